import type { Enclosure, Saying, Voice } from '../../../chat/types/chat-adapter.ts';
import type { Origin, Person } from '../../../chat/types/chat-event.ts';
import type { Message } from '../../../chat/types/message.ts';
import { fault, type Outcome } from '../../../jobs/model/fault.ts';
import type { Installation } from '../install/installation.ts';
import { asBot } from '../install/with-installation.ts';
import { homeOf } from '../render/home.ts';
import { onePost, type Post, postsOf } from '../render/posts.ts';
import type { SlackRooms } from './deps.ts';
import { directMessage, isDirect } from './direct-message.ts';
import { download } from './download.ts';
import { type Words, wordsOf } from './message-parts.ts';
import { inTurn, type Spot, type Standing } from './message-sender.ts';
import { createLinks } from './permalink.ts';
import { replyUrl } from './reply.ts';
import { respond } from './responses.ts';
import { deleteFiles, isShared, share, upload } from './upload.ts';

/** How the chat speaks on Slack. */
export function createVoice(rooms: SlackRooms): Voice {
  const { web, people } = rooms;
  return {
    platform: 'slack',

    whisper(who, where, message, saying, enclosures = []) {
      return asBot(where.workspace, rooms, async (bot) => {
        if (enclosures.length === 0 && where.kind === 'channel') {
          const whispered = await whisperAll(postsOf(message), who, where, bot, rooms);
          if (!whispered.ok || whispered.value) return whispered.ok ? DONE : whispered;
        }
        const spot = await privately(who, where, bot, rooms);
        return spot.ok ? say(spot.value, message, saying, enclosures, bot, rooms) : spot;
      });
    },

    answer(who, where, message, saying) {
      return asBot(where.workspace, rooms, async (bot) => {
        const spot = where.channel === null ? await privately(who, where, bot, rooms) : inThread(where);
        return spot.ok ? say(spot.value, message, saying, [], bot, rooms) : spot;
      });
    },

    replace(where, message) {
      return asBot(where.workspace, rooms, (bot) => replace(where, message, bot, rooms));
    },

    showHome(who, where, message) {
      return asBot(where.workspace, rooms, ({ token }) =>
        inTurn(async () => {
          await web.worker.views.publish({ token, user_id: who.externalId, view: homeOf(message) });
        }),
      );
    },

    whoIs: async (who, where) => {
      const known = await asBot(where.workspace, rooms, async (bot) => ({
        ok: true,
        value: await people(bot, who),
      }));
      return known.ok ? known.value : who;
    },

    wishes: (where) => (isOpen(where) ? ['dm', 'channel'] : ['dm']),

    placeFor(who, where, wish) {
      const { workspace, channel } = where;
      if (wish !== 'dm' && isOpen(where) && channel !== null) {
        const thread = where.thread ?? where.message;
        // Where the bot turns out to have no way into the channel, the answer goes to this person's DM.
        const value = { platform: 'slack', workspace, channel, thread, reply: who.externalId } as const;
        return Promise.resolve({ ok: true, value });
      }
      return asBot(workspace, rooms, async (bot) => {
        const opened = await directMessage(who.externalId, bot, web);
        if (!opened.ok) return opened;
        const value = {
          platform: 'slack',
          workspace,
          channel: opened.value,
          thread: null,
          reply: null,
        } as const;
        return { ok: true, value };
      });
    },

    placeUnder: (place, status) => ({ ...place, thread: place.thread ?? status }),

    linkTo: createLinks(rooms),

    download: (file, where, signal) =>
      asBot(where.workspace, rooms, (bot) => download(file, bot, web, signal)),
  };
}

const DONE: Outcome<void> = { ok: true, value: undefined };

/** In a channel, which a direct message between two people is not. */
function isOpen({ kind, channel }: Origin): boolean {
  return kind === 'channel' && channel !== null && !isDirect(channel);
}

/** True where it was said; false where this person cannot be spoken to alone in the channel. */
async function whisperAll(
  posts: readonly Post[],
  who: Person,
  where: Origin,
  bot: Installation,
  rooms: SlackRooms,
): Promise<Outcome<boolean>> {
  for (const post of posts) {
    const whispered = await whisperOne(post, who, where, bot, rooms);
    if (!whispered.ok || !whispered.value) return whispered;
  }
  return { ok: true, value: true };
}

async function whisperOne(
  { text, blocks }: Post,
  who: Person,
  { channel, thread, reply }: Origin,
  bot: Installation,
  { web }: SlackRooms,
): Promise<Outcome<boolean>> {
  const url = replyUrl(reply);
  if (url !== null) {
    const answered = await respond(url, { text, blocks }, { how: 'below', thread, apiUrl: web.url });
    if (!answered.ok || answered.value) return answered;
  }
  if (channel === null) return { ok: true, value: false };
  const whispered = await inTurn(() =>
    web.worker.chat.postEphemeral({
      token: bot.token,
      channel,
      user: who.externalId,
      text,
      blocks,
      ...(thread !== null && { thread_ts: thread }),
    }),
  );
  if (whispered.ok) return { ok: true, value: true };
  const { code, detail } = whispered.fault;
  return code === 'place_closed' || detail === 'user_not_in_channel' ? { ok: true, value: false } : whispered;
}

/** In the DM where the gesture was made, else at the root of the person's DM. */
async function privately(
  who: Person,
  { kind, channel, thread }: Origin,
  bot: Installation,
  { web }: SlackRooms,
): Promise<Outcome<Spot>> {
  if (kind === 'dm' && channel !== null) return { ok: true, value: { channel, thread } };
  const opened = await directMessage(who.externalId, bot, web);
  return opened.ok ? { ok: true, value: { channel: opened.value, thread: null } } : opened;
}

function inThread({ channel, thread, message }: Origin): Outcome<Spot> {
  if (channel === null) return { ok: false, fault: fault('place_closed', 'no channel') };
  return { ok: true, value: { channel, thread: thread ?? message } };
}

/** How far back what an attempt before this one said is looked for; no event is tried again for longer. */
const RECENTLY = 24 * 60 * 60 * 1000;

/** Says it in as many messages as it needs, each once, and shows files after the last. */
async function say(
  spot: Spot,
  message: Message,
  { nonce, again }: Saying,
  enclosures: readonly Enclosure[],
  bot: Installation,
  rooms: SlackRooms,
): Promise<Outcome<void>> {
  const since = new Date(Date.now() - RECENTLY);
  const words = wordsOf(nonce, postsOf(message));
  for (const one of words) {
    const found = again ? await rooms.posting.find(bot, spot, one.key, since) : NOTHING;
    if (!found.ok) return found;
    const own = one === words.at(-1) ? enclosures : [];
    const said = found.value
      ? await showOnce(found.value, own, spot, bot, rooms)
      : await sayOnce(one, own, spot, bot, rooms);
    if (!said.ok) return said;
  }
  return DONE;
}

/** The words carry the ids of the files that are shown after them: by these a later attempt knows whether they were. */
async function sayOnce(
  { key, post }: Words,
  enclosures: readonly Enclosure[],
  spot: Spot,
  bot: Installation,
  { posting, web }: SlackRooms,
): Promise<Outcome<void>> {
  const files = enclosures.length === 0 ? null : await upload(enclosures, bot, web);
  if (files && !files.ok) return files;
  const posted = await posting.post(bot, spot, post, key, files?.value);
  if (!posted.ok) return posted;
  return files ? share(files.value, null, spot, bot, web) : DONE;
}

/** An attempt before this one said the words; where it did not come to show the files, they are uploaded anew. */
async function showOnce(
  { files }: Standing,
  enclosures: readonly Enclosure[],
  spot: Spot,
  bot: Installation,
  { web }: SlackRooms,
): Promise<Outcome<void>> {
  if (files === null) return DONE;
  const shared = await isShared(files, spot.channel, bot, web);
  if (!shared.ok || shared.value) return shared.ok ? DONE : shared;
  await deleteFiles(files, bot, web);
  const anew = await upload(enclosures, bot, web);
  return anew.ok ? share(anew.value, null, spot, bot, web) : anew;
}

const NOTHING: Outcome<null> = { ok: true, value: null };

/** A message that only one person sees can be replaced by their response_url alone. */
async function replace(
  { channel, message: ts, thread, reply }: Origin,
  message: Message,
  bot: Installation,
  { web }: SlackRooms,
): Promise<Outcome<void>> {
  if (channel === null || ts === null) return { ok: false, fault: fault('delivery_failed', 'no message') };
  const post = onePost(message);
  const updated = await inTurn(async () => {
    await web.worker.chat.update({ token: bot.token, channel, ts, ...post });
  });
  const url = replyUrl(reply);
  if (updated.ok || updated.fault.retryable || url === null) return updated;
  const answered = await respond(url, post, { how: 'instead', thread, apiUrl: web.url });
  if (!answered.ok) return answered;
  return answered.value ? DONE : updated;
}
