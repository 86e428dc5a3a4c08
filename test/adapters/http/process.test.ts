import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, inject, it } from 'vitest';
import { z } from 'zod';
import { runTailor, spawnTailor } from '../../cli/tailor.ts';
import { openPostgres } from '../../setup/databases.ts';
import { runOnServer } from '../../setup/template.ts';

const Id = z.object({ id: z.string() });

it('tailor start serves requests with a created token, survives a lost database, and stops cleanly', async () => {
  const database = await openPostgres(inject('postgres').template);
  const { config } = database;
  if (config.kind !== 'postgres' || !('url' in config.connection)) throw new Error('no address');
  const env = { DATABASE_URL: config.connection.url, PORT: '0', LOG_LEVEL: 'silent' };
  const folder = mkdtempSync(join(inject('scratch'), 'http-'));
  const created = await runTailor(folder, ['token', 'create', '--installation', '--name', 'desk'], { env });
  const token = created.stdout.trim();
  expect(token).toMatch(/^tlr_[\w-]{43}$/);

  const child = spawnTailor(folder, ['start', '--roles', 'http'], env);
  try {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    while (!output.includes('Ready.') && child.exitCode === null) await sleep(50);
    expect(output).toMatch(/^off +worker +not among --roles/m);
    const url = /^on +http +(\S+)$/m.exec(output)?.[1] ?? '';
    const request = (
      address: string,
      { body, headers, ...rest }: RequestInit & { headers?: Record<string, string> } = {},
    ) =>
      fetch(new URL(address, url), {
        ...rest,
        body: body ?? null,
        headers: { Authorization: `Bearer ${token}`, ...headers },
      });
    const json = { 'Content-Type': 'application/json' };

    const user = Id.parse(
      await (
        await request('/api/users', { method: 'POST', headers: json, body: '{"external_id":"amara"}' })
      ).json(),
    );
    const form = new FormData();
    const resume = {
      basics: { name: 'Amara Oyelaran' },
      work: [{ name: 'Harbour Kitchen', position: 'Chef' }],
    };
    form.set('file', new Blob([JSON.stringify(resume)]), 'resume.json');
    expect((await request(`/api/resumes?user_id=${user.id}`, { method: 'POST', body: form })).status).toBe(
      201,
    );

    // The database is lost and comes back.
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.db);
    const name = rows[0]?.name ?? '';
    const waitForReadiness = async (status: number) => {
      for (;;) {
        const answer = await request('/readyz');
        if (answer.status === status) return answer.json();
        await sleep(100);
      }
    };
    expect(await waitForReadiness(200)).toEqual({ status: 'ready', checks: { database: 'ok', queue: 'ok' } });
    await runOnServer(inject('postgres').url, `alter database ${name} allow_connections false`);
    const terminate = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`;
    await runOnServer(inject('postgres').url, terminate);
    expect(await waitForReadiness(503)).toMatchObject({
      status: 'not ready',
      checks: { queue: 'cannot reach its database' },
    });
    const lost = await request('/api/jobs');
    expect([lost.status, await lost.json()]).toEqual([503, { error: expect.stringContaining('database') }]);
    expect((await request('/healthz')).status).toBe(200);
    await runOnServer(inject('postgres').url, `alter database ${name} allow_connections true`);
    await waitForReadiness(200);

    // A waiting request is answered when the process stops.
    const jobRequest = { user_id: user.id, title: 'Chef', company_name: '', job_description: 'HACCP' };
    const body = JSON.stringify(jobRequest);
    const waiting = request('/api/jobs', { method: 'POST', headers: { ...json, Prefer: 'wait=60' }, body });
    const jobs = database.db.selectFrom('jobs').select('id');
    while ((await jobs.execute()).length === 0) await sleep(50);
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    expect((await waiting).status).toBe(202);
    expect((await exited)[0]).toBe(0);

    const revoked = await runTailor(folder, ['token', 'revoke', token], { env });
    expect(revoked.stdout).toContain(`${token.slice(0, 12)}… is revoked.`);
    const listed = await runTailor(folder, ['token', 'list', '--json'], { env });
    expect(JSON.parse(listed.stdout)).toMatchObject([
      { name: 'desk', scope: 'installation', revoked_at: expect.any(String) },
    ]);
  } finally {
    child.kill('SIGKILL');
    await database.remove();
  }
});
