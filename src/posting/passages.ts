import { type PostingBlock, splitBlocks } from './blocks.ts';
import { readField } from './fields.ts';
import { foldText } from './fold.ts';
import { headingPartOf, type PostingPart } from './headings.ts';
import { findLeads } from './leads.ts';
import type { PlainText } from './plain.ts';
import { sentencesOf } from './sentences.ts';

/** A block of a posting, and the part that it is in. */
export interface Passage extends PlainText {
  readonly part: PostingPart | null;
  /** `item` of a list, `line` of its own under a heading, `value` of a field, or running text. */
  readonly form: 'item' | 'line' | 'value' | 'prose';
  /** The heading above it, or the label before it, whether its words are known or not. */
  readonly heading: string;
}

/** Splits a posting into its passages, without headings and fields that require nothing. */
export function readPassages(posting: string): Passage[] {
  const blocks = splitBlocks(posting);
  const rows = readCriteria(posting, blocks);
  const passages: Passage[] = [];
  let open: Open = CLOSED;
  for (const [index, block] of blocks.entries()) {
    if (index < rows.from || index >= rows.to) {
      open = readBlock(block, blocks, index, open, passages);
    } else {
      const row = rows.of.get(block);
      if (row) passages.push(...row);
    }
  }
  return passages;
}

const CLOSED = { part: null, level: Number.POSITIVE_INFINITY, known: false, heading: '' };
type Open = { part: PostingPart | null; level: number; known: boolean; heading: string };

function readBlock(
  block: PostingBlock,
  blocks: readonly PostingBlock[],
  index: number,
  open: Open,
  passages: Passage[],
): Open {
  if (block.type === 'heading') {
    const last = block.text.search(/[.!?] \S[^.!?]*$/);
    if (last > 0 && block.level >= PLAIN)
      passages.push({ ...slicePlain(block, 0, last + 1), part: null, form: 'prose', heading: '' });
    return openedBy(block, open);
  }
  if (index < MAX_HEADLINES && blocks.length > MAX_HEADLINES && !open.known && isHeadline(block)) return open;
  const field = readField(block.text);
  if (field && (field.kind === 'terms' || field.kind === 'title' || field.kind === 'company')) {
    if (block.type === 'item' && open.known) return push(block, open, passages);
    const [first] = sentencesOf(block.text);
    const rest = slicePlain(block, first?.end ?? 0);
    if (rest.text !== '' && field.kind !== 'terms')
      passages.push({ ...rest, part: null, form: 'prose', heading: block.text.slice(0, field.from) });
    return open;
  }
  const inList = block.type === 'item' && open.known;
  if (field && (!inList || (field.kind === 'nice' && open.part !== 'aside'))) {
    const value = slicePlain(block, field.from);
    if (block.type === 'item' || value.text.length <= MAX_VALUE_CHARS || field.kind !== 'duty') {
      passages.push(
        ...valuesOf(value).map((one) => ({
          ...one,
          part: field.kind as PostingPart,
          form: 'value' as const,
          heading: block.text.slice(0, field.from),
        })),
      );
      return open;
    }
  }
  if (block.type === 'text' && open.known && endsPart(block, blocks[index - 1], open)) {
    passages.push({ ...block, part: null, form: 'prose', heading: '' });
    return { ...CLOSED };
  }
  return push(block, open, passages);
}

const MAX_VALUE_CHARS = 600;
const MAX_HEADLINES = 4;
const MAX_HEADLINE_WORDS = 14;

/** The lines at the top name the job, and ask for nothing. */
function isHeadline({ type, text }: PostingBlock): boolean {
  return type === 'text' && !/[.!?;:]/.test(text) && text.split(' ').length <= MAX_HEADLINE_WORDS;
}

function push(block: PostingBlock, open: Open, passages: Passage[]): Open {
  const form = block.type === 'item' ? 'item' : open.known && isLine(block.text) ? 'line' : 'prose';
  passages.push({ text: block.text, at: block.at, part: open.part, form, heading: open.heading });
  return open;
}

/** A heading opens its part; one of unknown words only closes what stands above it or beside it. */
function openedBy({ text, level }: PostingBlock, open: Open): Open {
  const part = headingPartOf(text);
  if (part !== null) return { part, level, known: true, heading: text };
  const inside =
    level > open.level || (level >= PLAIN && open.level >= PLAIN && open.part !== 'aside' && isInner(text));
  return inside ? open : { part: null, level, known: false, heading: text };
}

const PLAIN = 7;

/** One or two words inside a list of requirements name a group of them: "Technical", "Front end". */
function isInner(text: string): boolean {
  return text.split(' ').length <= 3 && !/[!?]$/.test(text);
}

/** What follows a list without a bullet is about something else, and what is said about the company ends too. */
function endsPart(block: PostingBlock, before: PostingBlock | undefined, { part }: Open): boolean {
  return part === 'aside' ? block.apart && isSpokenDuty(block.text) : before?.type === 'item';
}

/** "In this role you will …" ends what is said about the company. */
function isSpokenDuty(text: string): boolean {
  return (
    /(?:^|[.!?] )(?:in this role|as an? [A-Za-z ]{3,40},? you|you will|you'll|you would|you'd|du wirst|vous serez|você vai|du kommer att)\b/i.test(
      text,
    ) && findLeads(foldText(text)).some(({ kind }) => kind === 'duty')
  );
}

/** Short, without a sentence's full stop. */
function isLine(text: string): boolean {
  return text.split(' ').length <= MAX_LINE_WORDS && !/[.!?]\s+\p{Lu}/u.test(text) && !/[:：]$/.test(text);
}

const MAX_LINE_WORDS = 25;

/** Cards list several things in one line, between bars or dots. */
function valuesOf(value: PlainText): PlainText[] {
  const values: PlainText[] = [];
  let from = 0;
  for (const { 0: bar, index } of value.text.matchAll(/ [|·•] /g)) {
    values.push(slicePlain(value, from, index));
    from = index + bar.length;
  }
  values.push(slicePlain(value, from));
  return values.filter(({ text }) => text !== '');
}

function slicePlain({ text, at }: PlainText, start: number, end = text.length): PlainText {
  return { text: text.slice(start, end), at: at.slice(start, end) };
}

const ESSENTIAL = /^(?:e|ess|essential|required|must|yes)$/;
const DESIRABLE = /^(?:d|des|desirable|preferred|nice|optional)$/;

/** Reads a table of criteria: each row ends in E or D, or has a column for essential and one for desirable. */
function readCriteria(
  posting: string,
  blocks: readonly PostingBlock[],
): {
  from: number;
  to: number;
  of: Map<PostingBlock, Passage[]>;
} {
  const of = new Map<PostingBlock, Passage[]>();
  const head = blocks.findIndex(
    ({ text }) =>
      /\be ?\/ ?d\b|\be ?= ?ess|\bessential\b[^.]{0,12}[|/ ][^.]{0,12}\bdesirable\b/i.test(text) &&
      text.length < 80,
  );
  const columns =
    head < 0
      ? []
      : cellsOf(blocks[head] ?? { text: '', at: [] }).map(({ text }) =>
          foldText(text).replace(/ criteria$/, ''),
        );
  const essential = columns.findIndex((cell) => ESSENTIAL.test(cell));
  const desirable = columns.findIndex((cell) => DESIRABLE.test(cell));
  const crossed = crossedRows(posting, blocks, head);
  for (const [index, block] of blocks.entries()) {
    if (index === head) continue;
    const row = crossed.get(block) ?? rowOf(block, head >= 0, essential, desirable);
    if (row) of.set(block, row);
  }
  if (of.size < MIN_ROWS) return { from: 0, to: 0, of: new Map() };
  const indexes = blocks.flatMap((block, index) => (of.has(block) ? [index] : []));
  return { from: indexes[0] ?? 0, to: (indexes.at(-1) ?? -1) + 1, of };
}

/** Rows with a cross under "Essential" or "Desirable", told apart by their column. */
function crossedRows(
  posting: string,
  blocks: readonly PostingBlock[],
  head: number,
): Map<PostingBlock, Passage[]> {
  const rows = new Map<PostingBlock, Passage[]>();
  const columns = /essential\s+desirable/i.exec(blocks[head]?.text ?? '');
  const start = blocks[head]?.at[columns?.index ?? 0];
  const second = blocks[head]?.at[(columns?.index ?? 0) + (columns?.[0].search(/desirable/i) ?? 0)];
  if (!columns || start === undefined || second === undefined) return rows;
  const columnOf = (offset: number) => offset - posting.lastIndexOf('\n', offset);
  const middle = (columnOf(start) + columnOf(second)) / 2 + 'essential'.length / 2;
  for (const block of blocks.slice(head + 1)) {
    const mark = / [xX✓✔•]$/.exec(block.text);
    const at = block.at.at(-1);
    if (!mark || at === undefined) continue;
    const part = columnOf(at) < middle ? 'must' : 'nice';
    rows.set(block, [{ ...slicePlain(block, 0, mark.index), part, form: 'item', heading: '' }]);
  }
  return rows;
}

const MIN_ROWS = 3;
const MAX_ROW_CHARS = 160;

function rowOf(block: PostingBlock, headed: boolean, essential: number, desirable: number): Passage[] | null {
  const cells = cellsOf(block);
  const last = foldText(cells.at(-1)?.text ?? '').replace(/[()[\]]/g, '');
  if (cells.length > 1 && (ESSENTIAL.test(last) || DESIRABLE.test(last))) {
    const words = slicePlain(
      block,
      0,
      block.text.lastIndexOf(cells.at(-2)?.text ?? '') + (cells.at(-2)?.text.length ?? 0),
    );
    return [
      {
        ...slicePlain(words, block.text.indexOf(cells[0]?.text ?? '')),
        part: ESSENTIAL.test(last) ? 'must' : 'nice',
        form: 'item',
        heading: '',
      },
    ];
  }
  if (essential >= 0 && desirable >= 0 && cells.length > Math.min(essential, desirable) && cells.length > 1) {
    if (cells.some(({ text }) => ESSENTIAL.test(foldText(text)))) return null;
    return [...partOf(cells[essential], 'must'), ...partOf(cells[desirable], 'nice')];
  }
  const leading = headed ? /^(E|D|Essential|Desirable)[:.)]? (?=\S)/.exec(block.text) : null;
  if (leading) {
    const part = ESSENTIAL.test(foldText(leading[1] ?? '')) ? 'must' : 'nice';
    return [{ ...slicePlain(block, leading[0].length), part, form: 'item', heading: '' }];
  }
  const ending =
    /\s[-–(]?\s?\(?(E|D|Essential|Desirable|required|optional)\)?(?: \([A-Z](?:[,/ ]{1,2}[A-Z]){0,3}\))?$/.exec(
      block.text,
    ) ?? (headed ? / (E|D) (?:Application|Interview|Test|A|I|T)\b[^\n]{0,40}$/.exec(block.text) : null);
  if (
    !ending ||
    (!headed && !/[()]$|required$|optional$/.test(block.text)) ||
    block.text.length > MAX_ROW_CHARS
  )
    return null;
  const mark = foldText(ending[1] ?? '');
  return [
    {
      ...slicePlain(block, 0, ending.index),
      part: ESSENTIAL.test(mark) ? 'must' : 'nice',
      form: 'item',
      heading: '',
    },
  ];
}

function partOf(cell: PlainText | undefined, part: PostingPart): Passage[] {
  return cell && /\p{L}{2}/u.test(cell.text) ? [{ ...cell, part, form: 'item', heading: '' }] : [];
}

function cellsOf(line: PlainText): PlainText[] {
  const cells: PlainText[] = [];
  let from = 0;
  for (const { index } of `${line.text}|`.matchAll(/\|/g)) {
    const raw = line.text.slice(from, index);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== '' || from > 0)
      cells.push(slicePlain(line, from + lead, from + lead + raw.trim().length));
    from = index + 1;
  }
  while (cells.length > 0 && cells.at(-1)?.text === '') cells.pop();
  return cells;
}
