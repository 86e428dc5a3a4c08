import type { Allowance } from '../../jobs/limits/allowance.ts';
import type { Job } from '../../jobs/model/job.ts';
import type { ResumeName } from '../../jobs/ports/rows.ts';
import type { Settings } from '../../jobs/settings/settings.ts';
import type { WorkspaceSettings } from '../../jobs/settings/workspace-settings.ts';
import type { Catalogue } from '../../strings/strings.ts';
import type { Block, Message } from '../types/message.ts';
import { historyBlocks, type LinkTo } from './history.ts';
import { heading, row, small, tailorButton, text } from './notice-message.ts';
import { settingsBlocks, type UsualEngine, workspaceBlocks } from './person.ts';
import { resumeBlocks } from './resumes.ts';

/** All that a person's home page says. */
export interface Home {
  readonly resumes: readonly ResumeName[];
  readonly jobs: readonly Job[];
  readonly settings: Settings;
  readonly usualEngine: UsualEngine;
  readonly allowance: Allowance;
  /** For admins alone. */
  readonly workspace: WorkspaceSettings | null;
}

/** The bot's own page for a person. */
export function homeMessage(home: Home, linkTo: LinkTo, catalogue: Catalogue): Message {
  const { person, resume, version } = catalogue;
  const { resumes, jobs, settings, usualEngine, allowance, workspace } = home;
  return {
    summary: person.home.summary,
    blocks: [
      heading(person.help.heading),
      text(person.help.what),
      ...row([tailorButton(catalogue), { label: person.home.privacy, action: { do: 'privacy' } }]),
      ...(resumes.length === 0
        ? [heading(resume.listHeading), text(`${resume.none} ${resume.noneNext}`)]
        : resumeBlocks(resumes, catalogue)),
      heading(person.home.jobs),
      ...(jobs.length === 0 ? [text(version.historyNone)] : historyBlocks(jobs, linkTo, catalogue)),
      heading(person.home.usage),
      ...usageBlocks(allowance, catalogue),
      heading(person.settings.heading),
      ...settingsBlocks(settings, usualEngine, catalogue),
      ...row([{ label: person.settings.change, action: { do: 'settings' } }]),
      ...(workspace === null ? [] : workspaceBlocks(workspace, catalogue)),
      ...row([{ label: person.privacy.forget, action: { do: 'forget' }, style: 'danger' }]),
    ],
  };
}

function usageBlocks(
  { used, most, workspace, installation, opensAt }: Allowance,
  { person: { home } }: Catalogue,
): Block[] {
  const budget = home.budget(workspace, installation);
  const limited = most !== null || budget !== null;
  return [
    text(home.used(used, most)),
    ...(budget === null ? [] : [text(budget)]),
    ...(limited ? [small(home.opens(opensAt.toISOString().slice(11, 16)))] : []),
  ];
}
