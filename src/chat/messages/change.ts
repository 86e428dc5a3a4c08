import { changeLines } from '../../strings/change-text.ts';
import { renderEdit } from '../../strings/reason-text.ts';
import type { Strings } from '../../strings/strings.ts';
import type { Edit } from '../../tailoring/edit.ts';
import type { Span } from '../types/message.ts';

/** Renders one change: its reason, and the text before and after when it was reworded. */
export function renderChange(edit: Edit, strings: Strings): Span[] {
  const { answer } = strings;
  return changeLines(renderEdit(edit, strings)).flatMap(({ of, text }, index): Span[] => {
    const start = index === 0 ? '' : '\n';
    if (of === 'was') return [`${start}${answer.was}: ${text}`];
    if (of === 'now') return [`${start}${answer.now}: `, { bold: text }];
    return [`${start}${text}`];
  });
}
