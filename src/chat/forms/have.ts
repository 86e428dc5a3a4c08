import type { JobId } from '../../jobs/model/ids.ts';
import type { Entry, Resume } from '../../resume/resume.ts';
import type { Catalogue } from '../../strings/strings.ts';
import type { Gap } from '../../tailoring/coverage/coverage.ts';
import { cut } from '../messages/change.ts';
import type { FormValues } from '../types/chat-event.ts';
import type { FieldErrors, Form, FormLimits, Option } from '../types/form.ts';
import { textIn } from '../types/request-draft.ts';

/** The longest line, in characters: as long as jobs/add-fact.ts takes. */
const MOST = 300;
/** Of a choice, in characters: Slack cuts at 75. */
const MOST_LABEL = 75;

/** The form that adds what a person has done and their resume does not say; null where there is nothing to choose. */
export function haveForm(
  job: JobId,
  gaps: readonly Gap[],
  resume: Resume,
  limits: FormLimits,
  { forms: { have } }: Catalogue,
): Form | null {
  const missing = gaps.filter(({ state }) => state === 'not_found').map(({ requirement }) => requirement);
  const requirements = missing.map(({ id, text }): Option => ({ value: id, label: cut(text, MOST_LABEL) }));
  const entries = resume.sections.flatMap((section) => section.entries).map(entryOption);
  const [first] = entries;
  if (requirements.length === 0 || !first) return null;
  const choice = { type: 'choice', required: true } as const;
  return {
    context: { form: 'have', job },
    title: have.title,
    submit: have.submit,
    notes: [],
    fields: [
      {
        ...choice,
        name: 'requirement',
        label: have.requirement,
        options: requirements.slice(0, limits.options),
      },
      {
        ...choice,
        name: 'entry',
        label: have.entry,
        options: entries.slice(0, limits.options),
        value: first.value,
      },
      {
        type: 'text',
        name: 'text',
        label: have.text,
        hint: have.hint,
        placeholder: have.placeholder,
        required: true,
        multiline: false,
        maxLength: Math.min(limits.text, MOST),
      },
    ],
  };
}

function entryOption({ id, title, organisation, header, start, end }: Entry): Option {
  const name = [title?.text, organisation?.text].filter(Boolean).join(', ') || header[0]?.text || id;
  const dates = [start?.text, end?.text].filter(Boolean).join(' – ');
  return { value: id, label: cut(name, MOST_LABEL), ...(dates !== '' && { detail: dates }) };
}

export function checkHave(values: FormValues, { forms: { errors } }: Catalogue): FieldErrors {
  const text = textIn(values, 'text');
  if (text === '') return { text: errors.empty };
  if (/[\n\r]/.test(text)) return { text: errors.oneLine };
  return text.length > MOST ? { text: errors.tooLong(MOST) } : {};
}
