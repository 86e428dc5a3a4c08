import { type RawBuilder, sql } from 'kysely';
import { JobId } from '../../../jobs/model/ids.ts';
import { type Codec, hashStart, sealedStart } from '../encryption/codec.ts';
import type { DataKey } from '../encryption/data-key.ts';
import { HASH_CELLS } from '../encryption/stored-forms.ts';
import { openTarget, sealTarget } from '../jobs/job-row.ts';

/** What a plain column holds. None of it says who somebody is, or a word of what they wrote. */
type Plain =
  /** A random id of ours, or a hash of something random. */
  | 'id'
  /** A platform's name, or its id of a workspace, an application or a channel that admins named: never of a person. */
  | 'workspace'
  /** A platform's id of a message or file. Without the place that it is in, which is sealed, it leads nowhere. */
  | 'message'
  | 'time'
  | 'figure'
  /** One of a few words of ours, such as a status, or settings made of them. */
  | 'code'
  /** What the installation's keys are told by. */
  | 'key'
  /** A person as a keyed hash, with no original beside it: usage.ts moves it to another key. */
  | 'person'
  /** A keyed hash of a posting, with no original beside it: post-readings.ts deletes it when the key is replaced. */
  | 'posting';

/** A row as the database gives it, by its columns. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** How a column is written with a key. */
export interface KeyedColumn {
  /** SQL that is true where the value isn't written as it would be today, with this key. */
  isStale(column: string, key: DataKey): RawBuilder<boolean>;
  /** Returns the values to write instead, by column. `cell` gives the codec's cell of a column in this row. */
  convert(row: StoredRow, column: string, codec: Codec, cell: (column: string) => string): StoredRow;
  /** Other columns that `convert` reads. */
  readonly reads: readonly string[];
}

/** What a table's columns hold. */
export interface TableColumns<Row> {
  readonly columns: { readonly [C in keyof Row]-?: Plain | KeyedColumn };
  /** The columns by which the codec tells this table's rows. */
  readonly cell?: readonly (keyof Row & string)[];
  /** The column in whose order rows are converted, one that conversion doesn't change. */
  readonly order?: keyof Row & string;
  /** Holds whole documents. */
  readonly isLarge?: true;
}

/** Text that the codec has sealed. */
export const sealed: KeyedColumn = {
  isStale: (column, key) => isUnsealed(sql`${sql.ref(column)}`, key),
  convert: (row, column, codec, cell) => ({
    [column]: codec.sealText(codec.openText(String(row[column]), cell(column)), cell(column)),
  }),
  reads: [],
};

/** The same for events, of which erasing leaves a bare `null`. */
export const sealedEvent: KeyedColumn = {
  ...sealed,
  isStale: (column, key) => sql`${sql.ref(column)} <> 'null' and ${sealed.isStale(column, key)}`,
};

/** A file that the codec has sealed. */
export const sealedBytes: KeyedColumn = {
  isStale(column, key) {
    const start = Buffer.from(sealedStart(key));
    return key.encrypts
      ? sql<boolean>`substring(${sql.ref(column)} from 1 for ${sql.lit(start.length)}) <> ${start}`
      : sql<boolean>`false`;
  },
  convert(row, column, codec, cell) {
    const bytes = row[column];
    if (!(bytes instanceof Uint8Array)) throw new Error(`${column} holds no bytes`);
    return { [column]: codec.sealBytes(codec.openBytes(bytes, cell(column)), cell(column)) };
  },
  reads: [],
};

/**
 * A value that is looked up: a keyed hash for `cell`, and `original` seals the value itself. Where that is null, the
 * column still holds the value.
 */
export const hashed = (cell: string, original: string): KeyedColumn => ({
  isStale: (column, key) =>
    sql`${sql.ref(column)} is not null and (${sql.ref(original)} is null or not starts_with(${sql.ref(column)}, ${hashStart(key)}))`,
  convert(row, column, codec, cellOf) {
    const stored = row[original];
    const value = stored === null ? String(row[column]) : codec.openText(String(stored), cellOf(original));
    return { [column]: codec.hash(value, cell), [original]: codec.sealText(value, cellOf(original)) };
  },
  reads: [original],
});

/** A keyed hash of the row's user, who may be deleted since: then it stays as it is, and can't be searched for any more. */
export const hashedUser: KeyedColumn = {
  isStale: (column, key) =>
    sql`user_id is not null and not starts_with(${sql.ref(column)}, ${hashStart(key)})`,
  convert: (row, column, codec) => ({ [column]: codec.hash(String(row.user_id), HASH_CELLS.audited) }),
  reads: ['user_id'],
};

/** A job's place: JSON of which all but the workspace is sealed. */
export const sealedPlace: KeyedColumn = {
  isStale(column, key) {
    const inside = sql`${sql.ref(column)}->>'sealed'`;
    return sql`${sql.ref(column)} is not null and (${inside} is null or ${isUnsealed(inside, key)})`;
  },
  convert(row, column, codec) {
    const id = JobId.parse(row.id);
    const target = openTarget(row[column], id, codec);
    return { [column]: target && sealTarget(target, id, codec) };
  },
  reads: ['id'],
};

function isUnsealed(value: RawBuilder<unknown>, key: DataKey): RawBuilder<boolean> {
  return key.encrypts ? sql<boolean>`not starts_with(${value}, ${sealedStart(key)})` : sql<boolean>`false`;
}
