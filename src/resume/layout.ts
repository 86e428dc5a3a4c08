import type { Language } from './resume.ts';

/**
 * What a writer sets on the page, in order and complete: the one form that the text, DOCX, PDF and picture
 * are all made from, so that they cannot differ in words. Pure data, no markup.
 */
export interface Layout {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly name: string | null;
  /** Contact details as they are to be shown, in order; a writer joins them with a separator. */
  readonly contact: readonly string[];
  readonly sections: readonly LayoutSection[];
}

export interface LayoutSection {
  readonly heading: string | null;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'bullet'; readonly text: string }
  | { readonly type: 'skills'; readonly label: string | null; readonly items: readonly string[] }
  | { readonly type: 'entry'; readonly rows: readonly Row[]; readonly blocks: readonly Block[] };

/** One line of an entry's head: `right` (a place, dates) is set against the right edge. */
export interface Row {
  readonly style: 'organisation' | 'title' | 'plain';
  readonly left: string;
  readonly right: string | null;
}
