import { serialize } from 'node:v8';
import { faultOf } from '../../jobs/lifecycle/failure.ts';
import { fault } from '../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../jobs/model/result.ts';

import { type StartSignal, signalStart } from './start-signal.ts';

/** One call of a task, by its name. */
export interface TaskCall {
  readonly name: string;
  readonly input: unknown;
  /** A longer result is refused: the other thread would be blocked while it reads it. */
  readonly maxResultBytes: number;
  /** Given when the thread begins. */
  readonly started: StartSignal;
}

/**
 * Creates a worker's one function: it runs a task, and returns its result as bytes (`v8.deserialize`) or a fault. The
 * fault has the name and position of an error and never its message, which may quote a resume.
 */
export function createTaskRunner(tasks: Readonly<Record<string, (input: never) => unknown>>) {
  return ({ name, input, maxResultBytes, started }: TaskCall): Result<Uint8Array> => {
    signalStart(started);
    try {
      const bytes = serialize(tasks[name]?.(input as never));
      return bytes.length > maxResultBytes
        ? err(fault('text_too_complex', `${name}: a result of ${bytes.length} bytes`))
        : ok(bytes);
    } catch (error) {
      const { detail } = faultOf(error);
      return err(fault(isTooLarge(error) ? 'text_too_complex' : 'internal', `${name}: ${detail}`));
    }
  };
}

/** What V8 throws for too deep a recursion, too long a string or array, and too large a regular expression. */
function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError || error instanceof SyntaxError;
}
