/** A paragraph, a bullet, a line of skills, or an entry with its own blocks. */
export type LayoutBlock =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'bullet'; readonly text: string }
  | { readonly type: 'skills'; readonly label: string | null; readonly items: readonly string[] }
  | { readonly type: 'entry'; readonly rows: readonly LayoutRow[]; readonly blocks: readonly LayoutBlock[] };

/** One line of an entry's header. `right` (a place, dates) is aligned to the right edge. */
export interface LayoutRow {
  readonly style: 'organisation' | 'title' | 'plain';
  readonly left: string;
  readonly right: string | null;
}
