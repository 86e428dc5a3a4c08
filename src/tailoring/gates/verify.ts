import { characterFault } from '../../language/characters.ts';
import { readText } from '../../language/tokens.ts';
import type { VerifyRephrase } from '../operation.ts';
import { credentials } from './credentials.ts';
import { dates } from './dates.ts';
import { direction } from './direction.ts';
import { frequency } from './frequency.ts';
import { type Gate, type GateName, type Rewording, refuse, type Verdict } from './gate.ts';
import { lexiconOf } from './lexicons.ts';
import { limits } from './limits.ts';
import { negation } from './negation.ts';
import { numbers } from './numbers.ts';
import { names, words } from './plain-words.ts';
import { plural } from './plural.ts';
import { quality } from './quality.ts';
import { results } from './results.ts';
import { seniority } from './seniority.ts';

/** A rewording may grow to this many times the line's length. */
const MOST_GROWTH = 1.35;

/**
 * Judges a rewording by its evidence: figures, dates, how often, seniority, limits, negation and results by the
 * source line alone; names, tools and skills by the line's own entry and the skills too; nothing by the posting.
 * The first gate that refuses gives the reason, one sentence for the person. A language without a lexicon is not
 * reworded: its figures could be judged, its wording could not.
 */
export const verifyRephrase: VerifyRephrase = ({ source, entry, skills, rewrite, posting, language }) => {
  const characters = characterFault(rewrite, source);
  if (characters !== null) return refuse('characters', characters);
  const lexicon = lexiconOf(language);
  if (lexicon === null) return refuse('language', 'Lines in this language are not reworded yet.');
  if (rewrite.length > source.length * MOST_GROWTH)
    return refuse('length', 'It is much longer than this line.');
  return judge({
    source: readText(source, language),
    rewrite: readText(rewrite, language),
    entry: entry.map((line) => readText(line, language)),
    skills: skills.map((skill) => readText(skill, language)),
    company: posting?.company ? readText(posting.company, language) : null,
    lexicon,
  });
};

function judge(rewording: Rewording): Verdict {
  for (const [name, gate] of GATES) {
    const reason = gate(rewording);
    if (reason !== null) return refuse(name, reason);
  }
  return { ok: true };
}

const GATES: readonly (readonly [GateName, Gate])[] = [
  ['dates', dates],
  ['numbers', numbers],
  ['plural', plural],
  ['frequency', frequency],
  ['credentials', credentials],
  ['quality', quality],
  ['seniority', seniority],
  ['limits', limits],
  ['negation', negation],
  ['direction', direction],
  ['results', results],
  ['names', names],
  ['words', words],
];
