import { v7 as uuidv7 } from 'uuid';
import { FactId } from '../model/ids.ts';
import { ok } from '../model/result.ts';
import type { Fact } from '../ports/facts.ts';
import type { Repositories } from '../ports/repositories.ts';
import type { PlacedStatement } from '../tasks/revise.ts';
import { createVersion, type RevisionCommand, type RevisionResult, type Version } from './version.ts';

/**
 * Saves a user's statement, which was checked, as a line of an entry of their resume, and creates a version that shows
 * it. The statement is evidence for this version and for every later job of the resume. The answer is judged again with it.
 */
export async function addFact(
  version: Version,
  { fact: placed, answer }: PlacedStatement,
  command: RevisionCommand,
  repositories: Repositories,
): Promise<RevisionResult> {
  const fact: Fact = {
    ...placed,
    id: FactId.parse(uuidv7()),
    userId: command.userId,
    resumeId: version.saved.id,
  };
  // The fact may support what the judge did not confirm, so only confirmed verdicts are kept.
  const supported = version.transcript.verdicts?.filter(({ verdict }) => verdict === 'supported') ?? [];
  const { job, created } = await createVersion(
    version,
    {
      revision: {
        made: { by: 'fact', fact: fact.id },
        facts: [...version.job.revision.facts, fact.id],
      },
      transcript: { ...version.transcript, answer, verdicts: supported },
    },
    command,
    repositories,
  );
  if (created) await repositories.facts.add(fact);
  return ok(job);
}
