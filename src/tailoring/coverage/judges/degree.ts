import { firstWordAfter } from '../../../language/tokens.ts';
import type { Entry } from '../../../resume/resume.ts';
import { readAsk } from '../asked/ask.ts';
import { type ClaimedLine, type ClaimedLines, onceALine } from '../claims/claimed-lines.ts';
import { isInDoubt } from '../claims/doubt.ts';
import type { Shown } from '../matching/shown.ts';
import { showByWords } from '../matching/words.ts';
import { type DegreeLevel, degreesIn, type NamedDegree } from './degree-levels.ts';
import { tradesAskedIn } from './trade-fields.ts';

/** The level of degree that an atom asks for, the lowest of several; null where it asks for none. */
export function degreeAskedIn(atom: string): DegreeLevel | null {
  const levels = degreesIn(atom)
    .filter(({ id }) => id !== 'trade')
    .map(({ level }) => level);
  return levels.toSorted((one, other) => one - other)[0] ?? null;
}

/** Finds the line with a degree at the asked level or above, in the asked field. A degree in another field is unclear. */
export function showDegree(atom: string, claimed: ClaimedLines): Shown | null {
  const asked = degreesIn(atom);
  const level = degreeAskedIn(atom);
  if (level === null) return null;
  const named = asked.filter(({ isName }) => isName);
  const trades = tradesAskedIn(atom);
  const held = claimed.lines
    .map((line) => ({
      line,
      levels: heldLevels(line).filter((one) => one.level >= level && fits(one, named) && !isLess(one, asked)),
    }))
    .filter(({ line, levels }) => levels.length > 0 && (trades === null || trades.test(line.text.raw)))
    .toSorted((one, other) => lowestOf(one.levels) - lowestOf(other.levels))
    .map(({ line }) => line);
  if (held.length === 0) return null;
  const field = BROAD_FIELDS.find(({ asked }) => asked.test(atom))?.subjects ?? besidesDegrees(atom);
  const best = (state: Shown['state']): Shown | null =>
    held[0] ? { state, line: held[0], share: 1, exact: 1 } : null;
  if (trades !== null || !/\p{L}{3,}/u.test(field)) return best('shown');
  const places = new Set(held.map(placeOf));
  const among = (line: ClaimedLine) => places.has(placeOf(line));
  const inField = showByWords(readAsk(field, claimed.resume.language), claimed, { among });
  if (!inField) return best('unclear');
  const line = held.find((one) => placeOf(one) === placeOf(inField.line)) ?? inField.line;
  return { ...inField, line };
}

/** Fields that postings ask for without naming a subject. */
const BROAD_FIELDS: readonly { readonly asked: RegExp; readonly subjects: string }[] = [
  {
    asked: /(?<!\p{L})(?:quantitative|numerate) (?:field|subject|discipline|degree)/iu,
    subjects: 'mathematics or statistics or econometrics or economics or physics or engineering or computing',
  },
  {
    asked: /(?<!\p{L})(?:scientific|science) (?:field|subject|discipline)/iu,
    subjects: 'biology or chemistry or physics or biochemistry or microbiology or geology or ecology',
  },
];

/** A school certificate is shown by one, not by the trade that was learnt after it. */
function lowestOf(levels: readonly NamedDegree[]): number {
  return Math.min(...levels.map(({ level }) => level));
}

/** What an atom says besides its known degrees: their field, or a qualification that isn't known. */
export function besidesDegrees(atom: string): string {
  return degreesIn(atom)
    .reduce((text, { words }) => text.replace(words, ' '), atom)
    .replace(FILLERS, ' ');
}

/** The field of a degree stands in any line of its entry. */
function placeOf(line: ClaimedLine): ClaimedLine | Entry {
  return line.entry ?? line;
}

/** Studies at a university count as a first degree where no degree is named. */
const STUDIES: NamedDegree = { id: 'degree', level: 4, isName: false, words: '', start: 0 };
/** Chambers examine trades ("Industriemechaniker, IHK"), and also employ people and hold short courses. */
const EXAMINED: NamedDegree = { id: 'apprenticeship', level: 2, isName: true, words: '', start: 0 };
const CHAMBER = /(?<!\p{L})(?:IHK|HWK)(?!\p{L})/u;
const SHORT_COURSE = /§|(?<!\p{L})(?:AEVO|AdA)(?!\p{L})|sachkunde|ausbildereignung|lehrgang|zertifikat/iu;
const UNIVERSITY =
  /(?<!\p{L})(?:universit\p{L}+|universidad\p{L}*|hochschule|fachhochschule|polytechnic|högskola|faculdade|\p{L}*universitet)(?!\p{L})/iu;

const heldLevels = onceALine((line): NamedDegree[] => {
  const { raw } = line.text;
  const end = line.section.kind === 'education' ? line.entry?.end?.text : undefined;
  const ongoing = ONGOING.test(raw) || (end !== undefined && PRESENT.test(end));
  if (ongoing || isForOthers(line)) return [];
  const named = degreesIn(raw);
  const finished = line.entry?.end && !PRESENT.test(line.entry.end.text);
  if (named.length === 0 && line.isHeader && finished && UNIVERSITY.test(raw) && line.uses[0] === 'held')
    return [STUDIES];
  if (named.length === 0 && isExamined(line) && line.uses[0] === 'held' && !isInDoubt(line, 0))
    return [EXAMINED];
  return named.filter((one) => {
    const { start } = one;
    if (!isQualification(one, line)) return false;
    const word = firstWordAfter(line.text, start);
    return (line.uses[word] === 'held' || line.uses[word] === 'organisation') && !isInDoubt(line, word);
  });
});

/** "Precepted two graduate nurses", "Trained five cadets to the ETO certificate": those who were taught have it. */
export function isForOthers({ isHeader, job, text: { raw } }: ClaimedLine): boolean {
  return job !== null && !isHeader && TAUGHT.test(raw);
}

const TAUGHT =
  /^\W*(?:I )?(?:(?:have )?(?:train|precept|mentor|tutor|coach|supervis|teach|support|assess|recruit|manag|prepar|help)\p{L}*|taught|led|betreu\p{L}+|anleit\p{L}+|ausbild\p{L}+|schulung|encadr\p{L}+|accompagn\p{L}+|form(?:é|er|ation)|tutor\p{L}+|supervis\p{L}+|formación|formé|handled\p{L}+|utbild\p{L}+)\s/iu;

function isExamined({ section, text: { raw } }: ClaimedLine): boolean {
  const isPaper = section.kind === 'education' || section.kind === 'certifications';
  return isPaper && CHAMBER.test(raw) && !SHORT_COURSE.test(raw);
}

/** Letters that stand for other things too, such as an employer's name, are a degree among studies, or with its subject. */
function isQualification({ words, start }: NamedDegree, { section, text }: ClaimedLine): boolean {
  if (!AMBIGUOUS_LETTERS.test(words) || section.kind === 'education' || section.kind === 'certifications')
    return true;
  return /^\.?,?\s*(?:\(|in |of |en |hons|honou?rs|degree)/iu.test(text.raw.slice(start + words.length));
}

const AMBIGUOUS_LETTERS = /^(?:b\.?[as]|m\.?[as]|fp|cap|dut|bts|ged)$/iu;
const PRESENT = /present|heute|now|hoje|actual|aujourd|nu(?!\p{L})/iu;
/** "seit 04/2024 Bachelor": it goes on. */
const ONGOING = /^\W*(?:since|seit|depuis|desde|sedan)\s(?=\P{L}*\d)/iu;

/** A postgraduate diploma is no master's degree. */
function isLess({ id }: NamedDegree, asked: readonly NamedDegree[]): boolean {
  return id === 'postgraduate' && !asked.some((one) => one.id === id);
}

/** An MBA is shown by an MBA: another master's degree is not one. Who is state-recognised has done an apprenticeship. */
function fits({ id }: { readonly id: string }, named: readonly { readonly id: string }[]): boolean {
  return (
    named.length === 0 ||
    named.some((one) => one.id === id || (one.id === 'apprenticeship' && id === 'recognised'))
  );
}

const FILLERS =
  /(?<!\p{L})(?:an?|the|in|or|of|and|with|higher|above|type|related|relevant|field|subject|discipline|degree|qualification|required|preferred|equivalent|completed|university|college|at least|minimum|von vorteil|abgeschlossene[sn]?|ein(?:e[snrm]?)?|im|der|bereich|fach|fachrichtung|en|de|diplôme|un|une|domaine|una?|título|grado|em|um|uma|área|och|inom|avslutad|för|die|zu[mr]|als|relevant|universitari[oa]s?|universitaire|minimum|mini|mínimo|validé|type)(?!\p{L})/giu;
