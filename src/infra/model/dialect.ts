/** What a server takes of Chat Completions: all of it, until it refuses a part. */
export interface Dialect {
  /** How an answer's form is asked for: by a schema that the server holds the model to, as any JSON, or in words alone. */
  readonly format: 'json_schema' | 'json_object' | 'words';
  /** Says the schema in words too. The server may take a schema and not hold the model to it. */
  readonly isSchemaTold: boolean;
  readonly store: boolean;
  readonly streamOptions: boolean;
  readonly stream: boolean;
}

/** The dialect of OpenAI itself. */
export const FULL_DIALECT: Dialect = {
  format: 'json_schema',
  isSchemaTold: false,
  store: true,
  streamOptions: true,
  stream: true,
};

/** An option of a request that a server may lack. */
export type DialectOption = 'store' | 'stream_options' | 'stream' | 'response_format';

/** A plainer dialect to ask in, and the options that it does without. */
export interface PlainerDialect {
  readonly dialect: Dialect;
  readonly without: readonly DialectOption[];
}

const NAMED: Readonly<Record<DialectOption, RegExp>> = {
  store: /\bstore\b/,
  stream_options: /\bstream_options\b|\binclude_usage\b/,
  stream: /\bstream(?:ing)?\b/i,
  response_format: /response_?format|json_?schema|json_object|\bschema\b|\bgrammar\b|structured output/i,
};

/** What is left out first where a server doesn't say what it lacks: what costs nothing to leave out. */
const UNNAMED: readonly (readonly DialectOption[])[] = [
  ['store', 'stream_options'],
  ['response_format'],
  ['stream'],
];

/**
 * Finds what to leave out of a request that a server refused: the options that its words name, or else the next ones
 * that a server may lack. Null where nothing is left that could be.
 */
export function plainerDialect(dialect: Dialect, refusal: string): PlainerDialect | null {
  const named = optionsIn(dialect).filter((option) => NAMED[option].test(refusal));
  const without = named.length > 0 ? named : (UNNAMED.find((some) => some.some(isIn(dialect))) ?? []);
  if (without.length === 0) return null;
  return { dialect: without.reduce(leaveOut, dialect), without: without.filter(isIn(dialect)) };
}

/** True where a refusal names an option that the dialect has. */
export function isOptionNamed(dialect: Dialect, refusal: string): boolean {
  return optionsIn(dialect).some((option) => NAMED[option].test(refusal));
}

function optionsIn(dialect: Dialect): DialectOption[] {
  return (['store', 'stream_options', 'stream', 'response_format'] as const).filter(isIn(dialect));
}

function isIn(dialect: Dialect) {
  return (option: DialectOption): boolean => {
    if (option === 'response_format') return dialect.format !== 'words';
    if (option === 'stream_options') return dialect.stream && dialect.streamOptions;
    return dialect[option];
  };
}

function leaveOut(dialect: Dialect, option: DialectOption): Dialect {
  if (option === 'store') return { ...dialect, store: false };
  if (option === 'stream_options') return { ...dialect, streamOptions: false };
  if (option === 'stream') return { ...dialect, stream: false };
  return {
    ...dialect,
    format: dialect.format === 'json_schema' ? 'json_object' : 'words',
    isSchemaTold: true,
  };
}
