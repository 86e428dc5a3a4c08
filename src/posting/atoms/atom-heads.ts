import { type Span, trimSpan } from '../text/span.ts';

/* "Solid experience with SQL" is SQL: the words that only say that a thing is known, and how well. Over folded text. */

/** True for a text that begins with such words. */
export function hasHead(folded: string): boolean {
  return HEADS.test(folded);
}

/** Leaves such words out, and the skills of a name: "Solid Figma skills" are Figma, "people skills" stay. */
export function withoutHead(text: string, folded: string, whole: Span): Span {
  const span = headless(text, folded, whole);
  const piece = text.slice(span.start, span.end);
  const before = NOUN_BEFORE_NAME.exec(piece)?.[0].length ?? 0;
  if (before > 0) return { start: span.start + before, end: span.end };
  const words = piece.split(' ');
  const [name = '', last = ''] = words.slice(-2);
  if (!/^(?!IT$)[\p{Lu}\d]/u.test(name)) return span;
  const isRest = NOUN_AFTER_NAME.test(last) || (last === 'skills' && (span.start > 0 || words.length > 2));
  return isRest ? { start: span.start, end: span.end - ` ${last}`.length } : span;
}

/** "Logiciel Sage", "Kroll software", "Figma basics": what a name is the name of. */
const NOUN_BEFORE_NAME =
  /^(?:(?:the|la|le|el|o|a|der|die|das|du|del|da|do) )?(?:software|logiciel|méthode|método|programa|progiciel|Programm|Software|Fachsoftware) (?=[\p{Lu}\d])/u;
const NOUN_AFTER_NAME = /^(?:software|know-how|basics)$/;

function headless(text: string, folded: string, span: Span): Span {
  const piece = folded.slice(span.start, span.end);
  const head = HEADS.exec(piece)?.[0].length ?? 0;
  if (head === 0) return withoutDegree(text, folded, span);
  const rest = piece.slice(head);
  if (
    FOREIGN.test(piece) &&
    !/ (?:mit|con|com|med|avec) [^,]*(?:,| e | y | und | et | och )/.test(piece) &&
    !TOOL_AFTER.test(piece.slice(0, head) + text.slice(span.start + head, span.end))
  )
    return span;
  return rest.length < 2 ? span : trimSpan(text, { start: span.start + head, end: span.end });
}

/** "Experiencia en el sector" asks for experience, "Erfahrung mit Linux" for Linux. */
const FOREIGN =
  /(?:^| )(?:erfahrung(?:en)? (?:in|im)|experiencia (?:de|en|no|na|em)|experience (?:de|en|dans|sur|au)|erfarenhet(?:er)? (?:i|inom)) /;
const TOOL_AFTER = / (?:de|en|em|in|i) [\p{Lu}\d]/u;

/** But "a good ear" is more than an ear. */
const DEGREES =
  /^(?:(?:an? |eine? |une? )?(?:(?:really |very )?(?:solid|strong)|decent|a bit of|enough|some|tres bonne|abgeschlossene[rs]?|mindestens guter|mindestens|sehr gute[rs]?|good|great|excellent|ein gutes|eine gute|god|goda|bonne|buena|boa|careful|absolute|confident) )+(?!(?:at|in|with|on|to|of) )(?=\S{2})/;

/** "Some Python", "any fly fishing at all": little of it will do. */
const LITTLE = /^(?:some|any|actual|hands[ -]on) (?!of |other |experience)(?=\S{2})/;

function withoutDegree(text: string, folded: string, span: Span): Span {
  const piece = folded.slice(span.start, span.end);
  const little = LITTLE.exec(piece)?.[0].length ?? 0;
  if (little > 0)
    return { start: span.start + little, end: span.end - (/ at all$/.exec(piece)?.[0].length ?? 0) };
  if (/(?:english|deutsch|englisch|anglais|ingles|engelska|svenska|french|german|spanish)/.test(piece))
    return span;
  const degree = DEGREES.exec(piece)?.[0].length ?? 0;
  return degree === 0 || /^\p{Ll}+$/u.test(text.slice(span.start + degree, span.end))
    ? span
    : trimSpan(text, { start: span.start + degree, end: span.end });
}

const QUALITIES =
  'good|great|decent|confident|strong|solid|excellent|sound|working|basic|advanced|proven|deep|in-depth|practical|prior|previous|some|first|relevant|extensive|substantial|hands[ -]on|demonstrable|demonstrated|thorough|professional|detailed|broad|firm|gute?[nsr]?|fundierte|erste|solide|umfassende|praktische|vertiefte|einschlagige|sicherer|sicheren|bonnes?|solides?|premiere|buen[oa]s?|solid[oa]s?|amplios?|amplia|bons?|boas?|god[at]?|dokumenterad|viss|tidigare';
const QUALIFIED = `(?:an? |the |une? |ein(?:e|en|er)? |la |el |un |um |uma |en |ett |le |les )?(?:(?:very |really |sehr |mycket |muy |muito |tres )?(?:${QUALITIES}) ){0,3}`;

const KNOWN = [
  '(?:and (?:understanding|experience|knowledge) )?(?:experience|expertise|knowledge|understanding|grasp|command|proficiency|proficient|familiarity|familiar|skills?|competence|fluency|background|exposure|awareness|track record|evidence|mastery|appreciation|skilled|experienced|use(?! of an? )|comfort(?:able)?|comfy|confident|confidence|at ease|up to date|fluent|aisance|ease|hands[ -]on|at home|ok(?:ay)?|happy|great|good|success)(?: (?:using|working))? (?:of|with|at(?= [a-z]+ing)|w/|in|on|using|working with|to|from)(?: (?:both|tools such as|tools like|technologies such as|technologies like))?',
  'working (?:knowledge|experience|understanding) of|know(?:s|ing)? (?:your|their) way a?round|competent (?:in|with|at|using)|(?:have |having )?(?:ever )?(?:used|touched)|hold(?:ing)? (?=an? |the )(?:an? |the )?(?:valid |current |full |clean )*|(?:you.ve |have |having )?(?:ever )?(?:worked with|dealt with|(?:been|lived|gone) through|taken an? \\S+ through)|trained in|anything (?:around|to do with)|speaks?|knows?|knowing',
  'bereitschaft (?:zu[rm]?|fur)|(?:kenntnisse?|erfahrung(?:en)?|umgang|know-how|grundkenntnisse|wissen|sicher|vertraut) (?:in der|im|in|mit dem|mit der|mit|von|uber|bei)(?: (?:dem|den|der))?|gearbeitet mit|sprichst|sprechen|beherrsch\\w+',
  "d'une?|d'|un peu de|des notions de|aisance (?:avec|dans)|a l'aise avec|(?:connaissances?|maitrise|experience|pratique|notions|utilisation|usage) (?:de la |de l'|des |du |d'une? |d'|de |en |avec |sur )|travaille (?:avec|sur)|parle[rsz]?|maitris(?:er|es|ez|e(?! d))|connais(?:sez)?|connaitre",
  'algo de|(?:conocimientos?(?: solidos)?|experiencia|dominio|manejo|uso) (?:de|en|con|del)(?: (?:la|el|los|las))?|disponibilidad para|capacidad (?:para|de)|(?:haber )?trabajado con|hablas?|dominar|conocer',
  '(?:conhecimentos?|nocoes|experiencia|dominio|vivencia|pratica) (?:de|em|com|do|da|no|na)|disponibilidade (?:para|de|em)|capacidade (?:para|de|em)|trabalhado com|falar?|conhecer|domin(?:e|ar)',
  'kan lite|lite|(?:erfarenhet(?:er)?|kunskap(?:er)?|kompetens|vana|ok) (?:av|i|om|inom|fran|med|kring)(?: att)?|koll pa|van[at]? (?:vid|att arbeta (?:i|med))|(?:jobbat|arbetat) (?:med|i)|talar?|beharska\\w*',
];
const HEADS = new RegExp(`^${QUALIFIED}(?:${KNOWN.join('|')})(?<= |'|(?![a-z])) ?`);
