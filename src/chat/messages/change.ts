import { reasonText } from '../../strings/reason-text.ts';
import type { Strings } from '../../strings/strings.ts';
import { truncate } from '../../strings/truncate.ts';
import { type Edit, isLeavingOut, textLeftOut } from '../../tailoring/edit.ts';
import { isWording } from '../../tailoring/edits/repairs.ts';
import type { Span } from '../types/message.ts';

/** The longest line shown whole, in characters: as long as a reworded line may be. */
const MAX_LINE_CHARS = 300;
/** Enough of a removed line to recognise it, in characters. */
const MAX_QUOTE_CHARS = 110;

/** Returns the applied edits that changed the resume. A line that the person added always counts. */
export function visibleChanges(edits: readonly Edit[]): Edit[] {
  return edits.filter(
    ({ state, operation, before, after }) =>
      state === 'applied' && (before !== after || operation.op === 'place'),
  );
}

/** Renders one change: its reason, and the text before and after when it was reworded. */
export function renderChange(edit: Edit, strings: Strings): Span[] {
  const { operation, state, before, after } = edit;
  const { answer } = strings;
  const reason = reasonText(edit.reason, strings);
  if (state === 'suggested' && operation.op === 'drop')
    return [`“${truncate(before, MAX_QUOTE_CHARS)}”`, `\n${reason}`];
  if (state === 'suggested') return [truncate(after, MAX_LINE_CHARS), `\n${reason}`];
  if (isLeavingOut(edit)) return [reason, `\n“${truncate(textLeftOut(edit), MAX_QUOTE_CHARS)}”`];
  if (!isWording(operation)) return [truncate(reason, MAX_LINE_CHARS)];
  const [was = '', now = ''] = [before, after].map((text) =>
    truncate(text.replaceAll('\n', ' / '), MAX_LINE_CHARS),
  );
  return [reason, ...(was === '' ? [] : [`\n${answer.was}: ${was}`]), `\n${answer.now}: `, { bold: now }];
}
