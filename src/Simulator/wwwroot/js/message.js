import { attachment } from './attachment.js';
import { control } from './control.js';
import { el, icon } from './dom.js';
import { alert, attempt, toast } from './notices.js';
import { time } from './times.js';

/** One message as the runner sees it. An edit replaces only the parts that changed, so that an animation goes on. */
export class MessageView {
  constructor(chat, message, onChange) {
    this.chat = chat;
    this.onChange = onChange;
    this.bubble = el('div', { className: 'bubble' });
    this.element = el('article', { className: `message ${message.from}` }, this.bubble);
    this.show(message);
  }

  show(message) {
    const before = this.message;
    this.message = message;
    this.element.dataset.messageId = message.id;
    this.element.dataset.revision = message.revision;
    this.element.setAttribute('aria-label', `${message.from === 'coach' ? 'Coach' : 'You'}, ${time(message.date)}`);
    const changed = (...parts) => !before || parts.some(part => JSON.stringify(before[part]) !== JSON.stringify(message[part]));

    if (changed('media', 'location')) this.#replace('media', attachment(message));
    if (changed('html', 'text', 'caption', 'media', 'edited', 'silent')) this.#replace('words', words(message));
    if (changed('buttons')) this.#showButtons();
    if (!before && message.from === 'runner' && message.text) this.element.append(this.#changeButton());
    if (before && changed('html', 'media'))
      this.bubble.animate({ backgroundColor: ['var(--flash)', 'var(--flash)', ''] , offset: [0, .25, 1] }, 1100);
  }

  #replace(part, content) {
    this[part]?.remove();
    this[part] = content;
    if (!content) return;
    if (part === 'media') this.bubble.prepend(content);
    else this.bubble.append(content);
  }

  #showButtons() {
    const rows = this.message.buttons ?? [];
    const focused = this.keyboard ? [...this.keyboard.querySelectorAll('button, a')].indexOf(document.activeElement) : -1;
    this.keyboard?.remove();
    this.keyboard = rows.length === 0 ? null : el('div', { className: 'keyboard', role: 'group', 'aria-label': 'Answers' },
      ...rows.map(row => el('div', {}, ...row.map(button => this.#button(button)))));
    if (!this.keyboard) return;
    this.element.append(this.keyboard);
    if (focused >= 0) this.keyboard.querySelectorAll('button, a')[focused]?.focus({ preventScroll: true });
  }

  #button(button) {
    if (button.url) return el('a', { href: button.url, target: '_blank', rel: 'noopener' }, button.text);
    const key = el('button', { type: 'button' }, button.text);
    key.dataset.data = button.data;
    key.onclick = () => attempt(async () => {
      key.setAttribute('aria-busy', 'true');
      try {
        const { answer } = await control.tap(this.chat, this.message.id, button.data);
        if (answer?.text) (answer.showAlert ? alert : toast)(answer.text);
      } finally {
        key.removeAttribute('aria-busy');
      }
    });
    return key;
  }

  #changeButton() {
    const button = el('button', { type: 'button', className: 'icon change', 'aria-label': 'Edit this message', title: 'Edit' }, icon('edit'));
    button.onclick = () => this.onChange(this.message);
    return button;
  }
}

function words(message) {
  const meta = el('span', { className: 'meta' },
    message.edited ? 'edited' : null,
    message.silent && message.from === 'coach' ? silentMark() : null,
    el('time', { dateTime: message.date }, time(message.date)));
  const said = message.text ?? message.caption;
  const box = el('div', { className: said ? 'words' : 'words bare', dir: 'auto' });
  // Safe: the server writes this HTML from the message's entities, and the page's policy lets no script in.
  box.innerHTML = message.html ?? '';
  for (const link of box.querySelectorAll('a')) Object.assign(link, { target: '_blank', rel: 'noopener' });
  for (const spoiler of box.querySelectorAll('tg-spoiler')) hide(spoiler);
  if (message.from === 'coach') linkCommands(box);
  box.append(meta);
  return box;
}

function hide(spoiler) {
  Object.assign(spoiler, { tabIndex: 0, role: 'button', ariaLabel: 'Hidden words' });
  spoiler.onclick = spoiler.onkeydown = event => {
    if (event.key && event.key !== 'Enter') return;
    spoiler.classList.add('open');
    spoiler.role = spoiler.ariaLabel = null;
  };
}

const silentMark = () => el('span', { role: 'img', 'aria-label': 'silent', title: 'Silent' }, icon('bell-off'));

/** "/today" in the coach's words is tappable, as in Telegram. */
function linkCommands(box) {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const parts = text.data.split(/(?<![\w/<])(\/[a-z][a-z0-9_]{0,31})(?![\w/])/);
    if (parts.length > 1)
      text.replaceWith(...parts.map((part, i) => i % 2 ? el('button', { type: 'button', className: 'command', value: part }, part) : part));
  }
}
