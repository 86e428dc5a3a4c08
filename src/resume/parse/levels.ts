/** True for a word that says how well somebody knows something: "advanced", "Native or Bilingual Proficiency", "fließend", "B2". */
export function isLevelName(text: string): boolean {
  return text.length <= MAX_CHARS && NAME.test(text.trim());
}

/** True for a cell of a table that says how well or for how long somebody knows something: a level, years, a mark. */
export function isLevelCell(text: string): boolean {
  return isLevelName(text) || CELL.test(text.trim());
}

const MAX_CHARS = 48;

const NAME = new RegExp(
  `^(?:${[
    '[ABC][12][+-]?',
    '(?:very )?good|fair|(?:upper[ -])?intermediate|basics?|beginner|elementary|advanced|expert|fluent|bilingual|native(?: speaker)?|mother tongue|proficient|professional|conversational',
    '(?:native or bilingual|full professional|professional working|limited working|elementary) proficiency',
    '(?:sehr )?gut(?:e kenntnisse)?|fließend|verhandlungssicher|muttersprach(?:e|ler|lich)|fortgeschritten|grundkenntnisse|experte',
    '(?:très )?bon(?: niveau)?|courant|bilingue|langue maternelle|débutant|intermédiaire|avancé|notions',
    'básico|medio|intermedio|avanzado|alto|nativo|lengua materna',
    'intermediário|avançado|bom|fluente|língua materna',
    'grundläggande|(?:mycket )?goda?(?: kunskaper)?|flytande|modersmål|avancerad',
  ].join('|')})$`,
  'iu',
);

const CELL =
  /^(?:\d{1,3}(?:\s?%|\/\d{1,2}|\+?\s?(?:years?|yrs?|months?|jahre?|monate?|ans?|mois|años?|anos?|mes(?:es)?|år|mån(?:ader)?)\.?)?|(?:since |seit |depuis |desde |sedan )?(?:19|20)\d\d)$/iu;
