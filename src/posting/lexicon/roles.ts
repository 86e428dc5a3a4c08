import { foldText } from '../text/fold-text.ts';
import { NO_ROLES, ROLES, SUFFIXES, WEAK } from './role-words.ts';

/** Returns the last word of a phrase that names an occupation, with its offsets; null without any. */
export function findRoleWord(phrase: string): { readonly start: number; readonly end: number } | null {
  let found: { start: number; end: number } | null = null;
  for (const match of foldText(phrase).matchAll(/[a-z][a-z'+-]*(?:[/:*·(]-?[a-z]{1,6}\)?)?/g)) {
    if (roleOf(match[0]) !== null) found = { start: match.index, end: match.index + match[0].length };
  }
  return found;
}

/**
 * Tells whether a folded word names an occupation, in English, German, French, Spanish, Portuguese or Swedish, with or
 * without its other gender: "engineer", "serveur/serveuse", "verkaufer:in". `weak`: it often means something else.
 */
export function roleOf(word: string): 'sure' | 'weak' | null {
  const [head = '', second = ''] = word.split(/[/:*·(.|]/);
  if (head.length > 3 && /^-?(?:in|innen|trice|euse|iere|ere|ne)\)?$/.test(second)) return 'sure';
  let weak: 'weak' | null = null;
  for (const one of head.includes('-') ? [head, ...head.split('-')] : [head]) {
    if (isRole(one)) return 'sure';
    if (WEAK.has(one) || (one.endsWith('s') && WEAK.has(one.slice(0, -1)))) weak = 'weak';
  }
  return weak;
}

function isRole(word: string): boolean {
  return [word, ...basesOf(word)].some((one) => ROLES.has(one) || endsInRole(one));
}

/** "Pflegefachkraft", "Frontendutvecklare", "groundskeeper". */
function endsInRole(word: string): boolean {
  if (SUFFIXES.has(word)) return true;
  if (word.length < MIN_SUFFIXED_CHARS || NO_ROLES.has(word)) return false;
  for (let chars = Math.min(MAX_SUFFIX_CHARS, word.length); chars >= 3; chars -= 1) {
    if (SUFFIXES.has(word.slice(-chars))) return true;
  }
  return false;
}

/** A word without plural and with the gender that the list has. */
function basesOf(word: string): string[] {
  return ENDINGS.filter(([ending]) => word.endsWith(ending)).map(
    ([ending, other]) => word.slice(0, word.length - ending.length) + other,
  );
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['in', ''],
  ['innen', ''],
  ['n', ''],
  ['a', 'o'],
  ['as', 'o'],
  ['os', 'o'],
  ['a', ''],
  ['as', ''],
  ['es', ''],
  ['e', ''],
  ['euse', 'eur'],
  ['rice', 'eur'],
  ['iere', 'ier'],
  ['ienne', 'ien'],
  ['eira', 'eiro'],
];

const MIN_SUFFIXED_CHARS = 7;

const MAX_SUFFIX_CHARS = Math.max(...[...SUFFIXES].map(({ length }) => length));
