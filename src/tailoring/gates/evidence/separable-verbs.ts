import { IRREGULAR_FORMS } from '../../../language/irregular-forms.ts';
import type { Language } from '../../../language/language.ts';
import { stem } from '../../../language/stem.ts';
import { type TextToken, type TokenizedText, tokenize } from '../../../language/tokens.ts';

/** Splits a line into tokens as the gates compare them. */
export function readLine(text: string, language: Language): TokenizedText {
  return joinSeparableVerbs(tokenize(text, language));
}

/**
 * Gives German verbs whose first part ends their clause the stem of the whole: "holte Angebote ein" says "einholen", and
 * "nahm Beschwerden auf" doesn't say "teilnehmen".
 */
function joinSeparableVerbs(text: TokenizedText): TokenizedText {
  if (text.language !== 'de') return text;
  const whole = new Map<TextToken, string>();
  const clauses = [...Map.groupBy(text.words, (word) => word.clause).values()];
  for (const [index, clause] of clauses.entries()) {
    const verb = clause.find((word) => isVerb(word) && !word.opens) ?? clause.find(isVerb);
    const next = clauses[index + 1] ?? [];
    // "Führte Rundgänge und Belehrungen durch": the verb is of both.
    const last = [clause.at(-1), next.some((word) => isVerb(word)) ? undefined : next.at(-1)].find(
      (word) => word && word !== verb && VERB_PARTS.has(word.lower),
    );
    if (last && verb) whole.set(verb, wholeStem(last.lower, verb.lower));
  }
  if (whole.size === 0) return text;
  return { ...text, words: text.words.map((word) => ({ ...word, stem: whole.get(word) ?? word.stem })) };
}

/** What may end the clause of a German verb and belongs to it: "nahm … teil". */
export const VERB_PARTS: ReadonlySet<string> = new Set(
  'ab an auf aus bei durch ein fest fort her hin los mit nach um vor weg weiter zu zurück zusammen teil bereit heraus herein hinzu'.split(
    ' ',
  ),
);

/** True for what may be the verb of a clause: no noun, no small word. */
function isVerb({ text, lower, opens }: TextToken): boolean {
  return (
    (opens || text === lower) &&
    lower.length > 2 &&
    !VERB_PARTS.has(lower) &&
    /(?:te|ten|t|e|en)$|^(?:nahm|gab|hielt|ließ|kam|ging|rief|trug|lud|fing|zog|schrieb|sprach|stieß|warf|wies|fuhr|schloss)$/u.test(
      lower,
    ) &&
    !SMALL.has(lower)
  );
}

const SMALL = new Set(
  'alle meine eine keine diese viele sowie heute sie die ohne bitte seine ihre unsere neue gute weitere den einen meinen deren zwischen gegen neben unten oben'.split(
    ' ',
  ),
);

function wholeStem(part: string, verb: string): string {
  return stem(part + (IRREGULAR_FORMS.de?.get(verb) ?? verb), 'de');
}
