import type { Job } from '../../jobs/model/job.ts';
import type { ReplyTarget } from '../../jobs/model/reply-target.ts';
import type { SavedResume } from '../../jobs/ports/resumes.ts';
import { type ReplyLocation, withSettings } from '../../jobs/settings/settings.ts';
import { submitJob } from '../../jobs/submit/submit-job.ts';
import { chooseEngine, isConsentMissing } from '../context/chat-user.ts';
import { choosePrivateLocation } from '../context/reply-locations.ts';
import { noticeMessage } from '../messages/blocks.ts';
import { editButton, refusalMessage } from '../messages/failure.ts';
import { consentMessage, locationQuestion, startedMessage } from '../messages/request.ts';
import { requestKeyOfDraft, type StoredRequest } from '../types/draft.ts';
import type { ChatContext } from './chat-context.ts';

/** Submits a complete request as a job, or first asks for consent or for where to answer. */
export async function submitRequest(
  { id, request }: StoredRequest,
  description: string,
  resume: SavedResume,
  chat: ChatContext,
): Promise<void> {
  const { deps, user, settings, strings, sender, context } = chat;
  const { installation, submission, adapter } = deps;
  const engine = chooseEngine(request.engine, chat, installation, submission.defaultEngine);
  if (isConsentMissing(chat, engine, installation))
    return chat.replyPrivately('consent', consentMessage(id, installation, strings));
  const location = chooseLocation(request.place, chat);
  if (location === 'ask') return chat.replyPrivately('place', locationQuestion(id, strings));
  const target = chat.unwrap(
    await adapter.openReplyTarget(sender, context, location, chat.onceOptions('place-for')),
  );
  if (!target)
    return chat.replyPrivately(
      'no-place',
      noticeMessage(strings.request.noReplyTarget, strings.request.noReplyTargetNext, [
        editButton(id, strings),
      ]),
    );

  const submitted = await submitJob(
    {
      request: {
        user_id: user.id,
        resume_id: resume.id,
        title: request.title,
        company_name: request.company,
        job_description: description,
      },
      requestKey: requestKeyOfDraft(id),
      reading: 'done',
      options: withSettings({ engine }, settings),
      place: target,
    },
    submission,
  );
  if (!submitted.ok) return chat.replyPrivately('refused', refusalMessage(submitted.error, id, strings));
  await announceTarget(submitted.value.job, chat);
  if (request.notes)
    await chat.replyPrivately('posting-notes', noticeMessage(strings.request.postingNote(request.notes)));
}

function chooseLocation(
  requested: ReplyLocation | null,
  { deps, context, settings, workspace }: ChatContext,
): ReplyLocation | 'ask' {
  const available = deps.adapter.replyLocations(context);
  if (requested !== null && available.includes(requested)) return requested;
  return choosePrivateLocation({
    available,
    personal: settings.answerIn,
    workspace: workspace?.answerIn ?? null,
  });
}

/** Says that the job has started and links to its answer, unless the sender is there already. */
export async function announceTarget(job: Job, chat: ChatContext): Promise<void> {
  const { deps, context, strings } = chat;
  if (job.place === null || (isThere(context, job.place) && context.kind !== 'home')) return;
  const link = await deps.adapter.permalink(job.place, null);
  await chat.replyPrivately('started', startedMessage(job, link, strings));
}

/** On Discord a thread is a channel of its own. */
function isThere({ channel, thread }: ChatContext['context'], target: ReplyTarget): boolean {
  return channel === target.channel || thread === target.channel;
}
