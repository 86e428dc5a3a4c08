import { type Kysely, sql } from 'kysely';
import type { Logger } from '../../jobs/ports/logger.ts';
import type { Schema } from './schema.ts';

/** Milliseconds between two questions to the database, and how long an answer may take. */
const EVERY = 5_000;

export interface DatabaseWatch {
  /** False from the first question without an answer to the next one with. */
  isThere(): boolean;
  stop(): Promise<void>;
}

/** Asks the database now and then, and says in the log when it is lost and when it is back; nothing else waits for it. */
export function watchDatabase(db: Kysely<Schema>, log: Logger, { every = EVERY } = {}): DatabaseWatch {
  let there = true;
  let asking = Promise.resolve();
  const ask = async () => {
    const answers = await answersWithin(db, every);
    if (answers && !there) log.info({}, 'the database is back');
    if (!answers && there) log.warn({}, 'the database is lost; work goes on when it is back');
    there = answers;
  };
  const timer = setInterval(() => {
    asking = asking.then(ask);
  }, every);
  return {
    isThere: () => there,
    async stop() {
      clearInterval(timer);
      await asking;
    },
  };
}

async function answersWithin(db: Kysely<Schema>, milliseconds: number): Promise<boolean> {
  const late = Promise.withResolvers<false>();
  const timer = setTimeout(() => late.resolve(false), milliseconds);
  const answer = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  const answered = await Promise.race([answer, late.promise]);
  clearTimeout(timer);
  return answered;
}
