import type { Refusal } from '../jobs/model/refusal.ts';
import { codedSentence } from './coded-sentence.ts';
import { type Strings, stringsFor } from './strings.ts';

/** A refusal in sentences: all of them together, and the one of each field. */
export interface RefusalText {
  readonly error: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Renders a refusal. */
export function refusalText(
  refusal: Pick<Refusal, 'fields'>,
  strings: Pick<Strings, 'refusals'> = stringsFor(),
): RefusalText {
  const sentences = Object.entries(refusal.fields).map(
    ([field, reason]) => [field, codedSentence(strings.refusals, reason)] as const,
  );
  return {
    error: sentences.map(([, sentence]) => sentence).join(' '),
    fields: Object.fromEntries(sentences),
  };
}
