import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { StoreError } from '../postgres/errors.ts';
import type { Schema } from '../postgres/schema.ts';
import { runTransaction } from '../postgres/transaction.ts';
import { createKeyringCodec } from './codec.ts';
import { createDataKey, type DataKey, type Keyring } from './data-key.ts';

/** The keys that the operator has set. Null: not set. */
export interface OperatorKeys {
  readonly dataKey: Uint8Array | null;
  /** The key that `dataKey` replaces. */
  readonly oldDataKey: Uint8Array | null;
}

/** The keyring of an open database, whose table `data_keys` says which key is the current one. */
export interface StoredKeyring extends Keyring {
  /**
   * Reads the table again, since another process may be replacing the key.
   *
   * @throws StoreError if the current key is none that this process has.
   */
  refresh(): Promise<void>;
  /**
   * Makes `dataKey` the current key. Values of the key before stay readable.
   *
   * @throws StoreError if `oldDataKey` is not the key before.
   */
  replace(keys: OperatorKeys): Promise<void>;
  /** Notes that every stored value is written with the current key, and forgets the keys before. */
  settle(): Promise<void>;
}

/**
 * Opens the keys of a migrated database and checks them against its canaries: a known text, sealed with each key that
 * values may be sealed with. The first start writes the canary. Without DATA_KEY it makes a key of the installation's
 * own, at random, for hashes.
 *
 * @throws StoreError that says what to set, if DATA_KEY is missing or wrong.
 */
export async function openKeyring(db: Kysely<Schema>, keys: OperatorKeys): Promise<StoredKeyring> {
  let held = heldKeys(keys);
  const rows = await loadKeys(db);
  if (rows.length === 0) await registerFirst(db, held);
  const isPlain = rows.some(({ is_current, secret }) => is_current && secret !== null);
  if (isPlain && held.dataKey) await makeCurrent(db, held.dataKey);
  const load = async () => stateFrom(await loadKeys(db), held);
  let state = await load();

  return {
    get current() {
      return state.current;
    },
    get readable() {
      return state.readable;
    },
    get settled() {
      return state.settled;
    },
    async refresh() {
      state = await load();
    },
    async replace(next) {
      const replacing = heldKeys(next);
      if (!replacing.dataKey) throw new StoreError(NO_NEW_KEY);
      // Checks the keys against the table before anything changes.
      stateFrom(await loadKeys(db), replacing);
      held = replacing;
      await makeCurrent(db, replacing.dataKey);
      state = await load();
    },
    async settle() {
      const { id } = state.current;
      await runTransaction(db, async (tx) => {
        await tx.deleteFrom('data_keys').where('id', '!=', id).where('is_current', '=', false).execute();
        await tx.updateTable('data_keys').set({ settled_at: new Date() }).where('id', '=', id).execute();
      });
      state = await load();
    },
  };
}

const NOT_SET =
  'The database is encrypted and DATA_KEY is not set. Set DATA_KEY to the key that it was encrypted with.';
const WRONG =
  'DATA_KEY is not the key that the database is encrypted with. Set DATA_KEY to that key. To replace that key, set ' +
  'DATA_KEY to the new one and OLD_DATA_KEY to that one, then run: npm run -s tailor -- admin rotate-key';
const WRONG_OLD =
  'OLD_DATA_KEY is not the key that the database is encrypted with, and neither is DATA_KEY. Set OLD_DATA_KEY to ' +
  'the key that DATA_KEY replaces.';
const UNFINISHED =
  'The key of the database is being replaced, and some of it still has the old key. Set DATA_KEY to the new key and ' +
  'OLD_DATA_KEY to the old one until this command has said that it is done: npm run -s tailor -- admin rotate-key';
const NO_NEW_KEY =
  'DATA_KEY is not set. Set it to the new key, from openssl rand -base64 32, and OLD_DATA_KEY to the key that it replaces.';

interface HeldKeys {
  readonly dataKey: DataKey | null;
  /** Both, if both are set. */
  readonly all: readonly DataKey[];
}

function heldKeys({ dataKey, oldDataKey }: OperatorKeys): HeldKeys {
  const key = dataKey && createDataKey(dataKey);
  const old = oldDataKey && createDataKey(oldDataKey);
  return { dataKey: key, all: [key, old].filter((one) => one !== null) };
}

const Row = z.object({
  id: z.string(),
  /** The installation's own key, in base64; null for a DATA_KEY, which is nowhere in the database. */
  secret: z.string().nullable(),
  canary: z.string(),
  is_current: z.boolean(),
  settled_at: z.date().nullable(),
});
type Row = z.infer<typeof Row>;

async function loadKeys(db: Kysely<Schema>): Promise<Row[]> {
  const rows = await db.selectFrom('data_keys').selectAll().orderBy('is_current', 'desc').execute();
  return z.array(Row).parse(rows);
}

function stateFrom(rows: readonly Row[], { dataKey, all }: HeldKeys): Keyring {
  const [first] = rows;
  if (!first?.is_current) throw new Error('data_keys has no current key');
  const current = keyOf(first, all);
  if (current.encrypts && !dataKey) throw new StoreError(NOT_SET);
  const stored = [current, ...rows.slice(1).map((row) => keyOf(row, all))];
  const unused = all.filter(({ id }) => !stored.some((key) => key.id === id));
  return { current, readable: [...stored, ...unused], settled: first.settled_at !== null };
}

function keyOf({ id, secret, canary, is_current }: Row, held: readonly DataKey[]): DataKey {
  const key =
    secret === null
      ? held.find((one) => one.id === id)
      : createDataKey(Buffer.from(secret, 'base64'), { encrypts: false });
  if (key && isCanaryOf(key, canary)) return key;
  if (held.length === 0) throw new StoreError(NOT_SET);
  if (!is_current) throw new StoreError(UNFINISHED);
  throw new StoreError(held.length === 1 ? WRONG : WRONG_OLD);
}

/** The text of every canary. */
const CANARY = 'tailor';
const canaryCell = ({ id }: DataKey) => `data_keys.canary:${id}`;

/** The installation's own key seals its canary too: that is what tells a damaged one. */
const canaryCodec = (key: DataKey) => {
  const current = { ...key, encrypts: true };
  return createKeyringCodec({ current, readable: [current], settled: true });
};

function isCanaryOf(key: DataKey, canary: string): boolean {
  try {
    return canaryCodec(key).openText(canary, canaryCell(key)) === CANARY;
  } catch {
    return false;
  }
}

/** Registers the first key. Of several processes at once, one does, and each takes what that one has registered. */
async function registerFirst(db: Kysely<Schema>, { dataKey }: HeldKeys): Promise<void> {
  const key = dataKey ?? createDataKey(randomBytes(32), { encrypts: false });
  await checkSealedBefore(db, key);
  await db
    .insertInto('data_keys')
    .values({ ...rowOf(key), settled_at: (await isEmpty(db)) ? new Date() : null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function rowOf(key: DataKey) {
  return {
    id: key.id,
    secret: key.encrypts ? null : Buffer.from(key.bytes).toString('base64'),
    canary: canaryCodec(key).sealText(CANARY, canaryCell(key)),
    is_current: true,
  };
}

/** Opens a value from before there were canaries, if there is one, so that no wrong key gets a canary. */
async function checkSealedBefore(db: Kysely<Schema>, key: DataKey): Promise<void> {
  const codec = createKeyringCodec({ current: key, readable: [key], settled: true });
  const jobs = await db.selectFrom('jobs').select(['id', 'title']).orderBy('id', 'desc').limit(1).execute();
  for (const { id, title } of jobs) codec.openText(title, `jobs.title:${id}`);
  const resumes = await db
    .selectFrom('resumes')
    .select(['id', 'filename'])
    .orderBy('id', 'desc')
    .limit(1)
    .execute();
  for (const { id, filename } of resumes) codec.openText(filename, `resumes.filename:${id}`);
  const events = await db
    .selectFrom('inbox')
    .select(['id', 'payload'])
    .orderBy('id', 'desc')
    .limit(1)
    .execute();
  for (const { id, payload } of events) codec.openText(payload, `inbox.payload:${id}`);
}

/** True for a database in which nothing is stored yet, so that there is nothing to convert. */
async function isEmpty(db: Kysely<Schema>): Promise<boolean> {
  const { rows } = await sql`
    select 1 where exists (select from users) or exists (select from inbox)
      or exists (select from installations) or exists (select from usage) or exists (select from tokens)`.execute(
    db,
  );
  return rows.length === 0;
}

async function makeCurrent(db: Kysely<Schema>, key: DataKey): Promise<void> {
  await runTransaction(db, async (tx) => {
    const before = await tx
      .selectFrom('data_keys')
      .select('id')
      .where('is_current', '=', true)
      .forUpdate()
      .executeTakeFirst();
    if (before?.id === key.id) return;
    await tx.updateTable('data_keys').set({ is_current: false }).where('is_current', '=', true).execute();
    await tx
      .insertInto('data_keys')
      .values(rowOf(key))
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ is_current: true, settled_at: null }))
      .execute();
  });
}
