import type { ExportedJsonResume } from '../../resume/json-resume/export.ts';
import { type JobJson, jobJson } from '../lifecycle/job-json.ts';
import type { JobId, UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import { type AuditActor, BY_PERSON } from '../ports/audit.ts';
import type { Compute } from '../ports/compute.ts';
import type { Repositories } from '../ports/repositories.ts';
import type { SavedResume } from '../ports/resumes.ts';
import type { Identity } from '../ports/users.ts';
import { loadSettings, type Settings } from '../settings/settings.ts';

/** Everything that is stored about a user, as JSON; files in base64. Resumes and jobs are read as they are asked for. */
export interface PersonExport {
  readonly user: {
    readonly id: string;
    readonly display_name: string | null;
    readonly consent: { readonly vendor: string | null; readonly at: string } | null;
    readonly settings: Settings;
    readonly identities: readonly Identity[];
    readonly created_at: string;
  };
  resumes(): AsyncGenerator<ResumeExport>;
  /** Newest first. */
  jobs(): AsyncGenerator<JobExport>;
  readonly drafts: readonly {
    readonly kind: string;
    readonly content: unknown;
    readonly expires_at: string;
  }[];
  /** What the user sent to the bot, as it arrived. */
  readonly messages: readonly unknown[];
}

export interface ResumeExport {
  readonly id: string;
  readonly filename: string;
  readonly media_type: string;
  readonly is_default: boolean;
  readonly created_at: string;
  readonly expires_at: string | null;
  readonly text: string;
  /** Null where converting it takes more time or memory than a resume gets. */
  readonly json_resume: ExportedJsonResume | null;
  /** Statements that the user added to it. */
  readonly facts: readonly {
    readonly entry: string;
    readonly requirement: string | null;
    readonly text: string;
  }[];
  readonly file: string;
}

export interface JobExport extends JobJson {
  readonly place: Job['place'];
  readonly files: readonly { readonly kind: string; readonly file: string }[];
}

/** What exporting needs. */
interface ExportDeps {
  readonly store: Repositories;
  readonly compute: Compute;
}

/** Exports everything that is stored about a user (GDPR, article 15). */
export async function exportPerson(
  id: UserId,
  { store: repositories, compute }: ExportDeps,
  actor: AuditActor = BY_PERSON,
): Promise<Result<PersonExport, Refusal>> {
  const user = await repositories.users.find(id);
  if (!user) return refuse({ user_id: reason('user_not_found') });
  const { consentAt, consentVendor } = user;
  const identities = await repositories.users.listIdentities(id);
  const events = await mapInTurn(identities, (identity) => repositories.inbox.listBySender(identity));
  const drafts = await repositories.drafts.list(id);
  await repositories.audit.record({ kind: 'person_exported', actor, user: id });
  return ok({
    user: {
      id,
      display_name: user.displayName,
      consent: consentAt && { vendor: consentVendor, at: consentAt.toISOString() },
      settings: await loadSettings(id, repositories),
      identities,
      created_at: user.createdAt.toISOString(),
    },
    async *resumes() {
      for (const resume of await repositories.resumes.list(id))
        yield await exportResume(resume, repositories, compute);
    },
    jobs: () => exportJobs(id, repositories),
    drafts: drafts.map(({ kind, content, expiresAt }) => ({
      kind,
      content,
      expires_at: expiresAt.toISOString(),
    })),
    messages: events.flat().map(({ payload }) => payload),
  });
}

/** Jobs that are in memory at once, without their files. */
const JOBS_PER_PAGE = 20;

async function* exportJobs(id: UserId, repositories: Repositories): AsyncGenerator<JobExport> {
  let before: JobId | undefined;
  for (;;) {
    const jobs: readonly Job[] = await repositories.jobs.list(id, JOBS_PER_PAGE, before);
    for (const job of jobs) yield await exportJob(job, repositories);
    before = jobs.at(-1)?.id;
    if (jobs.length < JOBS_PER_PAGE) return;
  }
}

/** Maps items one after the other, because the embedded database has one connection. */
async function mapInTurn<T, U>(items: readonly T[], map: (item: T) => Promise<U>): Promise<U[]> {
  const mapped: U[] = [];
  for (const item of items) mapped.push(await map(item));
  return mapped;
}

async function exportResume(
  resume: SavedResume,
  { resumes, facts }: Repositories,
  compute: Compute,
): Promise<ResumeExport> {
  const { id, userId, filename, mediaType, isDefault, createdAt, expiresAt, parsedText, structure } = resume;
  const added = await facts.list(userId, id);
  const converted = await compute.run('exportJsonResume', structure, { owner: userId });
  return {
    id,
    filename,
    media_type: mediaType,
    is_default: isDefault,
    created_at: createdAt.toISOString(),
    expires_at: expiresAt?.toISOString() ?? null,
    text: parsedText,
    json_resume: converted.ok ? converted.value : null,
    facts: added.map(({ entry, requirement, text }) => ({ entry, requirement, text })),
    file: base64(await resumes.bytes(userId, id)),
  };
}

async function exportJob(job: Job, { jobs }: Repositories): Promise<JobExport> {
  const files = await jobs.files(job.userId, job.id);
  return {
    ...jobJson(job),
    place: job.place,
    files: files.map(({ kind, bytes }) => ({ kind, file: base64(bytes) })),
  };
}

const base64 = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString('base64');
