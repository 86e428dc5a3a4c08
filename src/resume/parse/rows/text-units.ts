import { beginsWithRating } from '../../../language/levels.ts';
import { isUnspaced, printedWidth } from '../../../language/split-words.ts';
import type { SourceLine } from '../../source.ts';
import { goesOn, type Item, isListed, type UnitDraft } from './continuation.ts';
import type { FieldLabel } from './field-labels.ts';
import { beginsWithNumber, isFramed, withoutMark } from './list-marks.ts';
import { isWrappedAddress } from './wrapped-address.ts';

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
    } else if (last && goesOn(last, line, item, { widest, guided, listed })) {
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

function itemOf(line: SourceLine): Item {
  if (isFramed(line.text) || beginsWithRating(line.text))
    return { text: line.text.trim(), bullet: line.listItem === true, numbered: false };
  const text = withoutMark(line.text);
  const marked = text !== line.text.trim();
  return { text, bullet: marked || line.listItem === true, numbered: beginsWithNumber(line.text) };
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
