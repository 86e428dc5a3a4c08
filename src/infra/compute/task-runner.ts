import { serialize } from 'node:v8';
import { z } from 'zod';
import { faultOf } from '../../jobs/lifecycle/failure.ts';
import { FaultCode, fault } from '../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../jobs/model/result.ts';
import { serveRequests } from './serve-requests.ts';

/** One call of a task, by its name. */
const TaskCall = z.object({
  name: z.string(),
  input: z.unknown(),
  /** A longer result is refused: the parent would be blocked while it reads it. */
  maxResultBytes: z.number(),
  /** The fault of a longer result, and of an input that is too much for V8. */
  complex: FaultCode,
});
export type TaskCall = z.infer<typeof TaskCall>;

type TaskFunctions = Readonly<Record<string, (input: never) => unknown>>;

/**
 * Runs tasks in a child process of task-pool.ts. A reply is the result as bytes (`v8.deserialize`) or a fault, which has
 * the name and position of an error and never its message: that may quote a resume.
 */
export function serveTasks(tasks: TaskFunctions, warmUp?: () => void): void {
  serveRequests((message) => runTask(tasks, TaskCall.parse(message)), warmUp);
}

async function runTask(
  tasks: TaskFunctions,
  { name, input, maxResultBytes, complex }: TaskCall,
): Promise<Result<Uint8Array>> {
  try {
    const bytes = serialize(await tasks[name]?.(input as never));
    return bytes.length > maxResultBytes
      ? err(fault(complex, `${name}: a result of ${bytes.length} bytes`))
      : ok(bytes);
  } catch (error) {
    const { detail } = faultOf(error);
    return err(fault(isTooLarge(error) ? complex : 'internal', `${name}: ${detail}`));
  }
}

/** What V8 throws for too deep a recursion, too long a string or array, and too large a regular expression. */
function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError || error instanceof SyntaxError;
}
