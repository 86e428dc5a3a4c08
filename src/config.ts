import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { OperatorError } from './operator-error.ts';

/** An invalid configuration. `problems` has one line for each variable, and never a secret's value. */
export class ConfigError extends OperatorError {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

export interface Config {
  readonly database:
    | { readonly kind: 'postgres'; readonly connection: { readonly url: string } | DatabaseHost }
    | { readonly kind: 'embedded'; readonly folder: string };
  /** The folder of the embedded database, absolute. */
  readonly home: string;
  /** 32 bytes. Null: personal text is stored unencrypted. */
  readonly dataKey: Uint8Array | null;
  /** The key that `dataKey` replaces, while it does. */
  readonly oldDataKey: Uint8Array | null;
  readonly openai: {
    readonly apiKey: string | null;
    /** Null: OpenAI's own address. */
    readonly baseUrl: string | null;
    readonly model: string;
    /** US dollars per million tokens; null when not set. */
    readonly price: { readonly input: number; readonly cached: number; readonly output: number } | null;
    /** Seconds for one answer, including retries. */
    readonly timeoutSeconds: number;
    /** Seconds until an answer's text begins after which a call is aborted. */
    readonly firstTokenTimeoutSeconds: number;
    /** Seconds of silence within an answer after which a call is aborted. */
    readonly idleTimeoutSeconds: number;
  };
  readonly jobs: {
    /** How many jobs one process runs at once. */
    readonly concurrency: number;
    /** How many jobs of one workspace run at once, in all processes together. */
    readonly concurrencyPerWorkspace: number;
    /** Seconds after a job's creation in which a failed attempt may be retried. */
    readonly deadlineSeconds: number;
  };
  readonly slack: {
    /** The bot token of a bot for one workspace. */
    readonly botToken: string | null;
    /** The secret that Slack signs requests with. If set, the bot accepts requests over HTTP. */
    readonly signingSecret: string | null;
    /** If set, the bot uses Socket Mode. */
    readonly appToken: string | null;
    /** The base URL of the Web API. */
    readonly apiUrl: string;
    /** For a bot that many workspaces install themselves, by OAuth. */
    readonly clientId: string | null;
    readonly clientSecret: string | null;
    /** Signs the OAuth state. Null: derived from `dataKey`. */
    readonly stateSecret: string | null;
  };
  readonly discord: {
    /** The bot token. */
    readonly token: string | null;
    readonly applicationId: string | null;
    /** The base URL of the REST API, which names the gateway. Null: Discord's own. */
    readonly apiUrl: string | null;
  };
  /** The address that the HTTP server listens on. Port 0: any free port. */
  readonly http: {
    readonly host: string;
    readonly port: number;
    /** What clients of the API may use of one process: `ApiLimits` in adapters/http/middleware/limiter.ts. */
    readonly limits: {
      readonly requestsPerMinute: { readonly perToken: number; readonly all: number };
      readonly requestsAtOnce: { readonly perToken: number; readonly all: number };
      readonly bytesAtOnce: { readonly perToken: number; readonly all: number };
    };
  };
  /** Days for which data is kept: `RetentionDays` in jobs/lifecycle/purge.ts. */
  readonly retentionDays: {
    readonly resumes: number;
    readonly jobs: number;
    readonly events: number;
    readonly audit: number;
  };
  /** Limits for a UTC day. Null: no limit. */
  readonly limits: {
    readonly jobsPerPerson: number | null;
    /** US dollars, and tokens in and out together. */
    readonly workspace: { readonly cost: number | null; readonly tokens: number | null };
    readonly installation: { readonly cost: number | null; readonly tokens: number | null };
  };
  /** Null where nothing is set: each command has its own. */
  readonly logLevel: (typeof LOG_LEVELS)[number] | null;
  /** Every secret above as it was set, for the log to redact. `dataKey` is not among them. */
  readonly secrets: readonly string[];
}

interface DatabaseHost {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string | undefined;
}

/**
 * Reads the environment, and the `.env` file in `cwd` for what the environment does not set. An empty value counts as not
 * set. Nothing else reads either.
 *
 * @throws ConfigError that names every invalid variable, what is wrong with it, and what to set.
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env, cwd: string = process.cwd()): Config {
  const parsed = Variables.safeParse({ ...withoutEmpty(readDotEnv(cwd)), ...withoutEmpty(env) });
  if (parsed.success) return configFrom(parsed.data, cwd);
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new ConfigError(problems);
}

const DATABASE_URL_ERROR = 'is not a Postgres address. Set it like postgres://user:password@host:5432/name';
const DATA_KEY_ERROR = 'is not 32 bytes in base64 or hex. Make one with: openssl rand -base64 32';
const BASE_URL_ERROR = 'is not an http(s) address. Set it like https://api.openai.com/v1';
const SLACK_URL_ERROR = 'is not an http(s) address. Set it like https://slack.com/api/';
const DISCORD_URL_ERROR = 'is not an http(s) address. Set it like https://discord.com/api';
const NO_PRICE_ERROR =
  'has no effect without prices. Set OPENAI_PRICE_INPUT and OPENAI_PRICE_OUTPUT too, or limit tokens instead';
const BYTES_PER_MB = 1024 * 1024;
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const seconds = (fallback: number) =>
  numberVariable('a number of seconds above 0', z.number().positive().max(3_600)).default(fallback);

const dollars = numberVariable(
  'a price in US dollars per million tokens, such as 0.25',
  z.number().nonnegative(),
).optional();

const count = numberVariable('a whole number above 0', z.number().int().positive());
/** One file of 10 MB in its form takes 11. */
const uploadMb = numberVariable('a whole number of megabytes from 11', z.number().int().min(11));
const days = numberVariable('a whole number of days from 1 to 36500', z.number().int().min(1).max(36_500));
const perDay = numberVariable('a number above 0', z.number().positive()).optional();

const Variables = z
  .object({
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/, error: DATABASE_URL_ERROR, abort: true })
      .refine(isDecodable, { error: 'has a % that is not an escape. Write it as %25' })
      .optional(),
    DB_HOST: z.string().optional(),
    DB_PORT: numberVariable('a port from 1 to 65535', z.number().int().min(1).max(65_535)).default(5432),
    DB_NAME: z.string().default('tailor'),
    DB_USER: z.string().default('postgres'),
    DB_PASSWORD: z.string().optional(),
    TAILOR_HOME: z.string().default('.tailor'),
    DATA_KEY: keyVariable().optional(),
    OLD_DATA_KEY: keyVariable().optional(),
    OPENAI_API_KEY: z.string().optional(),
    OPENAI_BASE_URL: z.url({ protocol: /^https?$/, error: BASE_URL_ERROR }).optional(),
    OPENAI_MODEL: z.string().default('gpt-5.4-mini'),
    OPENAI_PRICE_INPUT: dollars,
    OPENAI_PRICE_CACHED: dollars,
    OPENAI_PRICE_OUTPUT: dollars,
    OPENAI_TIMEOUT: seconds(600),
    OPENAI_FIRST_TOKEN_TIMEOUT: seconds(300),
    OPENAI_IDLE_TIMEOUT: seconds(30),
    JOBS_AT_ONCE: count.default(8),
    JOBS_AT_ONCE_PER_WORKSPACE: count.default(4),
    JOB_DEADLINE: numberVariable('a number of seconds above 0', z.number().positive()).default(1_800),
    SLACK_BOT_TOKEN: tokenVariable('xoxb-', 'OAuth & Permissions').optional(),
    SLACK_SIGNING_SECRET: z
      .string()
      .regex(/^[0-9a-f]{32}$/i, 'is not a signing secret: 32 hex digits, under Basic Information of the app')
      .optional(),
    SLACK_APP_TOKEN: tokenVariable('xapp-', 'Basic Information, App-Level Tokens').optional(),
    SLACK_CLIENT_ID: z
      .string()
      .regex(
        /^\d+\.\d+$/,
        'is not a client id (digits, a dot, digits). Find it on the page Basic Information of your app',
      )
      .optional(),
    SLACK_CLIENT_SECRET: z.string().optional(),
    SLACK_STATE_SECRET: z.string().min(16, 'is shorter than 16 characters').optional(),
    SLACK_API_URL: z.url({ protocol: /^https?$/, error: SLACK_URL_ERROR }).default('https://slack.com/api/'),
    DISCORD_TOKEN: z
      .string()
      .regex(/^[\w.-]+$/, 'is not a token. Find it on the page Bot of your application')
      .optional(),
    DISCORD_APPLICATION_ID: z
      .string()
      .regex(/^\d{15,20}$/, 'is not an id: 15 to 20 digits, under General Information of the application')
      .optional(),
    DISCORD_API_URL: z.url({ protocol: /^https?$/, error: DISCORD_URL_ERROR }).optional(),
    HOST: z.string().default('127.0.0.1'),
    PORT: numberVariable('a port from 0 to 65535', z.number().int().min(0).max(65_535)).default(3000),
    API_REQUESTS_PER_MINUTE_PER_TOKEN: count.default(600),
    API_REQUESTS_PER_MINUTE: count.default(3_000),
    API_REQUESTS_AT_ONCE_PER_TOKEN: count.default(100),
    API_REQUESTS_AT_ONCE: count.default(400),
    API_UPLOAD_MB_AT_ONCE_PER_TOKEN: uploadMb.default(40),
    API_UPLOAD_MB_AT_ONCE: uploadMb.default(100),
    KEEP_RESUMES_DAYS: days.default(180),
    KEEP_JOBS_DAYS: days.default(90),
    KEEP_EVENTS_DAYS: days.default(7),
    KEEP_AUDIT_DAYS: days.default(365),
    DAILY_JOBS_PER_PERSON: count.optional(),
    DAILY_COST_PER_WORKSPACE: perDay,
    DAILY_COST: perDay,
    DAILY_TOKENS_PER_WORKSPACE: perDay,
    DAILY_TOKENS: perDay,
    LOG_LEVEL: z
      .enum(LOG_LEVELS, { error: `is not a level. Set one of ${LOG_LEVELS.join(', ')}` })
      .optional(),
  })
  .superRefine((variables, context) => {
    const { OPENAI_PRICE_INPUT: input, OPENAI_PRICE_CACHED: cached, OPENAI_PRICE_OUTPUT: output } = variables;
    const missing = (path: string) =>
      context.addIssue({
        code: 'custom',
        path: [path],
        message:
          'is not set, but another price is. Set OPENAI_PRICE_INPUT and OPENAI_PRICE_OUTPUT, or no price',
      });
    if (input === undefined && (cached ?? output) !== undefined) missing('OPENAI_PRICE_INPUT');
    if (output === undefined && (cached ?? input) !== undefined) missing('OPENAI_PRICE_OUTPUT');
    if (input !== undefined && output !== undefined) return;
    for (const name of ['DAILY_COST', 'DAILY_COST_PER_WORKSPACE'] as const)
      if (variables[name] !== undefined)
        context.addIssue({ code: 'custom', path: [name], message: NO_PRICE_ERROR });
  });

type Variables = z.infer<typeof Variables>;

/** The names of all environment variables that Tailor reads. */
export const CONFIG_VARIABLES: readonly string[] = Object.keys(Variables.shape);

function configFrom(variables: Variables, cwd: string): Config {
  return {
    database: databaseFrom(variables, cwd),
    home: resolve(cwd, variables.TAILOR_HOME),
    dataKey: variables.DATA_KEY ?? null,
    oldDataKey: variables.OLD_DATA_KEY ?? null,
    openai: {
      apiKey: variables.OPENAI_API_KEY ?? null,
      baseUrl: variables.OPENAI_BASE_URL ?? null,
      model: variables.OPENAI_MODEL,
      price: priceFrom(variables),
      timeoutSeconds: variables.OPENAI_TIMEOUT,
      firstTokenTimeoutSeconds: variables.OPENAI_FIRST_TOKEN_TIMEOUT,
      idleTimeoutSeconds: variables.OPENAI_IDLE_TIMEOUT,
    },
    jobs: {
      concurrency: variables.JOBS_AT_ONCE,
      concurrencyPerWorkspace: variables.JOBS_AT_ONCE_PER_WORKSPACE,
      deadlineSeconds: variables.JOB_DEADLINE,
    },
    slack: {
      botToken: variables.SLACK_BOT_TOKEN ?? null,
      signingSecret: variables.SLACK_SIGNING_SECRET ?? null,
      appToken: variables.SLACK_APP_TOKEN ?? null,
      apiUrl: variables.SLACK_API_URL,
      clientId: variables.SLACK_CLIENT_ID ?? null,
      clientSecret: variables.SLACK_CLIENT_SECRET ?? null,
      stateSecret: variables.SLACK_STATE_SECRET ?? null,
    },
    discord: {
      token: variables.DISCORD_TOKEN ?? null,
      applicationId: variables.DISCORD_APPLICATION_ID ?? null,
      apiUrl: variables.DISCORD_API_URL?.replace(/(?<!\/)\/+$/, '') ?? null,
    },
    http: {
      host: variables.HOST,
      port: variables.PORT,
      limits: {
        requestsPerMinute: {
          perToken: variables.API_REQUESTS_PER_MINUTE_PER_TOKEN,
          all: variables.API_REQUESTS_PER_MINUTE,
        },
        requestsAtOnce: {
          perToken: variables.API_REQUESTS_AT_ONCE_PER_TOKEN,
          all: variables.API_REQUESTS_AT_ONCE,
        },
        bytesAtOnce: {
          perToken: variables.API_UPLOAD_MB_AT_ONCE_PER_TOKEN * BYTES_PER_MB,
          all: variables.API_UPLOAD_MB_AT_ONCE * BYTES_PER_MB,
        },
      },
    },
    retentionDays: {
      resumes: variables.KEEP_RESUMES_DAYS,
      jobs: variables.KEEP_JOBS_DAYS,
      events: variables.KEEP_EVENTS_DAYS,
      audit: variables.KEEP_AUDIT_DAYS,
    },
    limits: {
      jobsPerPerson: variables.DAILY_JOBS_PER_PERSON ?? null,
      workspace: {
        cost: variables.DAILY_COST_PER_WORKSPACE ?? null,
        tokens: variables.DAILY_TOKENS_PER_WORKSPACE ?? null,
      },
      installation: { cost: variables.DAILY_COST ?? null, tokens: variables.DAILY_TOKENS ?? null },
    },
    logLevel: variables.LOG_LEVEL ?? null,
    secrets: secretsOf(variables),
  };
}

function databaseFrom(variables: Variables, cwd: string): Config['database'] {
  const { DATABASE_URL: url, DB_HOST: host } = variables;
  if (url) return { kind: 'postgres', connection: { url } };
  if (!host) return { kind: 'embedded', folder: resolve(cwd, variables.TAILOR_HOME) };
  const connection = {
    host,
    port: variables.DB_PORT,
    database: variables.DB_NAME,
    user: variables.DB_USER,
    password: variables.DB_PASSWORD,
  };
  return { kind: 'postgres', connection };
}

/** Lists the secrets. Leaves out the data key: once parsed it is bytes, which no log line shows. */
function secretsOf({ DATABASE_URL: url, DB_PASSWORD, OPENAI_API_KEY, ...rest }: Variables): string[] {
  const inUrl = url && decodeURIComponent(new URL(url).password);
  const slack = [
    rest.SLACK_BOT_TOKEN,
    rest.SLACK_SIGNING_SECRET,
    rest.SLACK_APP_TOKEN,
    rest.SLACK_CLIENT_SECRET,
    rest.SLACK_STATE_SECRET,
  ];
  return [url, inUrl, DB_PASSWORD, OPENAI_API_KEY, ...slack, rest.DISCORD_TOKEN].flatMap(
    (secret) => secret || [],
  );
}

/** Without a price for cached tokens, charges them like other input. */
function priceFrom(variables: Variables) {
  const { OPENAI_PRICE_INPUT: input, OPENAI_PRICE_CACHED: cached, OPENAI_PRICE_OUTPUT: output } = variables;
  return input === undefined || output === undefined ? null : { input, cached: cached ?? input, output };
}

function tokenVariable(prefix: string, where: string) {
  const pattern = new RegExp(`^${prefix}[\\w.-]+$`);
  return z.string().regex(pattern, `does not begin with ${prefix}. Find it on the page ${where} of your app`);
}

function keyVariable() {
  return z.string().transform((text, context) => {
    const key = decodeBytes(text);
    if (key?.length === 32) return key;
    context.addIssue({ code: 'custom', message: DATA_KEY_ERROR });
    return z.NEVER;
  });
}

function numberVariable(what: string, schema: z.ZodNumber) {
  return z
    .string()
    .transform(Number)
    .refine((value) => schema.safeParse(value).success, { error: `is not ${what}`, abort: true });
}

function isDecodable(url: string): boolean {
  try {
    return decodeURIComponent(url) !== '';
  } catch {
    return false;
  }
}

/** Decodes hex or base64; null for neither. Tries hex first: 64 hex digits are also base64, of 48 bytes. */
function decodeBytes(text: string): Uint8Array | null {
  if (/^([0-9a-f]{2})+$/i.test(text)) return Buffer.from(text, 'hex');
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text) ? Buffer.from(text, 'base64') : null;
}

/** Reads `.env` in a folder; empty if there is none. */
function readDotEnv(cwd: string): NodeJS.Dict<string> {
  const file = join(cwd, '.env');
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}

function withoutEmpty(env: NodeJS.Dict<string>): NodeJS.Dict<string> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
}
