import type { Edit } from '../tailoring/edit.ts';
import type { EditReason, EditReasonCode, EditReasonParams } from '../tailoring/edit-reason.ts';
import { codedSentence } from './coded-sentence.ts';

/** The sentence of each reason, in one language. */
export type ReasonSentences = {
  readonly [Code in EditReasonCode]: (params: EditReasonParams<Code>) => string;
};

interface Texts {
  readonly reasons: ReasonSentences;
}

/** An edit as JSON for users of the API and the command line. Its reasons are sentences. */
export type EditJson = Omit<Edit, 'reason' | 'further'> & {
  readonly reason: string;
  readonly further?: string[];
};

/** Renders a reason: our own sentence in the reader's language, or the text that came with the edit. */
export function reasonText(reason: EditReason, { reasons }: Texts): string {
  return 'text' in reason ? reason.text : codedSentence(reasons, reason);
}

/** Renders the reasons of an edit. */
export function renderEdit({ further, ...edit }: Edit, strings: Texts): EditJson {
  return {
    ...edit,
    reason: reasonText(edit.reason, strings),
    ...(further && { further: further.map((one) => reasonText(one, strings)) }),
  };
}

/** Renders the reasons in anything that lists edits, such as a job as JSON. */
export function withReasonTexts<
  T extends { readonly edits: readonly Edit[]; readonly rejected: readonly Edit[] },
>(
  job: T,
  strings: Texts,
): Omit<T, 'edits' | 'rejected'> & { readonly edits: EditJson[]; readonly rejected: EditJson[] } {
  const render = (edit: Edit) => renderEdit(edit, strings);
  return { ...job, edits: job.edits.map(render), rejected: job.rejected.map(render) };
}
