import type { Catalogue } from './catalogue/catalogue.ts';
import type { FieldErrors, FormContext } from './form.ts';
import { checkFix } from './forms/fix.ts';
import { checkHave } from './forms/have.ts';
import { checkRefine } from './forms/refine.ts';
import { checkTailor } from './forms/tailor.ts';
import { checkWorkspace } from './forms/workspace.ts';
import type { FormValues } from './gesture.ts';

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
