import { control, forever } from './control.js';
import { $, el } from './dom.js';
import { attempt } from './notices.js';
import { timeWithSeconds } from './times.js';

/** The drawer for who writes the bot: kill it, start it, see what it asked for. */
export class Developer {
  #after = 0;
  #watching = new AbortController();

  constructor() {
    for (const button of document.querySelectorAll('[data-bot]'))
      button.onclick = () => attempt(async () => { await control.turnBot(button.dataset.bot); await this.#look(); });
    $('#developer-open').onclick = () => $('#developer').hidden ? this.open() : this.close();
    $('#developer-close').onclick = () => this.close();
    addEventListener('keydown', event => {
      if (event.key === 'Escape' && !event.defaultPrevented && !$('#developer').hidden && !$('dialog[open]')) this.close();
    });
  }

  open() {
    $('#developer').hidden = false;
    $('#developer-close').focus();
    this.#watching = new AbortController();
    forever(() => this.#look(), { every: 1000, signal: this.#watching.signal });
  }

  close() {
    this.#watching.abort();
    $('#developer').hidden = true;
    $('#scroller').focus({ preventScroll: true });
  }

  async #look() {
    const { running } = await control.bot();
    $('.lamp').classList.toggle('lit', running);
    $('#bot-state').textContent = running ? 'The bot is running' : 'No bot is running here';
    for (const button of document.querySelectorAll('[data-bot]')) button.disabled = (button.dataset.bot === 'start') === running;
    const entries = await control.log(this.#after);
    if (entries.length === 0) return;
    this.#after = entries.at(-1).n;
    const list = $('#requests');
    list.prepend(...entries.slice(-100).reverse().map(line));
    while (list.children.length > 200) list.lastChild.remove();
  }
}

const line = ({ at, method, chatId, status }) => el('li', {},
  el('time', {}, timeWithSeconds(at)),
  el('span', {}, method, chatId ? el('span', { className: 'chat' }, ` · ${chatId}`) : null),
  el('span', { className: status === 200 ? 'chat' : 'bad' }, String(status || '–')));
