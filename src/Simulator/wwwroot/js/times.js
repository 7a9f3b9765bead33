const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const clockWithSeconds = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short' });
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
const longDay = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

export const time = instant => clock.format(new Date(instant));
export const timeWithSeconds = instant => clockWithSeconds.format(new Date(instant));
export const shortDay = instant => day.format(new Date(instant));
export const wholeDay = instant => longDay.format(new Date(instant));
export const sameDay = (one, other) => new Date(one).toDateString() === new Date(other).toDateString();

/** How a chat list says when: the time today, the weekday this week, else the date. */
export function ago(instant, now) {
  if (sameDay(instant, now)) return time(instant);
  return new Date(now) - new Date(instant) < 6 * 86_400_000 ? weekday.format(new Date(instant)) : day.format(new Date(instant));
}

/** What a datetime-local field shows for an instant: this browser's wall clock. */
export function wallClock(instant) {
  const date = new Date(instant);
  return new Date(date - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
