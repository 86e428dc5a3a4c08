import type { JobId } from '../../jobs/model/ids.ts';
import type { Job } from '../../jobs/model/job.ts';
import { saveDraft } from '../../jobs/people/drafts.ts';
import type { ReplyLocation } from '../../jobs/settings/settings.ts';
import type { EventContext } from '../types/chat-event.ts';
import { DRAFT_KINDS, draftIdFor, draftOfRequestKey, findRequest } from '../types/draft.ts';
import { EMPTY_DRAFT, type RequestDraft } from '../types/request-draft.ts';
import { type LoadedRequest, notYoursResponse, type RenderForm } from './form-request.ts';
import { renderTailorForm } from './tailor-form.ts';

/** Opens the tailor form with everything that a finished job was made from, to change it and run it as a new job. */
export async function openRerun(id: JobId, request: LoadedRequest): Promise<RenderForm> {
  const { account, context, strings } = request;
  const { user } = account;
  const { store, adapter } = request.deps;
  const job = await store.jobs.find(user.id, id);
  if (!job) return () => notYoursResponse(strings);
  const from = draftOfRequestKey(job.requestKey);
  const [earlier, resumes] = await Promise.all([
    from && findRequest(user.id, from, store),
    store.resumes.listNames(user.id),
  ]);
  const location = earlier?.request.place ?? locationOf(job, context, adapter.replyLocations(context));
  const draft = draftOf(job, location);
  // One draft per job, however often the form opens.
  const draftId = draftIdFor(`again/${job.id}`);
  await saveDraft(user.id, DRAFT_KINDS.request, draft, store, draftId);
  return () => renderTailorForm(request, resumes, { id: draftId, request: draft });
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
