import { type RawBuilder, sql } from 'kysely';
import { JobId } from '../../jobs/model/ids.ts';
import { type Codec, hashStart, sealedStart } from './codec.ts';
import type { DataKey } from './data-key.ts';
import { openTarget, sealTarget } from './job-row.ts';
import type { Schema } from './schema.ts';
import { HASH_CELLS } from './stored-forms.ts';

/*
 * What each column of each table holds: which are written with a key, and so are written again when the key is
 * replaced, and what the others hold that they may be plain. A column of the schema that is not here doesn't compile.
 */

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

interface Table<Row> {
  readonly columns: { readonly [C in keyof Row]-?: Plain | KeyedColumn };
  /** The columns by which the codec tells this table's rows. */
  readonly cell?: readonly (keyof Row & string)[];
  /** The column in whose order rows are converted, one that conversion doesn't change. */
  readonly order?: keyof Row & string;
  /** Holds whole documents. */
  readonly isLarge?: true;
}

/** Text that the codec has sealed. */
const sealed: KeyedColumn = {
  isStale: (column, key) => isUnsealed(sql`${sql.ref(column)}`, key),
  convert: (row, column, codec, cell) => ({
    [column]: codec.sealText(codec.openText(String(row[column]), cell(column)), cell(column)),
  }),
  reads: [],
};

/** The same for events, of which erasing leaves a bare `null`. */
const sealedEvent: KeyedColumn = {
  ...sealed,
  isStale: (column, key) => sql`${sql.ref(column)} <> 'null' and ${sealed.isStale(column, key)}`,
};

/** A file that the codec has sealed. */
const sealedBytes: KeyedColumn = {
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
const hashed = (cell: string, original: string): KeyedColumn => ({
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
const hashedUser: KeyedColumn = {
  isStale: (column, key) =>
    sql`user_id is not null and not starts_with(${sql.ref(column)}, ${hashStart(key)})`,
  convert: (row, column, codec) => ({ [column]: codec.hash(String(row.user_id), HASH_CELLS.audited) }),
  reads: ['user_id'],
};

/** A job's place: JSON of which all but the workspace is sealed. */
const sealedPlace: KeyedColumn = {
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

export const TABLES: { readonly [T in keyof Schema]: Table<Schema[T]> } = {
  users: {
    cell: ['id'],
    order: 'id',
    columns: {
      id: 'id',
      display_name: sealed,
      consent_at: 'time',
      consent_vendor: 'code',
      settings: 'code',
      created_at: 'time',
    },
  },
  identities: {
    cell: ['platform', 'tenant_id', 'user_id'],
    order: 'user_id',
    columns: {
      platform: 'workspace',
      tenant_id: 'workspace',
      external_id: hashed(HASH_CELLS.externalId, 'external_id_sealed'),
      external_id_sealed: sealed,
      user_id: 'id',
      created_at: 'time',
    },
  },
  resumes: {
    cell: ['id'],
    order: 'id',
    isLarge: true,
    columns: {
      id: 'id',
      user_id: 'id',
      filename: sealed,
      media_type: 'code',
      bytes: sealedBytes,
      sha256: hashed(HASH_CELLS.resumeFile, 'sha256_sealed'),
      sha256_sealed: sealed,
      parsed_text: sealed,
      structure: sealed,
      is_default: 'code',
      expires_at: 'time',
      used_at: 'time',
      created_at: 'time',
    },
  },
  facts: {
    cell: ['id'],
    order: 'id',
    columns: {
      id: 'id',
      user_id: 'id',
      resume_id: 'id',
      entry: 'code',
      requirement: sealed,
      text: sealed,
      created_at: 'time',
    },
  },
  jobs: {
    cell: ['id'],
    order: 'id',
    columns: {
      id: 'id',
      user_id: 'id',
      resume_id: 'id',
      title: sealed,
      company_name: sealed,
      job_description: sealed,
      status: 'code',
      tailored_resume_text: sealed,
      edits: sealed,
      gaps: sealed,
      supplement: sealed,
      wish: sealed,
      coverage: 'figure',
      progress: 'code',
      failure_code: 'code',
      failure_reference: 'id',
      engine: 'code',
      model: 'code',
      answer: sealed,
      calls: 'figure',
      tokens_in: 'figure',
      tokens_cached: 'figure',
      tokens_out: 'figure',
      cost: 'figure',
      pages: 'figure',
      own: 'figure',
      place: sealedPlace,
      options: 'code',
      parent_job_id: 'id',
      reading_id: 'id',
      revision: sealed,
      request_key: hashed(HASH_CELLS.requestKey, 'request_key_sealed'),
      request_key_sealed: sealed,
      created_at: 'time',
      updated_at: 'time',
    },
  },
  job_files: {
    cell: ['job_id', 'kind'],
    order: 'job_id',
    isLarge: true,
    columns: { job_id: 'id', kind: 'code', bytes: sealedBytes },
  },
  inbox: {
    cell: ['id'],
    order: 'id',
    columns: {
      id: 'id',
      source: 'workspace',
      key: hashed(HASH_CELLS.eventKey, 'key_sealed'),
      key_sealed: sealed,
      payload: sealedEvent,
      workspace: 'workspace',
      sender: hashed(HASH_CELLS.sender, 'sender_sealed'),
      sender_sealed: sealed,
      received_at: 'time',
      handled_at: 'time',
    },
  },
  deliveries: {
    columns: {
      id: 'id',
      job_id: 'id',
      kind: 'code',
      state: 'code',
      posted: 'message',
      created_at: 'time',
      updated_at: 'time',
    },
  },
  usage: {
    columns: {
      scope: 'code',
      key: 'person',
      day: 'time',
      jobs: 'figure',
      calls: 'figure',
      tokens_in: 'figure',
      tokens_cached: 'figure',
      tokens_out: 'figure',
      cost: 'figure',
      reserved_tokens: 'figure',
      reserved_cost: 'figure',
    },
  },
  reservations: {
    columns: {
      job_id: 'id',
      day: 'time',
      person: 'person',
      workspace: 'workspace',
      tokens: 'figure',
      cost: 'figure',
    },
  },
  seats: { columns: { work: 'id', attempt: 'figure', workspace: 'workspace' } },
  crashes: {
    columns: {
      work: 'id',
      count: 'figure',
      attempt: 'figure',
      noted_at: 'time',
      is_waiting: 'code',
      waits: 'figure',
    },
  },
  suspensions: { columns: { scope: 'code', key: 'id', created_at: 'time' } },
  audit: {
    cell: ['id'],
    order: 'id',
    columns: {
      id: 'id',
      at: 'time',
      kind: 'code',
      actor: 'code',
      token: 'id',
      user_id: 'id',
      person: hashedUser,
      details: sealed,
      once: 'person',
    },
  },
  tokens: {
    cell: ['id'],
    order: 'id',
    columns: {
      id: 'id',
      user_id: 'id',
      name: sealed,
      prefix: 'id',
      hash: 'id',
      created_at: 'time',
      last_used_at: 'time',
      revoked_at: 'time',
      scopes: 'code',
      expires_at: 'time',
    },
  },
  request_keys: {
    cell: ['user_id'],
    order: 'user_id',
    columns: {
      user_id: 'id',
      key: hashed(HASH_CELLS.requestKey, 'key_sealed'),
      key_sealed: sealed,
      fingerprint: sealed,
      created_at: 'time',
    },
  },
  drafts: {
    cell: ['id'],
    order: 'id',
    columns: {
      id: 'id',
      user_id: 'id',
      kind: 'code',
      content: sealed,
      created_at: 'time',
      expires_at: 'time',
    },
  },
  workspaces: {
    columns: {
      platform: 'workspace',
      workspace: 'workspace',
      application: 'workspace',
      settings: 'workspace',
      updated_at: 'time',
    },
  },
  installations: {
    cell: ['platform', 'id'],
    order: 'id',
    columns: {
      platform: 'workspace',
      id: 'workspace',
      content: sealed,
      organisation: 'workspace',
      installed_at: 'time',
      updated_at: 'time',
    },
  },
  posted_messages: {
    cell: ['id'],
    order: 'id',
    columns: {
      id: 'id',
      user_id: 'id',
      platform: 'workspace',
      nonce: 'id',
      place: sealed,
      visibility: 'code',
      message_id: 'message',
      upload_id: 'message',
      jobs: 'id',
      resumes: 'id',
      created_at: 'time',
      expires_at: 'time',
    },
  },
  post_readings: { columns: { id: 'id', hash: 'posting', reading: 'figure', created_at: 'time' } },
  write_checks: { columns: { id: 'figure', checked_at: 'time' } },
  data_keys: {
    columns: {
      id: 'key',
      secret: 'key',
      canary: 'key',
      is_current: 'key',
      settled_at: 'time',
      created_at: 'time',
    },
  },
};
