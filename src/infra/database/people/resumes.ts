import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { ResumeId, type UserId } from '../../../jobs/model/ids.ts';
import type { NewResume, ResumeRepository, SavedResume } from '../../../jobs/ports/resumes.ts';
import type { Codec } from '../encryption/codec.ts';
import { HASH_CELLS } from '../encryption/stored-forms.ts';
import type { Schema } from '../postgres/schema.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { nameFrom, RESUME_COLUMNS, resumeCell, resumeFrom, type StoredReading } from './resume-row.ts';

/** `resumes`: people's files, what was read from them, and which one is each person's default. */
export function createResumes(db: Kysely<Schema>, codec: Codec): ResumeRepository {
  return {
    async save(resume) {
      const row = await inTransaction(db, (tx) => saveResume(tx, codec, resume));
      return resumeFrom(row, codec);
    },

    replaceReading: (saved, reading) => inTransaction(db, (tx) => replaceReading(tx, codec, saved, reading)),

    async find(user, id) {
      const row = await withoutBytes(db).where('user_id', '=', user).where('id', '=', id).executeTakeFirst();
      return row ? resumeFrom(row, codec) : null;
    },

    async findDefault(user) {
      const row = await withoutBytes(db)
        .where('user_id', '=', user)
        .where('is_default', '=', true)
        .executeTakeFirst();
      return row ? resumeFrom(row, codec) : null;
    },

    async list(user) {
      const rows = await withoutBytes(db).where('user_id', '=', user).orderBy('id', 'desc').execute();
      return rows.map((row) => resumeFrom(row, codec));
    },

    async listNames(user) {
      const rows = await db
        .selectFrom('resumes')
        .select(['id', 'filename', 'is_default', 'created_at'])
        .where('user_id', '=', user)
        .orderBy('is_default', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return rows.map((row) => nameFrom(row, codec));
    },

    async bytes(user, id, mediaType) {
      const own = db.selectFrom('resumes').select('bytes').where('id', '=', id).where('user_id', '=', user);
      const row = await (mediaType === undefined
        ? own
        : own.where('media_type', '=', mediaType)
      ).executeTakeFirst();
      return row ? codec.openBytes(row.bytes, resumeCell('bytes', id)) : null;
    },

    async hasFile(user, bytes) {
      const row = await db
        .selectFrom('resumes')
        .select('id')
        .where('user_id', '=', user)
        .where('sha256', 'in', codec.hashForms(hashOf(bytes), HASH_CELLS.resumeFile))
        .executeTakeFirst();
      return row !== undefined;
    },

    setDefault: (user, id) => inTransaction(db, (tx) => makeDefault(tx, user, id)),

    delete: (user, id) => inTransaction(db, (tx) => deleteResume(tx, user, id)),
  };
}

const withoutBytes = (db: Kysely<Schema>) => db.selectFrom('resumes').select(RESUME_COLUMNS);

/**
 * Saves a resume. A file that was saved before keeps its id, text and lines, and takes the new name and expiry.
 */
async function saveResume(tx: Kysely<Schema>, codec: Codec, resume: NewResume): Promise<unknown> {
  await lockUser(tx, resume.userId);
  const sha256 = hashOf(resume.bytes);
  const forms = codec.hashForms(sha256, HASH_CELLS.resumeFile);
  const known = await tx
    .updateTable('resumes')
    .set({ expires_at: resume.expiresAt, used_at: NOW })
    .where('user_id', '=', resume.userId)
    .where('sha256', 'in', forms)
    .returning(RESUME_COLUMNS)
    .executeTakeFirst();
  if (known) known.filename = await rename(tx, codec, ResumeId.parse(known.id), resume.filename);
  const saved = known ?? (await insertResume(tx, codec, resume, sha256));
  if (!resume.isDefault || saved.is_default) return saved;
  await makeDefault(tx, resume.userId, ResumeId.parse(saved.id));
  return { ...saved, is_default: true };
}

async function insertResume(tx: Kysely<Schema>, codec: Codec, resume: NewResume, sha256: string) {
  const id = ResumeId.parse(uuidv7());
  return tx
    .insertInto('resumes')
    .values({
      id,
      user_id: resume.userId,
      filename: codec.sealText(resume.filename, resumeCell('filename', id)),
      media_type: resume.mediaType,
      bytes: codec.sealBytes(resume.bytes, resumeCell('bytes', id)),
      sha256: codec.hash(sha256, HASH_CELLS.resumeFile),
      sha256_sealed: codec.sealText(sha256, resumeCell('sha256_sealed', id)),
      parsed_text: codec.sealText(resume.parsedText, resumeCell('parsed_text', id)),
      structure: codec.sealText(JSON.stringify(resume.structure), resumeCell('structure', id)),
      is_default: !(await hasDefault(tx, resume.userId)),
      expires_at: resume.expiresAt,
    })
    .returning(RESUME_COLUMNS)
    .executeTakeFirstOrThrow();
}

async function replaceReading(
  tx: Kysely<Schema>,
  codec: Codec,
  { userId, id, structure: before }: SavedResume,
  { structure, parsedText }: Pick<NewResume, 'structure' | 'parsedText'>,
): Promise<SavedResume | null> {
  await lockUser(tx, userId);
  const row = await withoutBytes(tx).where('user_id', '=', userId).where('id', '=', id).executeTakeFirst();
  const known = row ? resumeFrom(row, codec) : null;
  if (!known || known.structure.readerVersion !== before.readerVersion) return null;
  const stored: StoredReading = { ...structure, earlier: [known.structure, ...known.earlier] };
  const replaced = await tx
    .updateTable('resumes')
    .set({
      parsed_text: codec.sealText(parsedText, resumeCell('parsed_text', id)),
      structure: codec.sealText(JSON.stringify(stored), resumeCell('structure', id)),
    })
    .where('id', '=', id)
    .returning(RESUME_COLUMNS)
    .executeTakeFirst();
  return replaced ? resumeFrom(replaced, codec) : null;
}

async function rename(tx: Kysely<Schema>, codec: Codec, id: ResumeId, name: string): Promise<string> {
  const filename = codec.sealText(name, resumeCell('filename', id));
  await tx.updateTable('resumes').set({ filename }).where('id', '=', id).execute();
  return filename;
}

async function makeDefault(tx: Kysely<Schema>, user: UserId, id: ResumeId): Promise<boolean> {
  await lockUser(tx, user);
  const owned = tx.selectFrom('resumes').select('id').where('id', '=', id).where('user_id', '=', user);
  if (!(await owned.executeTakeFirst())) return false;
  await tx
    .updateTable('resumes')
    .set({ is_default: false })
    .where('user_id', '=', user)
    .where('is_default', '=', true)
    .execute();
  await tx.updateTable('resumes').set({ is_default: true, used_at: NOW }).where('id', '=', id).execute();
  return true;
}

const NOW = sql<Date>`now()`;

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Deletes a resume. If it was the default, the newest of the others becomes the default. */
async function deleteResume(tx: Kysely<Schema>, user: UserId, id: ResumeId): Promise<boolean> {
  await lockUser(tx, user);
  const deleted = await tx
    .deleteFrom('resumes')
    .where('id', '=', id)
    .where('user_id', '=', user)
    .returning('is_default')
    .executeTakeFirst();
  if (!deleted?.is_default) return deleted !== undefined;
  const newest = tx
    .selectFrom('resumes')
    .select('id')
    .where('user_id', '=', user)
    .orderBy('id', 'desc')
    .limit(1);
  await tx.updateTable('resumes').set({ is_default: true }).where('id', '=', newest).execute();
  return true;
}

/** Lets one transaction at a time change a person's resumes. */
async function lockUser(tx: Kysely<Schema>, user: UserId): Promise<void> {
  await tx.selectFrom('users').select('id').where('id', '=', user).forUpdate().execute();
}

async function hasDefault(tx: Kysely<Schema>, user: UserId): Promise<boolean> {
  const found = tx
    .selectFrom('resumes')
    .select('id')
    .where('user_id', '=', user)
    .where('is_default', '=', true);
  return (await found.executeTakeFirst()) !== undefined;
}
