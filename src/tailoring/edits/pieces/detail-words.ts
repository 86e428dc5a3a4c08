/** What a person may leave out of their own details: many countries ask for none of it. */
export const DETAIL_KINDS = ['address', 'birth', 'age', 'family', 'gender', 'nationality'] as const;
export type DetailKind = (typeof DETAIL_KINDS)[number];

/** How people call them, alone. */
export const DETAIL_NAMES: Readonly<Record<DetailKind, RegExp>> = {
  address:
    /^(?:(?:home|postal|street|full|post) ?)?(?:address|adresse|anschrift|wohnort|domicile|dirección|domicilio|endereço|morada|adress(?:en)?|bostadsadress(?:en)?)$/iu,
  birth:
    /^(?:(?:date of )?birth(?:day|date| date)?|d\.?o\.?b\.?|geburtsdatum|geburtstag|geburtsort|date de naissance|naissance|fecha de nacimiento|data de nascimento|födelsedatum(?:et)?)$/iu,
  age: /^(?:age|alter|âge|edad|idade|ålder(?:n)?)$/iu,
  gender: /^(?:gender|sex|geschlecht|sexe|genre|sexo|género|gênero|kön(?:et)?)$/iu,
  family:
    /^(?:(?:marital|family) status|familienstand|situation (?:de famille|familiale)|état civil|estado civil|civilstånd(?:et)?)$/iu,
  nationality:
    /^(?:nationality|citizenship|nationalität|staatsangehörigkeit|nationalité|nacionalidad|nacionalidade|nationalitet(?:en)?|medborgarskap(?:et)?)$/iu,
};

/** What a detail is called where it stands. An address is known by the reader. */
export const DETAIL_LABELS: Readonly<Record<Exclude<DetailKind, 'address'>, RegExp>> = {
  birth:
    /(?<!\p{L})(?:date of birth|born(?: on)?|d\.?o\.?b\.?|geburts(?:datum|tag)|geboren(?: am)?|geb\.?(?: am)?|date de naissance|née?(?: le)?|fecha de nacimiento|nacid[oa](?: el)?|data de nascimento|nascid[oa](?: em)?|födelsedatum|född(?: den)?)(?!\p{L})/giu,
  age: /(?<!\p{L})(?:age|alter|âge|edad|idade|ålder)(?!\p{L})/giu,
  gender: /(?<!\p{L})(?:gender|sex|geschlecht|sexe|sexo|género|gênero|kön)(?!\p{L})/giu,
  family:
    /(?<!\p{L})(?:(?:marital|family) status|familienstand|situation (?:de famille|familiale)|état civil|estado civil|civilstånd)(?!\p{L})/giu,
  nationality:
    /(?<!\p{L})(?:nationality|citizenship|nationalität|staatsangehörigkeit|nationalité|nacionalidad|nacionalidade|nationalitet|medborgarskap)(?!\p{L})/giu,
};

/** A day in figures, or with a month in letters. */
const FULL_DATE = [
  String.raw`\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}`,
  String.raw`\d{1,2}(?:\p{L}{2}|º|\.)?[\s-](?:of |de )?\p{L}{3,10}\.?,?[\s-](?:de )?\d{4}`,
  String.raw`\p{L}{3,10}\.? \d{1,2}(?:\p{L}{2})?,? \d{4}`,
].join('|');
/** A date of birth, or the year alone. */
const DATE = [FULL_DATE, String.raw`(?:\p{L}{3,10}\.? |\d{1,2}[./-])?(?:19|20)\d\d`].join('|');
const TOWN = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:(?:upon|on|am|an|der|de|da|do|la|sur) )?\p{Lu}[\p{L}'’-]+){0,2}`;
const PLACE = `(?:in|à|en|em|i) ${TOWN}`;
/** A value in the next cell belongs to its label. */
const MARK = String.raw`\s{0,3}(?:[:|\t–—]|\s-(?=\s))\s{0,3}`;
export const DETAIL_END = String.raw`(?: \([^()]{1,20}\))?\.?(?=\s{0,3}(?:$|[|•·;,\t\n]|\s[/–—-]\s))`;
const WORD = String.raw`[\p{L}'’/-]+`;

const YEARS_OLD = String.raw`\d{2}\s?(?:years?(?: old| of age)?|yrs?(?: old)?|jahre?(?: alt)?|ans|años|anos|år(?: gammal)?)`;

const CHILDREN = String.raw`(?:,? (?:\p{L}+|\d) (?:child|children|kids?|kind|kinder|enfants?|hij[oa]s?|filh[oa]s?|barn))?`;

const GENDERS =
  'male|female|männlich|weiblich|homme|femme|masculin|féminin|hombre|mujer|masculino|femenino|feminino|kvinna';

/** What says by itself which detail it is, where it's alone between two others in the contact details. */
export const BARE_DETAILS: ReadonlyMap<DetailKind, RegExp> = new Map([
  ['birth', new RegExp(String.raw`(?<![\p{L}\d])(?:${FULL_DATE})(?!\d)`, 'gu')],
  ['age', new RegExp(String.raw`(?<![\p{L}\d])${YEARS_OLD}(?!\p{L})`, 'giu')],
  [
    'family',
    new RegExp(
      `(?<!\\p{L})(?:single|married|divorced|widowed|separated|ledig|verheiratet|geschieden|verwitwet|célibataire|mariée?|divorcée?|pacsée?|veu(?:f|ve)|solter[oa]|casad[oa]|divorciad[oa]|viud[oa]|solteir[oa]|viúv[oa]|gift|ogift|sambo|skild)${CHILDREN}(?!\\p{L})`,
      'giu',
    ),
  ],
  ['gender', new RegExp(`(?<!\\p{L})(?:${GENDERS})(?!\\p{L})`, 'giu')],
  ['nationality', /(?<!\p{L})\p{Lu}\p{L}{1,20} (?:citizen|national)(?!\p{L})/gu],
]);

/** What is all of a value, up to the next detail, so that nothing else goes with it. */
export const DETAIL_VALUES: Readonly<Record<Exclude<DetailKind, 'address'>, RegExp>> = {
  birth: new RegExp(
    [
      String.raw`^\s?(?:und|/)\s?-?(?:[Gg]eburts)?[Oo]rt[\s:|]{1,5}(?:${DATE}),? (?:in )?${TOWN}${DETAIL_END}`,
      String.raw`^[\s:.|–—-]{0,5}(?:${PLACE},? )?(?:${DATE})(?:,? ${PLACE})?${DETAIL_END}`,
    ].join('|'),
    'u',
  ),
  age: new RegExp(String.raw`^${MARK}(?:${YEARS_OLD}|\d{2})${DETAIL_END}`, 'iu'),
  // A form may have nothing but a blank between the two: "Sexo Femenino".
  gender: new RegExp(`^(?:${MARK}${WORD}|\\s(?:${GENDERS}))${DETAIL_END}`, 'iu'),
  family: new RegExp(`^${MARK}${WORD}(?: ${WORD}){0,2}${CHILDREN}${DETAIL_END}`, 'iu'),
  nationality: new RegExp(`^${MARK}${WORD}(?: (?:(?:and|und|et|y|e|och) )?${WORD})?${DETAIL_END}`, 'iu'),
};
