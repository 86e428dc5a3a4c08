import type { Job } from '../../jobs/model/job.ts';
import type { Numbered } from '../../jobs/revisions/versions.ts';
import type { Catalogue } from '../../strings/strings.ts';
import type { Choice, Message } from '../types/message.ts';
import { cut } from './change.ts';
import { heading, list, told } from './notice-message.ts';

/** Versions shown at most, the newest: Discord's menus have 25 options. */
const MOST = 25;
const MOST_LABEL = 75;

/** Every version of a resume for one job: what made it, and menus to bring one back or see it again. */
export function versionsMessage(all: readonly Numbered[], catalogue: Catalogue): Message {
  const { version, day } = catalogue;
  const numberOf = (id: string) => all.find(({ job }) => job.id === id)?.number ?? null;
  const shown = all.slice(-MOST);
  const finished = shown.filter(({ job }) => job.status === 'COMPLETED');
  const newest = finished.at(-1);
  const nameOf = ({ number, job }: Numbered) =>
    version.item(number, day(job.createdAt), version.made(job.revision.made, numberOf));
  const choice = (one: Numbered, action: Choice['action']): Choice => ({
    label: cut(nameOf(one), MOST_LABEL),
    action,
  });
  const older = finished.filter((one) => one !== newest);
  return {
    summary: version.versionsHeading,
    blocks: [
      heading(version.versionsHeading),
      list(
        shown.map(
          (one) => `${nameOf(one)}${one === newest ? ` (${version.newest})` : stateOf(one, catalogue)}`,
        ),
      ),
      ...(older.length === 0
        ? []
        : [
            {
              kind: 'menu' as const,
              label: version.restore,
              options: older.map((one) => choice(one, { do: 'restore', job: one.job.id })),
            },
          ]),
      ...(finished.length === 0
        ? []
        : [
            {
              kind: 'menu' as const,
              label: version.show,
              options: finished.map((one) => choice(one, { do: 'show', job: one.job.id })),
            },
          ]),
    ],
  };
}

function stateOf({ job }: Numbered, { version }: Catalogue): string {
  return job.status === 'COMPLETED' ? '' : ` (${version.states[job.status]})`;
}

export function deleteJobMessage(job: Job, { version, forRole }: Catalogue): Message {
  return told(version.deleteHeading(forRole(job)), version.deleteDetail, [
    { label: version.deleteNow, action: { do: 'delete_now', job: job.id }, style: 'danger' },
  ]);
}
