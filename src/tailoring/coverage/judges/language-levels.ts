/** How well somebody knows a language: A1 to C2 as 1 to 6, a mother tongue 7. */
export type LanguageLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Reads the level that a text names, the lowest where it names several; null where it names none. */
export function levelIn(text: string): LanguageLevel | null {
  const found = LEVELS.filter(([, pattern]) => pattern.test(text)).map(([level]) => level);
  return found.reduce<LanguageLevel | null>(
    (least, one) => (least === null || one < least ? one : least),
    null,
  );
}

function level(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
}

const LEVELS: readonly (readonly [LanguageLevel, RegExp])[] = [
  [
    1,
    level(
      'a1|101|duolingo|holiday(?: level)?|menu|phrasebook|almost forgotten|casi olvidado|fast weg|kaum noch|wenig|few words|(?:few|two|three|four|five) (?:words|phrases|sentences)|a little|some words|rusty|learning|beginner|ein paar (?:brocken|wörter)|anfänger\\p{L}*|quelques (?:mots|phrases)|(?:dos|tres|cuatro|cinco|algunas|unas|duas|três|quatro|umas|algumas) (?:palabras|frases|palavras)|débutante?|principiante|iniciante|un poco|um pouco|nybörjar\\p{L}*|lite',
    ),
  ],
  [
    2,
    level(
      'a2|basics?|simple|enkel|einfach|au collège|au lycée|en el instituto|na escola|in der schule|aus der schule|elementary|(?:from |at )?school|school level|tourist|grundkenntnisse|grundlagen|schulkenntnisse|notions|scolaire|élémentaire|básic[oa]|nociones|noções|elemental|elementar|grundläggande|skol\\p{L}*',
    ),
  ],
  [
    3,
    level(
      'b1|conversational|intermediate|everyday|conversation|alltagstauglich|konversation\\p{L}*|mittelstufe|intermédiaire|intermedio|conversacional|intermediári[oa]|conversação|samtals\\p{L}*|hyfsad',
    ),
  ],
  [
    4,
    level(
      'b2|upper intermediate|good|working (?:knowledge|proficiency)|limited working|gute?|gut|bon(?:ne)?|bueno?|bom|boa|god|goda|intermedio alto|medio-alto|buen nivel',
    ),
  ],
  [
    5,
    level(
      'c1|advanced|fluen\\p{L}+|very good|excellent|strong|business(?: level| fluent)?|proficien\\p{L}+|professional|full working|verhandlungssicher\\p{L}*|fließend\\p{L}*|sehr gut\\p{L}*|courante?|couramment|avancée?|très bon(?:ne)?|maîtrise|fluid[oa]|avanzad[oa]|alto|muy bueno|dominio|avançad[oa]|fluente|fluência|flytande|obehindrat|mycket god\\p{L}*|avancerad',
    ),
  ],
  [6, level('c2|near[- ]native|mastery')],
  [
    7,
    level(
      "native(?:ly)?|grew up (?:with|speaking)|brought up (?:with|in|through|speaking)|spoken at home|mother(?:[’'] ?s)? tongue|first language|bilingual|muttersprach\\p{L}*|zweisprachig|langue maternelle|maternelle|bilingue|nativ[oa]|lengua materna|materna|bilingüe|língua materna|modersmål|tvåspråkig",
    ),
  ],
];
