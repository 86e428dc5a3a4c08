import { z } from 'zod';
import { AtomKind, readAtoms } from './atoms/atoms.ts';
import type { PostReading } from './read-post.ts';
import { MAX_REQUIREMENTS, type Requirement, RequirementId } from './requirements.ts';
import { stripMarkup } from './text/plain-text.ts';

const Offset = z.number().int().nonnegative();
const Piece = z.tuple([Offset, Offset]).readonly();

/**
 * What somebody read in a posting, as offsets into its text and without a word of it, so that it may be kept. Atoms
 * are in the requirement around them; none: code takes the requirement apart.
 */
export const PostOffsets = z.object({
  kind: z.enum(['posting', 'resume', 'other']),
  title: Piece.nullable(),
  company: Piece.nullable(),
  requirements: z.array(
    z.object({
      span: Piece,
      must: z.boolean(),
      atoms: z.array(z.object({ span: Piece, kind: AtomKind })),
    }),
  ),
});
export type PostOffsets = z.infer<typeof PostOffsets>;

/** Reads what the offsets say of the text that they were made for. */
export function readingOf({ kind, title, company, requirements }: PostOffsets, text: string): PostReading {
  const words = ([start, end]: readonly [number, number]) => stripMarkup(text.slice(start, end));
  return {
    kind,
    sure: true,
    title: title && words(title),
    company: company && words(company),
    requirements: requirements.slice(0, MAX_REQUIREMENTS).map(({ span, must, atoms }, index): Requirement => {
      const [start, end] = span;
      const said = words(span).replace(/(?<![.。;；,])[.。;；,]+$/, '');
      const read = atoms.map((atom) => ({ words: words(atom.span), kind: atom.kind }));
      const all = read.length > 0 ? read : readAtoms(said);
      return {
        id: RequirementId.parse(`R${index + 1}`),
        text: said,
        words: text.slice(start, end),
        kind: REQUIREMENT_KINDS[all[0]?.kind ?? 'skill'],
        must,
        atoms: all,
      };
    }),
  };
}

const REQUIREMENT_KINDS: Readonly<Record<AtomKind, Requirement['kind']>> = {
  skill: 'skill',
  soft: 'skill',
  duty: 'duty',
  qualification: 'qualification',
  duration: 'qualification',
  degree: 'qualification',
  language: 'language',
  place: 'place',
};
