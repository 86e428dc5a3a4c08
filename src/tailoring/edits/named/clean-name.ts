/** What a person says that something is. */
export type Hint = 'section' | 'entry' | 'line' | null;

/** Removes articles, quotes and words such as "skill": "the “pastry” skill" is "pastry". */
export function cleanName(words: string): { readonly name: string; readonly hint: Hint } {
  let name = words.trim();
  let hint: Hint = null;
  for (const [kind, pattern] of HINTS) {
    const bare = name.replace(pattern, '');
    if (bare === name || !/[\p{L}\p{N}]/u.test(bare)) continue;
    name = bare.trim();
    hint ??= kind;
  }
  return { name: name.replace(/^["'“”‘’«»„]+|(?<!["'“”‘’«»„])["'“”‘’«»„]+$/gu, '').trim(), hint };
}

const ARTICLE =
  /^(?:the|my|all|any|this|die|der|den|das|dem|meine[nmrs]?|mein|le|la|les|mon|ma|mes|el|los|las|mis?|o|a|os|as|meus?|minhas?|min|mitt|mina)\s+|^l['’]/iu;

const HINTS: readonly (readonly [Hint, RegExp])[] = [
  [null, ARTICLE],
  [
    null,
    /^(?:(?:bits?|parts?|things?|stuff|anything|everything|all|mentions?|details?|info(?:rmation)?|pieces?)\s+(?:about|on|with|of|from|regarding)|(?:alles|teil|sache|punkt)\s+(?:über|zu[mr]?|mit)|(?:tout|passage|partie|truc)\s+(?:sur|de)|(?:todo|parte)\s+(?:sobre|de)|(?:lo|tudo|parte|a parte)\s+(?:de|sobre)|(?:allt|delen)\s+(?:om|med))\s+/iu,
  ],
  [null, ARTICLE],
  [null, /(?<!\s)\s+(?:thing|stuff|bit|etc\.?|usw\.?|and so on)$/iu],
  [
    'line',
    /^(?:lines?|bullets?(?: points?)?|points?|sentences?|zeilen?|punkte?|sätze?|satz|lignes?|points?|phrases?|líneas?|puntos?|linhas?|pontos?|raden|raderna|punkten|punkterna)\s+(?:about|on|with|for|that says?|saying|which says|über|zu[mr]?|mit|sur|avec|à propos d[eu]|sobre|con|com|om|med)\s+/iu,
  ],
  [
    'entry',
    /^(?:jobs?|roles?|positions?|posts?|work|time|internships?|degrees?|projects?|entry|stelle|arbeit|job|praktikum|studium|projekt(?:et)?|poste|emploi|stage|projet|trabajo|puesto|proyecto|trabalho|emprego|cargo|projeto|jobbet|tjänsten)\s+(?:at|with|for|as|in|from|called|named|bei[m]?|als|chez|à|comme|en|de|como|na|no|på|hos|som)\s+/iu,
  ],
  [null, ARTICLE],
  [
    'section',
    /(?<!\s)\s+(?:sections?|parts?|abschnitt|sektionen|avsnittet)$|^(?:section|sección|seção|secção|rubrique|abschnitt|avsnittet)\s+/iu,
  ],
  ['line', /(?<!\s)\s+(?:lines?|bullets?(?: points?)?|zeilen?)$/iu],
  ['entry', /(?<!\s)\s+(?:entry|entries|jobs?|roles?|positions?|internships?|job|stelle|jobbet)$/iu],
  [null, /(?<!\s)\s+skills?$/iu],
];
