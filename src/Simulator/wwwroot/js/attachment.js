import { $, el, icon } from './dom.js';

/** What a message carries besides its words: a picture, an animation, a file, a place; null for nothing. */
export function attachment(message) {
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
