import { findLeadIns } from '../lexicon/lead-ins.ts';
import { isAside, isTerms } from '../lexicon/requirement-words.ts';
import { findRoleWord } from '../lexicon/roles.ts';
import { beginsWithVerb } from '../lexicon/verbs.ts';
import { foldText, testFromStart, wordPattern } from '../text/fold-text.ts';

/** A sentence of running text, and whether it asks for something by its own words. */
interface Sentence {
  readonly words: string;
  readonly asks: boolean;
  /** False under a heading that says what it is. */
  readonly isLoose: boolean;
}

/**
 * Tells which sentences ask for the things that they only name: those between two that ask ("NEBOSH or IOSH."), and lists
 * beside one that asks or beside another list ("Wound care, IV cannulation."). The first sentence says who is sought.
 */
export function namedAmong(sentences: readonly Sentence[]): boolean[] {
  const named = sentences.map(({ words, asks, isLoose }) => !asks && isLoose && namesThings(words));
  const lists = sentences.map(({ words }, at) => at > 0 && named[at] === true && listsThings(words));
  const hasList = sentences.some(({ asks }) => asks) || lists.filter((isList) => isList).length >= MIN_LISTS;
  const asks = sentences.map((sentence, at) => sentence.asks || (hasList && lists[at] === true));
  const [first, last] = [asks.indexOf(true), asks.lastIndexOf(true)];
  return named.map((isNamed, at) => isNamed && at >= first && at <= last);
}

const MIN_LISTS = 2;

/** "TIG and MIG, stainless pipework." No list of things counts, speaks to somebody or says what isn't so. */
function listsThings(sentence: string): boolean {
  const words = foldText(sentence).trim();
  return LIST.test(words) && !/^\d/.test(words) && !testFromStart(PRONOUN, words);
}

const LIST = /,| (?:or|oder|ou|o|eller|and|und|et|y|e|och) /;
const PRONOUN = wordPattern(
  'i|me|my|we|us|our|no|nothing|none|either|both',
  'ich|mir|mich|wir|uns|kein\\w*|nichts',
  'je|moi|nous|pas|aucune?',
  'yo|me|nos|no|nada|sin',
  'eu|nao|nada|sem',
  'jag|till mig|oss|inte|inget',
);

/**
 * True for a sentence of two words or more ("Obviously." names none) that only names things, neither about the company nor
 * about terms: "AGS data, gINT or OpenGround."
 */
function namesThings(sentence: string): boolean {
  const words = foldText(sentence).trim();
  if (
    !/^\s*[\p{Lu}\p{N}]\S* .*\.$/u.test(sentence) ||
    TELLS.test(words) ||
    ABOUT_US.test(words) ||
    hasFiniteVerb(words)
  )
    return false;
  return (
    !isAside(words) &&
    !isTerms(words) &&
    findLeadIns(words).length === 0 &&
    (findRoleWord(words.split(',', 1)[0] ?? '') === null || beginsWithVerb(words))
  );
}

/** A sentence with a verb of its own tells something, and asks for nothing. */
export function hasFiniteVerb(piece: string): boolean {
  return testFromStart(FINITE, piece);
}

const FINITE = wordPattern(
  "is|are|was|were|has|have|had|been|will|would|went|moved|do|does|did|don't|doesn't|makes?|runs?|made|built|started|began|'s been|says?|thinks?|goes|comes|i'd|i'll|i've",
  'ist|sind|war|waren|hat|haben|wird|werden|wurde|gibt',
  'est|sont|etait|a|ont|sera|seront|peuvent|peut|doit',
  'es|son|era|fue|ha|han|sera|hay|tiene|puede|esta|estan',
  'e|sao|foi|tem|sera|serao|esta|estao|pode|podem',
  'ar|var|har|blir|finns|kan|ska',
);

/** What somebody said, as news report it, asks nobody for anything. */
export function isReported(folded: string): boolean {
  return REPORTED.test(folded);
}

const REPORTED =
  /["”»“],? (?:said|says|told|added|explained|sagte?|erklarte?|explique|a (?:dit|declare)|dijo|explico|afirmo|disse|afirmou|sa|sager|sade)(?![a-z])|(?<!(?:as|i|we|they) )(?:said|told|sagte|erklarte) (?:the|that|it|reporters|dass|der|die)(?![a-z])|, (?:sagte|erklarte|a declare|dijo|disse) [a-z]/;

/** How a sentence begins that tells something. Over folded text. */
export const TELLS =
  /^(?:and you|you|the|this|that|these|it|they|there|a|das|die|der|es|c'est|on|il|elle|els?|la|le|les|o|a|os|det|den|en|hier|here|if|we|wer|si|om|wenn)(?![a-z\d])/;

/** How one begins that is about the company. Over folded text. */
export const ABOUT_US =
  /^(?:we|our|us|they|their|this is|join|wir|unser|bei uns|nous|notre|nos|nosotros|nuestr[oa]s?|somos|nos|nosso|nossa|vi|var|vart|hos oss)(?![a-z])/;
