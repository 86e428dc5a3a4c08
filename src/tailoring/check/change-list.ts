import type { Coverage, Gap } from '../coverage/coverage.ts';
import type { Edit } from '../edit.ts';

/** Both texts stay under what one chat message carries: Discord's 2,000 characters, less a heading and a link. */
const MOST_CHARACTERS = 1_900;

/** The longest quotation of a line or a requirement in a list, in characters. */
const MOST_QUOTED = 110;

/** The list of changes as a person reads it: what changed and why, what waits for their yes, what was refused. */
export function changesText(edits: readonly Edit[]): string {
  const inState = (state: Edit['state']) => edits.filter((edit) => edit.state === state);
  const applied = inState('applied').filter(changesSomething);
  const undone = inState('undone');
  return fitted(
    applied.length + undone.length === 0
      ? 'Nothing was changed: your resume already puts first what the posting asks for.'
      : null,
    [
      { title: null, items: applied.map(changeText) },
      { title: 'For you to decide', items: inState('suggested').map(suggestionText) },
      { title: 'Undone by you', items: undone.map(undoneText) },
      { title: 'Proposed, but not used', items: inState('rejected').map(refusalText) },
    ],
  );
}

/** The gap card: what the posting asks for, by where it stands, and how much of it the resume shows. */
export function gapCardText(gaps: readonly Gap[], coverage: Coverage): string {
  const items = (state: Gap['state']) =>
    gaps
      .filter((gap) => gap.state === state)
      .toSorted((one, other) => Number(other.requirement.must) - Number(one.requirement.must))
      .map(({ requirement: { id, text, must } }) => `${id}: ${cut(text)}${must ? '' : ' (nice to have)'}`);
  return fitted(coverageText(coverage), [
    { title: 'Not found in your resume', items: items('not_found') },
    { title: 'In your resume, but not shown in this version', items: items('not_shown') },
    { title: 'Shown', items: items('shown') },
  ]);
}

/** What a person added is in the resume wherever it stands. */
function changesSomething({ operation, before, after }: Edit): boolean {
  return before !== after || operation.op === 'place';
}

function changeText({ id, operation, before, after, reason }: Edit): string {
  if (operation.op === 'drop') return `${id}: ${reason}\n  “${cut(before)}”`;
  return operation.op === 'rephrase'
    ? `${id}: ${reason}\n  was: ${cut(before, MOST_LINE)}\n  now: ${cut(after, MOST_LINE)}`
    : `${id}: ${cut(reason, MOST_LINE)}`;
}

function undoneText({ id, reason }: Edit): string {
  return `${id}: ${cut(reason, MOST_LINE)}`;
}

function suggestionText({ id, after, reason }: Edit): string {
  return `${id}: ${cut(after, MOST_LINE)}\n  ${reason}`;
}

function refusalText({ after, before, reason }: Edit): string {
  const text = (after || before).replaceAll('\n', ' ');
  return text === '' ? reason : `“${cut(text)}”: ${reason}`;
}

function coverageText({ before, after, ceiling, lengthRatio }: Coverage): string {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return `Shows ${percent(after)} of what the posting asks for (${percent(before)} before; ${percent(ceiling)} is all that your resume holds), at ${percent(lengthRatio)} of its length. Must-haves count twice.`;
}

interface List {
  /** Null for the list that needs none. */
  readonly title: string | null;
  readonly items: readonly string[];
}

/** The longest line that is quoted whole, in characters: as long as a reworded line may be. */
const MOST_LINE = 300;

/** What "… and 12 more" takes. */
const MORE = 20;

/** Each list under its title, the same item once, as many as fit: each list says how many it had to leave out. */
function fitted(opening: string | null, lists: readonly List[]): string {
  const shown = lists
    .map((list) => ({ ...list, items: [...new Set(list.items)] }))
    .filter(({ items }) => items.length > 0);
  const frames = shown.map(({ title, items }) => (title === null ? '' : `\n${title} (${items.length}):\n`));
  let room = MOST_CHARACTERS - (opening?.length ?? 0);
  for (const frame of frames) room -= frame.length + MORE;
  const parts = shown.map(({ items }, index) => {
    const lines = items.map((item) => `• ${item}`);
    let count = 0;
    for (const line of lines) {
      if (line.length + 1 > room) break;
      room -= line.length + 1;
      count += 1;
    }
    const rest = count < lines.length ? [`… and ${lines.length - count} more`] : [];
    return `${frames[index] ?? ''}${[...lines.slice(0, count), ...rest].join('\n')}`;
  });
  return [...(opening === null ? [] : [opening]), ...parts].join('\n').trim();
}

function cut(text: string, most = MOST_QUOTED): string {
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
