import type { Language } from './language.ts';

/** Reads something in a text of a language. */
export type TextReading<T> = (text: string, language: Language) => T;

/** Few lines are longer, and those would fill the memory. */
const MAX_CHARS = 1_000;
/** The lines of about twenty resumes. When there are more, all are forgotten. */
const MAX_TEXTS = 1_000;

/**
 * Remembers what was read in a short text. The tasks of a job follow each other in one process, each with copies of the
 * same lines: what depends on a line's words alone is then read once a job, and its result is one object.
 */
export function rememberTexts<T>(read: TextReading<T>): TextReading<T> {
  const known = new Map<string, { readonly value: T }>();
  return (text, language) => {
    if (text.length > MAX_CHARS) return read(text, language);
    const key = `${language} ${text}`;
    const found = known.get(key);
    if (found) return found.value;
    if (known.size >= MAX_TEXTS) known.clear();
    const value = read(text, language);
    known.set(key, { value });
    return value;
  };
}
