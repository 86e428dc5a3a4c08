import type { EngineName } from '../../jobs/model/job.ts';
import type { Platform } from '../../jobs/model/reply-target.ts';
import type { User } from '../../jobs/ports/rows.ts';
import type { Settings } from '../../jobs/settings/settings.ts';
import type { WorkspaceSettings } from '../../jobs/settings/workspace-settings.ts';
import type { Catalogue } from '../../strings/strings.ts';
import type { House } from '../types/installation-info.ts';
import type { Block, Message } from '../types/message.ts';
import { bold, heading, list, row, small, tailorButton, text, told } from './notice-message.ts';

/** What the bot does and how to use it; `opening` is said before, where somebody wrote what was not understood. */
export function helpMessage(opening: string | null, catalogue: Catalogue): Message {
  const { help } = catalogue.person;
  return {
    summary: opening ?? help.heading,
    blocks: [
      ...(opening === null ? [] : [text(opening)]),
      heading(help.heading),
      text(help.what),
      list(help.steps),
      small(help.private),
      ...row([
        tailorButton(catalogue),
        { label: help.resumes, action: { do: 'resumes' } },
        { label: help.history, action: { do: 'history' } },
        { label: help.settings, action: { do: 'settings' } },
        { label: help.privacy, action: { do: 'privacy' } },
      ]),
    ],
  };
}

/** What is kept, for how long, who else sees it, and how to be rid of it. */
export function privacyMessage(
  { consentAt, consentVendor }: Pick<User, 'consentAt' | 'consentVendor'>,
  { vendor, keep }: House,
  { person: { privacy }, day }: Catalogue,
): Message {
  const agreed = consentAt !== null && consentVendor === vendor ? consentAt : null;
  return {
    summary: privacy.heading,
    blocks: [
      heading(privacy.heading),
      list(privacy.keeps),
      text(privacy.howLong(keep.resumes, keep.jobs, keep.events)),
      text(
        vendor === null
          ? privacy.noVendor
          : `${privacy.vendor(vendor)} ${agreed ? privacy.consented(day(agreed)) : privacy.notConsented}`,
      ),
      text(privacy.never),
      ...row([
        { label: privacy.export, action: { do: 'export' } },
        ...(agreed ? [{ label: privacy.withdraw, action: { do: 'withdraw' as const } }] : []),
        { label: privacy.forget, action: { do: 'forget' }, style: 'danger' },
      ]),
    ],
  };
}

/** `leads`: the platform where they may change what holds for everyone; null where they may not. */
export function settingsMessage(
  settings: Settings,
  usual: UsualEngine,
  leads: Platform | null,
  catalogue: Catalogue,
): Message {
  const { settings: words } = catalogue.person;
  return {
    summary: words.heading,
    blocks: [
      heading(words.heading),
      ...settingsBlocks(settings, usual, catalogue),
      ...row([
        { label: words.change, action: { do: 'settings' }, style: 'primary' },
        ...(leads ? [{ label: words.here[leads], action: { do: 'workspace' as const } }] : []),
      ]),
    ],
  };
}

/** The engine of who names none; null where there is but one. */
export type UsualEngine = EngineName | null;

export function settingsBlocks(
  { answerIn, pages, engine }: Settings,
  usual: UsualEngine,
  { person: { settings: words }, forms }: Catalogue,
): Block[] {
  const engines = { openai: forms.settings.engineAi, offline: forms.settings.engineOffline };
  return [
    list([
      words.place(answerIn === null ? words.placeUsual : words.places[answerIn]),
      words.pages(pages === null ? forms.settings.pagesNone : forms.settings.page(pages)),
      ...(usual === null
        ? []
        : [words.engine(engine === null ? words.engineUsual(engines[usual]) : engines[engine])]),
    ]),
  ];
}

/** For its admins: what holds for the whole workspace. */
export function workspaceBlocks(
  { answerIn, channels, dailyCost, dailyTokens }: WorkspaceSettings,
  { person: { settings: words } }: Catalogue,
): Block[] {
  return [
    bold(words.workspaceHeading),
    list([
      answerIn === null ? words.workspacePlaceUsual : words.workspacePlace(words.places[answerIn]),
      words.workspaceChannels(channels?.length ?? null),
      words.workspaceCost(dailyCost, dailyTokens),
    ]),
    ...row([{ label: words.workspaceChange, action: { do: 'workspace' } }]),
  ];
}

export function forgetMessage({ person: { forget } }: Catalogue): Message {
  return {
    summary: forget.heading,
    blocks: [
      heading(forget.heading),
      text(forget.what),
      text(forget.platform),
      ...row([{ label: forget.now, action: { do: 'forget_now' }, style: 'danger' }]),
    ],
  };
}

export function forgettingMessage({ person: { forget } }: Catalogue): Message {
  return told(forget.started, forget.startedNext);
}
