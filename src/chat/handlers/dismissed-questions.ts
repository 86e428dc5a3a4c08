import type { z } from 'zod';
import type { Job } from '../../jobs/model/job.ts';
import { noticeMessage } from '../messages/blocks.ts';
import type { DRAFT_KINDS } from '../types/draft.ts';
import { aboutJobs, type Message } from '../types/message.ts';
import type { ChatContext } from './chat-context.ts';

/** Lists what the person has answered with no, of one kind of question about the job's resume. */
export async function listDismissed<T extends { readonly resume: string }>(
  kind: (typeof DRAFT_KINDS)['dismissed' | 'dismissedSkill'],
  schema: z.ZodType<T>,
  { resumeId }: Job,
  { deps, user }: ChatContext,
): Promise<T[]> {
  const drafts = await deps.store.drafts.list(user.id);
  return drafts.flatMap((draft) => {
    const read = schema.safeParse(draft.content);
    return draft.kind === kind && read.success && read.data.resume === resumeId ? [read.data] : [];
  });
}

/** Says that there is no question left about a job. */
export function nothingLeft(job: Job, { strings }: ChatContext): Message {
  return noticeMessage(strings.version.nothingToAsk, null, [], aboutJobs([job]));
}
