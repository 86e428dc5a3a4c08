import type { Edit } from '../tailoring/edit.ts';
import type { EditReason } from '../tailoring/edit-reason.ts';
import { codedSentence } from './coded-sentence.ts';
import type { Strings } from './strings.ts';

/** An edit as JSON for readers outside this program: its reason is a sentence. */
export type EditJson = Omit<Edit, 'reason'> & { readonly reason: string };

/** Renders a reason: our own sentence in the reader's language, or the text that came with the edit. */
export function reasonText(reason: EditReason, { reasons }: Pick<Strings, 'reasons'>): string {
  return 'text' in reason ? reason.text : codedSentence(reasons, reason);
}

/** Renders the reasons in anything that lists edits, such as a job as JSON. */
export function withReasonTexts<
  T extends { readonly edits: readonly Edit[]; readonly rejected: readonly Edit[] },
>(
  job: T,
  strings: Pick<Strings, 'reasons'>,
): Omit<T, 'edits' | 'rejected'> & { readonly edits: EditJson[]; readonly rejected: EditJson[] } {
  const render = (edit: Edit): EditJson => ({ ...edit, reason: reasonText(edit.reason, strings) });
  return { ...job, edits: job.edits.map(render), rejected: job.rejected.map(render) };
}
