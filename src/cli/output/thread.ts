import type { ProgressStep, PublicJob, ReadWarning } from '../../app/compose.ts';
import { stringsFor } from '../../strings/strings.ts';
import { paint, StatusLine, say } from './terminal.ts';

/** What each step is called while it runs, as a chat's status message would say it. */
const STEP_TEXT: Record<ProgressStep, string> = {
  received: 'Got it.',
  reading: 'Reading your resume…',
  matching: 'Matching it with the posting…',
  writing: 'Choosing what to show…',
  checking: 'Writing the documents and checking every word…',
  done: 'Done.',
};

/** Runs a job with its steps shown on the status line. */
export async function withStatus<T>(
  work: (onProgress: (step: ProgressStep) => void) => Promise<T>,
): Promise<T> {
  const status = new StatusLine();
  try {
    return await work((step) => status.show(STEP_TEXT[step]));
  } finally {
    status.end();
  }
}

/** Prints a finished job the way a person would see it in a thread. */
export async function printThread(job: PublicJob, warnings: readonly ReadWarning[]): Promise<void> {
  for (const warning of warnings) say(`${paint('yellow', '!')} ${stringsFor().warning(warning)}`);
  if (job.failure) {
    say(`${paint('red', '✗')} ${job.failure.message}`);
    say(paint('dim', `Reference ${job.failure.reference}`));
    return;
  }
  const { changesText, gapCardText } = await import('../../app/compose.ts');
  post('Your tailored resume', job.tailored_resume_text ?? '');
  const tooLong = pagesText(job);
  if (tooLong) say(`${paint('yellow', '!')} ${tooLong}`);
  post('What changed and why', changesText(job.edits));
  if (job.coverage) post('What the posting asks', gapCardText(job.gaps, job.coverage));
  say(paint('dim', engineText(job)));
}

function post(title: string, text: string): void {
  say();
  say(paint('bold', `── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}`));
  say(text);
}

/** What a person must know where the pages that they asked for could not be reached; null where they were. */
function pagesText({ pages_asked: asked, pages: reached }: PublicJob): string | null {
  if (asked === null || reached === null || reached <= asked) return null;
  return `It has ${reached} pages, not ${asked}: employers, dates, degrees, contact details and skills are never left out, and you keep what you took back.`;
}

function engineText({ engine, model, usage }: PublicJob): string {
  if (engine !== 'openai' || !usage) return 'Made without AI: lines were put in order, none was reworded.';
  const cost = usage.cost === null ? 'cost unknown' : `$${usage.cost.toFixed(4)}`;
  return `Made with ${model ?? 'a model'}: ${usage.inputTokens} tokens in (${usage.cachedTokens} cached), ${usage.outputTokens} out, ${cost}.`;
}

/** When a job was made, in this machine's time, to the minute. */
export function whenText({ created_at }: PublicJob): string {
  const at = new Date(created_at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

export function statusText({ status }: PublicJob): string {
  const styles = { COMPLETED: 'green', FAILED: 'red', PENDING: 'yellow' } as const;
  return paint(styles[status], status.padEnd(9));
}

/** What a version was made by, as a list of versions says it. */
export function madeText(
  made: PublicJob['made'],
  numberOf: (id: string) => number | null = () => null,
): string {
  switch (made.by) {
    case 'run':
      return 'first version';
    case 'undo':
      return `undid ${made.edits.join(', ')}`;
    case 'accept':
      return `accepted ${made.edits.join(', ')}`;
    case 'fact':
      return 'added a statement';
    case 'refine':
      return [
        ...(made.instruction === null ? [] : [`refined: “${made.instruction}”`]),
        ...(made.locked.length === 0 ? [] : [`locked ${made.locked.join(', ')}`]),
      ].join('; ');
    case 'restore':
      return `restored ${numberOf(made.job) ?? 'an earlier version'}`;
  }
}
