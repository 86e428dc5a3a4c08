import { foldText } from '../../text/fold-text.ts';
import { isArticle, LEGAL_FORM, OFFERED, ORGANISATIONS, WEAK_ORGANISATIONS } from '../tokens/lexicon.ts';
import { type WordSpan, wordsOf } from '../tokens/spans.ts';
import type { Token } from '../tokens/tokens.ts';

/**
 * No title begins with "Als" or "Der", holds what a job pays or when it is, ends with a month, "4 days" or the "80" of
 * "80 %", is the manager who hires, the name of a document, or ends with a council that has no role in it.
 */
export function mayBeTitle({ line, first, last }: WordSpan): boolean {
  const [head, end] = [line.tokens[first], line.tokens[last]];
  if (!head || !end || NO_HEAD.test(head.folded) || (isArticle(head.folded) && !head.shouted)) return false;
  const inside = line.tokens.slice(first, last + 1);
  if (inside.some(({ folded }, at) => SPAN_OF_TIME.test(folded) || isGrade(folded, inside[at + 1]?.folded)))
    return false;
  if (
    isAmount(line, last) ||
    /^x\d+$/.test(end.folded) ||
    inside.some(({ folded }) => REFERENCE.test(folded)) ||
    OFFICES.test(foldText(wordsOf({ line, first, last }))) ||
    namesDocument({ line, first, last })
  )
    return false;
  if (line.tokens[first - 1]?.folded === 'hiring' && !head.parted && HIRERS.test(head.folded)) return false;
  if (
    line.tokens
      .slice(first, last + 2)
      .some((token, at, all) => isLegalForm(token) && !isStep(all[at + 1] ?? line.tokens[last + 2]))
  )
    return false;
  if (last === first) return !DEGREES.test(head.folded) || OFFERED.has(line.tokens[last + 1]?.folded ?? '');
  const hasRole = inside.some(({ role }) => role !== null);
  if (!hasRole && ORGANISATIONS.has(end.folded) && !WEAK_ORGANISATIONS.has(end.folded)) return false;
  return !TIMES.test(end.folded);
}

/** "Hargis Steel Fabricators, Inc.": a title has no legal form, and none behind it. */
function isLegalForm({ capital, folded }: Token): boolean {
  return capital && LEGAL_FORM.test(folded);
}

/** "8-16", "12–17". */
const SPAN_OF_TIME = /^\d{1,2}(?:[:.]\d\d)?-\d{1,2}(?:[:.]\d\d)?$/;

/** The "9a" of "EG 9a". */
function isStep(token: Token | undefined): boolean {
  return /^\d{1,2}[a-z]?$/.test(token?.folded ?? '');
}

/** "#4521", "JR-10293". */
const REFERENCE = /^(?:#\d+|\d{5,}|(?:ref|req|job|id|jr|r)[-.:]?\d{3}\w*)$/;

/** "Band 6", "EG 9a", "TVöD": what a job is paid by. */
export function isGrade(folded: string, next = ''): boolean {
  return PAY_SCALES.test(folded) || (STEPS.test(folded) && /^\d{1,2}[a-z]?$/.test(next));
}

const PAY_SCALES = /^(?:tvod|tv-l|tv-h|tvl|avr|bat|eg\d{1,2}[a-z]?|e\d{1,2}[a-z]?-?tvod)$/;
const STEPS = /^(?:band|eg|entgeltgruppe|besoldungsgruppe|stufe|level|niva|nivel|niveau)$/;

/** "20 tim/vecka", "80 – 100 %": the number belongs to what stands behind. */
function isAmount({ tokens, text }: WordSpan['line'], last: number): boolean {
  const [end, after] = [tokens[last], tokens[last + 1]];
  if (!end || !/^\d+$/.test(end.folded)) return false;
  return (
    /^ ?%/.test(text.slice(end.end, end.end + 2)) ||
    (after !== undefined && (TIMES.test(after.folded) || /^\d/.test(after.folded)))
  );
}

/** Parts of a government, in Portuguese, whose name is an occupation with another accent. */
const OFFICES = /^secretaria (?:municipal|estadual|geral|de (?:estado|saude|educacao|cultura|obras))/;

/** "Person Specification – Teaching Assistant": what a text is called names no job and nobody who hires. */
export function namesDocument({ line: { text, tokens }, first }: WordSpan): boolean {
  const start = tokens[first]?.start ?? 0;
  return DOCUMENTS.test(foldText(text.slice(start, start + MAX_DOCUMENT_CHARS)));
}

const MAX_DOCUMENT_CHARS = 30;
const DOCUMENTS =
  /^(?:(?:person|job|role|post) (?:specification|spec|description|profile|criteria)|(?:stellen|tatigkeits)(?:beschreibung|anzeige|ausschreibung)|anforderungsprofil|fiche de poste|profil (?:de poste|recherche)|descripcion del puesto|perfil (?:del puesto|da vaga)|descricao da vaga|kravprofil|befattningsbeskrivning)(?![a-z])/;

/** "You need a PhD" names what is asked for, "PhD position" the job. */
const DEGREES = /^(?:phd|msc|bsc|mba|mphil)$/;

const HIRERS = /^(?:managers?|team|process|sprint|event|partner|lead)$/;

const NO_HEAD =
  /^(?:als|som|we|wir|nous|vi|what|who|who's|our|your|my|unser|notre|hej|hi|hello|urgent|urgently)$/;

/** Times of a day, a week or a year. */
export const TIMES =
  /^(?:(?:jan|feb|march|mars|marz|april|mai|maj|may|june?|juni|july?|juli|aug|august[io]?|sept?|september|okt|oct|oktober|october|nov|november|dec|dez|december)(?:-[a-z]+)?|(?:mon|tue|wed|thu|fri|sat|sun)(?:\/[a-z/]+)?|tim(?:\/\w+)?|h\/\w+|std|days?|nights?|hours?|hrs?|weeks?|months?|mornings?|evenings?|weekends?|year|asap|tage?|stunden|semaine|mois|jours?|heures?|dias|horas|dagar|timmar|monday|friday|saturday|sunday)$/;
