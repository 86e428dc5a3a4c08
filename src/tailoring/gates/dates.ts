import { type Moment, momentsIn } from '../../language/dates/date-mentions.ts';
import { figuresIn } from '../../language/numbers/figures.ts';
import type { Text } from '../../language/tokens.ts';

/** Refuses a year, month, day, weekday or quarter that the line does not name, and "since" where it says "in". */
export function dates({ source, rewrite }: { readonly source: Text; readonly rewrite: Text }): string | null {
  const said = momentsIn(source);
  const strange = momentsIn(rewrite).find((moment) => moment.atom !== '' && !isSaid(moment, said, source));
  if (strange) return `It says “${strange.raw}”, which this line does not.`;
  const onwards = momentsIn(rewrite).find(
    (moment) =>
      moment.onwards &&
      !isSaid(
        moment,
        said.filter(({ onwards }) => onwards),
        source,
      ),
  );
  return onwards ? `It says this has been so since ${onwards.raw}, which this line does not.` : null;
}

function isSaid({ atom }: Moment, said: readonly Moment[], source: Text): boolean {
  if (said.some((moment) => moment.atom === atom)) return true;
  const [kind, number] = [atom.slice(0, 1), atom.slice(1)];
  if (kind === 'n')
    return said.some((moment) => moment.atom === `m${number}` || moment.atom === `d${number}`);
  if (kind === 'm' || kind === 'd') return said.some((moment) => moment.atom === `n${number}`);
  return kind === 'y' && figuresIn(source).some(({ value }) => value === Number(number));
}
