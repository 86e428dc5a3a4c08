import type { Job } from '../../jobs/model/job.ts';
import type { Catalogue } from '../../strings/strings.ts';
import type { Edit } from '../../tailoring/edit.ts';
import type { Block, Button, Message } from '../types/message.ts';
import { changeItem, changesIn } from './change.ts';
import { heading, row, small, told } from './notice-message.ts';

/** Changes of a page: each has a button, and Discord has 25 buttons in a message. */
const PAGE = 5;

/** One page of what was changed, undone or is waiting, each with the button that takes it back or uses it. */
export function changesMessage(job: Job, page: number, catalogue: Catalogue): Message {
  const { version } = catalogue;
  const edits = job.result?.edits ?? [];
  const applied = changesIn(edits);
  const open = edits.filter(({ state }) => state === 'suggested' || state === 'undone');
  const all = [...applied, ...open];
  if (all.length === 0) return told(version.noChanges);
  const pages = Math.ceil(all.length / PAGE);
  const at = Math.min(page, pages - 1);
  const title = version.changesHeading(at + 1, pages);
  return {
    summary: title,
    blocks: [
      heading(title),
      ...all.slice(at * PAGE, (at + 1) * PAGE).flatMap((edit) => changeBlocks(job, edit, catalogue)),
      small(version.changesNote),
      ...row(pageButtons(job, { at, pages, undoable: applied.length }, catalogue)),
    ],
  };
}

function changeBlocks(job: Job, edit: Edit, catalogue: Catalogue): Block[] {
  const { version } = catalogue;
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
    { kind: 'text', text: [{ bold: `${id}${mark}` }, ': ', ...changeItem(edit, catalogue)] },
    { kind: 'buttons', buttons: [button] },
  ];
}

function pageButtons(
  { id: job }: Job,
  { at, pages, undoable }: { readonly at: number; readonly pages: number; readonly undoable: number },
  { version }: Catalogue,
): Button[] {
  return [
    ...(at > 0 ? [{ label: version.previous, action: { do: 'turn' as const, job, page: at - 1 } }] : []),
    ...(at < pages - 1 ? [{ label: version.next, action: { do: 'turn' as const, job, page: at + 1 } }] : []),
    ...(undoable > 1 ? [{ label: version.undoAll, action: { do: 'undo_all' as const, job } }] : []),
  ];
}
