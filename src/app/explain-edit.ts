import { reasonText } from '../strings/reason-text.ts';
import { stringsFor } from '../strings/strings.ts';
import type { Edit } from '../tailoring/edit.ts';

/** Says why an edit was made, for the comment beside it in the person's own Word file. */
export function explainEdit(reason: Edit['reason'] | 'fact'): string {
  const strings = stringsFor();
  return reason === 'fact' ? strings.ownFile.factComment : reasonText(reason, strings);
}
