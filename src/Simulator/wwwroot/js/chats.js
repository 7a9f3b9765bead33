import { control, forever } from './control.js';
import { $, askIn, el } from './dom.js';
import { ago } from './times.js';

/** The list of runners; it also looks into the chats that are not open, for their newest message and a count. */
export class Chats {
  #chats = [];
  #glances = new Map();

  constructor({ onList, onCreated, now }) {
    Object.assign(this, { onList, onCreated, now });
    $('#new-runner').onclick = () => this.create();
  }

  open = null;
  find(id) { return this.#chats.find(chat => chat.chatId === id); }
  get first() { return this.#chats[0]; }

  follow() {
    return forever(() => this.refresh(), { every: 3000 });
  }

  async refresh() {
    this.#chats = await control.chats();
    for (const chat of this.#chats) if (chat.chatId !== this.open) await this.#glance(chat.chatId);
    this.draw();
    this.onList();
  }

  async create() {
    await askIn($('#runner-dialog'), async runner => {
      const { chatId } = await control.create({ ...runner, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
      await this.refresh();
      this.onCreated(chatId);
    });
  }

  /** The open chat tells what it shows, so that its line is right without asking. */
  seen(id, messages) {
    this.#glances.set(id, { revision: Math.max(0, ...messages.map(m => m.revision)), last: messages.at(-1), unread: 0 });
    this.draw();
  }

  async #glance(id) {
    const known = this.#glances.get(id);
    const news = await control.messages(id, known?.revision ?? 0, 0);
    const again = known && news.revision >= known.revision;
    const arrived = news.messages.filter(message => !message.deleted && message.id > (again ? known.revision : 0));
    const unread = again ? known.unread + arrived.filter(message => message.from === 'coach').length : 0;
    this.#glances.set(id, { revision: news.revision, last: arrived.at(-1) ?? (again ? known.last : undefined), unread });
  }

  get unread() { return [...this.#glances.values()].reduce((sum, glance) => sum + glance.unread, 0); }

  draw() {
    const list = $('#chats');
    const focused = document.activeElement?.closest?.('#chats a')?.hash;
    const lines = this.#chats.map(chat => this.#line(chat));
    const html = lines.map(line => line.outerHTML).join();
    if (html !== this.drawn) {
      list.replaceChildren(...lines);
      if (focused) list.querySelector(`a[href="${focused}"]`)?.focus();
      this.drawn = html;
    }
    document.title = `${this.unread ? `(${this.unread}) ` : ''}Runner Strength · Simulator`;
  }

  #line(chat) {
    const { last, unread } = this.#glances.get(chat.chatId) ?? {};
    const words = last ? (last.text || last.caption || last.media?.kind || '').split('\n')[0] : 'No messages yet';
    return el('li', {}, el('a', { href: `#/${chat.chatId}`, 'aria-current': chat.chatId === this.open ? 'true' : null },
      avatar(chat, 'large'),
      el('b', {}, chat.firstName),
      el('time', {}, last ? ago(last.date, this.now()) : ''),
      el('p', {}, chat.blocked ? 'Blocked the bot' : last?.from === 'runner' ? `You: ${words}` : words),
      unread ? el('span', { className: 'unread', 'aria-label': `${unread} unread` }, String(unread)) : null));
  }
}

export function avatar(chat, size = '') {
  const circle = el('span', { className: `avatar ${size}`, 'aria-hidden': 'true' }, (chat.firstName.match(/\p{L}|\p{N}/u)?.[0] ?? '·').toUpperCase());
  circle.style.setProperty('--hue', (chat.chatId * 67) % 360);
  return circle;
}
