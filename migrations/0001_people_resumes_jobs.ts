import { type Kysely, sql } from 'kysely';

/**
 * People, their resumes, and the jobs made from them.
 *
 * Text that a person wrote, or that is about them, goes through the store's codec and so is `text` or `bytea`
 * here even where it holds JSON (a resume's structure, edits with their before and after): a `jsonb` column
 * could not hold it encrypted. What is `jsonb` holds only settings and figures.
 *
 * The pairs (id, user_id) let a row that names a resume prove that the resume is the same person's.
 */
const STATEMENTS = [
  `create table users (
    id uuid primary key,
    display_name text,
    consent_at timestamptz,
    consent_vendor text,
    settings jsonb not null default '{}',
    created_at timestamptz not null default now()
  )`,

  `create table identities (
    platform text not null,
    tenant_id text not null,
    external_id text not null,
    user_id uuid not null references users on delete cascade,
    created_at timestamptz not null default now(),
    primary key (platform, tenant_id, external_id)
  )`,
  'create index identities_user on identities (user_id)',

  `create table resumes (
    id uuid primary key,
    user_id uuid not null references users on delete cascade,
    filename text not null,
    media_type text not null,
    bytes bytea not null,
    sha256 text not null,
    parsed_text text not null,
    structure text not null,
    is_default boolean not null,
    expires_at timestamptz,
    created_at timestamptz not null default now(),
    unique (id, user_id),
    unique (user_id, sha256)
  )`,
  'create unique index resumes_one_default on resumes (user_id) where is_default',

  `create table facts (
    id uuid primary key,
    user_id uuid not null references users on delete cascade,
    resume_id uuid not null,
    entry text not null,
    requirement text,
    text text not null,
    created_at timestamptz not null default now(),
    foreign key (resume_id, user_id) references resumes (id, user_id) on delete cascade
  )`,
  'create index facts_resume on facts (resume_id, user_id)',
  'create index facts_user on facts (user_id)',

  `create table jobs (
    id uuid primary key,
    user_id uuid not null references users on delete cascade,
    resume_id uuid,
    title text not null,
    company_name text not null,
    job_description text not null,
    status text not null default 'PENDING' check (status in ('PENDING', 'COMPLETED', 'FAILED')),
    tailored_resume_text text,
    edits text,
    gaps text,
    coverage jsonb,
    progress text,
    failure_code text,
    failure_message text,
    failure_reference text,
    engine text,
    model text,
    answer text,
    calls integer,
    tokens_in integer,
    tokens_cached integer,
    tokens_out integer,
    cost double precision,
    place jsonb,
    options jsonb not null default '{}',
    parent_job_id uuid references jobs on delete set null,
    request_key text not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (user_id, request_key),
    check ((status = 'COMPLETED') = (tailored_resume_text is not null)),
    check ((status = 'FAILED') = (failure_code is not null)),
    foreign key (resume_id, user_id) references resumes (id, user_id) on delete set null (resume_id)
  )`,
  'create index jobs_newest on jobs (user_id, created_at desc, id desc)',
  'create index jobs_resume on jobs (resume_id, user_id)',
  'create index jobs_parent on jobs (parent_job_id)',
  `create index jobs_pending on jobs (created_at) where status = 'PENDING'`,

  `create table job_files (
    job_id uuid not null references jobs on delete cascade,
    kind text not null,
    bytes bytea not null,
    sha256 text not null,
    primary key (job_id, kind)
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
