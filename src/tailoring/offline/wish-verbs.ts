/** How people begin wishes. */

/** Begins a wish of its own. */
export const BEGINS_WISH =
  /^(?:please |bitte |also |then )*(?:make|use|write|say|sound|add|mention|emphasi[sz]e|highlight|stress|shorten|change|reword|rephrase|rewrite|translate|focus|tone|be|give|turn|fix|improve|tell|do|don['’]?t|mach\p{L}*|schreib\p{L}*|nutze|verwende|betone|hebe?|formulier\p{L}*|met(?:s|tez|tre)? en avant|valoris\p{L}*|utilise\p{L}*|écri\p{L}*|rends|fais|usa|escribe|haz|destaca|resalta|use|faça|escreva|destaque|använd|skriv|gör|framhäv)(?!\p{L})/iu;

/** Has a verb of moving, and moves nothing. */
export const STRESSES = /^met(?:s|tez|tre)? en avant(?!\p{L})/iu;

/** The colon of "Please remove: hobbies", and not that of an order. */
export const LEADING_COLON =
  /^(?!.{0,20}(?:order|reihenfolge|ordre|orden|ordem|ordning):)(\p{L}+(?: \p{L}+)?):\s*/iu;

/** Wants a word written otherwise: a mistake that only the person knows for one. */
export const MENDS_SPELLING =
  /(?<!\p{L})(?:typos?|typing errors?|misspell\p{L}*|misspelt|spelling (?:mistakes?|errors?)|(?:fix|correct|check|improve) (?:the |my )?(?:spelling|grammar)|tipp-?fehler|(?:recht)?schreib(?:fehler|ung)|coquilles?|fautes? (?:d['’]orthographe|de frappe)|erratas?|faltas? de ortografía|erros? (?:de digitação|ortográficos?|de ortografia)|gralhas?|stavfel|skrivfel)(?!\p{L})|^(?:please )?(?:replace .+ (?:with|by)|correct .+ to) /iu;
