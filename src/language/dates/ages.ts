/** Removes how old somebody is from a text, accents or none: "jeunes de 11 à 17 ans", "les 6-12 ans", "aged 3 to 6 years". */
export function withoutAges(text: string): string {
  return text.replace(AGES, ' ');
}

const NUMBER = '\\d{1,2}';
const RANGE = `${NUMBER} ?(?:-|–|to|bis|à|a|e|y|and|und|et|till) ?${NUMBER}`;
const WHO =
  'children|kids|pupils|(?:young )?people|youth|students|jeunes|enfants|[ée]l[èe]ves|ados|adolescents|kindern?|jugendlichen?|ni[ñn][oa]s|j[óo]venes|alumn[oa]s|crian[çc]as|jovens|alunos|barn|ungdomar';
/** Of a number alone it must be said that it's an age: "children 2 years" may be how long. */
const SAYS_AGE = 'aged?|ages|[âa]g[ée]e?s?|(?:im )?alter|edad(?:es)?|idades?';
const JOINT = 'from|of|aged|between|de|entre|von|zwischen|mellan';
const EXPERIENCE = 'exp[ée]rien[cz]\\p{L}*|exp[ée]riencias?|\\p{L}*erfahrung|erfarenhet';
const AGES = new RegExp(
  `(?<!\\p{L})(?:(?:${SAYS_AGE})(?: (?:${JOINT}))? (?:${RANGE}|${NUMBER})|(?:${WHO}) (?:(?:${JOINT}) (?:${RANGE}|${NUMBER})|${RANGE})|(?:the|des|les|los|das|os) ${RANGE}) ?(?:years?|yrs?|jahren?|ans|a[ñn]os|anos|[åa]r)(?!\\p{L}| ?(?:of |d['’]|de |av )?(?:${EXPERIENCE}))`,
  'giu',
);
