import { headingMeaning } from '../../../../resume/parse/headings/headings.ts';
import { fieldNamed } from '../../../../resume/parse/rows/field-labels.ts';

/**
 * True for the texts of a column of headings, each at the left of its section: most of them are known, and jobs or
 * education are among them, which a table of skills has not.
 */
export function hasHeadingColumn(texts: readonly string[]): boolean {
  const kinds = texts.flatMap((text) => headingMeaning(text)?.kind ?? []);
  return (
    texts.length >= MIN_HEADINGS &&
    kinds.length * 2 >= texts.length &&
    kinds.some((kind) => kind === 'experience' || kind === 'education') &&
    texts.every((text) => text.length <= MAX_HEADING_CHARS) &&
    !isForm(texts)
  );
}

/** True for the labels of a job's form, of which some are headings, too: "Dates", "Employer", "Responsibilities". */
function isForm(texts: readonly string[]): boolean {
  const fields = new Set(
    texts.map((text) => fieldNamed(text.replace(/\s?:$/u, ''))).filter((field) => field !== null),
  );
  return fields.size > 1 || fields.has('dates');
}

const MIN_HEADINGS = 3;
const MAX_HEADING_CHARS = 60;
