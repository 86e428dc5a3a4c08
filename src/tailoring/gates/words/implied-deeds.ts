import { IRREGULAR_FORMS } from '../../../language/irregular-forms.ts';
import { findPhrases } from '../../../language/phrases.ts';
import type { TextToken, TokenizedText } from '../../../language/tokens.ts';
import type { Rewording } from '../evidence/gate.ts';
import { isSameWordAt } from '../evidence/line-evidence.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lexiconWords } from '../lexicon/lexicons.ts';
import { lostWords } from './new-words.ts';

/**
 * Finds verbs that a rewording gives to what the line names without one, and that say no more than its being done: "wrote
 * minutes" for "minutes of the board". The line must lose nothing, or they stand for what it lost, and say that it was
 * done by whoever writes it: not "helped with minutes".
 */
export function impliedDeeds(rewording: Rewording): ReadonlySet<TextToken> {
  return deedsOf(rewording.lexicon.impliedDeeds, rewording);
}

/** Finds such verbs that may say more, so that a reader judges: "ran the autoclave", but also "ran the shop". */
export function doubtfulDeeds(rewording: Rewording): ReadonlySet<TextToken> {
  return deedsOf(rewording.lexicon.doubtfulDeeds, rewording);
}

function deedsOf(list: string | undefined, rewording: Rewording): ReadonlySet<TextToken> {
  const { source, rewrite, lexicon } = rewording;
  if (list === undefined || lostWords(rewording).length > 0) return NONE;
  const lesser = [lexicon.helped, lexicon.shared, ...Object.values(lexicon.limits)];
  if (lesser.some((words) => findPhrases(words, source).length > 0)) return NONE;
  const deeds = findPhrases(list, rewrite).flatMap(({ at }) =>
    isVerbless(at, rewording) ? (rewrite.words[at] ?? []) : [],
  );
  return new Set(deeds);
}

const NONE: ReadonlySet<TextToken> = new Set();

/** True where the deed is done to what the line names first, and without a verb. */
function isVerbless(at: number, { source, rewrite, lexicon }: Rewording): boolean {
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const isObject = (index: number) => {
    const word = rewrite.words[index];
    return word?.clause === rewrite.words[at]?.clause && !functionWords.has(word?.lower ?? '');
  };
  const behind = rewrite.words.findIndex((_, index) => index > at && isObject(index));
  const object = behind < 0 ? rewrite.words.findIndex((_, index) => index < at && isObject(index)) : behind;
  const first = source.words.findIndex(({ lower }) => !functionWords.has(lower));
  return (
    object >= 0 &&
    first >= 0 &&
    isSameWordAt(rewrite, object, source, first) &&
    !source.words.some((word) => word.clause === source.words[first]?.clause && isVerb(word, source, lexicon))
  );
}

function isVerb({ text, lower }: TextToken, { language }: TokenizedText, { verbs }: Lexicon): boolean {
  if (IRREGULAR_FORMS[language]?.has(lower)) return true;
  return (language !== 'de' || text === lower) && (verbs?.test(lower) ?? false);
}
