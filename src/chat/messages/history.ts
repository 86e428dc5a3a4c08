import type { Job } from '../../jobs/model/job.ts';
import type { Strings } from '../../strings/strings.ts';
import { aboutJobs, type Block, type MenuOption, type Message, type Span } from '../types/message.ts';
import { headingBlock, noticeMessage, tailorButton } from './blocks.ts';

/** Returns the link to a job's messages; null when there is none. */
export type JobLink = (job: Job) => string | null;

/** Lists a person's jobs, newest first, each with its state and a link. */
export function historyMessage(jobs: readonly Job[], linkTo: JobLink, strings: Strings): Message {
  const { version } = strings;
  if (jobs.length === 0)
    return noticeMessage(version.historyNone, version.historyNoneNext, [tailorButton(strings)]);
  return {
    summary: version.historyHeading,
    about: aboutJobs(jobs),
    blocks: [headingBlock(version.historyHeading), ...historyBlocks(jobs, linkTo, strings)],
  };
}

/** Lists jobs with their states and links, and a menu to show a finished one again. */
export function historyBlocks(jobs: readonly Job[], linkTo: JobLink, strings: Strings): Block[] {
  const { version } = strings;
  const finished = jobs.filter(({ status }) => status === 'COMPLETED');
  return [
    { kind: 'list', items: jobs.map((job) => itemOf(job, linkTo, strings)) },
    ...(finished.length === 0
      ? []
      : [
          {
            kind: 'menu' as const,
            label: version.showAgain,
            options: finished.map(
              (job): MenuOption => ({
                label: nameOf(job, strings),
                detail: strings.day(job.createdAt),
                action: { do: 'show', job: job.id },
              }),
            ),
          },
        ]),
  ];
}

function itemOf(job: Job, linkTo: JobLink, strings: Strings): Span[] {
  const { version, day } = strings;
  const cancelled = job.failure?.code === 'cancelled';
  const state = cancelled ? version.cancelled : version.states[job.status];
  const link = linkTo(job);
  return [
    { bold: nameOf(job, strings) },
    `: ${state}, ${day(job.createdAt)}`,
    ...(link === null ? [] : ['. ', { link, text: version.open }]),
  ];
}

/** Names a job by its role; a later version also by what made it. */
function nameOf({ revision, parentJobId, ...job }: Job, { forRole, version }: Strings): string {
  const role = forRole(job);
  const made = parentJobId === null ? '' : ` (${version.made(revision.made, () => null)})`;
  return `${role.charAt(0).toUpperCase()}${role.slice(1)}${made}`;
}
