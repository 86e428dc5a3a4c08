import { namesDuration } from './atom-kinds.ts';
import { asksForQuality, findLevel, isAside, isTerms } from './cues.ts';
import { foldText, wordPattern } from './fold.ts';
import { headingPartOf, isPlainHeading, type PostingPart } from './headings.ts';
import { findLeads, type LeadKind } from './leads.ts';
import { findRoleWord } from './roles.ts';
import { sentencesOf } from './sentences.ts';
import type { Span } from './span.ts';
import { trimRequirement } from './trim.ts';
import { beginsWithVerb, isBareVerb, isEnglishVerb } from './verbs.ts';

/** A piece of a block that asks for one thing, or for several of one kind. */
export interface Clause extends Span {
  readonly must: boolean;
  readonly duty: boolean;
}

/** Reads an item of a list, or a line under a heading that works as one: it asks for something as a whole. */
export function readItem(text: string, part: PostingPart | null): Clause[] {
  const folded = foldText(text);
  const [first, ...others] = joinedAtSemicolons(text, [...sentencesOf(text)]);
  if (!first) return [];
  const label = labelOf(folded.slice(first.start, first.end));
  const start = first.start + (label?.length ?? 0);
  const clauses = clausesOfItem(
    text,
    folded,
    { start, end: first.end },
    label?.part === 'nice' ? 'nice' : part,
  );
  return [
    ...clauses,
    ...others.flatMap((sentence) => readSentence(text, folded, sentence, part === 'duty' ? null : part)),
  ];
}

/** "Foundry; EVM internals": an item goes on after a semicolon. */
function joinedAtSemicolons(text: string, sentences: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last && text.charAt(last.end - 1) === ';')
      joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

/** Reads running text: only what its sentences ask for. */
export function readProse(text: string, part: PostingPart | null): Clause[] {
  const folded = foldText(text);
  const found: Clause[] = [];
  let goesOn = false;
  for (const sentence of sentencesOf(text)) {
    const clauses = readSentence(text, folded, sentence, part);
    const more: Clause[] =
      goesOn && clauses.length === 0 ? duties(text, folded, withoutAlso(folded, sentence), '') : clauses;
    found.push(...more);
    goesOn = text.charAt(sentence.end - 1) === ';' && more.at(-1)?.duty === true;
  }
  return found;
}

/** "…; also order consumables": what a semicolon parts goes on as it began. */
function withoutAlso(folded: string, { start, end }: Span): Span {
  return { start: start + (/^\s*(?:also|and|then)\s/.exec(folded.slice(start, end))?.[0].length ?? 0), end };
}

function clausesOfItem(text: string, folded: string, span: Span, part: PostingPart | null): Clause[] {
  const extra = extraOf(folded, span);
  if (extra) {
    const before = clausesOfItem(text, folded, { start: span.start, end: extra.start - 1 }, part);
    const chunks = chunksOf(text, folded, extra, false).map((one) => ({ ...one, duty: false }));
    return chunks.length > 0 ? [...before, ...chunks] : before.map((one) => ({ ...one, must: false }));
  }
  const must = part !== 'nice';
  const duty = part === 'duty';
  const pieces = commaPieces(folded, span);
  const levels = pieces.map(({ start, end }) => findLevel(folded.slice(start, end))?.must);
  const mixed = pieces.length > 1 && levels.includes(false) && levels.some((level) => level !== false);
  if (mixed && !duty) return chunksOf(text, folded, span, must).map((one) => ({ ...one, duty }));
  const level = findLevel(folded.slice(span.start, span.end));
  const trimmed = trimRequirement(text, folded, span);
  return isEmpty(text, trimmed) ? [] : [{ ...trimmed, duty, must: must && level?.must !== false }];
}

/** "Figma (Framer is a bonus)": what a bracket at the end would also like, or "(a plus)" of what stands before it. */
function extraOf(folded: string, { start, end }: Span): Span | null {
  const bracket = /\(([^()]+)\)[.,;\s]*$/.exec(folded.slice(start, end));
  const inside = bracket?.[1] ?? '';
  const level = findLevel(inside);
  if (!bracket || bracket.index < 3 || level?.must !== false) return null;
  const from = start + bracket.index + 1;
  return { start: from, end: from + inside.length };
}

function readSentence(text: string, folded: string, span: Span, part: PostingPart | null): Clause[] {
  const sentence = folded.slice(span.start, span.end);
  if (/\?\s*$/.test(sentence)) return readQuestion(text, folded, span);
  const labelled = labelOf(sentence);
  if (labelled) {
    return readSegment(
      text,
      folded,
      { start: span.start + labelled.length, end: span.end },
      labelled.part,
      labelled.part === 'duty' ? 'duty' : part,
      false,
      labelled.part === 'duty' ? 'duties' : '',
    );
  }
  const leads = findLeads(sentence);
  if (isItemLike(sentence, part, leads[0] && sentence.slice(0, leads[0].start).trim().length)) {
    if (part === 'duty' && beginsWithVerb(plainStart(folded, span))) return duties(text, folded, span, '');
    return clausesOfItem(text, folded, span, part);
  }
  if (isAside(sentence) && leads.every(({ kind }) => kind === 'none' || kind === 'nice')) return [];
  const found: Clause[] = [];
  const bounds = [{ kind: null, start: 0, end: 0 }, ...leads];
  let ideally = false;
  for (const [index, { kind: own, start, end }] of bounds.entries()) {
    const piece = {
      start: span.start + end,
      end: span.start + (bounds[index + 1]?.start ?? sentence.length),
    };
    const kind: LeadKind | null = ideally && own === 'must' ? 'nice' : own;
    ideally = kind === 'nice' && piece.end - piece.start < 2;
    if (piece.end - piece.start < 2) continue;
    found.push(...readSegment(text, folded, piece, kind, part, leads.length > 0, sentence.slice(start, end)));
  }
  return found;
}

/** "Have you shipped a title?" asks for it; any other question doesn't. */
function readQuestion(text: string, folded: string, span: Span): Clause[] {
  const lead = ASKED.exec(folded.slice(span.start, span.end))?.[0].length ?? 0;
  if (lead === 0) return [];
  const trimmed = trimRequirement(text, folded, { start: span.start + lead, end: span.end });
  const words = text.slice(trimmed.start, trimmed.end).split(' ').length;
  return isEmpty(text, trimmed) ||
    words > MAX_QUESTION_WORDS ||
    NOT_ASKED.test(folded.slice(trimmed.start, trimmed.end))
    ? []
    : [{ ...trimmed, must: true, duty: false }];
}

const MAX_QUESTION_WORDS = 16;
const ASKED =
  /^[\s¿*-]*(?:are you|have you(?: got)?|can you|do you (?:have|know|speak|hold)|bist du|hast du|kannst du|haben sie|sind sie|es-tu|etes-vous|as-tu|avez-vous|sais-tu|tienes|sabes|hablas|has|voce(?= (?:edita|tem|sabe|fala|domina|usa))|tem|entrega|har du|kan du|ar du)(?= )/;
const NOT_ASKED =
  /^(?:interested|ready|looking|up for|keen|tired|bored|curious|excited|passionate|sure|questions?|lust|interesse|interessiert|ganas|fragor|intresserad|a question|what it takes|someone|anyone)/;

/** A heading inside a paragraph: "Day to day: mapping workplaces". */
function labelOf(sentence: string): { length: number; part: 'must' | 'nice' | 'duty' } | null {
  const label = /^\s*[^:.!?,;]{2,45}[:=] (?=\S)/.exec(sentence)?.[0];
  const part = label === undefined ? null : OTHER.test(label) ? 'must' : headingPartOf(label);
  const short =
    label !== undefined &&
    (isPlainHeading(label.replace(/[:=]/g, '')) || label.trim().split(' ').length <= 2);
  return label === undefined || !short || part === null || part === 'aside'
    ? null
    : { length: label.length, part };
}

const OTHER = /^\s*(?:others?|sonstiges|autres?|otros|outros|ovrigt)\s?:/;

/** In a part of requirements, short sentences without a subject are as good as a list. */
function isItemLike(sentence: string, part: PostingPart | null, lead: number | undefined): boolean {
  if (part === null || part === 'aside' || lead === 0 || sentence.includes(',')) return false;
  const words = sentence.trim().split(' ').length;
  if (words > MAX_ITEM_WORDS || isAside(sentence) || ABOUT_US.test(sentence.trim())) return false;
  if (isTerms(sentence) && !asksForQuality(sentence)) return false;
  return !TELLS.test(sentence.trim()) && (part !== 'duty' || (lead === undefined && !testFinite(sentence)));
}

const MAX_ITEM_WORDS = 12;
const TELLS =
  /^(?:and you|you|the|this|that|these|it|they|there|a|das|die|der|es|c'est|on|il|elle|els?|la|le|les|o|a|os|det|den|en|hier|here|if|we|wer|si|om|wenn)(?![a-z])/;

/** Reads what follows one lead, up to the next. */
function readSegment(
  text: string,
  folded: string,
  span: Span,
  kind: LeadKind | null,
  part: PostingPart | null,
  led: boolean,
  lead: string,
): Clause[] {
  if (kind === 'none') return [];
  if (kind === 'duty') return duties(text, folded, span, lead);
  if (kind === 'must' || kind === 'nice') {
    const job = isJob(folded, span, lead);
    const chunks = chunksOf(text, folded, span, kind === 'must' && part !== 'nice').slice(job ? 1 : 0);
    return chunks.filter((chunk) => isThing(folded, chunk)).map((chunk) => ({ ...chunk, duty: false }));
  }
  const piece = folded.slice(span.start, span.end);
  if (!led && isOrder(piece.trim(), part)) return duties(text, folded, span, part ?? '');
  const level = findLevel(piece);
  const asked = level !== null || asksForQuality(piece);
  if (!asked && (part === null || part === 'duty' || led)) return [];
  if (level === null && (ABOUT_US.test(piece.trim()) || (led && part === null))) return [];
  if (level === null && part === null && (testFinite(piece) || /[$€£₹]/.test(piece.split(',')[0] ?? '')))
    return [];
  const chunks = chunksOf(text, folded, span, part !== 'nice');
  return chunks
    .filter(
      (chunk) => isThing(folded, chunk, part !== null) && !SUBJECT.test(folded.slice(chunk.start, chunk.end)),
    )
    .map((chunk) => ({ ...chunk, duty: false }));
}

/** "draft pleadings, prepare binders and keep the calendar": a piece begins with each verb. */
function duties(text: string, folded: string, span: Span, lead: string): Clause[] {
  const pieces: Span[] = [];
  const nominal = !PRONOUN.test(lead) && !beginsWithVerb(plainStart(folded, span));
  if (nominal && !LEADS_TO_NOUNS.test(lead)) return [];
  const gerund = GERUND.test(plainStart(folded, span));
  const listed = gerund && LEADS_TO_NOUNS.test(lead);
  for (const piece of conjuncts(folded, span)) {
    const last = pieces.at(-1);
    const bare = last && isBareVerb(folded.slice(last.start, last.end).split(',').at(-1) ?? '');
    if (last && bare && !nominal) pieces[pieces.length - 1] = { start: last.start, end: piece.end };
    else if (
      last &&
      !nominal &&
      !(listed && plainStart(folded, piece).includes(' ')) &&
      !(gerund ? GERUND : OTHER_VERB).test(plainStart(folded, piece)) &&
      !beginsWithVerb(plainStart(folded, piece))
    )
      pieces[pieces.length - 1] = { start: last.start, end: piece.end };
    else pieces.push(piece);
  }
  return pieces
    .filter((piece) => !NO_DUTY.test(plainStart(folded, piece)))
    .map((piece) => trimRequirement(text, folded, piece))
    .filter((piece) => !isEmpty(text, piece) && !NO_DUTY.test(folded.slice(piece.start, piece.end)))
    .map((piece) => ({ ...piece, must: true, duty: true }));
}

/** After a pronoun stands a verb, whatever it is: "tu fiabilises", "Sie verhandeln", "du lastar". */
const PRONOUN = /^(?:du|sie|ihr|tu|vous)(?: wurdest| wurden| wirst| werden)?$/;
const GERUND = /^[a-z]{3,}ing /;
const OTHER_VERB = /^(?:tu|vous|du|sie|you'll|you|you'd) /;

/** After these words a duty is named by a noun: "responsible for the till". */
const LEADS_TO_NOUNS =
  /(?:duty|for|of|include|includes|involve|involves|entails?|covers?|duties|responsibilities|um|fur|bei|gehort|gehoren|aufgaben|umfassen|ubernimmst|ubernehmen|ubernimmt|de|d'|du|des|a|missions?|principales?|taches|programme|funciones|tareas|responsabilidades|incluyen|por|de|atividades|sao|incluem|mostly|mainly|selbst|gros|quotidien|dia|haras|day|stuff|caseload|for|med|av|ar|omfattar|innefattar|with|in|on)$/;

const NO_DUTY =
  /^(?:be (?:the|an?|part|based|in|at|on|our)(?! call)|report(?:ing)? (?:in)?to|repor\w+ a|an? (?:good|great|strong|real)|part of|the (?:first|only)|based|working alongside|joining|join|get(?! up)|receive|love|want|like|think|see|find|enjoy|apply|send|prefer|hear|believe|feel|live|decide)(?![a-z])/;

function plainStart(folded: string, { start, end }: Span): string {
  return folded
    .slice(start, end)
    .replace(/^[\s,;]*(?:(?:and|und|et|y|e|och|&|sowie|ainsi que|um|or)(?![a-z]))?[\s*]*/, '');
}

/** Splits things that are asked for; those of one kind in a run stay one ("ZBrush, Maya, Substance"). */
function chunksOf(text: string, folded: string, span: Span, must: boolean): (Span & { must: boolean })[] {
  const chunks: { start: number; end: number; must: boolean; thing: boolean }[] = [];
  for (const piece of conjuncts(folded, span)) {
    if (REASON.test(folded.slice(piece.start, piece.end).trim())) continue;
    const level = findLevel(folded.slice(piece.start, piece.end));
    const last = chunks.at(-1);
    const trimmed = trimRequirement(text, folded, withoutLevel(folded, piece, level));
    if (isEmpty(text, trimmed)) {
      if (last && level) last.must = level.must && must;
      continue;
    }
    const chunk = { ...trimmed, must: level?.must ?? must, thing: isBareThing(text, folded, trimmed) };
    if (last && (level === null || level.must === last.must) && belongsTogether(folded, last, chunk))
      Object.assign(last, { end: chunk.end, thing: last.thing || /\p{Lu}/u.test(text.charAt(chunk.start)) });
    else chunks.push(chunk);
  }
  return chunks;
}

const REASON =
  /^(?:because|since|so|(?:either|any|both|whichever) (?:is|are|works?|will|you)|which|where|as (?:you|we|it|someone)|weil|da (?:bei|wir|es)|denn|damit|car|parce|puisque|porque|ya que|pois|ja que|eftersom|da vi|though|although|even if|mais on|don't|doesn't|no te|aber wir)(?![a-z])/;

function belongsTogether(
  folded: string,
  last: Span & { thing: boolean },
  chunk: Span & { thing: boolean },
): boolean {
  if (/^(?:or|oder|ou|o|eller|e\.g|etc)(?![a-z])/.test(folded.slice(chunk.start, chunk.end))) return true;
  if (!chunk.thing) return false;
  const before = folded.slice(last.start, last.end);
  return last.thing || (!namesDuration(before) && LIST_HEAD.test(before));
}

/** The words before which a list of things goes on: "experience with Go, Rust". */
const LIST_HEAD =
  /(?<![a-z])(?:with|of|using|in|on|such as|like|mit|von|in|wie|avec|de|en|com|em|con|i|med|av|som)(?![a-z]) [^,]{2,60}$/;

/** A name without more: at most three words, no years, no verb. */
function isBareThing(text: string, folded: string, { start, end }: Span): boolean {
  const piece = folded.slice(start, end);
  if (piece.split(' ').length > 3 || asksForQuality(piece) || /^\d/.test(piece) || beginsWithVerb(piece))
    return false;
  return (
    !/^(?:knows?|has|have|can|is|will|speaks?|loves?|who|good|strong|great|excellent|solid|gut|sehr|bonne?|buen|bom|boa|god|goda)(?![a-z])/.test(
      piece,
    ) && /\p{L}/u.test(text.slice(start, end))
  );
}

function withoutLevel(
  folded: string,
  { start, end }: Span,
  level: { start: number; end: number } | null,
): Span {
  if (level === null) return { start, end };
  const before = folded.slice(start, start + level.start).trim();
  const after = folded.slice(start + level.end, end).replace(/^[\s,.!:)]+/, '');
  if (before.length < 3 && !/[a-z]\d/.test(before))
    return after.length < 3 ? { start, end: start } : { start: start + level.end, end };
  return { start, end: start + level.start };
}

/** Splits at commas, and at "and" where something of its own follows. */
function conjuncts(folded: string, span: Span): Span[] {
  const commas = commaPieces(folded, span);
  return commas.flatMap((piece) => splitAnd(folded, piece, commas.length > 1));
}

function commaPieces(folded: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const char = folded.charAt(at);
    if (char === '(') depth += 1;
    if (char === ')') depth = Math.max(0, depth - 1);
    const split =
      (char === ',' && !(/\d/.test(folded.charAt(at - 1)) && /\d/.test(folded.charAt(at + 1)))) ||
      char === ';' ||
      (char === '|' && folded.charAt(at + 1) === ' ');
    if (depth > 0 || !split) continue;
    pieces.push({ start: from, end: at });
    from = at + 1;
  }
  pieces.push({ start: from, end });
  return pieces.filter((piece) => folded.slice(piece.start, piece.end).trim() !== '');
}

const AND = / (?:and|und|et|y|e|och|samt|sowie|ainsi que|plus|as well as|but|aber|mais|pero|men|&|\+) /g;

function splitAnd(folded: string, { start, end }: Span, listed: boolean): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { 0: word, index } of folded.slice(start, end).matchAll(AND)) {
    const at = start + index;
    if (folded.charAt(at - 1) === '-') continue;
    const rest = folded.slice(at + word.length, Math.min(end, at + word.length + 80));
    if (!beginsAnew(rest, folded.slice(from, at), listed)) continue;
    pieces.push({ start: from, end: at });
    from = at + word.length;
  }
  pieces.push({ start: from, end });
  return pieces;
}

const ANEW =
  /^(?:an?|the|one|at least|\d|some|someone|enough|good|great|strong|solid|excellent|proven|experience|knowledge|ability|familiarity|willing|happy|able|can|has|have|is|will|knows?|must|ideally|full|valid|comfortable|eine?[nrm]?|der|die|das|den|gut\w*|sehr|erfahrung|kenntnisse|mindestens|um (?:die|den|das)|um|une?|le|la|les|des|vous|tu|une|ar|van|kan|har|bonne?|unos?|unas?|el|los|las|buen\w*|um|uma|bo[am]|experiencia|ter|en|ett|god\w*|erfarenhet|kunskaper?|minst)(?![a-z])/;

function beginsAnew(rest: string, before: string, listed: boolean): boolean {
  if (beginsWithVerb(rest))
    return beginsWithVerb(before.trim().replace(/^[,\s]+/, '')) || listed || before.length > 20;
  if (DAYS.test(rest)) return false;
  return ANEW.test(rest) || (listed && rest.split(' ').length < 8 && !beginsWithVerb(before.trim()));
}

const DAYS =
  /^(?:mon|tue|wed|thu|fri|sat|sun|days?|nights?|weekends?|evenings?|samedi|dimanche|vendredi|soir|sabado|domingo|samstag|sonntag|wochenend|lordag|sondag|helg|feriados|festivos)/;

/** True for what can be asked for: not pay, hours or place, nor the job itself. */
function isThing(folded: string, { start, end }: Span, led = true): boolean {
  const piece = folded.slice(start, end);
  const words = piece.split(' ').length;
  if (words > MAX_CLAUSE_WORDS || !/\p{L}{2}/u.test(piece) || isAside(piece)) return false;
  if (DANGLING.test(piece) || (!led && /^\w+ (?:years?|months?|weeks?)$/.test(piece))) return false;
  const asks = asksForQuality(piece);
  if (!asks && (isTerms(piece) || NO_THING.test(piece))) return false;
  return (
    asks ||
    !(
      /^(?:an?|one|two|our|eine?n?|une?|una?|um|uma|en|ett)(?![a-z])/.test(piece) &&
      findRoleWord(piece) !== null
    )
  );
}

const MAX_CLAUSE_WORDS = 40;
/** "A bug you're proud of" asks for nothing. */
const DANGLING = / (?:of|about|from)$/;

/** "a van driver, full licence": the first of what is needed is the job itself. */
function isJob(folded: string, { start, end }: Span, lead: string): boolean {
  const first = (folded.slice(start, end).split(/[,;:(]/)[0] ?? '').trim();
  return (
    (ARTICLE.test(first) ||
      /^(?:we |they |require|se |necesita|busca|procura|precisa|need|cherch|recherch)/.test(lead)) &&
    !asksForQuality(first) &&
    findRoleWord(first) !== null
  );
}

const ARTICLE = /^(?:an?|one|two|another|our|new|eine?[nr]?|une?|una|um|uma|en|ett)(?![a-z])/;

/** An order to the reader of what the job is, rather than of how to apply. */
function isOrder(piece: string, part: PostingPart | null): boolean {
  const [word = ''] = piece.split(' ');
  if (part !== 'duty' && part !== null) return false;
  if (/^[a-z]+(?:aras|eras|iras)$/.test(word)) return true;
  if (
    part === null &&
    (!isEnglishVerb(word) || word.endsWith('ing') || NO_ORDER.test(word) || !/[a-z)]\.$/.test(piece))
  )
    return false;
  if (part === null && findRoleWord(piece.split(' ').slice(0, 3).join(' ')) !== null) return false;
  return beginsWithVerb(piece) && piece.split(' ').length > 2;
}

const NO_ORDER =
  /^(?:apply|tell|wait|stop|sit|stand|ride|spread|save|view|count|invite|notify|remind|skip|seek|send|join|check|visit|call|email|contact|message|write|drop|ask|see|read|click|reply|come|get|find|share|tag|follow|save|report|register|note|feel|speak|talk|let|take|start|work|post|fill|submit|go|give|help|act|meet|bring|learn|earn|enjoy|be|have|do|make|sign|open|view|show|search|look|listen|set|can|contract|experience|order|program|travel|stage|market|rate)$/;

/** A sentence with a verb of its own tells something, and asks for nothing. */
function testFinite(piece: string): boolean {
  FINITE.lastIndex = 0;
  return FINITE.test(piece);
}

const FINITE = wordPattern(
  "is|are|was|were|has|have|had|been|will|would|went|moved|do|does|did|don't|doesn't|makes?|runs?|made|built|started|began|'s been|says?|thinks?|goes|comes|i'd|i'll|i've",
  'ist|sind|war|waren|hat|haben|wird|werden|wurde|gibt',
  'est|sont|etait|a|ont|sera|seront|peuvent|peut|doit',
  'es|son|era|fue|ha|han|sera|hay|tiene|puede|esta|estan',
  'e|sao|foi|tem|sera|serao|esta|estao|pode|podem',
  'ar|var|har|blir|finns|kan|ska',
);

const NO_THING =
  /^(?:sorry|no|(?:for|pour|para|fur|till|au sein de) (?:our|notre|nos|nuestr[oa]s?|noss[oa]s?|unser\w*|vara?|vart)|us|me|it|them|this|that|you|your help|help|a hand|to (?:chat|talk|hear|see|know)|cheers|thanks|thank you|hi|hey|hello|ping|or|here|more|info\w*|it all|(?:back|well|had|like|yesterday|away|sorted)$|fun|another|in touch|looking|hiring|recruiting|getting|growing|expanding|based|what|why|how|where|when|if)(?![a-z])/;

const SUBJECT = wordPattern(
  "we|we're|we've|our|i(?= (?:am|have|will|want|need|like|do|can|was|would))|i'm|i'll|they|it's|there's|wir|unser\\w*|nous|notre|nos|on (?:est|a|ne)|nosotros|nuestr\\w+|somos|nosso|nossa|vi|var|vart|vara",
);
const ABOUT_US =
  /^(?:we|our|us|they|their|this is|join|wir|unser|bei uns|nous|notre|nos|nosotros|nuestr[oa]s?|somos|nos|nosso|nossa|vi|var|vart|hos oss)(?![a-z])/;

function isEmpty(text: string, { start, end }: Span): boolean {
  return end - start < 2 || !/[\p{L}\p{N}]/u.test(text.slice(start, end));
}
