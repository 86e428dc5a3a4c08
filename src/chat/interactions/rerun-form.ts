import type { JobId } from '../../jobs/model/ids.ts';
import type { Job } from '../../jobs/model/job.ts';
import { saveDraft } from '../../jobs/people/drafts.ts';
import type { ReplyLocation } from '../../jobs/settings/settings.ts';
import type { EventContext } from '../types/chat-event.ts';
import { DRAFT_KINDS, draftIdFor, draftOfRequestKey, findRequest } from '../types/draft.ts';
import type { FormResponse } from '../types/interaction-service.ts';
import { EMPTY_DRAFT, type RequestDraft } from '../types/request-draft.ts';
import { type FormRequest, loadInTime, notYoursResponse, tooSlowResponse } from './form-request.ts';
import { renderTailorForm } from './tailor-form.ts';

/** Opens the tailor form with everything that a finished job was made from, to change it and run it as a new job. */
export async function openRerun(id: JobId, request: FormRequest): Promise<FormResponse> {
  const { store, adapter } = request.deps;
  const found = await loadInTime(request, async ({ user }) => {
    const job = await store.jobs.find(user.id, id);
    if (!job) return null;
    const from = draftOfRequestKey(job.requestKey);
    const [earlier, resumes] = await Promise.all([
      from && findRequest(user.id, from, store),
      store.resumes.listNames(user.id),
    ]);
    const location =
      earlier?.request.place ?? locationOf(job, request.context, adapter.replyLocations(request.context));
    const draft = draftOf(job, location);
    // One draft per job, however often the form opens.
    const draftId = await saveDraft(
      user.id,
      DRAFT_KINDS.request,
      draft,
      store,
      draftIdFor(`again/${job.id}`),
    );
    return { resumes, stored: { id: draftId, request: draft } };
  });
  if (!found) return tooSlowResponse(request.strings);
  const { account, data } = found;
  return data
    ? renderTailorForm(request, account, data.resumes, data.stored)
    : notYoursResponse(account.strings);
}

function draftOf(
  { resumeId, title, companyName, jobDescription }: Job,
  location: ReplyLocation | null,
): RequestDraft {
  return {
    ...EMPTY_DRAFT,
    resume: resumeId === null ? EMPTY_DRAFT.resume : { from: 'saved', id: resumeId },
    posting: { from: 'text', text: jobDescription },
    title,
    company: companyName,
    place: location,
    // It was tailored to once, so it isn't asked about again unless it changes.
    accepted: ['posting'],
  };
}

/** Keeps the open channel as the location if the job was answered in the one where the button was pressed; else null. */
function locationOf(
  { place }: Job,
  { channel, kind }: EventContext,
  locations: readonly ReplyLocation[],
): ReplyLocation | null {
  const isHere = kind === 'channel' && place !== null && place.channel === channel;
  return isHere && locations.includes('channel') ? 'channel' : null;
}
