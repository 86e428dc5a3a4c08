import { z } from 'zod';
import type { UserId } from '../model/ids.ts';

/** What the audit trail records. */
export const AUDIT_KINDS = [
  'token_created',
  'token_revoked',
  /** The first use of a token from an address on a UTC day. */
  'token_used',
  /** Settings that hold for everyone in a workspace, its limits among them. */
  'workspace_changed',
  'person_suspended',
  'person_resumed',
  'workspace_suspended',
  'workspace_resumed',
  'key_rotated',
  'person_deleted',
  'workspace_deleted',
  'job_deleted',
  'resume_deleted',
  'person_exported',
  /** An operator's command that shows what is stored about a person. */
  'person_read',
] as const;
export const AuditKind = z.enum(AUDIT_KINDS);
export type AuditKind = z.infer<typeof AuditKind>;

/** Who did it: the person themselves, a workspace's admin, who holds a token, who runs Tailor, or Tailor. */
export type AuditActor = { readonly by: 'person' | 'admin' | 'operator' | 'system' } | TokenActor;

interface TokenActor {
  readonly by: 'token';
  /** The first characters of the token's secret. */
  readonly token: string;
}

/** What a person does to what is theirs. */
export const BY_PERSON: AuditActor = { by: 'person' };
export const BY_OPERATOR: AuditActor = { by: 'operator' };

export interface AuditEntry {
  readonly kind: AuditKind;
  readonly actor: AuditActor;
  /** Whom it concerns, or the admin who did it. */
  readonly user?: UserId | null;
  /** Names and numbers of ours: never what a person wrote, or the name of a file. */
  readonly details?: Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
}

export interface AuditRow {
  readonly at: Date;
  readonly kind: AuditKind;
  readonly actor: AuditActor['by'];
  readonly token: string | null;
  /** Null once the person is deleted. */
  readonly user: UserId | null;
  /** The same for all rows of a person, also after they are deleted: a keyed hash of their id. */
  readonly person: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface AuditFilter {
  readonly since?: Date | undefined;
  readonly user?: UserId | undefined;
  readonly kind?: AuditKind | undefined;
  readonly limit: number;
}

/** The audit trail. In a transaction, an entry is written if what it records is. */
export interface AuditRepository {
  record(entry: AuditEntry): Promise<void>;
  /** Records an entry unless the same was recorded this UTC day. */
  recordDaily(entry: AuditEntry): Promise<void>;
  /** Takes the details off a person's entries, before the person is deleted: an address may tell who they were. */
  strip(user: UserId): Promise<void>;
  /** Newest first. */
  list(filter: AuditFilter): Promise<AuditRow[]>;
}
