import type { z } from 'zod';
import { loadConfig } from '../config.ts';
import type { ConvertOptions } from '../infra/database/key-rotation/convert.ts';
import type { Timeouts } from '../infra/database/postgres/timeouts.ts';
import { askRunningProcess } from './control-socket.ts';
import { type OpenedDatabase, openReady } from './database.ts';

interface Definition<Input, Output> {
  readonly name: string;
  /** Both travel as JSON where another process carries the command out. */
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
  /** The limits of its statements on a server. */
  readonly timeouts?: Timeouts;
  run(opened: OpenedDatabase, input: Input, options: ConvertOptions): Promise<Output>;
}

/** A command as the process answers it that has the database open. */
export interface AnsweredCommand {
  readonly name: string;
  answer(opened: OpenedDatabase, json: unknown, options: ConvertOptions): Promise<unknown>;
}

export interface OperatorCommand<Input, Output> extends AnsweredCommand {
  /**
   * Carries the command out on the configured database. Where `tailor start` has the embedded one open, has that process
   * do it.
   *
   * @throws ConfigError or StoreError, each with lines that name the fix.
   */
  request(input: Input, onProgress?: (rows: number) => void): Promise<Output>;
}

/** Defines a command of the operator that concerns the database alone. */
export function defineCommand<Input, Output>({
  name,
  input: inputSchema,
  output,
  timeouts,
  run,
}: Definition<Input, Output>): OperatorCommand<Input, Output> {
  return {
    name,
    answer: (opened, json, options) => run(opened, inputSchema.parse(json), options),

    async request(input, onProgress = () => {}) {
      const config = loadConfig();
      if (config.database.kind === 'embedded') {
        const answer = await askRunningProcess(config.database.folder, { name, input }, onProgress);
        if (answer) return output.parse(answer.done);
      }
      const opened = await openReady(config, config.database, { timeouts });
      try {
        return await run(opened, input, { onProgress });
      } finally {
        await opened.database.close();
      }
    },
  };
}
