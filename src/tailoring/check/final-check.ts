import type { FinishedJob } from './finished-job.ts';
import { checkLines } from './kept-lines.ts';
import { checkFigures } from './known-figures.ts';
import { checkNewNames } from './known-names.ts';
import { countUnseenChanges } from './listed-changes.ts';
import { checkFields } from './owned-fields.ts';
import { checkDocuments, checkLayout } from './whole-texts.ts';

/** The check that stopped a job. `detail` counts, and never quotes the resume. */
export interface FinalFault {
  readonly gate: (typeof GATES)[number];
  readonly detail: string;
}

/**
 * Runs the last check before a job is delivered. Returns the first fault, or null. Every source line is in
 * the result or listed as dropped, and no line changed without an edit. The layout has every line, and each
 * finished document has the text of the layout, character for character. The fields that code owns are all
 * there, and every figure and name comes from the source, as the gates read them. Each change that is listed is in the
 * text. Pure.
 */
export function checkFinishedJob(finished: FinishedJob): FinalFault | null {
  for (const gate of GATES) {
    const detail = CHECKS[gate](finished);
    if (detail !== null) return { gate, detail };
  }
  return null;
}

const GATES = ['lines', 'layout', 'words', 'fields', 'figures', 'names', 'changes'] as const;

const CHECKS: Record<FinalFault['gate'], (finished: FinishedJob) => string | null> = {
  lines: checkLines,
  layout: checkLayout,
  words: checkDocuments,
  fields: checkFields,
  figures: checkFigures,
  names: checkNewNames,
  changes: checkListedChanges,
};

function checkListedChanges({ edits, tailored, layout }: FinishedJob): string | null {
  const unseen = countUnseenChanges(edits, { tailored, layout });
  return unseen === 0 ? null : `changes that are listed and not in the text: ${unseen}`;
}
