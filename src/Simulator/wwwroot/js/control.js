/** The server understood, and said no: the message is its sentence. Any other error means that it is not there. */
export class Refused extends Error {
  constructor(status, sentence) { super(sentence); this.status = status; }
}

async function ask(method, path, body, signal) {
  const answer = await fetch(`control/${path}`, {
    method, signal,
    headers: body ? { 'content-type': 'application/json' } : {},
    body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  const json = answer.headers.get('content-type')?.includes('json') && text ? JSON.parse(text) : null;
  if (answer.ok) return json;
  // A proxy's or a stopping server's 5xx is an absence, not an answer.
  if (answer.status >= 500) throw new Error(`The Simulator answered ${answer.status}.`);
  throw new Refused(answer.status, json?.error ?? `The Simulator answered ${answer.status}.`);
}

const get = (path, signal) => ask('GET', path, undefined, signal);
const post = (path, body = {}) => ask('POST', path, body);

export const control = {
  chats: () => get('chats'),
  create: runner => post('chats', runner),
  messages: (chat, after, waitMs, signal) => get(`chats/${chat}/messages?after=${after}&waitMs=${waitMs}`, signal),
  send: (chat, what) => post(`chats/${chat}/messages`, what),
  tap: (chat, messageId, button) => post(`chats/${chat}/taps`, { messageId, button, wait: true }),
  block: (chat, blocked) => post(`chats/${chat}/${blocked ? 'block' : 'unblock'}`),
  clock: () => get('clock'),
  moveClock: how => post('clock', how),
  commands: chat => get(`chats/${chat}/commands`),
  bot: () => get('bot'),
  turnBot: how => post(`bot/${how}`),
  log: after => get(`log?after=${after}`),
};

export const pause = ms => new Promise(resolve => setTimeout(resolve, ms));

/** Does a thing again and again until stopped; an absent server only makes it wait longer between. */
export async function forever(act, { every = 0, signal, onAbsent = () => {} } = {}) {
  for (let failures = 0; !signal?.aborted;) {
    try {
      await act();
      failures = 0;
      await pause(every);
    } catch (error) {
      if (signal?.aborted) return;
      onAbsent(error);
      await pause(Math.min(5000, 400 * 2 ** failures++));
    }
  }
}
