import type { Result } from '../model/result.ts';
import type * as interactive from '../tasks/interactive.ts';
import type * as tasks from '../tasks/tasks.ts';

/** The functions that compute over people's texts, by name. Their arguments and results are plain data. */
export type Tasks = typeof tasks;

/** The functions that a person waits for while the platform waits too. */
export type InteractiveTasks = typeof interactive;

/** Who a task is for, and when it is no longer needed. */
export interface Caller {
  /** A user's id, or `local` for the command line. Owners with waiting tasks take turns. */
  readonly owner: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs functions over people's texts where they can be stopped: each task has a deadline, a limit on its memory and one
 * on its result. The caller's own process does I/O only.
 */
export interface Compute<Available = Tasks> {
  /** Runs a task. Returns a fault, and never throws: `text_too_complex` past a limit, `cancelled` on abort. */
  run<Name extends keyof Available & string>(
    name: Name,
    input: TaskInput<Available[Name]>,
    caller: Caller,
  ): Promise<Result<TaskResult<Available[Name]>>>;
  close(): Promise<void>;
}

type TaskInput<Task> = Task extends (input: infer Input) => unknown ? Input : never;
type TaskResult<Task> = Task extends (input: never) => infer Value ? Awaited<Value> : never;
