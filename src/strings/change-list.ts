import type { Coverage, Gap } from '../tailoring/coverage/coverage.ts';
import { isLeavingOut, textLeftOut } from '../tailoring/edit.ts';
import { isWording } from '../tailoring/edits/repairs.ts';
import { countPoints, partsText } from './points.ts';
import type { EditJson } from './reason-text.ts';
import { type Strings, stringsFor } from './strings.ts';
import { truncate } from './truncate.ts';

/** Changes that were not used, which nobody goes through to the end. */
const MAX_NOT_USED = 10;

/** The longest quotation of a line or a requirement, in characters. */
const MAX_QUOTE_CHARS = 110;

/** The longest line that is quoted whole, in characters: as long as a reworded line may be. */
const MAX_LINE_CHARS = 300;

type Texts = Pick<Strings, 'answer' | 'changeList' | 'reasons'>;

/** Lists the changes as plain text: what changed and why, what to decide, what was not used. */
export function changesText(
  edits: readonly EditJson[],
  { answer, changeList: t, reasons }: Texts = stringsFor(),
): string {
  const inState = (state: EditJson['state']) => edits.filter((edit) => edit.state === state);
  const applied = inState('applied').filter(isVisible);
  const undone = inState('undone');
  const notUsed = inState('rejected').filter(({ reason }) => reason !== reasons.changes_nothing({}));
  return joinLists(
    applied.length + undone.length === 0 ? answer.nothingChanged : null,
    [
      { title: null, items: applied.map((edit) => changeItem(edit, t)) },
      { title: t.decide, items: inState('suggested').map(suggestionItem) },
      { title: t.undone, items: undone.map(reasonItem) },
      { title: t.notUsed, items: notUsed.map(rejectedItem), max: MAX_NOT_USED },
    ],
    t,
  );
}

/** Lists as plain text what the posting asks for, by whether the resume shows it, must-haves first. */
export function gapCardText(
  gaps: readonly Gap[],
  coverage: Coverage,
  { answer, changeList: t }: Texts = stringsFor(),
): string {
  const items = (state: Gap['state']) =>
    gaps
      .filter((gap) => gap.state === state)
      .toSorted((one, other) => Number(other.requirement.must) - Number(one.requirement.must))
      .map((gap) => {
        const { id, text, must } = gap.requirement;
        const parts = partsText(gap, answer);
        return `${id}: ${truncate(text, MAX_QUOTE_CHARS)}${must ? '' : ` (${t.nice})`}${parts && `\n  ${parts}`}${quote(gap.line)}`;
      });
  if (gaps.length === 0) return answer.nothingRead;
  return joinLists(
    [
      answer.points(countPoints(gaps, coverage)),
      t.length(coverage.lengthRatio),
      ...(coverage.languages ? [answer.otherLanguage(coverage.languages)] : []),
    ].join(' '),
    [
      { title: t.notFound, items: items('not_found') },
      { title: t.unclear, items: items('unclear') },
      { title: t.partly, items: items('partly') },
      { title: t.notShown, items: items('not_shown') },
      { title: t.shown, items: items('shown') },
    ],
    t,
  );
}

/** The line that shows a requirement, under it. */
function quote(line: string | null): string {
  return line === null ? '' : `\n  “${truncate(line, MAX_QUOTE_CHARS)}”`;
}

/** True for a change that shows in the resume. A line that the person added always counts. */
function isVisible({ operation, before, after }: EditJson): boolean {
  return before !== after || operation.op === 'place';
}

function changeItem(edit: EditJson, t: Texts['changeList']): string {
  const { id, operation, before, after, reason } = edit;
  if (isLeavingOut(edit)) return `${id}: ${reason}\n  “${truncate(textLeftOut(edit), MAX_QUOTE_CHARS)}”`;
  if (!isWording(operation)) return reasonItem(edit);
  const [was, now] = [before, after].map((text) => truncate(text.replaceAll('\n', ' / '), MAX_LINE_CHARS));
  return `${id}: ${reason}${was && `\n  ${t.was}: ${was}`}\n  ${t.now}: ${now}`;
}

function reasonItem({ id, reason }: EditJson): string {
  return `${id}: ${truncate(reason, MAX_LINE_CHARS)}`;
}

function suggestionItem({ id, operation, before, after, reason }: EditJson): string {
  const text =
    operation.op === 'drop' ? `“${truncate(before, MAX_QUOTE_CHARS)}”` : truncate(after, MAX_LINE_CHARS);
  return `${id}: ${text}\n  ${reason}`;
}

function rejectedItem({ after, before, reason }: EditJson): string {
  const text = (after || before).replaceAll('\n', ' ');
  return text === '' ? reason : `“${truncate(text, MAX_QUOTE_CHARS)}”: ${reason}`;
}

interface List {
  /** Null for a list without a title. */
  readonly title: string | null;
  readonly items: readonly string[];
  /** The most items that are shown; all without it. */
  readonly max?: number;
}

/** Joins the lists that have items, each under its title and their number. */
function joinLists(intro: string | null, lists: readonly List[], t: Texts['changeList']): string {
  const parts = lists.flatMap(({ title, items: given, max = Number.POSITIVE_INFINITY }) => {
    const items = [...new Set(given)];
    if (items.length === 0) return [];
    return [
      ...(title === null ? [] : [`\n${title} (${items.length}):`]),
      ...items.slice(0, max).map((item) => `• ${item}`),
      ...(items.length > max ? [t.more(items.length - max)] : []),
    ];
  });
  return [...(intro === null ? [] : [intro]), ...parts].join('\n').trim();
}
