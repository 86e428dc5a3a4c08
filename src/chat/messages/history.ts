import type { Job } from '../../jobs/model/job.ts';
import type { Catalogue } from '../../strings/strings.ts';
import type { Block, Choice, Message, Span } from '../types/message.ts';
import { cut } from './change.ts';
import { heading, tailorButton, told } from './notice-message.ts';

export type LinkTo = (job: Job) => string | null;

/** Of a label in a menu, in characters: Slack cuts at 75. */
const MOST_LABEL = 75;

/** What a person has had tailored, newest first, each with its state and a link. */
export function historyMessage(jobs: readonly Job[], linkTo: LinkTo, catalogue: Catalogue): Message {
  const { version } = catalogue;
  if (jobs.length === 0) return told(version.historyNone, version.historyNoneNext, [tailorButton(catalogue)]);
  return {
    summary: version.historyHeading,
    blocks: [heading(version.historyHeading), ...historyBlocks(jobs, linkTo, catalogue)],
  };
}

export function historyBlocks(jobs: readonly Job[], linkTo: LinkTo, catalogue: Catalogue): Block[] {
  const { version } = catalogue;
  const finished = jobs.filter(({ status }) => status === 'COMPLETED');
  return [
    { kind: 'list', items: jobs.map((job) => itemOf(job, linkTo, catalogue)) },
    ...(finished.length === 0
      ? []
      : [
          {
            kind: 'menu' as const,
            label: version.showAgain,
            options: finished.map(
              (job): Choice => ({
                label: cut(nameOf(job, catalogue), MOST_LABEL),
                detail: catalogue.day(job.createdAt),
                action: { do: 'show', job: job.id },
              }),
            ),
          },
        ]),
  ];
}

function itemOf(job: Job, linkTo: LinkTo, catalogue: Catalogue): Span[] {
  const { version, day } = catalogue;
  const cancelled = job.failure?.code === 'cancelled';
  const state = cancelled ? version.cancelled : version.states[job.status];
  const link = linkTo(job);
  return [
    { bold: nameOf(job, catalogue) },
    `: ${state}, ${day(job.createdAt)}`,
    ...(link === null ? [] : ['. ', { link, text: version.open }]),
  ];
}

/** With what made it, where it is a later version. */
function nameOf({ revision, parentJobId, ...job }: Job, { forRole, version }: Catalogue): string {
  const role = forRole(job);
  const made = parentJobId === null ? '' : ` (${version.made(revision.made, () => null)})`;
  return `${role.charAt(0).toUpperCase()}${role.slice(1)}${made}`;
}
