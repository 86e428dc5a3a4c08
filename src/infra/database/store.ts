import type { Kysely } from 'kysely';
import type { Repositories, Store } from '../../jobs/ports/repositories.ts';
import type { Codec } from './encryption/codec.ts';
import { createJobs } from './jobs/jobs.ts';
import { createPostReadings } from './jobs/post-readings.ts';
import { createDeliveries } from './messages/deliveries.ts';
import { createDrafts } from './messages/drafts.ts';
import { createInbox } from './messages/inbox.ts';
import { createPostedMessages } from './messages/posted-messages.ts';
import { createAudit } from './people/audit.ts';
import { createFacts } from './people/facts.ts';
import { createInstallations } from './people/installations.ts';
import { createResumes } from './people/resumes.ts';
import { createSuspensions } from './people/suspensions.ts';
import { createUsage } from './people/usage.ts';
import { createUsers } from './people/users.ts';
import { createWorkspaces } from './people/workspaces.ts';
import { isConflict, isFull, isUnavailable } from './postgres/errors.ts';
import type { Schema } from './postgres/schema.ts';
import { runTransaction } from './postgres/transaction.ts';
import { createRetention } from './retention.ts';

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
