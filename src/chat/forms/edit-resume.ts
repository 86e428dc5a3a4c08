import { type Fields, joinParts } from '../../jobs/tasks/resume-in-parts.ts';
import type { Strings } from '../../strings/strings.ts';
import type { FormValues } from '../types/chat-event.ts';
import type { ResumeCorrection } from '../types/draft.ts';
import type { FieldErrors, Form, FormLimits } from '../types/form.ts';

/** The most fields of the form. Longer resumes are corrected in the file instead. */
const MAX_PARTS = 20;

/** Returns the fields that the form to correct a resume can have. */
export function correctionFields(limits: FormLimits): Fields {
  return { parts: Math.min(limits.fields, MAX_PARTS), characters: limits.text };
}

/** Renders the form to correct how a resume was read, filled in with its text or with earlier corrections. */
export function correctionForm(
  { resume, parts }: ResumeCorrection,
  limits: FormLimits,
  { forms: { editResume: t } }: Strings,
): Form {
  return {
    context: { form: 'fix', resume },
    title: t.title,
    submit: t.submit,
    notes: parts.length < limits.fields ? [t.note] : [],
    fields: parts.map((value, index) => ({
      type: 'text',
      name: `part_${index + 1}`,
      label: t.part(index + 1, parts.length),
      required: false,
      multiline: true,
      maxLength: limits.text,
      value,
    })),
  };
}

/** Validates that some text is left. */
export function validateEditResume(values: FormValues, { forms: { errors } }: Strings): FieldErrors {
  return joinCorrections(values).trim() === '' ? { part_1: errors.empty } : {};
}

/** Joins the text of the form's fields. */
export function joinCorrections(values: FormValues): string {
  return joinParts(parseCorrections(values));
}

/** Returns the text of each field, in order. */
export function parseCorrections(values: FormValues): string[] {
  const numbers = Object.keys(values)
    .flatMap((name) => /^part_(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number);
  // Not trimmed: a blank line at the end of a part belongs to the text.
  return numbers
    .toSorted((one, other) => one - other)
    .map((number) => values[`part_${number}`])
    .filter((part) => typeof part === 'string');
}
