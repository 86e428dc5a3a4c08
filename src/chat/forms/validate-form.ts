import type { Strings } from '../../strings/strings.ts';
import type { FormValues } from '../types/chat-event.ts';
import type { FieldErrors, FormContext } from '../types/form.ts';
import { validateAddFact } from './add-fact.ts';
import { validateEditResume } from './edit-resume.ts';
import { validateRefine } from './refine.ts';
import { validateTailor } from './validate-tailor.ts';
import { validateWorkspace } from './workspace.ts';

/** Validates a submitted form without reading the database. */
export function validateFormValues(context: FormContext, values: FormValues, strings: Strings): FieldErrors {
  switch (context.form) {
    case 'tailor':
      return validateTailor(context.draft, values, strings);
    case 'refine':
      return validateRefine(values, strings);
    case 'have':
      return validateAddFact(values, strings);
    case 'fix':
      return validateEditResume(values, strings);
    case 'workspace':
      return validateWorkspace(values, strings);
    case 'settings':
      return {};
  }
}
