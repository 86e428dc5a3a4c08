import type { Catalogue } from '../../strings/strings.ts';
import type { FormValues } from '../types/chat-event.ts';
import type { FieldErrors, FormContext } from '../types/form.ts';
import { checkFix } from './fix.ts';
import { checkHave } from './have.ts';
import { checkRefine } from './refine.ts';
import { checkTailor } from './tailor.ts';
import { checkWorkspace } from './workspace.ts';

/** What can be known at once of a form that was filled in. */
export function checkForm(context: FormContext, values: FormValues, words: Catalogue): FieldErrors {
  switch (context.form) {
    case 'tailor':
      return checkTailor(context.draft, values, words);
    case 'refine':
      return checkRefine(values, words);
    case 'have':
      return checkHave(values, words);
    case 'fix':
      return checkFix(values, words);
    case 'workspace':
      return checkWorkspace(values, words);
    case 'settings':
      return {};
  }
}
