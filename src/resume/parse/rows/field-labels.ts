import { titleOrOrganisation } from '../entities/occupations.ts';

/** What a labelled row of a form says: "Employer name⇥Ashgrove Nursing Home", "Position held: Baker". */
export type LabelledField = 'organisation' | 'title' | 'place' | 'dates' | 'start' | 'end';

/** A label in front of a field of an entry, and what it labels. */
export interface FieldLabel {
  readonly field: LabelledField;
  readonly value: string;
}

/** A row of a form, in its two halves. */
export interface LabelledRow {
  readonly label: string;
  readonly value: string;
}

/** Reads the label of a form's row; null where there is none that is known, or nothing behind it. */
export function fieldLabelOf(text: string): FieldLabel | null {
  const row = labelledRowOf(text);
  const field = row && fieldNamed(row.label);
  return field ? { field, value: row.value } : null;
}

/**
 * Splits "Position: Baker", "Position⇥Baker" and "Position⇥: Baker"; null where there is no label, or nothing behind
 * it.
 */
export function labelledRowOf(text: string): LabelledRow | null {
  const [, label, value] = /^([^:\t]{2,70})(?:\s?:\s|\t(?::\s{0,3})?)\s*(\S[^\t]*)$/su.exec(text) ?? [];
  return label === undefined || value === undefined ? null : { label, value };
}

/** Splits a row of two cells of which the first may be a label: letters, and no list. */
export function tabbedRowOf(text: string): LabelledRow | null {
  return TABBED_ROW.test(text) ? labelledRowOf(text) : null;
}

const TABBED_ROW = /^\p{L}[^\d,;:.\t]{1,68}\.?\t[^\t]+$/u;

/** The field that the whole of a label names. */
export function fieldNamed(label: string): LabelledField | null {
  const key = label
    .toLowerCase()
    .replace(/[\s()/’'–-]+/g, ' ')
    .trim();
  return FIELDS.find(([, labels]) => labels.test(key))?.[0] ?? null;
}

/**
 * The field that the first telling word of a label names: "Name of the Institution", "Year of Passing", "Clinic/Hospital".
 * Null where others tell otherwise: "Firma und Tätigkeit" has both names below it.
 */
export function fieldHinted(label: string): LabelledField | null {
  const words = label.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
  if (words.length > MAX_HINT_WORDS) return null;
  const hints = words.flatMap(
    (word) => fieldNamed(word) ?? (titleOrOrganisation(word, true) === -1 ? 'organisation' : []),
  );
  return hints.includes('title') && hints.includes('organisation') ? null : (hints[0] ?? null);
}

const MAX_HINT_WORDS = 6;

/** True for the first row of a table, which says what its columns hold: "Dates⇥Employer⇥Role and duties", "Area⇥Tools". */
export function isLabelRow(text: string): boolean {
  if (SKILL_COLUMNS.test(text)) return true;
  const labels = text.length > MAX_LABEL_ROW_CHARS ? [] : text.split(/\t/u);
  const named = labels.filter((label) => fieldNamed(label) !== null);
  // Beside two fields or more a column may have any name, such as "What I did".
  const isTable = new Set(named.map(fieldNamed)).size > 1;
  return (
    labels.length > 1 &&
    named.length > 0 &&
    labels.every((label) => isColumnName(label) || (isTable && isShortLabel(label)))
  );
}

/** True for "Duties:" and "Main activities and responsibilities": a label above what somebody did. */
export function isDutiesLabel(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length <= MAX_HINT_WORDS && /^[\p{L}\s/&]+:?$/u.test(text) && DUTIES.test(words.at(-1) ?? '');
}

const DUTIES =
  /^(?:activities|duties|responsibilities|tasks|tätigkeiten|aufgaben|zuständigkeiten|activités|missions|tâches|responsabilités|actividades|funciones|tareas|responsabilidades|attività|mansioni|responsabilità|atividades|funções|arbetsuppgifter|ansvarsområden)$/u;

/** True for "Firma und Tätigkeit" and "Workplace / Role": a label of two parts, of which each may name something else. */
export function isShared(label: string): boolean {
  const parts = label.split(JOINED).filter((part) => fieldNamed(part) !== null || !COLUMN.test(part));
  return new Set(parts.map(fieldNamed)).size > 1;
}

/** True for "Employer", "Location" and "Firma und Tätigkeit": a field or what else a column may hold, or two of them. */
export function isColumnName(label: string): boolean {
  const isName = (part: string) => fieldNamed(part) !== null || COLUMN.test(part);
  return isName(label) || label.split(JOINED).every(isName);
}

const JOINED = /\s(?:and|und|et|y|e|och)\s|\s?[/&]\s?/u;

function isShortLabel(label: string): boolean {
  return !/\d/.test(label) && label.split(' ').length <= MAX_LABEL_WORDS;
}

const MAX_LABEL_WORDS = 4;

const MAX_LABEL_ROW_CHARS = 120;

/** The columns of a table of skills or languages; the first is no heading beside another. */
const SKILL_COLUMNS =
  /^(?:area|category|type|skill|language|bereich|kategorie|sprache|domaine|catégorie|compétence|langue|área|categoría|categoria|idioma|område|kategori|språk)\t(?:tools|technologies|skills|level|proficiency|details|werkzeuge|kenntnisse|niveau|outils|herramientas|nivel|ferramentas|nível|verktyg|nivå)$/iu;

/** What else a column may hold. */
const COLUMN =
  /^(?:main |key )?(?:duties|responsibilities|tasks|description|details|results?|grades?|place|location|city|level|aufgaben|tätigkeiten|beschreibung|ort|note|noten|missions|tâches|description|lieu|mention|funciones|tareas|lugar|nota|atividades|funções|local|arbetsuppgifter|ort|betyg|role|position|job title|company|employer|roll)$/iu;

/** Each is the whole label. */
const FIELDS: readonly [LabelledField, RegExp][] = [
  [
    'organisation',
    /^(?:(?:name of |current |previous )?(?:employer|company|organi[sz]ation|school|university|college|institution|establishment)(?: s)?(?: name)?|(?:name|nom|nome|nombre) (?:and|et|e|y|und) .*(?:employ|empregador|emplead|empresa|organi[sz]a|établissement|arbeitgeber|einrichtung|centro).*|(?:arbetsgivarens|utbildningsanordnarens) namn.*|place of (?:study|work)|arbeitgeber|firma|unternehmen|einrichtung|schule|hochschule|employeur|entreprise|établissement|empresa|empleador|centro(?: de estudios)?|empregador|instituição|arbetsgivare|företag|skola|datore di lavoro|nome e indirizzo del datore di lavoro|faculdade|universidade|escola|escuela|universidad|école|université|universität)$/u,
  ],
  [
    'title',
    /^(?:(?:job |position |post |current |previous )?(?:title|role|position|post)(?: held| name)?|job|rank|occupation(?: or position held)?|(?:subject )?qualification(?: obtained| gained)?|degree|course(?: title)?|tätigkeit|position|funktion|beruf oder funktion|berufsbezeichnung|abschluss|poste(?: occupé)?|fonction(?: ou poste occupé)?|diplôme|intitulé du poste|puesto|cargo|profesión o cargo desempeñado|(?:título|titel|title|designação|intitulé|bezeichnung|benämning) .*(?:qualifi|cualifica|diplom).*|título|kvalifikationens benämning|yrke eller befattning|curso|kurs|formation|função(?: ou cargo ocupado)?|befattning|tjänst|roll|fonction|función|função|profession|lavoro o posizione ricoperti)$/u,
  ],
  [
    'start',
    /^(?:(?:start|starting|commencement) date|date (?:started|from)|from|started|beginn|von|début|desde|início|från)$/u,
  ],
  [
    'end',
    /^(?:(?:end|ending|leaving) date|date (?:left|ended|to)|to|until|ended|ende|bis|fin|hasta|fim|till)$/u,
  ],
  [
    'dates',
    /^(?:dates?(?: employed| attended| of employment)?|period(?: of employment)?|from to|years?|zeitraum|von bis|jahr|période|du au|datum|daten|période|fechas?|período|datas?|tid|period|periodo|del al|de até|tidsperiod|date)$/u,
  ],
];
