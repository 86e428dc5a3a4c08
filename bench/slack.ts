import { cpus, loadavg } from 'node:os';
import { SLACK_PATH } from '../src/adapters/slack/app-definition.ts';
import { freePort } from '../test/setup/postgres-server.ts';
import { Bots, type Command, countCompleted, startCommand, submitOffline } from './bot-rig.ts';
import { openBenchPostgres } from './postgres.ts';
import { createUserAs, type Example, openSubmitter, percentiles, readExample } from './queue-rig.ts';
import { SlackCommands } from './slack-commands.ts';
import { openSlackWebApi } from './slack-web-api.ts';

const COMMANDS_PER_SECOND = 50;
const DEFAULT_SECONDS = 60;
const JOBS = 100;

const BARE_BOT_FILE = './bare-slack.ts';
const WORKSPACE = 'T00BENCH';
const CHANNEL = 'C00BENCH';

/**
 * Measures the time from the moment that a slash command is due to the end of its acknowledgement, at 50 a second. Half
 * of them open a form (one read of the database and `views.open`), half are stored (one transaction). A process of its
 * own sends them on time, signed as Slack signs; the Web API answers at once. The bot is the product's own process on a
 * Postgres of its own: idle, and while 100 jobs are tailored and posted by the same process and by another. For
 * comparison, each time also a bare Bolt listener that only acknowledges, with the same jobs in the same process.
 */
export async function benchSlack(seconds = DEFAULT_SECONDS): Promise<object> {
  const example = await readExample();
  await using peer = await openSlackWebApi(WORKSPACE);
  const bench = { example, peer: peer.url, seconds };
  return {
    cores: cpus().length,
    load_before: loadNow(),
    a_second: COMMANDS_PER_SECOND,
    seconds,
    acknowledgement: [
      await measure('tailor, no jobs', [startCommand('slack,http')], 0, bench),
      await measure('bare Bolt, no jobs', [[BARE_BOT_FILE]], 0, bench),
      await measure(
        `tailor, ${JOBS} jobs in the same process`,
        [startCommand('slack,http,worker')],
        JOBS,
        bench,
      ),
      await measure(`bare Bolt, ${JOBS} jobs in the same process`, [[BARE_BOT_FILE, 'worker']], JOBS, bench),
      await measure(
        `tailor, ${JOBS} jobs in another process`,
        [startCommand('slack,http'), startCommand('worker')],
        JOBS,
        bench,
      ),
      await measure(
        `bare Bolt, ${JOBS} jobs in another process`,
        [[BARE_BOT_FILE], startCommand('worker')],
        JOBS,
        bench,
      ),
    ],
    target: { p99_ms: 100, max_ms: 3_000 },
  };
}

interface Bench {
  readonly example: Example;
  /** The address of the Web API. */
  readonly peer: string;
  readonly seconds: number;
}

/** Measures one setting. The first command starts the process that listens. */
async function measure(
  name: string,
  commands: readonly Command[],
  jobs: number,
  { example, peer, seconds }: Bench,
): Promise<object> {
  await using postgres = await openBenchPostgres();
  await using submitter = await openSubmitter(postgres.url);
  const { store } = submitter.queue;
  const people = await Promise.all(
    Array.from({ length: JOBS }, async (_, index) => {
      const externalId = `U${index}BENCH`;
      const userId = await createUserAs(
        { platform: 'slack', tenantId: WORKSPACE, externalId },
        store,
        example,
      );
      return { externalId, userId };
    }),
  );
  const port = await freePort();
  await using bots = await Bots.start(commands, {
    DATABASE_URL: postgres.url,
    PORT: String(port),
    SLACK_BOT_TOKEN: 'xoxb-bench',
    SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
    SLACK_API_URL: `${peer}/api/`,
    // All jobs are in one workspace, and its limit is not what is measured.
    JOBS_AT_ONCE_PER_WORKSPACE: '1000',
  });
  for (const { userId } of people.slice(0, jobs)) {
    const place = { platform: 'slack', workspace: WORKSPACE, channel: `D${userId}` } as const;
    await submitOffline(userId, { ...place, thread: null, reply: null }, store, example);
  }
  await bots.loopDelay();
  const load = loadNow();
  const sent = SlackCommands.start({
    url: `http://127.0.0.1:${port}${SLACK_PATH}`,
    peer,
    people: people.map(({ externalId }) => externalId),
    workspace: WORKSPACE,
    channel: CHANNEL,
    perSecond: COMMANDS_PER_SECOND,
    seconds,
  });
  const results = await sent.results;
  const timesOf = (some: typeof results) => some.flatMap(({ ms }) => ms ?? []);
  const times = timesOf(results);
  const late = results.map(({ late }) => late);
  return {
    what: name,
    commands: results.length,
    errors: results.length - times.length,
    over_3_s: times.filter((ms) => ms > 3_000).length,
    ...percentiles(times, [0.5, 0.99]),
    max_ms: percentiles(times, [1]).p100_ms,
    // Without the first second, in which the process compiles its code and opens connections.
    warm_p99_ms: percentiles(timesOf(results.slice(COMMANDS_PER_SECOND)), [0.99]).p99_ms,
    ...(await bots.loopDelay()),
    sender_late_p99_ms: percentiles(late, [0.99]).p99_ms,
    load,
    ...(jobs > 0 && { jobs_done: await countCompleted(postgres.url) }),
  };
}

function loadNow(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}
