import type { Catalogue } from '../../strings/strings.ts';
import type { Edit } from '../../tailoring/edit.ts';
import type { Span } from '../types/message.ts';

/** The edits of a version that changed something. What a person added is in the resume wherever it stands. */
export function changesIn(edits: readonly Edit[]): Edit[] {
  return edits.filter(
    ({ state, operation, before, after }) =>
      state === 'applied' && (before !== after || operation.op === 'place'),
  );
}

/** One change: its reason, and the words before and after where words were changed. */
export function changeItem({ operation, state, before, after, reason }: Edit, { answer }: Catalogue): Span[] {
  if (state === 'suggested') return [cut(after, MOST_LINE), `\n${reason}`];
  if (operation.op === 'drop') return [reason, `\n“${cut(before, MOST_QUOTED)}”`];
  return operation.op === 'rephrase'
    ? [
        reason,
        `\n${answer.was}: ${cut(before, MOST_LINE)}`,
        `\n${answer.now}: `,
        { bold: cut(after, MOST_LINE) },
      ]
    : [cut(reason, MOST_LINE)];
}

/** In characters: a reworded line whole, and of a line that was left out enough to know it by. */
const MOST_LINE = 300;
const MOST_QUOTED = 110;

export function cut(text: string, most: number): string {
  const characters = [...text];
  const shown = characters.slice(0, most - 1).join('');
  return characters.length <= most ? text : `${shown.trimEnd()}…`;
}
