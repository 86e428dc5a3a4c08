import type { DraftId, JobId } from '../../jobs/model/ids.ts';
import type { Job } from '../../jobs/model/job.ts';
import type { ResumeName } from '../../jobs/ports/resumes.ts';
import type { Strings } from '../../strings/strings.ts';
import type { InstallationInfo } from '../types/installation-info.ts';
import { ABOUT_PERSON, aboutJobs, aboutResumes, type Message } from '../types/message.ts';
import { type RequestDraft, roleOf } from '../types/request-draft.ts';
import { buttonRow, headingBlock, listBlock, noticeMessage, textBlock } from './blocks.ts';
import { editButton } from './failure.ts';

/** Asks for consent before a person's resume first goes to a model. */
export function consentMessage(
  draft: DraftId,
  { vendor, retention }: InstallationInfo,
  { request: { consent } }: Strings,
): Message {
  return {
    summary: consent.heading,
    about: ABOUT_PERSON,
    blocks: [
      headingBlock(consent.heading),
      textBlock(consent.why(vendor ?? '')),
      listBlock([
        consent.sent,
        consent.kept(retention.resumes, retention.jobs),
        consent.delete,
        consent.without,
      ]),
      ...buttonRow([
        { label: consent.agree, action: { do: 'agree', draft }, style: 'primary' },
        { label: consent.withoutAi, action: { do: 'without_ai', draft } },
        { label: consent.notNow, action: { do: 'drop', draft } },
      ]),
    ],
  };
}

/** Asks again after a person withdrew their consent. Only a failed job can go on without AI. */
export function consentAgainMessage(
  draft: DraftId,
  failedJob: JobId | null,
  { vendor, retention }: InstallationInfo,
  { request: { consent, consentGone }, answer }: Strings,
): Message {
  return {
    summary: consentGone,
    about: ABOUT_PERSON,
    blocks: [
      headingBlock(consentGone),
      textBlock(consent.why(vendor ?? '')),
      listBlock([consent.sent, consent.kept(retention.resumes, retention.jobs), consent.delete]),
      ...buttonRow([
        { label: consent.agree, action: { do: 'agree', draft }, style: 'primary' },
        ...(failedJob
          ? [{ label: answer.withoutAi, action: { do: 'retry_without_ai' as const, job: failedJob } }]
          : []),
        { label: consent.notNow, action: { do: 'drop', draft } },
      ]),
    ],
  };
}

/** Asks where to answer, once, on platforms with two private locations. */
export function locationQuestion(draft: DraftId, { request: { place }, forms }: Strings): Message {
  return {
    summary: place.heading,
    about: ABOUT_PERSON,
    blocks: [
      headingBlock(place.heading),
      textBlock(place.why),
      listBlock([place.moderators, place.dm]),
      ...buttonRow([
        { label: forms.places.threadButton, action: { do: 'answer_in_thread', draft } },
        { label: forms.places.dmButton, action: { do: 'answer_in_dm', draft } },
      ]),
    ],
  };
}

/** Says that a job has started and where it will be answered. */
export function startedMessage(
  job: Pick<Job, 'id' | 'title' | 'companyName' | 'place'>,
  link: string | null,
  { request, forRole }: Strings,
): Message {
  const started = request.started(forRole(job));
  const isEphemeral = job.place?.channel === '';
  if (link === null)
    return noticeMessage(
      started,
      isEphemeral ? request.startedAlone : request.startedElsewhere,
      [],
      aboutJobs([job]),
    );
  return {
    summary: started,
    about: aboutJobs([job]),
    blocks: [{ kind: 'text', text: [started, ' ', { link, text: request.startedLink }] }],
  };
}

/** Says that a saved resume is being tailored to the message that a person used the shortcut on. */
export function startedOnMessage(resume: ResumeName, { request }: Strings): Message {
  return noticeMessage(request.startedOnMessage(resume.filename), null, [], aboutResumes([resume]));
}

/** Asks for the resume of a request that has a posting. */
export function noResumeMessage(draft: DraftId, request: RequestDraft, strings: Strings): Message {
  const { noResume, noResumeNext, addResume } = strings.request;
  return noticeMessage(noResume(strings.forRole(roleOf(request))), noResumeNext, [
    { ...editButton(draft, strings), label: addResume },
  ]);
}

/** Asks for the posting of a request that has a resume. */
export function noPostingMessage(draft: DraftId, strings: Strings): Message {
  const { noPosting, noPostingNext, addPosting } = strings.request;
  return noticeMessage(noPosting, noPostingNext, [{ ...editButton(draft, strings), label: addPosting }]);
}

/** Says that a request waits for the person, with a button to continue. */
export function postponedMessage(draft: DraftId, { request }: Strings): Message {
  return noticeMessage(request.postponed, null, [
    { label: request.continueLater, action: { do: 'start', draft } },
  ]);
}
