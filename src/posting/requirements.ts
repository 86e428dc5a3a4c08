import { z } from 'zod';
import { splitBlocks } from './blocks.ts';
import {
  asksForQuality,
  isAboutUs,
  isAside,
  isDuty,
  isNiceToHave,
  readsAsRequirement,
  requirementKindOf,
} from './cues.ts';
import { type PostingPart, postingPartOf } from './headings.ts';
import { stripMarkup } from './plain.ts';
import type { Posting } from './posting.ts';

/** `R4`: fourth requirement of the posting, in the posting's order. */
export const RequirementId = z
  .string()
  .regex(/^R\d+$/)
  .brand<'RequirementId'>();
export type RequirementId = z.infer<typeof RequirementId>;

/** What a requirement asks for. */
export const RequirementKind = z.enum(['skill', 'duty', 'qualification', 'language', 'place']);

/** One thing the posting asks for. `words` is quoted from the posting, character by character. */
export const Requirement = z.object({
  id: RequirementId,
  text: z.string(),
  words: z.string(),
  kind: RequirementKind,
  must: z.boolean(),
});
export type Requirement = z.infer<typeof Requirement>;

/** Anything longer is prose. */
const MAX_REQUIREMENT_CHARS = 500;

/** The longest posting of the corpus asks for 36 things. What follows stays in the posting, unread. */
export const MAX_REQUIREMENTS = 200;

/** A model may quote a paragraph, and its markup. */
const MAX_QUOTE_CHARS = 2_000;

/**
 * Reads the requirements of a posting without a model. Headings tell requirements from company, benefits and law;
 * without such headings the words of each sentence do. In the posting's order, each once, up to MAX_REQUIREMENTS.
 */
export function readRequirements(posting: Posting): Requirement[] {
  const passages = passagesOf(posting.description);
  const headed = passages.some((one) => one.part === 'must');
  const duties = passages.filter(({ part, item }) => part === 'duty' && item).length;
  const seen = new Set<string>();
  const found: Requirement[] = [];
  for (const passage of passages) {
    if (found.length === MAX_REQUIREMENTS) break;
    const words = posting.description.slice(passage.start, passage.end);
    const text = stripMarkup(words).replace(/(?<![.。;；,])[.。;；,]+$/, '');
    if (
      isDescription(text, passage, duties) ||
      !isRequirement(text, passage, headed) ||
      seen.has(text.toLowerCase())
    )
      continue;
    seen.add(text.toLowerCase());
    found.push({
      id: RequirementId.parse(`R${found.length + 1}`),
      text,
      words,
      kind: requirementKindOf(text, passage.part),
      must: passage.part !== 'nice' && !isNiceToHave(text),
    });
  }
  return found;
}

/**
 * Drops requirements whose words are not in the posting, and those that repeat an id. Ignores markup and the width of
 * white space, nothing else.
 */
export function keepVerbatim(requirements: readonly Requirement[], posting: Posting): Requirement[] {
  const text = stripMarkup(posting.description);
  const seen = new Set<string>();
  return requirements.slice(0, MAX_REQUIREMENTS).filter(({ id, words }) => {
    if (words.length > MAX_QUOTE_CHARS) return false;
    const quote = stripMarkup(words);
    if (quote === '' || !text.includes(quote) || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** A sentence or list item and the part of the posting it is in. */
interface Passage {
  readonly part: PostingPart | null;
  readonly listed: boolean;
  /** An item of a list. Other listed passages follow a heading on its own line. */
  readonly item: boolean;
  /** Before the first known heading, where postings describe the work in a paragraph. */
  readonly opening: boolean;
  readonly start: number;
  readonly end: number;
}

function passagesOf(description: string): Passage[] {
  const passages: Passage[] = [];
  let opening = true;
  let open: { part: PostingPart | null; level: number } = { part: null, level: Number.POSITIVE_INFINITY };
  for (const block of splitBlocks(description)) {
    if (block.type === 'heading') {
      const part = postingPartOf(block.text);
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
      passages.push({ part, listed, item, opening, start: block.start + start, end: block.start + end });
    }
  }
  return passages;
}

/** Reads a heading that runs into its own paragraph: "Requirements: 4+ years …". */
function leadOf(raw: string): { part: PostingPart | null; length: number } {
  const match = /^[^:：\n]{2,60}[:：]\s*/.exec(raw);
  const part = match ? postingPartOf(stripMarkup(match[0])) : null;
  return match && part !== null ? { part, length: match[0].length } : { part: null, length: 0 };
}

/** The full stop of these abbreviations does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|z\.\s?B|bzw|ca|t\.\s?ex|m\.\s?m|p\.\s?ex|p\.\s?ej|vs|incl|inkl|approx|etc|Dr|Mr|Mrs|Ms|St|No|Nr|U\.S|B\.Sc|M\.Sc|Ph\.D|Inc|Ltd)\.$/i;

function* sentencesOf(raw: string, from: number): Generator<[start: number, end: number]> {
  let start = from;
  let depth = 0;
  for (let at = from; at < raw.length; at += 1) {
    const char = raw.charAt(at);
    if (char === '(' || char === '（') depth += 1;
    if (char === ')' || char === '）') depth = Math.max(0, depth - 1);
    if (depth > 0 || !endsSentence(raw, start, at)) continue;
    yield trimRange(raw, start, at + 1);
    start = at + 1;
  }
  yield trimRange(raw, start, raw.length);
}

function endsSentence(raw: string, start: number, at: number): boolean {
  const char = raw.charAt(at);
  if ('。；！？;'.includes(char)) return !/&#?\w{1,8}$/.test(raw.slice(Math.max(0, at - 9), at));
  if (!'.!?'.includes(char)) return false;
  if (!/^["”’)*_]*\s+["“(*_]*(?:\p{Lu}|\p{Lo}|\d)/u.test(raw.slice(at + 1, at + 12))) return false;
  return !ABBREVIATION.test(raw.slice(Math.max(start, at - 8), at + 1));
}

function trimRange(raw: string, start: number, end: number): [number, number] {
  const slice = raw.slice(start, end);
  return [
    start + (slice.length - slice.trimStart().length),
    start + slice.replace(/(?<![\s;；])[\s;；]+$/, '').length,
  ];
}

/** In a posting that lists this many duties, the prose around the list only describes the job. */
const MIN_LISTED_DUTIES = 3;

/** True for prose that describes the job rather than asks for something: beside a list of duties, a question, or a cheer. */
function isDescription(text: string, { part, listed }: Passage, duties: number): boolean {
  if (listed) return false;
  return (
    /[?!？！]$/.test(text) ||
    ((part === 'duty' || part === null) && duties >= MIN_LISTED_DUTIES && !asksForQuality(text))
  );
}

/** True for a requirement. Under a heading for requirements, every item is one; running text is one unless it begins with the company. */
function isRequirement(text: string, { part, listed, opening }: Passage, headed: boolean): boolean {
  if (!/\p{L}/u.test(text) || text.length > MAX_REQUIREMENT_CHARS || /[:：]$/.test(text)) return false;
  if (part === 'aside' || isAside(text)) return false;
  if (part !== null) return listed || !isAboutUs(text) || readsAsRequirement(text);
  return headed ? opening && isDuty(text) : readsAsRequirement(text);
}
