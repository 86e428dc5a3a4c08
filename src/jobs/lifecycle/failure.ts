import { type Fault, fault } from '../model/fault.ts';
import type { Failure, Job } from '../model/job.ts';
import { referenceOf } from './find-job.ts';

/** Makes the failure of a job: the fault's code, and the reference by which the operator finds it in the log. */
export function failureOf(job: Job, { code }: Fault): Failure {
  return { code, reference: referenceOf(job) };
}

/** Makes a fault of a thrown error: its name and position, without its message, which may quote personal text. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return fault('internal', 'a value that is not an error was thrown');
  const { message, stack = '' } = error;
  // The message comes first in the stack, and may itself have lines that start with "at".
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n');
  const frame = frames.find((line) => line.trimStart().startsWith('at '));
  return fault('internal', `${error.name} ${frame?.trim() ?? ''}`.trim());
}
