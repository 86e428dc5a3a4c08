import { beginsWithVerb, isBareVerb } from '../lexicon/verbs.ts';
import { foldText } from '../text/fold-text.ts';
import type { Span } from '../text/span.ts';
import { type Clause, isEmpty } from './clause.ts';
import { commaPieces, conjuncts } from './conjuncts.ts';
import { trimRequirement } from './trim.ts';

/** "draft pleadings, prepare binders and keep the calendar": a piece begins with each verb. */
export function dutiesOf(text: string, folded: string, span: Span, lead: string): Clause[] {
  const pieces: Span[] = [];
  const nominal = !PRONOUN.test(lead) && !beginsWithVerb(plainStart(folded, span));
  if ((nominal && !LEADS_TO_NOUNS.test(lead)) || OFFER.test(plainStart(folded, span))) return [];
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

/** Whatever stands before a colon, a list of verbs behind it is one of duties: "The gig: record footsteps, name files". */
export function dutiesAfterColon(text: string, folded: string, { start, end }: Span): Clause[] | null {
  const label = /^[^:]{2,60} ?: (?=\S)/.exec(folded.slice(start, end))?.[0].length;
  return label === undefined ? null : dutiesOfList(text, folded, { start: start + label, end });
}

/** Reads a text as a list of duties; null where fewer than two of its pieces begin with a verb. */
export function listedDuties(text: string): Clause[] | null {
  return dutiesOfList(text, foldText(text), { start: 0, end: text.length });
}

/** "Missions : accueil des jeunes, suivi du budget, lien avec les familles": three or more, each named by nouns. */
export function namedDuties(text: string): Clause[] | null {
  const folded = foldText(text);
  const pieces = commaPieces(folded, { start: 0, end: text.length });
  if (pieces.length < MIN_NAMED) return null;
  return pieces
    .map((piece) => trimRequirement(text, folded, piece))
    .filter((piece) => !isEmpty(text, piece))
    .map((piece) => ({ ...piece, must: true, duty: true }));
}

const MIN_NAMED = 3;

function dutiesOfList(text: string, folded: string, span: Span): Clause[] | null {
  const verbs = commaPieces(folded, span).filter((piece) => beginsWithVerb(plainStart(folded, piece)));
  return verbs.length > 1 ? dutiesOf(text, folded, span, 'duties') : null;
}

/** After a pronoun stands a verb, whatever it is: "tu fiabilises", "Sie verhandeln", "the person will image". */
const PRONOUN =
  /^(?:du|sie|ihr|tu|vous)(?: wurdest| wurden| wirst| werden)?$|^the (?:person|post ?holder|candidate|hire) will$/;
const GERUND = /^[a-z]{3,}ing /;
const OTHER_VERB = /^(?:tu|vous|du|sie|you'll|you|you'd) /;

/** After these words a duty is named by a noun: "responsible for the till". */
const LEADS_TO_NOUNS =
  /(?:duty|for|of|include|includes|umfasst|insbesondere|unter anderem|involve|involves|entails?|covers?|duties|responsibilities|um|fur|bei|gehort|gehoren|aufgaben|umfassen|ubernimmst|ubernehmen|ubernimmt|de|d'|du|des|a|missions?|principales?|taches|programme|funciones|tareas|responsabilidades|incluyen|por|de|atividades|sao|incluem|inclui|envolve|is|mostly|mainly|selbst|gros|quotidien|dia|haras|day|stuff|caseload|for|med|av|ar|omfattar|innefattar|with|in|on)$/;

/** "You get four days on, staff meals and help with the rent": all of it is offered. */
const OFFER = /^(?:get(?! up)|receive|enjoy|earn)(?![a-z])/;

const NO_DUTY =
  /^(?:be (?:the|an?|part|based|in|at|on|our)(?! call)|report(?:ing)? (?:in)?to|repor\w+ a|an? (?:good|great|strong|real)|part of|the (?:first|only)|based|working alongside|joining|join|get(?! up)|receive|love|want|like|think|see|find|enjoy|apply|send|prefer|hear|believe|feel|live|decide|accept|agree|consent|contacted|notified|invited|considered|shortlisted)(?![a-z])/;

/** A piece without what joins it to the one before. */
export function plainStart(folded: string, { start, end }: Span): string {
  return folded
    .slice(start, end)
    .replace(/^[\s,;]*(?:(?:and|und|et|y|e|och|&|sowie|ainsi que|um|or)(?![a-z]))?[\s*]*/, '');
}
