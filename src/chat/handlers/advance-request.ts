import type { ResumeId } from '../../jobs/model/ids.ts';
import { keepDraft } from '../../jobs/people/drafts.ts';
import type { SavedResume } from '../../jobs/ports/rows.ts';
import { type TakenPosting, takePosting } from '../../jobs/submit/take-posting.ts';
import { readName } from '../../posting/name.ts';
import { mayAskIn } from '../context/chat-user.ts';
import { draftNotice, editButton } from '../messages/failure.ts';
import { told } from '../messages/notice-message.ts';
import { noPostingMessage, noResumeMessage } from '../messages/request.ts';
import { resumeReadMessage } from '../messages/resume-read.ts';
import type { FileRef } from '../types/chat-event.ts';
import { draftIdOf, KINDS, type WantedDraft } from '../types/draft.ts';
import type { Wanted, WantedPosting } from '../types/request-draft.ts';
import type { Scene } from './chat-context.ts';
import { start } from './submit-request.ts';
import { takeFile } from './take-file.ts';

/** A new request: kept in a draft of this event's own before anything is done about it. */
export function begin(wanted: Wanted, scene: Scene): Promise<void> {
  return proceed({ id: draftIdOf(scene.seed), wanted }, scene);
}

/**
 * Takes a request as far as it goes: the resume is read and saved, the posting is fetched and kept, what is still to
 * be asked is asked, and then it is a job. What stops it is told, with a button that opens the form again.
 */
export async function proceed(draft: WantedDraft, scene: Scene): Promise<void> {
  const { words, where } = scene;
  if (!mayAskIn(where, scene.workspace))
    return scene.say('closed', told(words.request.closedChannel, words.request.closedChannelNext));
  await keep(draft, scene);
  const resume = await resumeFor(draft, scene);
  if (!resume) return;
  const withResume = {
    ...draft,
    wanted: { ...draft.wanted, resume: { from: 'saved' as const, id: resume.id } },
  };
  await keep(withResume, scene);
  const posting = await postingFor(withResume, scene);
  if (!posting) return;
  const wanted = wantedWith(posting, withResume.wanted);
  await keep({ ...draft, wanted }, scene);
  await start({ ...draft, wanted }, posting.text, resume, scene);
}

function keep({ id, wanted }: WantedDraft, { user, rooms }: Scene) {
  return keepDraft(user.id, KINDS.wanted, wanted, rooms.store, id);
}

async function resumeFor(draft: WantedDraft, scene: Scene): Promise<SavedResume | null> {
  const { resume } = draft.wanted;
  switch (resume.from) {
    case 'file':
      return uploaded(draft, resume.file, scene);
    case 'default':
      return usual(draft, scene);
    case 'saved':
      return saved(draft, resume.id, scene);
    case 'named':
      return named(draft, resume.name, scene);
  }
}

async function usual({ id, wanted }: WantedDraft, scene: Scene): Promise<SavedResume | null> {
  const { rooms, user, words } = scene;
  const found = await rooms.store.resumes.defaultOf(user.id);
  if (found) return found;
  const { none, noneNext } = words.resume;
  await scene.say('no-resume', wanted.posting ? noResumeMessage(id, wanted, words) : told(none, noneNext));
  return null;
}

async function saved(draft: WantedDraft, id: ResumeId, scene: Scene): Promise<SavedResume | null> {
  const { rooms, user, words } = scene;
  const found = await rooms.store.resumes.find(id);
  if (found?.userId === user.id) return found;
  const { resumeGone, resumeGoneNext } = words.request;
  await scene.say('no-resume', told(resumeGone, resumeGoneNext, [editButton(draft.id, words)]));
  return null;
}

/** The one that is called so; which of several is meant, nobody but the person knows. */
async function named(draft: WantedDraft, name: string, scene: Scene): Promise<SavedResume | null> {
  const { rooms, user, words } = scene;
  const all = await rooms.store.resumes.namesOf(user.id);
  const called = all.filter(({ filename }) => filename.toLowerCase() === name.toLowerCase());
  const [one, another] = called;
  if (one && !another) return saved(draft, one.id, scene);
  const { resumesAlike, resumeUnknown, resumeUnknownNext } = words.request;
  const happened = one ? resumesAlike(name) : resumeUnknown(name);
  await scene.say('no-resume', told(happened, resumeUnknownNext, [editButton(draft.id, words)]));
  return null;
}

/** A resume that came with the form: its person sees how it was read while the rest goes on. */
async function uploaded(draft: WantedDraft, file: FileRef, scene: Scene): Promise<SavedResume | null> {
  const { words } = scene;
  const taken = await takeFile(file, 'asked', scene);
  switch (taken.is) {
    case 'resume':
      await scene.say('resume-read', resumeReadMessage(taken.saved, 'started', words));
      return taken.saved.resume;
    case 'fault':
      await scene.say('resume-fault', draftNotice(taken.code, draft.id, words));
      return null;
    case 'unlike':
      await scene.say(
        'resume-unlike',
        told(words.resume.isAPosting(file.name), words.request.nothingLost, [editButton(draft.id, words)]),
      );
      return null;
    case 'foreign':
      await scene.say(
        'resume-foreign',
        told(words.resume.notYours(file.name), `${words.resume.notYoursNext}\n${words.request.nothingLost}`, [
          editButton(draft.id, words),
        ]),
      );
      return null;
  }
}

async function postingFor(draft: WantedDraft, scene: Scene): Promise<TakenPosting | null> {
  const { rooms, signal, words } = scene;
  const { posting } = draft.wanted;
  if (!posting) {
    await scene.say('no-posting', noPostingMessage(draft.id, words));
    return null;
  }
  const source = await sourceOf(posting, scene);
  const taken = source.ok ? await takePosting(source.value, rooms, signal) : source;
  if (signal.aborted) throw signal.reason;
  if (!taken.ok) {
    await scene.say('posting-fault', draftNotice(taken.fault.code, draft.id, words));
    return null;
  }
  return taken.value;
}

async function sourceOf(posting: WantedPosting, { rooms, where, signal }: Scene) {
  if (posting.from !== 'file') return { ok: true as const, value: posting };
  const { file } = posting;
  const got = await rooms.voice.download(file, where, signal);
  if (!got.ok) return got;
  return {
    ok: true as const,
    value: { from: 'file' as const, file: { bytes: got.value, filename: file.name } },
  };
}

/** The longest title or company of a request, in characters. */
const MOST_NAME = 200;

/** The person's own words for the job go before those that were read. */
function wantedWith({ text, title, company, warnings }: TakenPosting, wanted: Wanted): Wanted {
  const read = readName(text);
  return {
    ...wanted,
    posting: { from: 'text', text },
    title: (wanted.title || title || read.title).slice(0, MOST_NAME),
    company: (wanted.company || company || read.company).slice(0, MOST_NAME),
    notes: wanted.notes ?? warnings.map(({ message }) => message).join(' '),
  };
}
