import { z } from 'zod';

/** From the most to the least that is logged. */
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const DATABASE_URL_ERROR = 'is not a Postgres address. Set it like postgres://user:password@host:5432/name';

const DATA_KEY_ERROR = 'is not 32 bytes in base64 or hex. Make one with: openssl rand -base64 32';

const BASE_URL_ERROR = 'is not an http(s) address. Set it like https://api.openai.com/v1';

const SLACK_URL_ERROR = 'is not an http(s) address. Set it like https://slack.com/api/';

const DISCORD_URL_ERROR = 'is not an http(s) address. Set it like https://discord.com/api';

const NO_PRICE_ERROR =
  'has no effect without prices. Set OPENAI_PRICE_INPUT and OPENAI_PRICE_OUTPUT too, or limit tokens instead';

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

/** The environment variables, checked: what is wrong with one says what to set. */
export const Variables = z
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
export type Variables = z.infer<typeof Variables>;

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
