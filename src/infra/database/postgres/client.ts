import pg from 'pg';
import { isStalePlan, isUnanswered } from './errors.ts';

/**
 * A connection to Postgres that has each statement parsed and planned once, and not each of the dozens of times that a
 * job runs some of them. It closes at its first query without an answer. A query with a callback, as pg-boss's pool makes
 * them, is left to that pool, which drops the connection at any error.
 */
export class Client extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const { query } = this;
    const send = (args: unknown[]): unknown => Reflect.apply(query, this, withName(args));
    Object.assign(this, {
      query: (...args: unknown[]) => run(args, true),
    });

    const run = (args: unknown[], mayRepeat: boolean): unknown => {
      const sent = send(args);
      return sent instanceof Promise ? sent.catch((error: unknown) => recover(error, args, mayRepeat)) : sent;
    };
    const recover = (error: unknown, args: unknown[], mayRepeat: boolean): unknown => {
      // The pool would lend the connection to somebody else, who would wait for that answer too, and a transaction on it
      // might be committed later, in part.
      if (isUnanswered(error)) void this.end();
      if (!isStalePlan(error)) throw error;
      forgetStatements();
      if (mayRepeat && this.getTransactionStatus() === 'I') return run(args, false);
      throw error;
    };
  }
}

/**
 * How long a connection that nobody uses stays open. It takes 5 ms to open one, and as much again until the statements of a
 * job are prepared on it.
 */
export const IDLE_TIMEOUT_MS = 60_000;

/** A list of values makes a statement for each of its lengths. Those after this many are planned each time. */
const MAX_STATEMENTS = 300;

/** The names under which connections prepare statements, by their text. */
const names = new Map<string, string>();
let generation = 0;

/** Names a statement that has values, or begins with WITH as pg-boss's do. Any other text may be several statements. */
function withName(args: unknown[]): unknown[] {
  const [text, values, ...rest] = args;
  if (typeof text !== 'string' || !Array.isArray(values)) return args;
  if (values.length === 0 && !text.trimStart().startsWith('WITH')) return args;
  const known = names.get(text);
  if (known === undefined && names.size >= MAX_STATEMENTS) return args;
  const name = known ?? `tailor ${generation}.${names.size}`;
  names.set(text, name);
  return [{ name, text, values }, ...rest];
}

/** Has all connections prepare their statements again: a newer process has added a column. */
function forgetStatements(): void {
  generation += 1;
  names.clear();
}
