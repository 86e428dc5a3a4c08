import type { Atom } from '../../posting/atoms/atoms.ts';
import type { Requirement } from '../../posting/requirements.ts';
import { stripMarkup } from '../../posting/text/plain-text.ts';
import { type LineId, linesOf, type Resume } from '../../resume/resume.ts';
import type { NamedLine } from '../answer.ts';
import { judgedKindOf } from './atom-kinds.ts';
import type { Today } from './claims/years.ts';
import { judgeAtoms } from './verdict.ts';

/** An atom, and a line that shows it to a reader, though code can't tell. */
export interface AtomProof {
  readonly words: string;
  readonly line: string;
}

/** More than a posting has. */
const MAX_NAMED = 60;

/**
 * Matches what a model says of lines to the atoms of the posting. Leaves out what code says as well, lines that the
 * resume doesn't have, and atoms that only code may judge: durations, degrees and traits. What is left is for a judge.
 */
export function matchNamedLines(
  named: readonly NamedLine[],
  requirements: readonly Requirement[],
  resume: Resume,
  today: Today,
): AtomProof[] {
  const atoms = requirements.flatMap((one) => one.atoms);
  const find = createAtomFinder(atoms);
  const lines = createLineFinder(resume);
  const found = new Map<string, { readonly atom: Atom; readonly line: LineId }>();
  for (const { words, line: name } of named.slice(0, MAX_NAMED)) {
    const atom = find(words);
    const line = lines.get(name);
    if (atom && line && isOpen(atom) && !found.has(atom.words)) found.set(atom.words, { atom, line });
  }
  const open = [...found.values()];
  if (open.length === 0) return [];
  const verdicts = judgeAtoms(
    open.map(({ atom }) => atom),
    resume,
    today,
  );
  return open.flatMap(({ atom, line }, index) =>
    verdicts[index]?.state === 'shown' ? [] : [{ words: atom.words, line }],
  );
}

const CODE_ONLY: readonly string[] = ['duration', 'degree', 'soft'] satisfies Atom['kind'][];

function isOpen(atom: Atom): boolean {
  return !CODE_ONLY.includes(judgedKindOf(atom));
}

/** Finds the atom that a quote is about: it has at least two thirds of the words of the longer. */
function createAtomFinder(atoms: readonly Atom[]): (quote: string) => Atom | null {
  const known = atoms.map((atom) => ({ atom, words: wordsIn(atom.words) }));
  return (quote) => {
    const wanted = wordsIn(stripMarkup(quote));
    let best: { readonly atom: Atom | null; readonly share: number } = { atom: null, share: 0.6 };
    for (const { atom, words } of known) {
      const shared = [...wanted].filter((word) => words.has(word)).length;
      const share = shared / Math.max(1, wanted.size, words.size);
      if (share > best.share) best = { atom, share };
    }
    return best.atom;
  };
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}+#]+/gu));
}

/** Maps each id that a model sees to a line: a line's own, a skill's, and an entry's to its header. */
function createLineFinder(resume: Resume): ReadonlyMap<string, LineId> {
  const found = new Map<string, LineId>();
  for (const { id, role, skills } of linesOf(resume)) {
    if (role === 'heading' || role === 'contact') continue;
    found.set(id, id);
    for (const skill of skills?.items ?? []) found.set(skill.id, id);
  }
  for (const { entries } of resume.sections)
    for (const { id, header } of entries) if (header[0]) found.set(id, header[0].id);
  return found;
}
