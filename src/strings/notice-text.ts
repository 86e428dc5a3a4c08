import type { Fault, FaultCode } from '../jobs/model/fault.ts';
import type { Failure } from '../jobs/model/job.ts';
import { type Strings, stringsFor } from './strings.ts';

/** What happened and what to do next, as one text. */
export function noticeText(code: FaultCode, { notices }: Pick<Strings, 'notices'> = stringsFor()): string {
  const { happened, next } = notices[code];
  return `${happened} ${next}`;
}

/** The notice of a file, link or posting that could not be used. Says where a JSON Resume is wrong. */
export function unusableText(
  { code, detail }: Pick<Fault, 'code' | 'detail'>,
  { refusals }: Pick<Strings, 'refusals'> = stringsFor(),
): string {
  return refusals.unusable_input({ fault: code, detail });
}

/** A failure as JSON for readers outside of this program: with its sentence. */
export interface FailureJson {
  readonly code: FaultCode;
  readonly message: string;
  readonly reference: string;
}

export function failureJson(
  { code, reference }: Failure,
  strings: Pick<Strings, 'notices'> = stringsFor(),
): FailureJson {
  return { code, message: noticeText(code, strings), reference };
}
