import { titleOrOrganisation } from '../entities/occupations.ts';
import { isPlaceRow, isTownLike, looksLikePlace } from '../entities/places.ts';
import { STROKE } from '../headers/separators.ts';
import { isDuration } from '../rows/header-labels.ts';
import type { TextUnit } from '../rows/text-units.ts';
import { closesEntry, isDated, isTitleCase, partsOf, withoutDates } from './entry-rows.ts';

/** An entry's units, of which the first `rows` are its header. */
export interface HeaderCut {
  readonly units: readonly TextUnit[];
  readonly rows: number;
}

/**
 * Adds to the headers of a section the row below that belongs to all of them: the headers of a section are set alike, so
 * that all entries together say whether the row names what the rows above it don't, or is what was done there.
 */
export function withSharedRows(cuts: readonly HeaderCut[], education: boolean): readonly HeaderCut[] {
  let longer = cuts;
  for (let round = 0; round < MAX_SHARED_ROWS; round++) {
    const open = longer.filter(({ units, rows }) => units[rows]?.bullet === false);
    const depth = Math.min(...open.map(depthOf));
    // A header that goes on below its dates for longer than another says that the other may, too.
    const deeper = longer.filter((cut) => depthOf(cut) > depth).length;
    const votes = open.filter((cut) => depthOf(cut) === depth).map((cut) => voteOf(cut, education));
    if (votes.reduce((sum, vote) => sum + vote, deeper) < longer.length * MIN_VOTE) return longer;
    const telling = open.filter((cut) => depthOf(cut) === depth && isTelling(cut, education)).length;
    if ((telling + deeper) * 2 <= longer.length) return longer;
    const isUsual = deeper * 2 >= longer.length;
    longer = longer.map((cut) =>
      depthOf(cut) === depth && (isUsual ? mayExtend(cut) : canExtend(cut, education)) ? withRows(cut) : cut,
    );
  }
  return longer;
}

/** How many rows of a header are below its dates. */
function depthOf({ units, rows }: HeaderCut): number {
  return rows - units.slice(0, rows).findIndex(isDated);
}

const MAX_SHARED_ROWS = 2;

/** What the entries of a section must say on average. */
const MIN_VOTE = 0.5;

/** Takes one more row, and a place below it. */
function withRows({ units, rows }: HeaderCut): HeaderCut {
  const below = units[rows + 1];
  return { units, rows: below && !below.bullet && looksLikePlace(below.text) ? rows + 2 : rows + 1 };
}

/** True where the row below the header may be in it: no bullet, no running text and no dates. */
function mayExtend({ units, rows }: HeaderCut): boolean {
  const row = units[rows];
  return row?.bullet === false && !closesEntry(row) && !isDated(row) && !ENDS_SENTENCE.test(row.text);
}

/** True where the header lacks a name, or the row below is a place. */
function canExtend(cut: HeaderCut, education: boolean): boolean {
  const { units, rows } = cut;
  const header = units.slice(0, rows);
  // A stroke has a name on either side.
  const lacksName =
    namesOf(header, education).length < MAX_NAMES && !header.some(({ text }) => text.includes(STROKE));
  return mayExtend(cut) && (lacksName || isPlaceRow(units[rows]?.text ?? ''));
}

const MAX_NAMES = 2;

/** How much an entry says for its next row being in the header; negative where it says that the row isn't. */
function voteOf(cut: HeaderCut, education: boolean): number {
  const { units, rows } = cut;
  const row = units[rows];
  if (!row || !canExtend(cut, education)) return -1;
  const header = namesOf(units.slice(0, rows), education);
  const own = namesOf([row], education);
  const isName = isTitleCase(row.text) && /^[\p{Lu}\p{N}]/u.test(row.text);
  // "Family-run bakery with three shops" has the word of a firm, and names none.
  const completes = [1, -1].some(
    (cue) => header.includes(-cue) && !header.includes(cue) && own.includes(cue) && (isName || cue === 1),
  );
  const repeats = [1, -1].some((cue) => header.includes(cue) && own.includes(cue) && !own.includes(-cue));
  return (
    (completes ? 2 : 0) -
    (repeats ? 1 : 0) +
    (isSetApart(row, units[rows + 1]) ? 0.75 : 0) +
    (isName ? 0.25 : -0.5) +
    (header.length === 0 ? 1 : 0) -
    (header.length > 1 && !isPlaceRow(row.text) ? 1 : 0)
  );
}

/**
 * True where the row below a header has a place, or the word of a firm or a title and doesn't begin a list: otherwise what
 * was done would be an employer, as "English to Spanish", or "Bank Reconciliations" above "VAT returns".
 */
function isTelling({ units, rows }: HeaderCut, education: boolean): boolean {
  const [row, next] = units.slice(rows, rows + 2);
  if (!row || education) return education;
  const parts = partsOf(row.text);
  if (isPlaceRow(row.text) || parts.slice(1).some(isTownLike)) return true;
  return parts.some((part) => titleOrOrganisation(part, false) !== 0)
    ? isSetApart(row, next)
    : next !== undefined && isPlaceRow(next.text);
}

/** True for a row that looks otherwise than the next, or has a place below it. */
function isSetApart(row: TextUnit, next: TextUnit | undefined): boolean {
  if (!next) return true;
  return (
    next.bullet || ENDS_SENTENCE.test(next.text) || lookOf(next) !== lookOf(row) || isPlaceRow(next.text)
  );
}

const ENDS_SENTENCE = /(?:\p{L}{4}[.!?]|;)$/u;

/** What the names in rows say of themselves, each thing once a row: dates, durations and places left out. */
function namesOf(rows: readonly TextUnit[], education: boolean): number[] {
  return rows.flatMap(({ text }, row) => {
    const rest = withoutDates(text);
    const cells = rest.split('\t').filter((cell) => !looksLikePlace(trimmed(cell)));
    const names = cells
      .flatMap(partsOf)
      .map(trimmed)
      .filter((part) => /\p{L}{2}/u.test(part) && !isDuration(part));
    const cues = new Set(names.map((name) => titleOrOrganisation(name, education)));
    const isPlace = (rest !== text || row > 0) && !cues.has(1) && !cues.has(-1) && names.every(isTownLike);
    return cues.size > 1 || isPlace ? [...cues].filter((cue) => cue !== 0) : [...cues];
  });
}

const trimmed = (part: string) => part.replace(/^[\s|·–—,-]+/u, '').trim();

/** How a row is set. */
function lookOf({ line }: TextUnit): string {
  return `${line.bold === true} ${line.italic === true} ${line.size ?? 0}`;
}
