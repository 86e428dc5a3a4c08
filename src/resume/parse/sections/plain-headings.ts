import { printedWidth } from '../../../language/split-words.ts';
import type { SectionKind } from '../../resume.ts';
import type { SourceLine } from '../../source.ts';
import { findDates } from '../entities/dates.ts';
import { titleOrOrganisation } from '../entities/occupations.ts';
import { guessKind, headingMeaning } from '../headings/headings.ts';

/** Where a section of plain text begins: with `end` = `index` it has no heading of its own. */
export interface PlainStart {
  readonly index: number;
  readonly end: number;
  readonly kind: SectionKind;
}

/**
 * Finds headings with unknown words in plain text, where only capitals and blank lines tell them from the rest. `known`
 * are the headings with known words, which show how headings are set.
 */
export class PlainHeadings {
  readonly #lines: readonly SourceLine[];
  readonly #known: readonly PlainStart[];
  /** True for a line with dates somewhere below it, before the next known heading. */
  readonly #datesFollow: readonly boolean[];
  readonly #isSpacedOut: boolean;

  constructor(lines: readonly SourceLine[], known: readonly PlainStart[]) {
    this.#lines = lines;
    this.#known = known;
    this.#datesFollow = datesBelow(lines, new Set(known.map(({ index }) => index)));
    this.#isSpacedOut = lines.filter(isApart).length * 2 > lines.length;
  }

  /** True for capitals that name no entry: those do where the first below a heading does. */
  isInCapitals(index: number): boolean {
    const { text = '' } = this.#lines[index] ?? {};
    // "DOB 4/7/79" is no heading, "PLANS FOR 2027" is one.
    if (printedWidth(text) > MAX_WIDTH || /\d/.test(text.replace(/(?<!\d)20\d\d$/, ''))) return false;
    if (!namesAnEntry(this.#lines, index)) return true;
    return isApart(this.#lines[index]) && titleOrOrganisation(text, false) === 0 && !this.#namesInCapitals;
  }

  /** True for a short line set apart as the headings are, with a telling word or with nothing but text below. */
  isSetApart(index: number): boolean {
    if (this.#isSpacedOut || !this.#isAlike(index) || namesAnEntry(this.#lines, index)) return false;
    const kind = guessKind(this.#lines[index]?.text ?? '');
    if (kind !== 'experience' && this.#datesFollow[index]) return false;
    if (kind !== 'other') return index >= MIN_TOP_LINES;
    return (
      index > (this.#known[0]?.index ?? index) && !isApart(this.#lines[index + 1]) && !this.#hasSubheadings
    );
  }

  /**
   * Adds the sections whose heading and text share a line, "Tools: a saw, a plane", set apart below the last dated entry
   * of a section. Each ends with its paragraph.
   */
  withRunIns(starts: readonly PlainStart[]): PlainStart[] {
    const byIndex = new Map(starts.map((start) => [start.index, start]));
    const all: PlainStart[] = [];
    let isRunIn = false;
    for (const [index, line] of this.#lines.entries()) {
      const [start, above] = [byIndex.get(index), all.at(-1)];
      if (start) {
        all.push(start);
        isRunIn = false;
      } else if (above && index > above.end && isApart(line)) {
        const kind: SectionKind | null = isRunIn || ABOVE_RUN_IN.has(above.kind) ? this.#runIn(index) : null;
        if (kind || isRunIn) all.push({ index, end: index, kind: kind ?? 'other' });
        isRunIn = kind !== null;
      }
    }
    return all;
  }

  #runIn(index: number): SectionKind | null {
    const text = this.#lines[index]?.text ?? '';
    const label = /^(?:(\p{Lu}[^:.\d]{2,30}):\s\S|(\p{Lu}{5,})\s\p{Lu}\p{Ll})/u
      .exec(text)
      ?.slice(1)
      .find(Boolean);
    const kind = label === undefined ? undefined : headingMeaning(label)?.kind;
    if (!kind || !RUN_IN.has(kind) || this.#datesFollow[index]) return null;
    return this.#isSpacedOut ? null : kind;
  }

  get #namesInCapitals(): boolean {
    return this.#lines.some(
      ({ text }, at) =>
        isCapitals(this.#lines[at - 1]) &&
        /^\p{Lu}{2}/u.test(text) &&
        findDates(text) === null &&
        namesAnEntry(this.#lines, at),
    );
  }

  get #hasSubheadings(): boolean {
    return this.#known.some(({ end }) => this.#isAlike(end));
  }

  #isAlike(index: number): boolean {
    const line = this.#lines[index];
    return (
      line !== undefined &&
      isApart(line) &&
      printedWidth(line.text) <= MAX_WIDTH &&
      /^\p{Lu}[\p{L}\p{M}'’ -]+$/u.test(line.text) &&
      titleOrOrganisation(line.text, false) === 0 &&
      titleOrOrganisation(line.text, true) === 0
    );
  }
}

/** A longer line is text. */
const MAX_WIDTH = 32;
/** The lines of a name, of what the person does and of their address. */
const MIN_TOP_LINES = 3;

const RUN_IN: ReadonlySet<SectionKind> = new Set(['skills', 'languages', 'other']);
/** Elsewhere a label and its list belong to the section. */
const ABOVE_RUN_IN: ReadonlySet<SectionKind> = new Set(['experience', 'education', 'projects', 'other']);

function isApart(line: SourceLine | undefined): boolean {
  return line !== undefined && line.size === undefined && (line.gap ?? 0) >= 1;
}

function isCapitals(line: SourceLine | undefined): boolean {
  return line !== undefined && /\p{Lu}{2}/u.test(line.text) && !/\p{Ll}/u.test(line.text);
}

function datesBelow(lines: readonly SourceLine[], headings: ReadonlySet<number>): boolean[] {
  const found: boolean[] = [];
  let follow = false;
  for (let at = lines.length - 1; at >= 0; at--) {
    found[at] = follow;
    follow = !headings.has(at) && (follow || findDates(lines[at]?.text ?? '') !== null);
  }
  return found;
}

/** True for a name of an employer: a date or a tab is just below, with no blank line between. */
function namesAnEntry(lines: readonly SourceLine[], index: number): boolean {
  const below = lines.slice(index + 1, index + 3);
  if (below.length === 0) return true;
  if ((below[0]?.gap ?? 0) >= 1) return false;
  return below.some((line) => line.text.includes('\t') || findDates(line.text) !== null);
}
