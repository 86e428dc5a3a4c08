import type { JobId, ResumeId } from '../../jobs/model/ids.ts';
import type { Job } from '../../jobs/model/job.ts';
import { saveDraft } from '../../jobs/people/drafts.ts';
import { fixResume } from '../../jobs/resumes/fix-resume.ts';
import { changeSettings } from '../../jobs/settings/settings.ts';
import { changeWorkspaceSettings } from '../../jobs/settings/workspace-settings.ts';
import { findWorkspace } from '../context/chat-user.ts';
import { joinCorrections, parseCorrections } from '../forms/edit-resume.ts';
import { parseSettingsForm } from '../forms/settings.ts';
import { parseWorkspaceForm } from '../forms/workspace.ts';
import { noticeMessage, notYoursMessage } from '../messages/blocks.ts';
import { refusalMessage } from '../messages/failure.ts';
import { correctionSavedMessage } from '../messages/received-file.ts';
import type { FormValues } from '../types/chat-event.ts';
import { DRAFT_KINDS, draftIdFor, findRequest } from '../types/draft.ts';
import type { FormContext } from '../types/form.ts';
import { mergeForm, textValue } from '../types/request-draft.ts';
import { createRequest } from './advance-request.ts';
import type { ChatContext } from './chat-context.ts';
import { addStatement, refineJob } from './revisions.ts';

/** Handles a submitted form. It passed `validateFormValues` before it was stored. */
export async function handleFormSubmit(
  form: FormContext,
  values: FormValues,
  chat: ChatContext,
): Promise<void> {
  switch (form.form) {
    case 'tailor': {
      const { store } = chat.deps;
      const stored = form.draft && (await findRequest(chat.user.id, form.draft, store));
      return createRequest(mergeForm(values, stored?.request), chat);
    }
    case 'refine':
      return withJob(form.job, chat, (job) => refineJob(job, textValue(values, 'instruction'), chat));
    case 'have':
      return addFact(form.job, values, chat);
    case 'fix':
      return correctResume(form.resume, values, chat);
    case 'settings':
      return saveSettings(values, chat);
    case 'workspace':
      return saveWorkspaceSettings(values, chat);
  }
}

async function withJob(id: JobId, chat: ChatContext, work: (job: Job) => Promise<void>): Promise<void> {
  const job = await chat.deps.store.jobs.find(chat.user.id, id);
  return job ? work(job) : chat.replyPrivately('not-yours', notYoursMessage(chat.strings));
}

function addFact(id: JobId, values: FormValues, chat: ChatContext): Promise<void> {
  const statement = {
    entry: textValue(values, 'entry'),
    requirement: textValue(values, 'requirement') || undefined,
    text: textValue(values, 'text'),
  };
  return withJob(id, chat, (job) => addStatement(job, statement, chat));
}

async function correctResume(id: ResumeId, values: FormValues, chat: ChatContext): Promise<void> {
  const { user, deps, signal, strings, eventKey } = chat;
  const fixed = await fixResume(user.id, id, joinCorrections(values), deps, signal);
  if (fixed.ok) return chat.replyPrivately('fixed', correctionSavedMessage(fixed.value, strings));
  const correction = { resume: id, parts: parseCorrections(values) };
  const { correction: kind } = DRAFT_KINDS;
  const draft = await saveDraft(user.id, kind, correction, deps.store, draftIdFor(eventKey));
  await chat.replyPrivately('fixed', refusalMessage(fixed.error, draft, strings));
}

async function saveSettings(values: FormValues, chat: ChatContext): Promise<void> {
  const { user, deps, strings } = chat;
  const changed = await changeSettings(user.id, parseSettingsForm(values), deps.store);
  await chat.replyPrivately(
    'settings',
    changed.ok ? noticeMessage(strings.person.settings.saved) : refusalMessage(changed.error, null, strings),
  );
}

async function saveWorkspaceSettings(values: FormValues, chat: ChatContext): Promise<void> {
  const { sender, context, deps, strings } = chat;
  const { settings } = strings.person;
  const workspace = findWorkspace(context);
  const role = sender.isAdmin ? 'admin' : 'member';
  const changed =
    workspace &&
    (await changeWorkspaceSettings(workspace, role, parseWorkspaceForm(values), deps.store, chat.user.id));
  if (!changed)
    return chat.replyPrivately('workspace', noticeMessage(settings.adminsOnly, settings.adminsOnlyNext));
  await chat.replyPrivately(
    'workspace',
    changed.ok ? noticeMessage(settings.workspaceSaved) : refusalMessage(changed.error, null, strings),
  );
}
