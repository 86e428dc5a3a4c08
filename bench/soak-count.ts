import pg from 'pg';
import { z } from 'zod';
import type { SoakWorld } from './soak-world.ts';

export interface SoakCounts {
  readonly jobs: number;
  readonly completed: number;
  readonly failed: Readonly<Record<string, number>>;
  /** What was acknowledged and came to nothing, each as a sentence. */
  readonly lost: readonly string[];
  /** What was done or posted more than once. */
  readonly doubled: readonly string[];
}

const Job = z.object({
  id: z.string(),
  status: z.string(),
  failure_code: z.string().nullable(),
  job_description: z.string(),
  is_first: z.boolean(),
  is_answered_on: z.enum(['slack', 'discord']).nullable(),
});
const Delivery = z.object({
  job_id: z.string(),
  kind: z.string(),
  state: z.string(),
  posted: z.record(z.string(), z.object({ id: z.string().nullish() })),
});

/**
 * Compares what was acknowledged with the database, and that with what the platforms have. `tokens` stand in the
 * postings of the jobs that were acknowledged, one in each.
 */
export async function countSoak(tokens: readonly string[], world: SoakWorld): Promise<SoakCounts> {
  const client = new pg.Client(world.databaseUrl);
  await client.connect();
  const rowsOf = async <T>(schema: z.ZodType<T>, query: string) =>
    z.array(schema).parse((await client.query(query)).rows);
  const jobs = await rowsOf(
    Job,
    `select id, status, failure_code, job_description, parent_job_id is null as is_first,
      place::jsonb ->> 'platform' as is_answered_on from jobs`,
  );
  const deliveries = await rowsOf(Delivery, 'select job_id, kind, state, posted from deliveries');
  const [{ unhandled = 0 } = {}] = await rowsOf(
    z.object({ unhandled: z.coerce.number() }),
    'select count(*) as unhandled from inbox where handled_at is null',
  );
  await client.end();

  const jobsOf = new Map<string, number>();
  for (const { job_description, is_first } of jobs) {
    const token = TOKEN.exec(job_description)?.[0];
    if (token !== undefined && is_first) jobsOf.set(token, (jobsOf.get(token) ?? 0) + 1);
  }
  const failures = jobs.flatMap(({ failure_code }) => failure_code ?? []);
  return {
    jobs: jobs.length,
    completed: jobs.filter(({ status }) => status === 'COMPLETED').length,
    failed: Object.fromEntries(
      Object.entries(Object.groupBy(failures, (code) => code)).map(([code, all = []]) => [code, all.length]),
    ),
    lost: [
      ...Array.from({ length: unhandled }, () => 'an event that nobody handled'),
      ...tokens.filter((token) => !jobsOf.has(token)).map((token) => `a job that never was: ${token}`),
      ...jobs.filter(({ status }) => status === 'PENDING').map(({ id }) => `a job without an end: ${id}`),
      ...listUnanswered(jobs, deliveries, world),
    ],
    doubled: [
      ...[...jobsOf].filter(([, count]) => count > 1).map(([token]) => `a job made twice: ${token}`),
      ...listRepeatedPosts(deliveries, world),
    ],
  };
}

/** What `soakToken` makes. */
const TOKEN = /soak-\d+-end/;

/** Names a job in its posting. */
export function soakToken(n: number): string {
  return `soak-${n}-end`;
}

function listUnanswered(
  jobs: readonly z.infer<typeof Job>[],
  deliveries: readonly z.infer<typeof Delivery>[],
  { slack, discordApi }: SoakWorld,
): string[] {
  const seen = new Set([
    ...slack.posts.flatMap(({ ts, files }) => [ts, ...files]),
    ...discordApi.posts.map(({ id }) => id),
  ]);
  return jobs
    .filter(({ is_answered_on }) => is_answered_on !== null)
    .flatMap(({ id, status }) => {
      const wanted = status === 'COMPLETED' ? 'answer' : 'notice';
      const answer = deliveries.find(({ job_id, kind }) => job_id === id && kind === wanted);
      if (answer?.state !== 'DELIVERED') return [`the ${wanted} of job ${id}: ${answer?.state ?? 'none'}`];
      const ids = Object.values(answer.posted).flatMap((part) => part.id?.split(',') ?? []);
      return ids.every((one) => seen.has(one)) ? [] : [`the ${wanted} of job ${id} is not on the platform`];
    });
}

/** Messages under one nonce, and files that no delivery and no message knows of: an attempt before posted them. */
function listRepeatedPosts(
  deliveries: readonly z.infer<typeof Delivery>[],
  { slack, discordApi }: SoakWorld,
): string[] {
  const known = new Set([
    ...deliveries.flatMap(({ posted }) => Object.values(posted).flatMap(({ id }) => id?.split(',') ?? [])),
    ...slack.posts.flatMap(({ metadata }) => metadata?.files?.split(',') ?? []),
  ]);
  const nonces = slack.posts.flatMap(({ metadata }) => metadata?.nonce ?? []);
  const marks = discordApi.posts.map(({ channel, nonce }) => `${channel}/${nonce}`);
  return [
    ...repeated(nonces).map((nonce) => `a Slack message posted twice: ${nonce}`),
    ...repeated(marks).map((mark) => `a Discord message posted twice: ${mark}`),
    ...slack.posts
      .filter(({ files }) => files.some((file) => !known.has(file)))
      .map(({ channel }) => `files on Slack that nothing refers to, in ${channel}`),
  ];
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}
