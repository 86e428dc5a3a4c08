import type { SavedResume } from '../../jobs/ports/rows.ts';
import { joinParts, resumeInParts } from '../../jobs/resumes/resume-in-parts.ts';
import type { Catalogue } from '../../strings/strings.ts';
import type { FormValues } from '../types/chat-event.ts';
import type { Corrected } from '../types/draft.ts';
import type { FieldErrors, Form, FormLimits } from '../types/form.ts';

/** Parts at most, however many fields a form may have: a longer text is corrected in the file. */
const MOST_PARTS = 20;

/** What was read from a resume, to be corrected; null where it does not fit a form. */
export function fixForm(resume: SavedResume, limits: FormLimits, words: Catalogue): Form | null {
  const fields = { parts: Math.min(limits.fields, MOST_PARTS), characters: limits.text };
  const parts = resumeInParts(resume, fields);
  return parts && correctedForm({ resume: resume.id, parts: [...parts] }, limits, words);
}

/** The same with what its person had made of it. */
export function correctedForm(
  { resume, parts }: Corrected,
  limits: FormLimits,
  { forms: { fix } }: Catalogue,
): Form {
  return {
    context: { form: 'fix', resume },
    title: fix.title,
    submit: fix.submit,
    notes: parts.length < limits.fields ? [fix.note] : [],
    fields: parts.map((value, index) => ({
      type: 'text',
      name: `part_${index + 1}`,
      label: fix.part(index + 1, parts.length),
      required: false,
      multiline: true,
      maxLength: limits.text,
      value,
    })),
  };
}

export function checkFix(values: FormValues, { forms: { errors } }: Catalogue): FieldErrors {
  return fixedText(values).trim() === '' ? { part_1: errors.empty } : {};
}

/** The corrected text. */
export function fixedText(values: FormValues): string {
  return joinParts(fixedParts(values));
}

/** Its parts, in their order. */
export function fixedParts(values: FormValues): string[] {
  const numbers = Object.keys(values)
    .flatMap((name) => /^part_(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number);
  // Not trimmed: the blank line at the end of a part is part of the text.
  return numbers
    .toSorted((one, other) => one - other)
    .map((number) => values[`part_${number}`])
    .filter((part) => typeof part === 'string');
}
