import pino from 'pino';

export interface LogOptions {
  readonly level: pino.LevelWithSilent;
  /** Values that may stand in no line, wherever they turn up: the API key, the database password. */
  readonly secrets?: readonly string[];
  /** Where the lines go; the standard error unless told. */
  readonly destination?: pino.DestinationStream;
}

/**
 * The log of operators: one JSON object a line. What a person wrote, who they are, where their files are, and
 * every secret are taken out on the way, in three layers: fields by name, however deep; errors
 * down to what `ERROR_FIELDS` lists; and what looks like a secret or an address anywhere in the line.
 */
export function createLogger({ level, secrets = [], destination }: LogOptions): pino.Logger {
  const scrub = createScrubber(secrets);
  return pino(
    {
      level,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), bindings: redactFields, log: redactFields },
      // Errors have become plain objects in `fields`; pino's own serializer would put back what was left out.
      serializers: { err: (error: unknown) => error },
      hooks: { streamWrite: scrub },
    },
    destination ?? pino.destination({ dest: 2, sync: true }),
  );
}

const REDACTED = '[redacted]';

/** Parts of a field's name that mean a secret, wherever in the name; letters only, lower case. */
const SECRET_PARTS =
  /token|secret|passw|authorization|cookie|credential|apikey|datakey|privatekey|connectionstring|databaseurl|signature/;

/** Fields that hold what a person wrote, who they are, or where their files are. Letters only, lower case. */
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

/** What is kept of an error; its other properties may be rows, requests or headers. */
const ERROR_FIELDS = ['code', 'status', 'type', 'errno', 'syscall', 'requestID', 'retryable'];

/** Longer than any message of ours, shorter than a page of somebody's resume. In characters. */
const MAX_TEXT_CHARS = 300;
const MAX_DEPTH = 8;

function redactFields(object: object): Record<string, unknown> {
  return redactEntries(object, []);
}

/** `path` holds the objects that this one stands in: an object inside itself ends there. */
function redactEntries(object: object, path: readonly object[]): Record<string, unknown> {
  const inside = [...path, object];
  const entries = Object.entries(object).map(([key, value]) => [key, redactField(key, value, inside)]);
  return Object.fromEntries(entries);
}

/** Figures and flags pass under any name: they are how many tokens, not which. */
function redactField(key: string, value: unknown, path: readonly object[]): unknown {
  if (value === null || ['number', 'boolean', 'undefined'].includes(typeof value)) return value;
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

function toPlainError(error: Error, path: readonly object[]): Record<string, unknown> {
  const inside = [...path, error];
  const kept = Object.entries(error).filter(([key]) => ERROR_FIELDS.includes(key));
  return {
    ...Object.fromEntries(kept.map(([key, value]) => [key, toPlain(value, inside)])),
    name: error.name,
    message: truncateText(error.message),
    stack: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: toPlain(error.cause, inside) }),
    ...(error instanceof AggregateError ? { errors: toPlain(error.errors, inside) } : {}),
  };
}

/** Without its head, which is the message again at full length. */
function framesOf({ stack = '' }: Error): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
}

function truncateText(text: string): string {
  return text.length > MAX_TEXT_CHARS
    ? `${text.slice(0, MAX_TEXT_CHARS)}… [cut, ${text.length} characters]`
    : text;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/g, '');
}

/** What gives itself away by its form. None matches across a quote or a backslash, so a line stays JSON. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  // user:password@ of a database or proxy address
  [/:\/\/[^\s"\\/@]+@/g, `://${REDACTED}@`],
  // files of people on Slack and Discord
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
  // how to reach somebody
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '[e-mail]'],
  [/\+\d[\d ().-]{7,}\d/g, '[phone]'],
];

/** A shorter secret is a word, and taking it out everywhere would spoil the line and give the word away. */
const MIN_SECRET_CHARS = 6;

/** A secret is looked for as it is, as JSON writes it, and as an address does. The longest goes first. */
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
