import type { Coverage, Gap } from './coverage.ts';
import type { Edit } from './edit.ts';

/** Both texts stay under what one chat message carries: Discord's 2,000 characters, less a heading and a link. */
const MOST_CHARACTERS = 1_900;

/** The list of changes as a person reads it: what changed and why, what waits for their yes, what was refused. */
export function changesText(edits: readonly Edit[]): string {
  const applied = edits.filter((edit) => edit.state === 'applied' && changesSomething(edit));
  const suggested = edits.filter((edit) => edit.state === 'suggested');
  const undone = edits.filter((edit) => edit.state === 'undone');
  const refused = edits.filter((edit) => edit.state === 'rejected');
  return fitted([
    ...(applied.length + undone.length === 0
      ? ['Nothing was changed: your resume already puts first what the posting asks for.']
      : []),
    ...applied.map((edit) => `• ${changeText(edit)}`),
    ...listed('For you to decide:', suggested.map(suggestionText)),
    ...listed('Undone by you:', undone.map(undoneText)),
    ...listed(refusedTitle(refused.length), refused.map(refusalText)),
  ]);
}

/** The gap card: what the posting asks for, by where it stands, and how much of it the resume shows. */
export function gapCardText(gaps: readonly Gap[], coverage: Coverage): string {
  const inState = (state: Gap['state']) =>
    gaps
      .filter((gap) => gap.state === state)
      .toSorted((one, other) => Number(other.requirement.must) - Number(one.requirement.must));
  const lines = (state: Gap['state']) =>
    inState(state).map(
      ({ requirement: { id, text, must } }) => `${id}: ${cut(text, 110)}${must ? '' : ' (nice to have)'}`,
    );
  return fitted([
    coverageText(coverage),
    ...listed('Not found in your resume:', lines('not_found')),
    ...listed('In your resume, but not shown in this version:', lines('not_shown')),
    ...listed('Shown:', lines('shown')),
  ]);
}

/** What a person added is in the resume wherever it stands. */
function changesSomething({ operation, before, after }: Edit): boolean {
  return before !== after || operation.op === 'place';
}

function changeText({ id, operation, before, after, reason }: Edit): string {
  if (operation.op === 'drop') return `${id}: ${reason}\n  “${cut(before, 120)}”`;
  return operation.op === 'rephrase'
    ? `${id}: ${reason}\n  was: ${before}\n  now: ${after}`
    : `${id}: ${reason}`;
}

function undoneText({ id, reason }: Edit): string {
  return `${id}: ${reason}`;
}

function suggestionText({ id, after, reason }: Edit): string {
  return `${id}: ${after}\n  ${reason}`;
}

function refusalText({ after, before, reason }: Edit): string {
  const text = after || before;
  return text === '' ? reason : `“${cut(text.replaceAll('\n', ' '), 80)}”: ${reason}`;
}

function refusedTitle(count: number): string {
  return count === 1 ? 'One proposal was not used:' : `${count} proposals were not used:`;
}

function coverageText({ before, after, ceiling, lengthRatio }: Coverage): string {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return `Shows ${percent(after)} of what the posting asks for (${percent(before)} before; ${percent(ceiling)} is all that your resume holds), at ${percent(lengthRatio)} of its length. Must-haves count twice.`;
}

function listed(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', title, ...items.map((item) => `• ${item}`)];
}

/** Whole lines as far as they fit, then how many are left. */
function fitted(lines: readonly string[]): string {
  let size = 0;
  const fits = lines.findIndex((line) => {
    size += line.length + 1;
    return size > MOST_CHARACTERS;
  });
  if (fits < 0) return lines.join('\n');
  return [...lines.slice(0, fits), `… and ${lines.length - fits} more.`].join('\n');
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
