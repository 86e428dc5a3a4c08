import { isKnownName } from '../../language/equivalents/equivalents.ts';
import type { TextToken, TokenizedText } from '../../language/tokens.ts';
import { editReason } from '../edit-reason.ts';
import { doubt, type Finding, type Rewording, refusal } from './gate.ts';
import { isSaid } from './line-evidence.ts';
import { isNameLike } from './names.ts';
import { findUnsupportedWords, isSkill, saysMore } from './new-words.ts';

/**
 * Refuses a name or tool that neither the line's entry nor the skills have, and the posting's company. Doubts a skill
 * that the entry doesn't name: the person has it, and may not have used it there.
 */
export function checkNames(rewording: Rewording): Finding[] {
  const { rewrite, company } = rewording;
  return findUnsupportedWords(rewording).flatMap((word) => {
    const { text, lower } = word;
    if (isSkill(word, rewording))
      return [doubt(editReason('skill_elsewhere', { skill: nameOf(word, rewording) }))];
    if (company?.words.some((one) => one.lower === lower))
      return [refusal(editReason('posting_company', { name: text }))];
    return isName(word, rewrite) ? [refusal(editReason('new_name', { name: text }))] : [];
  });
}

/**
 * Doubts any other word that the line doesn't have: it may say the same, which only a reader can tell. Refuses them where
 * they can only say something besides it.
 */
export function checkWords(rewording: Rewording): Finding[] {
  const { rewrite } = rewording;
  const find = saysMore(rewording) ? refusal : doubt;
  return findUnsupportedWords(rewording)
    .filter((word) => !isSkill(word, rewording) && !isName(word, rewrite))
    .map(({ text }) => find(editReason('new_word', { word: text })));
}

/** Returns the skill that has a word, as its list writes it. */
function nameOf(word: TextToken, { rewrite, skills }: Rewording): string {
  const at = rewrite.words.indexOf(word);
  return skills.find((skill) => isSaid(rewrite, at, [skill]))?.raw ?? word.text;
}

/** True for the shape of a name, and for a tool in any shape: "typescript". */
function isName(word: TextToken, text: TokenizedText): boolean {
  if (isNameLike(word, text)) return true;
  return !COMMON_WORDS.has(word.lower) && isKnownName(text, text.words.indexOf(word));
}

/** Names of tools that are words, too. */
const COMMON_WORDS = new Set(
  'go word office node react excel spark access it or pr ar ap ia first second half quarter'.split(' '),
);
