import { serialize } from 'node:v8';
import { Script } from 'node:vm';
import { z } from 'zod';
import { faultOf } from '../../jobs/lifecycle/failure.ts';
import { fault } from '../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../jobs/model/result.ts';
import { serveRequests } from './serve-requests.ts';

/** One call of a task, by its name. */
const TaskCall = z.object({
  name: z.string(),
  input: z.unknown(),
  /** A longer result is refused: the parent would be blocked while it reads it. */
  maxResultBytes: z.number(),
  /** The parent has ended this process by then, unless it was ended itself. */
  maxWallMs: z.number(),
});
export type TaskCall = z.infer<typeof TaskCall>;

type TaskFunctions = Readonly<Record<string, (input: never) => unknown>>;

/**
 * Runs tasks in a child process of compute.ts. A reply is the result as bytes (`v8.deserialize`) or a fault, which has
 * the name and position of an error and never its message: that may quote a resume.
 */
export function serveTasks(tasks: TaskFunctions): void {
  serveRequests((message) => runTask(tasks, TaskCall.parse(message)));
}

function runTask(
  tasks: TaskFunctions,
  { name, input, maxResultBytes, maxWallMs }: TaskCall,
): Result<Uint8Array> {
  try {
    const bytes = serialize(runWithin(maxWallMs, () => tasks[name]?.(input as never)));
    return bytes.length > maxResultBytes
      ? err(fault('text_too_complex', `${name}: a result of ${bytes.length} bytes`))
      : ok(bytes);
  } catch (error) {
    const { detail } = faultOf(error);
    return err(fault(isTooLarge(error) ? 'text_too_complex' : 'internal', `${name}: ${detail}`));
  }
}

/** Runs a function, and ends it even if it never yields: else it would outlive a parent that was killed. */
function runWithin(timeoutMs: number, work: () => unknown): unknown {
  Object.assign(globalThis, { runCurrentTask: work });
  return CURRENT_TASK.runInThisContext({ timeout: timeoutMs, displayErrors: false });
}

const CURRENT_TASK = new Script('runCurrentTask()');

/** What V8 throws for too deep a recursion, too long a string or array, and too large a regular expression. */
function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError || error instanceof SyntaxError;
}
