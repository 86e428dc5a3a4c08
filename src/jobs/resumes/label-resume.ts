import type { Resume } from '../../resume/resume.ts';
import type { SourceLine } from '../../resume/source.ts';
import { allowanceOf } from '../limits/allowance.ts';
import type { Quota } from '../limits/quota.ts';
import { dayOf } from '../model/day.ts';
import type { UserId } from '../model/ids.ts';
import { type ReplyTarget, workspaceOf } from '../model/reply-target.ts';
import { type Usage, usageOf } from '../model/usage.ts';
import type { Compute } from '../ports/compute.ts';
import type { WritingEngine } from '../ports/engine.ts';
import type { Logger } from '../ports/logger.ts';
import type { Store } from '../ports/repositories.ts';
import type { User } from '../ports/users.ts';
import { needsConsent } from '../settings/consent.ts';
import { settingsIn } from '../settings/settings.ts';
import type { CountedResume } from '../tasks/read.ts';

export interface LabellerDeps {
  readonly store: Store;
  readonly compute: Compute;
  /** Null: there is no model, and nothing is sent. */
  readonly engine: WritingEngine | null;
  /** The model's host, which the user must have agreed to. Null when the caller is responsible for their consent. */
  readonly consentTo: string | null;
  /** Null when nothing counts against a limit. */
  readonly quota: Quota | null;
  readonly log: Logger;
}

/** A document's lines, how code reads them, and where it was sent. */
export interface LabelInput {
  /** The Slack workspace or Discord server whose budget pays; null: that of the user. */
  readonly place: ReplyTarget | null;
  readonly bytes: Uint8Array;
  readonly lines: readonly SourceLine[];
  readonly structure: Resume;
}

/** Has a model say how a user's resume is built, once, when it is saved. */
export interface ResumeLabeller {
  /**
   * Null where code's own reading stays: without consent, a model or money left, or when the labels contradict
   * themselves.
   */
  label(user: UserId, input: LabelInput, signal?: AbortSignal): Promise<Omit<CountedResume, 'kind'> | null>;
}

/** A person waits for their resume to be saved. */
const MAX_WAIT_MS = 60_000;

/** Creates a labeller of resumes. */
export function createResumeLabeller(deps: LabellerDeps): ResumeLabeller {
  return {
    async label(id, input, signal) {
      const { store, compute, engine, log } = deps;
      const user = engine && (await store.users.find(id));
      if (!engine || !user || !(await mayLabel(user, input, deps))) return null;
      const { lines, structure } = input;
      const prompt = await compute.run('prepareStructure', { lines, structure }, { owner: id, signal });
      if (!prompt.ok || prompt.value === null) return null;
      const deadline = AbortSignal.timeout(MAX_WAIT_MS);
      const response = await engine.structureReader.readStructure(
        prompt.value,
        signal ? AbortSignal.any([signal, deadline]) : deadline,
      );
      const usage = usageOf(response);
      if (usage) await countUsage(id, usage, await placeFor(id, input, store), deps);
      if (!response.ok) {
        const { code, detail } = response.error;
        log.warn({ code, detail }, 'a resume was read without a model');
        return null;
      }
      const { labels } = response.value;
      const built = await compute.run('buildLabelledResume', { lines, labels }, { owner: id, signal });
      if (built.ok && built.value === null) log.warn({}, 'the labels of a resume contradict themselves');
      return built.ok ? built.value : null;
    },
  };
}

/** True where the user agreed, wants a model, may use it, has not saved this file before, and there is money left. */
async function mayLabel(
  user: User,
  input: LabelInput,
  { store, consentTo, quota }: LabellerDeps,
): Promise<boolean> {
  if (settingsIn(user).engine === 'offline') return false;
  if (consentTo !== null && needsConsent(user, 'openai', consentTo)) return false;
  const target = await placeFor(user.id, input, store);
  if (await store.suspensions.find(user.id, workspaceOf(target))) return false;
  if (await store.resumes.hasFile(user.id, input.bytes)) return false;
  if (quota === null) return true;
  const { workspace, installation } = await allowanceOf(user.id, { target, engine: 'openai' }, quota, store);
  return workspace !== 'used_up' && installation === 'open';
}

/** Counts what a call cost on the day of the user, their workspace and the installation. */
async function countUsage(
  userId: UserId,
  usage: Usage,
  place: ReplyTarget | null,
  { store, quota }: LabellerDeps,
): Promise<void> {
  if (quota === null) return;
  await store.transaction((tx) => tx.usage.add({ userId, place }, dayOf(new Date()), usage));
}

/** Returns where the document was sent; over HTTP, a place in the user's Slack workspace. Its budget counts. */
async function placeFor(user: UserId, { place }: LabelInput, { users }: Store): Promise<ReplyTarget | null> {
  if (place !== null) return place;
  const identities = await users.listIdentities(user);
  const slack = identities.find(({ platform }) => platform === 'slack');
  return slack
    ? { platform: 'slack', workspace: slack.tenantId, channel: '', thread: null, reply: null }
    : null;
}
