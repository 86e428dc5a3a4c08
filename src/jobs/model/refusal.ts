import type { LimitName } from './limit-name.ts';

/** Why nothing was started: one sentence, and what is wrong with each field by its name in the request. */
export interface Refusal {
  readonly error: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The day's limit that was reached, where it was one. */
  readonly limit?: LimitName;
}

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

export function refuse(fields: Readonly<Record<string, string>>): Refused {
  return { ok: false, refusal: { error: Object.values(fields).join(' '), fields } };
}
