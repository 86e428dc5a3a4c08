import { firstWordAfter } from '../../../language/tokens.ts';
import { type ClaimedLine, type ClaimedLines, onceALine } from '../claims/claimed-lines.ts';
import { isInDoubt } from '../claims/doubt.ts';
import { monthIn, periodIn } from '../claims/periods.ts';
import { periodRequired, type Today, withoutYears } from '../claims/years.ts';
import type { Shown } from '../matching/shown.ts';

/** True where nothing but a licence to drive is asked for, with its class and its points or without. */
export function asksDrivingLicence(atom: string): boolean {
  if (!LICENCE.test(atom) && !POINTS.test(atom)) return false;
  const rest = withoutYears(atom).replace(LICENCE, ' ').replace(CLASSES, ' ').replace(BESIDE, ' ');
  return !/\p{L}{2,}/u.test(rest);
}

/** Finds the line with a licence of the asked class or above; a car's, where the atom names none. */
export function showDrivingLicence(atom: string, { lines }: ClaimedLines, today: Today | null): Shown | null {
  const asked = classesIn(atom);
  const wanted: readonly LicenceClass[] = asked.length > 0 ? asked : [impliedClass(atom)];
  const line = lines.find((one) => {
    const held = heldClasses(one);
    return wanted.every((each) => held.some((own) => COVERS[own].includes(each)));
  });
  if (!line) return null;
  const isLong = hasHeldFor(line, periodRequired(atom) ?? 0, today);
  const isClean = (pointsIn(line.text.raw) ?? 0) <= (pointsIn(atom) ?? Number.POSITIVE_INFINITY);
  const isOfCountry =
    !BRITISH.test(atom) || /licen[cs]e/iu.test(line.text.raw) || BRITISH.test(line.text.raw);
  const state =
    isLong && isClean && isOfCountry && (LICENCE.test(atom) || pointsIn(line.text.raw) !== null)
      ? 'shown'
      : 'unclear';
  return { state, line, share: 1, exact: 1, byName: true };
}

/** A "Führerschein" is no UK licence, though it may be good for one. */
const BRITISH = /(?<!\p{L})(?:uk|gb|british)(?!\p{L})/iu;

/** Who names no class means a car's. */
function impliedClass(atom: string): LicenceClass {
  if (LORRY.test(atom)) return 'C';
  return /(?<!\p{L})trailer(?!\p{L})/iu.test(atom) ? 'BE' : 'B';
}

/** The penalty points that a licence has, or may have: "clean", "no more than 6 points", "fewer than six points". */
function pointsIn(text: string): number | null {
  const [, fewer, points = ''] = POINTS.exec(text) ?? [];
  if (points !== '') {
    const number = /^\d/.test(points) ? Number(points) : NUMBERS.indexOf(points.toLowerCase());
    return number - (fewer ? 1 : 0);
  }
  return /(?<!\p{L})(?:clean|(?:no|zero|without) (?:penalty )?(?:points|endorsements))(?!\p{L})/iu.test(text)
    ? 0
    : null;
}

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const POINTS = new RegExp(
  `(?<!\\p{L})(?:(fewer than |less than |under )|(?:no more than |max(?:imum)?\\.?(?: of)? |up to |at most ))?(\\d{1,2}|${NUMBERS.join('|')}) (?:penalty |licence )?points?(?!\\p{L})`,
  'iu',
);
const LORRY = /(?<!\p{L})(?:[hl]gv|lorry|heavy goods|lkw|poids lourds?|camión|lastbil)(?!\p{L})/iu;

/** "C+E since 2006". */
function hasHeldFor({ text }: ClaimedLine, months: number, today: Today | null): boolean {
  const from = monthIn(periodIn(text.raw)?.start ?? '', 'start');
  const to = monthIn(today ?? '', 'end');
  return months === 0 || (from !== null && to !== null && to - from >= months);
}

type LicenceClass = 'A' | 'B' | 'BE' | 'C1' | 'C' | 'CE' | 'D' | 'T';

/** Who may drive an articulated lorry may drive a car. */
const COVERS: Readonly<Record<LicenceClass, readonly LicenceClass[]>> = {
  A: ['A'],
  B: ['B'],
  BE: ['B', 'BE'],
  C1: ['B', 'C1'],
  C: ['B', 'C1', 'C'],
  CE: ['B', 'BE', 'C1', 'C', 'CE'],
  D: ['B', 'D'],
  T: ['T'],
};

const heldClasses = onceALine((line): readonly LicenceClass[] => {
  const { raw } = line.text;
  const held = (found: RegExpExecArray | null) => {
    const word = found && firstWordAfter(line.text, found.index);
    return word !== null && line.uses[word] !== 'none' && !isInDoubt(line, word);
  };
  const heading = line.section.heading?.text ?? '';
  const isListed = isShort(line) && line.uses[0] !== 'none';
  if (held(LICENCE.exec(raw)) || (LICENCE.test(heading) && isListed)) {
    const found = classesIn(raw);
    return found.length > 0 || OTHER_LICENCE.test(raw) ? found : ['B'];
  }
  if (LICENCES.test(heading) && isListed) return classesIn(raw);
  if (held(TEST_PASSED.exec(raw))) return ['B'];
  const card = CARD.exec(raw);
  return held(card) ? classesIn(card?.[1] ?? '') : [];
});

const isShort = ({ text }: ClaimedLine) => text.words.length <= MAX_LIST_WORDS;
const MAX_LIST_WORDS = 12;

function classesIn(text: string): LicenceClass[] {
  return [...text.matchAll(CLASSES)].flatMap(({ 0: whole, 1: named = '', 2: spoken = '', index }) => {
    // "A driving licence" names no class.
    if (whole === 'A' && index === 0) return [];
    const name = (named || spoken).toUpperCase().replace(/[\s+]/g, '');
    if (/^(?:CE|1)$/.test(name)) return ['CE'];
    if (name === '2') return ['C'];
    return isClass(name) ? [name] : [];
  });
}

function isClass(name: string): name is LicenceClass {
  return Object.hasOwn(COVERS, name);
}

const CLASSES =
  /(?<![\p{L}\p{N}])(?:(?:CDL[- ]?|[Cc]at(?:egory)?\.? ?|[Cc]lasse? |[Kk]lasse |[Cc]ategor[íi]a )?(C1|C ?\+ ?E|CE|BE|B ?\+ ?E|[ABCD])|[Cc]lass ([12]))(?![\p{L}\p{N}+’'])/gu;
const LICENCE =
  /(?<!\p{L})(?:(?:full |clean |uk |valid )*(?:driving|driver['’]?s?|drivers['’]?|car|manual) licen[cs]es?|licen[cs]es?(?=:)|full (?:uk |clean |eu )?licen[cs]e|(?:cat(?:egory)?\.? ?)?(?:c1|c ?\+ ?e|ce|be|b ?\+ ?e) (?:on (?:my |the )?)?licen[cs]e|car driver|(?:[hl]gv|lorry|trailer) licen[cs]e|cdl(?:[- ][ab])?|class [12] licen[cs]e|führerschein\p{L}*|fahrerlaubnis|permis (?:de conduire|[bc]e?)|permis b|carn[eé]t? (?:de conducir|b)|permiso de conducir|licencia de conducir|carteira (?:de motorista|nacional de habilitação)|carta de condução|habilitação(?= [abcde])|cnh|(?:[bc]e?-)?körkort\p{L}*)(?!\p{L})/iu;
const LICENCES = /licen[cs]es|permis|carn[eé]t?s(?!\p{L})|habilitações/iu;
const OTHER_LICENCE =
  /(?<!\p{L})(?:bike|motorcycle|provisional|learner|boat|probezeit|övningskör\p{L}*)(?!\p{L})/iu;
const TEST_PASSED =
  /(?<!\p{L})(?:passed my (?:driving )?test|(?:can|able to) drive(?! \p{L}+ (?:growth|sales|change))|own car and licen[cs]e|licence and (?:own )?car)(?!\p{L})/iu;
/** "Carné B y coche", "B, manuell". */
const CARD = /(?<!\p{L})(?:carn[eé]|permis|cnh|kat\.?|cat\.?)\s+([ABCD]E?)(?![\p{L}\p{N}])/iu;
/** How good it is, and since when. */
const BESIDE = new RegExp(
  `(?<!\\p{L})(?:an?|the|of|full|clean|valid|current|uk|eu|us|manual|held|hold|for|at|least|category|class|cat|or|above|and|gültige?[rns]?|den|der|einen|klasse|mindestens|obligatoire|valide|de|en|cours|validité|le|du|catégorie|vigente|en vigor|tipo|clase|categoria|categoría|válid[oa]|definitiva|giltigt?|manuellt?|your|own|required|car|för|with|no|not|more|than|max|maximum|fewer|less|under|up|to|most|penalty|points?|${NUMBERS.join('|')}|without|endorsements?|have)(?!\\p{L})`,
  'giu',
);
