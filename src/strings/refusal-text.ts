import type { Refusal } from '../jobs/model/refusal.ts';
import { codedSentence } from './coded-sentence.ts';
import { type Strings, stringsFor } from './strings.ts';

/** A refusal as people and programs read it: all of its sentences together, and the sentence of each field. */
export interface RefusalText {
  readonly error: string;
  readonly fields: Readonly<Record<string, string>>;
}

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
