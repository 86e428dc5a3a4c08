import type { Job } from '../../jobs/model/job.ts';
import { versionsOf } from '../../jobs/revisions/versions.ts';
import type { Scene } from './chat-context.ts';

/** The person's job that a message is about: the one whose message it answers, or the newest of the thread it is in. */
export async function jobOfMessage(answers: string | null, scene: Scene): Promise<Job | null> {
  const { rooms, user, where } = scene;
  const { store } = rooms;
  if (answers === null && where.thread === null && where.channel === null) return null;
  const deliveries = await store.deliveries.ofUser(user.id);
  const answered = deliveries.find(({ posted }) =>
    Object.values(posted).some(({ id }) => id !== null && id === answers),
  );
  if (answered) return store.jobs.find(user.id, answered.jobId);
  if (where.thread === null) return null;
  const inThread = deliveries.findLast(
    ({ place, posted }) =>
      place.thread === where.thread || Object.values(posted).some(({ id }) => id === where.thread),
  );
  const found = inThread && (await versionsOf(user.id, inThread.jobId, store));
  if (!found?.ok) return null;
  const jobs = found.versions.map(({ job }) => job);
  return jobs.findLast(({ status }) => status === 'COMPLETED') ?? jobs.at(-1) ?? null;
}
