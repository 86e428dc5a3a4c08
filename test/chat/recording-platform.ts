import { piecesOf, statusMessage } from '../../src/chat/messages/render-delivery.ts';
import type { Enclosure, PlaceWish, Saying, Voice } from '../../src/chat/types/chat-adapter.ts';
import type { FileRef, Origin, Person } from '../../src/chat/types/chat-event.ts';
import type { Message } from '../../src/chat/types/message.ts';
import { fault, type Outcome } from '../../src/jobs/model/fault.ts';
import type { Place } from '../../src/jobs/model/reply-target.ts';
import type { Deliverer, Parcel, Part, Posted } from '../../src/jobs/ports/deliverer.ts';
import type { Seen } from './driver.ts';

/** The channel that everybody of these tests is in. */
export const CHANNEL = 'C1';
export const WORKSPACE = 'W1';

export interface Standing {
  readonly id: string;
  readonly nonce: string;
  readonly where: Seen['where'];
  readonly channel: string;
  /** The message that it stands under. */
  readonly under: string | null;
  /** Who sees it; null: all who are there. */
  readonly for: string | null;
  message: Message;
  readonly enclosures: readonly Enclosure[];
}

/**
 * A platform in the memory of this process: keeps what is said and posted, once under each nonce, and shows it. As
 * `slack` it has threads under messages and a home page; as `discord` it has private threads, each a channel.
 */
export class InMemoryRecordingPlatform implements Voice, Deliverer {
  readonly platform: 'slack' | 'discord';
  readonly standing: Standing[] = [];
  readonly files = new Map<string, Uint8Array>();
  /** How often something was said under a nonce that had been used. */
  repeated = 0;
  readonly showHome: Voice['showHome'];
  readonly whoIs = null;

  constructor(platform: 'slack' | 'discord') {
    this.platform = platform;
    this.showHome = platform === 'slack' ? (who, _, message) => this.#showHome(who, message) : null;
  }

  // ── the voice ────────────────────────────────────────────────────────────────────────────────────────────────

  async whisper(
    who: Person,
    where: Origin,
    message: Message,
    { nonce }: Saying,
    enclosures: readonly Enclosure[] = [],
  ): Promise<Outcome<void>> {
    const alone = where.kind === 'channel' && enclosures.length === 0;
    this.#add({
      nonce,
      where: alone ? 'alone' : 'dm',
      channel: alone ? (where.channel ?? CHANNEL) : dmOf(who),
      under: alone ? null : where.thread,
      for: who.externalId,
      message,
      enclosures,
    });
    return DONE;
  }

  async answer(who: Person, where: Origin, message: Message, { nonce }: Saying): Promise<Outcome<void>> {
    const dm = where.kind === 'dm';
    this.#add({
      nonce,
      where: dm ? 'dm' : 'channel',
      channel: where.channel ?? dmOf(who),
      under: where.thread ?? where.message,
      for: dm ? who.externalId : null,
      message,
      enclosures: [],
    });
    return DONE;
  }

  async replace({ message: id }: Origin, message: Message): Promise<Outcome<void>> {
    const pressed = this.standing.find((one) => one.id === id);
    if (!pressed) return { ok: false, fault: fault('delivery_failed', 'no such message') };
    pressed.message = message;
    return DONE;
  }

  wishes({ kind }: Origin): readonly PlaceWish[] {
    if (kind !== 'channel') return ['dm'];
    return this.platform === 'slack' ? ['dm', 'channel'] : ['thread', 'dm'];
  }

  async placeFor(who: Person, where: Origin, wish: PlaceWish, { nonce }: Saying): Promise<Outcome<Place>> {
    const { platform, workspace, reply } = where;
    const channel = { dm: dmOf(who), thread: `T-${nonce}`, channel: where.channel ?? CHANNEL }[wish];
    return { ok: true, value: { platform, workspace, channel, thread: null, reply } };
  }

  placeUnder(place: Place, status: string | null, { reply }: Origin): Place {
    return this.platform === 'slack'
      ? { ...place, thread: place.thread ?? status, reply }
      : { ...place, reply };
  }

  async linkTo({ channel }: Place, message: string | null): Promise<string | null> {
    return `https://chat.example/${channel}${message === null ? '' : `/${message}`}`;
  }

  async download({ id }: FileRef): Promise<Outcome<Uint8Array>> {
    const bytes = this.files.get(id);
    return bytes ? { ok: true, value: bytes } : { ok: false, fault: fault('document_damaged', 'not there') };
  }

  // ── the deliverer ────────────────────────────────────────────────────────────────────────────────────────────

  parts(parcel: Parcel): readonly string[] {
    return piecesOf(parcel).map(({ key }) => key);
  }

  async find(_: Parcel, { nonce }: Part): Promise<Outcome<string | null>> {
    return { ok: true, value: this.standing.find((one) => one.nonce === nonce)?.id ?? null };
  }

  async post(parcel: Parcel, { key, nonce }: Part): Promise<Outcome<string>> {
    const piece = piecesOf(parcel).find((one) => one.key === key);
    if (!piece) return { ok: false, fault: fault('delivery_failed', `no piece ${key}`) };
    const { place, status, kind } = parcel;
    const under = place.thread ?? (kind === 'status' ? null : status);
    const owner = place.channel.startsWith('D-') ? place.channel.slice(2) : null;
    const where = owner ? 'dm' : place.channel === CHANNEL ? 'channel' : 'thread';
    const { message, enclosures } = piece;
    return {
      ok: true,
      value: this.#add({ nonce, where, channel: place.channel, under, for: owner, message, enclosures }),
    };
  }

  async edit(parcel: Parcel, id: string): Promise<Outcome<void>> {
    const status = this.standing.find((one) => one.id === id);
    if (!status) return { ok: false, fault: fault('delivery_failed', 'no such message') };
    status.message = statusMessage(parcel);
    return DONE;
  }

  async remove(_: Place, { id }: Posted): Promise<Outcome<void>> {
    const at = this.standing.findIndex((one) => one.id === id);
    if (at >= 0) this.standing.splice(at, 1);
    return DONE;
  }

  async elsewhere(): Promise<Outcome<Place | null>> {
    return { ok: true, value: null };
  }

  // ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

  async #showHome({ externalId }: Person, message: Message): Promise<Outcome<void>> {
    const nonce = `home-${externalId}`;
    const shown = this.standing.find((one) => one.nonce === nonce);
    if (shown) shown.message = message;
    else
      this.#add({
        nonce,
        where: 'home',
        channel: nonce,
        under: null,
        for: externalId,
        message,
        enclosures: [],
      });
    return DONE;
  }

  #add(one: Omit<Standing, 'id'>): string {
    const there = this.standing.find(({ nonce }) => nonce === one.nonce);
    if (there) {
      this.repeated += 1;
      return there.id;
    }
    const id = `m-${serial()}`;
    this.standing.push({ id, ...one });
    return id;
  }
}

export function dmOf({ externalId }: Pick<Person, 'externalId'>): string {
  return `D-${externalId}`;
}

const DONE: Outcome<void> = { ok: true, value: undefined };

let last = 0;

/** A number that nothing in this process had before. */
export function serial(): number {
  last += 1;
  return last;
}
