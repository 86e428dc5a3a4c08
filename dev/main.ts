import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { openDevDiscord } from './discord.ts';
import type { DevPlatform } from './platform.ts';
import { seedPeople } from './seed.ts';
import { openDevSlack } from './slack.ts';

/*
 * npm run dev: runs the whole bot on this machine, without any account. Slack and Discord are local emulators, the
 * database is embedded and filled with made-up people at each start, the log is pretty, and a change in src restarts the
 * bot. `npm run tailor -- replay FILE` sends it a recorded payload.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const home = fileURLToPath(new URL('../.tailor/dev', import.meta.url));
const PORT = Number(process.env.PORT ?? 3000);
const REPLAY_PORT = PORT + 1;
/** Waits for editors that save several files at once. */
const RESTART_DELAY_MS = 300;

rmSync(home, { recursive: true, force: true });
process.env.TAILOR_HOME = home;

const botUrl = `http://127.0.0.1:${PORT}`;
const slack = await openDevSlack(botUrl);
const discord = await openDevDiscord();
const platforms: Readonly<Record<string, DevPlatform>> = { slack, discord };
const people = await seedPeople([slack.member, discord.member]);

const pretty = spawn(process.execPath, ['node_modules/pino-pretty/bin.js', '--ignore', 'pid,hostname'], {
  cwd: root,
  stdio: ['pipe', 'inherit', 'inherit'],
});
let bot = startBot();
let stopping = false;

function startBot(): ChildProcessByStdio<null, Readable, Readable> {
  const child = spawn(process.execPath, ['src/main.ts', 'start'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...slack.env,
      ...discord.env,
      HOST: '127.0.0.1',
      PORT: String(PORT),
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'debug',
    },
  });
  child.stdout.pipe(pretty.stdin, { end: false });
  child.stderr.pipe(pretty.stdin, { end: false });
  return child;
}

async function stopBot(): Promise<void> {
  if (bot.exitCode !== null) return;
  const ended = once(bot, 'exit');
  bot.kill('SIGTERM');
  await ended;
}

/** Restarts the bot on changes. Doesn't use `node --watch`: worker threads would take its messages for their own. */
async function restartOnChange(): Promise<void> {
  for await (const _ of watch(new URL('../src', import.meta.url), { recursive: true })) {
    if (stopping) return;
    await sleep(RESTART_DELAY_MS);
    console.log('src changed: restarting');
    await stopBot();
    bot = startBot();
  }
}

const Replay = z.object({
  platform: z.enum(['slack', 'discord']),
  payload: z.record(z.string(), z.unknown()),
});

/** Takes recorded payloads from `tailor replay`, and answers with what the bot did about each. */
const replays = createServer((request, response) => {
  json(request)
    .then(async (body) => {
      const { platform, payload } = Replay.parse(body);
      return { status: 200, body: await platforms[platform]?.replay(payload) };
    })
    .catch((error: unknown) => ({ status: 400, body: { error: String(error) } }))
    .then(({ status, body }) => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    })
    .catch(() => response.destroy());
}).listen(REPLAY_PORT, '127.0.0.1');

console.log(`
The bot runs at ${botUrl} (jobs API, /healthz, /metrics), and restarts when src changes.
Slack and Discord are emulators on this machine. ${people.join(' and ')} have a saved resume.

  npm run tailor -- replay dev/payloads/slack-command.json      send it a recorded payload
  npm run gallery                                               every message and form on one page

Ctrl-C ends it.
`);

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  replays.close();
  await stopBot();
  pretty.stdin.end();
  await Promise.all([slack.close(), discord.close()]);
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
await restartOnChange();
