import type { Language } from '../resume/resume.ts';
import { MAX_REPHRASE } from './edit.ts';
import type { VerifyRephrase } from './operations/change.ts';
import { wordsOf } from './words.ts';

/** A rewording may grow to this many times the line's length, and a short line to this many characters. */
const MOST_GROWTH = 1.35;
const SHORT_LINE = 40;

/**
 * The first and strictest form of the rewording gate: every word of a rewrite that says anything must be one of
 * its own line, in some form; names and tools may also come from the line's entry and the skills. Figures come
 * from the line alone, and each word that limits or denies must stay. What cannot be judged so is refused, and the
 * original line stays; in Chinese and Japanese, whose words have no forms to compare, that is every rewording.
 */
export const verifyRephrase: VerifyRephrase = ({ source, entry, skills, rewrite, language }) => {
  const refuse = (gate: string, reason: string) => ({ ok: false, gate, reason }) as const;
  if (language === 'zh' || language === 'ja')
    return refuse('language', 'Lines in this language are not reworded yet.');
  const longest = Math.min(MAX_REPHRASE, Math.max(source.length * MOST_GROWTH, SHORT_LINE));
  if (rewrite.length > longest) return refuse('length', 'It is much longer than the line.');

  const figure = firstNotIn(figuresOf(rewrite), figuresOf(source));
  if (figure !== undefined) return refuse('figures', `It says “${figure}”, which this line does not.`);
  const limit =
    firstNotIn(limitsOf(source), limitsOf(rewrite)) ?? firstNotIn(limitsOf(rewrite), limitsOf(source));
  if (limit !== undefined) return refuse('limits', `It changes what “${limit}” says in this line.`);

  const own = stemsOf([source], language);
  const named = stemsOf([...entry.flatMap(namesIn), ...skills], language);
  const strange = wordsOf(rewrite, language).find(
    ({ text, stem }) => !own.has(stem) && !named.has(stem) && !FORM_WORDS.has(text.toLowerCase()),
  );
  return strange ? refuse('words', `It says “${strange.text}”, which this line does not.`) : { ok: true };
};

/** Whatever holds a digit, as it is written: "12", "3.5", "€2m", "40%". */
function figuresOf(text: string): string[] {
  return (
    text
      .match(/[\p{Sc}]?\p{N}[\p{L}\p{N}.,]*(?<![.,])\s?%?\p{Sc}?/gu)
      ?.map((figure) => figure.replace(/\s/g, '')) ?? []
  );
}

/** Words that deny, bound, or take part of a claim back, in the languages whose lines are reworded. */
const LIMIT =
  /(?<!\p{L})(?:no|not|n't|never|without|nor|up to|at least|at most|over|under|nearly|almost|about|around|approximately|more than|less than|fewer than|helped|help|helping|assisted|assist|supported|support|contributed|took part|part of|some|partly|occasionally|sometimes|planned|nicht|kein\p{L}*|ohne|nie|bis zu|mindestens|höchstens|rund|etwa|knapp|fast|über|unter|unterstützt\p{L}*|teilweise|geholfen|half|pas|jamais|sans|jusqu'à|moins de|plus de|près de|environ|aidé\p{L}*|participé|nunca|sin|hasta|menos de|más de|casi|apoy\p{L}*|ayud\p{L}*|não|nunca|sem|até|mais de|cerca de|quase|apoi\p{L}*|ajud\p{L}*|inte|aldrig|utan|upp till|minst|högst|cirka|nästan|hjälpt\p{L}*|stött\p{L}*)(?!\p{L})/giu;

function limitsOf(text: string): string[] {
  return text.toLowerCase().match(LIMIT) ?? [];
}

/** The first of some that the others do not have, or have less often. */
function firstNotIn(some: readonly string[], others: readonly string[]): string | undefined {
  const left = [...others];
  return some.find((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Words with a capital, a digit or a sign inside a line: names, tools, products. */
function namesIn(text: string): string[] {
  return text.match(/(?<=\S\s+)(?:\p{Lu}|\p{L}+[\p{Lu}\p{N}+#/])[\p{L}\p{N}.+#/-]*/gu) ?? [];
}

function stemsOf(texts: readonly string[], language: Language): Set<string> {
  return new Set(texts.flatMap((text) => wordsOf(text, language).map(({ stem }) => stem)));
}

/** Articles, prepositions of place and manner, and connectives: they join what a line says and add nothing to it. */
const FORM_WORDS = new Set(
  `a an the and of in on at to for from with by as is are was were be been this that these those its their which who
  der die das den dem des ein eine einen einem einer und im am zum zur für von vom mit bei aus als
  le la les l un une des du de d et au aux en pour par avec dans
  el los las del y o con para por
  os as um uma da do das dos na no nas nos e com
  en ett och på till från av med som`
    .split(/\s+/)
    .filter((word) => word !== 'no'),
);
