import type { Kysely } from 'kysely';
import type { Repositories, Store } from '../../jobs/ports/repositories.ts';
import { createAudit } from './audit.ts';
import type { Codec } from './codec.ts';
import { createDeliveries } from './deliveries.ts';
import { createDrafts } from './drafts.ts';
import { isConflict, isFull, isUnavailable } from './errors.ts';
import { createFacts } from './facts.ts';
import { createInbox } from './inbox.ts';
import { createInstallations } from './installations.ts';
import { createJobs } from './jobs.ts';
import { createPostReadings } from './post-readings.ts';
import { createPostedMessages } from './posted-messages.ts';
import { createResumes } from './resumes.ts';
import { createRetention } from './retention.ts';
import type { Schema } from './schema.ts';
import { createSuspensions } from './suspensions.ts';
import { runTransaction } from './transaction.ts';
import { createUsage } from './usage.ts';
import { createUsers } from './users.ts';
import { createWorkspaces } from './workspaces.ts';

/**
 * Creates the store on an open and migrated database. Inside `transaction` use only the repositories it passes: on the
 * embedded database, which has one connection, any other query would wait forever.
 */
export function createStore(db: Kysely<Schema>, codec: Codec): Store {
  return {
    ...createRepositories(db, codec),
    isUnavailable,
    isFull,
    isConflict,
    transaction: (work) => runTransaction(db, (tx) => work(createRepositories(tx, codec))),
  };
}

/** Creates the repositories on a connection or an open transaction. */
export function createRepositories(db: Kysely<Schema>, codec: Codec): Repositories {
  return {
    users: createUsers(db, codec),
    resumes: createResumes(db, codec),
    jobs: createJobs(db, codec),
    facts: createFacts(db, codec),
    inbox: createInbox(db, codec),
    deliveries: createDeliveries(db, codec),
    usage: createUsage(db, codec),
    retention: createRetention(db),
    drafts: createDrafts(db, codec),
    workspaces: createWorkspaces(db),
    installations: createInstallations(db, codec),
    postedMessages: createPostedMessages(db, codec),
    postReadings: createPostReadings(db, codec),
    audit: createAudit(db, codec),
    suspensions: createSuspensions(db, codec),
  };
}
