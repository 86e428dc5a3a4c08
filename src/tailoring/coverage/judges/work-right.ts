import { type ClaimedLines, onceALine } from '../claims/claimed-lines.ts';
import type { Shown } from '../matching/shown.ts';

/** True where the right to work in a country is asked for. */
export function asksRightToWork(atom: string): boolean {
  return RIGHT.test(atom);
}

/** Finds the line that tells of the right to work in the asked country: a citizen of it, or a permit. */
export function showRightToWork(atom: string, { lines }: ClaimedLines): Shown | null {
  const asked = COUNTRIES.find(({ named }) => named.test(atom));
  let unclear: Shown | null = null;
  for (const line of lines) {
    if (!tellsStatus(line)) continue;
    if (asked?.status.test(line.text.raw) || (RIGHT.test(line.text.raw) && asked?.named.test(line.text.raw)))
      return { state: 'shown', line, share: 1, exact: 1 };
    unclear ??= { state: 'unclear', line, share: 0.5, exact: 0 };
  }
  return unclear;
}

const tellsStatus = onceALine(
  ({ text: { raw }, uses }) =>
    NO_PERMIT.test(raw) || ((STATUS.test(raw) || RIGHT.test(raw)) && uses.every((use) => use !== 'none')),
);

const RIGHT =
  /(?<!\p{L})(?:(?:right|authori[sz](?:ed|ation)|eligib(?:le|ility)|permission|permit(?:ted)?|entitle(?:d|ment)) to work|work (?:permit|authori[sz]ation|visa|rights)|working rights|arbeitserlaubnis|arbeitsgenehmigung|permis de travail|autorisation de travail|permiso de trabajo|autorización de trabajo|autorização de trabalho|arbetstillstånd)(?!\p{L})/iu;
const STATUS =
  /(?<!\p{L})(?:citizen(?:ship)?|nationality|nationals?(?=\s*(?:[,.;|·•)(]|$)|\s(?:with|of|since|holding|living|and (?:eligible|allowed|entitled))\s)|passport|settled status|indefinite leave|ilr|permanent residen\p{L}+|green card|staatsangehörig\p{L}*|staatsbürger\p{L}*|aufenthaltstitel|niederlassungserlaubnis|nationalité|titre de séjour|nacionalidad|ciudadan[oa]|nacionalidade|cidadã(?:o)?|medborgar\p{L}*|uppehållstillstånd)(?!\p{L})/iu;

/** "No permit needed", "do not require sponsorship": a status, though it denies something. */
const NO_PERMIT =
  /(?<!\p{L})(?:no (?:work )?(?:permit|visa|sponsorship) (?:is )?(?:needed|required|necessary)|(?:permit|visa|sponsorship) not (?:needed|required|necessary)|(?:not|n['’]t) (?:need|require) (?:an? )?(?:work )?(?:permit|visa|sponsorship)|stamp 4)(?!\p{L})/iu;

interface Country {
  readonly named: RegExp;
  /** Who may work there. */
  readonly status: RegExp;
}

function country(named: string, status: string): Country {
  const word = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
  return { named: word(named), status: word(status) };
}

const EUROPEAN =
  'eu|european|german|french|spanish|portuguese|swedish|irish|stamp 4|italian|dutch|polish|austrian|belgian|danish|finnish|greek|deutsche?r?|eu-bürger\\p{L}*|française?|española?|portuguesa?|svensk\\p{L}*';
const COUNTRIES: readonly Country[] = [
  country(
    'u\\.?k\\.?|united kingdom|britain|england|scotland|wales',
    'british|u\\.?k\\.?|irish|settled status|indefinite leave|ilr',
  ),
  country(
    'u\\.?s\\.?a?\\.?|united states|america',
    'u\\.?s\\.?a?|american|green card|permanent residen\\p{L}+',
  ),
  country('canada', 'canadian|permanent residen\\p{L}+'),
  country('australia', 'australian|permanent residen\\p{L}+'),
  country('new zealand', 'new zealand|australian'),
  country('switzerland|schweiz|suisse', 'swiss|schweizer\\p{L}*|suisse'),
  country(
    'eu|europe|european union|ireland|germany|deutschland|france|spain|españa|portugal|sweden|sverige|österreich|austria|netherlands',
    EUROPEAN,
  ),
];
