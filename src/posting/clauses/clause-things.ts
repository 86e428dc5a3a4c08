import { namesDuration } from '../atoms/atom-kinds.ts';
import { asksForQuality, findLevel, isAside, isTerms } from '../lexicon/requirement-words.ts';
import { findRoleWord } from '../lexicon/roles.ts';
import { beginsWithVerb } from '../lexicon/verbs.ts';
import type { Span } from '../text/span.ts';
import { isEmpty } from './clause.ts';
import { commaPieces, conjuncts } from './conjuncts.ts';
import { trimRequirement } from './trim.ts';

/** Splits things that are asked for; those of one kind in a run stay one ("ZBrush, Maya, Substance"). */
export function chunksOf(
  text: string,
  folded: string,
  span: Span,
  must: boolean,
): (Span & { must: boolean })[] {
  const chunks: { start: number; end: number; must: boolean; thing: boolean }[] = [];
  for (const piece of conjuncts(folded, span)) {
    if (REASON.test(folded.slice(piece.start, piece.end).trim())) continue;
    const level = findLevel(folded.slice(piece.start, piece.end));
    const last = chunks.at(-1);
    const trimmed = trimRequirement(text, folded, withoutLevel(folded, piece, level));
    if (isEmpty(text, trimmed)) {
      if (last && level) last.must = level.must && must;
      continue;
    }
    const chunk = { ...trimmed, must: level?.must ?? must, thing: isBareThing(text, folded, trimmed) };
    if (last && (level === null || level.must === last.must) && belongsTogether(folded, last, chunk))
      Object.assign(last, { end: chunk.end, thing: last.thing || /\p{Lu}/u.test(text.charAt(chunk.start)) });
    else chunks.push(chunk);
  }
  return chunks;
}

const REASON =
  /^(?:because|since|so|(?:either|any|both|whichever) (?:is|are|works?|will|you)|which|where|as (?:you|we|it|someone)|weil|da (?:bei|wir|es)|denn|damit|car|parce|puisque|porque|ya que|pois|ja que|eftersom|da vi|though|although|even if|mais on|don't|doesn't|no te|aber wir)(?![a-z])/;

function belongsTogether(
  folded: string,
  last: Span & { thing: boolean },
  chunk: Span & { thing: boolean },
): boolean {
  if (/^(?:or|oder|ou|o|eller|e\.g|etc|esp|incl|insb)(?![a-z])/.test(folded.slice(chunk.start, chunk.end)))
    return true;
  if (!chunk.thing) return false;
  const before = folded.slice(last.start, last.end);
  return last.thing || (!namesDuration(before) && LIST_HEAD.test(before));
}

/** The words before which a list of things goes on: "experience with Go, Rust". */
const LIST_HEAD =
  /(?<![a-z])(?:with|of|using|in|on|such as|like|mit|von|in|wie|avec|de|en|com|em|con|i|med|av|som)(?![a-z]) [^,]{2,60}$/;

/** A name without more: at most three words, no years, no verb. */
function isBareThing(text: string, folded: string, { start, end }: Span): boolean {
  const piece = folded.slice(start, end);
  if (piece.split(' ').length > 3 || asksForQuality(piece) || /^\d/.test(piece) || beginsWithVerb(piece))
    return false;
  return (
    !/^(?:but|it|its|it's|that|be|comfortable|confident|happy|knows?|has|have|can|is|will|speaks?|loves?|who|good|strong|great|excellent|solid|gut|sehr|bonne?|buen|bom|boa|god|goda)(?![a-z])/.test(
      piece,
    ) && /\p{L}/u.test(text.slice(start, end))
  );
}

/** "We're on Xero so Xero is a must": why it is one stands before. */
const SO = / (?:so|hence|daher|donc|asi que|entao) (?=\S+(?: \S+)?$)/;

function withoutLevel(
  folded: string,
  { start, end }: Span,
  level: { start: number; end: number; must: boolean } | null,
): Span {
  if (level === null) return { start, end };
  const before = folded.slice(start, start + level.start).trimEnd();
  const after = folded.slice(start + level.end, end).replace(/^[\s,.!:)]+/, '');
  if (before.trim().length < 3 && !/[a-z]\d/.test(before))
    return after.length < 3 ? { start, end: start } : { start: start + level.end, end };
  const so = level.must ? SO.exec(before) : null;
  return { start: start + (so ? so.index + so[0].length : 0), end: start + level.start };
}

/** True for what can be asked for: not pay, hours or place, nor the job itself. `labelled` where a heading asks for it. */
export function isThing(
  folded: string,
  { start, end }: Span,
  { led = true, labelled = false }: { led?: boolean; labelled?: boolean } = {},
): boolean {
  const piece = folded.slice(start, end);
  const words = piece.split(' ').length;
  if (words > MAX_CLAUSE_WORDS || !/\p{L}{2}/u.test(piece) || isAside(piece)) return false;
  if (DANGLING.test(piece) || OF_US.test(piece) || (!led && /^\w+ (?:years?|months?|weeks?)$/.test(piece)))
    return false;
  const asks = asksForQuality(piece);
  if (!asks && ((labelled ? areAllTerms(piece) : isTerms(piece)) || NO_THING.test(piece))) return false;
  return (
    asks ||
    !(
      /^(?:an?|one|two|our|eine?n?|une?|una?|um|uma|en|ett)(?![a-z])/.test(piece) &&
      findRoleWord(piece) !== null
    )
  );
}

/** "Wound care, IV starts, Epic": a list is about terms only where each of its things is. */
function areAllTerms(piece: string): boolean {
  return commaPieces(piece, { start: 0, end: piece.length }).every(({ start, end }) =>
    isTerms(piece.slice(start, end)),
  );
}

const MAX_CLAUSE_WORDS = 40;
/** "A bug you're proud of" asks for nothing. */
const DANGLING = / (?:of|about|from)$/;

/** "a van driver, full licence": the first of what is needed is the job itself. */
export function isJob(folded: string, { start, end }: Span, lead: string): boolean {
  const first = (folded.slice(start, end).split(/[,;:(]/)[0] ?? '').trim();
  const [job = ''] = first.split(PURPOSE);
  return (
    (ARTICLE.test(first) ||
      /^(?:we |they |require|se |necesita|busca|procura|precisa|need|cherch|recherch)/.test(lead)) &&
    !asksForQuality(job) &&
    findRoleWord(job) !== null
  );
}

/** "the team is green", "our office is small": told of who hires. */
const OF_US = /^(?:the|our|my) (?:\w+ ){1,3}(?:is|are|has|have|was|were)(?![a-z])/;

/** "a class 1 driver for nights": what the job is for is part of it. */
const PURPOSE = / (?:for|fur|pour|para|for att) /;

const ARTICLE = /^(?:an?|one|two|another|our|new|eine?[nr]?|une?|una|um|uma|en|ett)(?![a-z])/;

const NO_THING =
  /^(?:sorry|moin|hallo|hola|hej|salut|bonjour|buenas|ola|oi|servus|no|(?:for|pour|para|fur|till|au sein de) (?:our|the|notre|nos|nuestr[oa]s?|noss[oa]s?|unser\w*|vara?|vart)|us|me|it|them|this|that|you|your help|help|a hand|to (?:chat|talk|hear|see|know)|cheers|thanks|thank you|hi|hey|hello|ping|or|here|more|info\w*|it all|(?:back|well|had|like|yesterday|away|sorted)$|fun|another|in touch|looking|hiring|recruiting|getting|growing|expanding|based|what|why|how|where|when|if)(?![a-z])/;
