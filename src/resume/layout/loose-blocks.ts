import { isLevelName, isRating } from '../../language/levels.ts';
import { joinCells } from '../cells.ts';
import { isDateAlone } from '../parse/entities/dates.ts';
import { beginsWithMark } from '../parse/rows/list-marks.ts';
import type { Line, Section, SectionKind } from '../resume.ts';
import type { LayoutBlock } from './block.ts';

/**
 * Lays out the lines of a section outside its entries. A fact looks like the lines it was added to: a bullet among
 * bullets, a line below lines of skills. Short lines of a narrow column, which say one thing each, become one line:
 * a skill each, a level or a year under what it belongs to, a list under its label.
 */
export function looseBlocks(section: Section, context: LooseContext): LayoutBlock[] {
  const { kind, lines } = section;
  const starts = lines.flatMap((_, at) => (headsSkills(lines, at) ? [at] : []));
  const [first = lines.length, ...more] = kind === 'skills' ? starts : [];
  if (more.length === 0) return listBlocks(section, context);
  const above = listBlocks({ kind, lines: lines.slice(0, first) }, context);
  const groups = [first, ...more].map((at, index) => lines.slice(at, more[index]));
  return [...above, ...groups.map((group) => groupBlock(group, context))];
}

interface LooseContext {
  readonly sources: readonly string[];
  readonly isTight: boolean;
}

/** True for the heading of a group: a short line that is no skill, above one that is or above a bullet. */
export function headsSkills(lines: readonly Line[], at: number): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  const isShort = line?.role === 'text' && line.text.length <= MAX_SHORT_CHARS;
  return isShort && !/[\t:：.!?]/u.test(line.text) && (below?.role === 'bullet' || below?.role === 'skills');
}

/** Lays out a group below its heading, which is the label of a list where there is only one. */
function groupBlock([heading, ...lines]: readonly Line[], context: LooseContext): LayoutBlock {
  const label = heading?.text ?? '';
  const blocks = listBlocks({ kind: 'skills', lines }, context);
  const [only, ...others] = blocks;
  if (only?.type === 'skills' && only.label === null && others.length === 0) return { ...only, label };
  return { type: 'entry', rows: [{ style: 'title', left: label, right: null }], blocks };
}

function listBlocks(
  { kind, lines }: Pick<Section, 'kind' | 'lines'>,
  { sources, isTight }: LooseContext,
): LayoutBlock[] {
  const isBulleted = lines.some(({ role }) => role === 'bullet');
  // Lines of skills among bullets were bullets of the same list.
  if (isBulleted && lines.some(({ role }) => role === 'skills')) return mixedBlocks(lines, sources);
  const blocks = lines.map((line): LayoutBlock => {
    if (line.role === 'fact' && !isBulleted) return { type: 'text', text: line.text };
    return blockOf(line);
  });
  const labelled = withLabels(withTails(blocks));
  return LISTS.has(kind) || (isTight && MAY_JOIN.has(kind)) ? joinShort(labelled) : labelled;
}

/** Lays out the lines of an entry. Where room is short, a column of courses becomes one line. */
export function entryBlocks(lines: readonly Line[], kind: SectionKind, isTight: boolean): LayoutBlock[] {
  const blocks = lines.map(blockOf);
  return isTight && MAY_JOIN.has(kind) ? joinShort(blocks) : blocks;
}

/** Lays out one line. */
function blockOf(line: Line): LayoutBlock {
  if (line.skills) {
    const { label, items } = line.skills;
    return { type: 'skills', label: labelOf(line.text, label), items: items.map((item) => item.text) };
  }
  return {
    type: line.role === 'bullet' || line.role === 'fact' ? 'bullet' : 'text',
    text: withBars(line.text),
  };
}

/**
 * Sets bars between the cells of a row, "Italian | C1 | C1 | B2", which would run into each other; dates don't. One level
 * has a dash.
 */
function withBars(text: string): string {
  const [first = '', ...others] = text.split('\t');
  if (others.length === 1 && isDateAlone(first)) return text;
  return joinCells(text, others.length === 1 && others.every(isLevel) ? ' – ' : ' | ');
}

/** Keeps the space that French sets before a colon. */
function labelOf(text: string, label: string | null): string | null {
  const isSpaced = label !== null && text.startsWith(label) && /^\s:/.test(text.slice(label.length));
  return isSpaced ? `${label} ` : label;
}

function mixedBlocks(lines: readonly Line[], sources: readonly string[]): LayoutBlock[] {
  const isMarked = (line: Line) => beginsWithMark(sources[line.sources[0] ?? -1] ?? '');
  // Word keeps the mark of a list apart from its text, so nothing says which lines had one.
  const showsMarks = lines.some((line) => line.role === 'bullet' && isMarked(line));
  return lines.map((line): LayoutBlock => {
    if (showsMarks && line.skills && isMarked(line)) return { type: 'bullet', text: line.text };
    if (line.skills || showsMarks) return blockOf(line);
    return { type: 'text', text: line.text };
  });
}

/** Puts a level or a year that stands alone behind the line above, unless the list begins with one. */
function withTails(blocks: readonly LayoutBlock[]): LayoutBlock[] {
  const [first] = blocks;
  if (!first || isTail(wordsOf(first))) return [...blocks];
  const joined: LayoutBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const tail = wordsOf(block);
    if (isTail(tail) && last && isPlain(last) && isPlain(block)) {
      const text = `${wordsOf(last)}${YEAR.test(tail) ? ', ' : ' – '}${tail}`;
      joined.splice(-1, 1, { type: 'text', text });
    } else joined.push(block);
  }
  return joined;
}

const YEAR = /^(?:19|20)\d\d$/u;
const isTail = (text: string) => YEAR.test(text) || isLevel(text);
const isLevel = (text: string) => isLevelName(text) || isRating(text);

/** Makes a list of a label and the skills under it: "Over 5000 lines:", then "Java, Shell". */
function withLabels(blocks: readonly LayoutBlock[]): LayoutBlock[] {
  const joined: LayoutBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const label = last?.type === 'text' && last.text.length <= MAX_SHORT_CHARS ? LABEL.exec(last.text) : null;
    if (label && block.type === 'skills' && block.label === null)
      joined.splice(-1, 1, { ...block, label: label[1] ?? null });
    else joined.push(block);
  }
  return joined;
}

const LABEL = /^(.+[^\s:：])\s?[:：]$/u;

/** Sections that are lists, whatever shape they had. */
const LISTS: ReadonlySet<SectionKind> = new Set(['skills', 'languages']);

/** Sections whose short lines become one where room is short. */
const MAY_JOIN: ReadonlySet<SectionKind> = new Set(['education', 'other']);

const MAX_SHORT_CHARS = 36;
const MIN_RUN = 3;

/** Joins runs of short lines with commas, or with semicolons where they have commas of their own. */
function joinShort(blocks: readonly LayoutBlock[]): LayoutBlock[] {
  const runs: LayoutBlock[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    const head = last?.[0];
    if (last && head && isShort(head) && isShort(block)) last.push(block);
    else runs.push([block]);
  }
  return runs.flatMap((run): LayoutBlock[] => {
    const texts = run.map(wordsOf);
    const lists = texts.filter((text) => /[,;、]/u.test(text)).length;
    const isDense = texts.some((text) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text));
    // A short line of Chinese or Japanese says as much as a long one, and may be a label.
    if (run.length < MIN_RUN || lists * 2 > run.length || isDense) return run;
    if (lists === 0) return [{ type: 'skills', label: null, items: texts }];
    return texts.some((text) => text.includes(';')) ? run : [{ type: 'text', text: texts.join('; ') }];
  });
}

/** What ends like a label, is in capitals, has cells or a level of its own stands above the lines that follow it. */
function isShort(block: LayoutBlock): boolean {
  const text = wordsOf(block);
  const isAbove =
    /[:：.]$/u.test(text) || /^[\p{Lu}\s&]{6,}$/u.test(text) || isTail(text.split(' – ').at(1) ?? '');
  const isRow = text.includes('\t') || text.includes(' | ');
  return isPlain(block) && text.length <= MAX_SHORT_CHARS && !isAbove && !isRow;
}

function isPlain(block: LayoutBlock): boolean {
  return block.type === 'text' || (block.type === 'skills' && block.label === null);
}

function wordsOf(block: LayoutBlock): string {
  if (block.type === 'skills') return block.items.join(', ');
  return block.type === 'entry' ? '' : block.text;
}
