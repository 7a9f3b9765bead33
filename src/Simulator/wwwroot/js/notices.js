import { pause } from './control.js';
import { $, el } from './dom.js';
import { mayPing } from './settings.js';

export async function toast(text) {
  const line = el('p', {}, text);
  $('#toasts').append(line);
  await pause(Math.max(2600, text.length * 55));
  line.remove();
}

export function alert(text) {
  $('#alert-text').textContent = text;
  $('#alert').showModal();
}

/** Runs what a button asked for; what goes wrong becomes a toast. */
export async function attempt(act) {
  try {
    return await act();
  } catch (error) {
    // What fetch itself throws is a TypeError: nobody answered.
    toast(error instanceof TypeError ? 'The Simulator is not there. Try again in a moment.' : error.message);
  }
}

let audio;
// Browsers let a page sound only after it was touched.
for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, () => (audio ??= new AudioContext()).resume(), { passive: true });

/** Two soft notes, a fourth apart. */
export function ping() {
  if (!audio || !mayPing()) return;
  [[587.3, 0], [784, .11]].forEach(([frequency, delay]) => {
    const start = audio.currentTime + delay;
    const tone = new OscillatorNode(audio, { frequency, type: 'sine' });
    const volume = new GainNode(audio, { gain: 0 });
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(.09, start + .012);
    volume.gain.exponentialRampToValueAtTime(.0001, start + .5);
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + .5);
  });
}
