import { longestCommon, type Pair } from '../../../../language/longest-common.ts';

/** Words `from` up to `to` of the old text become `text`. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Above this many pairs of words, only what is alike at both ends stays. */
const MAX_PAIRS = 250_000;

/** Unchanged words between two changes that are fewer than these are changed too: a change should read as one. */
const MIN_KEPT_WORDS = 3;

/**
 * Compares two texts word by word. `old` are the words, blanks and marks of the text that stands; positions in the
 * result count these. Two blanks are alike, so that tabs and no-break spaces stay.
 */
export function diffWords(old: readonly string[], text: string): Hunk[] {
  const fresh = splitPieces(text);
  const isSame = (one: number, other: number) =>
    old[one] === fresh[other] || (isBlank(old[one]) && isBlank(fresh[other]));
  let start = 0;
  while (start < old.length && start < fresh.length && isSame(start, start)) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < fresh.length - start &&
    isSame(old.length - 1 - end, fresh.length - 1 - end)
  )
    end += 1;
  const [oldEnd, freshEnd] = [old.length - end, fresh.length - end];
  if (start === oldEnd && start === freshEnd) return [];
  const pairs =
    (oldEnd - start) * (freshEnd - start) > MAX_PAIRS
      ? []
      : longestCommon(isSame, [start, oldEnd], [start, freshEnd]);
  return joinHunks(pairs, { old, fresh }, { start, oldEnd, freshEnd });
}

/** Splits a text into words and blanks. */
export function splitPieces(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

const isBlank = (piece: string | undefined) => piece !== undefined && /^\s+$/.test(piece);

/** Keeps the pairs that stand in long enough stretches, and makes hunks of what is between them. */
function joinHunks(
  pairs: readonly Pair[],
  { old, fresh }: { readonly old: readonly string[]; readonly fresh: readonly string[] },
  { start, oldEnd, freshEnd }: { readonly start: number; readonly oldEnd: number; readonly freshEnd: number },
): Hunk[] {
  const stretches: Pair[][] = [];
  for (const pair of pairs) {
    const last = stretches.at(-1)?.at(-1);
    if (last && last[0] + 1 === pair[0] && last[1] + 1 === pair[1]) stretches.at(-1)?.push(pair);
    else stretches.push([pair]);
  }
  const kept = stretches.filter(
    (stretch) => stretch.filter(([one]) => /[\p{L}\p{N}]/u.test(old[one] ?? '')).length >= MIN_KEPT_WORDS,
  );
  const hunks: Hunk[] = [];
  let [oldAt, freshAt] = [start, start];
  for (const [one, other] of [...kept.flat(), [oldEnd, freshEnd] as const]) {
    if (one > oldAt || other > freshAt)
      hunks.push({ from: oldAt, to: one, text: fresh.slice(freshAt, other).join('') });
    [oldAt, freshAt] = [one + 1, other + 1];
  }
  return hunks;
}
