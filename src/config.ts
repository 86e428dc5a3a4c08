import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { type LogLevel, Variables } from './config/variables.ts';
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
  readonly logLevel: LogLevel | null;
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

const BYTES_PER_MB = 1024 * 1024;

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

/** Reads `.env` in a folder; empty if there is none. */
function readDotEnv(cwd: string): NodeJS.Dict<string> {
  const file = join(cwd, '.env');
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}

function withoutEmpty(env: NodeJS.Dict<string>): NodeJS.Dict<string> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
}
