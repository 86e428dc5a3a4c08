import type { Line, Resume } from '../../../../resume/resume.ts';

/** Lines of one parent: of an entry, or of a section outside its entries. */
export interface LineList {
  /** The id of the entry or section. */
  readonly id: string;
  /** The last line above the list: a header or a heading. */
  readonly above: string | null;
  readonly lines: readonly Line[];
}

/** Lists the lines of a resume by their parents, in its order. */
export function listsOf({ sections }: Resume): LineList[] {
  return sections.flatMap((section) => [
    { id: section.id, above: section.heading?.id ?? null, lines: section.lines },
    ...section.entries.map(({ id, header, lines }) => ({ id, above: header.at(-1)?.id ?? null, lines })),
  ]);
}
