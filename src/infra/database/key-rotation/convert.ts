import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { type Codec, createKeyringCodec, hashStart } from '../encryption/codec.ts';
import type { Keyring } from '../encryption/data-key.ts';
import { deleteStalePostReadings } from '../jobs/post-readings.ts';
import { convertPersonKeys } from '../people/person-keys.ts';
import { StoreError } from '../postgres/errors.ts';
import type { Schema } from '../postgres/schema.ts';
import { runTransaction } from '../postgres/transaction.ts';
import { TABLES } from './columns.ts';
import type { KeyedColumn, StoredRow } from './keyed-columns.ts';

export interface ConvertOptions {
  /** Called after each batch with the number of rows that were written so far. */
  readonly onProgress?: (rows: number) => void;
  readonly signal?: AbortSignal;
}

export interface Conversion {
  /** Rows that were written, by table; only tables with any. */
  readonly rows: Readonly<Record<string, number>>;
  /** Rows that no key opens, which stay as they are. */
  readonly unreadable: number;
}

/** Rows of one transaction: few, since a person may wait for them, and fewer where a row holds a document. */
const BATCH_ROWS = 50;
const LARGE_BATCH_ROWS = 4;

/** The pause before rows that another transaction had locked are looked at again. */
const SWEEP_INTERVAL_MS = 100;

/**
 * Writes every stored value again that isn't written with the current key, while the service runs: a row is locked
 * while it's converted, and one that is locked by others comes later. What is converted stays so, so it goes on where it
 * was killed. Returns once nothing is left.
 *
 * @throws what `signal` gives as its reason.
 */
export async function convertStored(
  db: Kysely<Schema>,
  keyring: Keyring,
  options: ConvertOptions = {},
): Promise<Conversion> {
  const codec = createKeyringCodec(keyring);
  const rows: Record<string, number> = {};
  let total = 0;
  const count = (table: string, converted: number) => {
    if (converted > 0) rows[table] = (rows[table] ?? 0) + converted;
    total += converted;
    options.onProgress?.(total);
  };
  for (;;) {
    let unreadable = 0;
    for (const table of keyedTables()) {
      for await (const batch of convertTable(db, keyring, codec, table)) {
        count(table.name, batch.converted);
        unreadable += batch.unreadable;
        options.signal?.throwIfAborted();
        await nextTurn();
      }
    }
    count('usage', await convertPersonKeys(db, codec, hashStart(keyring.current)));
    count('post_readings', await deleteStalePostReadings(db, hashStart(keyring.current)));
    if ((await countStale(db, keyring)) <= unreadable) return { rows, unreadable };
    await sleep(SWEEP_INTERVAL_MS, undefined, options);
  }
}

interface KeyedTable {
  readonly name: string;
  readonly columns: readonly (readonly [string, KeyedColumn])[];
  readonly cell: readonly string[];
  readonly order: string;
  readonly batchRows: number;
}

function keyedTables(): KeyedTable[] {
  return Object.entries(TABLES).flatMap(([name, { columns, cell = [], order, isLarge }]) => {
    const keyed = Object.entries(columns).flatMap(([column, rule]) =>
      typeof rule === 'string' ? [] : [[column, rule] as const],
    );
    if (order === undefined) return [];
    return [{ name, columns: keyed, cell, order, batchRows: isLarge ? LARGE_BATCH_ROWS : BATCH_ROWS }];
  });
}

/** Converts a table in the order of one column, batch by batch. */
async function* convertTable(db: Kysely<Schema>, keyring: Keyring, codec: Codec, table: KeyedTable) {
  const order = sql.ref(table.order);
  let after: string | null = null;
  for (;;) {
    const { rows } = await sql`
      select distinct ${order}::text as at, ${order} from ${sql.table(table.name)}
      ${after === null ? sql`` : sql`where ${order} > ${after}`} order by ${order} limit ${table.batchRows}`.execute(
      db,
    );
    const places = z.array(Place).parse(rows);
    const last = places.at(-1);
    if (!last) return;
    yield await runTransaction(db, (tx) =>
      convertRows(
        tx,
        keyring,
        codec,
        table,
        places.map(({ at }) => at),
      ),
    );
    after = last.at;
  }
}

const Place = z.object({ at: z.string() });

async function convertRows(
  tx: Kysely<Schema>,
  keyring: Keyring,
  codec: Codec,
  table: KeyedTable,
  places: readonly string[],
): Promise<{ converted: number; unreadable: number }> {
  const name = sql.table(table.name);
  const read = new Set([
    ...table.cell,
    ...table.columns.flatMap(([column, { reads }]) => [column, ...reads]),
  ]);
  const stale = table.columns.map(
    ([column, rule]) => sql`${rule.isStale(column, keyring.current)} as ${sql.ref(`stale ${column}`)}`,
  );
  const found = await sql<StoredRow>`
    select ctid::text as "row", ${sql.join([...[...read].map((column) => sql.ref(column)), ...stale])}
    from ${name} where ${sql.ref(table.order)} in (${sql.join(places)}) and (${isAnyStale(table, keyring)})
    for update skip locked`.execute(tx);
  let unreadable = 0;
  for (const row of found.rows) {
    const values = convertRow(row, codec, table);
    if (values === null) unreadable += 1;
    else
      await sql`
        update ${name} set ${sql.join(Object.entries(values).map(([column, value]) => sql`${sql.ref(column)} = ${value}`))}
        where ctid = ${row.row}::tid`.execute(tx);
  }
  return { converted: found.rows.length - unreadable, unreadable };
}

/** Returns the new values of a row's stale columns; null if a key is missing for one of them. */
function convertRow(row: StoredRow, codec: Codec, table: KeyedTable): StoredRow | null {
  const cell = (column: string) => `${table.name}.${column}:${table.cell.map((key) => row[key]).join('/')}`;
  try {
    const stale = table.columns.filter(([column]) => row[`stale ${column}`] === true);
    return Object.assign({}, ...stale.map(([column, rule]) => rule.convert(row, column, codec, cell)));
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}

function isAnyStale({ columns }: KeyedTable, { current }: Keyring) {
  return sql.join(
    columns.map(([column, rule]) => sql`(${rule.isStale(column, current)})`),
    sql` or `,
  );
}

/** Counts the rows with a value that isn't written with the current key. */
async function countStale(db: Kysely<Schema>, keyring: Keyring): Promise<number> {
  let stale = 0;
  for (const table of keyedTables()) {
    const { rows } = await sql`
      select count(*)::int as n from ${sql.table(table.name)} where ${isAnyStale(table, keyring)}`.execute(
      db,
    );
    stale += z.array(Count).parse(rows)[0]?.n ?? 0;
  }
  return stale;
}

const Count = z.object({ n: z.number() });
