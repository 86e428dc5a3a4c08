import { findRoleWord } from '../lexicon/roles.ts';
import { beginsWithVerb, isEnglishVerb } from '../lexicon/verbs.ts';
import type { PostingPart } from '../structure/headings.ts';

/** True for a sentence that tells the reader what the job is, “Cook for 80 guests”, rather than how to apply. */
export function isImperative(piece: string, part: PostingPart | null): boolean {
  const [word = ''] = piece.split(' ');
  if (part === 'must')
    return beginsWithVerb(piece) && piece.split(' ').length > 2 && !/^[^ ,;]+[,;]/.test(piece);
  if (part !== 'duty' && part !== null) return false;
  if (/^[a-z]+(?:aras|eras|iras)$/.test(word)) return true;
  if (
    part === null &&
    (!isEnglishVerb(word) || word.endsWith('ing') || NO_IMPERATIVE.test(word) || !/[a-z)]\.$/.test(piece))
  )
    return false;
  if (part === null && findRoleWord(piece.split(' ').slice(0, 3).join(' ')) !== null) return false;
  return beginsWithVerb(piece) && piece.split(' ').length > 2;
}

const NO_IMPERATIVE =
  /^(?:apply|tell|wait|stop|sit|stand|ride|spread|save|view|count|invite|notify|remind|skip|seek|send|join|check|visit|call|email|contact|message|write|drop|ask|see|read|click|reply|come|get|find|share|tag|follow|save|report|register|note|feel|speak|talk|let|take|start|work|post|fill|submit|go|give|help|act|meet|bring|learn|earn|enjoy|be|have|do|make|sign|open|view|show|search|look|listen|set|can|contract|experience|order|program|travel|stage|market|rate)$/;
