import type { SectionKind } from '../../resume.ts';

/** A section's heading: its line, the line after it, and the kind of section. */
export interface SectionStart {
  readonly index: number;
  /** Behind the rows of the heading; `index` where the section has none. */
  readonly end: number;
  readonly kind: SectionKind;
}
