import { type Kysely, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { PostedMessageId } from '../../../jobs/model/ids.ts';
import type {
  DeletedSubject,
  NewPost,
  PostedMessage,
  PostedMessageRepository,
  Visibility,
} from '../../../jobs/ports/posted-messages.ts';
import type { Codec } from '../encryption/codec.ts';
import { isConflict } from '../postgres/errors.ts';
import type { Schema } from '../postgres/schema.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { messageCell, postFrom } from './posted-message-row.ts';

/** How long an ephemeral message is kept on record. Platforms let go of it within the hour. */
const EPHEMERAL_DAYS = 1;

/** How long a message waits to be taken back, as its work on the queue does. */
const DETACHED_DAYS = 365;

/** `posted_messages`: what the bot posted to or about people, and what is still to be taken back. */
export function createPostedMessages(db: Kysely<Schema>, codec: Codec): PostedMessageRepository {
  const rowOf = (message: NewMessage, expires_at: Date | null) => {
    const id = PostedMessageId.parse(uuidv7());
    const { userId = null, subject = NOTHING, place, visibility, nonce, messageId, uploadId } = message;
    return {
      id,
      user_id: userId,
      platform: place.platform,
      nonce,
      place: codec.sealText(JSON.stringify(place), messageCell(id)),
      visibility,
      message_id: messageId,
      upload_id: uploadId,
      jobs: [...subject.jobs],
      resumes: [...subject.resumes],
      expires_at,
    };
  };

  const insert = async (tx: Kysely<Schema>, message: NewMessage, expiresAt: Date | null) => {
    const row = await tx
      .insertInto('posted_messages')
      .values(rowOf(message, expiresAt))
      .returningAll()
      .executeTakeFirstOrThrow();
    return postFrom(row, codec);
  };

  /** Inserts the first post under its nonce about what exists, as `lockSubject` finds it; null for any other. */
  const insertFirst = async (post: NewPost) => {
    const row = rowOf({ ...post, messageId: null, uploadId: null }, expiryOf(post.visibility));
    const { rows } = await sql`
      with person as (select id from users where id = ${row.user_id}::uuid for key share),
      shown_jobs as (
        select id from jobs where id = any(${row.jobs}::uuid[]) and user_id = (select id from person) for key share),
      shown_resumes as (
        select id from resumes where id = any(${row.resumes}::uuid[]) and user_id = (select id from person) for key share)
      insert into posted_messages
        (id, user_id, platform, nonce, place, visibility, jobs, resumes, expires_at)
      select ${row.id}::uuid, id, ${row.platform}, ${row.nonce}, ${row.place}, ${row.visibility}, ${row.jobs}::uuid[],
        ${row.resumes}::uuid[], ${row.expires_at}::timestamptz
      from person
      where (select count(*) from shown_jobs) = ${new Set(row.jobs).size}::int
        and (select count(*) from shown_resumes) = ${new Set(row.resumes).size}::int
      on conflict (platform, nonce) where user_id is not null do nothing
      returning *`.execute(db);
    return rows.length === 0 ? null : postFrom(rows[0], codec);
  };

  /** Updates the subject and the place of a row, if there is one. */
  const update = async (tx: Kysely<Schema>, id: PostedMessageId, { subject, place, visibility }: NewPost) => {
    const row = await tx
      .updateTable('posted_messages')
      .set({
        jobs: [...subject.jobs],
        resumes: [...subject.resumes],
        place: codec.sealText(JSON.stringify(place), messageCell(id)),
        visibility,
        expires_at: expiryOf(visibility),
      })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return postFrom(row, codec);
  };

  /** Frees the nonce of a row whose message is known by its id. */
  const rename = (tx: Kysely<Schema>, id: PostedMessageId) =>
    tx.updateTable('posted_messages').set({ nonce: id }).where('id', '=', id).execute();

  const begin = (post: NewPost, messageId: string | null) =>
    inTransaction(db, async (tx) => {
      if (!(await lockSubject(tx, post))) return null;
      const before = tx
        .selectFrom('posted_messages')
        .selectAll()
        .where('platform', '=', post.place.platform)
        .where('user_id', '=', post.userId)
        .where(messageId === null ? 'nonce' : 'message_id', '=', messageId ?? post.nonce);
      const row = await before.executeTakeFirst();
      const found = row && postFrom(row, codec);
      if (found && (messageId !== null || !isPostedElsewhere(found, post))) return update(tx, found.id, post);
      if (found) await rename(tx, found.id);
      return insert(tx, { ...post, messageId, uploadId: null }, expiryOf(post.visibility));
    });

  return {
    async begin(post) {
      // A transaction of its own is repeated where it meets a deadlock, a statement isn't.
      const first = await insertFirst(post).catch((error: unknown) => {
        if (db.isTransaction || !isConflict(error)) throw error;
        return null;
      });
      return first ?? begin(post, null);
    },
    beginEdit: (post, messageId) => begin(post, messageId),

    async saveIds(id, { messageId, uploadId }) {
      const saved = await db
        .updateTable('posted_messages')
        .set({
          ...(messageId !== undefined && { message_id: messageId }),
          ...(uploadId !== undefined && { upload_id: uploadId }),
        })
        .where('id', '=', id)
        .where('user_id', 'is not', null)
        .returning('id')
        .executeTakeFirst();
      return saved !== undefined;
    },

    async list(user) {
      const rows = await db
        .selectFrom('posted_messages')
        .selectAll()
        .where('user_id', '=', user)
        .orderBy('id')
        .execute();
      return rows.map((row) => postFrom(row, codec));
    },

    async detach(subject) {
      const rows = await db
        .updateTable('posted_messages')
        .set({
          user_id: null,
          jobs: [],
          resumes: [],
          expires_at: daysFromNow(DETACHED_DAYS),
        })
        .where('user_id', '=', subject.userId)
        .where(shows(subject))
        .returningAll()
        .execute();
      return rows.map((row) => postFrom(row, codec)).toSorted((one, other) => (one.id < other.id ? -1 : 1));
    },

    addDetached: (message) => insert(db, message, daysFromNow(DETACHED_DAYS)),

    async findDetached(id) {
      const row = await db
        .selectFrom('posted_messages')
        .selectAll()
        .where('id', '=', id)
        .where('user_id', 'is', null)
        .executeTakeFirst();
      return row ? postFrom(row, codec) : null;
    },

    async exists(platform, nonce) {
      const row = await db
        .selectFrom('posted_messages')
        .select('id')
        .where('platform', '=', platform)
        .where('nonce', '=', nonce)
        .where('user_id', 'is not', null)
        .executeTakeFirst();
      return row !== undefined;
    },

    async delete(ids) {
      if (ids.length > 0)
        await db
          .deleteFrom('posted_messages')
          .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
          .execute();
    },
  };
}

/** True for a message that stays where it is while another takes its nonce, as when its place was closed. */
function isPostedElsewhere({ messageId, place }: PostedMessage, post: NewPost): boolean {
  return messageId !== null && place.channel !== post.place.channel;
}

const NOTHING = { jobs: [], resumes: [] };

/** Without its person and its subject once it is detached. */
type NewMessage = Omit<PostedMessage, 'id' | 'createdAt'> & Partial<Pick<NewPost, 'userId' | 'subject'>>;

/**
 * Holds the person and all that the post shows until the transaction ends, so that a deletion waits for it. False when
 * any of it is deleted.
 */
async function lockSubject(tx: Kysely<Schema>, { userId, subject }: NewPost): Promise<boolean> {
  const user = tx.selectFrom('users').select('id').where('id', '=', userId).forKeyShare();
  if (!(await user.executeTakeFirst())) return false;
  const shown: readonly (readonly ['jobs' | 'resumes', readonly string[]])[] = [
    ['jobs', subject.jobs],
    ['resumes', subject.resumes],
  ];
  for (const [table, ids] of shown) {
    if (ids.length === 0) continue;
    const rows = tx
      .selectFrom(table)
      .select('id')
      .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
      .where('user_id', '=', userId)
      .forKeyShare();
    if ((await rows.execute()).length < new Set(ids).size) return false;
  }
  return true;
}

function shows(subject: DeletedSubject) {
  if ('job' in subject) return sql<boolean>`${subject.job}::uuid = any(jobs)`;
  return 'resume' in subject ? sql<boolean>`${subject.resume}::uuid = any(resumes)` : sql<boolean>`true`;
}

const expiryOf = (visibility: Visibility) => (visibility === 'person' ? daysFromNow(EPHEMERAL_DAYS) : null);

const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000);
