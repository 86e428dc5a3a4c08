import type { PostingPart } from './headings.ts';

/* Tells what a sentence of a posting is about by its words, in the languages of the resume model. */

/** True where the sentence says that something is welcome rather than required. */
export function isNiceToHave(sentence: string): boolean {
  return NICE.test(sentence);
}

/** True where the sentence is about the company, the offer, the law or the application, and requires nothing. */
export function isAside(sentence: string): boolean {
  return ASIDE.test(sentence);
}

/** True where the sentence names something the applicant must have. */
export function asksForQuality(sentence: string): boolean {
  return ASKS.test(sentence);
}

/** True where the sentence, without a heading to help, reads as a requirement or a duty. */
export function readsAsRequirement(sentence: string): boolean {
  return asksForQuality(sentence) || isDuty(sentence);
}

/** True where the sentence says what the applicant will do. */
export function isDuty(sentence: string): boolean {
  return DUTY.test(sentence);
}

/** True where the sentence begins with the company ("we", "our"). */
export function isAboutUs(sentence: string): boolean {
  return ABOUT_US.test(sentence);
}

/** Returns the kind of requirement in a sentence, given the part of the posting it is in. */
export function requirementKindOf(
  sentence: string,
  part: PostingPart | null,
): 'skill' | 'duty' | 'qualification' | 'language' | 'place' {
  if (LANGUAGE_NAME.test(sentence) && LANGUAGE_USE.test(sentence)) return 'language';
  if (PLACE.test(sentence)) return 'place';
  if (part === 'duty') return 'duty';
  if (QUALIFICATION.test(sentence)) return 'qualification';
  return DUTY.test(sentence) ? 'duty' : 'skill';
}

const NICE = cuePattern(
  'nice to have|a plus|bonus|preferred|preferably|desirable|desired|advantageous|an advantage|ideally|appreciated|would be (?:great|a bonus)|beneficial|not required|an asset',
  'von vorteil|wünschenswert|idealerweise|pluspunkt|gerne auch|ein plus',
  'serai(?:t|ent) un plus|est un plus|souhaitée?s?|appréciée?s?|un atout|idéalement',
  'deseables?|valorables?|se valorará|será un plus|idealmente',
  'desejável|desejáveis|diferencial|será valorizado|idealmente',
  'meriterande|meriterat|önskvärt|gärna|ett plus|en fördel',
  /优先|加分|尚可|歓迎|望ましい|優遇|あれば/,
);

const ASIDE = cuePattern(
  'equal opportunit(?:y|ies)|without regard to|regardless of|do(?:es)? not discriminate|accommodations?|apply (?:now|today|via|online)|(?:how )?to apply(?:,| for)|cover letter|salary|401\\(k\\)|health insurance|recruiters?|relocation (?:package|assistance)|sponsor(?:ship)?|applicants must provide|failure to provide|are based on|none listed|n/a|we offer|contact us',
  'wir bieten|bewerbung|gehalt|schwerbehindert\\w*|ansprechpartner|unabhängig von',
  'nous (?:vous )?(?:offrons|proposons)|candidature|rémunération|salaire|handicap|égalité',
  'ofrecemos|candidatura|salario|igualdad',
  'oferecemos|candidatura|salário|igualdade|pcd',
  'vi erbjuder|ansökan|ansökningar|ansök|tveka inte|sök (?:nu|tjänsten|redan)|rekryterare|lön(?:en)?|mångfald',
  /https?:|[^\s@]@[^\s@]+\.|薪资|福利|待遇|給与|社会保险|五险/,
);

const ASKS = cuePattern(
  'experience|experienced|knowledge|proficien(?:t|cy)|familiar(?:ity)?|skills?|skilled|ability|able to|degree|fluent|fluency|required|must|certifi(?:ed|cation|cate)|licen[cs]e[ds]?|background in|understanding of|expertise|track record|essential|qualified|comfortable with|competen(?:t|ce|cy)',
  'erfahrungen?|\\w*kenntnisse|ausbildung|studium|abschluss|fähigkeit\\w*|beherrsch\\w*|sicher im|setzen wir voraus|bringen? sie|bringst du|teamfähig\\w*|führerschein',
  'expérience|connaissances?|maîtrise[rz]?|diplômée?|diplôme|formation|compétences?|capacité|permis|titulaire',
  'experiencia|conocimientos?|dominio|titulación|titulad[oa]|formación|capacidad|habilidad(?:es)?|carn[eé]t|imprescindible|necesario',
  'experiência|conhecimentos?|domínio|formação|graduação|capacidade|habilidades?|vivência|obrigatório|cnh',
  'erfarenhet(?:er)?|kunskap(?:er)?|utbildning|\\w*utbildad|förmåga|kompetens|van vid|legitimation|legitimerad|körkort|examen|behärskar|krav',
  /经验|熟悉|精通|掌握|学历|能力|本科|資格|経験|知識|スキル|能力|できる方|学士|免許/,
);

const DUTY = cuePattern(
  "you(?:['’]ll| will)|you (?:take|own|lead|manage)|responsib(?:le|ility|ilities)|expected to|your tasks",
  'sie (?:werden|übernehmen|sind)|du (?:wirst|übernimmst|bist)|ihre aufgaben?|deine aufgaben?|verantwort\\w+|zuständig',
  'vous (?:serez|assurerez|aurez|participerez)|tu seras|vos missions|responsable|en charge de',
  'te encargarás|serás|se encargará|responsable de|tus funciones|tendrás',
  'você (?:será|irá|vai|terá)|responsável por|suas atividades',
  'du kommer(?: att)?|(?:du|dina) .{0,30}(?:ansvarar|ansvarsområden|arbetsuppgifter)|du ansvarar|ansvarig för',
  /负责|参与|担当|業務を/,
);

const ABOUT_US =
  /^(?:we|our|us|they|their|this is|join|at \p{Lu}|wir|unser|bei uns|nous|notre|nos|nosotros|nuestr[oa]s?|somos|nós|nosso|nossa|vi|vår|vårt|våra|hos oss|på \p{Lu})(?!\p{L})|^(?:我们|公司|当社|弊社|私たち)/iu;

const LANGUAGE_NAME = cuePattern(
  'english|german|french|spanish|portuguese|swedish|chinese|mandarin|cantonese|japanese|italian|dutch|danish|norwegian|finnish|estonian|polish|russian|ukrainian|arabic|hindi|korean|turkish|bilingual|asl|sign language',
  'englisch\\w*|deutsch\\w*|französisch\\w*|spanisch\\w*|italienisch\\w*|fremdsprachen?',
  'anglaise?|allemande?|français|espagnole?|italien|néerlandais|bilingue',
  'inglés|alemán|francés|español|portugués|italiano|catalán',
  'inglês|alemão|francês|espanhol|português',
  'engelska|svenska|tyska|franska|spanska|danska|norska|finska',
  /英语|日语|汉语|普通话|英文|英語|日本語|中国語|ドイツ語|フランス語/,
);

const LANGUAGE_USE = cuePattern(
  'fluen(?:t|cy)|native|spoken|written|speaking|verbal|oral|language|languages|bilingual|proficien(?:t|cy)|[abc][12]|level|skills|conversational|good|excellent|command',
  '\\w*kenntnisse|fließend\\w*|verhandlungssicher\\w*|muttersprach\\w*|wort und schrift|sprache\\w*|sehr gut\\w*|gut\\w*',
  'courant|maîtrise|parlée?|écrite?|langue|niveau|bilingue|lu',
  'nivel|fluido|hablado|escrito|idiomas?|nativo|alto|dominio|bilingüe',
  'nível|fluente|fluência|falado|escrito|idiomas?|avançado|intermediário',
  'tal och skrift|flytande|obehindrat|språk|talar|skriver|modersmål|goda?',
  /能力|流利|流畅|水平|级|読み書き|会話|ビジネスレベル|ネイティブ|N[1-5]|必须|必須|沟通/,
);

const PLACE = cuePattern(
  'travel|on-?site|relocate|based in|commut(?:e|ing)|authori[sz]ed to work|right to work|work (?:permit|authori[sz]ation)|eligib(?:le|ility) to work|in (?:the )?office|days per week in|shifts?|weekends|hybrid|remote',
  'reisebereitschaft|umzug|vor ort|schichtdienst|schichtarbeit|arbeitserlaubnis',
  'déplacements?|mobilité|sur site|permis de travail|télétravail',
  'disponibilidad para viajar|presencial|residencia en|permiso de trabajo|teletrabajo',
  'disponibilidade para viag\\w+|presencial|residir em|híbrido',
  'på plats|resor|resa i|arbetstillstånd|distans|skift',
  /出差|驻场|工作地点|出張|転勤|勤務地/,
);

const QUALIFICATION = cuePattern(
  "degree|bachelor['’]?s?|master['’]?s|ph\\.?d|diploma|certifi(?:ed|cation|cations|cate)|licen[cs](?:e|ed|ure)|accredit(?:ed|ation)|registered|registration|years?|gcse|a-levels?|driver['’]?s",
  'studium|abschluss|ausbildung|diplom|jahre|führerschein|examen|approbation|meister\\w*',
  "diplôme|diplômée?|bac ?\\+ ?\\d|licence|master|ans d['’]expérience|permis|certifi\\w+",
  'titulación|titulad[oa]|grado|licenciatura|máster|años|carn[eé]t|certific\\w+',
  'graduação|superior completo|diploma|anos de|cnh|certific\\w+|licenciatura',
  'examen|utbildning|\\w*utbildad|legitimation|legitimerad|körkort|års?|certifi\\w+',
  /学历|本科|硕士|学士|证书|年以上|資格|免許|大卒|卒業|年以上/,
);

/** Matches whole words in scripts with spaces; the last pattern is for scripts without. */
function cuePattern(...alternatives: [...spaced: string[], anywhere: RegExp]): RegExp {
  const sources = alternatives.map((one) =>
    typeof one === 'string' ? `(?<![\\p{L}\\p{N}])(?:${one})(?![\\p{L}\\p{N}])` : `(?:${one.source})`,
  );
  return new RegExp(sources.join('|').replaceAll('\\w', '\\p{L}'), 'iu');
}
