import type { Spelling } from '../../language/spelling.ts';

const BRITISH = 'british|uk|u\\.k\\.|commonwealth|britische[rn]?|britannique|británica|britânica|brittisk';
const AMERICAN = 'american|us|u\\.s\\.|usa|amerikanische[rn]?|américaine|americana|amerikansk';
const WHOSE = `(?:${BRITISH}|${AMERICAN})`;
const SPELLING = 'spellings?|schreibweise|rechtschreibung|orthographe|ortografía|ortografia|stavning';
const LEAD =
  '(?:(?:use|write|spell|change|switch|convert|turn|translate|put|set|keep|make|nutze|verwende|utilise|usa|use|använd)(?: (?:it|this|all|everything|(?:my |the )?(?:resume|résumé|cv|words)))? )?(?:(?:in|to|into|with|the|auf|in|avec|en|con|com|med) ){0,2}';

/** A wish for the British or the American spelling, as people say it. */
export const SPELLING_WISH = new RegExp(
  `(?<!\\p{L})(?:${LEAD}(?:the )?${WHOSE}(?:[- ]style)?(?: english)? (?:${SPELLING})|${LEAD}${WHOSE} english|${LEAD}(?:${SPELLING}) (?:to |as |in )?${WHOSE}|(?:spell|write) (?:it|this|everything|words) (?:the |like )?${WHOSE}(?: way)?)(?: (?:throughout|everywhere|instead|please))?(?!\\p{L})`,
  'iu',
);

/** Reads whose spelling a wish asks for; null where it asks for none, or names one that it doesn't want, too. */
export function readWishedSpelling(wish: string): Spelling | null {
  if (!SPELLING_WISH.test(wish) || DENIED.test(wish)) return null;
  const isBritish = IS_BRITISH.test(wish);
  if (isBritish === IS_AMERICAN.test(wish)) return null;
  return isBritish ? 'british' : 'american';
}

const DENIED = /(?<!\p{L})(?:no|not|non|without|kein\p{L}*|ohne|sans|sin|sem|utan)(?!\p{L})/iu;
const IS_BRITISH = new RegExp(`(?<!\\p{L})(?:${BRITISH})(?!\\p{L})`, 'iu');
const IS_AMERICAN = new RegExp(`(?<!\\p{L})(?:${AMERICAN})(?!\\p{L})`, 'iu');
