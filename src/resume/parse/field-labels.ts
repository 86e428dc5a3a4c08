/** What a labelled row of a form says: "Employer name⇥Ashgrove Nursing Home", "Position held: Baker". */
export type LabelledField = 'organisation' | 'title' | 'dates' | 'start' | 'end';

/** A label in front of a field of an entry, and what it labels. */
export interface FieldLabel {
  readonly field: LabelledField;
  readonly value: string;
}

/** Reads the label of a form's row; null where there is none, or nothing behind it. */
export function fieldLabelOf(text: string): FieldLabel | null {
  const [, label, value] = /^([^:\t]{2,70})(?:\s?:\s|\t)\s*(\S[^\t]*)$/su.exec(text) ?? [];
  if (label === undefined || value === undefined) return null;
  const key = label
    .toLowerCase()
    .replace(/[\s()/’']+/g, ' ')
    .trim();
  const field = FIELDS.find(([, labels]) => labels.test(key))?.[0];
  return field ? { field, value } : null;
}

/** Each is the whole label. */
const FIELDS: readonly [LabelledField, RegExp][] = [
  [
    'organisation',
    /^(?:(?:name of |current |previous )?(?:employer|company|organi[sz]ation|school|university|college|institution|establishment)(?: s)?(?: name)?|name and (?:address|type|location) of (?:the )?(?:employer|organi[sz]ation)(?: providing education and training)?|place of (?:study|work)|arbeitgeber|firma|unternehmen|schule|hochschule|name und adresse des arbeitgebers|employeur|entreprise|établissement|nom et adresse de l employeur|empresa|empleador|centro(?: de estudios)?|nombre y dirección del empleador|empregador|instituição|nome e endereço do empregador|arbetsgivare|företag|skola|datore di lavoro|nome e indirizzo del datore di lavoro)$/u,
  ],
  [
    'title',
    /^(?:(?:job |position |post |current |previous )?(?:title|role|position|post)(?: held| name)?|job|occupation(?: or position held)?|title of qualification(?: awarded)?|(?:subject )?qualification(?: obtained| gained)?|degree|course(?: title)?|tätigkeit|position|funktion|beruf oder funktion|berufsbezeichnung|abschluss|poste(?: occupé)?|fonction(?: ou poste occupé)?|diplôme|intitulé du poste|puesto|cargo|profesión o cargo desempeñado|título(?: de la cualificación obtenida)?|função(?: ou cargo ocupado)?|befattning|tjänst|lavoro o posizione ricoperti)$/u,
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
    /^(?:dates?(?: employed| attended| of employment)?|period(?: of employment)?|from to|from - to|zeitraum|datum|daten|période|fechas?|período|datas?|tidsperiod|date)$/u,
  ],
];
