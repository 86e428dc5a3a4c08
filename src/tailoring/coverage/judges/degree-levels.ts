/** 1 school, 2 vocational, 3 short degree, 4 bachelor's, 5 master's, 6 doctorate. */
export type DegreeLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** A degree named in a text. */
export interface NamedDegree {
  readonly id: string;
  readonly level: DegreeLevel;
  /** True for a degree that no other of its level can stand for, such as an MBA. */
  readonly isName: boolean;
  readonly words: string;
  readonly start: number;
}

/** Finds the degrees that a text names. */
export function degreesIn(text: string): NamedDegree[] {
  const taken: [number, number][] = [];
  const found: NamedDegree[] = [];
  for (const { id, level, isName, pattern } of DEGREES) {
    let many = 0;
    for (const match of text.matchAll(pattern)) {
      many += 1;
      if (many > MAX_MENTIONS) break;
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.some(([from, to]) => start < to && end > from)) continue;
      taken.push([start, end]);
      found.push({ id, level, isName, words: match[0], start });
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** Nobody has more degrees of one kind. */
const MAX_MENTIONS = 20;

function degree(id: string, level: DegreeLevel, words: string, isName = false) {
  return { id, level, isName, pattern: new RegExp(`(?<!\\p{L})(?:${words})(?![\\p{L}\\d])`, 'giu') };
}

/** Letters that are words or places too: "ma" is French for "my", "Boston, MA" a state, "MS Office" a program. */
const MASTER_LETTERS =
  /(?<!\p{L}|, )(?:M\.?A|M\.S|MS(?= (?:in|degree)\b|,)|MFA|MEd|MPH|MSW|MSN|MEng|MPharm|MBChB|MArch)(?!\p{L})/gu;

/** "BS 7671" is a standard. */
const BACHELOR_LETTERS = /(?<!\p{L})(?:B\.?A|B\.?S)(?!\p{L}|\.?\s?\d)/gu;

/** The longer words first: "executive MBA" is no "executive", "associate degree" no "degree". */
const DEGREES = [
  degree('mba', 5, '(?:executive )?m\\.?b\\.?a', true),
  degree('foundation', 3, 'foundation degree', true),
  degree(
    'associate',
    3,
    "associate(?:[’']?s)? (?:degree|(?:of|in) (?:applied )?(?:science|arts?|business|technology|engineering))",
    true,
  ),
  degree('hnd', 3, 'hn[cd]|higher national (?:certificate|diploma)', true),
  degree(
    'school',
    1,
    '(?:\\p{L}+ )?high school,? (?:diploma|degree)|hs diploma|leaving certificate|ged|a-levels?|gcses?|mittlere reife|mittlerer schulabschluss|abitur|fachabitur|hauptschulabschluss|realschulabschluss|baccalauréat|bachillerato|ensino médio|gymnasieexamen|gymnasieutbildning|\\p{L}{3,}programmet|secondary school',
  ),
  degree(
    'doctorate',
    6,
    'ph\\.?\\s?d|doctorate|doctoral(?: degree)?|doctor of \\p{L}+|promotion(?= in)|promoviert\\p{L}*|doctorat|doctorado|doutorado|doktorsexamen|disputerad',
  ),
  degree(
    'postgraduate',
    5,
    'post-?graduate (?:degree|diploma|qualification|certificate)|post-?graduate|pg ?(?:dip|cert)(?:loma|ificate)?|pgce|pós-graduação|posgrado|postgrado|3e cycle',
  ),
  degree(
    'master',
    5,
    "master(?:[’']?s)?(?: of \\p{L}+| degree)?(?! data)|m\\.?sc|meng|mlis|m\\.ed|llm|mres|mphil|masterabschluss|masterstudium|diplom-?(?:ingenieur|kauf|informatik)\\p{L}*|magister|máster|maestría|mestrado|masterexamen|magisterexamen|bac ?\\+ ?5|diplôme d['’]ingénieur",
  ),
  { id: 'master', level: 5 as const, isName: false, pattern: MASTER_LETTERS },
  degree(
    'bachelor',
    4,
    "bachelor(?:[’']?s)?(?: of \\p{L}+| degree)?|b\\.?sc|beng|b\\.ed|llb|bcom|bba|bachelorabschluss|licence(?= (?:en|de|pro))|bac ?\\+ ?3|grado en|licenciatura|licenciad[oa]|graduação|bacharel\\p{L}*|kandidatexamen|högskoleexamen",
  ),
  { id: 'bachelor', level: 4 as const, isName: false, pattern: BACHELOR_LETTERS },
  // Nurses called theirs so too, before it took studies.
  degree(
    'recognised',
    2,
    'staatlich anerkannte[rn]?(?:/[rn])?|staatliches examen|staatsexamen(?= (?:in der |als )?(?:\\p{L}+[- ])?\\p{L}*(?:pflege|schwester|therap|hebamme))',
    true,
  ),
  degree('state-examination', 5, 'staatsexamen', true),
  degree('trade', 2, 'bts|dut|cap|nvq|svq|btec|city (?:&|and) guilds'),
  degree(
    'apprenticeship',
    2,
    'berufsausbildung|(?:abgeschlossene |kaufmännische |technische |handwerkliche |duale )+ausbildung|(?:ausbildung|lehre) (?:zu[rm]|als)|ausbildung(?= \\p{Lu}\\p{Ll}{3,30}(?:er|in|mann|frau|kraft|te)(?!\\p{L}))|gesellen(?:brief|prüfung)|facharbeiterbrief|kammerprüfung|kauf(?:frau|mann) für',
    true,
  ),
  degree(
    'vocational',
    2,
    'ciclo (?:formativo de grado )?superior|técnico superior|formación profesional(?: de)?(?: grado)?(?: superior| medio)?|fp(?: de grado (?:superior|medio))?|cfgs|cfgm|yrkeshögskol\\p{L}*|yh(?= \\p{L}| ?-)|eftergymnasial utbildning|bac ?\\+ ?2',
  ),
  degree(
    'degree',
    4,
    '(?:university |college |undergraduate |honou?rs )?degree|universitätsabschluss|hochschulabschluss|(?:\\p{L}*)studium|diplôme universitaire|bac ?\\+ ?4|título universitario|titulación universitaria|grado|curso superior|ensino superior(?: completo)?|superior completo|tecnólogo|universitetsexamen|högskoleutbildning|akademisk examen|graduate',
  ),
];
