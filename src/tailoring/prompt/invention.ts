import { indexRelatedWords, type RelatedWords } from '../../language/equivalents/related-words.ts';
import { isAtLeast } from '../../language/equivalents/strength.ts';
import type { Language } from '../../language/language.ts';
import { isUnspaced, splitWords } from '../../language/split-words.ts';
import { stemsOf, type TextToken, type TokenizedText, tokenize } from '../../language/tokens.ts';
import { linesOf, type Resume } from '../../resume/resume.ts';
import { readWishedLanguage } from './wished-language.ts';
import { SPELLING_WISH } from './wished-spelling.ts';

/**
 * Finds what an instruction asks to claim that the resume, with the person's own facts, doesn't say:
 * "Kubernetes", "led", "5 years"; null where code finds nothing. Looks only at what follows a verb of adding
 * or claiming. What it misses, the gates catch. Pure.
 */
export function findInvention(instruction: string, resume: Resume): string | null {
  const known = resumeTerms(resume);
  // "Write it in French" claims no French, and "in UK English" nothing about the UK.
  const plain = readWishedLanguage(instruction)?.rest ?? instruction;
  const spelling = SPELLING_WISH.exec(plain)?.[0] ?? '';
  const claiming = plain.replace(/^write /iu.test(spelling) ? spelling : '', '');
  for (const claim of claimsIn(claiming)) {
    const figure = figureIn(claim).find((one) => !known.figures.has(one.key));
    if (figure) return /\p{L}/u.test(figure.text) ? figure.text : wholeClaim(claim, figure.text);
    const text = tokenize(claim, resume.language);
    const strange = text.words.filter((_, at) => !isKnown(text, at, known));
    if (strange.length > 0) return quoteUnknown(text.raw, strange);
  }
  return null;
}

/** A bare figure says nothing: the claim that it is in, where that is short enough for a sentence. */
function wholeClaim(claim: string, figure: string): string {
  const text = claim.trim().replace(/^(?:that\s+)?(?:i(?:['’]ve| have)?\s+)?/iu, '');
  return text.length <= MAX_QUOTED_CHARS ? text : figure;
}

/** The longest claim that is quoted whole. */
const MAX_QUOTED_CHARS = 60;

const CLAIMS =
  /(?<![\p{L}'’])(?:adding|adds?|includ(?:e|ing)|mention(?:ing)?|list(?:ing)?|inserts?|append|put in|put down|write|claim(?:ing)?|says?|state|pretend|invent|fake|fabricate|make up|exaggerate|inflate|emphasi[sz]e|highlight|stress|feature|call me|give me|make me|promote me|make (?:it|me) (?:look|sound|seem|read) (?:like|as if|as though)|füge|ergänze|erwähne|schreibe?|behaupte|betone|ajoute[rz]?|mentionne[rz]?|écri[st]|dis que|prétends|añade|agrega|incluye|menciona|escribe|di que|adiciona|adicione|acrescenta|acrescente|inclua|mencione|diga|lägg till|nämn|skriv|påstå|säg)(?!\p{L})|添加|加上|写上|声称|追加して|書いて/giu;

const DENIED =
  // oxlint-disable-next-line regexp/no-super-linear-backtracking, regexp/no-super-linear-move -- at most MAX_DENIAL_CHARS characters
  /(?:(?<!\p{L})(?:don['’]?t|do not|never|not|no|without|stop|avoid|nicht|kein\p{L}*|ne|sans|sin|sem|não|inte|utan)|不要|别)\s*(?:\p{L}+\s*)?$/iu;

/** "Don't" and one word more. */
const MAX_DENIAL_CHARS = 60;

/** Starts the reason for an instruction, which claims nothing. */
const REASON =
  /(?<!\p{L})(?:because|since|as the|so that|so it|if|where|when|which|for the (?:posting|job|role)|from the posting|than|instead of|weil|damit|parce que|porque|eftersom)(?!\p{L})/iu;

function claimsIn(instruction: string): string[] {
  return instruction.split(/[.;!?\n。；！？]+\s*/).flatMap((clause) => {
    const verbs = [...clause.matchAll(CLAIMS)];
    return verbs.flatMap((verb, index) => {
      const start = verb.index + verb[0].length;
      const claim = clause.slice(start, verbs[index + 1]?.index ?? clause.length);
      return DENIED.test(clause.slice(Math.max(0, verb.index - MAX_DENIAL_CHARS), verb.index))
        ? []
        : [claim.split(REASON)[0] ?? ''];
    });
  });
}

/** Returns the stems of words that wishes use about any resume: "make", "line", "stronger". */
export function aboutResumes(language: Language): ReadonlySet<string> {
  return new Set(stemsOf(`${ABOUT_RESUMES} ${WISHING}`, language));
}

/** What a wish does to a resume. */
const WISHING = `make put use show say tell give keep leave take write reword rephrase rewrite mention stress
  emphasise emphasize highlight sound read turn change want need let try bring cut drop warm warmer plain plainer friendly
  friendlier confident modest natural human`;

interface ResumeTerms {
  /** Stems, and words of languages without spaces. */
  readonly words: ReadonlySet<string>;
  readonly names: RelatedWords;
  readonly figures: ReadonlySet<string>;
}

function resumeTerms(resume: Resume): ResumeTerms {
  const texts = linesOf(resume).map((line) => line.text);
  const wordsIn = (text: string) => [
    ...stemsOf(text, resume.language),
    ...splitWords(text).filter(isUnspaced),
  ];
  return {
    words: new Set([...texts, ABOUT_RESUMES].flatMap(wordsIn)),
    names: indexRelatedWords(texts.map((text) => tokenize(text, resume.language))),
    figures: new Set(texts.flatMap(figureIn).map(({ key }) => key)),
  };
}

/** Finds figures with the word that each counts: "5 years", "12+ apprentices". */
function figureIn(text: string): { readonly text: string; readonly key: string }[] {
  const found = text.matchAll(/(?<![\p{L}\p{N}.,])(\p{N}[\p{N}.,]*)\+?\s*([%€$£]|\p{L}+)?/gu);
  return [...found].flatMap(([whole, figure = '', unit = '']) =>
    LAYOUT_UNIT.test(unit)
      ? []
      : [
          {
            text: whole.trim(),
            key: `${figure.replace(/[.,]$/, '')} ${unit.toLowerCase().replace(/s$/, '')}`,
          },
        ],
  );
}

/** "three bullets" is about the page, not a claim. */
const LAYOUT_UNIT =
  /^(?:pages?|lines?|bullets?|sentences?|words?|characters?|points?|paragraphs?|columns?|seiten?)$/i;

/**
 * True for a word that the resume has. A name counts in each of its spellings ("JS"), a plain word in its own forms
 * only: "ran" does not show "led".
 */
function isKnown(text: TokenizedText, at: number, { words, names }: ResumeTerms): boolean {
  const { stem = '', text: word = '' } = text.words[at] ?? {};
  if (words.has(stem) || /^\p{N}/u.test(word)) return true;
  if (isUnspaced(word)) return splitWords(word).every((part) => words.has(part));
  if (stem.length < 2) return true;
  return (
    /\p{Lu}/u.test(word) && names.relatedTo(text, at).some(({ strength }) => isAtLeast(strength, 'same'))
  );
}

/** Quotes the claim from its first unknown word to its last, short enough for a sentence. */
function quoteUnknown(claim: string, strange: readonly TextToken[]): string {
  const last = strange.at(-1);
  const text = claim.slice(strange[0]?.start ?? 0, last?.end ?? 0);
  return text.length <= MAX_QUOTED_CHARS ? text : (strange[0]?.text ?? '');
}

/** Words about the resume, the posting and the wording rather than about the person. */
const ABOUT_RESUMES = `a an the this that these those it its i me my mine we you your he she they is are was were be
  been am do does did has have had can could would should will may might must and or but nor so as at by for from in
  into of off on onto out over to under up down upon with within about after before between through than then also
  too very more most less least much many some any all each every both few one other another such same own just only
  even still again once please maybe perhaps what how who why there here not no yes like as if know knows
  summary summaries profile section sections entry entries line lines bullet bullets point points
  detail details keyword keywords word words wording term terms phrase phrases sentence sentences paragraph text title
  titles skill skills experience experiences education project projects certification certifications language languages
  job jobs role roles work career resume cv posting description requirement requirements employer employers company
  page pages order top bottom first last end start beginning front focus emphasis highlight highlights tone style
  voice active verb verbs action format layout version example examples fact facts result results achievement
  achievements strength strengths accomplishment accomplishments impact number numbers figure figures metrics relevant
  related important main key good better best strong stronger clear clearer simple simpler short shorter long longer
  brief concise clearly plainly simply briefly formal formally friendly professional specific general different similar new old whole part parts part-time
  thing things something everything anything stuff information info context year years month months date dates
  möglichst mehr weniger bitte und oder ein eine einen der die das den dem zur zum mit meine meinen
  plus moins mon ma mes le la les un une des et ou avec más menos mi mis el los las una con y o mais menos meu minha
  o os as um uma com e mer mindre min mitt mina och eller med en ett`;
