import type { OnProgress, SupplementKind } from '../../app/compose.ts';
import { stringsFor } from '../../strings/strings.ts';
import { paint } from './terminal.ts';

/** Runs a job and shows its steps on the status line. `kind`: of what is written beside a resume; null for a resume. */
export async function withProgress<T>(
  work: (onProgress: OnProgress) => Promise<T>,
  kind: SupplementKind | null = null,
): Promise<T> {
  const { status, supplementProgressText } = stringsFor();
  const textOf: (...progress: Parameters<OnProgress>) => string = (step, checks) => {
    if (kind !== null) return supplementProgressText(kind, step, checks);
    return checks ? status.checks(checks) : status.steps[step];
  };
  const line = new StatusLine();
  try {
    return await work((step, checks) => line.show(textOf(step, checks)));
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
