import type { OnProgress } from '../../app/compose.ts';
import { stringsFor } from '../../strings/strings.ts';
import { paint } from './terminal.ts';

/** Runs a job and shows its steps on the status line. */
export async function withProgress<T>(work: (onProgress: OnProgress) => Promise<T>): Promise<T> {
  const { steps, checks: checksText } = stringsFor().status;
  const line = new StatusLine();
  try {
    return await work((step, checks) => line.show(checks ? checksText(checks) : steps[step]));
  } finally {
    line.end();
  }
}

/**
 * A status line on stderr, apart from the result. A terminal shows one line and edits it in place; a pipe gets a line
 * for each step.
 */
class StatusLine {
  readonly #stream = process.stderr;
  #shown = '';

  show(text: string): void {
    if (text === this.#shown) return;
    this.#shown = text;
    if (this.#stream.isTTY) this.#stream.write(`\r\x1b[2K${paint('cyan', '●', this.#stream)} ${text}`);
    else this.#stream.write(`${text}\n`);
  }

  /** Ends the line, so that what follows starts a new one. */
  end(): void {
    if (this.#stream.isTTY) this.#stream.write('\n');
  }
}
