import type { DraftId, JobId } from '../../jobs/model/ids.ts';
import type { Job } from '../../jobs/model/job.ts';
import type { Catalogue } from '../../strings/strings.ts';
import type { House } from '../types/installation-info.ts';
import type { Message } from '../types/message.ts';
import { roleOf, type Wanted } from '../types/request-draft.ts';
import { editButton } from './failure.ts';
import { heading, list, row, text, told } from './notice-message.ts';

/** The one question before a resume first goes to a model. */
export function consentMessage(draft: DraftId, { vendor, keep }: House, { request }: Catalogue): Message {
  const words = request.consent;
  return {
    summary: words.heading,
    blocks: [
      heading(words.heading),
      text(words.why(vendor ?? '')),
      list([words.sent, words.kept(keep.resumes, keep.jobs), words.delete, words.without]),
      ...row([
        { label: words.agree, action: { do: 'agree', draft }, style: 'primary' },
        { label: words.withoutAi, action: { do: 'without_ai', draft } },
        { label: words.notNow, action: { do: 'drop', draft } },
      ]),
    ],
  };
}

/** The question once more, of whoever took back their yes; without AI a failed job alone can be had. */
export function consentAgainMessage(
  draft: DraftId,
  failed: JobId | null,
  { vendor, keep }: House,
  { request, answer }: Catalogue,
): Message {
  const words = request.consent;
  return {
    summary: request.consentGone,
    blocks: [
      heading(request.consentGone),
      text(words.why(vendor ?? '')),
      list([words.sent, words.kept(keep.resumes, keep.jobs), words.delete]),
      ...row([
        { label: words.agree, action: { do: 'agree', draft }, style: 'primary' },
        ...(failed
          ? [{ label: answer.withoutAi, action: { do: 'retry_without_ai' as const, job: failed } }]
          : []),
        { label: words.notNow, action: { do: 'drop', draft } },
      ]),
    ],
  };
}

/** The one question before a first answer, where there are two private places for it. */
export function placeMessage(draft: DraftId, { request, forms }: Catalogue): Message {
  const words = request.place;
  return {
    summary: words.heading,
    blocks: [
      heading(words.heading),
      text(words.why),
      list([words.moderators, words.dm]),
      ...row([
        { label: forms.places.threadButton, action: { do: 'answer_in_thread', draft } },
        { label: forms.places.dmButton, action: { do: 'answer_in_dm', draft } },
      ]),
    ],
  };
}

/** That it has started, and where it is answered. */
export function pointerMessage(
  job: Pick<Job, 'title' | 'companyName' | 'place'>,
  link: string | null,
  { request, forRole }: Catalogue,
): Message {
  const started = request.started(forRole(job));
  const isAlone = job.place?.channel === '';
  if (link === null) return told(started, isAlone ? request.startedAlone : request.startedElsewhere);
  return {
    summary: started,
    blocks: [{ kind: 'text', text: [started, ' ', { link, text: request.startedLink }] }],
  };
}

/** The posting is there and the resume is not. */
export function noResumeMessage(draft: DraftId, wanted: Wanted, catalogue: Catalogue): Message {
  const { request, forRole } = catalogue;
  return told(request.noResume(forRole(roleOf(wanted))), request.noResumeNext, [
    { ...editButton(draft, catalogue), label: request.addResume },
  ]);
}

/** The resume is there and the posting is not. */
export function noPostingMessage(draft: DraftId, catalogue: Catalogue): Message {
  const { request } = catalogue;
  return told(request.noPosting, request.noPostingNext, [
    { ...editButton(draft, catalogue), label: request.addPosting },
  ]);
}

export function droppedMessage(draft: DraftId, { request }: Catalogue): Message {
  return told(request.dropped, null, [{ label: request.goOn, action: { do: 'start', draft } }]);
}
