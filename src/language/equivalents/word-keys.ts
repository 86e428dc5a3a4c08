import type { Language } from '../language.ts';
import { foldAccents, plainFormOf, stem } from '../stem.ts';
import type { TextToken, TokenizedText } from '../tokens.ts';
import { tradeWordsIn } from '../trades/trade-words.ts';
import { acronymOf, initialsFrom, isAcronym, MAX_ACRONYM_CHARS } from './acronyms.ts';
import { agentBases } from './agents.ts';
import { COMPOUNDING, MAX_COMPOUND_CHARS, MIN_PART_CHARS, tailsOf } from './compounds.ts';
import { meaningsIn } from './equivalents.ts';
import type { Strength } from './strength.ts';

/** How the words of a text are found: by these keys, and by how they begin. */
export const saidIn = onceAText((text) =>
  text.words.map((token, at) => ({ keys: saidKeys(text, at), start: startOf(token, text.language) })),
);

/** The keys under which words that say each word of a text are found. */
export const askedIn = onceAText((text) => text.words.map((_, at) => askedKeys(text, at)));

const tradesIn = onceAText(tradeWordsIn);

/** Reads something in a text once, however many are compared with it. */
function onceAText<T>(read: (text: TokenizedText) => T): (text: TokenizedText) => T {
  const known = new WeakMap<TokenizedText, { readonly value: T }>();
  return (text) => {
    const found = known.get(text) ?? { value: read(text) };
    known.set(text, found);
    return found.value;
  };
}

/** The keys by which a word of a text is found. */
function saidKeys(text: TokenizedText, at: number): string[] {
  const token = text.words[at];
  if (!token) return [];
  const keys = [`stem ${token.stem}`];
  for (const { row, shows, strength } of meaningsIn(text).get(at) ?? [])
    if (shows && strength !== 'reworded') keys.push(`row ${row}`);
  for (const { row, side } of tradesIn(text).get(at) ?? []) {
    keys.push(`trade ${row}`);
    if (side === 'shows') keys.push(`trade shows ${row}`);
  }
  for (const joined of joinedAt(text, at)) keys.push(`joined ${joined}`);
  if (isAcronym(token)) keys.push(`acronym ${acronymOf(token)}`);
  for (const initials of initialsFrom(text, at)) keys.push(`initials ${initials}`);
  const level = levelAt(text, at);
  if (level !== null) keys.push(`level ${level}`);
  for (const base of agentBases(token, text.language)) keys.push(`agent ${base}`);
  if (COMPOUNDING.has(text.language)) {
    const whole = token.lower;
    for (let cut = 3; cut <= Math.min(whole.length, MAX_COMPOUND_CHARS) - MIN_PART_CHARS; cut += 1)
      keys.push(`end ${stem(whole.slice(cut), text.language)}`);
  }
  return keys;
}

/** The keys under which words that say an asked one are found, and how strongly. */
function askedKeys(text: TokenizedText, at: number): [key: string, strength: Strength][] {
  const token = text.words[at];
  if (!token) return [];
  const keys: [string, Strength][] = [
    [`stem ${token.stem}`, 'word'],
    [`end ${token.stem}`, 'form'],
    [`agent ${token.stem}`, 'form'],
  ];
  for (const base of agentBases(token, text.language)) keys.push([`stem ${base}`, 'form']);
  for (const joined of joinedAt(text, at)) keys.push([`joined ${joined}`, 'form']);
  // "Mini digger" is a "Minidigger", all of it.
  const before = at > 0 ? joinedAt(text, at - 1)[1] : undefined;
  if (before !== undefined) keys.push([`joined ${before}`, 'form']);
  if (isAcronym(token)) keys.push([`initials ${acronymOf(token)}`, 'form']);
  for (let from = Math.max(0, at - MAX_ACRONYM_CHARS); from <= at; from += 1)
    for (const initials of initialsFrom(text, from))
      if (from + initials.length > at) keys.push([`acronym ${initials}`, 'form']);
  for (const tail of tailsOf(token, text.language)) keys.push([`stem ${tail}`, 'near']);
  for (const { row, shown, strength } of meaningsIn(text).get(at) ?? [])
    if (shown) keys.push([`row ${row}`, strength]);
  const level = levelAt(text, at);
  if (level !== null) keys.push([`level ${level}`, 'same']);
  for (const { row, side } of tradesIn(text).get(at) ?? [])
    if (side === 'asked') keys.push([`trade shows ${row}`, 'narrower'], [`trade ${row}`, 'trade']);
  return keys;
}

/** "Level 3" is "L3", "Lvl 3" and "Niveau 3". */
function levelAt({ words }: TokenizedText, at: number): string | null {
  const [, short] = /^l(?:vl|ev)?([1-8])$/.exec(words[at]?.lower ?? '') ?? [];
  if (short !== undefined) return short;
  const isLevel = /^(?:levels?|lvl|lev|l|niveau|nivel|nível|nivå|stufe)$/.test(words[at - 1]?.lower ?? '');
  return isLevel && /^[1-8]$/.test(words[at]?.lower ?? '') ? (words[at]?.lower ?? null) : null;
}

function joinedAt({ words, raw }: TokenizedText, at: number): string[] {
  const [one, next] = [words[at], words[at + 1]];
  if (!one) return [];
  const alone = singular(one.lower);
  const joins = next && next.start - one.end === 1 && /[- ]/.test(raw.charAt(one.end));
  return joins ? [alone, singular(one.lower + next.lower)] : [alone];
}

function singular(lower: string): string {
  const word = foldAccents(lower);
  return word.length > 4 ? word.replace(/(?:e?s|en|e)$/, '') : word;
}

/** Returns the letters by which forms of a word are found. */
export function startOf({ lower }: TextToken, language: Language): string {
  return plainFormOf(lower, language).slice(0, START_CHARS);
}

/** Forms of a word share so many letters. */
export const START_CHARS = 4;
