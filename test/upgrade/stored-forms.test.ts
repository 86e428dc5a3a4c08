import { readdirSync, readFileSync } from 'node:fs';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decodeViewMetadata } from '../../src/adapters/slack/render/view-metadata.ts';
import { decodeAction, encodeAction } from '../../src/chat/types/action.ts';
import { decodeFormContext } from '../../src/chat/types/form.ts';
import { parseInboxPayload } from '../../src/chat/types/inbox-payload.ts';
import { readQueueStats } from '../../src/infra/queue/pgboss-tables.ts';
import { FaultCode } from '../../src/jobs/model/fault.ts';
import { SCOPES } from '../../src/jobs/people/access.ts';
import { startTestServer, type TestServer } from '../adapters/http/test-server.ts';
import { emptyDatabases, type TestDatabase } from '../setup/databases.ts';
import { createScriptedEngine } from '../setup/pipeline.ts';
import { createTestQueue, type TestQueue } from '../setup/queue.ts';
import { fixture, openUpgraded, restore } from './fixture.ts';

const { slack, discord, rest } = fixture;

describe('buttons and forms of old messages', () => {
  const buttons = new Set(
    [
      ...JSON.stringify([slack.messages, discord.messages]).matchAll(/"(?:value|custom_id)":"([^"]+)"/g),
    ].flatMap(([, text]) => text ?? []),
  );

  it('are encoded as they are today', () => {
    const menus = [...buttons].filter((text) => /^menu|^act-/.test(text));
    const actions = [...buttons].filter((text) => !menus.includes(text));
    expect(actions.length).toBeGreaterThan(100);
    for (const text of actions) {
      const action = decodeAction(text);
      expect(action && encodeAction(action)).toBe(text);
    }
    const verbs = new Set(actions.map((text) => text.split(':')[0]));
    expect([...verbs].toSorted()).toEqual(
      expect.arrayContaining(['again', 'edit', 'fix', 'have', 'refine', 'settings', 'undo', 'without_ai']),
    );
  });

  it('say what each form is for', () => {
    for (const { form } of Object.values(slack.forms))
      expect(decodeViewMetadata(z.string().parse(form.private_metadata))).not.toBeNull();
    for (const { form } of Object.values(discord.forms))
      expect(decodeFormContext(z.string().parse(form.custom_id))).not.toBeNull();
  });
});

describe('an event in the inbox', () => {
  const user = { platform: 'slack', tenantId: 'T1', externalId: 'U1', displayName: null, locale: null };
  const who = { ...user, isAdmin: false };
  const place = { platform: 'slack', workspace: 'T1', kind: 'dm', channel: 'D1' };
  const where = { ...place, thread: null, message: null, reply: null };
  const post = { text: 'Head chef wanted', links: [], files: [] };

  it.each([
    [
      { did: 'pressed', action: { do: 'help' } },
      { type: 'action', action: { do: 'help' } },
    ],
    [
      { did: 'pointed', post },
      { type: 'message_shortcut', message: post },
    ],
    [
      { did: 'asked', command: 'help' },
      { type: 'command', command: 'help' },
    ],
    [{ did: 'opened_home' }, { type: 'home_opened' }],
  ])('%j is read as today', (act, action) => {
    expect(parseInboxPayload({ type: 'gesture', gesture: { who, where, act } })).toMatchObject({
      type: 'event',
      event: { user: who, context: where, action },
    });
  });

  it('says that the bot was taken out, and when', () => {
    const left = { type: 'left', platform: 'slack', workspace: 'T1', at: 1_764_300_000_000 };
    expect(parseInboxPayload(left)).toEqual({ ...left, type: 'uninstall' });
    expect(() => parseInboxPayload({ type: 'nothing of ours' })).toThrow(z.ZodError);
  });
});

describe('names that operators use', () => {
  it('every variable of the environment is still there', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    const named = [...example.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining(fixture.interface.environment));
  });

  it('every command still takes its arguments and options', async () => {
    const program = new Command('tailor');
    const folder = new URL('../../src/cli/', import.meta.url);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
      const module: unknown = await import(new URL(file, folder).href);
      for (const [name, add] of Object.entries(
        z.record(z.string(), z.unknown()).parse({ ...Object(module) }),
      ))
        if (/^add\w+Commands?$/.test(name) && typeof add === 'function') add(program, () => {});
    }
    const now = new Map(commandsOf(program, '').map((one) => [one.command, one]));
    for (const { command, arguments: taken, options } of fixture.interface.commands) {
      expect(now.get(command)?.arguments, command).toBe(taken);
      expect(now.get(command)?.options, command).toEqual(expect.arrayContaining(options));
    }
  });
});

interface Described {
  readonly command: string;
  readonly arguments: number;
  readonly options: readonly string[];
}

function commandsOf(command: Command, parents: string): Described[] {
  const name = `${parents}${command.name()}`;
  const options = command.options.map(({ flags }) => flags.replace(/[<[].*/, '').trim());
  const inside = command.commands.flatMap((one) => commandsOf(one, `${name} `));
  return [{ command: name, arguments: command.registeredArguments.length, options }, ...inside];
}

describe('the API over jobs that were stored before', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ open: () => openUpgraded('slack') });
  });
  afterAll(() => server.close());

  const tokens = { olof: rest.olof.token, script: rest.token, nobody: 'tlr_wrong' };

  it('keeps every scope of its tokens, which do not expire', async () => {
    const stored = await server.tokens.list();
    expect(stored.length).toBeGreaterThan(0);
    for (const token of stored) expect(token).toMatchObject({ scopes: SCOPES, expiresAt: null });
  });

  it.each(rest.answers.answers)(
    'answers $who about $path in the same form',
    async ({ who, path, status, json }) => {
      const answer = await server.request(path, { token: tokens[who] });
      expect(answer.status).toBe(status);
      // A later version may say more, and never less.
      expect({ answer: shapeOf(answer.json) }).toMatchObject({ answer: shapeOf(json) });
    },
  );

  it('has every operation that it had', () => {
    const now = server.operations.map(({ id, method, path }) => `${id} ${method.toLowerCase()} ${path}`);
    expect(now).toEqual(expect.arrayContaining(rest.answers.operations));
  });

  it('says why a job failed, whatever the code that was stored', async () => {
    const Failed = z.object({ failure: z.object({ code: FaultCode, message: z.string().min(10) }) });
    for (const [code, id] of Object.entries(rest.failures)) {
      const { json } = await server.request(`/api/jobs/${id}`, { token: rest.token });
      expect(Failed.parse(json).failure.code).toBe(code);
    }
  });

  it('keeps the reasons of changes as they were stored', async () => {
    const before = rest.answers.answers.find(({ path }) => /jobs\/\w/.test(path))?.json;
    const Edits = z.object({ id: z.string(), edits: z.array(z.object({ reason: z.string() })) });
    const { id, edits } = Edits.parse(before);
    const { json } = await server.request(`/api/jobs/${id}`, { token: rest.olof.token });
    expect(Edits.parse(json).edits).toEqual(edits);
  });
});

/** The keys and types of a value of JSON. Sentences may change; names may not. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, shapeOf(inside)]));
}

describe.each(emptyDatabases)('a database of the commit before on $name', ({ open }) => {
  let database: TestDatabase;
  let queue: TestQueue;
  const engine = createScriptedEngine({ requirements: [], edits: [] });
  beforeAll(async () => {
    database = await open();
    await restore('slack', database);
    queue = await createTestQueue(database, [engine]);
  });
  afterAll(async () => {
    await queue.close();
    await database.remove();
  });

  it('has its events read, in the form in which they were stored', async () => {
    const rows = await database.db
      .selectFrom('inbox')
      .select('payload')
      .where('handled_at', 'is', null)
      .execute();
    const types = rows.map(({ payload }) => {
      const stored: unknown = JSON.parse(payload);
      expect(stored).toMatchObject({ type: 'gesture' });
      const read = parseInboxPayload(stored);
      return read.type === 'event' && read.event.action.type;
    });
    expect(types.toSorted()).toEqual(
      [
        'action',
        'command',
        'form_submit',
        'home_opened',
        'message',
        'message',
        'message_shortcut',
      ].toSorted(),
    );
  });

  it('goes on with its jobs, and with the hourly purge', async () => {
    await queue.drain();
    const { reader = '', waiter = '' } = slack.left;
    const jobs = await database.db
      .selectFrom('jobs')
      .select('status')
      .where('id', 'in', [reader, waiter])
      .execute();
    expect(jobs).toEqual([{ status: 'COMPLETED' }, { status: 'COMPLETED' }]);
    const deliveries = await database.db
      .selectFrom('deliveries')
      .select('state')
      .where('job_id', 'in', [reader, waiter])
      .execute();
    expect(new Set(deliveries.map(({ state }) => state))).toEqual(new Set(['DELIVERED']));
    expect(await readQueueStats(database.db)).toContainEqual(
      expect.objectContaining({ queue: 'purge', deferred: 1 }),
    );
  });
});
