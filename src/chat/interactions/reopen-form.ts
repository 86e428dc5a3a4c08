import type { JobId } from '../../jobs/model/ids.ts';
import type { Job } from '../../jobs/model/job.ts';
import { keepDraft } from '../../jobs/people/drafts.ts';
import type { AnswerIn } from '../../jobs/settings/settings.ts';
import type { Origin } from '../types/chat-event.ts';
import { draftIdOf, draftOfKey, KINDS, wantedDraft } from '../types/draft.ts';
import type { Opened } from '../types/interaction-service.ts';
import { NOTHING_WANTED, type Wanted } from '../types/request-draft.ts';
import { type Asked, inTime, notYours, tooSlow } from './form-request.ts';
import { formFor } from './tailor-form.ts';

/** The form with all that a finished job was made from, to be changed and run again as a job of its own. */
export async function openAgain(id: JobId, asked: Asked): Promise<Opened> {
  const { store, voice } = asked.rooms;
  const found = await inTime(asked, async ({ user }) => {
    const job = await store.jobs.find(user.id, id);
    if (!job) return null;
    const from = draftOfKey(job.requestKey);
    const [earlier, resumes] = await Promise.all([
      from && wantedDraft(user.id, from, store),
      store.resumes.namesOf(user.id),
    ]);
    const place = earlier?.wanted.place ?? placeOf(job, asked.where, voice.wishes(asked.where));
    const wanted = wantedOf(job, place);
    // One for each job: opened twice, the form is the same one.
    const draft = await keepDraft(user.id, KINDS.wanted, wanted, store, draftIdOf(`again/${job.id}`));
    return { resumes, draft: { id: draft, wanted } };
  });
  if (!found) return tooSlow(asked.words);
  const { known, read } = found;
  return read ? formFor(asked, known, read.resumes, read.draft) : notYours(known.words);
}

function wantedOf({ resumeId, title, companyName, jobDescription }: Job, place: AnswerIn | null): Wanted {
  return {
    ...NOTHING_WANTED,
    resume: resumeId === null ? NOTHING_WANTED.resume : { from: 'saved', id: resumeId },
    posting: { from: 'text', text: jobDescription },
    title,
    company: companyName,
    place,
  };
}

/** Answered in the open channel where its button was pressed: that was the wish. Else the usual place is meant. */
function placeOf({ place }: Job, { channel, kind }: Origin, wishes: readonly AnswerIn[]): AnswerIn | null {
  const here = kind === 'channel' && place !== null && place.channel === channel;
  return here && wishes.includes('channel') ? 'channel' : null;
}
