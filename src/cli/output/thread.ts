import type { PublicJob, ReadWarning } from '../../app/compose.ts';
import { stringsFor } from '../../strings/strings.ts';
import { paint, printLine } from './terminal.ts';

const RULE_CHARS = 78;

/** Prints a finished job the way a person would see it in a thread. */
export async function printThread(job: PublicJob, warnings: readonly ReadWarning[]): Promise<void> {
  const { cli, warning: warningText } = stringsFor();
  const { thread: t } = cli;
  for (const warning of warnings) printLine(`${paint('yellow', '!')} ${warningText(warning)}`);
  if (job.failure) {
    printLine(`${paint('red', '✗')} ${job.failure.message}`);
    printLine(paint('dim', t.reference(job.failure.reference)));
    return;
  }
  const { changesText, gapCardText } = await import('../../app/compose.ts');
  printMessage(t.resume, job.tailored_resume_text ?? '');
  if (job.pages_asked !== null && job.pages !== null && job.pages > job.pages_asked)
    printLine(`${paint('yellow', '!')} ${t.tooLong(job.pages, job.pages_asked)}`);
  printMessage(t.changes, changesText(job.edits));
  if (job.coverage) printMessage(t.coverage, gapCardText(job.gaps, job.coverage));
  printLine(paint('dim', engineText(job)));
}

function printMessage(title: string, text: string): void {
  printLine();
  printLine(paint('bold', `── ${title} ${'─'.repeat(Math.max(0, RULE_CHARS - 2 - title.length))}`));
  printLine(text);
}

function engineText({ engine, model, usage }: PublicJob): string {
  const { thread: t } = stringsFor().cli;
  if (engine !== 'openai' || !usage) return t.offline;
  const { inputTokens: input, cachedTokens: cached, outputTokens: output, cost } = usage;
  return t.model(model, { input, cached, output }, cost);
}
