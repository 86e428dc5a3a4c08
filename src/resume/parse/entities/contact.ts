import { splitWords } from '../../../language/split-words.ts';
import type { ContactField } from '../../resume.ts';
import { titleOrOrganisation } from './occupations.ts';
import { endsInCountry, isKnownCity } from './places.ts';
import { isTownAndHalfPostcode } from './postcodes.ts';

type Kind = ContactField['kind'];

/** A contact detail as written in a line. */
export interface ContactDetail {
  readonly kind: Kind;
  readonly text: string;
}

/** Finds the e-mail addresses, phone numbers, links and addresses in a contact line, in order. */
export function findContactDetails(text: string): ContactDetail[] {
  const found: (ContactDetail & { index: number })[] = [];
  let rest = text;
  for (const [kind, pattern] of PATTERNS) {
    let [left, end] = ['', 0];
    for (const { index, 0: all, groups } of rest.matchAll(pattern)) {
      const value = (groups?.value ?? all).trim();
      const label = rest.slice(Math.max(0, index - MAX_LABEL_CHARS), index);
      if (kind === 'phone' && (!looksLikePhone(value) || NUMBERED.test(label))) continue;
      found.push({ kind, text: value, index });
      left += rest.slice(end, index) + '\t'.repeat(all.length);
      end = index + all.length;
    }
    rest = left + rest.slice(end);
  }
  let index = 0;
  for (const piece of rest.split(/([|•·●◆\t]+|(?!〒)\p{So}|\s[–—/]\s)/u)) {
    const candidate = piece.length > 200 ? '' : piece.replace(/^[\s,;:]+|(?<![\s,;:])[\s,;:]+$/g, '');
    const text = candidate.replace(ADDRESS_LABEL, '').trim();
    if (text !== '' && looksLikeAddress(candidate)) found.push({ kind: 'address', text, index });
    index += piece.length;
  }
  return found.sort((a, b) => a.index - b.index).map(({ kind, text }) => ({ kind, text }));
}

/** "Cédula de ciudadanía number: " is shorter. */
const MAX_LABEL_CHARS = 40;

/** True where a line can be a person's name: up to six words of letters, or a short name in Han or kana. */
export function looksLikeName(text: string): boolean {
  if (text.length > MAX_NAME_CHARS) return false;
  const plain = text
    .replace(/\([^()]*\)/gu, '')
    .replace(/,\s*[\p{L}.,\s-]{2,24}$/u, '')
    .replace(/(?<=\s)["“„«'‘](?<nick>[\p{L}\p{M}.-]{1,20})["”“»'’](?=\s)/gu, '$<nick>')
    .trim();
  if (/[@\d:/|•·\t]/u.test(plain) || DOCUMENT_TITLES.test(plain) || CURRICULUM.test(plain)) return false;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\s]{2,10}$/u.test(plain)) return true;
  const count = plain.split(/\s+/).length;
  return count >= 1 && count <= 6 && /^[\p{L}\p{M}.'’\-\s]+$/u.test(plain) && /\p{L}{2}/u.test(plain);
}

const MAX_NAME_CHARS = 80;

/** "Curriculum Vitae", "履歴書": the kind of document, not a name. */
export const DOCUMENT_TITLES =
  /^(?:(?:europass\s)?curr[ií]culum v[ií]ta[eæ]|europass(?:\scv)?|(?:job )?application(?: form| for employment)?|bewerbung|candidature|cv|r[ée]sum[ée]|(?:tabellarischer )?lebenslauf|currículum|hoja de vida|currículo|meritförteckning|简历|个人简历|個人簡歷|求职简历|履歷|履歷表|履歴書|職務経歴書)$/iu;

/** In no name: "Seafarer Curriculum Vitae". */
const CURRICULUM = /(?<!\p{L})(?:curr[ií]culum v[ií]ta[eæ]|lebenslauf)(?!\p{L})/iu;

export const HANDLES =
  'linkedin|github|gitlab|twitter|x|orcid|instagram|behance|telegram|skype|wechat|line|kaggle|scholar|facebook|quora|youtube|medium|xing|mastodon|stack ?overflow|dribbble|leetcode|researchgate|weibo|qq|微信|领英|知乎';
export const TOP_LEVELS =
  'com|org|net|io|dev|me|co|edu|de|fr|es|pt|br|se|cn|jp|uk|us|ca|au|at|ch|in|eu|info|app|ai|tech|design|art|blog|site|inc|nl|it|pl|dk|no|fi|be|ie|nz|kr|tw|hk|mx|ar|cl|xyz|page|online|studio|health';
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}\.`;

/**
 * True for a row with a number that is an address and nothing else: "2400 Mesa Avenue, Lawton, OK 73505". "Level 2
 * Court Clerk" has the word of a street, too.
 */
export function isAddressRow(text: string): boolean {
  const cue = titleOrOrganisation(text, false);
  const isHouse = /^\d/.test(text) ? cue !== 1 : cue === 0 && !NO_HOUSE.test(text);
  if (!isHouse) return false;
  const [only, ...more] = /\d/.test(text) ? findContactDetails(text) : [];
  return only?.kind === 'address' && more.length === 0 && only.text === text;
}

/** True for what a person is reached by. */
export function isEmailOrPhone({ kind }: { readonly kind: Kind }): boolean {
  return kind === 'email' || kind === 'phone';
}

/** Every repetition is bounded, or starts only where no such character comes before, so that none takes quadratic time. */
const PATTERNS: readonly [Kind, RegExp][] = [
  [
    'email',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}._%+-])(?:mailto:)?(?<value>[\p{L}\p{N}._%+-]{1,64}\s?@\s?(?:${LABEL}){1,6}\p{L}{2,24})`,
      'gu',
    ),
  ],
  [
    'link',
    new RegExp(
      [
        String.raw`(?:https?:\/\/|(?<![\p{L}\p{N}.])www\.)[^\s|•]+`,
        String.raw`(?<![\p{L}\p{N}@.-])(?:${LABEL}){1,5}(?:(?:${TOP_LEVELS})(?![\p{L}\p{N}])(?:\/[^\s|•,]*)?|\p{L}{2,24}\/[^\s|•,]*)`,
        String.raw`(?<![\p{L}\p{N}/])\/?(?:in|gh|linkedin|github)\/[\p{L}\p{N}_-]+`,
        String.raw`(?<=(?<!\p{L})(?:${HANDLES})\s{0,2}:\s{0,2}(?:\/\/)?\s{0,2})[@/]?[\p{L}\p{N}_][\p{L}\p{N}_./-]{0,60}`,
        String.raw`(?<!\S)@[\p{L}\p{N}_-]{2,}`,
      ].join('|'),
      'giu',
    ),
  ],
  [
    'phone',
    /(?<![\p{L}\p{N}〒])(?:tel\.?:?\s?)?(?<value>(?:\(\+\d{1,3}\)|\+\d{1,3})?[\s./-]{0,3}(?:\(\d{1,5}\)[\s./-]{0,3})?\d(?:[\s./–-]{0,2}\d){5,13}(?:\s?(?:ext\.?|x)\s?\d{1,5})?)(?!\d)/giu,
  ],
];

/** "NMBI PIN 0123456", "QTS 14/55210": the number of a register, by the word before it. */
const NUMBERED =
  /(?<!\p{L})(?:PIN|QTS|NMC|GMC|HCPC|SIA|NPI|CSCS|RN|licen[cs]e|registration|membership|reg\.?|lic\.?|id|CRM|COREN|OAB|CNH|CPF|DNI|NIE|NIF|C\.\s?C\.|RUT|CURP|SSN|documento(?: de identidad)?|cédula(?: de ciudadanía)?|passport|pasaporte|passaporte|reisepass|(?:personal)?ausweis(?:nummer)?|personnummer)(?: (?:number|no\.?|nr\.?|n[º°]\.?))?[\s:#-]{0,3}$/iu;

/** True for seven digits or more that are not a date, a range of years, a postal code or millions. */
function looksLikePhone(text: string): boolean {
  if (text.replace(/\D/g, '').length < 7) return false;
  return !/^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d|\d{5}-\d{3,4}|\d{1,3}[ .]\d00[ .]000)$/.test(
    text,
  );
}

const STREET =
  /(?<!\p{L})(?:street|st\.|road|rd\.?|avenue|ave\.?|lane|ln\.?|drive|dr\.|boulevard|blvd\.?|way|court|apt\.?|suite|rue|calle|avenida|av\.|rua|väg|gata|plaza|piso|andar)(?!\p{L})|(?:stra(?:ß|ss)e|str\.|gasse|platz|weg|gatan|vägen|gränd|allee)(?!\p{L})|[省市区县區縣都道府県町]|\d{5}|〒/iu;

/**
 * Postal codes that are told by their letters or by the place beside them: of Britain, Canada, Sweden, and of four or
 * six digits.
 */
const POSTCODE =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d)(?![\p{L}\p{N}])|(?:^|,\s)\d{3}\s\d{2}\s\p{Lu}|^(?:\p{Lu}[\p{L}.]+,?\s){1,4}(?!19|20)(?:\d{4}|\d{6}|\d{3}\s\d{3})$/u;

/** A house number before its street, "C/" for a street, a flat or a plot: "27 bis, impasse des Tanneurs", "Flat 3, …". */
const HOUSES = [
  /^\d{1,4}(?:\s?[a-z]|\s(?:bis|ter))?,?\s(?:\p{Ll}{3,10}\s(?:d[eu]s?\s|de la\s)?|\p{Lu}[\p{L}'’-]+[\s,]{1,2})\p{Lu}[\p{L}'’-]+(?:[\s,]{1,2}\p{Lu}[\p{L}'’-]+){0,3}$/u,
  /^\d{1,5}\s[NSEW]{1,2}\.?\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3}$/u,
  /^[Cc]\/\s?\p{Lu}.{0,60}\d/u,
  /^(?:flat|apt|unit|plot|lot|bl(?:oc)?k|house no|bât|bâtiment|appt|appartement|lgh|p\.?o\.? box)\.?\s[\p{L}\d]{1,4},/iu,
];

/** Before a number, these make no address of it. */
const NO_HOUSE =
  /(?<!\p{L})(?:years?|yrs|jahre|años|anos|class|level|band|grade|tier|stufe|klasse|niveau|nivel|(?:19|20)\d\d)(?!\p{L})/iu;

/** True for a line such as "Amselgrund 17 b", which is a street where a town with its postal code follows. */
export function mayBeStreet(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]{2,}(?:\s\p{L}[\p{L}.'’-]*){0,4}\s\d{1,4}(?:\s?\p{L})?$/u.test(text) &&
    !NO_HOUSE.test(text)
  );
}

const ADDRESS_LABEL =
  /^(?:(?:mail|home|postal)?\s?address|location|city|residence|adresse|anschrift|wohnort|ville|dirección|domicilio|endereço|morada|adress|bostadsort|地址|住址|现居|現居|现居地|現居地|现居住地|籍贯|住所|現住所)\s?:/iu;

/** "2003-2009 - line, packing, QC" is a job. */
const PERIOD = /(?<!\d)(?:19|20)\d\d\s?[-–—]\s?(?:(?:19|20)\d\d(?!\d)|\p{L})/u;

function looksLikeAddress(text: string): boolean {
  if (text === '' || text.length > 90 || PERIOD.test(text)) return false;
  if (NUMBERED.test(text.replace(/(?<![\d/])[\d/]+$/, ''))) return false;
  const count = splitWords(text).length;
  if (count === 0 || count > 14) return false;
  if (ADDRESS_LABEL.test(text)) return true;
  if (/^\p{L}+\s*:/u.test(text)) return false;
  if (STREET.test(text) && /\d|[省市区県都]/u.test(text)) return true;
  if (POSTCODE.test(text)) return true;
  if (isTownAndHalfPostcode(text) && titleOrOrganisation(text, false) === 0) return true;
  if (HOUSES.some((house) => house.test(text)) && !NO_HOUSE.test(text)) return true;
  if (/^\p{L}{0,2}-?\d{4,6}\s+\p{Lu}\p{L}/u.test(text) || isKnownCity(text)) return true;
  const parts = text.split(/,\s*/u);
  if (parts.length < 2 || parts.length > 4 || !/^[\p{L}\p{M}\p{N}\s.,'’-]+$/u.test(text)) return false;
  return endsInCountry(text) || looksLikeTownAndRegion(text);
}

/** True for two names in no list: "Leeds, Yorkshire". "Park, Ada" looks the same. */
export function looksLikeTownAndRegion(text: string): boolean {
  const [town, region, ...more] = text.split(/,\s*/u);
  if (town === undefined || region === undefined || more.length > 0 || endsInCountry(text)) return false;
  if (LETTERS_AFTER_NAME.test(region) || splitWords(text).length > 4) return false;
  const capitalised = [town, region].every((part) => /^\p{Lu}[\p{L}\p{M}\s.'’-]*$/u.test(part));
  return capitalised && titleOrOrganisation(text, false) === 0;
}

/** "CPA", "RN", "Ph.D.", "Jr." */
const LETTERS_AFTER_NAME = /^(?:(?:\p{Lu}\p{Ll}?\.?){2,6}|Jr\.?|Sr\.?|Esq\.?)$/u;
