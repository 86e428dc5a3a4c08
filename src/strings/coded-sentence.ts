/** A code with the parameters of its sentence. */
type Coded<Params, Code extends keyof Params> = {
  readonly [C in Code]: { readonly code: C; readonly params: Params[C] };
}[Code];

type Sentences<Params> = { readonly [Code in keyof Params]: (params: Params[Code]) => string };

/** Renders a code with its parameters by a table that has one sentence for each code. */
export function codedSentence<Params, Code extends keyof Params>(
  sentences: Sentences<Params>,
  { code, params }: Coded<Params, Code>,
): string {
  return sentences[code](params);
}
