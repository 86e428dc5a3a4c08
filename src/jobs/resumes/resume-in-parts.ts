import { type Layout, layoutOf, layoutText } from '../../resume/layout/layout.ts';
import type { SavedResume } from '../ports/resumes.ts';

/** What the fields of a form hold: at most so many, of at most so many characters each. */
export interface Fields {
  readonly parts: number;
  readonly characters: number;
}

/**
 * What was read from a resume, as text that its person can correct: every word of it, a blank line above each section
 * and entry, a mark before each bullet. It is cut into as many parts as a form has fields: between sections where that
 * suffices, else between entries, else between lines. Null where it does not fit. `joinParts` gives back the text. Pure.
 */
export function resumeInParts(
  { structure }: Pick<SavedResume, 'structure'>,
  fields: Fields,
): readonly string[] | null {
  const layout = layoutOf(structure);
  const text = layoutText(layout);
  const cuts = [spaced(sectionsOf(layout)), spaced(text.split('\n\n')), text.split('\n')];
  for (const pieces of cuts) {
    const parts = pack(pieces, fields);
    if (parts) return parts;
  }
  return null;
}

/** The text of parts as `resumeInParts` cut them, or as a person corrected them. Pure. */
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

/** Pieces with a blank line between them, which is the end of each. */
function spaced(pieces: readonly string[]): string[] {
  return pieces.map((piece, index) => (index < pieces.length - 1 ? `${piece}\n` : piece));
}

/** As many pieces in a part as it holds; null where one piece is too long, or there are too many parts. */
function pack(pieces: readonly string[], { parts: most, characters }: Fields): string[] | null {
  const parts: string[] = [];
  for (const piece of pieces) {
    if (piece.length > characters) return null;
    const last = parts.at(-1);
    const longer = last === undefined ? null : `${last}\n${piece}`;
    if (longer !== null && longer.length <= characters) parts[parts.length - 1] = longer;
    else parts.push(piece);
  }
  return parts.length <= most ? parts : null;
}
