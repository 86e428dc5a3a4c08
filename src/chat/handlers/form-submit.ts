import type { JobId, ResumeId } from '../../jobs/model/ids.ts';
import { keepDraft } from '../../jobs/people/drafts.ts';
import { fixResume } from '../../jobs/resumes/fix-resume.ts';
import { changeSettings } from '../../jobs/settings/settings.ts';
import { changeWorkspaceSettings } from '../../jobs/settings/workspace-settings.ts';
import { workspaceIn } from '../context/chat-user.ts';
import { fixedParts, fixedText } from '../forms/fix.ts';
import { settingsFrom } from '../forms/settings.ts';
import { workspaceFrom } from '../forms/workspace.ts';
import { refusedMessage } from '../messages/failure.ts';
import { notYoursMessage, told } from '../messages/notice-message.ts';
import { fixedMessage } from '../messages/resume-read.ts';
import type { FormValues } from '../types/chat-event.ts';
import { draftIdOf, KINDS, wantedDraft } from '../types/draft.ts';
import type { FormContext } from '../types/form.ts';
import { textIn, wantedFrom } from '../types/request-draft.ts';
import { begin } from './advance-request.ts';
import type { Scene } from './chat-context.ts';
import { showHome } from './home.ts';
import { addStatement, refineBy } from './revisions.ts';

/** A form that was filled in and had nothing wrong that could be known at once. */
export async function onSubmitted(context: FormContext, values: FormValues, scene: Scene): Promise<void> {
  switch (context.form) {
    case 'tailor': {
      const { store } = scene.rooms;
      const kept = context.draft && (await wantedDraft(scene.user.id, context.draft, store));
      return begin(wantedFrom(values, kept?.wanted), scene);
    }
    case 'refine':
      return onJob(context.job, scene, (job) => refineBy(job, textIn(values, 'instruction'), scene));
    case 'have':
      return onHave(context.job, values, scene);
    case 'fix':
      return onFix(context.resume, values, scene);
    case 'settings':
      return onSettings(values, scene);
    case 'workspace':
      return onWorkspace(values, scene);
  }
}

async function onJob(
  id: JobId,
  scene: Scene,
  work: (job: NonNullable<Awaited<ReturnType<typeof find>>>) => Promise<void>,
): Promise<void> {
  const job = await find(id, scene);
  return job ? work(job) : scene.say('not-yours', notYoursMessage(scene.words));
}

const find = (id: JobId, { rooms, user }: Scene) => rooms.store.jobs.find(user.id, id);

function onHave(id: JobId, values: FormValues, scene: Scene): Promise<void> {
  const statement = {
    entry: textIn(values, 'entry'),
    requirement: textIn(values, 'requirement') || undefined,
    text: textIn(values, 'text'),
  };
  return onJob(id, scene, (job) => addStatement(job, statement, scene));
}

async function onFix(id: ResumeId, values: FormValues, scene: Scene): Promise<void> {
  const { user, rooms, signal, words } = scene;
  const fixed = await fixResume(user.id, id, fixedText(values), rooms, signal);
  if (fixed.ok) return scene.say('fixed', fixedMessage(fixed, words));
  const corrected = { resume: id, parts: fixedParts(values) };
  const draft = await keepDraft(user.id, KINDS.corrected, corrected, rooms.store, draftIdOf(scene.seed));
  await scene.say('fixed', refusedMessage(fixed.refusal.error, draft, words));
}

async function onSettings(values: FormValues, scene: Scene): Promise<void> {
  const { user, rooms, words } = scene;
  const changed = await changeSettings(user.id, settingsFrom(values), rooms.store);
  await scene.say('settings', told(changed.ok ? words.person.settings.saved : changed.refusal.error));
  if (scene.where.kind === 'home') await showHome(scene);
}

async function onWorkspace(values: FormValues, scene: Scene): Promise<void> {
  const { who, where, rooms, words } = scene;
  const { settings } = words.person;
  const at = workspaceIn(where);
  const role = who.isAdmin ? 'admin' : 'member';
  const changed = at && (await changeWorkspaceSettings(at, role, workspaceFrom(values), rooms.store));
  if (!changed) return scene.say('workspace', told(settings.adminsOnly, settings.adminsOnlyNext));
  await scene.say('workspace', told(changed.ok ? settings.workspaceSaved : changed.refusal.error));
  if (where.kind === 'home') await showHome(scene);
}
