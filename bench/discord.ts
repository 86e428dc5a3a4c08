import { cpus, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApplicationCommandType, InteractionType, SnowflakeUtil } from 'discord.js';
import { type DiscordPeer, openDiscordPeer } from '../test/adapters/discord/discord-peer.ts';
import { Bots, type Command, countCompleted, startCommand, submitOffline } from './bot-rig.ts';
import { dispatchInteraction } from './discord-events.ts';
import { type DiscordRestApi, openDiscordRestApi } from './discord-rest-api.ts';
import { openBenchPostgres } from './postgres.ts';
import { createUserAs, type Example, nowMs, openSubmitter, percentiles, readExample } from './queue-rig.ts';

const INTERACTIONS_PER_SECOND = 50;
const DEFAULT_SECONDS = 60;
const JOBS = 100;
/** How long to wait for the last responses: Discord's own limit. */
const RESPONSE_TIMEOUT_MS = 3_000;

/**
 * Measures the time from an interaction at the gateway to its first response at the REST API, at 50 a second. Half of
 * them are commands that open a form (one read of the database), half are stored (one transaction). The gateway is
 * discord-digital-twin's; the REST API answers at once. The bot is the product's own process on a Postgres of its own:
 * idle, and while 100 jobs are tailored and posted by the same process and by another. For comparison, also a
 * discord.js client that only defers.
 */
export async function benchDiscord(seconds = DEFAULT_SECONDS): Promise<object> {
  const example = await readExample();
  await using opened = new AsyncDisposableStack();
  const peer = await openDiscordPeer();
  opened.defer(() => peer.close());
  const restApi = opened.use(await openDiscordRestApi(peer));
  const bench = { example, peer, restApi, seconds };
  return {
    cores: cpus().length,
    load_before: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    a_second: INTERACTIONS_PER_SECOND,
    seconds,
    first_response: [
      await measure('bare discord.js, defers only, no jobs', [['./bare-discord.ts']], 0, bench),
      await measure('tailor, no jobs', [startCommand('discord')], 0, bench),
      await measure(
        `tailor, ${JOBS} jobs in another process`,
        [startCommand('discord'), startCommand('worker')],
        JOBS,
        bench,
      ),
      await measure(
        `tailor, ${JOBS} jobs in the same process`,
        [startCommand('discord,worker')],
        JOBS,
        bench,
      ),
    ],
    target: { p99_ms: 100, max_ms: RESPONSE_TIMEOUT_MS },
  };
}

interface Bench {
  readonly example: Example;
  readonly peer: DiscordPeer;
  readonly restApi: DiscordRestApi;
  readonly seconds: number;
}

async function measure(
  name: string,
  commands: readonly Command[],
  jobs: number,
  { example, peer, restApi, seconds }: Bench,
): Promise<object> {
  await using postgres = await openBenchPostgres();
  await using submitter = await openSubmitter(postgres.url);
  const { store } = submitter.queue;
  const people = await Promise.all(
    Array.from({ length: JOBS }, async () => {
      const externalId = SnowflakeUtil.generate().toString();
      const userId = await createUserAs({ platform: 'discord', tenantId: '', externalId }, store, example);
      return { externalId, userId };
    }),
  );
  await using _bots = await Bots.start(commands, {
    DATABASE_URL: postgres.url,
    DISCORD_TOKEN: peer.twin.botToken,
    DISCORD_APPLICATION_ID: peer.twin.botUserId,
    DISCORD_API_URL: restApi.url,
  });
  for (const [index, { userId }] of people.slice(0, jobs).entries()) {
    const place = { platform: 'discord', workspace: String(index), channel: `@me/${index + 1}` } as const;
    await submitOffline(userId, { ...place, thread: null, reply: null }, store, example);
  }
  const times = [...(await sendInteractions(people, peer, restApi, seconds)).values()];
  const done = jobs === 0 ? {} : { jobs_done: await countCompleted(postgres.url) };
  const answered = times.filter((time) => time !== null);
  const warm = times.slice(INTERACTIONS_PER_SECOND).filter((time) => time !== null);
  return {
    what: name,
    interactions: times.length,
    unanswered: times.length - answered.length,
    ...percentiles(answered, [0.5, 0.99, 1]),
    // Without the first second, in which the process compiles its code.
    warm_p99_ms: percentiles(warm, [0.99]).p99_ms,
    ...done,
  };
}

/**
 * Sends the interactions. Returns the milliseconds to the first response of each, by its id; null if there was none.
 */
async function sendInteractions(
  people: readonly BenchPerson[],
  peer: DiscordPeer,
  restApi: DiscordRestApi,
  seconds: number,
) {
  const sent = new Map<string, number>();
  const start = nowMs();
  for (let n = 0; n < INTERACTIONS_PER_SECOND * seconds; n += 1) {
    const due = start + (n * 1000) / INTERACTIONS_PER_SECOND;
    if (due > nowMs()) await sleep(due - nowMs());
    const id = SnowflakeUtil.generate().toString();
    const person = people[n % people.length]?.externalId ?? '1';
    sent.set(id, nowMs());
    const data = { id: '1', type: ApplicationCommandType.ChatInput, name: n % 2 === 0 ? 'tailor' : 'help' };
    dispatchInteraction({ id, person, type: InteractionType.ApplicationCommand, data }, peer);
  }
  const last = nowMs();
  while (nowMs() - last < RESPONSE_TIMEOUT_MS && [...sent.keys()].some((id) => !restApi.answered.has(id)))
    await sleep(10);
  return new Map(
    [...sent].map(([id, at]) => {
      const answered = restApi.answered.get(id);
      return [id, answered === undefined ? null : answered - at];
    }),
  );
}

interface BenchPerson {
  readonly externalId: string;
  readonly userId: string;
}
