import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import express, { type RequestHandler, Router } from 'express';
import { expect, it } from 'vitest';
import { createMetrics } from '../../../src/adapters/http/metrics.ts';
import { createLimiter } from '../../../src/adapters/http/middleware/limiter.ts';
import { startHttpServer } from '../../../src/adapters/http/server.ts';
import { createSite, type Readiness } from '../../../src/adapters/http/site.ts';
import { createSlackRouter } from '../../../src/adapters/slack/inbound/transport/http.ts';
import { SLACK_LIMITS } from '../../../src/adapters/slack/limits.ts';
import { createHttpTransport } from '../slack/deliver.ts';
import { SIGNING_SECRET } from '../slack/slack-peer.ts';

const log = { info() {}, warn() {}, error() {} };
const pass: RequestHandler = (_request, _response, next) => next();
const never = () => Promise.reject(new Error('not asked'));
const LOCAL = { host: '127.0.0.1', port: 0 };
const COMMAND = { type: 'command', fields: { command: '/tailor', text: 'help' } } as const;

/** Serves the site with Slack's real router, which answers every command with "ok", and an API of two requests at once. */
async function serveSite(readiness: () => Promise<Readiness> = async () => ({})) {
  const all = { perToken: 2, all: 2 };
  const limiter = createLimiter({
    requestsPerMinute: { perToken: 100, all: 100 },
    requestsAtOnce: all,
    bytesAtOnce: all,
  });
  const held: (() => void)[] = [];
  const api = Router();
  api.use('/api', limiter.admit, limiter.limitToken, (_, response) => {
    held.push(() => response.json({}));
  });
  const site = createSite({
    api,
    limiter,
    authorizer: {
      authenticate: pass,
      recordUse: pass,
      requireInstallation: pass,
      requireScope: () => pass,
      resolveUser: never,
      requireAccess() {},
      actorOf: () => ({ by: 'system' }),
      linkFor: () => '',
    },
    metrics: createMetrics({ dailyStats: never, queueStats: never }),
    routers: [createSlackRouter(SIGNING_SECRET, async () => 'ok', log)],
    readiness,
    log,
    store: { isUnavailable: () => false, isFull: () => false },
  });
  const server = await startHttpServer(site, LOCAL);
  return { server, held, slack: createHttpTransport(() => `${server.address}/slack/events`) };
}

it('a body that stops coming ends its request', async () => {
  const site = express();
  site.post('/', express.raw({ type: () => true }), (_, response) => void response.json({}));
  const server = await startHttpServer(site, LOCAL, {
    headersTimeout: 50,
    requestTimeout: 50,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: 10,
  });
  const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nslow');
  const ended = once(socket, 'close');
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1\.1 408/);
  await ended;
  await server.close();
});

it('bodies that never come hold up none that Slack signed', async () => {
  const { server, slack } = await serveSite();
  const { requestBytes, unsignedBytes } = SLACK_LIMITS;
  const count = 2 * Math.ceil(unsignedBytes / requestBytes);
  const head = `POST /slack/events HTTP/1.1\r\nHost: a\r\nContent-Length: ${requestBytes}\r\n\r\n`;
  const sockets: Socket[] = [];
  let ended = 0;
  for (let n = 0; n < count; n += 1) {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
    socket
      .on('error', () => {})
      .once('close', () => {
        ended += 1;
      });
    socket.write(`${head}slow`);
    sockets.push(socket);
  }
  // Those that have taken longest are ended, as many as are too many.
  await expect.poll(() => ended).toBe(count / 2);
  expect(await slack.send(COMMAND)).toEqual({ status: 200, body: 'ok' });
  await expect.poll(() => ended).toBe(count / 2 + 1);
  for (const socket of sockets) socket.destroy();
  await server.close();
});

it('/readyz asks the database once, however many ask', async () => {
  let asked = 0;
  const first = Promise.withResolvers<void>();
  const { server } = await serveSite(async () => {
    asked += 1;
    await first.promise;
    return { database: null };
  });
  const ask = async () => (await fetch(new URL('/readyz', server.address))).status;
  const waiting = Array.from({ length: 30 }, ask);
  while (asked === 0) await sleep(5);
  first.resolve();
  expect(await Promise.all(waiting)).toEqual(Array(30).fill(200));
  expect(await ask()).toBe(200);
  expect(asked).toBe(1);
  const askLater = async () => {
    await ask();
    return asked;
  };
  await expect.poll(askLater).toBe(2);
  await server.close();
});

it('an API that is used up delays no slash command', async () => {
  const { server, held, slack } = await serveSite();
  const ask = async () => (await fetch(new URL('/api/jobs', server.address))).status;
  const open = [ask(), ask()];
  while (held.length < 2) await sleep(5);
  expect(await ask()).toBe(429);
  const commands = Array.from({ length: 20 }, () => slack.send(COMMAND));
  expect((await Promise.all(commands)).map(({ status }) => status)).toEqual(Array(20).fill(200));
  // All of them were answered while the API was full.
  for (const answer of held) answer();
  expect(await Promise.all(open)).toEqual([200, 200]);
  await server.close();
});
