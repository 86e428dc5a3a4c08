import type { ColumnType, Generated } from 'kysely';

/**
 * The tables as the database has them. Each table's file parses its rows into the types of `jobs` with zod. `Sealed`
 * marks what the codec has sealed.
 */
export interface Schema {
  readonly users: UserTable;
  readonly identities: IdentityTable;
  readonly resumes: ResumeTable;
  readonly facts: FactTable;
  readonly jobs: JobTable;
  readonly job_files: JobFileTable;
  readonly inbox: InboxTable;
  readonly deliveries: DeliveryTable;
  readonly usage: UsageTable;
  readonly reservations: ReservationTable;
  readonly seats: SeatTable;
  readonly suspensions: SuspensionTable;
  readonly crashes: CrashTable;
  readonly tokens: TokenTable;
  readonly audit: AuditTable;
  readonly request_keys: RequestKeyTable;
  readonly drafts: DraftTable;
  readonly workspaces: WorkspaceTable;
  readonly installations: InstallationTable;
  readonly data_keys: DataKeyTable;
  readonly posted_messages: PostedMessageTable;
  readonly write_checks: WriteCheckTable;
  readonly post_readings: PostReadingTable;
}

type Sealed = string;

/** JSON without personal data: written as text, parsed by the driver when read. */
type Json = ColumnType<unknown, string, string>;
type GeneratedJson = ColumnType<unknown, string | undefined, string>;

interface UserTable {
  id: string;
  display_name: Sealed | null;
  consent_at: Date | null;
  consent_vendor: string | null;
  settings: GeneratedJson;
  created_at: Generated<Date>;
}

interface IdentityTable {
  platform: string;
  tenant_id: string;
  /** A keyed hash, by which it is found. */
  external_id: string;
  /** Null in rows of earlier versions, whose `external_id` is the id itself. The same holds for each `…_sealed`. */
  external_id_sealed: Sealed | null;
  user_id: string;
  created_at: Generated<Date>;
}

interface ResumeTable {
  id: string;
  user_id: string;
  filename: Sealed;
  media_type: string;
  bytes: Uint8Array;
  sha256: string;
  sha256_sealed: Sealed | null;
  parsed_text: Sealed;
  /** JSON of resume/resume.ts, with earlier readings. */
  structure: Sealed;
  is_default: boolean;
  expires_at: Date | null;
  used_at: Generated<Date>;
  created_at: Generated<Date>;
}

interface FactTable {
  id: string;
  user_id: string;
  resume_id: string;
  entry: string;
  requirement: Sealed | null;
  text: Sealed;
  created_at: Generated<Date>;
}

interface JobTable {
  id: string;
  user_id: string;
  resume_id: string | null;
  title: Sealed;
  company_name: Sealed;
  job_description: Sealed;
  status: Generated<string>;
  tailored_resume_text: Sealed | null;
  /** JSON of an array of tailoring/edit.ts. */
  edits: Sealed | null;
  /** JSON of an array of tailoring/coverage/coverage.ts. */
  gaps: Sealed | null;
  /** JSON of tailoring/supplement.ts, for a job that makes no resume. */
  supplement: Sealed | null;
  /** JSON of a WishOutcome of tailoring/left-out.ts, for a version made by a wish, or a translation that failed. */
  wish: Sealed | null;
  coverage: Json | null;
  progress: string | null;
  failure_code: string | null;
  failure_reference: string | null;
  engine: string | null;
  model: string | null;
  /** JSON of jobs/model/model-transcript.ts. */
  answer: Sealed | null;
  calls: number | null;
  tokens_in: number | null;
  tokens_cached: number | null;
  tokens_out: number | null;
  /** US dollars. */
  cost: number | null;
  /** Pages of the PDF. */
  pages: number | null;
  /** What became of the person's own Word file. */
  own: Json | null;
  place: Json | null;
  options: Json;
  parent_job_id: string | null;
  reading_id: string | null;
  /** JSON of jobs/model/revision.ts. */
  revision: Sealed | null;
  request_key: string;
  request_key_sealed: Sealed | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

interface JobFileTable {
  job_id: string;
  kind: string;
  bytes: Uint8Array;
}

interface InboxTable {
  id: string;
  source: string;
  key: string;
  key_sealed: Sealed | null;
  /** JSON of the event. */
  payload: Sealed;
  workspace: string | null;
  sender: string | null;
  sender_sealed: Sealed | null;
  received_at: Generated<Date>;
  handled_at: Date | null;
}

interface DeliveryTable {
  id: string;
  job_id: string;
  kind: string;
  state: Generated<string>;
  /** The platform's ids of each part. */
  posted: GeneratedJson;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

interface UsageTable {
  scope: string;
  key: string;
  /** A date in UTC. */
  day: string;
  jobs: number;
  calls: number;
  tokens_in: number;
  tokens_cached: number;
  tokens_out: number;
  /** US dollars. */
  cost: number;
  reserved_tokens: number;
  reserved_cost: number;
}

interface ReservationTable {
  job_id: string;
  day: string;
  person: string;
  workspace: string | null;
  tokens: number;
  cost: number;
}

interface SeatTable {
  work: string;
  attempt: number;
  workspace: string;
}

interface SuspensionTable {
  scope: string;
  key: string;
  created_at: Generated<Date>;
}

interface CrashTable {
  work: string;
  count: number;
  attempt: number;
  noted_at: Generated<Date>;
  is_waiting: Generated<boolean>;
  waits: Generated<number>;
}

interface TokenTable {
  id: string;
  /** Null: the installation's. */
  user_id: string | null;
  name: Sealed | null;
  prefix: string;
  hash: string;
  created_at: Generated<Date>;
  last_used_at: Date | null;
  revoked_at: Date | null;
  /** Separated by spaces. */
  scopes: string;
  expires_at: Date | null;
}

interface AuditTable {
  id: string;
  at: Generated<Date>;
  kind: string;
  actor: string;
  /** The first characters of a token's secret. */
  token: string | null;
  /** Null once the person is deleted, too. */
  user_id: string | null;
  /** A keyed hash of the person's id. */
  person: string | null;
  /** JSON. */
  details: Sealed | null;
  /** A keyed hash of the entry and its day. */
  once: string | null;
}

interface RequestKeyTable {
  user_id: string;
  key: string;
  key_sealed: Sealed | null;
  fingerprint: string;
  created_at: Generated<Date>;
}

interface DraftTable {
  id: string;
  user_id: string;
  kind: string;
  /** JSON of a form. */
  content: Sealed;
  created_at: Generated<Date>;
  expires_at: Date;
}

interface WorkspaceTable {
  platform: string;
  workspace: string;
  /** The platform's id of the application that last joined it; null if unknown. */
  application: string | null;
  settings: GeneratedJson;
  updated_at: Generated<Date>;
}

interface InstallationTable {
  platform: string;
  id: string;
  /** JSON of the platform's installation; null if an organisation's installation serves the workspace. */
  content: Sealed | null;
  organisation: string | null;
  installed_at: Generated<Date>;
  updated_at: Generated<Date>;
}

interface DataKeyTable {
  id: string;
  /** The installation's own key, in base64; null for a DATA_KEY. */
  secret: string | null;
  canary: Sealed;
  is_current: boolean;
  /** When every value was written with this key; null while some may not be. */
  settled_at: Date | null;
  created_at: Generated<Date>;
}

interface PostedMessageTable {
  id: string;
  /** Null: of somebody who was deleted, and still to be taken back. */
  user_id: string | null;
  platform: string;
  nonce: string;
  /** JSON of jobs/model/reply-target.ts. */
  place: Sealed;
  visibility: string;
  message_id: string | null;
  upload_id: string | null;
  jobs: string[];
  resumes: string[];
  created_at: Generated<Date>;
  expires_at: Date | null;
}

interface WriteCheckTable {
  id: number;
  checked_at: Date;
}

interface PostReadingTable {
  id: string;
  /** A keyed hash of jobs/ports/post-readings.ts. */
  hash: string;
  /** posting/post-offsets.ts. */
  reading: Json;
  created_at: Generated<Date>;
}
