import { z } from 'zod';
import { blocksOf } from './blocks.ts';
import { asks, isAboutUs, isAside, isDuty, isNice, kindOf, needs } from './cues.ts';
import { type Part, partOf } from './headings.ts';
import { plain } from './plain.ts';
import type { Posting } from './posting.ts';

/** `R4`: fourth requirement of the posting, in the posting's order. */
export const RequirementId = z
  .string()
  .regex(/^R\d+$/)
  .brand<'RequirementId'>();
export type RequirementId = z.infer<typeof RequirementId>;

export const RequirementKind = z.enum(['skill', 'duty', 'qualification', 'language', 'place']);

/** One thing the posting asks for. `words` is a verbatim stretch of the posting, or the requirement is thrown away. */
export const Requirement = z.object({
  id: RequirementId,
  text: z.string(),
  words: z.string(),
  kind: RequirementKind,
  must: z.boolean(),
});
export type Requirement = z.infer<typeof Requirement>;

/** Longest requirement, in characters: what is longer is prose that no gap card could show. */
const MAX_WORDS = 500;

/**
 * The posting read into requirements by code: headings say which part is asked for and which is company, benefits or
 * law; where there are no such headings, the words of each sentence say it. In the posting's order, each once.
 */
export function readRequirements(posting: Posting): Requirement[] {
  const stretches = stretchesOf(posting.description);
  const headed = stretches.some((one) => one.part === 'must');
  const duties = stretches.filter(({ part, item }) => part === 'duty' && item).length;
  const seen = new Set<string>();
  const found: Requirement[] = [];
  for (const stretch of stretches) {
    const words = posting.description.slice(stretch.start, stretch.end);
    const text = plain(words).replace(/[.。;；,]+$/, '');
    if (
      isScene(text, stretch, duties) ||
      !isRequirement(text, stretch, headed) ||
      seen.has(text.toLowerCase())
    )
      continue;
    seen.add(text.toLowerCase());
    found.push({
      id: RequirementId.parse(`R${found.length + 1}`),
      text,
      words,
      kind: kindOf(text, stretch.part),
      must: stretch.part !== 'nice' && !isNice(text),
    });
  }
  return found;
}

/**
 * Throws away the requirements whose words do not stand in the posting, and those that repeat an id. Markup and the
 * width of white space are not words; nothing else is forgiven.
 */
export function keepVerbatim(requirements: readonly Requirement[], posting: Posting): Requirement[] {
  const text = plain(posting.description);
  const seen = new Set<string>();
  return requirements.filter(({ id, words }) => {
    const wanted = plain(words);
    if (wanted === '' || !text.includes(wanted) || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** A sentence or list item, the part of the posting that it stands in, and whether it was set as a list item. */
interface Stretch {
  readonly part: Part | null;
  readonly listed: boolean;
  /** Of those, the items of a list; the others follow a heading in its own line. */
  readonly item: boolean;
  /** Before the first heading that was understood: where postings say in a paragraph what one will do. */
  readonly opening: boolean;
  readonly start: number;
  readonly end: number;
}

function stretchesOf(description: string): Stretch[] {
  const stretches: Stretch[] = [];
  let opening = true;
  let open: { part: Part | null; level: number } = { part: null, level: Number.POSITIVE_INFINITY };
  for (const block of blocksOf(description)) {
    if (block.type === 'heading') {
      const part = partOf(block.text);
      if (part !== null) {
        open = { part, level: block.level };
        opening = false;
      } else if (block.level <= open.level) {
        open = { part: null, level: block.level };
      }
      continue;
    }
    const raw = description.slice(block.start, block.end);
    const lead = block.type === 'text' ? leadOf(raw) : { part: null, length: 0 };
    const part = lead.part ?? open.part;
    const item = block.type === 'item';
    const listed = item || lead.part !== null;
    for (const [start, end] of sentencesOf(raw, lead.length)) {
      stretches.push({ part, listed, item, opening, start: block.start + start, end: block.start + end });
    }
  }
  return stretches;
}

/** "Requirements: 4+ years …": a heading that runs into its own paragraph. */
function leadOf(raw: string): { part: Part | null; length: number } {
  const match = /^[^:：\n]{2,60}[:：]\s*/.exec(raw);
  const part = match ? partOf(plain(match[0])) : null;
  return match && part !== null ? { part, length: match[0].length } : { part: null, length: 0 };
}

/** Full stops of these abbreviations end no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|z\.\s?B|bzw|ca|t\.\s?ex|m\.\s?m|p\.\s?ex|p\.\s?ej|vs|incl|inkl|approx|etc|Dr|Mr|Mrs|Ms|St|No|Nr|U\.S|B\.Sc|M\.Sc|Ph\.D|Inc|Ltd)\.$/i;

function* sentencesOf(raw: string, from: number): Generator<[start: number, end: number]> {
  let start = from;
  let depth = 0;
  for (let at = from; at < raw.length; at += 1) {
    const char = raw.charAt(at);
    if (char === '(' || char === '（') depth += 1;
    if (char === ')' || char === '）') depth = Math.max(0, depth - 1);
    if (depth > 0 || !endsHere(raw, start, at)) continue;
    yield trimmed(raw, start, at + 1);
    start = at + 1;
  }
  yield trimmed(raw, start, raw.length);
}

function endsHere(raw: string, start: number, at: number): boolean {
  const char = raw.charAt(at);
  if ('。；！？;'.includes(char)) return !/&#?\w{1,8}$/.test(raw.slice(Math.max(0, at - 9), at));
  if (!'.!?'.includes(char)) return false;
  if (!/^["”’)*_]*\s+["“(*_]*(?:\p{Lu}|\p{Lo}|\d)/u.test(raw.slice(at + 1, at + 12))) return false;
  return !ABBREVIATION.test(raw.slice(Math.max(start, at - 8), at + 1));
}

function trimmed(raw: string, start: number, end: number): [number, number] {
  const slice = raw.slice(start, end);
  return [start + (slice.length - slice.trimStart().length), start + slice.replace(/[\s;；]+$/, '').length];
}

/** Where a posting lists this many duties, the prose around the list sets the scene. */
const ENOUGH_DUTIES = 3;

/** Prose that paints the job rather than asks for something: beside a list of duties, or a question, or a cheer. */
function isScene(text: string, { part, listed }: Stretch, duties: number): boolean {
  if (listed) return false;
  return (
    /[?!？！]$/.test(text) || ((part === 'duty' || part === null) && duties >= ENOUGH_DUTIES && !needs(text))
  );
}

/** Under a heading that asks, each item is asked for; of running text, what does not begin with the company. */
function isRequirement(text: string, { part, listed, opening }: Stretch, headed: boolean): boolean {
  if (!/\p{L}/u.test(text) || text.length > MAX_WORDS || /[:：]$/.test(text)) return false;
  if (part === 'aside' || isAside(text)) return false;
  if (part !== null) return listed || !isAboutUs(text) || asks(text);
  return headed ? opening && isDuty(text) : asks(text);
}
