import { control, forever } from './control.js';
import { $, swapIcon } from './dom.js';
import { attempt } from './notices.js';
import { sameDay, shortDay, time, timeWithSeconds, wallClock } from './times.js';

/** The bot's clock: shows it, ticks between two askings, and moves it. */
export class Clock {
  #clock = null;
  #askedAt = 0;
  #moving = false;

  constructor() {
    for (const button of document.querySelectorAll('[data-advance]')) button.onclick = () => this.#move({ advance: button.dataset.advance });
    $('#clock-next').onclick = () => this.#move({ toNextAlarm: true });
    $('#clock-run').onclick = () => this.#move({ running: !this.#clock?.running });
    $('#clock-to').onsubmit = event => {
      event.preventDefault();
      const { to } = event.target.elements;
      $('#clock-panel').hidePopover();
      this.#move({ to: new Date(to.value).toISOString() });
    };
    $('#clock-panel').addEventListener('beforetoggle', () => { $('#clock-to').elements.to.value = wallClock(this.now()); });
    setInterval(() => this.#draw(), 250);
  }

  now() {
    if (!this.#clock) return Date.now();
    return Date.parse(this.#clock.now) + (this.#clock.running ? performance.now() - this.#askedAt : 0);
  }

  follow() {
    return forever(async () => { if (!this.#moving) this.#take(await control.clock()); }, { every: 1500 });
  }

  #take(clock) {
    const turned = this.#clock?.running !== clock.running;
    this.#clock = clock;
    this.#askedAt = performance.now();
    if (turned) swapIcon($('#clock-run'), clock.running ? 'pause' : 'run', clock.running ? 'Pause the clock' : 'Let the clock run');
    $('.clock').classList.toggle('still', !clock.running);
    this.#draw();
  }

  async #move(how) {
    if (this.#moving) return;
    this.#moving = true;
    $('.clock').setAttribute('aria-busy', 'true');
    await attempt(async () => this.#take(await control.moveClock(how)));
    $('.clock').removeAttribute('aria-busy');
    this.#moving = false;
  }

  #draw() {
    if (!this.#clock) return;
    const now = this.now(), due = this.#clock.nextDue;
    $('#clock-now').textContent = timeWithSeconds(now);
    $('#clock-day').textContent = this.#clock.running ? shortDay(now) : `${shortDay(now)} · paused`;
    $('#clock-due').textContent = due ? `The next alarm is at ${time(due)}${sameDay(due, now) ? '' : `, ${shortDay(due)}`}.` : 'No runner has an alarm.';
  }
}
