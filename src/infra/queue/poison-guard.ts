import { AsyncLocalStorage } from 'node:async_hooks';
import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { Attempt } from '../../jobs/ports/lease.ts';
import type { Lease } from '../../jobs/ports/queue.ts';
import { createFairQueue } from '../compute/fair-queue.ts';
import type { Schema } from '../database/postgres/schema.ts';
import { HEARTBEAT_LOST } from './pgboss-tables.ts';

/** Quarantines poison work, during which processes die, so that it ends no third one. */
export interface PoisonGuard {
  /**
   * Runs an attempt, or `quarantine` if the work is what ends processes. `output` is what pg-boss stored at the end of the
   * last attempt.
   */
  run(
    attempt: Attempt,
    output: unknown,
    handle: () => Promise<void>,
    quarantine: () => Promise<void>,
    limits?: DeathLimits,
  ): Promise<void>;
}

/** How many processes may die during a piece of work before it is quarantined. */
export interface DeathLimits {
  /** Deaths while it had its turn: nothing else that had crashed computed then. */
  readonly crashes: number;
  /**
   * All deaths during it, those in which it only waited for a child process or a server included. Waiting for them can
   * hardly end a process, but nothing may go on ending processes.
   */
  readonly deaths: number;
}

const USUAL_LIMITS: DeathLimits = { crashes: 2, deaths: 4 };

/** Posting an answer hardly computes, and nobody could ask for it again: it has all its attempts. */
export const LIMITS_OF_ANSWERS: DeathLimits = { crashes: 4, deaths: Number.POSITIVE_INFINITY };

/** How long crashed work holds up the next piece at most, since an attempt may take minutes. */
const TURN_MS = 10_000;

/**
 * Creates the guard of this process. All the work that ran in a process when it died has crashed. Of crashed work, one
 * piece at a time computes in this process, after a note of it; the others wait for their turn, or for an answer from
 * outside (`runsElsewhere`). A second death counts only for what had its turn then.
 */
export function createPoisonGuard(db: Kysely<Schema>): PoisonGuard {
  const turns = createFairQueue({ limit: 1, maxWaitingPerOwner: Number.POSITIVE_INFINITY });

  /** Resolves at the beginning of a turn, with what ends it. */
  const takeTurn = (signal: AbortSignal) =>
    new Promise<() => void>((resolve, reject) => {
      const turn = () =>
        new Promise<void>((end) => {
          setTimeout(end, TURN_MS).unref();
          resolve(end);
        });
      turns.run('crashed', turn, signal).catch(reject);
    });

  return {
    async run({ lease, signal }, output, handle, quarantine, limits = USUAL_LIMITS) {
      const { crashes, deaths } = await countCrashes(db, lease, output);
      if (crashes === 0) return handle();
      if (crashes >= limits.crashes || deaths >= limits.deaths) return quarantine();
      const crashed = new CrashedAttempt(
        () => takeTurn(signal),
        (isWaiting) => note(db, lease, isWaiting),
      );
      await crashed.begin();
      try {
        await currentAttempt.run(crashed, handle);
      } finally {
        crashed.end();
      }
    },
  };
}

/**
 * Returns the same port of work that goes on elsewhere: in a child process, at a model's or a platform's server. While a
 * call of it is awaited, crashed work gives up its turn, and a death of this process doesn't count as its own.
 */
export function runsElsewhere<Port extends object>(port: Port): Port {
  /** A port within this one is the same each time: jobs find a call that they share by it. */
  const inner = new WeakMap<object, object>();
  const innerOf = (value: object) => {
    const known = inner.get(value) ?? runsElsewhere(value);
    inner.set(value, known);
    return known;
  };
  return new Proxy(port, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return isPort(value) ? innerOf(value) : value;
      return (...args: unknown[]) => {
        const result: unknown = Reflect.apply(value, target, args);
        if (result instanceof Promise) return currentAttempt.getStore()?.waitFor(result) ?? result;
        return Array.isArray(result)
          ? result.map((item) => (isPort(item) ? runsElsewhere(item) : item))
          : result;
      };
    },
  });
}

const isPort = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).some((member) => member instanceof Function);

const currentAttempt = new AsyncLocalStorage<CrashedAttempt>();

/** An attempt at work during which a process has died. */
class CrashedAttempt {
  readonly #takeTurn: () => Promise<() => void>;
  readonly #note: (isWaiting: boolean) => Promise<void>;
  #calls = 0;
  #hasTurn = false;
  #changed = Promise.resolve();
  #endTurn = () => {};

  constructor(takeTurn: () => Promise<() => void>, note: (isWaiting: boolean) => Promise<void>) {
    this.#takeTurn = takeTurn;
    this.#note = note;
  }

  begin(): Promise<void> {
    this.#changed = this.#changed.then(() => this.#change());
    return this.#changed;
  }

  end(): void {
    this.#endTurn();
  }

  /** Awaits what goes on elsewhere. Several such calls may be awaited at once. */
  async waitFor<T>(call: Promise<T>): Promise<T> {
    // It may fail before anybody listens.
    call.catch(() => {});
    this.#calls += 1;
    try {
      await this.begin();
      return await call;
    } finally {
      this.#calls -= 1;
      await this.begin();
    }
  }

  async #change(): Promise<void> {
    const isWaiting = this.#calls > 0;
    if (isWaiting !== this.#hasTurn) return;
    if (isWaiting) {
      await this.#note(true);
      this.#endTurn();
    } else {
      this.#endTurn = await this.#takeTurn();
      await this.#note(false);
    }
    this.#hasTurn = !isWaiting;
  }
}

/** Notes what an attempt does now. A row has no attempt's number until one has begun. */
async function note(db: Kysely<Schema>, { id, attempt }: Lease, isWaiting: boolean): Promise<void> {
  await sql`
    update crashes set attempt = ${attempt}::int, is_waiting = ${isWaiting}::boolean
    where work = ${id}::uuid`.execute(db);
}

const LostOutput = z.object({ value: z.object({ message: z.literal(HEARTBEAT_LOST) }) });

interface Crashes {
  readonly crashes: number;
  readonly deaths: number;
}

/** Returns how many deaths count as this work's own, the last attempt's included, and how many it saw in all. */
async function countCrashes(db: Kysely<Schema>, { id, attempt }: Lease, output: unknown): Promise<Crashes> {
  if (attempt === 0) return { crashes: 0, deaths: 0 };
  if (!LostOutput.safeParse(output).success) {
    const { rows } = await sql`
      select count as crashes, count + waits as deaths from crashes where work = ${id}::uuid`.execute(db);
    return Counts.parse(rows)[0] ?? { crashes: 0, deaths: 0 };
  }
  await sql`delete from crashes where noted_at < now() - interval '1 day'`.execute(db);
  const { rows } = await sql`
    insert into crashes (work, count, attempt) values (${id}::uuid, 1, -1)
    on conflict (work) do update set
      count = crashes.count + (crashes.attempt = ${attempt - 1}::int and not crashes.is_waiting)::int,
      waits = crashes.waits + (crashes.attempt = ${attempt - 1}::int and crashes.is_waiting)::int
    returning count as crashes, count + waits as deaths`.execute(db);
  return Counts.parse(rows)[0] ?? { crashes: 0, deaths: 0 };
}

const Counts = z.array(z.object({ crashes: z.number(), deaths: z.number() }));
