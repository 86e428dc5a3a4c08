import { JOINERS } from './lexicon.ts';
import { listSigns } from './signs.ts';
import type { Token } from './tokens.ts';

/** "Doktorand" of "Doktorand i miljökemi", "Content" of "Content & Social Media". */
export function cutAtJoiner(tokens: readonly Token[], last: number): string[] {
  const [end, after, next] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (!end || !after || !next || after.parted || next.parted || !JOINERS.has(after.folded)) return [];
  const kind = joinerKind(after.folded);
  return [
    `cut right at ${kind}${next.capital ? ' capital' : ''}`,
    ...listSigns({
      'academic cut': ACADEMIC.test(end.folded) && /^(?:in|i|of|de|en|em|f[uo]r)$/.test(after.folded),
    }),
  ];
}

/** What joins the words of a title. */
export function joinerFeatures(inside: readonly Token[]): string[] {
  return inside.flatMap(({ folded }, at) => {
    if (!JOINERS.has(folded)) return [];
    const kind = joinerKind(folded);
    const isPlace = kind === 'in' && inside[at + 1]?.capital && !ACADEMIC.test(inside[at - 1]?.folded ?? '');
    return isPlace ? ['in inside', 'in place inside'] : [`${kind} inside`];
  });
}

function joinerKind(folded: string): string {
  return Object.entries(JOINER_KINDS).find(([, kind]) => kind.has(folded))?.[0] ?? 'to';
}

export const JOINER_KINDS = {
  for: new Set(['for', 'fur']),
  of: new Set("of de du d' da do das dos del des von der".split(' ')),
  and: new Set('and & + und et y e och'.split(' ')),
  in: new Set('in i en em'.split(' ')),
  a: new Set('a au aux'.split(' ')),
};

/** Their field belongs to the title: "Lecturer in Economics". */
const ACADEMIC =
  /^(?:professor\w*|profesora?|lecturer|teacher|doktorand|lektor|postdo\w*|fellow|researcher|student|docente?|maitre|associate|specialist|analyst|larare)$/;
