/** The letters that British postcodes start with, by area. */
const AREAS: ReadonlySet<string> = new Set(
  `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY
HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL
PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`.split(
    /\s+/,
  ),
);

/**
 * Areas that elsewhere are a product, a level or a measure ("AWS S3", "EC2", "SP2", "CO2", "IP67"): told by their
 * city alone.
 */
const CITIES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})london$/iu, 'E EC N NW SE SW W WC'],
  [/(?<!\p{L})birmingham$/iu, 'B'],
  [/(?<!\p{L})colchester$/iu, 'CO'],
  [/(?<!\p{L})glasgow$/iu, 'G'],
  [/(?<!\p{L})ipswich$/iu, 'IP'],
  [/(?<!\p{L})liverpool$/iu, 'L'],
  [/(?<!\p{L})manchester$/iu, 'M'],
  [/(?<!\p{L})paisley$/iu, 'PA'],
  [/(?<!\p{L})plymouth$/iu, 'PL'],
  [/(?<!\p{L})salisbury$/iu, 'SP'],
  [/(?<!\p{L})sheffield$/iu, 'S'],
];

/** True for a town and the first half of its postcode: "Leeds LS8", "Stoke on Trent ST4". */
export function isTownAndHalfPostcode(text: string): boolean {
  const { town, area = '' } = HALF.exec(text)?.groups ?? {};
  if (town === undefined || !AREAS.has(area)) return false;
  const own = CITIES.find(([, areas]) => areas.split(' ').includes(area));
  return own ? own[0].test(town) : true;
}

const HALF =
  /^(?<town>\p{L}[\p{L}.'’-]+(?:,?\s\p{L}[\p{L}.'’-]+){0,5}),?\s(?<area>[A-Z]{1,2})\d{1,2}[A-Z]?$/u;
