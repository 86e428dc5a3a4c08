import type { DraftId, JobId, ResumeId } from '../../jobs/model/ids.ts';
import { type Job, leftPartsOf } from '../../jobs/model/job.ts';
import { readingOf } from '../../jobs/resumes/read-again.ts';
import type { Strings } from '../../strings/strings.ts';
import type { EditId } from '../../tailoring/edit.ts';
import { skillQuestions } from '../../tailoring/edits/skill-questions.ts';
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
  type FormRequest,
  loadInTime,
  messageResponse,
  notYoursResponse,
  tooSlowResponse,
} from './form-request.ts';
import { openRerun } from './rerun-form.ts';
import { openTailorForm, renderTailorForm } from './tailor-form.ts';

/** Opens the form of a button, with data of the person who pressed it only. */
export function openAction(action: FormAction, request: FormRequest): Promise<FormResponse> {
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
      return openSettings(request);
    case 'workspace':
      return openWorkspace(request);
  }
}

async function openDraft(id: DraftId, request: FormRequest): Promise<FormResponse> {
  const { store } = request.deps;
  const found = await loadInTime(request, async ({ user }) => {
    const stored = await findRequest(user.id, id, store);
    if (stored) return { stored, resumes: await store.resumes.listNames(user.id) };
    return { correction: await findCorrection(user.id, id, store) };
  });
  if (!found) return tooSlowResponse(request.strings);
  const { account, data } = found;
  const { stored, resumes = [], correction } = data;
  if (stored) return renderTailorForm(request, account, resumes, stored);
  if (correction) return formResponse(correctionForm(correction, request.limits, account.strings));
  const { draftGone, draftGoneNext, tailorAgain } = account.strings.request;
  return messageResponse(draftGone, draftGoneNext, [{ label: tailorAgain, action: { do: 'tailor' } }]);
}

async function openRefine(id: JobId, request: FormRequest): Promise<FormResponse> {
  const found = await loadInTime(request, ({ user }) => request.deps.store.jobs.find(user.id, id));
  if (!found) return tooSlowResponse(request.strings);
  const { account, data: job } = found;
  return job
    ? formResponse(refineForm(job, request.limits, account.strings))
    : notYoursResponse(account.strings);
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

async function openAddWords(id: DraftId, request: FormRequest): Promise<FormResponse> {
  const { store } = request.deps;
  const found = await loadInTime(request, ({ user }) => findRefusedWords(user.id, id, store));
  if (!found) return tooSlowResponse(request.strings);
  const { account, data } = found;
  const { draftGone, draftGoneNext } = account.strings.request;
  if (!data) return messageResponse(draftGone, draftGoneNext);
  return openAddFact(data.job, request, () => ({ text: data.text, entry: null }));
}

async function openAddFact(
  id: JobId,
  request: FormRequest,
  draftOf: DraftOf | null = null,
): Promise<FormResponse> {
  const { store } = request.deps;
  const found = await loadInTime(request, async ({ user }) => {
    const job = await store.jobs.find(user.id, id);
    return { job, resume: job?.resumeId ? await store.resumes.find(user.id, job.resumeId) : null };
  });
  if (!found) return tooSlowResponse(request.strings);
  const { strings } = found.account;
  const { job, resume } = found.data;
  if (!job?.result || !resume) return notYoursResponse(strings);
  const form = addFactForm(
    job.id,
    job.result.gaps,
    readingOf(job, resume),
    request.limits,
    strings,
    draftOf?.(job, strings) ?? null,
  );
  return form ? formResponse(form) : messageResponse(strings.version.nothingMissing);
}

async function openEditResume(id: ResumeId, request: FormRequest): Promise<FormResponse> {
  const found = await loadInTime(request, ({ user }) => request.deps.store.resumes.find(user.id, id));
  if (!found) return tooSlowResponse(request.strings);
  const { account, data: resume } = found;
  const { strings } = account;
  if (!resume) return notYoursResponse(strings);
  const { limits, deps } = request;
  const split = await deps.compute.run(
    'splitIntoParts',
    { structure: resume.structure, fields: correctionFields(limits) },
    { owner: resume.userId },
  );
  if (!split.ok) return tooSlowResponse(strings);
  return split.value
    ? formResponse(correctionForm({ resume: id, parts: [...split.value] }, limits, strings))
    : messageResponse(strings.resume.tooLongToFix, strings.resume.tooLongToFixNext);
}

async function openSettings(request: FormRequest): Promise<FormResponse> {
  const { deps, context } = request;
  const found = await loadInTime(request, async () => null);
  if (!found) return tooSlowResponse(request.strings);
  const { settings, strings } = found.account;
  const available = deps.adapter.replyLocations(context);
  const chosen = settings.answerIn;
  const locations = chosen && !available.includes(chosen) ? [...available, chosen] : available;
  return formResponse(
    settingsForm(settings, { locations, hasModel: deps.installation.vendor !== null }, strings),
  );
}

async function openWorkspace(request: FormRequest): Promise<FormResponse> {
  const found = await loadInTime(request, async () => null);
  if (!found) return tooSlowResponse(request.strings);
  const { workspace, strings } = found.account;
  const { adminsOnly, adminsOnlyNext } = strings.person.settings;
  if (!request.user.isAdmin || workspace === null) return messageResponse(adminsOnly, adminsOnlyNext);
  const locations = request.deps.adapter.replyLocations(request.context);
  return formResponse(workspaceForm(workspace, locations, strings));
}

function formResponse(form: Form): FormResponse {
  return { type: 'form', form };
}
