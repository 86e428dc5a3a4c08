import { findMatches, findValues, type PrivateDetail } from './detail.ts';

/** Finds birth dates, and numbers by which an office, a register or an employer knows a person. */
export function identifiersIn(text: string): PrivateDetail[] {
  return [
    ...findValues(text, BIRTH, 'birth'),
    ...findValues(text, LABELLED, 'id').filter(({ start, end }) => isNumber(text.slice(start, end))),
    ...findValues(text, LICENCE, 'id').filter(({ start, end }) => isNumber(text.slice(start, end))),
    ...SHAPES.flatMap((pattern) => findMatches(text, pattern, 'id')),
  ];
}

const MONTH_WORD = String.raw`\p{L}{3,10}\.?`;

/** "4 May 1990", "May 4, 1990", "12.04.1985", "1990-05-04", "7 de julho de 1986", "1990年4月3日". */
const DATE = [
  String.raw`\d{1,2}(?:st|nd|rd|th|\.|er)?\s(?:de\s)?${MONTH_WORD}(?:\sde)?,?\s\d{2,4}`,
  String.raw`${MONTH_WORD}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}`,
  String.raw`\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,4}`,
  String.raw`\d{4}\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?`,
  String.raw`${MONTH_WORD}\s\d{4}`,
  String.raw`(?:19|20)\d\d(?!\d)`,
].join('|');

const BORN = [
  String.raw`(?:date\sof\sbirth|birth\s?dates?|birthday|d\.?o\.?b\.?|born)`,
  String.raw`(?:geburtsdatum|geburtstag|geboren|geb\.)`,
  String.raw`(?:(?:date\sde\s)?naissance|née?)`,
  String.raw`(?:(?:fecha\sde\s|f\.\s?)?nac(?:imiento|\.)|nacid[oa]|(?:data\sde\s)?nasc(?:imento|\.)|nascid[oa])`,
  '(?:födelsedatum|född|出生日期|出生年月|生年月日|生日|出生)',
].join('|');

/** A word that says that somebody was born, up to a place, and the date. */
const BIRTH = new RegExp(
  String.raw`(?<!\p{L})(?:${BORN})(?!\p{L})[\s:：,]{0,3}(?:(?:on|am|le|el|em|den|in|à|en|a)\s(?:\p{Lu}\p{L}{1,30}[\s,]{1,2}(?:(?:on|am|le|el|em|den)\s)?)?)?(?<value>${DATE})`,
  'dgiu',
);

/** Whose number it is. A job's, a posting's or a product's is nobody's. */
const LABELS = [
  String.raw`passport|(?:national|personal|employee|staff|student|candidate|member(?:ship)?|identity|tax(?:payer)?|credential|badge|payroll)\s(?:id(?:entity|entification)?|identity|insurance)?`,
  String.raw`(?:driv(?:er['’]?s?|ing)\s|nursing\s|medical\s|teaching\s|professional\s|forklift\s)?licen[cs]e|registration|certificat(?:e|ion)|bar|nmc|gmc|hcpc|sra|npi|dea|ssn|ni|national\sinsurance|social\ssecurity|nino`,
  'personalausweis|reisepass|matrikel|personal|steuer|sozialversicherungs?|versicherungs|mitglieds|führerschein|renten(?:versicherungs)?|ausweis',
  String.raw`passeport|sécurité\ssociale|permis(?:\sde\sconduire)?|carte\sd['’]identité|matricule|insee`,
  String.raw`dni|nie|nif|nss|pasaporte|seguridad\ssocial|colegiad[oa]|cpf|rg|cnh|pis|passaporte|cartão\s(?:de\s)?cidadão`,
  'personnummer|samordningsnummer|legitimation|pass',
  '身份证|护照|学号|工号|社保|驾照|マイナンバー|免許証',
].join('|');

/** What says that a number follows. Without it, "licence category B" and "certificate 2023" are no numbers. */
const NUMBER_WORD = String.raw`(?:(?:[\s-]?(?:nummer|number|no|nr|num|id|pin|n|#|号码|号|番号)(?!\p{L})[.°º]?)|[\s:：]?[#])`;

/** Labels that are a number's name by themselves: "DNI 12345678Z". */
const SELF_LABELLED = String.raw`(?:nmc\spin|ssn|nino|dni|nie|nif|nss|cpf|rg|personnummer|samordningsnummer|matricule|insee|numen|curp|aadhaar|身份证|护照|学号|工号)`;

const LABELLED = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${LABELS})${NUMBER_WORD}|${SELF_LABELLED})(?:\s(?:no|nr|number)\b\.?)?[\s:：.#]{0,3}(?<value>[\p{Lu}\d](?:[\s./-]?[\p{Lu}\d]){3,24})(?![\p{L}\p{N}])`,
  'dgiu',
);

/**
 * A paper whose number follows without a word for it: "Driving licence: BAKER802146W99XX". It has five digits in one
 * word.
 */
const LICENCE =
  /(?<!\p{L})(?:licen[cs]e|passport|work permit|visa|reisepass|führerschein|permis de conduire|passeport|pasaporte|passaporte|körkort)\s?[:：]\s?(?<value>(?=(?:\p{L}{0,12}\d){5})[\p{L}\d]{6,24})(?![\p{L}\p{N}])/dgiu;

/** True for what has enough digits to be a number and is no year. */
function isNumber(text: string): boolean {
  return text.replace(/\D/g, '').length >= 4 && !/^(?:19|20)\d\d(?:\s?[-/–]\s?(?:19|20)\d\d)?$/.test(text);
}

/**
 * Numbers that are told by their shape: of the USA, Britain, Spain, Brazil, Sweden, Germany, China, ORCID, bank accounts.
 * Sources: the offices' own descriptions; Swedish numbers begin with a date of birth.
 */
const SHAPES = [
  /(?<![\p{N}-])\d{3}-\d{2}-\d{4}(?![\p{N}-])/gu,
  /(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D](?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:\d{8}|[XYZ]-?\d{7})-?[A-HJ-NP-TV-Z](?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\p{N})/gu,
  /(?<![\p{L}\p{N}])(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-+]\d{4}(?![\p{L}\p{N}-])/gu,
  /(?<![\p{L}\p{N}])\d{2}\s?[0-3]\d[01]\d{3}\s?\p{Lu}\s?\d{3}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX](?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\d{4}-\d{4}-\d{4}-\d{3}[\dX](?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){3,7}(?:\s?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu,
];
