import type { Refusal } from '../../../jobs/model/refusal.ts';
import { refusalText } from '../../../strings/refusal-text.ts';

interface ProblemRest {
  /** By the names of the request's fields. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that is no success, to be thrown: one sentence, and what is wrong with each field where that is known. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly fields: ProblemRest['fields'];
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, { fields, headers = {} }: ProblemRest = {}) {
    super(message);
    this.status = status;
    this.fields = fields;
    this.headers = headers;
  }
}

/** The problem of a refusal, with its sentences. */
export function problemFrom(
  refusal: Refusal,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Problem {
  const { error, fields } = refusalText(refusal);
  return new Problem(status, error, { fields, headers });
}
