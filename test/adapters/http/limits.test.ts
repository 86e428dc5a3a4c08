import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import express from 'express';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { answerError } from '../../../src/adapters/http/middleware/errors.ts';
import { type ApiLimits, createLimiter } from '../../../src/adapters/http/middleware/limiter.ts';
import { startHttpServer } from '../../../src/adapters/http/server.ts';
import { startTailor } from '../../cli/tailor.ts';
import { docxOf, p } from '../../infra/documents/read-samples.ts';
import { openPostgres } from '../../setup/databases.ts';

const MB = 1024 * 1024;
const LIMITS: ApiLimits = {
  requestsPerMinute: { perToken: 20, all: 1_000 },
  requestsAtOnce: { perToken: 3, all: 8 },
  bytesAtOnce: { perToken: 2 * MB, all: 5 * MB },
};

describe('the limits of the API', () => {
  /** Serves requests that wait to be answered; `x-token: invalid` isn't valid. Bodies are read once it has begun. */
  async function serve(limits = LIMITS) {
    const limiter = createLimiter(limits);
    const waiting: (() => void)[] = [];
    const site = express();
    site.get('/slack', (_, response) => void response.json({}));
    site.use(limiter.admit, (request, response, next) => {
      if (request.get('authorization')?.startsWith('Bearer')) next();
      else response.status(401).end();
    });
    site.use(limiter.limitToken, (request, response) => {
      if (request.query.now !== undefined) response.json({});
      else waiting.push(() => response.json({}));
    });
    site.use(
      answerError({
        log: { info() {}, warn() {}, error() {} },
        store: { isUnavailable: () => false, isFull: () => false },
      }),
    );
    const server = await startHttpServer(site, { host: '127.0.0.1', port: 0 });
    const send = async (token: string | null, { bytes = 0, path = '/' } = {}) => {
      const response = await fetch(new URL(path, server.address), {
        method: bytes > 0 ? 'POST' : 'GET',
        headers: token === null ? {} : { Authorization: `Bearer ${token}` },
        body: bytes > 0 ? new Uint8Array(bytes) : null,
      });
      await response.bytes();
      return response;
    };
    /** Starts requests, and waits until all of them wait for their answer. */
    async function hold(token: string, count: number, bytes = 0) {
      const before = waiting.length;
      const sent = Array.from({ length: count }, () => send(token, { bytes }));
      while (waiting.length < before + count) await sleep(5);
      return sent;
    }
    const answerAll = () => {
      for (const answer of waiting.splice(0)) answer();
    };
    return { server, send, hold, answerAll };
  }

  it('say in every answer what a token may use and what is left of it', async () => {
    const { server, send } = await serve();
    await send('a', { path: '/?now' });
    const { status, headers } = await send('a', { path: '/?now' });
    expect(status).toBe(200);
    expect(headers.get('ratelimit-policy')).toBe(
      `"requests";q=20;w=60, "open";q=3;qu="concurrent-requests", "bytes";q=${2 * MB};qu="content-bytes"`,
    );
    expect(headers.get('ratelimit')).toMatch(/^"requests";r=18;t=\d+, "open";r=2, "bytes";r=2097152$/);
    await server.close();
  });

  it('hold a token to its requests a minute, and no other token', async () => {
    const { server, send } = await serve();
    const answers = [];
    for (let n = 0; n < 22; n += 1) answers.push(await send('a', { path: '/?now' }));
    expect(answers.map(({ status }) => status)).toEqual([...Array(20).fill(200), 429, 429]);
    const refused = answers.at(-1);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused?.headers.get('ratelimit')).toContain('"requests";r=0;');
    expect((await send('b', { path: '/?now' })).status).toBe(200);
    await server.close();
  });

  it('hold a token to its open requests, and all tokens to theirs, and free them with the answer', async () => {
    const { server, send, hold, answerAll } = await serve();
    const held = await hold('a', 3);
    const refused = await send('a');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2']);
    held.push(...(await hold('b', 3)), ...(await hold('c', 2)));
    expect((await send('d')).status).toBe(429);
    // What the platforms send isn't counted with it.
    expect((await send(null, { path: '/slack' })).status).toBe(200);
    answerAll();
    expect((await Promise.all(held)).map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect((await send('a', { path: '/?now' })).status).toBe(200);
    await server.close();
  });

  it('hold a token to its bytes, and leave some for another', async () => {
    const { server, send, hold, answerAll } = await serve();
    const held = [...(await hold('a', 2, MB)), ...(await hold('b', 1, MB))];
    expect((await send('a', { bytes: MB })).status).toBe(429);
    // Two megabytes are left: no more than one of them for a token that holds one already.
    held.push(...(await hold('b', 1, 65 * 1024)), ...(await hold('c', 1, MB)));
    expect((await send('b', { bytes: MB })).status).toBe(429);
    // A short body isn't counted.
    held.push(...(await hold('a', 1, 1024)));
    answerAll();
    await Promise.all(held);
    const freed = await hold('a', 2, MB);
    answerAll();
    expect((await Promise.all(freed)).map(({ status }) => status)).toEqual([200, 200]);
    await server.close();
  });

  it('hold requests without a valid token by address, and no client whose token is known', async () => {
    const { server, send } = await serve();
    expect((await send('a', { path: '/?now' })).status).toBe(200);
    const answers = [];
    for (let n = 0; n < 125; n += 1) answers.push((await send(null, { bytes: 1024 })).status);
    expect(answers).toEqual([...Array(120).fill(401), ...Array(5).fill(429)]);
    expect((await send('a', { path: '/?now' })).status).toBe(200);
    expect((await send('new', { path: '/?now' })).status).toBe(429);
    await server.close();
  });
});

it('a request without a valid token is answered before its body comes', async () => {
  const limiter = createLimiter(LIMITS);
  const site = express();
  site.use(limiter.admit, (_, response) => void response.status(401).end());
  const server = await startHttpServer(site, { host: '127.0.0.1', port: 0 });
  const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9000000\r\n\r\nslow');
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1.1 401/);
  socket.destroy();
  await server.close();
});

const Id = z.object({ id: z.string() });
/** Whether `fetch` failed because its connection ended. */
function isCut(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return (
    cause instanceof Error &&
    'code' in cause &&
    ['EPIPE', 'ECONNRESET', 'UND_ERR_SOCKET'].includes(String(cause.code))
  );
}

const UPLOADS = 100;
const UPLOAD_BYTES = 10 * 1000 * 1000;
const MAX_RSS_MB = 450;

it('100 uploads of 10 MB at once are answered with 201 or 429, all of them, in bounded memory', async () => {
  const database = await openPostgres(inject('postgres').template);
  const { child, request, post } = await startTailor(database.url, 'http');
  try {
    const user = Id.parse(await (await post('/api/users', { external_id: 'amara' })).json());
    const small = unzipSync(docxOf(p('Amara Oyelaran') + p('Harbour Kitchen, Chef')));
    const picture = new Uint8Array(UPLOAD_BYTES - 10_000);
    const file = new Blob([zipSync({ ...small, 'word/media/image1.png': [picture, { level: 0 }] })]);
    const uploadOnce = async () => {
      const form = new FormData();
      form.set('file', file, 'resume.docx');
      form.set('accept', 'true');
      const response = await request(`/api/resumes?user_id=${user.id}`, { method: 'POST', body: form });
      await response.bytes();
      return response;
    };
    /**
     * What is refused before its body is read may lose its connection while it is sent, and a database that is slow for a
     * moment answers 503 with Retry-After: clients send it again.
     */
    const upload = async (): Promise<Response> => {
      const response = await uploadOnce().catch((error: unknown) => {
        if (isCut(error)) return null;
        throw error;
      });
      if (response && !(response.status === 503 && response.headers.has('retry-after'))) return response;
      await sleep(200);
      return upload();
    };
    const answers = await Promise.all(Array.from({ length: UPLOADS }, upload));
    const counts = Object.groupBy(answers, ({ status }) => String(status));
    expect(Object.keys(counts).toSorted()).toEqual(['201', '429']);
    for (const { headers } of counts['429'] ?? [])
      expect([headers.get('retry-after'), headers.get('ratelimit')]).toEqual([
        '2',
        expect.stringContaining('"bytes";r='),
      ]);
    if (process.platform === 'linux') {
      const peakKb = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      expect(Number(peakKb) / 1024).toBeLessThan(MAX_RSS_MB);
    }
    expect((await upload()).status).toBe(201);
  } finally {
    child.kill('SIGKILL');
    await database.remove();
  }
}, 300_000);
