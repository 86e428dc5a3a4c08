import { styleText } from 'node:util';

/* Colour is node's own styleText, which honours NO_COLOR and FORCE_COLOR and leaves a pipe plain. */

type Style = Parameters<typeof styleText>[0];

/** Whoever reads a pipe may close it before the end, as `head` does: what is left to say is then not said. */
export function allowClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

export function say(text = ''): void {
  process.stdout.write(`${text}\n`);
}

/** On stderr, so that a pipe of the result stays clean. */
export function complain(text: string): void {
  process.stderr.write(`${paint('red', '✗', process.stderr)} ${text}\n`);
}

/** What goes beside the result, on stderr as well. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

export function paint(style: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  return styleText(style, text, { stream });
}

/**
 * One status line, edited in place on a terminal as a chat would edit its message; one line a step in a pipe.
 * Goes to stderr, beside the result and not in it.
 */
export class StatusLine {
  readonly #stream = process.stderr;

  show(text: string): void {
    if (this.#stream.isTTY) this.#stream.write(`\r\x1b[2K${paint('cyan', '●', this.#stream)} ${text}`);
    else this.#stream.write(`${text}\n`);
  }

  /** Ends the line, so that what follows starts on its own. */
  end(): void {
    if (this.#stream.isTTY) this.#stream.write('\n');
  }
}
