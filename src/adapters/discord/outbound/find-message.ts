import { LIMITS } from '../limits.ts';
import type { DiscordApi } from './api.ts';

/** Pages that are looked through at most: a busier channel than that is none where somebody is answered. */
const MOST_PAGES = 5;

/** The message of a channel that has this mark, of those after `after` or of the newest page. */
export async function findMark(
  api: DiscordApi,
  channel: string,
  mark: number,
  after: string | null,
): Promise<string | null> {
  let from = after;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const messages = await api.list(channel, from);
    const found = messages.find((message) => message.mark === mark);
    if (found) return found.id;
    if (from === null || messages.length < LIMITS.page) return null;
    from = newestOf(messages.map(({ id }) => id));
  }
  return null;
}

/** Ids grow with time, and are longer than a number holds. */
function newestOf(ids: readonly string[]): string | null {
  return ids.toSorted((one, other) => Number(BigInt(one) - BigInt(other))).at(-1) ?? null;
}
