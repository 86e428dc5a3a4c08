import type { Kysely } from 'kysely';
import type { Store, Tables } from '../../jobs/ports/tables.ts';
import type { Codec } from './codec.ts';
import { createDeliveries } from './deliveries.ts';
import { createDrafts } from './drafts.ts';
import { createFacts } from './facts.ts';
import { createInbox } from './inbox.ts';
import { createInstallations } from './installations.ts';
import { createJobs } from './jobs.ts';
import { createResumes } from './resumes.ts';
import { createRetention } from './retention.ts';
import type { Schema } from './schema.ts';
import { transaction } from './transaction.ts';
import { createUsage } from './usage.ts';
import { createUsers } from './users.ts';
import { createWorkspaces } from './workspaces.ts';

/**
 * The heart's tables over an open and migrated database. Inside `transaction` only the tables it hands over may
 * be used: on the embedded database, which has one connection, any other would wait for ever.
 */
export function createStore(db: Kysely<Schema>, codec: Codec): Store {
  return {
    ...tablesOver(db, codec),
    transaction: (work) => transaction(db, (tx) => work(tablesOver(tx, codec))),
  };
}

/** The tables over a connection or an open transaction. */
export function tablesOver(db: Kysely<Schema>, codec: Codec): Tables {
  return {
    users: createUsers(db, codec),
    resumes: createResumes(db, codec),
    jobs: createJobs(db, codec),
    facts: createFacts(db, codec),
    inbox: createInbox(db, codec),
    deliveries: createDeliveries(db),
    usage: createUsage(db, codec),
    retention: createRetention(db),
    drafts: createDrafts(db, codec),
    workspaces: createWorkspaces(db),
    installations: createInstallations(db, codec),
  };
}
