import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { JobId, UserId } from '../../../jobs/model/ids.ts';
import { FileKind } from '../../../jobs/model/job.ts';
import type { KeptFile, WrittenFile } from '../../../jobs/ports/documents.ts';
import type { Codec } from '../encryption/codec.ts';
import type { Schema } from '../postgres/schema.ts';

/** Stores a job's documents, in the transaction that completes the job. */
export async function insertJobFiles(
  tx: Kysely<Schema>,
  codec: Codec,
  job: JobId,
  files: readonly KeptFile[],
): Promise<void> {
  if (files.length === 0) return;
  const rows = files.map(({ kind, bytes }) => ({
    job_id: job,
    kind,
    bytes: codec.sealBytes(bytes, cell(job, kind)),
  }));
  await tx.insertInto('job_files').values(rows).execute();
}

/** Loads the documents of a job, the person's own file first; empty if it is not this person's. */
export async function loadJobFiles(
  db: Kysely<Schema>,
  codec: Codec,
  user: UserId,
  job: JobId,
): Promise<WrittenFile[]> {
  const rows = await db
    .selectFrom('job_files')
    .innerJoin('jobs', 'jobs.id', 'job_files.job_id')
    .select(['kind', 'bytes'])
    .where('jobs.id', '=', job)
    .where('jobs.user_id', '=', user)
    .where('kind', 'in', FileKind.options)
    .execute();
  const files = rows.map((row) => {
    const { kind, bytes } = Row.parse(row);
    return { kind, bytes: codec.openBytes(bytes, cell(job, kind)) };
  });
  const place = ({ kind }: WrittenFile) => FileKind.options.indexOf(kind);
  return files.toSorted((one, other) => place(one) - place(other));
}

/** Loads one document, or the resume as JSON Resume; null if the job is not this person's. */
export async function loadJobFile(
  db: Kysely<Schema>,
  codec: Codec,
  { user, job, kind }: { readonly user: UserId; readonly job: JobId; readonly kind: KeptFile['kind'] },
): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('job_files')
    .innerJoin('jobs', 'jobs.id', 'job_files.job_id')
    .select('bytes')
    .where('jobs.id', '=', job)
    .where('jobs.user_id', '=', user)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return row ? codec.openBytes(row.bytes, cell(job, kind)) : null;
}

const Row = z.object({ kind: FileKind, bytes: z.instanceof(Uint8Array) });

const cell = (job: JobId, kind: KeptFile['kind']) => `job_files.bytes:${job}/${kind}`;
