import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export interface CommandsSettings {
  /** Where the bot listens. */
  readonly url: string;
  /** The address of the Web API. */
  readonly peer: string;
  readonly people: readonly string[];
  readonly workspace: string;
  readonly channel: string;
  readonly perSecond: number;
  /** Without it, sends until `finish`. */
  readonly seconds?: number;
}

const SentCommand = z.object({
  /** When it was due, in milliseconds on the clock that all processes of this machine share. */
  due: z.number(),
  /** Milliseconds from when it was due to the end of its answer; null if it wasn't acknowledged. */
  ms: z.number().nullable(),
  /** Milliseconds by which the sender was late. */
  late: z.number(),
});
export type SentCommand = z.infer<typeof SentCommand>;

/** Slash commands that a process of its own (slack-load.ts) sends on time, whether or not earlier ones were answered. */
export class SlackCommands implements Disposable {
  /** Resolves after the last answer. */
  readonly results: Promise<SentCommand[]>;
  readonly #sender: ChildProcess;

  private constructor(sender: ChildProcess) {
    this.#sender = sender;
    const ended = once(sender, 'exit').then(([code]) => {
      throw new Error(`the sender ended with ${code}`);
    });
    this.results = Promise.race([once(sender, 'message'), ended]).then(([results]) =>
      z.array(SentCommand).parse(results),
    );
    ended.catch(() => {});
    this.results.catch(() => {});
  }

  static start(settings: CommandsSettings): SlackCommands {
    const file = fileURLToPath(new URL('./slack-load.ts', import.meta.url));
    return new SlackCommands(fork(file, [JSON.stringify(settings)]));
  }

  /** Sends no more, and returns what came of all. */
  finish(): Promise<SentCommand[]> {
    this.#sender.send('finish');
    return this.results;
  }

  [Symbol.dispose](): void {
    this.#sender.kill('SIGKILL');
  }
}
