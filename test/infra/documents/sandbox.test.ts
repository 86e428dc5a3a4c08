import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sandboxOptions } from '../../../src/infra/compute/sandbox.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const WORKER = join(root, 'src/infra/documents/read-worker.ts');
/** Its start may write here, and what it handles may not. */
const CACHE = join(root, 'node_modules/.cache/tailor');
const moduleUrl = (name: string) => new URL(`../../../src/infra/compute/${name}`, import.meta.url).href;
const noNetwork = moduleUrl('no-network.ts');

let folder: string;
let server: Server;
let connections = 0;
let port: number;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tailor-sandbox-'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = z.object({ port: z.number() }).parse(server.address()).port;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/**
 * Runs code as a reader process would, if a document managed to run some; with `needs` as a writer process would. Returns
 * what it printed.
 */
async function runInside(code: string, needs?: 'native addons'): Promise<string> {
  const program = `import ${JSON.stringify(noNetwork)};
    import { endWithParent } from ${JSON.stringify(moduleUrl('end-with-parent.ts'))};
    import { serveRequests } from ${JSON.stringify(moduleUrl('serve-requests.ts'))};
    serveRequests(() => {});
    endWithParent(process.ppid);
    const done = (what) => console.log(what);
    try { ${code}; done('done'); } catch (error) { done(error.code ?? error.message); }`;
  const { execArgv, env } = sandboxOptions({ heapMb: 192, module: WORKER, needs });
  const args = [...execArgv, '--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, timeout: 30_000 });
  return stdout.trim();
}

const load = (name: string) => `const it = (await import('node:${name}')).default;`;
const quoted = (...path: string[]) => JSON.stringify(join(...path));

describe('a process that reads documents', () => {
  test('can read its own code', async () => {
    expect(await runInside(`${load('fs')} it.readFileSync(${JSON.stringify(WORKER)})`)).toBe('done');
    expect(await runInside(`await import(${JSON.stringify(import.meta.resolve('zod'))})`)).toBe('done');
  });

  test.each([
    ['the users of the machine', '/etc/passwd'],
    ['its environment', '/proc/self/environ'],
    ['the settings beside the code', join(root, '.env')],
    ['the resumes of the tests', join(root, 'examples/resume.pdf')],
    ['the database beside the code', join(root, 'data')],
    ['the history of the code', join(root, '.git')],
  ])('cannot read %s', async (_what, path) => {
    expect(await runInside(`${load('fs')} it.readFileSync(${JSON.stringify(path)})`)).toBe(
      'ERR_ACCESS_DENIED',
    );
    expect(await runInside(`${load('fs')} it.opendirSync(${JSON.stringify(path)})`)).toBe(
      'ERR_ACCESS_DENIED',
    );
  });

  test('cannot read a file of somebody else, or write one', async () => {
    expect(await runInside(`${load('fs')} it.readFileSync(${quoted(folder, 'secret.txt')})`)).toBe(
      'ERR_ACCESS_DENIED',
    );
    for (const path of [join(folder, 'new.txt'), join(root, 'src/new.ts'), join(CACHE, 'new.txt')]) {
      expect(await runInside(`${load('fs')} it.writeFileSync(${JSON.stringify(path)}, 'x')`)).toBe(
        'ERR_ACCESS_DENIED',
      );
      expect(existsSync(path)).toBe(false);
    }
  });

  test('cannot start a process or a thread', async () => {
    expect(await runInside(`${load('child_process')} it.execFileSync('/bin/true')`)).toBe(
      'ERR_ACCESS_DENIED',
    );
    expect(await runInside(`${load('worker_threads')} new it.Worker('0', { eval: true })`)).toBe(
      'ERR_ACCESS_DENIED',
    );
  });

  test('cannot load native code, nor can the process that writes documents once it has its own', async () => {
    const loading = `process.dlopen({ exports: {} }, ${JSON.stringify(WORKER)})`;
    expect(await runInside(loading)).toBe('ERR_DLOPEN_DISABLED');
    expect(await runInside(loading, 'native addons')).toBe('ERR_ACCESS_DENIED');
  });

  test('cannot connect, listen or look up a name', async () => {
    const attempts = [
      `${load('net')} const s = it.connect(${port}, '127.0.0.1'); await new Promise((ok, no) => s.on('connect', ok).on('error', no))`,
      `await fetch('http://127.0.0.1:${port}/').catch((error) => { throw error.cause ?? error; })`,
      `${load('net')} const s = it.createServer().listen(0); await new Promise((ok, no) => s.on('listening', ok).on('error', no)); s.close()`,
      `${load('dgram')} const s = it.createSocket('udp4'); await new Promise((ok, no) => s.send('x', ${port}, '127.0.0.1', (e) => e ? no(e) : ok())); s.close()`,
      `${load('dns')} await it.promises.lookup('localhost')`,
    ];
    for (const attempt of attempts) expect(await runInside(attempt)).not.toBe('done');
    expect(connections).toBe(0);
  });
});
