import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startService } from './running-service.ts';
import { type CommandHost, openCommandHost } from './tailor.ts';

// Processes that load all of Tailor start slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/* While `tailor start` has the embedded database open, it carries out what other commands ask for. */

let folder: string;
let host: CommandHost;
let service: Awaited<ReturnType<typeof startService>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tailor-operator-'));
  host = openCommandHost();
  service = await startService(folder);
});
afterAll(async () => {
  host.close();
  expect(await service.stop()).toBe(0);
  await rm(folder, { recursive: true, force: true });
});

const tailor = (...args: string[]) => host.run(folder, args);

async function listJson(...args: string[]) {
  const { stdout, stderr, code } = await tailor(...args, '--json');
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout);
}

it('a workspace is switched off and on while the service runs, and the audit trail says why', async () => {
  const [whom, why] = [
    ['--workspace', 'slack:T0RUNNING'],
    ['--reason', 'unpaid since May'],
  ];
  const suspended = await tailor('admin', 'suspend', ...whom, ...why);
  expect(suspended).toMatchObject({ code: 0, stdout: expect.stringContaining('is switched off') });
  expect(await listJson('admin', 'suspensions')).toMatchObject([
    { scope: 'workspace', key: 'slack:T0RUNNING', created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
  ]);
  expect((await tailor('admin', 'resume', ...whom)).code).toBe(0);
  expect(await tailor('admin', 'resume', ...whom)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('slack:T0RUNNING is not switched off.'),
  });
  expect(await listJson('admin', 'suspensions')).toEqual([]);
  const details = { workspace: 'slack:T0RUNNING' };
  expect(await listJson('admin', 'audit', '--since', '1d')).toMatchObject([
    { kind: 'workspace_resumed', details },
    { kind: 'workspace_suspended', actor: 'operator', details: { ...details, reason: 'unpaid since May' } },
  ]);
});

it('a user is refused whom nobody knows', async () => {
  const nobody = '01a20e03-40a8-76d9-a5b2-57679298ac00';
  expect(await tailor('admin', 'suspend', '--user', nobody)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`There is no user ${nobody}.`),
  });
});

it('a token is made, listed and revoked while the service runs', async () => {
  const created = await tailor('token', 'create', '--installation', '--expires', '30d');
  expect(created.stdout).toMatch(/^tlr_\S+\n$/);
  const [token] = await listJson('token', 'list');
  expect(created.stdout.startsWith(token.prefix)).toBe(true);
  expect(token).toMatchObject({ scope: 'installation', revoked_at: null });
  expect((await tailor('token', 'revoke', token.prefix)).code).toBe(0);
  expect((await listJson('token', 'list'))[0].revoked_at).toEqual(expect.any(String));
});
