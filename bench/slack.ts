import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { SLACK_PATH } from '../src/adapters/slack/app-definition.ts';
import { ask, Bots, type Command, finished, newPerson, tailor } from './bot-rig.ts';
import { openBenchPostgres } from './postgres.ts';
import { type Example, openEntrance, percentiles, readExample } from './queue-rig.ts';

const A_SECOND = 50;
const SECONDS = 60;
const JOBS = 100;

const BARE = './bare-slack.ts';
const WORKSPACE = 'T00BENCH';
const CHANNEL = 'C00BENCH';

/**
 * From the moment that a slash command is due to the end of its acknowledgement, at 50 a second, half of them ones
 * that open a form (a read of the database, and `views.open`) and half that are stored (one transaction). They are
 * sent by a process of its own, each at its moment, signed as Slack does; the Web API takes everything at once. The
 * bot is the product's own process, on a Postgres of its own, alone and while 100 jobs are tailored with documents
 * written and posted, by the same process and by another. After each a bare Bolt listener that only acknowledges, with
 * the same jobs in the same place.
 */
export async function benchSlack(seconds = SECONDS): Promise<object> {
  const example = await readExample();
  await using opened = new AsyncDisposableStack();
  const peer = await openPeer();
  opened.defer(() => peer.close());
  const bench = { example, peer: peer.url, seconds };
  return {
    cores: cpus().length,
    load_before: loadNow(),
    a_second: A_SECOND,
    seconds,
    acknowledgement: [
      await measure('tailor, no jobs', [tailor('slack,http')], 0, bench),
      await measure('bare Bolt, no jobs', [[BARE]], 0, bench),
      await measure(`tailor, ${JOBS} jobs in the same process`, [tailor('slack,http,worker')], JOBS, bench),
      await measure(`bare Bolt, ${JOBS} jobs in the same process`, [[BARE, 'worker']], JOBS, bench),
      await measure(
        `tailor, ${JOBS} jobs in another process`,
        [tailor('slack,http'), tailor('worker')],
        JOBS,
        bench,
      ),
      await measure(`bare Bolt, ${JOBS} jobs in another process`, [[BARE], tailor('worker')], JOBS, bench),
    ],
    target: { p99_ms: 100, max_ms: 3_000 },
  };
}

interface Bench {
  readonly example: Example;
  /** Where the Web API is. */
  readonly peer: string;
  readonly seconds: number;
}

/** The first command is of the process that listens. */
async function measure(
  what: string,
  commands: readonly Command[],
  jobs: number,
  { example, peer, seconds }: Bench,
): Promise<object> {
  await using postgres = await openBenchPostgres();
  await using entrance = await openEntrance(postgres.url);
  const { store } = entrance.queue;
  const people = await Promise.all(
    Array.from({ length: JOBS }, async (_, index) => {
      const externalId = `U${index}BENCH`;
      const userId = await newPerson({ platform: 'slack', tenantId: WORKSPACE, externalId }, store, example);
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
    // All jobs are of one workspace here: its cap is not what is measured.
    JOBS_AT_ONCE_PER_WORKSPACE: '1000',
  });
  for (const { userId } of people.slice(0, jobs)) {
    const place = { platform: 'slack', workspace: WORKSPACE, channel: `D${userId}` } as const;
    await ask(userId, { ...place, thread: null, reply: null }, store, example);
  }
  await bots.standstill();
  const load = loadNow();
  const told = await play({
    url: `http://127.0.0.1:${port}${SLACK_PATH}`,
    peer,
    people: people.map(({ externalId }) => externalId),
    workspace: WORKSPACE,
    channel: CHANNEL,
    aSecond: A_SECOND,
    seconds,
  });
  const timesOf = (some: typeof told) => some.flatMap(({ ms }) => ms ?? []);
  const times = timesOf(told);
  const late = told.map(({ late }) => late);
  return {
    what,
    commands: told.length,
    errors: told.length - times.length,
    over_3_s: times.filter((ms) => ms > 3_000).length,
    ...percentiles(times, [0.5, 0.99]),
    max_ms: percentiles(times, [1]).p100_ms,
    // The first second is of a process that has compiled nothing and has no connections yet.
    warm_p99_ms: percentiles(timesOf(told.slice(A_SECOND)), [0.99]).p99_ms,
    ...(await bots.standstill()),
    sender_late_p99_ms: percentiles(late, [0.99]).p99_ms,
    load,
    ...(jobs > 0 && { jobs_done: await finished(postgres.url) }),
  };
}

const Told = z.array(z.object({ ms: z.number().nullable(), late: z.number() }));

async function play(settings: object): Promise<z.infer<typeof Told>> {
  const sender = fork(fileURLToPath(new URL('./slack-load.ts', import.meta.url)), [JSON.stringify(settings)]);
  const ended = once(sender, 'exit').then(([code]) => {
    throw new Error(`the sender ended with ${code}`);
  });
  const [told] = await Promise.race([once(sender, 'message'), ended]);
  ended.catch(() => {});
  return Told.parse(told);
}

/** The Web API as far as the bot needs it: everything is taken at once, and nothing is ever found. */
async function openPeer() {
  let posts = 0;
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    posts += 1;
    const [method = ''] = (request.url ?? '').replace('/api/', '').split('?');
    const answer = JSON.stringify({ ok: true, ...answers(method, posts, url) });
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answers(method: string, post: number, url: string): object {
  switch (method) {
    case 'auth.test':
      return { team_id: WORKSPACE, user_id: 'U00BOT', bot_id: 'B00BOT' };
    case 'users.info':
      return { user: { real_name: 'A person', locale: 'en-US', is_admin: false } };
    case 'conversations.history':
    case 'conversations.replies':
      return { messages: [] };
    case 'chat.postMessage':
    case 'chat.update':
      return { ts: `${post}.000001`, channel: CHANNEL };
    case 'files.getUploadURLExternal':
      return { upload_url: `${url}/files/${post}`, file_id: `F${post}` };
    case 'files.completeUploadExternal':
      return { files: [] };
    default:
      return {};
  }
}

async function freePort(): Promise<number> {
  const socket = createSocket().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address() as AddressInfo;
  await new Promise((resolve) => socket.close(resolve));
  return port;
}

function loadNow(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}
