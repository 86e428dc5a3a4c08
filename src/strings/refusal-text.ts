import type { Reason, Refusal } from '../jobs/model/refusal.ts';
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
    ([field, reason]) => [field, sentenceOf(reason, strings)] as const,
  );
  return {
    error: sentences.map(([, sentence]) => sentence).join(' '),
    fields: Object.fromEntries(sentences),
  };
}

function sentenceOf({ code, params }: Reason, { refusals }: Pick<Strings, 'refusals'>): string {
  const sentence = refusals[code] as (params: Reason['params']) => string;
  return sentence(params);
}
