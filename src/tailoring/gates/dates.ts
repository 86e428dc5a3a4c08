import { type DateMention, dateMentionsIn } from '../../language/dates/date-mentions.ts';
import { figuresIn } from '../../language/numbers/figures.ts';
import type { TokenizedText } from '../../language/tokens.ts';
import { editReason, type WordingFault } from '../edit-reason.ts';

/**
 * Rejects a year, month, day, weekday or quarter that the line doesn't name, and "since" where it says "in".
 */
export function checkDates({
  source,
  rewrite,
}: {
  readonly source: TokenizedText;
  readonly rewrite: TokenizedText;
}): WordingFault | null {
  const said = dateMentionsIn(source);
  const strange = dateMentionsIn(rewrite).find(
    (moment) => moment.atom !== '' && !isSaid(moment, said, source),
  );
  if (strange) return editReason('new_date', { date: strange.raw });
  const onwards = dateMentionsIn(rewrite).find(
    (moment) =>
      moment.onwards &&
      !isSaid(
        moment,
        said.filter(({ onwards }) => onwards),
        source,
      ),
  );
  return onwards ? editReason('new_start', { date: onwards.raw }) : null;
}

function isSaid({ atom }: DateMention, said: readonly DateMention[], source: TokenizedText): boolean {
  if (said.some((moment) => moment.atom === atom)) return true;
  const [kind, number] = [atom.slice(0, 1), atom.slice(1)];
  if (kind === 'n')
    return said.some((moment) => moment.atom === `m${number}` || moment.atom === `d${number}`);
  if (kind === 'm' || kind === 'd') return said.some((moment) => moment.atom === `n${number}`);
  return kind === 'y' && figuresIn(source).some(({ value }) => value === Number(number));
}
