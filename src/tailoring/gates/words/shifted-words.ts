import type { TextToken, TokenizedText } from '../../../language/tokens.ts';
import { editReason } from '../../edit-reason.ts';
import { doubt, type Finding, type Rewording } from '../evidence/gate.ts';
import { lexiconOf } from '../lexicon/lexicons.ts';

/**
 * Doubts words that the line has, or has in another form, where they have come to say something else: the systems of
 * "production" after "produced" or "products", and a person who did what was done to them.
 */
export function checkShiftedWords(rewording: Rewording): Finding[] {
  return [...findProduction(rewording), ...findActiveForPassive(rewording)];
}

/** The noun of the work and the name of the place where software runs look alike. */
function findProduction({ source, rewrite, lexicon, entry }: Rewording): Finding[] {
  if (lexicon !== lexiconOf('en')) return [];
  if ([source, ...entry].some((text) => text.words.some(({ lower }) => lower === 'production'))) return [];
  const isMade = source.words.some(({ lower }) => /^produc(?:e[sd]?|ing)$/.test(lower));
  const word = rewrite.words.find(
    ({ lower }, at) => lower === 'production' && (!isMade || isPlace(rewrite.words, at)),
  );
  return word ? [doubt(editReason('new_word', { word: word.text }))] : [];
}

/** "In production", "into production", "production services"; not "in production of". */
function isPlace(words: readonly TextToken[], at: number): boolean {
  const [before = '', after = ''] = [words[at - 1]?.lower, words[at + 1]?.lower];
  if (/^(?:in|into|to|on)$/.test(before)) return after !== 'of';
  return /^(?:systems?|services?|servers?|environments?|clusters?|databases?|code|data|workloads?|traffic|deployments?|releases?|use|incidents?)$/.test(
    after,
  );
}

/** "Trained by the head chef" is not "Trained the head chef". */
function findActiveForPassive({ source, rewrite, lexicon }: Rewording): Finding[] {
  if (lexicon !== lexiconOf('en')) return [];
  const [verb, by] = [source.words[0], source.words[1]];
  if (!verb || by?.lower !== 'by' || !/ed$/.test(verb.lower)) return [];
  const at = rewrite.words.findIndex(({ lower }) => lower === verb.lower);
  const word = rewrite.words[at];
  return word && !saysBy(rewrite, at) ? [doubt(editReason('new_word', { word: word.text }))] : [];
}

function saysBy({ words }: TokenizedText, at: number): boolean {
  return words.slice(at + 1, at + 4).some(({ lower }) => lower === 'by');
}
