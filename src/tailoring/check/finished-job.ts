import type { Language } from '../../language/language.ts';
import type { Layout } from '../../resume/layout/layout.ts';
import { linesOf, type Resume } from '../../resume/resume.ts';
import type { Edit } from '../edit.ts';

/** Everything that the final check looks at. */
export interface FinishedJob {
  /** The original resume, with the facts that the person added. */
  readonly source: Resume;
  readonly tailored: Resume;
  readonly edits: readonly Edit[];
  readonly layout: Layout;
  /** The text read back from each finished document, by its kind. */
  readonly texts: ReadonlyMap<string, string>;
  /** The language that lines were translated to; absent: the result's own. */
  readonly language?: Language;
  /** The id of each translated line's source line. */
  readonly translatedFrom?: ReadonlyMap<string, string>;
}

/** Lists all that the source says: the texts it was read from, and its lines. */
export function sourceTexts(resume: Resume): string[] {
  return [...resume.sources, ...linesOf(resume).map((line) => line.text)];
}
