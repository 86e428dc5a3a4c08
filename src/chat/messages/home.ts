import type { Allowance } from '../../jobs/limits/allowance.ts';
import type { Job } from '../../jobs/model/job.ts';
import type { ResumeName } from '../../jobs/ports/resumes.ts';
import type { Settings } from '../../jobs/settings/settings.ts';
import type { WorkspaceSettings } from '../../jobs/settings/workspace-settings.ts';
import type { Strings } from '../../strings/strings.ts';
import { aboutResumes, type Block, type Message } from '../types/message.ts';
import { buttonRow, headingBlock, smallBlock, tailorButton, textBlock } from './blocks.ts';
import { historyBlocks, type JobLink } from './history.ts';
import { type OfferedEngine, settingsBlocks, workspaceBlocks } from './person.ts';
import { resumeBlocks } from './resumes.ts';

/** The data of a person's home page. */
export interface HomePage {
  readonly resumes: readonly ResumeName[];
  readonly jobs: readonly Job[];
  readonly settings: Settings;
  readonly defaultEngine: OfferedEngine;
  /** Null without quotas. */
  readonly allowance: Allowance | null;
  /** For admins only. */
  readonly workspace: WorkspaceSettings | null;
}

/** Renders a person's home page. */
export function homeMessage(home: HomePage, linkTo: JobLink, strings: Strings): Message {
  const { person, resume, version } = strings;
  const { resumes, jobs, settings, defaultEngine, allowance, workspace } = home;
  return {
    summary: person.home.summary,
    about: { ...aboutResumes(resumes), jobs: jobs.map(({ id }) => id) },
    blocks: [
      headingBlock(person.help.heading),
      textBlock(person.help.what),
      ...buttonRow([tailorButton(strings), { label: person.home.privacy, action: { do: 'privacy' } }]),
      ...(resumes.length === 0
        ? [headingBlock(resume.listHeading), textBlock(`${resume.none} ${resume.noneNext}`)]
        : resumeBlocks(resumes, strings)),
      headingBlock(person.home.jobs),
      ...(jobs.length === 0 ? [textBlock(version.historyNone)] : historyBlocks(jobs, linkTo, strings)),
      ...(allowance === null ? [] : [headingBlock(person.home.usage), ...usageBlocks(allowance, strings)]),
      headingBlock(person.settings.heading),
      ...settingsBlocks(settings, defaultEngine, strings),
      ...buttonRow([{ label: person.settings.change, action: { do: 'settings' } }]),
      ...(workspace === null ? [] : workspaceBlocks(workspace, strings)),
      ...buttonRow([{ label: person.privacy.forget, action: { do: 'forget' }, style: 'danger' }]),
    ],
  };
}

function usageBlocks(
  { used, limit, workspace, installation }: Allowance,
  { person: { home } }: Strings,
): Block[] {
  const budget = home.budget(workspace, installation);
  const isLimited = limit !== null || budget !== null;
  return [
    textBlock(home.used(used, limit)),
    ...(budget === null ? [] : [textBlock(budget)]),
    ...(isLimited ? [smallBlock(home.resets)] : []),
  ];
}
