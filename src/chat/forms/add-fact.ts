import type { JobId } from '../../jobs/model/ids.ts';
import { MAX_STATEMENT_CHARS } from '../../jobs/model/revision.ts';
import type { Entry, Resume, Section } from '../../resume/resume.ts';
import type { Strings } from '../../strings/strings.ts';
import { type Gap, isOpen } from '../../tailoring/coverage/coverage.ts';
import type { FormValues } from '../types/chat-event.ts';
import type { FieldErrors, Form, FormLimits, FormOption } from '../types/form.ts';
import { textValue } from '../types/request-draft.ts';

/** A statement to begin with, and where it belongs if that is known. */
export interface StatementDraft {
  readonly text: string;
  readonly entry: string | null;
}

/**
 * Renders the form to add a fact; null when no requirement is missing, or the resume has no place to add it to. With a
 * draft it is filled in, and asks for no requirement.
 */
export function addFactForm(
  job: JobId,
  gaps: readonly Gap[],
  resume: Resume,
  limits: FormLimits,
  { forms: { addFact: t } }: Strings,
  draft: StatementDraft | null = null,
): Form | null {
  const missing = gaps.filter(isOpen).map(({ requirement }) => requirement);
  const requirements = missing.map(({ id, text }): FormOption => ({ value: id, label: text }));
  const entries = [
    ...resume.sections.flatMap((section) => section.entries).map(entryOption),
    ...resume.sections.flatMap(sectionOption),
  ];
  const [first] = entries;
  if ((requirements.length === 0 && draft === null) || !first) return null;
  const entry = entries.find(({ value }) => value === draft?.entry) ?? first;
  const maxLength = Math.min(limits.text, MAX_STATEMENT_CHARS);
  const choice = { type: 'choice', required: true } as const;
  return {
    context: { form: 'have', job },
    title: t.title,
    submit: t.submit,
    notes: [],
    fields: [
      ...(draft === null
        ? [
            {
              ...choice,
              name: 'requirement',
              label: t.requirement,
              options: requirements.slice(0, limits.options),
            },
          ]
        : []),
      {
        ...choice,
        name: 'entry',
        label: t.entry,
        options: [...new Set([entry, ...entries])].slice(0, limits.options),
        value: entry.value,
      },
      {
        type: 'text',
        name: 'text',
        label: t.text,
        hint: t.hint,
        placeholder: t.placeholder,
        required: true,
        multiline: false,
        maxLength,
        ...(draft && { value: draft.text.slice(0, maxLength) }),
      },
    ],
  };
}

function entryOption({ id, title, organisation, header, start, end }: Entry): FormOption {
  const name = [title?.text, organisation?.text].filter(Boolean).join(', ') || header[0]?.text || id;
  const dates = [start?.text, end?.text].filter(Boolean).join(' – ');
  return { value: id, label: name, ...(dates !== '' && { detail: dates }) };
}

/** Such as the skills: sections of entries take their lines in these. */
function sectionOption({ id, kind, heading, entries }: Section): FormOption[] {
  const isPlace = kind !== 'contact' && kind !== 'summary' && entries.length === 0 && heading !== null;
  return isPlace ? [{ value: id, label: heading.text }] : [];
}

/** Validates the statement: one line, not empty and not too long. */
export function validateAddFact(values: FormValues, { forms: { errors } }: Strings): FieldErrors {
  const text = textValue(values, 'text');
  if (text === '') return { text: errors.empty };
  if (/[\n\r]/.test(text)) return { text: errors.oneLine };
  return text.length > MAX_STATEMENT_CHARS ? { text: errors.tooLong(MAX_STATEMENT_CHARS) } : {};
}
