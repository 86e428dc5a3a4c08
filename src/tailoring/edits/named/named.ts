/** What a person's words name: a section, an entry, a skill wherever it's listed, or the lines that say so. */
export interface Named {
  readonly kind: 'section' | 'entry' | 'skill' | 'line';
  readonly ids: readonly string[];
}

/** Why nothing was found, or nothing that may be moved. */
export type NotNamed = 'contact' | 'nothing' | 'several';

/** A name of a list for which nothing was found, and why. */
export interface MissingName {
  readonly name: string;
  readonly why: NotNamed;
}
