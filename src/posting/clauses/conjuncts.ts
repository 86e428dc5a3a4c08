import { beginsWithVerb } from '../lexicon/verbs.ts';
import type { Span } from '../text/span.ts';

/** Splits at commas, and at "and" where something of its own follows. */
export function conjuncts(folded: string, span: Span): Span[] {
  const commas = commaPieces(folded, span);
  return commas.flatMap((piece, index) => splitAnd(folded, piece, index > 0 && index === commas.length - 1));
}

/** Splits at commas, semicolons and bars outside brackets and figures. */
export function commaPieces(folded: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const char = folded.charAt(at);
    if (char === '(') depth += 1;
    if (char === ')') depth = Math.max(0, depth - 1);
    const split =
      (char === ',' && !(/\d/.test(folded.charAt(at - 1)) && /\d/.test(folded.charAt(at + 1)))) ||
      char === ';' ||
      (char === '|' && folded.charAt(at + 1) === ' ');
    if (depth > 0 || !split) continue;
    pieces.push({ start: from, end: at });
    from = at + 1;
  }
  pieces.push({ start: from, end });
  return pieces.filter((piece) => folded.slice(piece.start, piece.end).trim() !== '');
}

const AND = / (?:and|und|et|y|e|och|samt|sowie|ainsi que|plus|as well as|but|aber|mais|pero|men|&|\+) /g;

function splitAnd(folded: string, { start, end }: Span, listed: boolean): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { 0: word, index } of folded.slice(start, end).matchAll(AND)) {
    const at = start + index;
    if (folded.charAt(at - 1) === '-') continue;
    const rest = folded.slice(at + word.length, Math.min(end, at + word.length + 80));
    if (!beginsPoint(rest, folded.slice(from, at), listed)) continue;
    pieces.push({ start: from, end: at });
    from = at + word.length;
  }
  pieces.push({ start: from, end });
  return pieces;
}

const POINT_START =
  /^(?:an?|the|one|at least|\d|some|someone|enough|good|great|strong|solid|excellent|proven|experience|knowledge|ability|familiarity|willing|happy|able|can|has|have|is|will|knows?|must|ideally|full|valid|comfortable|eine?[nrm]?|der|die|das|den|gut\w*|sehr|erfahrung|kenntnisse|mindestens|um (?:die|den|das)|um|une?|le|la|les|des|vous|tu|une|ar|van|kan|har|bonne?|unos?|unas?|el|los|las|buen\w*|um|uma|bo[am]|experiencia|ter|en|ett|god\w*|erfarenhet|kunskaper?|minst)(?![a-z])/;

function beginsPoint(rest: string, before: string, listed: boolean): boolean {
  if (BACK.test(rest)) return false;
  if (beginsWithVerb(rest))
    return beginsWithVerb(before.trim().replace(/^[,\s]+/, '')) || listed || before.length > 20;
  if (DAYS.test(rest)) return false;
  return POINT_START.test(rest) || (listed && rest.split(' ').length < 8 && !beginsWithVerb(before.trim()));
}

/** "to Scotland and back" is one way. */
const BACK = /^back(?! up)(?![a-z])/;

const DAYS =
  /^(?:mon|tue|wed|thu|fri|sat|sun|days?|nights?|weekends?|evenings?|samedi|dimanche|vendredi|soir|sabado|domingo|samstag|sonntag|wochenend|lordag|sondag|helg|feriados|festivos)/;
