import { IRREGULAR_FORMS } from '../../language/irregular-forms.ts';
import type { Language } from '../../language/language.ts';
import { findPhrases } from '../../language/phrases.ts';
import type { TextToken, TokenizedText } from '../../language/tokens.ts';
import type { Rewording } from './gate.ts';
import { lexiconWords } from './lexicons.ts';
import { isSameWordAt } from './line-evidence.ts';
import { lostWords } from './new-words.ts';

/**
 * Finds verbs that a rewording gives to what the line names without one, and that say no more than its being done: "ran
 * PCR" for "PCR on 40 samples". The line must lose nothing, or they stand for what it lost.
 */
export function impliedDeeds(rewording: Rewording): ReadonlySet<TextToken> {
  const { source, rewrite } = rewording;
  const list = DEEDS[source.language];
  if (list === undefined || lostWords(rewording).length > 0) return NONE;
  const deeds = findPhrases(list, rewrite).flatMap(({ at }) =>
    isVerbless(at, rewording) ? (rewrite.words[at] ?? []) : [],
  );
  return new Set(deeds);
}

const NONE: ReadonlySet<TextToken> = new Set();

/** Any form. Not "set up", "led" or "trained", which a thing's name doesn't say. */
const DEEDS: Readonly<Partial<Record<Language, string>>> = {
  en: 'run, write, produce, operate',
  de: 'führen, fahren, buchen, bedienen, erstellen, schreiben, Erstellung',
  fr: 'produire, rédiger, rédaction, réaliser, réalisation, tenir, tenue',
  es: 'elaborar, elaboración, redactar, redacción, impartir, aplicar, operar',
};

/** True where the deed is done to a thing that has no verb in the line. */
function isVerbless(at: number, { source, rewrite, lexicon }: Rewording): boolean {
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const isObject = (index: number) => {
    const word = rewrite.words[index];
    return word?.clause === rewrite.words[at]?.clause && !functionWords.has(word?.lower ?? '');
  };
  const behind = rewrite.words.findIndex((_, index) => index > at && isObject(index));
  const object =
    behind < 0 ? rewrite.words.findLastIndex((_, index) => index < at && isObject(index)) : behind;
  const own = source.words.find((_, index) => object >= 0 && isSameWordAt(rewrite, object, source, index));
  return (
    own !== undefined && !source.words.some((word) => word.clause === own.clause && isVerb(word, source))
  );
}

function isVerb({ text, lower }: TextToken, { language }: TokenizedText): boolean {
  if (IRREGULAR_FORMS[language]?.has(lower)) return true;
  return (language !== 'de' || text === lower) && (VERB[language]?.test(lower) ?? false);
}

const VERB: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /(?:ed|ing)$/u,
  de: /(?:te|ten|tet|iert)$|^(?:\p{L}{0,6})ge\p{L}{2,}(?:t|en)$|\p{L}{3}(?:eln|ern|en)$/u,
  fr: /(?:[ée]r|ée?s?|ai[st]|aient|ir|ant)$/u,
  es: /(?:é|í|ó|aba|ía|[ai]d[oa]s?|ando|iendo|[aei]r)$/u,
};
