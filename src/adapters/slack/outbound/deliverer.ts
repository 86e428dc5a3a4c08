import { statusMessage } from '../../../chat/messages/render-delivery.ts';
import { fault, type Outcome } from '../../../jobs/model/fault.ts';
import type { Place } from '../../../jobs/model/reply-target.ts';
import type { Deliverer, Parcel, Part } from '../../../jobs/ports/deliverer.ts';
import type { Installation } from '../install/installation.ts';
import { asBot } from '../install/with-installation.ts';
import { Recent } from '../once-cache.ts';
import { onePost } from '../render/posts.ts';
import type { SlackRooms } from './deps.ts';
import { directMessage } from './direct-message.ts';
import type { FileIds } from './file-ids.ts';
import { type Slice, slicesOf } from './message-parts.ts';
import { inTurn, type Spot } from './message-sender.ts';
import { takeBack } from './retract.ts';
import { deleteFiles, isShared, share, upload } from './upload.ts';

/**
 * Posts what jobs come to. Messages are found again by their metadata, files by the ids that were kept before they
 * could be seen.
 */
export function createDeliverer(rooms: SlackRooms): Deliverer {
  const { web, posting } = rooms;
  const posted = new Recent<Outcome<string>>((outcome) => outcome.ok);
  return {
    platform: 'slack',

    parts: (parcel) => slicesOf(parcel).map(({ key }) => key),

    find(parcel, part) {
      const slice = sliceOf(parcel, part);
      if (slice?.kind === 'files') return findFiles(parcel, part, rooms);
      return asBot(parcel.place.workspace, rooms, (bot) => findWords(parcel, part, bot, rooms));
    },

    post(parcel, part) {
      return posted.once(part.nonce, async () => {
        const slice = sliceOf(parcel, part);
        if (!slice) return { ok: false, fault: fault('delivery_failed', `no part ${part.key}`) };
        if (slice.kind === 'files') return postFiles(slice, parcel, part, rooms);
        return asBot(parcel.place.workspace, rooms, (bot) =>
          posting.post(bot, spotOf(parcel), slice.post, part.nonce),
        );
      });
    },

    edit(parcel, id) {
      const { text, blocks } = onePost(statusMessage(parcel));
      const { workspace, channel } = parcel.place;
      return asBot(workspace, rooms, ({ token }) =>
        inTurn(async () => {
          await web.worker.chat.update({ token, channel, ts: id, text, blocks });
        }),
      );
    },

    async elsewhere({ place }) {
      const { workspace, reply: person } = place;
      if (person === null) return { ok: true, value: null };
      const opened = await asBot(workspace, rooms, (bot) => directMessage(person, bot, web));
      if (!opened.ok) return opened;
      const value: Place = { platform: 'slack', workspace, channel: opened.value, thread: null, reply: null };
      return { ok: true, value };
    },

    remove({ workspace, channel }, { draft, id }) {
      return asBot(workspace, rooms, (bot) => takeBack(id ?? draft, channel, bot, web));
    },
  };
}

function sliceOf(parcel: Parcel, { key }: Part): Slice | undefined {
  return slicesOf(parcel).find((slice) => slice.key === key);
}

/** The status message begins the thread that the rest stands in, where the place is no thread already. */
function spotOf({ kind, place, status }: Parcel): Spot {
  return { channel: place.channel, thread: place.thread ?? (kind === 'status' ? null : status) };
}

/**
 * An attempt before this one may not have known the status message, which was posted and not yet written down: what
 * it posted stands at the root.
 */
async function findWords(
  parcel: Parcel,
  { nonce }: Part,
  bot: Installation,
  { posting }: SlackRooms,
): Promise<Outcome<string | null>> {
  const spot = spotOf(parcel);
  const { createdAt } = parcel.job;
  const found = await posting.find(bot, spot, nonce, createdAt);
  const isLast = spot.thread !== parcel.status || spot.thread === null;
  const last =
    isLast || !found.ok || found.value
      ? found
      : await posting.find(bot, { ...spot, thread: null }, nonce, createdAt);
  return last.ok ? { ok: true, value: last.value?.ts ?? null } : last;
}

function findFiles({ place }: Parcel, { draft }: Part, rooms: SlackRooms): Promise<Outcome<FileIds | null>> {
  return asBot(place.workspace, rooms, async (bot) => {
    if (draft === null) return { ok: true, value: null };
    const shared = await isShared(draft, place.channel, bot, rooms.web);
    return shared.ok ? { ok: true, value: shared.value ? draft : null } : shared;
  });
}

/** What an attempt before this one uploaded and never shared is taken back first. */
function postFiles(
  { enclosures, post }: Extract<Slice, { kind: 'files' }>,
  parcel: Parcel,
  part: Part,
  rooms: SlackRooms,
): Promise<Outcome<FileIds>> {
  return asBot(parcel.place.workspace, rooms, async (bot) => {
    if (part.draft !== null) await deleteFiles(part.draft, bot, rooms.web);
    const files = await upload(enclosures, bot, rooms.web);
    if (!files.ok) return files;
    await part.keepDraft(files.value);
    const shared = await share(files.value, post, spotOf(parcel), bot, rooms.web);
    return shared.ok ? files : shared;
  });
}
