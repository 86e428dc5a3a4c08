import type { DraftId, JobId } from '../../jobs/model/ids.ts';
import type { Job } from '../../jobs/model/job.ts';
import type { TakenPosting } from '../../jobs/submit/take-posting.ts';
import type { Strings } from '../../strings/strings.ts';
import type { InstallationInfo } from '../types/installation-info.ts';
import { ABOUT_PERSON, aboutJobs, type Message } from '../types/message.ts';
import type { RequestDraft } from '../types/request-draft.ts';
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

/**
 * Offers AI for a wish that a version without it can't grant. `installation`: null where the person has agreed to AI,
 * so that they need not be told again what is sent.
 */
export function offerAiMessage(
  draft: DraftId,
  installation: InstallationInfo | null,
  { request: { consent, offerAi, useAi } }: Strings,
): Message {
  const { vendor = null, retention } = installation ?? {};
  return {
    summary: offerAi,
    about: ABOUT_PERSON,
    blocks: [
      headingBlock(offerAi),
      ...(retention
        ? [
            textBlock(consent.why(vendor ?? '')),
            listBlock([consent.sent, consent.kept(retention.resumes, retention.jobs), consent.delete]),
          ]
        : []),
      ...buttonRow([
        retention
          ? { label: consent.agree, action: { do: 'agree', draft }, style: 'primary' }
          : { label: useAi, action: { do: 'start', draft }, style: 'primary' },
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

/** Asks whether to use a text that doesn't look like a job post; offers to save a resume. */
export function doubtfulPostingMessage(
  draft: DraftId,
  { kind, from }: Pick<TakenPosting, 'kind' | 'from'>,
  { request, resume }: Strings,
): Message {
  const use = { action: { do: 'accept_posting', draft }, label: request.useAnyway } as const;
  const no = { action: { do: 'drop', draft }, label: request.dontUse } as const;
  if (kind !== 'resume' || from === 'link')
    return noticeMessage(kind === 'posting' ? request.perhapsAPosting : request.notAPosting, null, [use, no]);
  const save = { action: { do: 'save_resume', draft }, label: resume.saveAnyway, style: 'primary' } as const;
  return noticeMessage(request.isAResume, null, [save, { ...use, label: resume.useAsPosting }, no]);
}

/** Asks whether to use a file as the resume that doesn't look like one. */
export function doubtfulResumeMessage(
  draft: DraftId,
  { filename, looksLike }: { readonly filename: string; readonly looksLike: 'posting' | 'other' },
  strings: Strings,
): Message {
  const { request, resume } = strings;
  const happened = looksLike === 'posting' ? resume.isAPosting(filename) : resume.notAResume(filename);
  return noticeMessage(`${happened} ${request.useItAnyway}`, null, [
    { action: { do: 'accept_resume', draft }, label: request.useAnyway },
    { action: { do: 'drop', draft }, label: request.dontUse },
    editButton(draft, strings),
  ]);
}

/** Asks for the resume of a request that has a posting. */
export function noResumeMessage(draft: DraftId, request: RequestDraft, strings: Strings): Message {
  const { noResume, noResumeNext, addResume } = strings.request;
  return noticeMessage(
    noResume(strings.forRole({ title: request.title, companyName: request.company })),
    noResumeNext,
    [{ ...editButton(draft, strings), label: addResume }],
  );
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
