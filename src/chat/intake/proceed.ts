import { keepDraft } from '../../jobs/drafts.ts';
import type { SavedResume } from '../../jobs/ports/rows.ts';
import { type TakenPosting, takePosting } from '../../jobs/take-posting.ts';
import { readName } from '../../posting/name.ts';
import { draftIdOf, KINDS, type WantedDraft } from '../draft.ts';
import { draftNotice, editButton } from '../replies/notice.ts';
import { noPostingMessage, noResumeMessage } from '../replies/request.ts';
import { resumeReadMessage } from '../replies/resume-read.ts';
import { told } from '../replies/told.ts';
import type { Wanted, WantedPosting } from '../wanted.ts';
import { mayAskIn } from '../who.ts';
import type { Scene } from './scene.ts';
import { start } from './start.ts';
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
  const { rooms, user, words } = scene;
  const { resume, posting } = draft.wanted;
  if (resume.from === 'file') return uploaded(draft, scene);
  if (resume.from === 'default') {
    const usual = await rooms.store.resumes.defaultOf(user.id);
    if (!usual)
      await scene.say(
        'no-resume',
        posting
          ? noResumeMessage(draft.id, draft.wanted, words)
          : told(words.resume.none, words.resume.noneNext),
      );
    return usual;
  }
  const saved = await rooms.store.resumes.find(resume.id);
  if (saved?.userId === user.id) return saved;
  await scene.say(
    'no-resume',
    told(words.request.resumeGone, words.request.resumeGoneNext, [editButton(draft.id, words)]),
  );
  return null;
}

/** A resume that came with the form: its person sees how it was read while the rest goes on. */
async function uploaded(draft: WantedDraft, scene: Scene): Promise<SavedResume | null> {
  const { resume } = draft.wanted;
  if (resume.from !== 'file') return null;
  const { words } = scene;
  const taken = await takeFile(resume.file, 'asked', scene);
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
        told(words.resume.isAPosting(resume.file.name), words.request.nothingLost, [
          editButton(draft.id, words),
        ]),
      );
      return null;
    case 'foreign':
      await scene.say(
        'resume-foreign',
        told(words.resume.notYours(resume.file.name), words.resume.notYoursNext),
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
