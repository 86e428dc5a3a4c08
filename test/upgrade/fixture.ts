import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { z } from 'zod';
import { migrate } from '../../src/infra/database/postgres/migrations.ts';
import { openPostgres, type TestDatabase } from '../setup/databases.ts';

/*
 * What the code before the move left behind, as make-fixture.ts recorded it: a database and its queues for each
 * platform, and what people see there.
 */

const read = (file: string) => readFileSync(new URL(`fixture/${file}`, import.meta.url), 'utf8');

const Ids = z.record(z.string(), z.string());
const Where = z.enum(['dm', 'channel', 'thread', 'alone', 'home']);
const Message = z.object({ id: z.string(), where: Where, under: z.string().nullable() });
const Form = z.object({ person: z.string(), form: z.record(z.string(), z.unknown()) });
const Platform = {
  /** By their names: their ids on the platform. */
  people: Ids,
  /** Jobs that were left behind, by whose they are. */
  left: Ids,
  /** Every form of the bot, as the platform got it. */
  forms: z.record(z.string(), Form),
};
const State = z.object({ channel: z.string(), botUser: z.string(), dms: Ids, files: Ids });

const Slack = z.object({
  ...Platform,
  state: State.extend({ workspace: z.string() }),
  messages: z.record(
    z.string(),
    z.array(Message.extend({ text: z.string(), blocks: z.array(z.record(z.string(), z.unknown())) })),
  ),
});

const Discord = z.object({
  ...Platform,
  state: State.extend({ guild: z.string(), forum: z.string() }),
  messages: z.record(z.string(), z.array(Message.extend({ components: z.array(z.unknown()) }))),
});

const Answer = z.object({
  who: z.enum(['olof', 'script', 'nobody']),
  path: z.string(),
  status: z.number(),
  json: z.unknown(),
});

const Fixture = z.object({
  madeAt: z.coerce.date(),
  slack: Slack,
  discord: Discord,
  /** What has no platform; it's in Slack's database. */
  rest: z.object({
    user: z.string(),
    token: z.string(),
    olof: z.object({ user: z.string(), token: z.string() }),
    failures: Ids,
    answers: z.object({ answers: z.array(Answer), operations: z.array(z.string()) }),
  }),
  interface: z.object({
    commands: z.array(z.object({ command: z.string(), arguments: z.number(), options: z.array(z.string()) })),
    environment: z.array(z.string()),
  }),
});

export const fixture = Fixture.parse(JSON.parse(read('platforms.json')));

/** Replaces the ids of the recorded platform with those of the one that runs now. */
export type Ids = ReadonlyMap<string, string>;

export function replaceIds(text: string, ids: Ids): string {
  if (ids.size === 0) return text;
  const escaped = [...ids.keys()].toSorted((one, other) => other.length - one.length).map(RegExp.escape);
  return text.replaceAll(new RegExp(escaped.join('|'), 'g'), (old) => ids.get(old) ?? old);
}

/** The same, in a value of JSON. */
export function withIds(value: unknown, ids: Ids): unknown {
  return JSON.parse(replaceIds(JSON.stringify(value), ids));
}

/** A database of the old code, with what was left in it, on the real Postgres. It's migrated as on an upgrade. */
export async function openUpgraded(platform: 'slack' | 'discord', ids: Ids = new Map()) {
  const database = await openPostgres('template1');
  await restore(platform, database, ids);
  return database;
}

export async function restore(
  platform: 'slack' | 'discord',
  database: TestDatabase,
  ids: Ids = new Map(),
): Promise<void> {
  const script = `${read('schema.sql')}${replaceIds(read(`${platform}.sql`), ids)}${moveTimes()}`;
  await run(script, database);
  await migrate(database.db);
}

async function run(script: string, database: TestDatabase): Promise<void> {
  if (database.kind === 'embedded') {
    await database.pglite.exec(script);
    return;
  }
  await sql.raw(script).execute(database.db);
}

/** Moves every time to a minute ago, so that nothing has expired. The heartbeats of workers that died stay old. */
function moveTimes(): string {
  const days = (Date.now() - 60_000 - fixture.madeAt.getTime()) / 86_400_000;
  return `do $$ declare found record; begin
    for found in select n.nspname, c.relname, a.attname from pg_attribute a
      join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'pgboss') and c.relkind = 'r' and a.atttypid = 'timestamptz'::regtype
        and a.attgenerated = '' and a.attname <> 'heartbeat_on'
    loop
      execute format('update %I.%I set %I = %I + interval ''${days} days''',
        found.nspname, found.relname, found.attname, found.attname);
    end loop;
  end $$;`;
}

/** The name of the person who sent a file that something still refers to. */
export function slackFileOwner(file: string): string | undefined {
  const [, owner] = new RegExp(`"id":"${file}"[^}]*"owner":"(\\w+)"`).exec(read('slack.sql')) ?? [];
  return Object.entries(fixture.slack.people).find(([, id]) => id === owner)?.[0];
}
