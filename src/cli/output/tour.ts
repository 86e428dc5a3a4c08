import { isWording, type PublicJob, type ReadWarning } from '../../app/compose.ts';
import { countPoints, partsText } from '../../strings/points.ts';
import { stringsFor } from '../../strings/strings.ts';
import { sideBySide, wrapText } from './side-by-side.ts';
import { paint, printHeading, printLine } from './terminal.ts';
import { printFailure, printWarnings } from './thread.ts';

type EditJson = PublicJob['edits'][number];
type Gap = PublicJob['gaps'][number];

/**
 * Prints a finished job for somebody who sees the product for the first time: each changed line before and after, what
 * was refused and why, and what the posting asks for with the line that shows it.
 */
export function printTour(job: PublicJob, warnings: readonly ReadWarning[]): void {
  printWarnings(warnings);
  if (job.failure) printFailure(job.failure);
  else printJob(job);
}

function printJob(job: PublicJob): void {
  const { tour: t } = stringsFor().cli;
  const inState = (state: EditJson['state']) => job.edits.filter((edit) => edit.state === state);
  const applied = inState('applied').filter(({ before, after }) => before !== after);
  printWordings(applied.filter(({ operation }) => isWording(operation)));
  printList(
    t.moves,
    applied.filter(({ operation }) => !isWording(operation)).map(({ reason }) => wrapText(`• ${reason}`)),
  );
  printList(t.decide, inState('suggested').map(renderSuggestion));
  printList(t.refused, inState('rejected').map(renderRefusal));
  printGaps(job);
}

function printWordings(edits: readonly EditJson[]): void {
  if (edits.length === 0) return;
  printHeading(stringsFor().cli.tour.wordings);
  edits.forEach(({ before, after, reason }, index) => {
    if (index > 0) printLine();
    printLine(paint('dim', wrapText(reason)));
    for (const row of sideBySide(onOneLine(before), onOneLine(after))) printLine(row);
  });
}

function printList(title: string, items: readonly string[]): void {
  if (items.length === 0) return;
  printHeading(title);
  for (const item of items) printLine(item);
}

function renderSuggestion({ before, after, reason }: EditJson): string {
  return `${wrapText(`• “${onOneLine(after || before)}”`)}\n  ${paint('dim', wrapText(reason))}`;
}

function renderRefusal({ before, after, reason }: EditJson): string {
  const { keptLine } = stringsFor().cli.tour;
  const text = onOneLine(after || before);
  const why = before === '' ? reason : `${reason} ${keptLine}`;
  return text === ''
    ? wrapText(`• ${why}`)
    : `${paint('red', '✗')} ${wrapText(`“${text}”`)}\n  ${wrapText(why)}`;
}

const onOneLine = (text: string) => text.replaceAll('\n', ' / ');

function printGaps({ gaps, coverage }: PublicJob): void {
  const { cli, answer } = stringsFor();
  const { tour: t } = cli;
  if (!coverage) return;
  printHeading(t.coverage);
  if (gaps.length === 0) printLine(answer.nothingRead);
  else printLine(`${answer.points(countPoints(gaps, coverage))}\n${paint('dim', t.legend)}`);
  for (const gap of gaps) printLine(renderGap(gap));
}

const STYLES = {
  shown: 'green',
  partly: 'yellow',
  unclear: 'yellow',
  not_shown: 'yellow',
  not_found: 'red',
} as const;

function renderGap(gap: Gap): string {
  const { cli, answer } = stringsFor();
  const { tour: t } = cli;
  const { requirement, state, line } = gap;
  const parts = partsText(gap, answer);
  return [
    `${paint(STYLES[state], t.marks[state])} ${wrapText(`${requirement.text}${requirement.must ? '' : ` (${t.nice})`}`)}`,
    ...(parts === '' ? [] : [`  ${wrapText(parts)}`]),
    ...(line === null ? [] : [paint('dim', `  ${wrapText(`“${line}”`)}`)]),
  ].join('\n');
}
