import type { Catalogue } from '../../strings/strings.ts';
import type { FileRef } from '../types/chat-event.ts';

/** The endings of the documents that can be read. */
export const READABLE = ['.pdf', '.docx', '.doc', '.odt', '.rtf', '.txt', '.md', '.json'] as const;

/** In bytes; the reader refuses what is larger, too. */
const LARGEST = 10 * 1024 * 1024;

/** What is wrong with a file by its name and size; null where nothing is. */
export function fileError({ name, size }: FileRef, errors: Catalogue['forms']['errors']): string | null {
  if (!READABLE.some((ending) => name.toLowerCase().endsWith(ending))) return errors.wrongFile(name);
  return size !== null && size > LARGEST ? errors.fileTooLarge(name) : null;
}
