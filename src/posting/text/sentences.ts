import type { Span } from './span.ts';

/** Splits a block into its sentences; semicolons end one, brackets keep theirs together. */
export function* sentencesOf(text: string, from = 0): Generator<Span> {
  let start = from;
  let depth = 0;
  let opened = from;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '(' || char === '（') {
      depth += 1;
      opened = at;
    }
    if (char === ')' || char === '）') depth = Math.max(0, depth - 1);
    if (depth > 0 && at - opened < MAX_BRACKET_CHARS) continue;
    if (char > '\u203b' && /^\p{Extended_Pictographic}/u.test(text.slice(at, at + 2))) {
      yield { start, end: at };
      start = (text.codePointAt(at) ?? 0) > 0xffff ? at + 2 : at + 1;
      at = start - 1;
      continue;
    }
    const smiley = SMILEY.exec(text.slice(at, at + 4))?.[0].length ?? 0;
    if (smiley > 0) {
      yield { start, end: at };
      start = at + smiley;
      at = start - 1;
      continue;
    }
    if (!endsSentence(text, start, at)) continue;
    yield { start, end: at + 1 };
    start = at + 1;
  }
  if (start < text.length) yield { start, end: text.length };
}

/** "Foundry; EVM internals": an item goes on after a semicolon. */
export function joinedAtSemicolons(text: string, sentences: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last && text.charAt(last.end - 1) === ';')
      joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

const SMILEY = /^[:;]-?[()DPp](?=\s|$)/;

const MAX_BRACKET_CHARS = 300;

/** The full stop of these does not end a sentence: abbreviations, and days ("am 8. Juni", but not "a team of 8."). */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|z\.\s?B|bzw|ca|mind|m[ií]n|m[aá]x|aprox|ggf|etc|usw|t\.\s?ex|m\.\s?m|p\.\s?ex|p\.\s?ej|vs|incl|inkl|esp|insb|approx|Dr|Mr|Mrs|Ms|St|No|Nr|Std|Abs|Art|U\.S|U\.K|B\.Sc|M\.Sc|B\.A|B\.E|Ph\.D|Inc|Ltd|Prof|Hnos|Sra?|Dra?|Av|C|Jr|Sr|yrs|hrs|wk|exp|dept|bl\.a|d\.v\.s|s\.k|\p{L}|(?<!(?:of|than|over|de) )\d{1,2})\.$/iu;

/** "CNH B. Then": a class is no abbreviation. */
const LICENCE_CLASS =
  /(?:licen[cs]e|class|klasse|führerschein|permis|conduire|carn[eé]t?|conducir|conduzir|cnh|categor[ií]a|kategori|körkort) \p{L}\.$/iu;

function endsSentence(text: string, start: number, at: number): boolean {
  const char = text.charAt(at);
  if ('。；！？'.includes(char)) return true;
  if (char === ';') return !/\S/.test(text.charAt(at + 1));
  if (char === '·') return text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ';
  if (!'.!?'.includes(char)) return false;
  const rest = text.slice(at + 1, at + 12);
  if (!/^[.!?]*["”’)]*\s+["“(¿¡]*(?:[\p{L}\p{N}$€£*:+]|\p{Extended_Pictographic})/u.test(rest)) return false;
  const before = text.slice(Math.max(start, at - 8), at + 1);
  if (ABBREVIATION.test(before) && !LICENCE_CLASS.test(text.slice(Math.max(start, at - 16), at + 1)))
    return false;
  return char !== '.' || /\s["“(¿¡]*[^\p{Ll}]/u.test(rest) || !/\d\.$/.test(before);
}
