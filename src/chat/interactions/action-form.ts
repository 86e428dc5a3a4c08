import type { DraftId, JobId, ResumeId } from '../../jobs/model/ids.ts';
import { type Job, leftPartsOf } from '../../jobs/model/job.ts';
import { readingOf } from '../../jobs/resumes/read-again.ts';
import type { Strings } from '../../strings/strings.ts';
import type { EditId } from '../../tailoring/edit.ts';
import { skillQuestions } from '../../tailoring/edits/finished/skill-questions.ts';
import { addFactForm, type StatementDraft } from '../forms/add-fact.ts';
import { correctionFields, correctionForm } from '../forms/edit-resume.ts';
import { refineForm } from '../forms/refine.ts';
import { settingsForm } from '../forms/settings.ts';
import { workspaceForm } from '../forms/workspace.ts';
import type { FormAction } from '../types/action.ts';
import { findCorrection, findRefusedWords, findRequest } from '../types/draft.ts';
import type { Form } from '../types/form.ts';
import type { FormResponse } from '../types/interaction-service.ts';
import {
  type LoadedRequest,
  messageResponse,
  notYoursResponse,
  type RenderForm,
  tooSlowResponse,
} from './form-request.ts';
import { openRerun } from './rerun-form.ts';
import { openTailorForm, renderTailorForm } from './tailor-form.ts';

/** Loads the form of a button, with data of the person who pressed it only. */
export async function openAction(action: FormAction, request: LoadedRequest): Promise<RenderForm> {
  switch (action.do) {
    case 'tailor':
      return openTailorForm(request);
    case 'edit':
      return openDraft(action.draft, request);
    case 'again':
      return openRerun(action.job, request);
    case 'refine':
      return openRefine(action.job, request);
    case 'have':
      return openAddFact(action.job, request);
    case 'add_left_out':
      return openAddFact(action.job, request, leftOutDraft);
    case 'add_words':
      return openAddWords(action.draft, request);
    case 'add_skill':
      return openAddFact(action.job, request, (job, strings) => skillDraft(job, action.edit, strings));
    case 'fix':
      return openEditResume(action.resume, request);
    case 'settings':
      return () => renderSettings(request);
    case 'workspace':
      return () => renderWorkspace(request);
  }
}

async function openDraft(id: DraftId, request: LoadedRequest): Promise<RenderForm> {
  const { account, deps, limits, strings } = request;
  const { user } = account;
  const { store } = deps;
  const stored = await findRequest(user.id, id, store);
  if (stored) {
    const resumes = await store.resumes.listNames(user.id);
    return () => renderTailorForm(request, resumes, stored);
  }
  const correction = await findCorrection(user.id, id, store);
  if (correction) return () => formResponse(correctionForm(correction, limits, strings));
  const { draftGone, draftGoneNext, tailorAgain } = strings.request;
  return () => messageResponse(draftGone, draftGoneNext, [{ label: tailorAgain, action: { do: 'tailor' } }]);
}

async function openRefine(id: JobId, { account, deps, limits, strings }: LoadedRequest): Promise<RenderForm> {
  const job = await deps.store.jobs.find(account.user.id, id);
  return () => (job ? formResponse(refineForm(job, limits, strings)) : notYoursResponse(strings));
}

/** What the form of a job's fact begins with. */
type DraftOf = (job: Job, strings: Strings) => StatementDraft;

const leftOutDraft: DraftOf = (job) => ({
  text: leftPartsOf(job).find(({ why }) => why === 'not_in_resume')?.part ?? '',
  entry: null,
});

function skillDraft({ result }: Job, edit: EditId, { version }: Strings): StatementDraft {
  const question = skillQuestions(result?.edits ?? []).find((one) => one.edit === edit);
  return { text: question ? version.usedSkill(question.skill) : '', entry: question?.entry ?? null };
}

async function openAddWords(id: DraftId, request: LoadedRequest): Promise<RenderForm> {
  const { account, deps, strings } = request;
  const words = await findRefusedWords(account.user.id, id, deps.store);
  const { draftGone, draftGoneNext } = strings.request;
  if (!words) return () => messageResponse(draftGone, draftGoneNext);
  return openAddFact(words.job, request, () => ({ text: words.text, entry: null }));
}

async function openAddFact(
  id: JobId,
  { account: { user }, deps: { store }, limits, strings }: LoadedRequest,
  draftOf: DraftOf | null = null,
): Promise<RenderForm> {
  const job = await store.jobs.find(user.id, id);
  const resume = job?.resumeId ? await store.resumes.find(user.id, job.resumeId) : null;
  return () => {
    if (!job?.result || !resume) return notYoursResponse(strings);
    const draft = draftOf?.(job, strings) ?? null;
    const form = addFactForm(job.id, job.result.gaps, readingOf(job, resume), limits, strings, draft);
    return form ? formResponse(form) : messageResponse(strings.version.nothingMissing);
  };
}

async function openEditResume(
  id: ResumeId,
  { account, deps, limits, timeoutMs, strings }: LoadedRequest,
): Promise<RenderForm> {
  const resume = await deps.store.resumes.find(account.user.id, id);
  if (!resume) return () => notYoursResponse(strings);
  return async () => {
    const split = await deps.compute.run(
      'splitIntoParts',
      { structure: resume.structure, fields: correctionFields(limits) },
      { owner: resume.userId, signal: AbortSignal.timeout(timeoutMs) },
    );
    if (!split.ok) return tooSlowResponse(strings);
    return split.value
      ? formResponse(correctionForm({ resume: id, parts: [...split.value] }, limits, strings))
      : messageResponse(strings.resume.tooLongToFix, strings.resume.tooLongToFixNext);
  };
}

function renderSettings({ account: { settings }, deps, context, strings }: LoadedRequest): FormResponse {
  const available = deps.adapter.replyLocations(context);
  const chosen = settings.answerIn;
  const locations = chosen && !available.includes(chosen) ? [...available, chosen] : available;
  return formResponse(
    settingsForm(settings, { locations, hasModel: deps.installation.vendor !== null }, strings),
  );
}

function renderWorkspace({ account, user, deps, context, strings }: LoadedRequest): FormResponse {
  const { workspace } = account;
  const { adminsOnly, adminsOnlyNext } = strings.person.settings;
  if (!user.isAdmin || workspace === null) return messageResponse(adminsOnly, adminsOnlyNext);
  const locations = deps.adapter.replyLocations(context);
  return formResponse(workspaceForm(workspace, locations, strings));
}

function formResponse(form: Form): FormResponse {
  return { type: 'form', form };
}
