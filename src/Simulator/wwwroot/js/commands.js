import { $, el } from './dom.js';

/** The menu of commands over the composer: all of them at "/", those that fit while one is typed. */
export class Commands {
  #all = [];
  #chosen = 0;

  constructor({ onPick }) {
    this.onPick = onPick;
    this.box = $('#commands');
    $('#slash').onclick = () => {
      if (this.shown) return this.hide();
      this.show('/');
      $('#text').focus();
    };
    document.addEventListener('pointerdown', event => { if (!event.target.closest('#commands, #slash, #text')) this.hide(); });
  }

  set list(commands) {
    this.#all = commands;
    $('#slash').hidden = commands.length === 0;
  }

  get shown() { return !this.box.hidden; }

  /** Shows the commands that begin as the text does. */
  show(text) {
    const fitting = /^\/\w*$/.test(text) ? this.#all.filter(({ command }) => command.startsWith(text.slice(1))) : [];
    this.box.replaceChildren(...fitting.map(({ command, description }) =>
      el('button', { type: 'button', role: 'option', id: `command-${command}`, tabIndex: -1, onclick: () => this.#pick(command) }, el('b', {}, `/${command}`), el('span', {}, description))));
    this.box.hidden = fitting.length === 0;
    $('#slash').setAttribute('aria-expanded', String(this.shown));
    this.#choose(0);
  }

  hide() {
    this.box.hidden = true;
    $('#slash').setAttribute('aria-expanded', 'false');
  }

  /** Arrows choose, Tab and Enter pick, Escape leaves; answers whether the key was meant for the menu. */
  key(name) {
    if (!this.shown) return false;
    const keys = this.box.children;
    if (name === 'ArrowDown') this.#choose((this.#chosen + 1) % keys.length);
    else if (name === 'ArrowUp') this.#choose((this.#chosen + keys.length - 1) % keys.length);
    else if (name === 'Enter' || name === 'Tab') keys[this.#chosen].click();
    else if (name === 'Escape') this.hide();
    else return false;
    return true;
  }

  #choose(index) {
    this.#chosen = index;
    [...this.box.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    this.box.children[index]?.scrollIntoView({ block: 'nearest' });
    $('#text').setAttribute('aria-activedescendant', this.box.children[index]?.id ?? '');
  }

  #pick(command) {
    this.hide();
    this.onPick(`/${command}`);
  }
}
