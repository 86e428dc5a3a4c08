import { foldText } from '../text/fold-text.ts';
import { type PlainText, slicePlain } from '../text/plain-text.ts';
import type { PostingBlock } from './blocks.ts';
import type { PostingPart } from './headings.ts';
import type { Passage } from './passage.ts';
import { alignedRows } from './text-columns.ts';

const ESSENTIAL = /^(?:e|ess|essential|required|must|yes)$/;
const DESIRABLE = /^(?:d|des|desirable|preferred|nice|optional)$/;

/** Reads a table of criteria: each row ends in E or D, or has a column for essential and one for desirable. */
export function readCriteria(
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
  const aligned = crossed.size < MIN_ROWS ? alignedRows(posting, blocks) : null;
  if (aligned) return aligned;
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
