import { z } from 'zod';
import { ResumeId, UserId } from '../../../jobs/model/ids.ts';
import type { ResumeName, SavedResume } from '../../../jobs/ports/resumes.ts';
import { Resume } from '../../../resume/resume.ts';
import type { Codec } from '../encryption/codec.ts';

/** All columns but the file itself, which only the one who downloads it needs. */
export const RESUME_COLUMNS = [
  'id',
  'user_id',
  'filename',
  'media_type',
  'sha256',
  'sha256_sealed',
  'parsed_text',
  'structure',
  'is_default',
  'expires_at',
  'created_at',
] as const;

/** The reading in use, and those before it. */
export const StoredReading = Resume.extend({ earlier: z.array(Resume).exactOptional() });
export type StoredReading = z.infer<typeof StoredReading>;

const Row = z.object({
  id: ResumeId,
  user_id: UserId,
  filename: z.string(),
  media_type: z.string(),
  sha256: z.string(),
  sha256_sealed: z.string().nullable(),
  parsed_text: z.string(),
  structure: z.string(),
  is_default: z.boolean(),
  expires_at: z.date().nullable(),
  created_at: z.date(),
});

/** Opens a row of `resumes`. */
export function resumeFrom(raw: unknown, codec: Codec): SavedResume {
  const row = Row.parse(raw);
  const { id } = row;
  const { earlier = [], ...structure } = StoredReading.parse(
    JSON.parse(codec.openText(row.structure, resumeCell('structure', id))),
  );
  return {
    id,
    userId: row.user_id,
    filename: codec.openText(row.filename, resumeCell('filename', id)),
    mediaType: row.media_type,
    sha256:
      row.sha256_sealed === null
        ? row.sha256
        : codec.openText(row.sha256_sealed, resumeCell('sha256_sealed', id)),
    parsedText: codec.openText(row.parsed_text, resumeCell('parsed_text', id)),
    structure,
    earlier,
    isDefault: row.is_default,
    expiresAt: row.expires_at,
    createdAt: row.created_at,
  };
}

const NameRow = Row.pick({ id: true, filename: true, is_default: true, created_at: true });

/** Opens the name of a resume, without its text. */
export function nameFrom(raw: unknown, codec: Codec): ResumeName {
  const { id, filename, is_default, created_at } = NameRow.parse(raw);
  return {
    id,
    filename: codec.openText(filename, resumeCell('filename', id)),
    isDefault: is_default,
    createdAt: created_at,
  };
}

/** Names a sealed value for the codec. */
export const resumeCell = (
  column: 'filename' | 'bytes' | 'sha256_sealed' | 'parsed_text' | 'structure',
  id: ResumeId,
) => `resumes.${column}:${id}`;
