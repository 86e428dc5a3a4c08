import type { Fault, FaultCode } from '../../../jobs/model/fault.ts';
import type { Refusal } from '../../../jobs/model/refusal.ts';
import { unusableText } from '../../../strings/notice-text.ts';
import { refusalText } from '../../../strings/refusal-text.ts';
import type { ProblemCode } from '../openapi/resources.ts';
import { FAULT_STATUSES, type NamedIn, REFUSAL_STATUSES } from './statuses.ts';

interface ProblemDetails {
  /** For programs, where the status alone doesn't say what to do. */
  readonly code?: ProblemCode;
  /** A sentence for each wrong field, by its name in the request. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer other than success. Thrown by handlers; the last handler sends it. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: ProblemCode | undefined;
  readonly fields: ProblemDetails['fields'];
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, { code, fields, headers = {} }: ProblemDetails = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.fields = fields;
    this.headers = headers;
  }
}

/** Turns a refusal into its status and sentences. A daily limit also says in how many seconds it resets. */
export function problemFrom(refusal: Refusal, namedIn: NamedIn = 'body'): Problem {
  const { error, fields } = refusalText(refusal);
  if (refusal.code === 'unusable_input') {
    const { fault } = refusal.params;
    return new Problem(FAULT_STATUSES[fault], error, { fields, ...codeOf(fault) });
  }
  const status = REFUSAL_STATUSES[refusal.code];
  return new Problem(typeof status === 'number' ? status : status[namedIn], error, {
    fields,
    ...(refusal.code === 'suspended' && { code: 'suspended' }),
    ...(refusal.code === 'daily_limit_reached' && {
      headers: { 'Retry-After': String(secondsUntil(refusal.params.resetsAt)) },
    }),
  });
}

/** At least 1: the limit may reset while its refusal is on its way. */
function secondsUntil(time: string): number {
  return Math.max(1, Math.ceil((Date.parse(time) - Date.now()) / 1000));
}

/** What the client can overrule has a code of its own. */
function codeOf(fault: FaultCode): { readonly code?: ProblemCode } {
  return fault === 'not_a_posting' || fault === 'not_a_resume' ? { code: fault } : {};
}

/** A reading takes a second or two, and never more than 20. */
const READER_BUSY_SECONDS = '10';

/** Turns a fault of an uploaded file, sent as the form's `field`, into its status and sentence. */
export function fileProblem(fault: Pick<Fault, 'code' | 'detail'>, field: string): Problem {
  const error = unusableText(fault);
  const status = FAULT_STATUSES[fault.code];
  return new Problem(status, error, {
    fields: { [field]: error },
    ...codeOf(fault.code),
    ...(status === 429 && { headers: { 'Retry-After': READER_BUSY_SECONDS } }),
  });
}
