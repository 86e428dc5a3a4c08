import type { Job } from '../../jobs/model/job.ts';
import { listVersions } from '../../jobs/revisions/versions.ts';
import type { ChatContext } from './chat-context.ts';

/** Finds the sender's job that a message is about: the one it replies to, else the newest in its thread. */
export async function findJobOfMessage(answers: string | null, chat: ChatContext): Promise<Job | null> {
  const { deps, user, context } = chat;
  const { store } = deps;
  if (answers === null && context.thread === null && context.channel === null) return null;
  const deliveries = await store.deliveries.listByUser(user.id);
  const answered = deliveries.find(({ posted }) =>
    Object.values(posted).some(({ id }) => id !== null && id === answers),
  );
  if (answered) return store.jobs.find(user.id, answered.jobId);
  if (context.thread === null) return null;
  const inThread = deliveries.findLast(
    ({ place, posted }) =>
      place.thread === context.thread || Object.values(posted).some(({ id }) => id === context.thread),
  );
  const found = inThread && (await listVersions(user.id, inThread.jobId, store));
  if (!found?.ok) return null;
  const jobs = found.value.map(({ job }) => job);
  return jobs.findLast(({ status }) => status === 'COMPLETED') ?? jobs.at(-1) ?? null;
}
