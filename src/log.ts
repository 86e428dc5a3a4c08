import pino from 'pino';
import { OperatorError } from './operator-error.ts';

export interface LogOptions {
  readonly level: pino.LevelWithSilent;
  /** Values to redact wherever they occur, such as the API key and the database password. */
  readonly secrets?: readonly string[];
  /** Where lines are written; stderr by default. */
  readonly destination?: pino.DestinationStream;
}

/**
 * Creates the log for operators: one JSON object a line. Redacts secrets, what people wrote, who they are and where their
 * files are, in three layers: fields by their name, at any depth; the message of an error, unless it is an
 * OperatorError, and its properties, except those in `ERROR_FIELDS`; and whatever looks like a secret or an address,
 * anywhere in the line. An error that comes again and again is counted (see `createErrorCounter`).
 */
export function createLogger({ level, secrets = [], destination }: LogOptions): pino.Logger {
  const scrub = createScrubber(secrets);
  const counter = createErrorCounter();
  return pino(
    {
      level,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), bindings: redactFields, log: redactFields },
      // `redactFields` has already made errors plain objects. Pino's own serializer would put back what it left out.
      serializers: { err: (error: unknown) => error },
      hooks: {
        streamWrite: scrub,
        logMethod([first, message], write) {
          // Pino would take a missing message from the error.
          const fields = first instanceof Error ? { err: first } : first;
          const args: LogArguments = [fields, message ?? 'an error'];
          if (counter.isNew(args, (...again) => write.apply(this, again))) write.apply(this, args);
        },
      },
    },
    destination ?? pino.destination({ dest: 2, sync: true }),
  );
}

const REDACTED = '[redacted]';

/** Matches a field whose name means a secret. The name is reduced to lower-case letters first. */
const SECRET_PARTS =
  /token|secret|passw|authorization|cookie|credential|apikey|datakey|privatekey|connectionstring|databaseurl|signature/;

/** Fields with what people wrote, who they are or where their files are, by name in lower-case letters only. */
const PERSONAL_FIELDS = new Set(
  [
    ['text', 'parsedText', 'tailoredResumeText', 'source', 'sources', 'structure', 'line', 'lines', 'resume'],
    ['jobDescription', 'description', 'posting', 'title', 'company', 'companyName', 'requirement', 'words'],
    ['prompt', 'messages', 'content', 'answer', 'edits', 'before', 'after', 'gaps', 'facts', 'request'],
    ['contact', 'name', 'displayName', 'email', 'phone', 'address', 'link', 'filename', 'place'],
    [
      'fileUrl',
      'urlPrivate',
      'urlPrivateDownload',
      'permalink',
      'permalinkPublic',
      'proxyUrl',
      'attachments',
    ],
    ['bytes', 'body', 'headers', 'payload', 'parameters'],
  ]
    .flat()
    .map(lettersOf),
);

/** The properties of an error that are logged. Others may be rows, requests or headers. */
const ERROR_FIELDS = [
  ...['code', 'status', 'type', 'errno', 'syscall', 'requestID', 'retryable'],
  // Postgres: which rule of the schema a row broke
  ...['constraint', 'table', 'column'],
];

/** Longer than any of our messages, shorter than a page of a resume. */
const MAX_TEXT_CHARS = 300;
const MAX_DEPTH = 8;

function redactFields(object: object): Record<string, unknown> {
  return redactEntries(object, []);
}

/** Redacts the fields of an object. `path` lists the objects that contain it, to stop at circular references. */
function redactEntries(object: object, path: readonly object[]): Record<string, unknown> {
  const inside = [...path, object];
  const entries = Object.entries(object).map(([key, value]) => [key, redactField(key, value, inside)]);
  return Object.fromEntries(entries);
}

/** Redacts a field by its name. Passes numbers and booleans under any name: `tokens: 812` is a count. */
function redactField(key: string, value: unknown, path: readonly object[]): unknown {
  if (value === null || ['number', 'boolean', 'undefined'].includes(typeof value)) return value;
  if (key === 'err') return toPlainError(value, path);
  const letters = lettersOf(key);
  return SECRET_PARTS.test(letters) || PERSONAL_FIELDS.has(letters) ? REDACTED : toPlain(value, path);
}

function toPlain(value: unknown, path: readonly object[]): unknown {
  if (typeof value === 'string') return truncateText(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? String(value) : value;
  if (path.includes(value) || path.length >= MAX_DEPTH) return '[…]';
  if (value instanceof Error) return toPlainError(value, path);
  if (value instanceof Date) return value;
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (value instanceof Map || value instanceof Set) return `[${value.size} items]`;
  if (Array.isArray(value)) return value.map((item) => toPlain(item, [...path, value]));
  return redactEntries(value, path);
}

/**
 * Returns what may be logged or printed of an error: name, code and frames, those of its cause, and the message of an
 * OperatorError. Any other message may quote a resume: RegExp and JSON.parse do, and Postgres quotes values.
 */
export function toPlainError(error: unknown, path: readonly object[] = []): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: `no error, but ${typeof error}` };
  if (path.includes(error) || path.length >= MAX_DEPTH) return { name: '[…]' };
  const inside = [...path, error];
  const kept = Object.entries(error).filter(([key]) => ERROR_FIELDS.includes(key));
  return {
    ...Object.fromEntries(kept.map(([key, value]) => [key, toPlain(value, inside)])),
    name: error.name,
    ...(error instanceof OperatorError && { message: truncateText(error.message) }),
    stack: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: toPlainError(error.cause, inside) }),
    ...(error instanceof AggregateError && { errors: error.errors.map((one) => toPlainError(one, inside)) }),
  };
}

/** Returns the frames of a stack, without the message before them, of which a line may look like a frame. */
function framesOf({ stack = '', message }: Error): string[] {
  const afterMessage = stack.slice(stack.indexOf(message) + message.length);
  return afterMessage
    .split('\n')
    .filter((line) => FRAME.test(line))
    .map((line) => line.trim());
}

/** A frame ends with where it is, such as `file:///app/src/log.ts:12:5` or `<anonymous>`, mostly in brackets. */
const FRAME = /^ {4}at .*(?::\d+:\d+|<anonymous>|native|index \d+)\)?$/;

/** For how long an error that was logged is only counted when it comes again. */
const COUNT_ERRORS_MS = 30_000;

/** References of people's notices that the line with the count keeps, so that each can be found. */
const MAX_REFERENCES = 20;

type LogArguments = Parameters<pino.LogFn>;

/**
 * Bounds the lines of an outage: the same error from the same call is logged once, then counted for a while, and the
 * count is logged. Errors are the same by name and code, and calls by their message.
 */
function createErrorCounter() {
  const counts = new Map<string, { repeated: number; references: unknown[] }>();
  return {
    /** True if the line is to be written. Otherwise `write` writes one later that counts it. */
    isNew([fields, message]: LogArguments, write: (...args: LogArguments) => void): boolean {
      const { err, reference } = Object(fields);
      if (!(err instanceof Error)) return true;
      const { name, code, stack } = toPlainError(err);
      const key = JSON.stringify([message, name, code, code === undefined ? stack : null]);
      const known = counts.get(key);
      if (known) {
        known.repeated += 1;
        if (reference !== undefined && known.references.length < MAX_REFERENCES)
          known.references.push(reference);
        return false;
      }
      const count: { repeated: number; references: unknown[] } = { repeated: 0, references: [] };
      counts.set(key, count);
      setTimeout(() => {
        counts.delete(key);
        const { repeated, references } = count;
        if (repeated > 0)
          write(
            { error: name, code, repeated, ...(references.length > 0 && { references }) },
            `again: ${message}`,
          );
      }, COUNT_ERRORS_MS).unref();
      return true;
    },
  };
}

function truncateText(text: string): string {
  return text.length > MAX_TEXT_CHARS
    ? `${text.slice(0, MAX_TEXT_CHARS)}… [cut, ${text.length} characters]`
    : text;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/g, '');
}

/**
 * Secrets and addresses that are recognised by their form. None matches across a quote or a backslash, so a line stays
 * JSON.
 */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  // user:password@ of a database or proxy address
  [/:\/\/[^\s"\\/@]+@/g, `://${REDACTED}@`],
  // people's files on Slack and Discord
  [/https?:\/\/(?:files|slack-files)[\w.-]*slack[\w.-]*\/[^\s"\\]*/g, '[file]'],
  [/https?:\/\/(?:cdn|media)\.discordapp\.(?:com|net)\/[^\s"\\]*/g, '[file]'],
  // signed and other queries
  [/(https?:\/\/[^\s"\\?]+)\?[^\s"\\]+/g, `$1?${REDACTED}`],
  [/\b(Bearer|Basic|Bot) [\w.~+/=-]{8,}/g, `$1 ${REDACTED}`],
  [/\btlr_[\w-]{8,}/g, REDACTED],
  // OpenAI, Slack and Discord tokens, and JSON Web Tokens
  [/\bsk-[\w*-]{8,}/g, REDACTED],
  [/\b(?:xox[a-z]|xapp)-[\w-]{8,}/g, REDACTED],
  [/\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g, REDACTED],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, REDACTED],
  // email addresses and phone numbers
  [/[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g, '[e-mail]'],
  [/\+\d[\d ().-]{7,}\d/g, '[phone]'],
];

/** A shorter secret may be an ordinary word: redacting it everywhere would garble lines and reveal the word. */
const MIN_SECRET_CHARS = 6;

/**
 * Creates the redaction of a line. Finds each secret as it is, escaped for JSON and encoded for a URL, the longest
 * first.
 */
function createScrubber(secrets: readonly string[]): (line: string) => string {
  const forms = secrets
    .filter((secret) => secret.length >= MIN_SECRET_CHARS)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
    .sort((a, b) => b.length - a.length);
  return (line) => {
    const named = forms.reduce((rest, secret) => rest.replaceAll(secret, REDACTED), line);
    return PATTERNS.reduce((rest, [pattern, put]) => rest.replaceAll(pattern, put), named);
  };
}
