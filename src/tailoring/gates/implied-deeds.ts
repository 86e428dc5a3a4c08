import { IRREGULAR_FORMS } from '../../language/irregular-forms.ts';
import type { Language } from '../../language/language.ts';
import { findPhrases } from '../../language/phrases.ts';
import type { TextToken, TokenizedText } from '../../language/tokens.ts';
import type { Rewording } from './gate.ts';
import { lexiconWords } from './lexicons.ts';
import { isSameWordAt } from './line-evidence.ts';
import { lostWords } from './new-words.ts';

/**
 * Finds verbs that a rewording gives to what the line names without one, and that say no more than its being done: "wrote
 * minutes" for "minutes of the board". The line must lose nothing, or they stand for what it lost, and say that it was done by
 * whoever writes it: not "helped with minutes".
 */
export function impliedDeeds(rewording: Rewording): ReadonlySet<TextToken> {
  return deedsOf(DEEDS, rewording);
}

/** Finds such verbs that may say more, so that a reader judges: "ran the autoclave", but also "ran the shop". */
export function doubtfulDeeds(rewording: Rewording): ReadonlySet<TextToken> {
  return deedsOf(DOUBTFUL, rewording);
}

function deedsOf(lists: Lists, rewording: Rewording): ReadonlySet<TextToken> {
  const { source, rewrite, lexicon } = rewording;
  const list = lists[source.language];
  if (list === undefined || lostWords(rewording).length > 0) return NONE;
  const lesser = [lexicon.helped, lexicon.shared, ...Object.values(lexicon.limits)];
  if (lesser.some((words) => findPhrases(words, source).length > 0)) return NONE;
  const deeds = findPhrases(list, rewrite).flatMap(({ at }) =>
    isVerbless(at, rewording) ? (rewrite.words[at] ?? []) : [],
  );
  return new Set(deeds);
}

type Lists = Readonly<Partial<Record<Language, string>>>;

const NONE: ReadonlySet<TextToken> = new Set();

/** Any form. Not "ran", "set up", "led" or "trained", which a thing's name doesn't say. */
const DEEDS: Lists = {
  en: 'write, produce, operate',
  de: 'fahren, buchen, bedienen, erstellen, schreiben, Erstellung',
  fr: 'produire, rédiger, rédaction, réaliser, réalisation',
  es: 'elaborar, elaboración, redactar, redacción, aplicar, operar',
};

const DOUBTFUL: Lists = { en: 'run', de: 'führen', fr: 'tenir, tenue' };

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
    !source.words.some((word) => word.clause === source.words[first]?.clause && isVerb(word, source))
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
