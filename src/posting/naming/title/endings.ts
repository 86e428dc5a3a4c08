/**
 * Names the ending that a folded word shares with many occupations of its language, in the singular: "-er" of "tuners",
 * "-are" of "hovslagare"; null where it has none. Other words have such endings, too: what each counts is learnt.
 */
export function endingOf(folded: string): string | null {
  const word = folded.split(/[/:*·(]/)[0] ?? '';
  if (word.length < MIN_CHARS) return null;
  for (let chars = MAX_ENDING; chars >= 2; chars -= 1) {
    const ending = ENDINGS.get(word.slice(-chars));
    if (ending !== undefined) return ending;
  }
  return null;
}

const MIN_CHARS = 5;

/** Endings in the singular, each with its other forms. */
const ENDINGS: ReadonlyMap<string, string> = new Map(
  [
    'er ers',
    'or ors',
    'ist ists',
    'ian ians cian cians',
    'ant ants ent ents',
    'man men woman women person people',
    'wright wrights smith smiths',
    'erin erinnen istin istinnen orin orinnen eurin',
    'isten oren',
    'eur eurs eure',
    'euse euses rice rices',
    'iste istes',
    'ier iers iere ieres',
    'ien iens ienne iennes',
    'ero eros era eras eiro eiros eira eiras',
    'dor dora dores doras tora tores toras sora sores soras',
    'ista istas',
    'ario arios aria arias',
    'ologo ologa ologos ologas ografo ografa',
    'ico icos ica icas',
    'ante antes ente entes',
    'are aren arna',
    'ning ling',
    'olog ologe ologin ologen',
  ].flatMap((forms) => {
    const [first = '', ...others] = forms.split(' ');
    return [first, ...others].map((form) => [form, first] as const);
  }),
);
const MAX_ENDING = Math.max(...[...ENDINGS.keys()].map(({ length }) => length));
