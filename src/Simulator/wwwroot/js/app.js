import { avatar, Chats } from './chats.js';
import { Clock } from './clock.js';
import { Composer } from './composer.js';
import { control, forever } from './control.js';
import { Conversation } from './conversation.js';
import { Developer } from './developer.js';
import { $, el, placeSheets } from './dom.js';
import { attempt } from './notices.js';
import { startSettings } from './settings.js';

startSettings();
placeSheets();
new Developer();

const clock = new Clock();
const chats = new Chats({ onList: () => { openByAddress(); drawChat(); }, onCreated: id => { location.hash = `#/${id}`; }, now: () => clock.now() });
const conversation = new Conversation({
  onNews: messages => { chats.seen(chats.open, messages); drawChat(); },
  onGone: () => { location.hash = '#/'; },
  onStatus: status => { reach = status; drawStatus(); },
  onChange: message => composer.edit(message),
});
const composer = new Composer({
  chat: () => chats.open,
  lastOwn: () => conversation.messages.findLast(message => message.from === 'runner' && message.text),
});
let bot = {}, hosted = false, reach = 'there';

/** The address says which chat is open: "#/1001", or "#/" for the list. */
function openByAddress() {
  const id = Number(location.hash.slice(2)) || null;
  const chat = id && chats.find(id);
  document.body.dataset.view = chat ? 'chat' : chats.first ? 'list' : 'empty';
  if (chats.open === (chat ? id : null)) return;
  chats.open = chat ? id : null;
  conversation.close();
  composer.edit(null);
  chats.draw();
  drawChat();
  if (chat) {
    readBot().catch(() => {});
    conversation.open(id);
    // On a phone the keyboard would cover half of the chat.
    if (matchMedia('(hover: hover)').matches) $('#text').focus();
  }
}

function drawChat() {
  const chat = chats.find(chats.open);
  const empty = chat && conversation.loaded && conversation.messages.length === 0;
  if (chat) {
    $('#chat-name').textContent = chat.firstName;
    $('#chat-avatar').replaceWith(Object.assign(avatar(chat), { id: 'chat-avatar' }));
    $('#log').lang = chat.languageCode;
    $('#block span').textContent = chat.blocked ? 'Unblock the bot' : 'Block the bot';
  }
  $('.line').hidden = empty || chat?.blocked;
  $('#start').hidden = !empty || chat.blocked;
  $('#unblock').hidden = !chat?.blocked;
  $('#hello').hidden = Boolean(chat && !empty);
  drawStatus();
  if (!$('#hello').hidden) $('#hello').replaceChildren(chat ? introduction() : nobody());
}

const mark = () => el('img', { src: 'style/mark.svg', alt: '', width: 64, height: 64 });

const introduction = () => el('div', {}, mark(), el('h3', {}, bot.name ?? 'Runner Strength'), el('p', {}, bot.description ?? ''));

const nobody = () => el('div', {}, mark(),
  el('h3', {}, chats.first ? 'Choose a chat' : 'A coach on your desk'),
  el('p', {}, chats.first ? 'Each runner is a phone of its own.' : 'Make up a runner, and talk with the bot as they would on their phone.'),
  chats.first ? null : el('button', { type: 'button', className: 'wide', onclick: () => chats.create() }, 'New runner'));

function drawStatus() {
  const words = reach === 'absent' ? 'waiting for the Simulator…'
    : hosted && !bot.running ? 'the bot is not running'
    : chats.find(chats.open)?.blocked ? 'has blocked the bot'
    : reach === 'typing' ? 'coach is typing…'
    : bot.name ?? 'Runner Strength';
  if ($('#chat-status').textContent !== words) $('#chat-status').textContent = words;
}

/** What the bot tells of itself; a bot that starts tells it anew. */
async function readBot() {
  const { open } = chats;
  const [told, menu] = await Promise.all([control.bot(), open ? control.commands(open) : []]);
  if (open !== chats.open) return;
  const own = told.languages?.find(({ languageCode }) => languageCode === chats.find(open)?.languageCode) ?? {};
  bot = { ...told, name: own.name ?? told.name, description: own.description ?? told.description };
  hosted ||= bot.running; // A bot of elsewhere is not seen running.
  composer.commands.list = menu;
  drawChat();
}

async function turnBlock() {
  const chat = chats.find(chats.open);
  await attempt(() => control.block(chat.chatId, !chat.blocked));
  await attempt(() => chats.refresh());
}

$('#block').onclick = turnBlock;
$('#unblock').onclick = turnBlock;
$('#log').onclick = event => { if (event.target.matches('.command')) composer.send({ text: event.target.value }); };
addEventListener('hashchange', openByAddress);

clock.follow();
forever(readBot, { every: 4000 });
const started = new AbortController();
await forever(async () => { await chats.refresh(); started.abort(); }, { signal: started.signal });
if (location.hash === '' && chats.first) location.replace(`#/${chats.first.chatId}`);
openByAddress();
chats.follow();
