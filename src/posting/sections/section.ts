import type { PostingPart } from '../structure/headings.ts';
import type { Passage } from '../structure/passage.ts';

/** The items of a list, or the lines under a heading. */
export interface Section {
  readonly heading: string;
  /** What the words of its heading say. */
  readonly part: PostingPart | null;
  readonly form: Passage['form'];
  readonly passages: readonly Passage[];
}

/** Neighbouring items or lines under one heading. */
export function sectionsOf(passages: readonly Passage[]): Section[] {
  const sections: (Section & { readonly passages: Passage[] })[] = [];
  let open: (typeof sections)[number] | null = null;
  for (const passage of passages) {
    const { heading, part, form } = passage;
    if (form === 'prose' || form === 'value') {
      open = null;
    } else if (open && open.heading === heading && open.part === part && open.form === form) {
      open.passages.push(passage);
    } else {
      open = { heading, part, form, passages: [passage] };
      sections.push(open);
    }
  }
  return sections;
}
