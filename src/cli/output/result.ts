import type { Command } from 'commander';
import type { Handled, ReadWarning, Refusal } from '../../app/compose.ts';
import { refusalText } from '../../strings/refusal-text.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { type SavedFile, saveFiles } from './files.ts';
import { complain, paint, say } from './terminal.ts';
import { printThread } from './thread.ts';

/** How a finished job is to be given back. */
export interface ResultOptions {
  readonly out: string;
  readonly json?: true;
}

/** The options of every command that ends with a finished job. */
export function withResultOptions(command: Command): Command {
  return command
    .option('--out <dir>', 'where the DOCX, PDF and PNG go', 'tailor-out')
    .option('--json', 'print the finished job as one JSON object')
    .addHelpText('after', '\nExit code: 0 completed, 1 failed, 2 refused (nothing was started).');
}

/** Writes a job's documents and prints it, as the thread of a chat or as JSON; gives the exit code it ends with. */
export async function giveResult(
  handled: Handled,
  options: ResultOptions,
  warnings: readonly ReadWarning[] = [],
): Promise<ExitCode> {
  if (!handled.ok) return refuse(handled.error, options);
  const { job } = handled;
  const files = await saveFiles(handled.files, options.out);
  if (options.json) say(JSON.stringify({ ...job, files }, null, 2));
  else {
    await printThread(job, warnings);
    printFiles(files);
    if (job.status === 'COMPLETED') printNext(job.reference);
    if (job.status === 'PENDING') say('This job is still running, or was cut short.');
  }
  return job.status === 'COMPLETED' ? EXIT.completed : EXIT.failed;
}

export function refuse(refusal: Refusal, { json }: Pick<ResultOptions, 'json'>): ExitCode {
  const text = refusalText(refusal);
  if (json) say(JSON.stringify(text, null, 2));
  else complain(text.error);
  return EXIT.refused;
}

export function printFiles(files: readonly SavedFile[]): void {
  for (const { path } of files) say(`${paint('green', '✓')} ${path}`);
}

/** What can be done with it next, and the name that it has there. */
function printNext(reference: string): void {
  const commands = [
    [`undo ${reference} K1`, 'take edits back, or all'],
    [`accept ${reference} K1`, 'use what waits for your yes, or what was undone'],
    [`fact ${reference} --entry E1 "…"`, 'add what you did and the resume does not say'],
    [`refine ${reference} "…"`, 'ask for something different'],
    [`versions ${reference}`, 'see every version; restore brings one back'],
  ] as const;
  say();
  say(`Job ${paint('bold', reference)}. Next, with npm run tailor --:`);
  for (const [command, meaning] of commands) say(`  ${command.padEnd(36)} ${paint('dim', meaning)}`);
}
