import type { Command } from 'commander';
import type { FaultCode, JobWithFiles, PublicJob, ReadWarning, Refusal, Result } from '../../app/compose.ts';
import { visibleChanges } from '../../strings/change-text.ts';
import { refusalText } from '../../strings/refusal-text.ts';
import { stringsFor } from '../../strings/strings.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { createOutFolder, saveFiles } from './files.ts';
import { paint, printError, printJson, printLine } from './terminal.ts';
import { printThread } from './thread.ts';

/** The options of every command that ends with a finished job. */
export interface ResultOptions {
  readonly out: string;
  readonly json?: true;
  readonly own?: true;
}

/** Adds these options to a command, and creates the folder before it starts. */
export function withResultOptions(command: Command): Command {
  const { result: t } = stringsFor().cli;
  return command
    .option('--out <dir>', t.out, 'tailor-out')
    .option('--json', t.json)
    .option('--own', t.own)
    .addHelpText('after', t.exitCodes)
    .hook('preAction', (_parent, action) => createOutFolder(action.opts<ResultOptions>().out));
}

/** Saves a job's documents and prints the job, as a thread or as JSON. Returns the exit code. */
export async function printResult(
  result: Result<JobWithFiles, Refusal>,
  { out, json, own }: ResultOptions,
  warnings: readonly ReadWarning[] = [],
): Promise<ExitCode> {
  if (!result.ok) return printRefusal(result.error, { json });
  const { job } = result.value;
  const files = await saveDocuments(result.value, out, own === true);
  if (json) printJson({ ...job, files });
  else {
    await printThread(result.value, warnings);
    printOwnNote(job, own === true);
    for (const { path } of files) printLine(`${paint('green', '✓')} ${path}`);
    if (files.length > 1 && job.letter === null) printLine(paint('dim', whichFile(job, own === true)));
    if (job.tailored_resume_text !== null) printNextCommands(job);
    if (job.status === 'PENDING') printLine(stringsFor().cli.result.pending);
  }
  return job.status === 'COMPLETED' ? EXIT.completed : EXIT.failed;
}

/** Saves a job's documents, and a letter as plain text, too. */
function saveDocuments(made: JobWithFiles, out: string, onlyOwn: boolean) {
  const { letter } = made.job;
  const own = made.files.filter(({ kind }) => kind === 'own' || kind === 'changes');
  if (onlyOwn) return saveFiles({ ...made, files: own }, out);
  if (letter === null) return saveFiles(made, out);
  const text = { kind: 'txt', bytes: new TextEncoder().encode(`${letter.text}\n`) };
  return saveFiles({ ...made, files: [...made.files, text] }, out);
}

/** Says which of the files to send. */
function whichFile({ own }: PublicJob, isOnlyOwn: boolean): string {
  const { answer, ownFile } = stringsFor();
  if (own?.state !== 'written') return answer.documents;
  return isOnlyOwn ? ownFile.changes : `${ownFile.documents(own)} ${ownFile.changes}`;
}

/** Says what the person's own Word file lacks, or why there is none, before it is named among the files. */
function printOwnNote({ own, status }: PublicJob, isAsked: boolean): void {
  const { ownFile } = stringsFor();
  if (status !== 'COMPLETED') return;
  if (own === null) {
    if (isAsked) printLine(`${paint('yellow', '!')} ${ownFile.noWordFile}`);
    return;
  }
  const note = ownFile.note(own);
  if (note) printLine(`${paint('yellow', '!')} ${note}`);
}

/** Faults that the person can overrule. */
const DOUBTS: ReadonlySet<string> = new Set<FaultCode>(['not_a_posting', 'not_a_resume']);

/** Prints why nothing was started. Returns the exit code. */
export function printRefusal(refusal: Refusal, { json }: { readonly json?: true | undefined }): ExitCode {
  const text = refusalText(refusal);
  const isDoubt = refusal.code === 'unusable_input' && DOUBTS.has(refusal.params.fault);
  if (json) printJson(text);
  else printError(isDoubt ? `${text.error} ${stringsFor().cli.result.orAnyway}` : text.error);
  return EXIT.refused;
}

/** Lists what can be done with a job, and nothing that would be refused. */
function printNextCommands({ reference, edits, engine }: PublicJob): void {
  const { result: t } = stringsFor().cli;
  const undo = visibleChanges(edits)[0]?.id ?? null;
  const accept = edits.find(({ state }) => state === 'suggested' || state === 'undone')?.id ?? null;
  printLine();
  printLine(t.next(paint('bold', reference)));
  for (const [command, meaning] of t.nextCommands(reference, { undo, accept, hasAi: engine === 'openai' }))
    printLine(`  ${command.padEnd(36)} ${paint('dim', meaning)}`);
}
