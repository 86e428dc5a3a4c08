import type { Coverage, Gap } from '../tailoring/coverage/coverage.ts';
import type { Edit } from '../tailoring/edit.ts';
import { changeLines, quoted, visibleChanges } from './change-text.ts';
import { listGaps } from './gap-lists.ts';
import { countPoints } from './points.ts';
import { type EditJson, reasonText, renderEdit } from './reason-text.ts';
import { type Strings, stringsFor } from './strings.ts';

/** Changes that were not used, which nobody goes through to the end. */
const MAX_NOT_USED = 10;

/** They have no words that could be missed where another of their kind took their place. */
const WITHOUT_WORDS: ReadonlySet<Edit['operation']['op']> = new Set(['order', 'skills', 'headline']);

type Texts = Pick<Strings, 'answer' | 'changeList' | 'reasons'>;

/** Lists the changes as plain text: what changed and why, what to decide, what was not used. */
export function changesText(edits: readonly Edit[], strings: Texts = stringsFor()): string {
  const { answer, changeList: t } = strings;
  const inState = (state: Edit['state']) => edits.filter((edit) => edit.state === state);
  const applied = visibleChanges(edits);
  const undone = inState('undone');
  const notUsed = inState('rejected').filter(isMissed);
  const reasonOf = ({ reason }: Edit) => reasonText(reason, strings);
  const changeItems = (listed: readonly Edit[]) =>
    listed.map((edit) => changeItem(renderEdit(edit, strings), t));
  return joinLists(
    applied.length + undone.length === 0 ? answer.nothingChanged : null,
    [
      { title: null, items: changeItems(applied) },
      { title: t.decide, items: changeItems(inState('suggested')) },
      { title: t.undone, items: undone.map((edit) => `${edit.id}: ${reasonOf(edit)}`) },
      {
        title: t.notUsed,
        items: notUsed.map((edit) => rejectedItem(edit, reasonOf(edit))),
        max: MAX_NOT_USED,
      },
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
  if (gaps.length === 0) return answer.nothingRead;
  const titles = {
    not_found: t.notFound,
    unclear: t.unclear,
    partly: t.partly,
    not_shown: t.notShown,
    shown: t.shown,
  };
  return joinLists(
    [
      answer.points(countPoints(gaps, coverage)),
      t.length(coverage.lengthRatio),
      ...(coverage.languages ? [answer.otherLanguage(coverage.languages)] : []),
    ].join(' '),
    listGaps(gaps, { answer }).map(({ state, items }) => ({
      title: titles[state],
      items: items.map(({ id, text, details }) => [`${id}: ${text}`, ...details].join('\n  ')),
    })),
    t,
  );
}

function changeItem(edit: EditJson, t: Texts['changeList']): string {
  const labels = { reason: '', words: '', was: `${t.was}: `, now: `${t.now}: ` };
  return `${edit.id}: ${changeLines(edit)
    .map(({ of, text }) => `${labels[of]}${text}`)
    .join('\n  ')}`;
}

/** True for a rejected change that somebody could miss in the resume. */
function isMissed({ reason, operation: { op } }: Edit): boolean {
  if (!('code' in reason)) return true;
  return reason.code !== 'changes_nothing' && !(reason.code === 'overtaken' && WITHOUT_WORDS.has(op));
}

function rejectedItem({ after, before }: Edit, reason: string): string {
  const text = (after || before).replaceAll('\n', ' ');
  return text === '' ? reason : `${quoted(text)}: ${reason}`;
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
