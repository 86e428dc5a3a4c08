import type { Job } from '../../jobs/model/job.ts';
import type { Catalogue } from '../../strings/strings.ts';
import type { FormValues } from '../types/chat-event.ts';
import type { FieldErrors, Form, FormLimits } from '../types/form.ts';
import { textIn } from '../types/request-draft.ts';

/** The longest wish, in characters: as long as jobs/refine.ts takes. */
const MOST = 500;

/** The form that asks what should be different. */
export function refineForm({ id, result }: Job, limits: FormLimits, { forms: { refine } }: Catalogue): Form {
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
        maxLength: Math.min(limits.text, MOST),
      },
    ],
  };
}

export function checkRefine(values: FormValues, { forms: { errors } }: Catalogue): FieldErrors {
  const wish = textIn(values, 'instruction');
  if (wish === '') return { instruction: errors.empty };
  return wish.length > MOST ? { instruction: errors.tooLong(MOST) } : {};
}
