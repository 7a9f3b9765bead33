import { control } from './control.js';
import { $, askIn, el } from './dom.js';
import { Commands } from './commands.js';
import { attempt } from './notices.js';

const places = [['Berlin', 52.52, 13.405], ['London', 51.507, -0.128], ['New York', 40.713, -74.006],
  ['Mumbai', 19.076, 72.878], ['Tokyo', 35.677, 139.65], ['Sydney', -33.869, 151.209]];

/** What the runner can send: words, commands, a corrected message, a file, a place, a sticker. */
export class Composer {
  #editing = null;

  constructor({ chat, lastOwn }) {
    Object.assign(this, { chat, lastOwn });
    this.text = $('#text');
    this.commands = new Commands({ onPick: command => { this.edit(null); this.send({ text: command }); } });
    this.text.oninput = () => this.#written();
    this.text.onkeydown = event => this.#key(event);
    $('#composer').onsubmit = event => { event.preventDefault(); this.#submit(); };
    $('#start').onclick = () => this.send({ text: '/start' });
    $('#editing button').onclick = () => this.edit(null);
    $('#sticker').onclick = () => this.send({ sticker: true });
    $('#location').onclick = () => this.#sendPlace();
    $('#file').onchange = event => this.#sendFile(event.target);
    $('#places').append(...places.map(([name, ...where]) => el('button', { type: 'button', onclick: () => this.#fillPlace(where) }, name)));
  }

  /** Begins to correct an own message; null leaves it as it was. */
  edit(message) {
    this.#editing = message;
    this.text.value = message?.text ?? '';
    $('#editing').hidden = !message;
    $('#editing span').textContent = message?.text ?? '';
    this.#written();
    if (message) this.text.focus();
  }

  async send(what) {
    $('#attach').hidePopover();
    await attempt(() => control.send(this.chat(), what));
  }

  #submit() {
    const text = this.text.value.trim(), message = this.#editing;
    if (!text) return;
    this.edit(null);
    this.text.focus();
    attempt(() => control.send(this.chat(), message ? { editOf: message.id, text } : { text })
      .catch(error => { // What was written is not lost.
        this.edit(message);
        this.text.value = text;
        this.#written();
        throw error;
      }));
  }

  #written() {
    $('#composer').classList.toggle('written', this.text.value.trim() !== '');
    this.commands.show(this.#editing ? '' : this.text.value);
    // Browsers without field-sizing do not grow a text area by themselves.
    if (!CSS.supports('field-sizing', 'content')) {
      this.text.style.height = 'auto';
      this.text.style.height = `${this.text.scrollHeight + 2}px`;
    }
  }

  #key(event) {
    if (event.isComposing) return;
    if (this.commands.key(event.key)) event.preventDefault();
    else if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); this.#submit(); }
    else if (event.key === 'Escape' && this.#editing) this.edit(null);
    else if (event.key === 'ArrowUp' && this.text.value === '' && this.lastOwn()) { event.preventDefault(); this.edit(this.lastOwn()); }
  }

  async #sendPlace() {
    const place = await askIn($('#location-dialog'));
    if (place) await this.send({ location: { latitude: Number(place.latitude), longitude: Number(place.longitude) } });
  }

  #fillPlace([latitude, longitude]) {
    const { elements } = $('#location-dialog form');
    elements.latitude.value = latitude;
    elements.longitude.value = longitude;
  }

  async #sendFile(input) {
    const [file] = input.files;
    if (!file) return;
    const url = await new Promise(resolve => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsDataURL(file);
    });
    input.value = '';
    await this.send({ document: { fileName: file.name, content: url.slice(url.indexOf(',') + 1) } });
  }
}
