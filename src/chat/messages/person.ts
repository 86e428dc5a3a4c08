import type { EngineName } from '../../jobs/model/job.ts';
import type { Platform } from '../../jobs/model/reply-target.ts';
import type { SuspensionScope } from '../../jobs/ports/suspensions.ts';
import type { User } from '../../jobs/ports/users.ts';
import type { Settings } from '../../jobs/settings/settings.ts';
import type { WorkspaceSettings } from '../../jobs/settings/workspace-settings.ts';
import { DEFAULT_LOOK } from '../../resume/layout/layout.ts';
import type { Strings } from '../../strings/strings.ts';
import type { InstallationInfo } from '../types/installation-info.ts';
import {
  ABOUT_PERSON,
  type Block,
  type ImpersonalMessage,
  impersonal,
  type Message,
} from '../types/message.ts';
import {
  boldBlock,
  buttonRow,
  headingBlock,
  listBlock,
  noticeMessage,
  smallBlock,
  tailorButton,
  textBlock,
} from './blocks.ts';

/** Says what the bot does and how to use it. `prefix`: a sentence to say first. */
export function helpMessage(prefix: string | null, strings: Strings): Message {
  const { help } = strings.person;
  return {
    summary: prefix ?? help.heading,
    about: ABOUT_PERSON,
    blocks: [
      ...(prefix === null ? [] : [textBlock(prefix)]),
      headingBlock(help.heading),
      textBlock(help.what),
      listBlock(help.steps),
      smallBlock(help.private),
      ...buttonRow([
        tailorButton(strings),
        { label: help.resumes, action: { do: 'resumes' } },
        { label: help.history, action: { do: 'history' } },
        { label: help.settings, action: { do: 'settings' } },
        { label: help.privacy, action: { do: 'privacy' } },
      ]),
    ],
  };
}

/** Says that an operator has switched the person or their workspace off, and what they can still do. */
export function suspendedMessage(
  scope: SuspensionScope,
  { person: { privacy, suspended } }: Strings,
): Message {
  return noticeMessage(suspended[scope], suspended.next, [
    { label: privacy.export, action: { do: 'export' } },
    { label: privacy.forget, action: { do: 'forget' }, style: 'danger' },
  ]);
}

/** Says what is kept, for how long, who else gets it, and how to delete it. */
export function privacyMessage(
  { consentAt, consentVendor }: Pick<User, 'consentAt' | 'consentVendor'>,
  { vendor, retention }: InstallationInfo,
  { person: { privacy }, day }: Strings,
): Message {
  const consentedAt = consentAt !== null && consentVendor === vendor ? consentAt : null;
  return {
    summary: privacy.heading,
    about: ABOUT_PERSON,
    blocks: [
      headingBlock(privacy.heading),
      listBlock(privacy.keeps),
      textBlock(privacy.howLong(retention.resumes, retention.jobs, retention.events)),
      textBlock(
        vendor === null
          ? privacy.noVendor
          : `${privacy.vendor(vendor)} ${consentedAt ? privacy.consented(day(consentedAt)) : privacy.notConsented}`,
      ),
      textBlock(privacy.never),
      ...buttonRow([
        { label: privacy.export, action: { do: 'export' } },
        ...(consentedAt ? [{ label: privacy.withdraw, action: { do: 'withdraw' as const } }] : []),
        { label: privacy.forget, action: { do: 'forget' }, style: 'danger' },
      ]),
    ],
  };
}

/**
 * Shows a person's settings. `adminPlatform`: the platform, if they may change the settings of their whole workspace; else
 * null.
 */
export function settingsMessage(
  settings: Settings,
  defaultEngine: OfferedEngine,
  adminPlatform: Platform | null,
  strings: Strings,
): Message {
  const t = strings.person.settings;
  return {
    summary: t.heading,
    about: ABOUT_PERSON,
    blocks: [
      headingBlock(t.heading),
      ...settingsBlocks(settings, defaultEngine, strings),
      ...buttonRow([
        { label: t.change, action: { do: 'settings' }, style: 'primary' },
        ...(adminPlatform ? [{ label: t.here[adminPlatform], action: { do: 'workspace' as const } }] : []),
      ]),
    ],
  };
}

/** The engine of people who haven't chosen one; null when there is only one to choose. */
export type OfferedEngine = EngineName | null;

/** Lists a person's settings. */
export function settingsBlocks(
  { answerIn, pages, look, engine }: Settings,
  defaultEngine: OfferedEngine,
  { person: { settings: t }, forms }: Strings,
): Block[] {
  const engines = { openai: forms.settings.engineAi, offline: forms.settings.engineOffline };
  return [
    listBlock([
      t.place(answerIn === null ? t.placeDefault : t.places[answerIn]),
      t.pages(pages === null ? forms.settings.pagesNone : forms.settings.page(pages)),
      t.look(t.looks[look ?? DEFAULT_LOOK]),
      ...(defaultEngine === null
        ? []
        : [t.engine(engine === null ? t.engineDefault(engines[defaultEngine]) : engines[engine])]),
    ]),
  ];
}

/** Lists the settings of the whole workspace, for its admins. */
export function workspaceBlocks(
  { answerIn, channels, dailyCost, dailyTokens }: WorkspaceSettings,
  { person: { settings: t } }: Strings,
): Block[] {
  return [
    boldBlock(t.workspaceHeading),
    listBlock([
      answerIn === null ? t.workspacePlaceDefault : t.workspacePlace(t.places[answerIn]),
      t.workspaceChannels(channels?.length ?? null),
      t.workspaceCost(dailyCost, dailyTokens),
    ]),
    ...buttonRow([{ label: t.workspaceChange, action: { do: 'workspace' } }]),
  ];
}

/** Asks for confirmation before everything is deleted. */
export function forgetMessage({ person: { forget } }: Strings): Message {
  return {
    summary: forget.heading,
    about: ABOUT_PERSON,
    blocks: [
      headingBlock(forget.heading),
      textBlock(forget.what),
      textBlock(forget.platform),
      ...buttonRow([{ label: forget.now, action: { do: 'forget_now' }, style: 'danger' }]),
    ],
  };
}

/** Says that the deletion has started. */
export function forgettingMessage({ person: { forget } }: Strings): ImpersonalMessage {
  return impersonal(noticeMessage(forget.started, forget.startedNext));
}

/** Messages that stay, and a link to where they are; null where there is none. */
export interface LeftMessages {
  readonly count: number;
  readonly link: string | null;
}

/** Adds to the notice of a deletion which messages stay, because the platform lets nobody delete them. */
export function withLeft<T extends Message>(
  notice: T,
  left: readonly LeftMessages[],
  platform: Platform,
  { person: { forget } }: Strings,
): T {
  const lines = left.map(({ count, link }): Block => {
    const { before, after } = forget.left(count, platform);
    return {
      kind: 'text',
      text: [before, ...(link === null ? [] : [' ', { link, text: forget.leftIn }]), after],
    };
  });
  return { ...notice, blocks: [...notice.blocks, ...lines] };
}
