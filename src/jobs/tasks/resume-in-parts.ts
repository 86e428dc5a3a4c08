import { type Layout, layoutOf, layoutText } from '../../resume/layout/layout.ts';
import type { Resume } from '../../resume/resume.ts';

/** How many fields a form can have, and how many characters each field holds. */
export interface Fields {
  readonly parts: number;
  readonly characters: number;
}

/**
 * Renders a parsed resume as text that its user can correct, split into the fields of a form. The text has every word, a
 * blank line above each section and entry, and a mark before each bullet. Splits between sections if that is enough, else
 * between entries, else between lines. Null when it does not fit. `joinParts` gives the text back. Pure.
 */
export function splitIntoParts({
  structure,
  fields,
}: {
  readonly structure: Resume;
  readonly fields: Fields;
}): readonly string[] | null {
  const layout = layoutOf(structure);
  const text = layoutText(layout);
  const cuts = [withBlankLines(sectionsOf(layout)), withBlankLines(text.split('\n\n')), text.split('\n')];
  for (const pieces of cuts) {
    const parts = packParts(pieces, fields);
    if (parts) return parts;
  }
  return null;
}

/** Joins the parts from `splitIntoParts`, with or without a person's corrections. Pure. */
export function joinParts(parts: readonly string[]): string {
  return parts.join('\n');
}

function sectionsOf(layout: Layout): string[] {
  const top = layoutText({ ...layout, sections: [] });
  const sections = layout.sections.map((section) =>
    layoutText({ ...layout, name: null, contact: [], sections: [section] }),
  );
  return [top, ...sections].filter(Boolean);
}

/** Ends each piece but the last with a blank line. */
function withBlankLines(pieces: readonly string[]): string[] {
  return pieces.map((piece, index) => (index < pieces.length - 1 ? `${piece}\n` : piece));
}

/** Fills parts with pieces in order. Null when a piece is too long or there are too many parts. */
function packParts(pieces: readonly string[], { parts: maxParts, characters }: Fields): string[] | null {
  const parts: string[] = [];
  for (const piece of pieces) {
    if (piece.length > characters) return null;
    const last = parts.at(-1);
    const longer = last === undefined ? null : `${last}\n${piece}`;
    if (longer !== null && longer.length <= characters) parts[parts.length - 1] = longer;
    else parts.push(piece);
  }
  return parts.length <= maxParts ? parts : null;
}
