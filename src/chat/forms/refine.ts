import type { Job } from '../../jobs/model/job.ts';
import { MAX_INSTRUCTION_CHARS } from '../../jobs/revisions/refine.ts';
import type { Strings } from '../../strings/strings.ts';
import type { FormValues } from '../types/chat-event.ts';
import type { FieldErrors, Form, FormLimits } from '../types/form.ts';
import { textValue } from '../types/request-draft.ts';

/** Renders the form that asks what to change. */
export function refineForm({ id, result }: Job, limits: FormLimits, { forms: { refine } }: Strings): Form {
  return {
    context: { form: 'refine', job: id },
    title: refine.title,
    submit: refine.submit,
    notes: [],
    fields: [
      {
        type: 'text',
        name: 'instruction',
        label: refine.instruction,
        hint: result?.engine === 'offline' ? refine.hintWithoutAi : refine.hint,
        placeholder: refine.placeholder,
        required: true,
        multiline: true,
        maxLength: Math.min(limits.text, MAX_INSTRUCTION_CHARS),
      },
    ],
  };
}

/** Validates the instruction: not empty and not too long. */
export function validateRefine(values: FormValues, { forms: { errors } }: Strings): FieldErrors {
  const instruction = textValue(values, 'instruction');
  if (instruction === '') return { instruction: errors.empty };
  return instruction.length > MAX_INSTRUCTION_CHARS
    ? { instruction: errors.tooLong(MAX_INSTRUCTION_CHARS) }
    : {};
}
