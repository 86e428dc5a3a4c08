import { tokenize } from '../../language/tokens.ts';
import { editReason } from '../edit-reason.ts';
import type { GateRefusal, VerifyRephrase } from '../operation.ts';
import { checkCharacters } from './characters.ts';
import { checkDates } from './dates.ts';
import { checkDirection } from './direction.ts';
import { checkFrequency } from './frequency.ts';
import { type Gate, type GateName, gateRefusal, type Rewording } from './gate.ts';
import { lexiconOf } from './lexicons.ts';
import { checkLimits } from './limits.ts';
import { checkCredentials } from './listed-words.ts';
import { checkNegation } from './negation.ts';
import { checkNumbers } from './numbers.ts';
import { checkPlural } from './plural.ts';
import { checkQuality } from './quality.ts';
import { checkResults } from './results.ts';
import { checkSeniority } from './seniority.ts';
import { checkNames, checkWords } from './words.ts';

/** A rewording may be this many times as long as its line. */
const MAX_GROWTH_FACTOR = 1.35;

/**
 * Checks a rewording against its evidence: figures, dates, frequency, seniority, limits, negation and results
 * against the source line alone; names, tools and skills against the line's own entry and the skills too;
 * nothing against the posting. Gives the reason of the first gate that rejects it, or null. Without a lexicon
 * for the language, rejects every rewording: code could check its figures, but not its wording.
 */
export const verifyRephrase: VerifyRephrase = ({ source, entry, skills, rewrite, posting, language }) => {
  const characters = checkCharacters(rewrite, source);
  if (characters !== null) return gateRefusal('characters', characters);
  const lexicon = lexiconOf(language);
  if (lexicon === null) return gateRefusal('language', editReason('unsupported_language'));
  if (rewrite.length > source.length * MAX_GROWTH_FACTOR)
    return gateRefusal('length', editReason('much_longer'));
  return runGates({
    source: tokenize(source, language),
    rewrite: tokenize(rewrite, language),
    entry: entry.map((line) => tokenize(line, language)),
    skills: skills.map((skill) => tokenize(skill, language)),
    company: posting?.company ? tokenize(posting.company, language) : null,
    lexicon,
  });
};

function runGates(rewording: Rewording): GateRefusal | null {
  for (const [name, gate] of GATES) {
    const fault = gate(rewording);
    if (fault !== null) return gateRefusal(name, fault);
  }
  return null;
}

const GATES: readonly (readonly [GateName, Gate])[] = [
  ['dates', checkDates],
  ['numbers', checkNumbers],
  ['plural', checkPlural],
  ['frequency', checkFrequency],
  ['credentials', checkCredentials],
  ['quality', checkQuality],
  ['seniority', checkSeniority],
  ['limits', checkLimits],
  ['negation', checkNegation],
  ['direction', checkDirection],
  ['results', checkResults],
  ['names', checkNames],
  ['words', checkWords],
];
