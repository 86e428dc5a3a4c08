import { OCCUPATION_WORDS } from './occupation-words.ts';

/**
 * Tells whether a text reads as a title (of a job, a degree) or an organisation (a firm, a school): 1 title,
 * -1 organisation, 0 when its words fit neither, or both.
 */
export function titleOrOrganisation(text: string, education: boolean): -1 | 0 | 1 {
  if (LEGAL_FORM.test(text) && !(education && DEGREE.test(text))) return -1;
  if (!education && isFirmOfPeople(text)) return -1;
  const organisation = lastMatchOf(text, [ORGANISATION, ORGANISATION_HAN]);
  const title = education
    ? lastMatchOf(text, [DEGREE, DEGREE_PART, DEGREE_HAN])
    : (lastOccupation(text) ?? lastMatchOf(text, [TITLE_PART, TITLE_HAN]));
  if (organisation === null || title === null) return organisation === null ? (title === null ? 0 : 1) : -1;
  if (organisation === title) return 0;
  if (education && title === 0) return 1;
  const [first = '', ...more] = text.split(/,\s+/u, 2);
  const lead = more.length > 0 ? titleOrOrganisation(first, education) : 0;
  if (lead !== 0) return lead;
  // "Head of School" and "Technicienne bureau d'études" have their main word first, "School Nurse" last.
  const leads = /,|\s(?:(?:of|for|at|de|du|des|da|do|del|der|für|för|vid)\s|d['’])/iu.test(text);
  return title < organisation === leads ? 1 : -1;
}

/** True for "S.L." and "GmbH", which belong to the name before them. */
export function isLegalForm(text: string): boolean {
  return LEGAL_FORM.exec(text)?.[0].length === text.length;
}

/** True for "Wendt & Partner", "Lakeland Vets", "Figueiró & Lemes Advogados": several people of one trade. */
function isFirmOfPeople(text: string): boolean {
  if (AND_OTHERS.test(text)) return true;
  const trade = /^\p{Lu}[^,]{1,60}\s(\p{Lu}\p{L}+)s$/u.exec(text)?.[1];
  return trade !== undefined && OCCUPATION_WORDS.has(trade.toLowerCase());
}

const AND_OTHERS =
  /\s(?:&|and|und|et|y|e|och)\s(?:partners?|partner:innen|sons?|söhne|fils|hijos|filhos|söner|associés|socios|sócios)(?=,|$)/iu;

/** Returns the index of the last match of the first pattern that matches. */
function lastMatchOf(text: string, patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    // Most texts have none, and to find all costs far more.
    if (!pattern.test(text)) continue;
    return [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].at(-1)?.index ?? null;
  }
  return null;
}

/** Returns the index of the last word for what people do, in any of its forms: "Nurses", "Leiter:in", "Consultora". */
function lastOccupation(text: string): number | null {
  const found = [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].findLast(([word]) => {
    if (OCCUPATION_WORDS.has(word)) return true;
    return FORMS.some((form) => word.endsWith(form) && OCCUPATION_WORDS.has(word.slice(0, -form.length)));
  });
  return found?.index ?? null;
}

const FORMS = ['s', 'in', 'innen', 'e', 'a'];

const wordsOf = (lists: string) => lists.trim().split(/\s+/).join('|');

/** German and Swedish write compounds: "Stationsleiterin", "Projektledare". */
const TITLE_PART =
  /\p{L}(?:ingenieur|entwickler|leiter|meister|techniker|pfleger|schwester|lehrer|berater|assistent|kaufmann|kauffrau|verkäufer|mechaniker|kraft|praktikant|student|referent|manager|köchin|schweißer|ingenjör|ledare|lärare|chef|sköterska|skötare|säljare|utvecklare|konsult|tekniker|biträde|sanitäter|anleiter|fahrer|förare|arbetare|arbeiter|helfer|bäcker|gärtner|begleiter|betreuer|vertreter|therapeut|pädagoge?|fachfrau|fachmann|zeichner|monteur|anwalt|anwält|wirt|inspektor|beauftragter?|macher|leger|installateur|verwalter|planer|prüfer|terapeut|pedagog|mästare|sekreterare|samordnare|analytiker|administratör|chaufför|vårdare|medarbetare|montör)(?:in|innen)?(?!\p{L})/iu;

const TITLE_HAN =
  /(?:工程师|工程師|经理|經理|主管|总监|總監|助理|专员|專員|顾问|顧問|实习生|實習生|老师|教师|教師|护士|護士|护士长|护师|医生|醫師|厨师|主厨|廚師|会计|會計|设计师|設計師|研究员|研究員|教授|讲师|司机|技师|焊工|组长|店长|负责人|开发|エンジニア|マネージャー|リーダー|デザイナー|コンサルタント|看護師|教諭|講師|料理長|調理師|シェフ|係長|課長|部長|主任|店長|営業|アシスタント|インターン|溶接工|副料理長|師長|担当)$/u;

const DEGREE = new RegExp(
  `(?<![\\p{L}])(?:bachelor|master|doctor(?:ate)?|ph\\.?\\s?d|b\\.?\\s?s\\.?c?|m\\.?\\s?s\\.?c?|b\\.?\\s?a|m\\.?\\s?a|m\\.?b\\.?a|b\\.?\\s?eng|b\\.?\\s?tech|m\\.?\\s?tech|b\\.?\\s?com|m\\.?\\s?com|bba|bca|mca|macc|mphys|meng|bsw|msw|llb|edd|dphil|mphil|mres|btec|high school diploma|m\\.?\\s?eng|b\\.?ed|m\\.?ed|m\\.?d|j\\.?d|ll\\.?[bm]|b\\.?f\\.?a|m\\.?f\\.?a|m\\.?p\\.?h|d\\.?n\\.?p|m\\.?s\\.?n|b\\.?s\\.?n|a\\.?a\\.?s?|a\\.?s|associate(?:['’]?s)?|diploma|degree|certificate|ged|a[- ]levels?|gcses?|ib|minor|major|thesis|apprenticeship|journeyman|nvq|hnd|hnc|pgce|qts|` +
    `diplom|magister|staatsexamen|abitur|fachabitur|abschluss|promotion|ausbildung|lehre|mittlere reife|realschulabschluss|examen|` +
    `licence|doctorat|baccalauréat|bac|bts|dut|cap|bep|mastère|diplôme|maîtrise|brevet|` +
    `licenciatura|licenciado|licenciada|grado|grau|máster|maestría|doctorado|diplomado|bachillerato|técnico|título|curso|` +
    `bacharelado|bacharel|mestrado|mestre|doutorado|doutoramento|doutor|licenciado|tecnólogo|ensino médio|pós-graduação|especialização|` +
    `kandidatexamen|masterexamen|magisterexamen|civilingenjörs?examen|högskoleexamen|yrkesexamen|yrkeshögskola|lärarexamen|sjuksköterskeexamen|gymnasieexamen|civilingenjör|sjuksköterskeprogrammet|programmet)(?:['’]s)?(?![\\p{L}])`,
  'iu',
);
/** "Hauptschulabschluss", "Industriutbildning". */
const DEGREE_PART =
  /\p{L}(?:abschluss|ausbildung|studium|studiengang|diplom|prüfung|reife|lehre|examen|utbildning|programmet|linjen)(?!\p{L})/iu;

const DEGREE_HAN = /学士|硕士|博士|本科|大专|专科|修士|學士|碩士|卒業|修了|専攻|专业|專業|学位/u;

const LEGAL_FORM =
  /(?<![\p{L}])(?:inc|llc|l\.l\.c|ltd|limited|llp|plc|corp|corporation|gmbh|mbh|ag|kg|kgaa|ohg|ug|e\.?\s?v|se|s\.?a\.?r\.?l|s\.?a\.?s|s\.?a|s\.?l\.?u?|ltda|lda|eireli|ab|aktiebolag|oy|a\/s|aps|b\.?v|n\.?v|pty|pte|k\.?k|(?<=&\s)co|co(?!\.?\s\p{L}))\.?(?![\p{L}\p{N}-])|株式会社|有限会社|合同会社|有限公司|股份|集团|集團|公司/iu;

const ORGANISATION = new RegExp(
  `(?<![\\p{L}])(?:${wordsOf(`
company group holding gruppe
university college school academy institute institution polytechnic seminary conservatory faculty hospital clinic medical-center
center centre healthcare health-system laboratory laboratories bank hotel restaurant bistro café cafe bar grill kitchen bakery inn resort
museum gallery theater theatre orchestra library church ministry department agency council authority army navy
marines corps force battalion regiment brigade squadron fleet usaf foundation association society union trust charity studio studios
labs partners associates systems technologies industries solutions services consulting enterprises logistics
club alliance league federation network bureau parish hospice nursery libraries schools hospitals clinics hotels stores supermarket
garage builders contractors brewery bakery farm farms nhs press publishing airways airport theatre theatres cinema gym spa salon
railways legion charities hostel campus
shipyard fabrication construction constructors motors airlines pharmacy district county city state federal stiftung verein
universität hochschule fachhochschule komvux klinikum krankenhaus schule gymnasium grundschule realschule gesamtschule berufsschule
hs rehazentrum seniorenresidenz pflegedienst kanzlei autohaus bäckerei apotheke sparkasse volksbank spedition molkerei großhandel druckerei
kindergarten kita institut amt bundeswehr bundesamt stadt gemeinde landkreis praxis pflegeheim seniorenheim gasthof gasthaus handwerkskammer ihk
commune communauté département métropole cabinet librairie musée théâtre agence centre-ville boulangerie pharmacie supermarché usine festival maison
université école cégep lycée collège hôpital clinique mairie banque hôtel laboratoire chu chru cnrs ehpad académie association iut groupe
bufete despacho museo biblioteca ferretería supermercado tienda panadería farmacia agencia asociación grupo
universidad universitat institución facultad politécnica politècnica colegio escuela instituto hospital clínica ayuntamiento banco restaurante fundación centro consejería residencia academia
transportadora distribuidora mercado escritório indústria comércio defensoria tribunal supermercado padaria farmácia grupo construtora loja associação
universidade instituição escola colégio faculdade etec fatec senac hospital prefeitura fundação câmara clínica instituto senai politécnico
bolaget förvaltning förvaltningen kontoret affär bageri apotek byggnads förening föreningen
hogeschool universiteit uniwersytet politechnika liceum szkoła università istituto liceo politecnico univerzita yliopisto üniversitesi egyetem
universitet högskola högskolan skola gymnasieskola sjukhus universitetssjukhus kommun region förskola vårdcentral gymnasium myndigheten försvarsmakten stiftelsen lasarett grundskola krog krogen restaurang
`)})(?![\\p{L}])|\\p{L}(?:schule|klinik|klinikum|krankenhaus|universität|universitet|sjukhuset|skolan|gymnasiet|kolleg|werke|werk|verlag|bank|museum|akademie|zentrum|högskola|kommun|zentrum|residenz|praxis|kanzlei|handel|bolaget|amt|behörde|verband|betriebe?|kasse|haus|werkstatt|bäckerei|schreinerei|verwaltung|gesellschaft|büro|gymnasium|skola|sjukhus|vård|företagen|gruppen|byrån?|verket|kyrkan)(?![\\p{L}])`,
  'iu',
);
const ORGANISATION_HAN =
  /(?:大学|大學|学院|學院|学校|學校|高校|高等学校|中学|中學|小学|小學|医院|醫院|病院|クリニック|銀行|银行|研究所|研究院|ホテル|酒店|餐厅|レストラン|幼儿园|保育園|専門学校|センター|中心|事务所|事務所|工場|工厂|製作所|協会|协会)/u;
