import type { Job, JobResult } from '../../jobs/model/job.ts';
import type { Catalogue } from '../../strings/strings.ts';
import type { Gap } from '../../tailoring/coverage/coverage.ts';
import type { Edit } from '../../tailoring/edit.ts';
import type { Block, Message, Span } from '../types/message.ts';
import { changeItem, changesIn } from './change.ts';
import { bold, small, text } from './notice-message.ts';

/** Items of each list in a report: what a phone shows in two screens. The whole list is a button away. */
const MOST_ITEMS = 6;

/** What was changed and why, what the posting asks for, what it was made with, and what to do next. */
export function reportMessage(job: Job, catalogue: Catalogue): Message {
  const { answer } = catalogue;
  const { result } = job;
  const made = result ? changesIn(result.edits) : [];
  return {
    summary: answer.reportSummary(made.length),
    blocks: [
      ...(result ? resultBlocks(job, result, catalogue) : []),
      { kind: 'buttons', buttons: buttonsOf(job, catalogue) },
    ],
  };
}

function resultBlocks({ options }: Job, result: JobResult, catalogue: Catalogue): Block[] {
  const { answer } = catalogue;
  const { edits, pages } = result;
  const asked = options.pages ?? null;
  return [
    ...(asked !== null && pages !== null && pages > asked ? [text(answer.tooManyPages(pages, asked))] : []),
    { kind: 'heading', text: answer.reportHeading },
    ...changeBlocks(edits, catalogue),
    { kind: 'heading', text: answer.gapsHeading },
    ...gapBlocks(result, catalogue),
    small(result.engine === 'openai' ? answer.madeWith(result.model, result.usage) : answer.madeWithout),
  ];
}

function changeBlocks(edits: readonly Edit[], catalogue: Catalogue): Block[] {
  const { answer } = catalogue;
  const applied = changesIn(edits);
  const suggested = edits.filter(({ state }) => state === 'suggested');
  const refused = edits.filter(({ state }) => state === 'rejected').length;
  return [
    ...(applied.length === 0
      ? [text(edits.some(({ state }) => state === 'undone') ? answer.takenBack : answer.nothingChanged)]
      : listOf(
          applied.map((edit) => changeItem(edit, catalogue)),
          catalogue,
        )),
    ...(suggested.length === 0
      ? []
      : [
          bold(answer.decideHeading),
          ...listOf(
            suggested.map((edit) => changeItem(edit, catalogue)),
            catalogue,
          ),
        ]),
    ...(refused === 0 ? [] : [small(answer.refused(refused))]),
  ];
}

function gapBlocks({ gaps, coverage }: JobResult, catalogue: Catalogue): Block[] {
  const { answer } = catalogue;
  if (gaps.length === 0) return [text(answer.noRequirements)];
  const inState = (state: Gap['state']) =>
    gaps
      .filter((gap) => gap.state === state)
      .toSorted((one, other) => Number(other.requirement.must) - Number(one.requirement.must))
      .map(({ requirement: { text: asked, must } }): Span[] => [must ? asked : `${asked} (${answer.nice})`]);
  const missing = inState('not_found');
  const hidden = inState('not_shown');
  return [
    text(answer.coverage(coverage.before, coverage.after, coverage.ceiling)),
    ...(missing.length === 0 ? [] : [bold(answer.notFound), ...listOf(missing, catalogue)]),
    ...(hidden.length === 0 ? [] : [bold(answer.notShown), ...listOf(hidden, catalogue)]),
    small(answer.shown(inState('shown').length, gaps.length)),
  ];
}

function buttonsOf(job: Job, { answer }: Catalogue): Extract<Block, { kind: 'buttons' }>['buttons'] {
  const id = { job: job.id };
  const open = job.result?.gaps.some(({ state }) => state === 'not_found') ?? false;
  return [
    { label: answer.changes, action: { do: 'changes', ...id }, style: 'primary' },
    ...(open ? [{ label: answer.have, action: { do: 'have' as const, ...id } }] : []),
    { label: answer.refine, action: { do: 'refine', ...id } },
    { label: answer.again, action: { do: 'again', ...id } },
    { label: answer.versions, action: { do: 'versions', ...id } },
    { label: answer.delete, action: { do: 'delete', ...id }, style: 'danger' },
  ];
}

function listOf(items: readonly (readonly Span[])[], { answer }: Catalogue): Block[] {
  const more = items.length - MOST_ITEMS;
  return [
    { kind: 'list', items: items.slice(0, MOST_ITEMS) },
    ...(more > 0 ? [small(answer.more(more))] : []),
  ];
}
