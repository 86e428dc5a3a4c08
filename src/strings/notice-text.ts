import type { Fault, FaultCode } from '../jobs/model/fault.ts';
import type { Failure } from '../jobs/model/job.ts';
import { type Strings, stringsFor } from './strings.ts';

/** Renders a fault's notice as one text: what happened and what to do next. */
export function noticeText(code: FaultCode, { notices }: Pick<Strings, 'notices'> = stringsFor()): string {
  const { happened, next } = notices[code];
  return `${happened} ${next}`;
}

/** Renders why a file, link or posting couldn't be used. Says where a JSON Resume is wrong. */
export function unusableText(
  { code, detail }: Pick<Fault, 'code' | 'detail'>,
  { refusals }: Pick<Strings, 'refusals'> = stringsFor(),
): string {
  return refusals.unusable_input({ fault: code, detail });
}

/** A failure as JSON for users of the API and the command line, with its sentence. */
export interface FailureJson {
  readonly code: FaultCode;
  readonly message: string;
  readonly reference: string;
}

/** Renders a failure as JSON, with its sentence. */
export function failureJson(
  { code, reference }: Failure,
  strings: Pick<Strings, 'notices'> = stringsFor(),
): FailureJson {
  return { code, message: noticeText(code, strings), reference };
}
