import { $, swapIcon } from './dom.js';

/** What this browser remembers: the look, and whether the coach may make a sound. */
const remembered = {
  get theme() { return localStorage.getItem('theme') ?? 'auto'; },
  get sound() { return localStorage.getItem('sound') !== 'off'; },
};

export const mayPing = () => remembered.sound;

function applyTheme(theme) {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem('theme', theme);
}

function applySound(on) {
  localStorage.setItem('sound', on ? 'on' : 'off');
  const button = $('#sound');
  swapIcon(button, on ? 'bell' : 'bell-off', on ? 'Mute' : 'Unmute');
}

export function startSettings() {
  applyTheme(remembered.theme);
  applySound(remembered.sound);
  for (const choice of document.querySelectorAll('[name="theme"]')) {
    choice.checked = choice.value === remembered.theme;
    choice.onchange = () => applyTheme(choice.value);
  }
  $('#sound').onclick = () => applySound(!remembered.sound);
}
