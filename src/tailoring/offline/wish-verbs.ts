/** How people begin wishes. */

/** Begins a wish of its own. */
export const BEGINS_WISH =
  /^(?:please |bitte |also |then )*(?:make|use|write|say|sound|add|mention|emphasi[sz]e|highlight|stress|shorten|change|reword|rephrase|rewrite|translate|focus|tone|be|give|turn|fix|improve|tell|do|don['’]?t|mach\p{L}*|schreib\p{L}*|nutze|verwende|betone|hebe?|formulier\p{L}*|met(?:s|tez|tre)? en avant|valoris\p{L}*|utilise\p{L}*|écri\p{L}*|rends|fais|usa|escribe|haz|destaca|resalta|use|faça|escreva|destaque|använd|skriv|gör|framhäv)(?!\p{L})/iu;

/** Has a verb of moving, and moves nothing. */
export const STRESSES = /^met(?:s|tez|tre)? en avant(?!\p{L})/iu;

/** The colon of "Please remove: hobbies", and not that of an order. */
export const LEADING_COLON =
  /^(?!.{0,20}(?:order|reihenfolge|ordre|orden|ordem|ordning):)(\p{L}+(?: \p{L}+)?):\s*/iu;
