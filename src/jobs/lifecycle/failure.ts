import { type Fault, fault } from '../model/fault.ts';
import type { Failure, Job } from '../model/job.ts';
import { referenceOf } from './find-job.ts';

/** The failure of a job: the fault's code, and the reference under which the operator finds it in the log. */
export function failureOf(job: Job, { code }: Fault): Failure {
  return { code, reference: referenceOf(job) };
}

/** What was thrown, as a fault: an error's name and place, without its message, which may quote what it failed on. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return fault('internal', 'a value that is no error was thrown');
  const frame = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return fault('internal', `${error.name} ${frame?.trim() ?? ''}`.trim());
}
