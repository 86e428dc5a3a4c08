import { MAX_GROWTH_CHARS, MAX_GROWTH_FACTOR } from '../edit.ts';
import { editReason } from '../edit-reason.ts';
import type { GateFinding, VerifyRephrase } from '../operation.ts';
import { checkCharacters } from './characters.ts';
import { doubt, type Gate, type GateName, type Rewording, refusal } from './evidence/gate.ts';
import { readLine } from './evidence/separable-verbs.ts';
import { checkDates } from './figures/dates.ts';
import { checkFrequency } from './figures/frequency.ts';
import { checkNumbers } from './figures/numbers.ts';
import { checkPlural } from './figures/plural.ts';
import { lexiconOf } from './lexicon/lexicons.ts';
import { checkDirection } from './scope/direction.ts';
import { checkLimits } from './scope/limits.ts';
import { checkNegation } from './scope/negation.ts';
import { checkResults } from './scope/results.ts';
import { checkSeniority } from './scope/seniority.ts';
import { checkNames, checkWords } from './words/check-words.ts';
import { withoutLabel } from './words/label.ts';
import { checkCredentials } from './words/listed-words.ts';
import { checkLostWords } from './words/lost-words.ts';
import { checkQuality } from './words/quality.ts';
import { checkShiftedWords } from './words/shifted-words.ts';

/**
 * Checks a rewording against its evidence: figures, dates, frequency, seniority, limits, negation and results
 * against the source line alone; names, tools and skills against the line's own entry and the skills too;
 * nothing against the posting. Gives what every gate finds. Without a lexicon for the language, refuses every rewording:
 * code could check its figures, but not its wording.
 */
export const verifyRephrase: VerifyRephrase = ({
  source,
  entry,
  skills,
  rewrite,
  beside,
  posting,
  language,
}) => {
  const characters = checkCharacters(rewrite, source);
  if (characters !== null) return [{ gate: 'characters', ...refusal(characters) }];
  const lexicon = lexiconOf(language);
  if (lexicon === null) return [{ gate: 'language', ...refusal(editReason('unsupported_language')) }];
  const isLong = rewrite.length > source.length * MAX_GROWTH_FACTOR + MAX_GROWTH_CHARS;
  const read = (text: string) => readLine(text, language);
  const findings = runGates({
    source: read(source),
    rewrite: read(rewrite),
    ...(beside && { beside: read(beside) }),
    entry: entry.map(read),
    skills: skills.map(read),
    company: posting?.company ? read(posting.company) : null,
    lexicon,
  });
  return isLong ? [{ gate: 'length', ...doubt(editReason('much_longer')) }, ...findings] : findings;
};

/** Of what a label says of an honest wording behind it, such as "Stock control: …", only a reader can judge the words. */
function runGates(rewording: Rewording): GateFinding[] {
  const findings = findFaults(rewording);
  if (findings.every(({ weight }) => weight !== 'refuse')) return findings;
  const unlabelled = withoutLabel(rewording);
  if (!unlabelled || findFaults(unlabelled).some(({ weight }) => weight === 'refuse')) return findings;
  return findings.map((finding) =>
    OF_LABELS.has(finding.gate) ? { ...finding, weight: 'unsure' } : finding,
  );
}

const OF_LABELS: ReadonlySet<string> = new Set(['quality', 'results', 'words']);

function findFaults(rewording: Rewording): GateFinding[] {
  return GATES.flatMap(([gate, check]) => check(rewording).map((finding) => ({ gate, ...finding })));
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
  ['words', checkShiftedWords],
  ['words', checkLostWords],
];
