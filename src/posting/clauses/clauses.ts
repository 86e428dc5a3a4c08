import { findLeadIns, type LeadInKind } from '../lexicon/lead-ins.ts';
import {
  asksForQuality,
  findLevel,
  isAside,
  isOnAdjustments,
  isTerms,
} from '../lexicon/requirement-words.ts';
import { beginsWithVerb } from '../lexicon/verbs.ts';
import { headingPartOf, isPlainHeading, type PostingPart } from '../structure/headings.ts';
import { foldText, wordPattern } from '../text/fold-text.ts';
import { joinedAtSemicolons, sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { extraAtEnd, extrasOf } from './bracketed-extras.ts';
import { type Clause, isEmpty } from './clause.ts';
import { dutiesAfterColon, dutiesOf, plainStart } from './clause-duties.ts';
import { readQuestion } from './clause-questions.ts';
import { chunksOf, isJob, isThing } from './clause-things.ts';
import { commaPieces } from './conjuncts.ts';
import { isImperative } from './imperatives.ts';
import { ABOUT_US, hasFiniteVerb, isReported, namedAmong, TELLS } from './statements.ts';
import { trimRequirement } from './trim.ts';

/** Reads an item of a list, or a line under a heading that works as one: it asks for something as a whole. */
export function readItem(text: string, part: PostingPart | null): Clause[] {
  const folded = foldText(text);
  const [first, ...others] = joinedAtSemicolons(text, [...sentencesOf(text)]);
  if (!first) return [];
  const label = labelOf(folded.slice(first.start, first.end));
  const start = first.start + (label?.length ?? 0);
  const [next] = others;
  const isWish = next !== undefined && isOnlyWish(folded.slice(next.start, next.end));
  const clauses = clausesOfItem(
    text,
    folded,
    { start, end: first.end },
    label?.part === 'nice' || isWish ? 'nice' : part,
  );
  return [
    ...clauses,
    ...others
      .slice(isWish ? 1 : 0)
      .flatMap((sentence) => readSentence(text, folded, sentence, part === 'duty' ? null : part)),
  ];
}

/** "Speak Welsh? Even better", "A forklift ticket. Bonus!": what stands behind only says that it would be nice. */
function isOnlyWish(sentence: string): boolean {
  const words = sentence.replace(/[^a-z' ]/g, ' ').trim();
  return words.split(' ').length <= MAX_WISH_WORDS && headingPartOf(words) === 'nice';
}

const MAX_WISH_WORDS = 4;

/** Reads running text: what its sentences ask for, and what those beside them only name. */
export function readProse(text: string, part: PostingPart | null): Clause[] {
  const folded = foldText(text);
  const read: { readonly sentence: Span; readonly part: PostingPart | null; readonly clauses: Clause[] }[] =
    [];
  let goesOn = false;
  let answered = part;
  for (const sentence of sentencesOf(text)) {
    const asked = askedPartOf(text.slice(sentence.start, sentence.end).trim());
    if (asked === 'aside') break;
    if (asked !== null) answered = asked;
    const clauses = readSentence(text, folded, sentence, answered);
    const more: Clause[] =
      goesOn && clauses.length === 0 ? dutiesOf(text, folded, withoutAlso(folded, sentence), '') : clauses;
    read.push({ sentence, part: answered, clauses: more });
    goesOn = text.charAt(sentence.end - 1) === ';' && more.at(-1)?.duty === true;
  }
  const isNamed = namedAmong(
    read.map(({ sentence: { start, end }, part: own, clauses }) => ({
      words: text.slice(start, end),
      asks: clauses.length > 0,
      isLoose: own === null,
    })),
  );
  return read.flatMap(({ sentence, clauses }, at) =>
    isNamed[at] ? readSentence(text, folded, sentence, 'must') : clauses,
  );
}

/** "Why Brightway?", "¿Qué harás?": the rest of the paragraph answers. */
function askedPartOf(sentence: string): PostingPart | null {
  const asks = /\?$/.test(sentence) && sentence.split(' ').length <= MAX_LABEL_WORDS;
  return asks ? headingPartOf(sentence) : null;
}

const MAX_LABEL_WORDS = 6;

/** "…; also order consumables": what a semicolon parts goes on as it began. */
function withoutAlso(folded: string, { start, end }: Span): Span {
  return { start: start + (/^\s*(?:also|and|then)\s/.exec(folded.slice(start, end))?.[0].length ?? 0), end };
}

function clausesOfItem(text: string, folded: string, span: Span, part: PostingPart | null): Clause[] {
  const extra = extraAtEnd(folded, span);
  if (extra) {
    const before = clausesOfItem(text, folded, { start: span.start, end: extra.start - 1 }, part);
    const chunks = chunksOf(text, folded, extra, false).map((one) => ({ ...one, duty: false }));
    return chunks.length > 0 ? [...before, ...chunks] : before.map((one) => ({ ...one, must: false }));
  }
  const must = part !== 'nice';
  const duty = part === 'duty';
  const pieces = commaPieces(folded, span);
  const levels = pieces.map(({ start, end }) => findLevel(folded.slice(start, end))?.must);
  const mixed = pieces.length > 1 && levels.includes(false) && levels.some((level) => level !== false);
  if (mixed && !duty) return chunksOf(text, folded, span, must).map((one) => ({ ...one, duty }));
  const level = findLevel(folded.slice(span.start, span.end));
  const trimmed = trimRequirement(text, folded, span);
  return isEmpty(text, trimmed) ? [] : [{ ...trimmed, duty, must: must && level?.must !== false }];
}

function readSentence(text: string, folded: string, span: Span, part: PostingPart | null): Clause[] {
  const sentence = folded.slice(span.start, span.end);
  if (isOnAdjustments(sentence) || isReported(sentence)) return [];
  if (/\?\s*$/.test(sentence)) return readQuestion(text, folded, span);
  const labelled = labelOf(sentence);
  if (labelled) {
    return readSegment(
      text,
      folded,
      { start: span.start + labelled.length, end: span.end },
      labelled.part,
      labelled.part === 'duty' ? 'duty' : part,
      false,
      labelled.part === 'duty' ? 'duties' : '',
    );
  }
  const duties = dutiesAfterColon(text, folded, span);
  if (duties) return duties;
  const leads = findLeadIns(sentence);
  if (isItemLike(sentence, part, leads[0] && sentence.slice(0, leads[0].start).trim().length)) {
    if (part === 'duty' && beginsWithVerb(plainStart(folded, span))) return dutiesOf(text, folded, span, '');
    return clausesOfItem(text, folded, span, part);
  }
  if (isAside(sentence) && leads.every(({ kind }) => kind === 'none' || kind === 'nice')) return [];
  const found: Clause[] = [];
  const bounds = [{ kind: null, start: 0, end: 0 }, ...leads];
  let ideally = false;
  for (const [index, { kind: own, start, end }] of bounds.entries()) {
    const piece = {
      start: span.start + end,
      end: span.start + (bounds[index + 1]?.start ?? sentence.length),
    };
    const kind: LeadInKind | null = ideally && own === 'must' ? 'nice' : own;
    ideally = kind === 'nice' && piece.end - piece.start < 2;
    if (piece.end - piece.start < 2) continue;
    found.push(...readSegment(text, folded, piece, kind, part, leads.length > 0, sentence.slice(start, end)));
  }
  return found;
}

/** A heading inside a paragraph: "Day to day: mapping workplaces". */
function labelOf(sentence: string): { length: number; part: 'must' | 'nice' | 'duty' } | null {
  const label = /^\s*[^:.!?,;]{2,45}[:=] (?=\S)/.exec(sentence)?.[0];
  const part = label === undefined ? null : OTHER.test(label) ? 'must' : headingPartOf(label);
  const short =
    label !== undefined &&
    (isPlainHeading(label.replace(/[:=]/g, '')) || label.trim().split(' ').length <= 2);
  return label === undefined || !short || part === null || part === 'aside'
    ? null
    : { length: label.length, part };
}

const OTHER = /^\s*(?:others?|sonstiges|autres?|otros|outros|ovrigt)\s?:/;

/** In a part of requirements, short sentences without a subject are as good as a list. */
function isItemLike(sentence: string, part: PostingPart | null, lead: number | undefined): boolean {
  if (part === null || part === 'aside' || lead === 0 || sentence.includes(',')) return false;
  const words = sentence.trim().split(' ').length;
  if (words > MAX_ITEM_WORDS || isAside(sentence) || ABOUT_US.test(sentence.trim())) return false;
  if (isTerms(sentence) && !asksForQuality(sentence)) return false;
  return (
    !TELLS.test(sentence.trim()) && (part !== 'duty' || (lead === undefined && !hasFiniteVerb(sentence)))
  );
}

const MAX_ITEM_WORDS = 12;

/** Reads what follows one lead, up to the next. */
function readSegment(
  text: string,
  folded: string,
  span: Span,
  kind: LeadInKind | null,
  part: PostingPart | null,
  led: boolean,
  lead: string,
): Clause[] {
  if (kind === 'none') return [];
  if (kind === 'duty') return dutiesOf(text, folded, span, lead);
  const found: Clause[] = [];
  let { start } = span;
  for (const extra of kind === 'nice' ? [] : extrasOf(folded, span)) {
    const also = chunksOf(text, folded, extra, false).map((one) => ({ ...one, duty: false }));
    found.push(...readPiece(text, folded, { start, end: extra.start - 1 }, kind, part, led, lead), ...also);
    if (also.length === 0) return found;
    start = extra.end + 1;
  }
  return [...found, ...readPiece(text, folded, { start, end: span.end }, kind, part, led, lead)];
}

/** Reads what stands between two brackets of extras. */
function readPiece(
  text: string,
  folded: string,
  span: Span,
  kind: Exclude<LeadInKind, 'none' | 'duty'> | null,
  part: PostingPart | null,
  led: boolean,
  lead: string,
): Clause[] {
  if (kind === 'must' || kind === 'nice') {
    const job = kind === 'must' && isJob(folded, span, lead);
    const chunks = chunksOf(text, folded, span, kind === 'must' && part !== 'nice').slice(job ? 1 : 0);
    return chunks.filter((chunk) => isThing(folded, chunk)).map((chunk) => ({ ...chunk, duty: false }));
  }
  const piece = folded.slice(span.start, span.end);
  if (!led && isImperative(piece.trim(), part)) return dutiesOf(text, folded, span, part ?? '');
  const level = findLevel(piece);
  const asked = level !== null || asksForQuality(piece);
  if (!asked && (part === null || part === 'duty' || led)) return [];
  if (level === null && (ABOUT_US.test(piece.trim()) || (led && part === null))) return [];
  if (level === null && part === null && (hasFiniteVerb(piece) || /[$€£₹]/.test(piece.split(',')[0] ?? '')))
    return [];
  const chunks = chunksOf(text, folded, span, part !== 'nice');
  return chunks
    .filter(
      (chunk) =>
        isThing(folded, chunk, { led: part !== null, labelled: part === 'must' && !led }) &&
        !SUBJECT.test(folded.slice(chunk.start, chunk.end)),
    )
    .map((chunk) => ({ ...chunk, duty: false }));
}

const SUBJECT = wordPattern(
  "we|we're|we've|our|i(?= (?:am|have|will|want|need|like|do|can|was|would))|i'm|i'll|they|it's|there's|wir|unser\\w*|nous|notre|nos|on (?:est|a|ne)|nosotros|nuestr\\w+|somos|nosso|nossa|vi|var|vart|vara",
);
