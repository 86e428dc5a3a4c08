import { Language } from '../../../language/language.ts';
import { titleOrOrganisation } from './occupations.ts';

/** True where a text ends in a country, in any of the parser's languages, or a state of the USA or Canada. */
export function endsInCountry(text: string): boolean {
  const last = text.split(/[,，]/u).at(-1) ?? '';
  const clean = last
    .replace(/[()]/g, '')
    .replace(/^.{0,40}[/](?=[A-Z]{2}$)/, '')
    .replace(/(?<!\s)\s+\d[\d -]{3,9}$/, '')
    .trim();
  return STATES.has(clean) || COUNTRIES.has(clean.toLowerCase());
}

/** True for a well-known city, or one whose last character means city, prefecture or district. */
export function isKnownCity(text: string): boolean {
  return (
    /^[\p{Script=Han}]{1,6}(?:省|市|区|県|都|府|道|區|縣|州)$/u.test(text) || CITIES.has(text.toLowerCase())
  );
}

/** True for "Denver, CO", "Bronx NY" and "Leeds, UK", although "Co" may also end a firm's name. */
export function isCityAndState(text: string): boolean {
  const found = /^[\p{L}\p{M}\s.'’-]{2,32}(?<comma>,)?\s(?<state>[A-Z]{2}|NSW|VIC|QLD|TAS|ACT)$/u.exec(
    text,
  )?.groups;
  if (!STATES.has(found?.state ?? '')) return false;
  // "Tuppfisk Betalningar AB" is a firm.
  return (
    found?.comma !== undefined || (TOWN.test(text.slice(0, -3)) && titleOrOrganisation(text, false) === 0)
  );
}

/** True where a text reads as a place: "Boston, MA", "Lyon, France", "Remote", "Deutschland", "上海". */
export function looksLikePlace(text: string): boolean {
  const clean = text.replace(/^[(]|[)]$/g, '').trim();
  if (clean === '' || clean.length > 48) return false;
  if (ANYWHERE.test(clean) || isCityAndAround(clean) || IN_DEPARTMENT.test(text)) return true;
  if (/^\p{Ll}/u.test(clean) && !isKnownCity(clean)) return false;
  if (isKnownCity(clean) || isCityAndState(clean)) return true;
  if (!/^[\p{L}\p{M}\s.,'’()/-]+$/u.test(clean)) return false;
  return endsInCountry(clean);
}

/** One or two capitalised words, as towns are called. */
export const TOWN = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]+)?$/u;

/** True for what may be a town or a region of any name: "Homberg (Efze)", "Stoke on Trent". */
export function isTownLike(text: string): boolean {
  return text.length <= MAX_TOWN_CHARS && (looksLikePlace(text) || TOWN_OR_REGION.test(text));
}

const MAX_TOWN_CHARS = 32;
const TOWN_OR_REGION =
  /^(?:St\.\s)?\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s(?:and|upon|on|by|in|und|am|an|der|et|sur|en|de|la|y|do|da|e|och|i)(?=\s)|\s\p{Lu}[\p{L}'’-]+){0,3}(?:,?\s\(?\p{Lu}[\p{L}.\s-]{1,16}\)?)?$/u;

/** True for a row of nothing but a place, a town of any name included. */
export function isPlaceRow(text: string): boolean {
  const isTown =
    TOWN.test(text) && titleOrOrganisation(text, false) === 0 && titleOrOrganisation(text, true) === 0;
  return isTown || looksLikePlace(text);
}

/** "Saint-Herblain (44)": a town with its département. */
const IN_DEPARTMENT = /^\p{Lu}[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,3}\s\((?:\d{2}|2[AB]|97\d)\)$/u;

const ANYWHERE =
  /^(?:(?:fully )?remote|hybrid|home ?office|on-?site|télétravail|à distance|remoto|teletrabajo|híbrido|distans|远程|リモート|worldwide|online)(?:\s*[,(/].*)?$/iu;

/** True for "Greater Leeds Area" and "San Francisco Bay Area". */
export function isCityAndAround(text: string): boolean {
  return AROUND.test(text);
}

const AROUND =
  /^(?:Greater\s\p{Lu}[\p{L}'’ -]{2,30}\s(?:Area|Region)|\p{Lu}[\p{L}'’ -]{2,30}\s(?:Bay|Metro|Metropolitan)\s(?:Area|Region))$/u;

/** Places often written without a country: capitals of the parser's languages and big cities. A short list. */
const CITIES: ReadonlySet<string> = new Set(
  `berlin|hamburg|münchen|munich|köln|cologne|frankfurt|frankfurt am main|stuttgart|leipzig|dresden|düsseldorf|wien|vienna|zürich|zurich|
basel|bern|paris|lyon|marseille|toulouse|nantes|bordeaux|lille|strasbourg|bruxelles|brussels|genève|geneva|lausanne|montréal|montreal|toronto|
vancouver|madrid|barcelona|valencia|sevilla|bilbao|zaragoza|málaga|buenos aires|bogotá|lima|santiago|ciudad de méxico|
mexico city|lisboa|lisbon|porto|coimbra|braga|são paulo|rio de janeiro|belo horizonte|curitiba|stockholm|göteborg|gothenburg|
malmö|uppsala|oslo|copenhagen|københavn|helsinki|london|manchester|edinburgh|dublin|new york|new york city|san francisco|
los angeles|chicago|boston|seattle|houston|sydney|melbourne|singapore|hong kong|tokyo|osaka|seoul|beijing|shanghai|
东京|東京|大阪|京都|北京|上海|广州|深圳|杭州|成都|南京|武汉|西安|苏州|香港|台北|东京都|東京都|amsterdam|rotterdam|warsaw|prague|rome|milan|mumbai|bangalore|delhi`
    .replaceAll('\n', '')
    .split('|'),
);

const STATES: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR
PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK UK U.K. USA U.S.A. U.S.A US U.S. UAE EU
SP RJ MG RS NSW VIC QLD Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia
Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota
Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont
Virginia Washington Wisconsin Wyoming Ontario Quebec England Scotland Wales S.Korea Korea`
    .split(/\s+/)
    .concat(
      'New York',
      'New Jersey',
      'New Mexico',
      'North Carolina',
      'South Carolina',
      'British Columbia',
      'S. Korea',
      'Northern Ireland',
      'Republic of Korea',
      'Czech Republic',
      'The Netherlands',
      'Holland',
      'Great Britain',
    ),
);

const COUNTRIES = countries();

/** Collects the country names of Unicode's CLDR in each language. */
function countries(): ReadonlySet<string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const found = new Set<string>();
  for (const language of Language.options) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const first of letters) {
      for (const second of letters) {
        const name = names.of(first + second);
        if (name) found.add(name.toLowerCase());
      }
    }
  }
  return found;
}
