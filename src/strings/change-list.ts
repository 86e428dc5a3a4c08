import type { Coverage, Gap } from '../tailoring/coverage/coverage.ts';
import type { EditJson } from './reason-text.ts';
import { type Strings, stringsFor } from './strings.ts';
import { truncate } from './truncate.ts';

/** Both texts fit into one chat message: Discord's 2,000 characters, less a heading and a link. */
const MAX_CHARS = 1_900;

/** The longest quotation of a line or a requirement, in characters. */
const MAX_QUOTE_CHARS = 110;

/** The longest line that is quoted whole, in characters: as long as a reworded line may be. */
const MAX_LINE_CHARS = 300;

/** Characters to keep free for “… and 12 more”. */
const MORE_CHARS = 20;

type Texts = Pick<Strings, 'answer' | 'changeList'>;

/** Lists the changes as plain text: what changed and why, what to decide, what was not used. */
export function changesText(
  edits: readonly EditJson[],
  { answer, changeList: t }: Texts = stringsFor(),
): string {
  const inState = (state: EditJson['state']) => edits.filter((edit) => edit.state === state);
  const applied = inState('applied').filter(isVisible);
  const undone = inState('undone');
  return fitLists(
    applied.length + undone.length === 0 ? answer.nothingChanged : null,
    [
      { title: null, items: applied.map((edit) => changeItem(edit, t)) },
      { title: t.decide, items: inState('suggested').map(suggestionItem) },
      { title: t.undone, items: undone.map(reasonItem) },
      { title: t.notUsed, items: inState('rejected').map(rejectedItem) },
    ],
    t,
  );
}

/** Lists as plain text what the posting asks for, by whether the resume shows it, must-haves first. */
export function gapCardText(
  gaps: readonly Gap[],
  { before, after, ceiling, lengthRatio }: Coverage,
  { changeList: t }: Texts = stringsFor(),
): string {
  const items = (state: Gap['state']) =>
    gaps
      .filter((gap) => gap.state === state)
      .toSorted((one, other) => Number(other.requirement.must) - Number(one.requirement.must))
      .map(
        ({ requirement: { id, text, must } }) =>
          `${id}: ${truncate(text, MAX_QUOTE_CHARS)}${must ? '' : ` (${t.nice})`}`,
      );
  return fitLists(
    t.coverage(before, after, ceiling, lengthRatio),
    [
      { title: t.notFound, items: items('not_found') },
      { title: t.notShown, items: items('not_shown') },
      { title: t.shown, items: items('shown') },
    ],
    t,
  );
}

/** True for a change that shows in the resume. A line that the person added always counts. */
function isVisible({ operation, before, after }: EditJson): boolean {
  return before !== after || operation.op === 'place';
}

function changeItem(edit: EditJson, t: Texts['changeList']): string {
  const { id, operation, before, after, reason } = edit;
  if (operation.op === 'drop') return `${id}: ${reason}\n  “${truncate(before, MAX_QUOTE_CHARS)}”`;
  return operation.op === 'rephrase'
    ? `${id}: ${reason}\n  ${t.was}: ${truncate(before, MAX_LINE_CHARS)}\n  ${t.now}: ${truncate(after, MAX_LINE_CHARS)}`
    : reasonItem(edit);
}

function reasonItem({ id, reason }: EditJson): string {
  return `${id}: ${truncate(reason, MAX_LINE_CHARS)}`;
}

function suggestionItem({ id, after, reason }: EditJson): string {
  return `${id}: ${truncate(after, MAX_LINE_CHARS)}\n  ${reason}`;
}

function rejectedItem({ after, before, reason }: EditJson): string {
  const text = (after || before).replaceAll('\n', ' ');
  return text === '' ? reason : `“${truncate(text, MAX_QUOTE_CHARS)}”: ${reason}`;
}

interface List {
  /** Null for a list without a title. */
  readonly title: string | null;
  readonly items: readonly string[];
}

/** Joins the lists, each under its title, with as many items as fit; each says how many more it has. */
function fitLists(intro: string | null, lists: readonly List[], t: Texts['changeList']): string {
  const shown = lists
    .map((list) => ({ ...list, items: [...new Set(list.items)] }))
    .filter(({ items }) => items.length > 0);
  const titles = shown.map(({ title, items }) => (title === null ? '' : `\n${title} (${items.length}):\n`));
  let room = MAX_CHARS - (intro?.length ?? 0);
  for (const title of titles) room -= title.length + MORE_CHARS;
  const parts = shown.map(({ items }, index) => {
    const lines = items.map((item) => `• ${item}`);
    let count = 0;
    for (const line of lines) {
      if (line.length + 1 > room) break;
      room -= line.length + 1;
      count += 1;
    }
    const more = count < lines.length ? [t.more(lines.length - count)] : [];
    return `${titles[index] ?? ''}${[...lines.slice(0, count), ...more].join('\n')}`;
  });
  return [...(intro === null ? [] : [intro]), ...parts].join('\n').trim();
}
