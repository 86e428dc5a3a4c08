import type { Resume } from '../../resume/resume.ts';
import type { ResumeId, UserId } from '../model/ids.ts';

export interface SavedResume {
  readonly id: ResumeId;
  readonly userId: UserId;
  readonly filename: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly parsedText: string;
  readonly structure: Resume;
  /** What older readers read, which jobs of that time rest on. */
  readonly earlier: readonly Resume[];
  readonly isDefault: boolean;
  readonly expiresAt: Date | null;
  readonly createdAt: Date;
}

/** What a list shows of a saved resume. */
export type ResumeName = Pick<SavedResume, 'id' | 'filename' | 'isDefault' | 'createdAt'>;

export interface NewResume {
  readonly userId: UserId;
  readonly filename: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly parsedText: string;
  readonly structure: Resume;
  readonly isDefault: boolean;
  readonly expiresAt: Date | null;
}

export interface ResumeRepository {
  /**
   * Saves a resume. The same bytes from the same user return the row that exists, under the new filename. A user's
   * first resume becomes the default, whatever `isDefault` says.
   */
  save(resume: NewResume): Promise<SavedResume>;
  /**
   * Replaces the reading of a resume, and keeps the one before. Null where the resume is gone or has been read again
   * meanwhile.
   */
  replaceReading(
    saved: SavedResume,
    reading: Pick<NewResume, 'structure' | 'parsedText'>,
  ): Promise<SavedResume | null>;
  find(user: UserId, id: ResumeId): Promise<SavedResume | null>;
  findDefault(user: UserId): Promise<SavedResume | null>;
  list(user: UserId): Promise<SavedResume[]>;
  /** Reads only what a list shows: the default first, then newest first. */
  listNames(user: UserId): Promise<ResumeName[]>;
  /** The file itself; with `mediaType`, only one of that type. */
  bytes(user: UserId, id: ResumeId, mediaType?: string): Promise<Uint8Array | null>;
  /** True where the user has saved a file of these bytes. */
  hasFile(user: UserId, bytes: Uint8Array): Promise<boolean>;
  setDefault(user: UserId, id: ResumeId): Promise<boolean>;
  delete(user: UserId, id: ResumeId): Promise<boolean>;
}
