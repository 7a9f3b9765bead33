import { control } from './control.js';
import { $, el, icon } from './dom.js';
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
  for (const spoiler of box.querySelectorAll('tg-spoiler')) spoiler.onclick = () => spoiler.classList.add('open');
  if (message.from === 'coach') linkCommands(box);
  box.append(meta);
  return box;
}

const silentMark = () => {
  const mark = icon('bell-off');
  mark.setAttribute('aria-label', 'silent');
  return mark;
};

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

function attachment(message) {
  if (message.location) return card('pin', 'Location', `${message.location.latitude.toFixed(4)}, ${message.location.longitude.toFixed(4)}`);
  if (!message.media) return null;
  const { kind, name, size, url } = message.media;
  const label = message.caption || name;
  if (kind === 'photo') return el('button', { type: 'button', className: 'media', onclick: () => enlarge(url, label) }, picture(message.media, label));
  if (kind === 'animation') return el('div', { className: 'media' }, animation(message.media, label));
  if (kind === 'sticker') return el('div', { className: 'sticker', role: 'img', 'aria-label': 'Sticker' }, '🏃');
  return card('file', name, fileSize(size), url, name);
}

function picture({ url, width, height }, label) {
  const size = width && height ? { width, height } : {};
  return el('img', { src: url, alt: label, decoding: 'async', ...size });
}

/** An animation is a GIF or a film, whatever its name says: what is no picture is tried as a film. */
function animation(media, label) {
  const moving = picture(media, label);
  moving.onerror = () => moving.replaceWith(
    el('video', { src: media.url, autoplay: true, loop: true, muted: true, playsInline: true, 'aria-label': label }));
  return moving;
}

const card = (symbol, title, detail, href = null, download = null) =>
  el(href ? 'a' : 'div', { className: 'file-card', href, download }, el('span', {}, icon(symbol)), el('span', {}, el('b', {}, title), el('small', {}, detail ?? '')));

const fileSize = size => size < 1024 ? `${size} B` : size < 1_048_576 ? `${(size / 1024).toFixed(0)} KB` : `${(size / 1_048_576).toFixed(1)} MB`;

function enlarge(url, label) {
  const dialog = $('#picture');
  Object.assign(dialog.querySelector('img'), { src: url, alt: label });
  dialog.onclick = event => { if (event.target === dialog) dialog.close(); };
  dialog.showModal();
}
