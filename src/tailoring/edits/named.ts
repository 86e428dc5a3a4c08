import type { Section } from '../../resume/resume.ts';

/** What a person's words name: a section, an entry, a skill wherever it's listed, or the lines that say so. */
export type Named =
  | NamedEntry
  | { readonly kind: 'section' | 'skill' | 'line'; readonly ids: readonly string[] };

/** Why nothing was found, or nothing that may be moved. */
export type NotNamed = 'contact' | 'nothing' | 'several';

/** An entry that a person names. */
export interface NamedEntry {
  readonly kind: 'entry';
  readonly ids: readonly [string];
  readonly section: Section;
}

/** A name of a list for which nothing was found, and why. */
export interface MissingName {
  readonly name: string;
  readonly why: NotNamed;
}
