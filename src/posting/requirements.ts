import { z } from 'zod';
import { Atom, readAtoms } from './atoms/atoms.ts';
import type { Clause } from './clauses/clause.ts';
import { listedDuties, namedDuties } from './clauses/clause-duties.ts';
import { readItem, readProse } from './clauses/clauses.ts';
import { commaPieces } from './clauses/conjuncts.ts';
import { asksForQuality, isAside, isOnAdjustments, isTerms, PHONE } from './lexicon/requirement-words.ts';
import { findRoleWord } from './lexicon/roles.ts';
import { beginsWithVerb } from './lexicon/verbs.ts';
import type { Posting } from './posting.ts';
import { classifySections } from './sections/classify-sections.ts';
import type { Passage } from './structure/passage.ts';
import { readPassages } from './structure/passages.ts';
import { foldText } from './text/fold-text.ts';
import { stripMarkup } from './text/plain-text.ts';
import { sentencesOf } from './text/sentences.ts';

/** `R4`: fourth requirement of the posting, in the posting's order. */
export const RequirementId = z
  .string()
  .regex(/^R\d+$/)
  .brand<'RequirementId'>();
export type RequirementId = z.infer<typeof RequirementId>;

/** What a requirement asks for. */
export const RequirementKind = z.enum(['skill', 'duty', 'qualification', 'language', 'place']);
export type RequirementKind = z.infer<typeof RequirementKind>;

/** One thing the posting asks for. `words` is quoted from the posting, character by character. */
export const Requirement = z.object({
  id: RequirementId,
  text: z.string(),
  words: z.string(),
  kind: RequirementKind,
  must: z.boolean(),
  /** Empty in what was stored before atoms were read. */
  atoms: z
    .array(Atom)
    .readonly()
    .default(() => []),
});
export type Requirement = z.infer<typeof Requirement>;

/** Anything longer is prose. */
const MAX_REQUIREMENT_CHARS = 500;

/** The longest posting of the corpus asks for 36 things. What follows stays in the posting, unread. */
export const MAX_REQUIREMENTS = 200;

/**
 * What a posting says that it doesn't ask or that it teaches, and what asks for nothing: an answer of a form, a
 * mention.
 */
const NOT_ASKED =
  /^(?:(?:no|zero) (?:previous |prior |formal )?(?:experience|qualifications?)(?: is| are)? ?(?:necessary|needed|required|at all)?|(?:keine?|ohne) (?:vor)?(?:erfahrung|kenntnisse)(?: notig| erforderlich| notwendig)?|(?:sans|aucune) experience(?: requise| exigee| necessaire)?|debutante?s? acceptee?s?|(?:sin|no se (?:requiere|necesita)) experiencia(?: previa)?(?: necesaria)?|(?:sem|nao (?:e )?(?:necessaria|precisa)(?: de)?) experiencia|ingen erfarenhet (?:kravs|behovs))?,? ?(?:(?:as )?(?:full |all )?training (?:is |will be )?(?:given|provided)|wir arbeiten (?:dich|sie) ein|formation (?:assuree|interne)|formacion a cargo de la empresa|treinamento no local|upplarning ges)?$|^(?:no (?:late )?(?:nights?|weekends?|evenings?|sundays?|shifts?|on[ -]calls?|ooh)|keine? (?:nacht|wochenend|schicht|samstag)\w*|pas de (?:nuits?|week-?ends?)|sin (?:noches|fines de semana|turnos)|sem (?:noites|fins de semana)|inga (?:natter|helger|kvallar))$|^(?:yes|no|ja|nein|oui|non|si|sim|nao|nej|fyi|@\w+)$|^\d[\d.,]{0,6}\+? (?:staff|employees|people|ppl|colleagues|hrs?|hours)(?: (?:a|per) week)?$/;

/** A model may quote a paragraph, and its markup. */
const MAX_QUOTE_CHARS = 2_000;

/**
 * Reads the requirements of a posting without a model. Headings tell requirements from company, benefits and law;
 * without such headings the words of each sentence do. In the posting's order, each once, up to MAX_REQUIREMENTS.
 */
export function readRequirements({ title, company, description }: Posting): Requirement[] {
  return requirementsOf(classifySections(readPassages(description)), description, { title, company });
}

/** Reads the requirements of passages of a posting. The names of the job and of who hires ask for nothing. */
export function requirementsOf(
  passages: readonly Passage[],
  description: string,
  names: { readonly title: string; readonly company: string } = { title: '', company: '' },
): Requirement[] {
  const headed = passages.some(({ part }) => part === 'must' || part === 'duty' || part === 'nice');
  const seen = new Set<string>();
  const found: Requirement[] = [];
  for (const passage of passages) {
    for (const whole of clausesOf(passage, headed)) {
      if (found.length === MAX_REQUIREMENTS) return found;
      const key = foldText(passage.text.slice(whole.start, whole.end));
      const clause = withoutName(passage.text, whole, names.title);
      const text = passage.text.slice(clause.start, clause.end);
      if (text.length > MAX_REQUIREMENT_CHARS || seen.has(key) || NOT_ASKED.test(key)) continue;
      if (
        isNamed(key, names.title, passage) ||
        (passage.form === 'line' && isNamed(key, names.company, passage))
      )
        continue;
      seen.add(key);
      const [from = 0] = passage.at.slice(clause.start);
      const to = (passage.at[clause.end - 1] ?? from) + 1;
      const atoms = readAtoms(text);
      found.push({
        id: RequirementId.parse(`R${found.length + 1}`),
        text,
        words: description.slice(from, to),
        kind: clause.duty ? 'duty' : requirementKindOf(atoms),
        must: clause.must,
        atoms,
      });
    }
  }
  return found;
}

/**
 * "CNC Setter - nights - Telford", "Lecturer (0.5 FTE, 1 year)": a name, and what stands behind it, unless it's in a list
 * of what is asked for.
 */
function isNamed(folded: string, name: string, { part, form }: Passage): boolean {
  const start = foldText(name);
  const isListed = form === 'item' && part !== null;
  if (start === '' || !folded.startsWith(start)) return false;
  const behind = folded.slice(start.length);
  const isTold = behind.startsWith(' - ') || (/^ \([^()]+\)$/.test(behind) && isTerms(behind));
  return behind === '' || (!isListed && isTold);
}

/** "Plumber - Gas Safe card" asks for the card. */
function withoutName(text: string, clause: Clause, name: string): Clause {
  const label = `${name} - `;
  const start = clause.start + label.length;
  const isLed =
    name !== '' && start < clause.end && foldText(text.slice(clause.start, start)) === foldText(label);
  return isLed ? { ...clause, start } : clause;
}

function clausesOf({ text, part, form }: Passage, headed: boolean): Clause[] {
  if (part === 'aside') return [];
  if (form === 'value' && part !== 'duty' && /; \S/.test(text)) return readListed(text, part);
  if (form === 'value' && part !== 'duty') {
    const told = readTold(text, part);
    if (told) return told;
  }
  if (form === 'prose' || (form === 'value' && part !== 'duty')) return readProse(text, part);
  if (form === 'line' && /[$€£₹] ?\d|\d ?[€£]/.test(text) && !asksForQuality(text)) return [];
  if (form === 'value') return readDuties(text);
  if (!/\p{L}/u.test(text) || namesOtherJob(text) || isOnAdjustments(foldText(text))) return [];
  const duty = part === 'duty' && beginsWithVerb(foldText(text));
  const listed = part !== null && (form === 'item' || duty) && !APPLYING.test(text) && !PHONE.test(text);
  if (!listed && isAside(text) && !asksForQuality(text)) return [];
  if (part !== null)
    return form === 'item' || part === 'must' || part === 'nice' ? readItem(text, part) : readLine(text);
  return headed ? readProse(text, null) : readLooseItem(text);
}

/** "Product Analyst, Seattle, WA": a job alert of the site, or another of its jobs. */
function namesOtherJob(text: string): boolean {
  const [, job = ''] = /^(\p{Lu}[\p{L}&/ -]{3,60}), \p{Lu}[\p{L}.' -]{1,40}, \p{Lu}{2}$/u.exec(text) ?? [];
  return job !== '' && findRoleWord(foldText(job)) !== null;
}

/** What even a list of duties doesn't ask for. */
const APPLYING = /https?:|\S@\S|^(?:apply|send|denunciar|enviar|postuler|candidatar)(?!\p{L})/iu;

/** "Must: three years in payroll, in-house or at a bureau; Excel": where semicolons part things, commas don't. */
function readListed(text: string, part: Passage['part']): Clause[] {
  const spans = [...sentencesOf(text)];
  return spans.flatMap(({ start, end }, index) => {
    const listed = [end, spans[index - 1]?.end ?? 0].some((at) => text.charAt(at - 1) === ';');
    const one = text.slice(start, end);
    return (listed ? readItem(one, part) : readProse(one, part)).map((clause) => ({
      ...clause,
      start: clause.start + start,
      end: clause.end + start,
    }));
  });
}

/**
 * "People who: have a licence, know SAP, can do nights": what a person has or can is told piece by piece, each with its
 * verb.
 */
function readTold(text: string, part: Passage['part']): Clause[] | null {
  const folded = foldText(text);
  const pieces = [...sentencesOf(text)].flatMap((sentence) => commaPieces(folded, sentence));
  const told = pieces.filter(({ start, end }) => TOLD.test(folded.slice(start, end)));
  if (told.length < MIN_TOLD) return null;
  return pieces.flatMap(({ start, end }) => {
    const piece = text.slice(start, end);
    if (isAside(piece) && !asksForQuality(piece)) return [];
    return readItem(piece, part).map((clause) => ({
      ...clause,
      start: clause.start + start,
      end: clause.end + start,
    }));
  });
}

const MIN_TOLD = 2;
const TOLD =
  /^[\s,;]*(?:and |und |et |y |e |och |& )?(?:ha(?:ve|s|ving)|knows?|can|holds?|speaks?|owns?|kann|konnen|hat|haben|kennt|kennen|spricht|sait|savent|ont|connait|tienen?|tengan?|sepan?|sabe|hablen?|tem|tenham?|saibam?|kan|har|talar)(?![a-z])/;

/** A line under a heading for duties is one if it begins with a verb, or is no sentence. */
function readLine(text: string): Clause[] {
  const infinitives = INFINITIVES.test(text) ? listedDuties(text) : null;
  if (infinitives) return infinitives;
  if (beginsWithVerb(foldText(text)) && !/^(?:you|we|sie|du|vous|tu|ihr) /i.test(text))
    return readItem(text, 'duty');
  const prose = readProse(text, 'duty');
  return prose.length > 0 || /[.!?]$/.test(text) ? prose : readItem(text, 'duty');
}

/** "To plan lessons, to mark homework": each is a duty of its own. */
const INFINITIVES = /^to [^,;]+[,;] (?:and )?to /i;

/** What follows "Tasks:", each with a verb of its own, or as a whole. */
function readDuties(text: string): Clause[] {
  const duties = readProse(text, 'duty');
  return duties.length > 0 ? duties : (listedDuties(text) ?? namedDuties(text) ?? readItem(text, 'duty'));
}

/** An item of a list under no heading. */
function readLooseItem(text: string): Clause[] {
  return asksForQuality(text) || beginsWithVerb(foldText(text))
    ? readItem(text, null)
    : readProse(text, null);
}

function requirementKindOf(atoms: readonly Atom[]): RequirementKind {
  const [kind] = atoms.map((atom) => atom.kind);
  if (kind === 'duration' || kind === 'degree') return 'qualification';
  return kind === undefined || kind === 'soft' || kind === 'duty' ? 'skill' : kind;
}

/**
 * Drops requirements whose words are not in the posting, and those that repeat an id. Ignores markup and the width of
 * white space, nothing else.
 */
export function keepVerbatim(requirements: readonly Requirement[], posting: Posting): Requirement[] {
  const text = stripMarkup(posting.description);
  const seen = new Set<string>();
  return requirements.slice(0, MAX_REQUIREMENTS).filter(({ id, words }) => {
    if (words.length > MAX_QUOTE_CHARS) return false;
    const quote = stripMarkup(words);
    if (quote === '' || !text.includes(quote) || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
