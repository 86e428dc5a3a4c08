import { printedWidth } from '../../../language/split-words.ts';
import type { SourceLine } from '../../source.ts';
import { findDates, isPeriodAlone, isWrappedPeriod } from '../entities/dates.ts';
import { isSentence } from './sentence.ts';
import { areSeparateRows } from './separate-rows.ts';
import { goesOnInList } from './wrapped-list.ts';

/** A line without the mark of a list. */
export interface Item {
  text: string;
  bullet: boolean;
  numbered: boolean;
}

/** A unit that the next line may be part of. */
export interface UnitDraft extends Item {
  sources: number[];
  line: SourceLine;
  previous: SourceLine;
}

/** True for a text that can't end there: behind a comma, an open bracket, or a word that waits for another. */
function isLeftOpen(text: string): boolean {
  return WAITING.test(text) || text.lastIndexOf('(') > text.lastIndexOf(')');
}

const WAITING =
  /(?:[,-]|\s(?:and|or|of|the|with|for|to|in|on|at|by|an?|und|oder|der|die|das|den|dem|des|mit|für|von|zur?|zum|im|et|ou|de|du|la|le|les|avec|pour|en|y|o|el|los|las|con|para|e|da|do|com|och|i|på|med|av|för))$/iu;

/** True where a line is the rest of the unit above it. `listed`: no line of the text begins small. */
export function goesOn(
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
  if (areSeparateRows(unit, before.text, item.text)) return false;
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
export function isListed(lines: readonly SourceLine[]): boolean {
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

function isOtherSize(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) > 0.6;
}

function isSamePage(a: SourceLine, b: SourceLine): boolean {
  return a.page === b.page;
}
