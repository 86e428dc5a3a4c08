import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Variables } from '../src/config/variables.ts';
import { ConfigError, loadConfig } from '../src/config.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tailor-config-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    loadConfig(env, folder);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
};

test('nothing set: the embedded database in .tailor, no model, nothing encrypted', () => {
  expect(loadConfig({}, folder)).toEqual({
    database: { kind: 'embedded', folder: join(folder, '.tailor') },
    home: join(folder, '.tailor'),
    dataKey: null,
    oldDataKey: null,
    openai: {
      apiKey: null,
      baseUrl: null,
      model: 'gpt-5.4-mini',
      price: null,
      timeoutSeconds: 600,
      firstTokenTimeoutSeconds: 300,
      idleTimeoutSeconds: 30,
    },
    jobs: { concurrency: 8, concurrencyPerWorkspace: 4, deadlineSeconds: 1_800 },
    slack: {
      botToken: null,
      signingSecret: null,
      appToken: null,
      apiUrl: 'https://slack.com/api/',
      clientId: null,
      clientSecret: null,
      stateSecret: null,
    },
    discord: { token: null, applicationId: null, apiUrl: null },
    http: {
      host: '127.0.0.1',
      port: 3000,
      limits: {
        requestsPerMinute: { perToken: 600, all: 3_000 },
        requestsAtOnce: { perToken: 100, all: 400 },
        bytesAtOnce: { perToken: 40 * 1024 * 1024, all: 100 * 1024 * 1024 },
      },
    },
    retentionDays: { resumes: 180, jobs: 90, events: 7, audit: 365 },
    limits: {
      jobsPerPerson: null,
      workspace: { cost: null, tokens: null },
      installation: { cost: null, tokens: null },
    },
    logLevel: null,
    secrets: [],
  });
});

test('an empty value counts as not set', () => {
  const empty = Object.fromEntries(Object.keys(Variables.shape).map((name) => [name, ' ']));
  expect(loadConfig(empty, folder)).toEqual(loadConfig({}, folder));
});

describe('the database', () => {
  const parts = { DB_HOST: 'db', DB_NAME: 'jobs', DB_USER: 'me', DB_PASSWORD: 'pw', DB_PORT: '6543' };

  test('DB_* name it in parts', () => {
    expect(loadConfig(parts, folder).database).toEqual({
      kind: 'postgres',
      connection: { host: 'db', port: 6543, database: 'jobs', user: 'me', password: 'pw' },
    });
  });

  test('DATABASE_URL wins over DB_*', () => {
    const url = 'postgres://me:pw@db:6543/jobs';
    expect(loadConfig({ ...parts, DATABASE_URL: url }, folder).database).toEqual({
      kind: 'postgres',
      connection: { url },
    });
  });

  test('TAILOR_HOME moves the embedded one', () => {
    const { database } = loadConfig({ TAILOR_HOME: 'elsewhere' }, folder);
    expect(database).toEqual({ kind: 'embedded', folder: join(folder, 'elsewhere') });
  });
});

test('DATA_KEY is taken in base64 and in hex', () => {
  const key = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7));
  for (const form of ['base64', 'hex'] as const) {
    const { dataKey } = loadConfig({ DATA_KEY: key.toString(form) }, folder);
    expect(Buffer.from(dataKey ?? []).equals(key)).toBe(true);
  }
});

test('a cached token costs as much as any other where only two prices are set', () => {
  const { openai } = loadConfig({ OPENAI_PRICE_INPUT: '0.75', OPENAI_PRICE_OUTPUT: '4.5' }, folder);
  expect(openai.price).toEqual({ input: 0.75, cached: 0.75, output: 4.5 });
});

describe('.env', () => {
  beforeEach(() => writeFileSync(join(folder, '.env'), 'OPENAI_MODEL="from file"\nLOG_LEVEL=debug\n'));

  test('is read from the working folder', () => {
    expect(loadConfig({}, folder).openai.model).toBe('from file');
  });

  test('gives way to the environment', () => {
    const config = loadConfig({ OPENAI_MODEL: 'from environment' }, folder);
    expect(config.openai.model).toBe('from environment');
    expect(config.logLevel).toBe('debug');
  });

  test('is not hidden by an empty variable of the environment', () => {
    expect(loadConfig({ OPENAI_MODEL: '' }, folder).openai.model).toBe('from file');
  });
});

describe('a wrong value', () => {
  test.each([
    ['DATABASE_URL', 'mysql://me:hunter2hunter2@db/x', 'postgres://user:password@host:5432/name'],
    ['DB_PORT', '70000', 'a port from 1 to 65535'],
    ['DATA_KEY', 'c2hvcnQ=', 'openssl rand -base64 32'],
    ['OPENAI_BASE_URL', 'localhost:11434', 'https://api.openai.com/v1'],
    ['OPENAI_TIMEOUT', '0', 'a number of seconds above 0'],
    ['OPENAI_IDLE_TIMEOUT', 'soon', 'a number of seconds above 0'],
    ['LOG_LEVEL', 'loud', 'trace, debug, info'],
    ['OPENAI_PRICE_OUTPUT', '$4', 'US dollars per million tokens'],
  ])('%s=%s is named with its mend and without the value', (name, value, mend) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${name}: is not `);
    expect(problems[0]).toContain(mend);
    if (value.length > 3) expect(problems[0]).not.toContain(value);
  });

  test('a password with a bare % is one', () => {
    const [problem] = problemsOf({ DATABASE_URL: 'postgres://me:50%off@db/x' });
    expect(problem).toBe('DATABASE_URL: has a % that is not an escape. Write it as %25');
  });

  test('does not hide the next one: all are listed', () => {
    expect(problemsOf({ DB_PORT: 'x', LOG_LEVEL: 'y', DATA_KEY: 'z' })).toHaveLength(3);
  });

  test('half a price list is one too', () => {
    expect(problemsOf({ OPENAI_PRICE_INPUT: '1' })[0]).toContain('OPENAI_PRICE_OUTPUT: is not set');
    expect(problemsOf({ OPENAI_PRICE_CACHED: '1' })).toHaveLength(2);
  });

  test('a limit in dollars is one too where there is no price to hold it by', () => {
    const limits = { DAILY_COST: '5', DAILY_COST_PER_WORKSPACE: '1' };
    expect(problemsOf(limits)).toEqual([
      expect.stringMatching(/^DAILY_COST: has no effect without prices/),
      expect.stringMatching(/^DAILY_COST_PER_WORKSPACE: has no effect without prices/),
    ]);
    const prices = { OPENAI_PRICE_INPUT: '1', OPENAI_PRICE_OUTPUT: '4' };
    expect(loadConfig({ ...limits, ...prices }, folder).limits).toMatchObject({
      workspace: { cost: 1 },
      installation: { cost: 5 },
    });
  });
});

test('every secret that is set is handed to the log', () => {
  const { secrets } = loadConfig(
    { DATABASE_URL: 'postgres://me:p%40ss@db/x', DB_PASSWORD: 'other', OPENAI_API_KEY: 'key' },
    folder,
  );
  expect(secrets).toEqual(['postgres://me:p%40ss@db/x', 'p@ss', 'other', 'key']);
});

test('.env.example names every variable and no other', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const named = [...example.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(Object.keys(Variables.shape).toSorted());
});

test('a token of Slack in the place of another is told apart', () => {
  const env = {
    SLACK_BOT_TOKEN: 'xapp-1-A1-2-c',
    SLACK_SIGNING_SECRET: 'secret',
    SLACK_APP_TOKEN: 'xoxb-1-2-c',
  };
  const problems = problemsOf(env);
  expect(problems.map((problem) => problem.split(':')[0])).toEqual(Object.keys(env));
  expect(problems.join()).not.toContain('xapp-1-A1');
});
