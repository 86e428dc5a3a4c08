import type { Job } from '../../jobs/model/job.ts';
import { visibleChanges } from '../../strings/change-text.ts';
import type { Strings } from '../../strings/strings.ts';
import type { Edit } from '../../tailoring/edit.ts';
import { aboutJobs, type Block, type Button, type Message } from '../types/message.ts';
import { buttonRow, headingBlock, noticeMessage, smallBlock } from './blocks.ts';
import { renderChange } from './change.ts';

/** Changes on a page. Each has a button, and a Discord message has at most 25. */
const PAGE_SIZE = 5;

/** Lists one page of the applied, undone and suggested changes, each with a button to undo or use it. */
export function changesMessage(job: Job, page: number, strings: Strings): Message {
  const { version } = strings;
  const edits = job.result?.edits ?? [];
  const applied = visibleChanges(edits);
  const open = edits.filter(({ state }) => state === 'suggested' || state === 'undone');
  const all = [...applied, ...open];
  if (all.length === 0) return noticeMessage(version.noChanges, null, [], aboutJobs([job]));
  const pages = Math.ceil(all.length / PAGE_SIZE);
  const at = Math.min(page, pages - 1);
  const title = version.changesHeading(at + 1, pages);
  return {
    summary: title,
    about: aboutJobs([job]),
    blocks: [
      headingBlock(title),
      ...all.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE).flatMap((edit) => changeBlocks(job, edit, strings)),
      smallBlock(version.changesNote),
      ...buttonRow(pageButtons(job, { at, pages, undoable: applied.length }, strings)),
    ],
  };
}

function changeBlocks(job: Job, edit: Edit, strings: Strings): Block[] {
  const { version } = strings;
  const { id, state } = edit;
  const mark = {
    suggested: ` (${version.suggested})`,
    undone: ` (${version.undone})`,
    applied: '',
    rejected: '',
  }[state];
  const button: Button =
    state === 'applied'
      ? { label: version.undo(id), action: { do: 'undo', job: job.id, edit: id } }
      : { label: version.accept(id), action: { do: 'accept', job: job.id, edit: id } };
  return [
    { kind: 'text', text: [{ bold: `${id}${mark}` }, ': ', ...renderChange(edit, strings)] },
    { kind: 'buttons', buttons: [button] },
  ];
}

function pageButtons(
  { id: job }: Job,
  { at, pages, undoable }: { readonly at: number; readonly pages: number; readonly undoable: number },
  { version }: Strings,
): Button[] {
  return [
    ...(at > 0 ? [{ label: version.previous, action: { do: 'turn' as const, job, page: at - 1 } }] : []),
    ...(at < pages - 1 ? [{ label: version.next, action: { do: 'turn' as const, job, page: at + 1 } }] : []),
    ...(undoable > 1 ? [{ label: version.undoAll, action: { do: 'undo_all' as const, job } }] : []),
  ];
}
