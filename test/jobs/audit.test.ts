import { beforeAll, describe, expect, test } from 'vitest';
import { deleteJob } from '../../src/jobs/lifecycle/delete-job.ts';
import { purge } from '../../src/jobs/lifecycle/purge.ts';
import type { UserId } from '../../src/jobs/model/ids.ts';
import { exportPerson } from '../../src/jobs/people/export-person.ts';
import { forgetPerson } from '../../src/jobs/people/forget-person.ts';
import { forgetWorkspace } from '../../src/jobs/people/forget-workspace.ts';
import { deleteResume } from '../../src/jobs/resumes/delete-resume.ts';
import { changeWorkspaceSettings } from '../../src/jobs/settings/workspace-settings.ts';
import { testCompute } from '../setup/compute.ts';
import { databases } from '../setup/databases.ts';
import { openTestQueue, submit, type TestQueue } from '../setup/queue.ts';

describe.each(databases)('the audit trail, on $name', ({ open }) => {
  let queued: TestQueue;
  beforeAll(async () => {
    queued = await openTestQueue({ open, engines: [] });
    return queued.close;
  });

  const entriesOf = async (user: UserId) =>
    (await queued.store.audit.list({ user, limit: 100 })).map(({ kind, actor, token }) => ({
      kind,
      actor,
      token,
    }));

  test('names deletions, exports and an admin’s changes, who did them, and to whom', async () => {
    const requester = await queued.newRequester();
    const { user, resume } = requester;
    const job = await submit(requester, queued);
    const workspace = { platform: 'slack', id: 'T-AUDIT' } as const;
    const byToken = { by: 'token', token: 'tlr_12345678' } as const;
    await exportPerson(user.id, { store: queued.store, compute: testCompute });
    await deleteJob(user.id, job.id, queued.store, byToken);
    await deleteResume(user.id, resume.id, queued.store);
    await changeWorkspaceSettings(workspace, 'admin', { dailyCost: 5 }, queued.store, user.id);
    expect(await entriesOf(user.id)).toEqual([
      { kind: 'workspace_changed', actor: 'admin', token: null },
      { kind: 'resume_deleted', actor: 'person', token: null },
      { kind: 'job_deleted', actor: 'token', token: 'tlr_12345678' },
      { kind: 'person_exported', actor: 'person', token: null },
    ]);
    const [changed] = await queued.store.audit.list({ kind: 'workspace_changed', limit: 1 });
    expect(changed?.details).toEqual({ platform: 'slack', workspace: 'T-AUDIT', changed: ['dailyCost'] });
  });

  test('says nothing of what was refused or rolled back', async () => {
    const { user } = await queued.newRequester();
    await deleteJob(user.id, 'no such job', queued.store);
    await deleteResume(user.id, 'no such resume', queued.store);
    await changeWorkspaceSettings(
      { platform: 'slack', id: 'T-A' },
      'member',
      { dailyCost: 5 },
      queued.store,
      user.id,
    );
    await queued.store
      .transaction(async (tx) => {
        await tx.audit.record({ kind: 'resume_deleted', actor: { by: 'person' }, user: user.id });
        throw new Error('rolled back');
      })
      .catch(() => {});
    expect(await entriesOf(user.id)).toEqual([]);
  });

  test('outlives a person without naming them, and can still be searched by their id', async () => {
    const { user } = await queued.newRequester();
    const actor = { by: 'token', token: 'tlr_abcdefgh' } as const;
    await queued.store.audit.recordDaily({
      kind: 'token_used',
      actor,
      user: user.id,
      details: { address: '203.0.113.9' },
    });
    await forgetPerson(user.id, queued.store);
    const rows = await queued.store.audit.list({ user: user.id, limit: 10 });
    expect(rows.map(({ kind, user, details }) => ({ kind, user, details }))).toEqual([
      { kind: 'person_deleted', user: null, details: {} },
      { kind: 'token_used', user: null, details: {} },
    ]);
    expect(new Set(rows.map(({ person }) => person)).size).toBe(1);
    const stored = await queued.database.db.selectFrom('audit').selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain(user.id);
    expect(JSON.stringify(stored)).not.toContain('203.0.113.9');
  });

  test('holds the use of a token from an address once a day', async () => {
    const { user } = await queued.newRequester();
    const use = (address: string) =>
      queued.store.audit.recordDaily({
        kind: 'token_used',
        actor: { by: 'token', token: 'tlr_abcdefgh' },
        user: user.id,
        details: { address },
      });
    await use('203.0.113.9');
    await use('203.0.113.9');
    await use('203.0.113.10');
    expect(await entriesOf(user.id)).toHaveLength(2);
  });

  test('names a workspace whose data was deleted', async () => {
    const workspace = { platform: 'slack', id: 'T-GONE' } as const;
    await queued.store.installations.save(workspace, { team: { id: 'T-GONE' } });
    await forgetWorkspace(workspace, queued.store);
    const [entry] = await queued.store.audit.list({ kind: 'workspace_deleted', limit: 1 });
    expect(entry).toMatchObject({ actor: 'system', details: { platform: 'slack', workspace: 'T-GONE' } });
  });

  test('is kept for as long as it is set, and lists from a time on', async () => {
    const { user } = await queued.newRequester();
    await exportPerson(user.id, { store: queued.store, compute: testCompute });
    const keep = { resumes: 900, jobs: 900, events: 900, audit: 30 };
    const later = (days: number) => new Date(Date.now() + days * 86_400_000);
    expect((await purge(queued.store, keep, { now: later(29) })).audit).toBe(0);
    expect(await queued.store.audit.list({ since: later(1), limit: 10 })).toEqual([]);
    expect(await entriesOf(user.id)).toHaveLength(1);
    expect((await purge(queued.store, keep, { now: later(31) })).audit).toBeGreaterThan(0);
    expect(await queued.store.audit.list({ limit: 10 })).toEqual([]);
  });
});
