import { control, forever } from './control.js';
import { $, el } from './dom.js';
import { MessageView } from './message.js';
import { ping } from './notices.js';
import { sameDay, wholeDay } from './times.js';

/** The messages of the open chat: follows them, keeps them in order and the newest in sight. */
export class Conversation {
  #views = new Map();
  #reading = new AbortController();
  #stuck = true;
  #top = 0;
  #unseen = 0;

  constructor({ onNews, onGone, onStatus, onChange }) {
    Object.assign(this, { onNews, onGone, onStatus, onChange });
    const scroller = $('#scroller');
    scroller.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    const follow = new ResizeObserver(() => this.#stick());
    for (const element of [scroller, $('#log'), $('#typing')]) follow.observe(element);
    $('#down').onclick = () => this.toBottom();
  }

  get messages() { return this.#inOrder.map(view => view.message); }
  get #inOrder() { return [...this.#views.values()].sort((one, other) => one.message.id - other.message.id); }

  close() {
    this.loaded = false;
    this.#reading.abort();
    this.#clear();
  }

  async open(chat) {
    this.close();
    this.toBottom();
    $('#log').setAttribute('aria-busy', 'true'); // The history is not read out.
    const { signal } = this.#reading = new AbortController();
    let after = 0, fresh = true, wait = 0;
    // Typing is no news that ends a wait: who has been spoken to is looked at more often.
    const patience = () => this.messages.at(-1)?.from === 'runner' ? 300 : 5000;
    await forever(async () => {
      const news = await control.messages(chat, after, wait, signal);
      if (news.revision < after) { // Another world: the server came back with another database.
        this.#clear();
        [after, fresh, wait] = [0, true, 0];
        return;
      }
      this.onStatus(news.typing ? 'typing' : 'there');
      this.#take(chat, news, !fresh);
      $('#log').removeAttribute('aria-busy');
      [after, fresh, wait] = [news.revision, false, patience()];
    }, {
      signal,
      onAbsent: error => {
        wait = 0;
        if (error.status === 404) this.onGone();
        else this.onStatus('absent');
      },
    });
  }

  toBottom() {
    this.#stuck = true;
    this.#stick();
    this.#scrolled();
  }

  #take(chat, news, live) {
    const shape = this.#views.size;
    let arrived = 0, loud = false, gone = false;
    for (const message of news.messages) {
      const view = this.#views.get(message.id);
      if (message.deleted) { gone = this.#remove(message.id) || gone; continue; }
      if (view) { view.show(message); continue; }
      this.#insert(new MessageView(chat, message, this.onChange), live);
      if (message.from === 'runner') this.#stuck = true;
      else { arrived++; loud ||= !message.silent; }
    }
    $('#typing').hidden = !news.typing;
    if (this.#views.size !== shape || gone) this.#tidy();
    if (live && loud) ping();
    if (live && arrived && !this.#stuck) this.#unseen += arrived;
    this.#stick();
    this.#scrolled();
    this.loaded = true;
    this.onNews(this.messages);
  }

  #insert(view, live) {
    const { id } = view.message;
    const later = [...this.#views.keys()].filter(other => other > id).sort((one, other) => one - other)[0];
    this.#views.set(id, view);
    $('#log').insertBefore(view.element, later === undefined ? null : this.#views.get(later).element);
    if (live) view.element.classList.add('arriving');
    // What is new is read out; an edit, as of a ticking rest, is not.
    setTimeout(() => view.element.setAttribute('aria-live', 'off'), 1000);
  }

  #remove(id) {
    const view = this.#views.get(id);
    if (!view) return false;
    this.#views.delete(id);
    view.element.classList.add('leaving');
    setTimeout(() => view.element.remove(), 180);
    return true;
  }

  /** Days between the messages, and which messages belong together. */
  #tidy() {
    for (const day of document.querySelectorAll('.day')) day.remove();
    const views = this.#inOrder;
    views.forEach((view, i) => {
      const { message, element } = view;
      const before = views[i - 1]?.message, after = views[i + 1]?.message;
      const together = (one, other) => one && other && one.from === other.from && sameDay(one.date, other.date)
        && Math.abs(new Date(one.date) - new Date(other.date)) < 600_000;
      element.classList.toggle('close', Boolean(together(before, message)));
      element.classList.toggle('last', !together(message, after));
      if (!before || !sameDay(before.date, message.date)) element.before(el('div', { className: 'day' }, wholeDay(message.date)));
    });
  }

  #clear() {
    this.#views.clear();
    this.#unseen = 0;
    $('#log').replaceChildren();
    $('#typing').hidden = true;
  }

  #stick() {
    const scroller = $('#scroller');
    if (this.#stuck) scroller.scrollTop = scroller.scrollHeight;
  }

  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = $('#scroller');
    // A picture that loads makes the log longer; only a finger that goes up lets go of the bottom.
    const wentUp = scrollTop < this.#top;
    this.#stuck = scrollHeight - scrollTop - clientHeight < 40 || (this.#stuck && !wentUp);
    this.#top = scrollTop;
    if (this.#stuck) this.#unseen = 0;
    $('#down').hidden = this.#stuck;
    Object.assign($('#unseen'), { hidden: this.#unseen === 0, textContent: this.#unseen });
  }
}
