import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, inject, it } from 'vitest';
import { createCodec } from '../../../src/infra/database/encryption/codec.ts';
import { openDatabase } from '../../../src/infra/database/postgres/database.ts';
import { migrate } from '../../../src/infra/database/postgres/migrations.ts';
import { openQueue } from '../../../src/infra/queue/service.ts';
import { fault } from '../../../src/jobs/model/fault.ts';
import type { SelectingEngine } from '../../../src/jobs/ports/engine.ts';
import { submitJob } from '../../../src/jobs/submit/submit-job.ts';
import { runTailor } from '../../cli/tailor.ts';
import { testCompute } from '../../setup/compute.ts';
import { createTestUser, makeResume } from '../../setup/pipeline.ts';
import { makeSubmitDeps } from '../../setup/queue.ts';

const log = { info() {}, warn() {}, error() {} };
const never = () => Promise.reject(new Error('nothing is written here'));
const writer = { countPages: never, write: never, writeOwn: never, readBack: never, close: async () => {} };

/** Opens the queue on the embedded database in a folder, with an engine that waits and then refuses. */
async function openService(home: string, wait: Promise<void>) {
  const database = await openDatabase({ kind: 'embedded', folder: home });
  await migrate(database.db);
  const queue = await openQueue({ database, codec: createCodec(null), log, pollIntervalSeconds: 0.5 });
  let asked = 0;
  const engine: SelectingEngine = {
    name: 'offline',
    async answer() {
      asked += 1;
      await wait;
      return {
        ok: false,
        error: fault('model_refused', 'this tests which process does the work, not its outcome'),
      };
    },
  };
  await queue.startJobWorker(
    {
      writer,
      compute: testCompute,
      engines: new Map([['offline', engine]]),
      defaultEngine: 'offline',
      deliverers: new Map(),
      deadlineSeconds: 60,
    },
    { lanes: 2, perWorkspace: 2 },
  );
  return {
    ...queue,
    asked: () => asked,
    async end(seconds: number) {
      await queue.stop(seconds);
      await database.close();
    },
  };
}

it('the embedded database serves one process, which gives its work back when it stops; the next process does it', async () => {
  const home = mkdtempSync(join(inject('scratch'), 'embedded-'));
  const gate = Promise.withResolvers<void>();
  const first = await openService(home, gate.promise);
  const user = await createTestUser(first.store);
  await first.store.resumes.save(makeResume(user));
  const request = {
    user_id: user.id,
    title: 'Head Chef',
    company_name: 'The Anchor',
    job_description: 'A chef.',
  };
  const made = await submitJob({ request, requestKey: 'one', options: {} }, makeSubmitDeps(first.store));
  if (!made.ok) throw new Error(made.error.code);
  while (first.asked() === 0) await sleep(50);

  const other = await runTailor(home, ['start'], { env: { TAILOR_HOME: home, PORT: '0' } });
  expect(other).toMatchObject({ code: 1, stdout: '' });
  expect(other.stderr).toContain(`Another Tailor process has the embedded database in ${home} open`);
  expect(other.stderr).toContain('set DATABASE_URL to use a Postgres server');

  await first.end(1);
  gate.resolve();
  const second = await openService(home, Promise.resolve());
  const status = async () => (await second.store.jobs.find(user.id, made.value.job.id))?.status;
  while ((await status()) === 'PENDING') await sleep(50);
  expect(await status()).toBe('FAILED');
  expect([first.asked(), second.asked()]).toEqual([1, 1]);
  await second.end(5);
});
