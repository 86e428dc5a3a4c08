import type { Strings } from '../../strings/strings.ts';
import type { FileRef } from '../types/chat-event.ts';

/** The documents that the reader can read. */
export const READABLE_EXTENSIONS = ['.pdf', '.docx', '.doc', '.odt', '.rtf', '.txt', '.md', '.json'] as const;

/** The reader has the same limit. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Checks a file's name and size; null when both are fine. */
export function validateFile({ name, size }: FileRef, errors: Strings['forms']['errors']): string | null {
  if (!READABLE_EXTENSIONS.some((ending) => name.toLowerCase().endsWith(ending)))
    return errors.wrongFile(name);
  return size !== null && size > MAX_FILE_BYTES ? errors.fileTooLarge(name) : null;
}
