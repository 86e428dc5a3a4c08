import { type Job, supplementKindOf } from '../../jobs/model/job.ts';
import type { NumberedVersion } from '../../jobs/revisions/versions.ts';
import type { Strings } from '../../strings/strings.ts';
import { aboutJobs, type Button, type MenuOption, type Message } from '../types/message.ts';
import { headingBlock, listBlock, noticeMessage } from './blocks.ts';

/** How many of the newest versions are shown: nobody reads on after that. */
const MAX_VERSIONS = 25;

/** Lists the versions of a resume and what made each, with menus to restore one or show it again. */
export function versionsMessage(all: readonly NumberedVersion[], strings: Strings): Message {
  const { version, day } = strings;
  const numberOf = (id: string) => all.find(({ job }) => job.id === id)?.number ?? null;
  const shown = all.slice(-MAX_VERSIONS);
  const finished = shown.filter(({ job }) => job.status === 'COMPLETED');
  const newest = finished.at(-1);
  const nameOf = ({ number, job }: NumberedVersion) =>
    version.item(number, day(job.createdAt), version.made(job.revision.made, numberOf));
  const choice = (one: NumberedVersion, action: MenuOption['action']): MenuOption => ({
    label: nameOf(one),
    action,
  });
  const older = finished.filter((one) => one !== newest);
  return {
    summary: version.versionsHeading,
    about: aboutJobs(shown.map(({ job }) => job)),
    blocks: [
      headingBlock(version.versionsHeading),
      listBlock(
        shown.map(
          (one) => `${nameOf(one)}${one === newest ? ` (${version.newest})` : stateOf(one, strings)}`,
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

function stateOf({ job }: NumberedVersion, { version }: Strings): string {
  return job.status === 'COMPLETED' ? '' : ` (${version.states[job.status]})`;
}

/** Asks for confirmation before a version is deleted. */
export function deleteJobMessage(job: Job, { version, supplement, forRole }: Strings): Message {
  const confirm: Button = {
    label: version.deleteNow,
    action: { do: 'delete_now', job: job.id },
    style: 'danger',
  };
  const kind = supplementKindOf(job);
  const heading = kind === null ? version.deleteHeading : supplement[kind].deleteHeading;
  return noticeMessage(heading(forRole(job)), version.deleteDetail, [confirm], aboutJobs([job]));
}
