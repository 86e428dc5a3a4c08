import { styleText } from 'node:util';
import { stringsFor } from '../../strings/strings.ts';
import { EXIT } from './exit.ts';

type Style = Parameters<typeof styleText>[0];

/**
 * Ignores errors from a pipe whose reader closed it early, as `head` does. Ends the process where the result can't be
 * written, as on a full disk.
 */
export function handleOutputErrors(): void {
  process.stderr.on('error', () => {});
  process.stdout.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return;
    printError(stringsFor().cli.files.stdout(code));
    process.exit(EXIT.failed);
  });
}

/** Prints a line of the result to stdout. */
export function printLine(text = ''): void {
  process.stdout.write(`${text}\n`);
}

const RULE_CHARS = 78;

/** Prints a heading with a rule, after an empty line. */
export function printHeading(title: string): void {
  printLine();
  printLine(paint('bold', `── ${title} ${'─'.repeat(Math.max(0, RULE_CHARS - 2 - title.length))}`));
}

/** Prints an error to stderr, so that a pipe gets only the result. */
export function printError(text: string): void {
  process.stderr.write(`${paint('red', '✗', process.stderr)} ${text}\n`);
}

/** Prints a remark about the result to stderr. */
export function printNote(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Prints a value as indented JSON to stdout. */
export function printJson(value: unknown): void {
  printLine(JSON.stringify(value, null, 2));
}

/** Colours a text for a terminal. Node leaves a pipe plain, and honours NO_COLOR and FORCE_COLOR. */
export function paint(style: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  return styleText(style, text, { stream });
}
