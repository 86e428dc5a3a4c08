import type { Line, Resume, Section } from '../../resume.ts';
import { isSentence } from '../rows/sentence.ts';

/** A longer line under the name is a summary. */
const MAX_HEADLINE_CHARS = 120;

/**
 * Finds the line under the name that says what the person is: "Senior Nurse | Intensive Care". Null where there is
 * none.
 */
export function findHeadline({
  sections,
}: Resume): { readonly section: Section; readonly line: Line } | null {
  const headed = sections.findIndex(({ heading }) => heading !== null);
  const top = headed < 0 ? sections : sections.slice(0, headed);
  const section = top.find(({ kind }) => kind === 'summary');
  const line = section?.lines[0];
  if (!section || !line || line.text.length > MAX_HEADLINE_CHARS || isSentence(line.text)) return null;
  return { section, line };
}

/** Finds the section that sums the person up; one that has nothing but a headline is none. */
export function findSummary(resume: Resume): Section | null {
  const headline = findHeadline(resume);
  const isHeadlineAlone = (section: Section) => section === headline?.section && section.lines.length === 1;
  return resume.sections.find((one) => one.kind === 'summary' && !isHeadlineAlone(one)) ?? null;
}

/** More lines than this are no summary. */
const MAX_SUMMARY_LINES = 5;

/**
 * Lists the lines that a new summary replaces: not the headline, and not the person's own facts. A resume without
 * headings has its jobs there, too; then it replaces nothing.
 */
export function linesReplacedBySummary(resume: Resume): readonly Line[] {
  const headline = findHeadline(resume)?.line.id;
  const lines = (findSummary(resume)?.lines ?? []).filter(
    ({ id, role, text }) => id !== headline && role !== 'fact' && !namesCondition(text),
  );
  const holdsMore = lines.length > MAX_SUMMARY_LINES || lines.some(({ role }) => role === 'bullet');
  return holdsMore ? [] : lines;
}

/** True for a line with what a job may demand: a licence, a right, a car. */
export function namesCondition(text: string): boolean {
  return CONDITION.test(text);
}

/** What a job may demand, and a resume says once: the right to work, a licence, a clearance, a car. */
const CONDITION =
  /(?<!\p{L})(?:citizen(?:ship)?|permanent resident|green card|visa|work (?:permit|authori[sz]ation)|right to work|authori[sz]ed to work|security clearance|driving licen[cs]e|driver['’]?s licen[cs]e|own (?:car|transport)|relocate|staatsbürger\p{L}*|staatsangehörig\p{L}*|arbeitserlaubnis|aufenthaltstitel|führerschein|umzugsbereit|nationalité|titre de séjour|permis (?:de conduire|b)|ciudadan[oa]|nacionalidad|permiso de (?:trabajo|conducir|residencia)|carn[eé] de conducir|cidad(?:ão|ã)|nacionalidade|visto|carta de condução|medborgar\p{L}*|uppehållstillstånd|arbetstillstånd|körkort)(?!\p{L})/iu;
