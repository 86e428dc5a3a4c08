import { type DateMention, dateMentionsIn } from '../../../language/dates/date-mentions.ts';
import { figuresIn } from '../../../language/numbers/figures.ts';
import type { TokenizedText } from '../../../language/tokens.ts';
import { editReason } from '../../edit-reason.ts';
import { doubt, type Finding, refusal } from '../evidence/gate.ts';
import { isAbbreviated } from '../evidence/line-evidence.ts';
import { isLongForm } from '../evidence/names.ts';

/**
 * Refuses a year, month, day, weekday or quarter that the line doesn't name, and "since" where it says "in". Doubts the
 * long form of a word that the line has: "Saturday" for "sat".
 */
export function checkDates({
  source,
  rewrite,
}: {
  readonly source: TokenizedText;
  readonly rewrite: TokenizedText;
}): Finding[] {
  const said = dateMentionsIn(source);
  const mentions = dateMentionsIn(rewrite);
  const onwards = said.filter((moment) => moment.onwards);
  return [
    ...mentions
      .filter(
        (moment) =>
          moment.atom !== '' && !isSaid(moment, said, source) && !isAbbreviated(rewrite, moment.at, source),
      )
      .map(({ raw, atom }) =>
        (isLongForm(raw, source) || isShortYear(atom, said, source) ? doubt : refusal)(
          editReason('new_date', { date: raw }),
        ),
      ),
    ...mentions
      .filter((moment) => moment.onwards && !isSaid(moment, onwards, source))
      .map(({ raw }) => refusal(editReason('new_start', { date: raw }))),
  ];
}

/** True for "2022" where the line says "Sept 22", which may be the day, or "'22". */
function isShortYear(atom: string, said: readonly DateMention[], { raw, words }: TokenizedText): boolean {
  const year = /^y(?:19|20)(\d\d)$/.exec(atom)?.[1];
  if (year === undefined) return false;
  const isBehindMonth = said.some(
    (moment) => moment.atom.startsWith('m') && words[moment.at + 1]?.text === year,
  );
  return isBehindMonth || new RegExp(`['’]${year}(?![\\p{L}\\p{N}])`, 'u').test(raw);
}

function isSaid({ atom }: DateMention, said: readonly DateMention[], source: TokenizedText): boolean {
  if (said.some((moment) => moment.atom === atom)) return true;
  const [kind, number] = [atom.slice(0, 1), atom.slice(1)];
  if (kind === 'n')
    return said.some((moment) => moment.atom === `m${number}` || moment.atom === `d${number}`);
  if (kind === 'm' || kind === 'd') return said.some((moment) => moment.atom === `n${number}`);
  return kind === 'y' && figuresIn(source).some(({ value }) => value === Number(number));
}
