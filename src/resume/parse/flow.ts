import { isUnspaced } from '../../language/split-words.ts';
import type { SourceLine } from '../source.ts';
import { findDates, isPeriodAlone, isWrappedPeriod } from './dates.ts';
import type { FieldLabel } from './field-labels.ts';
import { beginsWithNumber, withoutMark } from './list-marks.ts';
import { areOwnRows } from './own-rows.ts';
import { isWrappedAddress } from './wrapped-address.ts';
import { goesOnInList } from './wrapped-list.ts';

/** A bullet, a paragraph or a header row: one or more physical lines that read as one. */
export interface TextUnit {
  readonly text: string;
  /** Indices of the physical lines. */
  readonly sources: readonly number[];
  /** It begins with a list marker, or the format marks it as a list item. */
  readonly bullet: boolean;
  /** The first physical line, for its hints. */
  readonly line: SourceLine;
  /** What labels say of it: of the row of a form, or of each cell of a table's row. */
  readonly fields?: readonly FieldLabel[];
}

/**
 * Joins wrapped lines into units, in order, with the indices of their lines as sources. Uses the hints of the format
 * (continues, x, gap, bold, size) and, without hints, how lines begin and end and how full they are compared with the
 * fullest. `guided`: the document's reader marks lines that continue, so a line without the mark continues only
 * where its words leave no doubt.
 */
export function joinWrappedLines(lines: readonly SourceLine[], guided: boolean): TextUnit[] {
  const widest = lines.reduce((max, line) => Math.max(max, printedWidth(line.text)), 0);
  const listed = isListed(lines);
  const units: UnitDraft[] = [];
  lines.forEach((line, offset) => {
    const item = itemOf(line);
    const last = units.at(-1);
    if (last && mayGoOn(last, line, item) && isWrappedAddress(last.text, line.text)) {
      last.text += line.text.trim();
      last.sources.push(offset);
      last.previous = line;
    } else if (last && isContinuation(last, line, item, { widest, guided, listed })) {
      last.text = joinHalves(last.text, item.text);
      last.sources.push(offset);
      last.previous = line;
    } else {
      units.push({ ...item, sources: [offset], line, previous: line });
    }
  });
  return units.map(({ text, sources, bullet, line }) => ({
    text: text.replace(/\u00AD$/, '-'),
    sources,
    bullet,
    line,
  }));
}

/** True for a line in the same column that isn't one more item of a list. */
function mayGoOn({ bullet, previous }: UnitDraft, { block, page }: SourceLine, item: Item): boolean {
  return !(bullet && item.bullet) && block === previous.block && page === previous.page;
}

/** Joins lines that are known to be one unit. */
export function joinUnit(lines: readonly SourceLine[], sources: readonly number[]): TextUnit | null {
  const [first] = lines;
  if (!first) return null;
  const items = lines.map(itemOf);
  const text = items.reduce((joined, item) => joinHalves(joined, item.text), '').replace(/\u00AD$/, '-');
  return {
    text: text === '' ? first.text.trim() : text,
    sources,
    bullet: items[0]?.bullet === true,
    line: first,
  };
}

interface Item {
  text: string;
  bullet: boolean;
  numbered: boolean;
}

interface UnitDraft extends Item {
  sources: number[];
  line: SourceLine;
  previous: SourceLine;
}

/** True for "~ Skills ~": a sign at either end is no bullet. */
export function isFramed(text: string): boolean {
  return /^([~*=–—-]{1,3})\s\S[^.,;]{1,60}\s\1$/u.test(text);
}

function itemOf(line: SourceLine): Item {
  if (isFramed(line.text)) return { text: line.text, bullet: line.listItem === true, numbered: false };
  const text = withoutMark(line.text);
  const marked = text !== line.text.trim();
  return { text, bullet: marked || line.listItem === true, numbered: beginsWithNumber(line.text) };
}

/** True for a text that can't end there: behind a comma, an open bracket, or a word that waits for another. */
function isLeftOpen(text: string): boolean {
  return WAITING.test(text) || text.lastIndexOf('(') > text.lastIndexOf(')');
}

const WAITING =
  /(?:[,-]|\s(?:and|or|of|the|with|for|to|in|on|at|by|an?|und|oder|der|die|das|den|dem|des|mit|für|von|zur?|zum|im|et|ou|de|du|la|le|les|avec|pour|en|y|o|el|los|las|con|para|e|da|do|com|och|i|på|med|av|för))$/iu;

function isContinuation(
  unit: UnitDraft,
  line: SourceLine,
  item: Item,
  { widest, guided, listed }: { widest: number; guided: boolean; listed: boolean },
): boolean {
  const before = unit.previous;
  if (unit.text === '') return !item.bullet;
  if (item.text === '' || item.bullet || unit.text.length > MAX_PARAGRAPH_CHARS) return false;
  if (beginsList(unit, item)) return false;
  if (isWrappedPeriod(before.text, item.text)) return true;
  if (line.continues === true && /\s·$/u.test(before.text)) return true;
  if (areOwnRows(unit, before.text, item.text)) return false;
  // "augusti 2014 – februari 2020" is a row of its own, though it begins small.
  if (isPeriodAlone(item.text)) return OPEN_DATE.test(before.text);
  // "Electrician, NG Bailey⇥06/2022 –" above "Present".
  if (PARTED.test(before.text) && OPEN_DATE.test(before.text) && isPeriodAlone(`2000 – ${item.text}`))
    return true;
  if (line.continues === true) return true;
  if (line.block !== before.block && isSamePage(before, line) && !/^\p{Ll}/u.test(item.text)) return false;
  if (line.continues === false && (/[.!?:;]$/.test(before.text) || !/^\p{Ll}/u.test(item.text))) return false;
  if (item.numbered || line.heading !== undefined || before.heading !== undefined) return false;
  if (/\u00AD$/.test(unit.text) || (/\s[•·]$/u.test(unit.text) && (line.gap ?? 0) <= 0.9)) return true;
  if (
    line.page !== before.page &&
    WAITING.test(before.text) &&
    before.text.includes('\t') &&
    !PARTED.test(line.text)
  )
    return true;
  if (PARTED.test(before.text) || PARTED.test(line.text) || looksDifferent(unit, line)) return false;
  if (LABELLED.test(item.text) && !/,$/u.test(before.text)) return false;
  if (goesOnInList(before, line)) return true;
  // "• Fell Hospital (2019 – 2021)" names a job, and doesn't go on.
  if (unit.bullet && endsInPeriod(unit.text) && !/^\p{Ll}/u.test(item.text)) return false;
  const indent = unit.line.x !== undefined && line.x !== undefined ? line.x - unit.line.x : null;
  if (unit.bullet && indent !== null && isSamePage(unit.line, line) && indent < -2) return false;
  if (OPEN_DATE.test(before.text) && DATE_FIRST.test(line.text)) return true;
  if (OPEN_MONTH.test(before.text) && /^(?:19|20)\d\d$/.test(line.text.trim())) return true;
  const full = printedWidth(before.text) >= widest * 0.75 && printedWidth(before.text) <= MAX_PAGE_CHARS;
  const hanging = unit.bullet && indent !== null && indent > 3;
  if (findDates(line.text) !== null && !full) return false;
  if (/[\p{L}\p{N}][-‐]$/u.test(unit.text) && /^[\p{L}\p{N}]/u.test(item.text)) return true;
  if (LABELLED.test(unit.text) && /,$/u.test(before.text)) return true;
  const small = /^[\p{Ll}(,;]/u.test(item.text);
  if (guided) {
    const open = /^\p{Ll}/u.test(item.text) && !/[.!?:;]$/u.test(unit.text);
    return (open && (unit.bullet || isSentence(unit.text))) || (hanging && (full || isLeftOpen(unit.text)));
  }
  if (small)
    return full ? unit.bullet || printedWidth(before.text) > 40 : unit.bullet || /[,;]$/u.test(before.text);
  if (/[,;&]$|\s(?:and|or|of|the|with|for|to|in|und|et|de|y|e|och)$/iu.test(unit.text))
    return full || unit.bullet;
  if (hanging) return true;
  if (unit.bullet && indent !== null && Math.abs(indent) <= 3) return full && !/[.!?。]$/u.test(unit.text);
  if (listed || isDatedRow(unit) || /[.!?。]$/u.test(before.text)) return false;
  return full && (unit.bullet || isSentence(unit.text)) && printedWidth(before.text) > 40;
}

/** True where no line begins small, as one of four that are wrapped does: each is an item of its own. */
function isListed(lines: readonly SourceLine[]): boolean {
  return lines.length >= MIN_LISTED_LINES && !lines.some(({ text }) => /^\s*[\p{Ll}(,;]/u.test(text));
}

const MIN_LISTED_LINES = 5;

/** True for one line with dates at its start or its end, as the header of an entry has them. */
function isDatedRow({ text, bullet, sources }: UnitDraft): boolean {
  const span = bullet || sources.length > 1 ? null : findDates(text);
  if (!span) return false;
  // "Since 2008 I have been …" and "… at the bakery since 2008" are sentences.
  const isRange = span.start !== null && span.text.startsWith(span.start);
  const [before, after] = [text.slice(0, span.index), text.slice(span.index + span.text.length)];
  if (before === '') return isRange || /^\s?[:–—|-]/u.test(after);
  return /^[)\]]?$/.test(after) && (isRange || /[,(:–—|·-]\s?$/u.test(before));
}

/** True for a text with dates from and to at its end, perhaps in brackets. */
function endsInPeriod(text: string): boolean {
  const span = findDates(text);
  return (
    span !== null &&
    span.start !== null &&
    span.end !== null &&
    text.length - span.index - span.text.length < 2
  );
}

/** "April 2021 –" above "Present": the dates wrap in a narrow column. */
const OPEN_DATE = /(?:19|20)\d\d(?:-\d\d)?\s?(?:[-–—]|to|bis|à|a|até|till?)$/iu;
/** "May 2021 – August" above "2023". */
const OPEN_MONTH = /(?:19|20)\d\d\s?(?:[-–—]|to|bis|à|a|até|till?)\s?\p{L}{3,10}\.?(?:\sde)?$/iu;
const DATE_FIRST =
  /^(?:(?:\p{L}{3,10}\.?\s(?:de\s)?|\d{1,2}[./])?(?:19|20)\d\d|present|current|now|today|heute|aktuell|aujourd|présent|actual|presente|hoy|atual|hoje|momento|nu\b|idag)[^.!?]{0,14}$/iu;

/** About two pages of running text. What goes on for longer continues as a paragraph of its own. */
const MAX_PARAGRAPH_CHARS = 4_000;

/** A wider line was not wrapped to fit a page: it is a paragraph of its own. */
const MAX_PAGE_CHARS = 130;

/** A row of details or an entry's header, whose parts are set apart. */
const PARTED = /\t|\s\|\s/u;

const LABELLED = /^\p{Lu}[^:]{1,31}:\s/u;

/** True for a line that begins a unit whatever the reader says: "Systems: …" below "Clinical: …", or a label on its own. */
function beginsList(unit: UnitDraft, item: Item): boolean {
  if (/^\p{Lu}[^:.]{1,38}:$/u.test(item.text)) return true;
  return (
    !unit.bullet && [LABELLED, WORD_LABELLED].some((label) => label.test(item.text) && label.test(unit.text))
  );
}

/** "where: Leeds" above "portfolio: …". */
const WORD_LABELLED = /^\p{L}{2,15}:\s/u;

function looksDifferent(unit: UnitDraft, line: SourceLine): boolean {
  const before = unit.previous;
  if ((line.gap !== undefined && line.gap > 0.9) || isOtherSize(before.size, line.size)) return true;
  // A bullet may begin in bold, but doesn't go on in bold.
  if (unit.bullet && before.bold !== true && line.bold === true && /^\p{Lu}/u.test(line.text)) return true;
  return !unit.bullet && (isOtherStyle(before.bold, line.bold) || isOtherStyle(before.italic, line.italic));
}

function isOtherStyle(a: boolean | undefined, b: boolean | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** True for running text rather than a name or a heading. */
export function isSentence(text: string): boolean {
  if (text.includes('\t')) return false;
  if (/[.!?。;；]$/u.test(text) && !ABBREVIATED.test(text))
    // oxlint-disable-next-line regexp/no-super-linear-move -- at most 40 characters
    return printedWidth(text) > 40 || /(?:\s\S+){3,}\s\p{Ll}{2,}[.!?]$/u.test(text);
  return printedWidth(text) > 72;
}

/** "Textiles Aburrá S.A.S.", "Northgate Foods Inc.": the full stop of a name. */
const ABBREVIATED = /(?:\p{Lu}|(?<!\p{L})(?:Inc|Ltd|Ltda|Co|Corp|Cia|Cía|Jr|Sr|St))\.$/u;

function isOtherSize(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) > 0.6;
}

function isSamePage(a: SourceLine, b: SourceLine): boolean {
  return a.page === b.page;
}

/** Counts characters by printed width: Chinese and Japanese ones count twice. */
export function printedWidth(text: string): number {
  let total = 0;
  for (const character of text) total += isUnspaced(character) ? 2 : 1;
  return total;
}

/**
 * Joins two halves of a wrapped line. Drops a soft hyphen, keeps a real one, and puts no space between Chinese or
 * Japanese characters.
 */
function joinHalves(left: string, right: string): string {
  if (left === '') return right;
  if (/\u00AD$/.test(left)) return left.slice(0, -1) + right;
  if (/[\p{L}\p{N}]-$/u.test(left)) return left + right;
  const between = isUnspaced(left.at(-1) ?? '') && isUnspaced(right.at(0) ?? '') ? '' : ' ';
  return left + between + right;
}
