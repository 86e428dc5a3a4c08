import { findLeadIns } from '../lexicon/lead-ins.ts';
import { foldText } from '../text/fold-text.ts';
import { type PlainText, slicePlain } from '../text/plain-text.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type PostingBlock, splitBlocks } from './blocks.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { readCriteria } from './criteria.ts';
import { readField } from './fields.ts';
import { headingPartOf, type PostingPart } from './headings.ts';
import type { Passage } from './passage.ts';

/** Splits a posting into its passages, without headings and fields that require nothing. */
export function readPassages(posting: string): Passage[] {
  const { blocks, parted } = withoutBoilerplate(splitBlocks(posting));
  const rows = readCriteria(posting, blocks);
  const passages: Passage[] = [];
  let open: Open = CLOSED;
  for (const [index, block] of blocks.entries()) {
    if (parted.has(block)) open = CLOSED;
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
  if (block.type === 'heading' && open.known && TOPIC.test(block.text) && blocks[index + 1]?.type !== 'text')
    return push({ ...block, type: 'item' }, open, passages);
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

/** What is a heading above a paragraph, and a criterion in a list. */
const TOPIC = /^(?:safeguarding|recruitment|(?:data )?privacy|(?:equality|diversity)(?: and inclusion)?)$/i;
const MAX_VALUE_CHARS = 600;
const MAX_HEADLINES = 4;
const MAX_HEADLINE_WORDS = 14;

/** The lines at the top name the job, and ask for nothing. */
function isHeadline({ type, text }: PostingBlock): boolean {
  const words = text.replace(/ ?!{1,9}$/, '');
  return type === 'text' && !/[.!?;:]/.test(words) && words.split(' ').length <= MAX_HEADLINE_WORDS;
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
    ) && findLeadIns(foldText(text)).some(({ kind }) => kind === 'duty')
  );
}

/** Short, without a sentence's full stop. */
function isLine(text: string): boolean {
  return (
    text.split(' ').length <= MAX_LINE_WORDS &&
    !/(?<! (?:esp|incl|inkl|insb|min|ca|approx))[.!?]\s+\p{Lu}/u.test(text) &&
    !/[:：]$/.test(text)
  );
}

const MAX_LINE_WORDS = 25;

/** Cards and chats list several things in a line: between bars or dots, or between strokes or dashes, two or more. */
function valuesOf(value: PlainText): PlainText[] {
  const strokes = [' / ', ' – ', ' - '].find((one) => value.text.split(one).length > 2);
  const values: PlainText[] = [];
  let from = 0;
  for (const { 0: bar, index } of value.text.matchAll(/ [|·•/–-] /g)) {
    if (!/[|·•]/.test(bar) && bar !== strokes) continue;
    values.push(slicePlain(value, from, index));
    from = index + bar.length;
  }
  values.push(slicePlain(value, from));
  return values.filter(({ text }) => text !== '');
}
