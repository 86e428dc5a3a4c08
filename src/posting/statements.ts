import { isAside, isTerms } from './cues.ts';
import { foldText, testAnew, wordPattern } from './fold.ts';
import { findLeads } from './leads.ts';
import { findRoleWord } from './roles.ts';

/**
 * True for a sentence of two words or more ("Obviously." names none) that only names things, neither about the company nor
 * about terms: "AGS data, gINT or OpenGround."
 */
export function namesThings(sentence: string): boolean {
  const words = foldText(sentence).trim();
  if (
    !/^\s*[\p{Lu}\p{N}]\S* .*\.$/u.test(sentence) ||
    TELLS.test(words) ||
    ABOUT_US.test(words) ||
    hasFiniteVerb(words)
  )
    return false;
  return !isAside(words) && !isTerms(words) && findLeads(words).length === 0 && findRoleWord(words) === null;
}

/** A sentence with a verb of its own tells something, and asks for nothing. */
export function hasFiniteVerb(piece: string): boolean {
  return testAnew(FINITE, piece);
}

const FINITE = wordPattern(
  "is|are|was|were|has|have|had|been|will|would|went|moved|do|does|did|don't|doesn't|makes?|runs?|made|built|started|began|'s been|says?|thinks?|goes|comes|i'd|i'll|i've",
  'ist|sind|war|waren|hat|haben|wird|werden|wurde|gibt',
  'est|sont|etait|a|ont|sera|seront|peuvent|peut|doit',
  'es|son|era|fue|ha|han|sera|hay|tiene|puede|esta|estan',
  'e|sao|foi|tem|sera|serao|esta|estao|pode|podem',
  'ar|var|har|blir|finns|kan|ska',
);

/** How a sentence begins that tells something. Over folded text. */
export const TELLS =
  /^(?:and you|you|the|this|that|these|it|they|there|a|das|die|der|es|c'est|on|il|elle|els?|la|le|les|o|a|os|det|den|en|hier|here|if|we|wer|si|om|wenn)(?![a-z])/;

/** How one begins that is about the company. Over folded text. */
export const ABOUT_US =
  /^(?:we|our|us|they|their|this is|join|wir|unser|bei uns|nous|notre|nos|nosotros|nuestr[oa]s?|somos|nos|nosso|nossa|vi|var|vart|hos oss)(?![a-z])/;
