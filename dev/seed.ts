import { readFile } from 'node:fs/promises';
import { useStore } from '../src/app/database.ts';
import { createCompute } from '../src/infra/compute/compute.ts';
import { createReader } from '../src/infra/documents/reader.ts';
import { saveResume } from '../src/jobs/resumes/save-resume.ts';
import type { DevMember } from './platform.ts';

const RESUMES = new URL('../test/fixtures/resumes/', import.meta.url);

/** Adds the members to the embedded database, each with a made-up resume. Returns their names. */
export async function seedPeople(members: readonly DevMember[]): Promise<readonly string[]> {
  const reader = createReader({ warm: 1 });
  const compute = createCompute({ warm: 1 });
  try {
    await useStore({ embedded: true }, async (store) => {
      for (const { platform, tenantId, externalId, name, resume } of members) {
        const user = await store.users.findOrCreate({ platform, tenantId, externalId }, name);
        const file = { bytes: await readFile(new URL(resume, RESUMES)), filename: resume };
        const saved = await saveResume(user.id, file, { reader, compute, store });
        if (!saved.ok) throw new Error(`${resume} cannot be read: ${saved.error.code}`);
      }
    });
  } finally {
    await Promise.all([reader.close(), compute.close()]);
  }
  return members.map(({ name }) => name);
}
