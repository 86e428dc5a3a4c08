import type { DraftId, JobId, ResumeId } from '../../jobs/model/ids.ts';
import { correctedForm, fixForm } from '../forms/fix.ts';
import { haveForm } from '../forms/have.ts';
import { refineForm } from '../forms/refine.ts';
import { settingsForm } from '../forms/settings.ts';
import { workspaceForm } from '../forms/workspace.ts';
import { told } from '../messages/notice-message.ts';
import type { OpeningAction } from '../types/action.ts';
import { correctedDraft, wantedDraft } from '../types/draft.ts';
import type { Form } from '../types/form.ts';
import type { Opened } from '../types/interaction-service.ts';
import { type Asked, inTime, notYours, tooSlow } from './form-request.ts';
import { openAgain } from './reopen-form.ts';
import { formFor, openTailor } from './tailor-form.ts';

/** The form that a button opens. Whose it is, is looked up by whoever pressed it. */
export function openAction(action: OpeningAction, asked: Asked): Promise<Opened> {
  switch (action.do) {
    case 'tailor':
      return openTailor(asked);
    case 'edit':
      return openEdit(action.draft, asked);
    case 'again':
      return openAgain(action.job, asked);
    case 'refine':
      return openRefine(action.job, asked);
    case 'have':
      return openHave(action.job, asked);
    case 'fix':
      return openFix(action.resume, asked);
    case 'settings':
      return openSettings(asked);
    case 'workspace':
      return openWorkspace(asked);
  }
}

async function openEdit(id: DraftId, asked: Asked): Promise<Opened> {
  const { store } = asked.rooms;
  const found = await inTime(asked, async ({ user }) => {
    const draft = await wantedDraft(user.id, id, store);
    if (draft) return { draft, resumes: await store.resumes.namesOf(user.id) };
    return { corrected: await correctedDraft(user.id, id, store) };
  });
  if (!found) return tooSlow(asked.words);
  const { draft, resumes = [], corrected } = found.read;
  if (draft) return formFor(asked, found.known, resumes, draft);
  if (corrected) return formOf(correctedForm(corrected, asked.limits, found.known.words));
  const { request } = found.known.words;
  const again = { label: request.tailorAgain, action: { do: 'tailor' } } as const;
  return { show: 'message', message: told(request.draftGone, request.draftGoneNext, [again]) };
}

async function openRefine(id: JobId, asked: Asked): Promise<Opened> {
  const found = await inTime(asked, ({ user }) => asked.rooms.store.jobs.find(user.id, id));
  if (!found) return tooSlow(asked.words);
  const { known, read: job } = found;
  return job ? formOf(refineForm(job, asked.limits, known.words)) : notYours(known.words);
}

async function openHave(id: JobId, asked: Asked): Promise<Opened> {
  const { store } = asked.rooms;
  const found = await inTime(asked, async ({ user }) => {
    const job = await store.jobs.find(user.id, id);
    return { job, resume: job?.resumeId ? await store.resumes.find(job.resumeId) : null };
  });
  if (!found) return tooSlow(asked.words);
  const { words } = found.known;
  const { job, resume } = found.read;
  if (!job?.result || !resume) return notYours(words);
  const form = haveForm(job.id, job.result.gaps, resume.structure, asked.limits, words);
  return form ? formOf(form) : { show: 'message', message: told(words.version.nothingMissing) };
}

async function openFix(id: ResumeId, asked: Asked): Promise<Opened> {
  const found = await inTime(asked, async ({ user }) => {
    const resume = await asked.rooms.store.resumes.find(id);
    return resume?.userId === user.id ? resume : null;
  });
  if (!found) return tooSlow(asked.words);
  const { words } = found.known;
  if (!found.read) return notYours(words);
  const form = fixForm(found.read, asked.limits, words);
  return form
    ? formOf(form)
    : { show: 'message', message: told(words.resume.tooLongToFix, words.resume.tooLongToFixNext) };
}

async function openSettings(asked: Asked): Promise<Opened> {
  const { rooms, where } = asked;
  const found = await inTime(asked, async () => null);
  if (!found) return tooSlow(asked.words);
  const { settings, words } = found.known;
  const wishes = rooms.voice.wishes(where);
  const places =
    settings.answerIn && !wishes.includes(settings.answerIn) ? [...wishes, settings.answerIn] : wishes;
  return formOf(settingsForm(settings, { places, hasModel: rooms.house.vendor !== null }, words));
}

async function openWorkspace(asked: Asked): Promise<Opened> {
  const found = await inTime(asked, async () => null);
  if (!found) return tooSlow(asked.words);
  const { workspace, words } = found.known;
  const { settings } = words.person;
  if (!asked.who.isAdmin || workspace === null)
    return { show: 'message', message: told(settings.adminsOnly, settings.adminsOnlyNext) };
  return formOf(workspaceForm(workspace, asked.rooms.voice.wishes(asked.where), words));
}

function formOf(form: Form): Opened {
  return { show: 'form', form };
}
