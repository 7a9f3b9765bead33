export const $ = selector => document.querySelector(selector);

/** Builds an element: el('button', { className, onclick, 'aria-label': … }, children…). */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name in element && !name.includes('-')) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `style/icons.svg#${name}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.append(use);
  return svg;
}

export function swapIcon(button, name, label) {
  button.replaceChildren(icon(name));
  button.setAttribute('aria-label', label);
  button.title = label;
}

/** Opens a dialog and answers its form's fields, or null when it was cancelled. */
export function askIn(dialog, submit = async () => {}) {
  const form = dialog.querySelector('form');
  const fault = dialog.querySelector('.fault');
  form.reset();
  if (fault) fault.textContent = '';
  dialog.showModal();
  return new Promise(resolve => {
    form.onsubmit = async event => {
      event.preventDefault();
      try {
        const fields = Object.fromEntries(new FormData(form));
        await submit(fields);
        dialog.onclose = null;
        dialog.close();
        resolve(fields);
      } catch (error) {
        if (!fault) throw error;
        fault.textContent = error.message;
      }
    };
    dialog.querySelector('[value="cancel"]').onclick = () => dialog.close();
    dialog.onclose = () => resolve(null);
  });
}

/** Sheets open beside the button that opens them, whichever half of the screen it is in. */
export function placeSheets() {
  for (const opener of document.querySelectorAll('[popovertarget]')) {
    const sheet = document.getElementById(opener.getAttribute('popovertarget'));
    sheet.addEventListener('beforetoggle', () => {
      const { left, right, top, bottom } = opener.getBoundingClientRect();
      const above = top > innerHeight / 2, toTheRight = left > innerWidth / 2;
      sheet.style.inset = [
        above ? 'auto' : `${bottom + 6}px`,
        toTheRight ? `${Math.max(8, innerWidth - right)}px` : 'auto',
        above ? `${innerHeight - top + 6}px` : 'auto',
        toTheRight ? 'auto' : `${Math.max(8, left)}px`,
      ].join(' ');
    });
    sheet.addEventListener('click', event => {
      if (sheet.classList.contains('menu') && event.target.closest('.menu > button')) sheet.hidePopover();
    });
  }
}
