import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DownloadRequest, downloadFile } from '../../src/chat/context/download.ts';

/* Against a server that answers each path in its own way. */

let server: Server;
let origin: string;
let closed = 0;
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const status = Number(path.slice(1));
    if (path === '/file') response.end('a resume');
    else if (path === '/away') response.writeHead(302, { Location: 'https://evil.example/' }).end();
    else if (path === '/moved') response.writeHead(302, { Location: '/file' }).end();
    else if (path === '/busy') response.writeHead(429, { 'Retry-After': '7' }).end();
    else if (path === '/cut') response.writeHead(200).write('a res', () => response.destroy());
    else if (path === '/slow') response.writeHead(200).write('a res');
    else {
      response.writeHead(status);
      response.on('close', () => {
        closed += 1;
      });
      response.write('never ends');
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  origin = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const download = (path: string, more: Partial<DownloadRequest> = {}) =>
  downloadFile({
    url: `${origin}${path}`,
    isAllowed: (address) => address.origin === origin,
    maxBytes: 8,
    signal: new AbortController().signal,
    ...more,
  });

describe("a person's file on their platform", () => {
  it('is downloaded, also from where it was moved to', async () => {
    const file = { ok: true, value: Buffer.from('a resume') };
    expect(await download('/file')).toEqual(file);
    expect(await download('/moved', { maxRedirects: 1 })).toEqual(file);
    expect(await download('/moved')).toMatchObject({ error: { code: 'file_unavailable' } });
  });

  it("is fetched from the platform's own addresses alone", async () => {
    for (const url of ['https://evil.example/file', 'nothing'])
      expect(await download('', { url })).toMatchObject({
        error: { code: 'file_unavailable', retryable: false },
      });
    expect(await download('/away', { maxRedirects: 3 })).toMatchObject({
      error: { code: 'file_unavailable', retryable: false },
    });
  });

  it('of more bytes than a document may have is refused', async () => {
    expect(await download('/file', { maxBytes: 7 })).toMatchObject({ error: { code: 'document_too_large' } });
  });

  it('can be asked for again after a limit of the rate, a failure of the host or a cut connection', async () => {
    const retryable = { code: 'file_unavailable', retryable: true };
    expect(await download('/busy')).toMatchObject({ error: { ...retryable, status: 429, retryAfter: 7 } });
    expect(await download('/503')).toMatchObject({ error: { ...retryable, status: 503 } });
    expect(await download('/cut')).toMatchObject({ error: retryable });
    expect(await download('/file', { url: 'http://127.0.0.1:1/', isAllowed: () => true })).toMatchObject({
      error: retryable,
    });
  });

  it('that is refused says so with the status, and keeps no connection', async () => {
    const before = closed;
    expect(await download('/404')).toMatchObject({ error: { retryable: false, status: 404 } });
    await expect.poll(() => closed).toBe(before + 1);
  });

  it('is given up when its attempt is', async () => {
    const attempt = new AbortController();
    setTimeout(() => attempt.abort(new Error('the lease is lost')), 20);
    await expect(download('/slow', { signal: attempt.signal })).rejects.toThrow('the lease is lost');
  });
});
