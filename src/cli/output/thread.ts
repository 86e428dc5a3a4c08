import type { JobWithFiles, LineQuestion, PublicJob, ReadWarning } from '../../app/compose.ts';
import { isRespelled } from '../../strings/change-text.ts';
import { stringsFor } from '../../strings/strings.ts';
import { wishText } from '../../strings/wish-text.ts';
import { shellArgument } from './shell-argument.ts';
import { paint, printHeading, printLine } from './terminal.ts';

/** The most that a person would go through. */
const MAX_QUESTIONS = 6;

/** Prints a finished job the way a person would see it in a thread. */
export async function printThread(
  { job, changes }: Pick<JobWithFiles, 'job' | 'changes'>,
  warnings: readonly ReadWarning[],
): Promise<void> {
  const { answer, cli } = stringsFor();
  const { thread: t } = cli;
  printWarnings(warnings);
  if (job.failure) {
    printFailure(job.failure);
    return;
  }
  if (job.letter !== null || job.interview_questions !== null) return printSupplement(job);
  const { gapCardText, lineQuestions } = await import('../../app/compose.ts');
  printWish(job);
  printMessage(t.resume, job.tailored_resume_text ?? '');
  if (job.pages_asked !== null && job.pages !== null && job.pages > job.pages_asked)
    printLine(`${paint('yellow', '!')} ${answer.tooManyPages(job.pages, job.pages_asked)}`);
  if (job.untranslated !== null)
    printLine(`${paint('yellow', '!')} ${answer.untranslated(job.untranslated)}`);
  if (job.shortened !== null) printLine(job.shortened);
  const source = job.coverage?.sourcePages;
  if (job.pages_asked === null && job.pages !== null && source !== undefined && job.pages > source)
    printLine(`${paint('yellow', '!')} ${answer.morePages(job.pages, source)}`);
  if (job.coverage?.closerPages !== undefined)
    printLine(`${paint('yellow', '!')} ${answer.nearlyEmptyPage(job.coverage.closerPages)}`);
  printMessage(t.changes, changes);
  const skills = job.questions.filter(({ kind }) => kind === 'skill').slice(0, MAX_QUESTIONS);
  if (skills.length > 0) printMessage(t.skills, skills.map((one) => skillQuestionText(one, job)).join('\n'));
  if (job.coverage) printMessage(t.coverage, gapCardText(job.gaps, job.coverage));
  const questions = lineQuestions(job.gaps).slice(0, MAX_QUESTIONS);
  if (questions.length > 0)
    printMessage(t.questions, questions.map((one) => questionText(one, job)).join('\n'));
  printLine(paint('dim', engineText(job)));
}

/** Prints a cover letter, or the questions about each changed line. */
function printSupplement(job: PublicJob): void {
  const { letter: l, questions: q } = stringsFor().supplement;
  if (job.letter) {
    printMessage(l.heading, job.letter.text);
    printLine();
    if (job.letter.left_out > 0) printLine(l.leftOut(job.letter.left_out));
    printLine(l.note);
  }
  if (job.interview_questions) {
    const items = job.interview_questions.questions.map(({ line, question }) => `• ${question}\n  “${line}”`);
    printMessage(q.heading, items.join('\n'));
    if (job.interview_questions.left_out > 0) printLine(q.leftOut(job.interview_questions.left_out));
  }
  printLine(paint('dim', engineText(job)));
}

/** Prints what the person should know about how their resume was read. */
export function printWarnings(warnings: readonly ReadWarning[]): void {
  const { warning: warningText } = stringsFor();
  for (const warning of warnings) printLine(`${paint('yellow', '!')} ${warningText(warning)}`);
}

/** Prints why a job failed, how to go on where AI is to blame, and its reference. */
export function printFailure({ code, message, reference }: NonNullable<PublicJob['failure']>): void {
  printLine(`${paint('red', '✗')} ${message}`);
  if (code.startsWith('model_')) printLine(stringsFor().cli.thread.withoutAi);
  printLine(paint('dim', stringsFor().cli.thread.reference(reference)));
}

/** Asks about a line, with the command that says yes: the line is stated as what shows it. */
function questionText({ requirement, words, line, entry }: LineQuestion, job: PublicJob): string {
  const { cli, version } = stringsFor();
  const question = `• ${version.isItThisLine(words)}\n  “${line}”`;
  const command = `fact ${job.reference} --entry ${entry} --requirement ${requirement} ${shellArgument(line)}`;
  return `${question}\n  ${paint('dim', cli.thread.yes(command))}`;
}

/** Asks about a skill, with the command that says yes. */
function skillQuestionText(
  { question, entry, statement }: PublicJob['questions'][number],
  { reference }: PublicJob,
): string {
  const command = `fact ${reference} --entry ${entry} ${shellArgument(statement)}`;
  return `• ${question}\n  ${paint('dim', stringsFor().cli.thread.yesSkill(command))}`;
}

/** Says which part of a wish wasn't granted, or that nothing came of it. */
function printWish({ made, wish, reference, pages, pages_asked: pagesAsked }: PublicJob): void {
  if (made.by !== 'refine' || made.instruction === null || wish === null) return;
  const { cli, version } = stringsFor();
  const { left_out: left, is_same: isSame, pages_before: pagesBefore } = wish;
  const text = wishText(
    { wish: made.instruction, left, isSame, pages, pagesAsked, pagesBefore },
    { version },
  );
  if (text === null) return;
  printLine(`${paint('yellow', '!')} ${text}`);
  if (left.some(({ why }) => why === 'not_in_resume'))
    printLine(paint('dim', `  ${cli.thread.addStatement(reference)}`));
  const forAi = left.flatMap(({ part, why }) => (why === 'needs_ai' ? part : [])).join(', ');
  if (forAi !== '') {
    const command = `refine --engine openai ${reference} ${shellArgument(forAi)}`;
    printLine(paint('dim', `  ${cli.thread.useAi(command)}`));
  }
}

function printMessage(title: string, text: string): void {
  printHeading(title);
  printLine(text);
}

function engineText({ engine, model, usage, edits }: PublicJob): string {
  const { answer, cli } = stringsFor();
  const { thread: t } = cli;
  if (engine !== 'openai' || !usage) return answer.madeWithout(isRespelled(edits));
  const { inputTokens: input, cachedTokens: cached, outputTokens: output, cost } = usage;
  return t.model(model, { input, cached, output }, cost);
}
