import type { Language } from '../language.ts';

/**
 * Returns the canonical name of a unit or currency, such as "percent", "EUR" or "kilogram"; null for any other
 * word.
 */
export function unitOf(name: string, language: Language): string | null {
  const lower = name.toLowerCase();
  const only = ONLY_IN[lower];
  if (only !== undefined && only !== language) return null;
  return UNIT_SYMBOLS.get(name.replaceAll(' ', '')) ?? UNIT_WORDS.get(lower) ?? null;
}

/** The units of time that people count in, by their canonical names. */
export const TIME_UNITS: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month', 'year']);

/** Unit words of one language that are plain words of another. */
const ONLY_IN: Readonly<Record<string, Language>> = {
  an: 'fr',
  real: 'pt',
  mal: 'de',
  dag: 'sv',
  tag: 'de',
  times: 'en',
};

/**
 * Units by every name that the eight languages write them with. Symbols whose case carries meaning (MW, mW)
 * are matched as written; words in any case. Sources: SI symbols, ISO 4217 codes, school grammar.
 */
const UNIT_SYMBOLS: ReadonlyMap<string, string> = table(`
  percent: % ％
  permille: ‰
  celsius: °C ℃
  fahrenheit: °F
  degree: °
  nanometre: nm
  micrometre: µm μm
  millimetre: mm
  centimetre: cm
  metre: m
  kilometre: km
  foot: ft
  inch: ″
  mile: mi
  square-metre: m² m2 qm sqm
  square-foot: ft² sqft
  hectare: ha
  microgram: µg μg
  milligram: mg
  gram: g
  kilogram: kg
  tonne: t
  pound-mass: lb lbs
  millilitre: ml mL
  litre: l L
  cubic-metre: m³ m3
  watt: W
  milliwatt: mW
  kilowatt: kW
  megawatt: MW
  gigawatt: GW
  kilowatt-hour: kWh
  megawatt-hour: MWh
  volt: V
  kilovolt: kV
  ampere: A
  hertz: Hz
  kilohertz: kHz
  megahertz: MHz
  gigahertz: GHz
  bar: bar
  pascal: Pa
  kilobyte: kB KB
  megabyte: MB
  gigabyte: GB
  terabyte: TB
  petabyte: PB
  millisecond: ms
  second: s sec secs
  minute: min mins
  hour: h hr hrs
  USD: $ US$ USD
  EUR: € EUR
  GBP: £ GBP
  JPY: ¥ ￥ JPY
  CNY: CNY RMB
  BRL: R$ BRL
  CAD: C$ CA$ CAD
  AUD: A$ AU$ AUD
  MXN: MX$ MXN
  CHF: CHF Fr.
  SEK: SEK kr
  INR: ₹ INR
  factor: x × X
`);

const UNIT_WORDS: ReadonlyMap<string, string> = table(`
  percent: percent per_cent pct prozent pour_cent pourcent por_ciento por_cento procent
  percentage-point: percentage_point percentage_points prozentpunkt prozentpunkte prozentpunkten
  celsius: degrees_celsius degree_celsius grad_celsius degrés_celsius grados_celsius graus_celsius grader_celsius
  degree: degree degrees grad
  millimetre: millimetre millimetres millimeter millimeters millimètres milímetros
  centimetre: centimetre centimetres centimeter centimeters zentimeter centimètres centímetros
  metre: metre metres meter meters mètre mètres metro metros
  kilometre: kilometre kilometres kilometer kilometers kilomètre kilomètres kilómetro kilómetros quilômetros quilómetros
  mile: mile miles meile meilen
  foot: foot feet
  inch: inch inches zoll pouces pulgadas
  square-metre: square_metres square_meters quadratmeter mètres_carrés metros_cuadrados metros_quadrados kvadratmeter
  square-foot: square_feet sq_ft
  hectare: hectare hectares hektar hectáreas hectares
  gram: gram grams gramm grammes gramos gramas
  kilogram: kilogram kilograms kilo kilos kilogramm kilogrammes kilogramo kilogramos quilo quilos quilogramas
  tonne: tonne tonnes ton tons tonnen tonelada toneladas ton
  pound-mass: lbs
  litre: litre litres liter liters litro litros
  watt: watt watts
  kilowatt: kilowatt kilowatts kilovatios quilowatts
  megawatt: megawatt megawatts megavatios
  volt: volt volts voltios
  kilovolt: kilovolt kilovolts
  gigabyte: gigabyte gigabytes
  terabyte: terabyte terabytes
  USD: dollar dollars dólar dólares
  EUR: euro euros
  GBP: sterling quid
  JPY: yen
  CNY: yuan
  BRL: real reais reales
  CHF: franken
  SEK: kronor krona
  second: second seconds sekunde sekunden seconde secondes segundo segundos sekund sekunder
  millisecond: millisecond milliseconds millisekunden
  ampere: ampere amperes amp amps
  hertz: hertz
  gigahertz: gigahertz
  pascal: pascal
  square-metre: sq_m
  megabyte: megabyte megabytes
  minute: minute minutes minuten minuto minutos minut minuter
  hour: std stdn hour hours stunde stunden heure heures hora horas timme timmar
  day: day days tag tage tagen jour jours día días dia dias dag dagar
  week: wk wks week weeks woche wochen semaine semaines semana semanas vecka veckor
  month: mo mos mths month months monat monate monaten mois mes meses mês månad månader
  year: year years yr yrs jahr jahre jahren an ans année années año años ano anos år
  factor: fold
  times: times mal fois veces vezes gånger
`);

/** What multiplies the figure before it. Case matters for one letter: 5 m is metres, 5M is millions. */
export const NUMBER_SCALES: ReadonlyMap<string, number> = new Map([
  ...scale(1e3, 'k K thousand tausend tsd mille mil tusen'),
  ...scale(
    1e6,
    'M mn mio mill million millions millionen milliones millón millones milhão milhões miljon miljoner',
  ),
  ...scale(
    1e9,
    'B bn bln billion billions mrd md milliarde milliarden milliard milliards bilhão bilhões miljard miljarder',
  ),
  ...scale(1e2, 'hundred hundert hundra'),
  ...scale(12, 'dozen dutzend dussin'),
]);

function scale(factor: number, names: string): [string, number][] {
  return names.split(' ').map((name) => [name, factor]);
}

function table(lines: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [unit, names] = line.trim().split(': ');
    if (unit && names) for (const name of names.split(' ')) map.set(name.replaceAll('_', ' '), unit);
  }
  return map;
}
