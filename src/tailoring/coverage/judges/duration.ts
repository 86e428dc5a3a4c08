import { type Ask, readAsk } from '../asked/ask.ts';
import { type ClaimedLine, type ClaimedLines, onceALine } from '../claims/claimed-lines.ts';
import { MONTHS_A_YEAR } from '../claims/periods.ts';
import {
  type JobSpan,
  jobSpans,
  periodRequired,
  type Today,
  totalMonths,
  withoutYears,
  yearsStated,
} from '../claims/years.ts';
import type { Shown } from '../matching/shown.ts';
import { showByWords, showInJobs } from '../matching/words.ts';

/**
 * Counts the months of the entries that show what an atom asks years of. Without a topic, all entries count. A line
 * that states its own time ("for two months") counts for that and no more.
 */
export function showDuration(atom: string, claimed: ClaimedLines, today: Today | null): Shown | null {
  const months = periodRequired(atom) ?? 0;
  const topic = withoutYears(atom).replace(FILLERS, ' ').trim();
  const ask = /\p{L}{2,}/u.test(topic) ? readAsk(topic, claimed.resume.language) : null;
  if (today === null) return ask && showByWords(ask, claimed);
  const spans = jobSpans(claimed, today);
  if (!ask || ask.alternatives.length === 0) return longEnough(spans, months, claimed);
  const led = topic.search(LEADERSHIP) >= 0 ? showLeading(topic, spans, { months, claimed }) : null;
  if (led?.state === 'shown') return led;
  const asRole = /(?<!\p{L})(?:as|als|comme|como|som)(?!\p{L})/iu.test(atom);
  const stated = (line: ClaimedLine) => yearsIn(line) * MONTHS_A_YEAR >= months;
  const byLine = asRole ? null : showByWords(ask, claimed, { among: stated });
  if (byLine?.state === 'shown') return byLine;
  const among = (line: ClaimedLine) => (isHead(line) || !asRole) && !hasOwnTime(line);
  const inEntries = showInJobs(ask, claimed, { among, headers: 'as one' });
  const shown = spans.flatMap((span) => {
    const found = inEntries.get(span.header);
    return found ? [{ span, found }] : [];
  });
  const sure = shown.filter(({ found }) => found.state === 'shown');
  for (const [some, state] of [
    [sure, 'shown'],
    [asRole ? [] : shown, 'unclear'],
  ] as const) {
    const [first] = some.toSorted((one, other) => other.found.share - one.found.share);
    if (first && totalMonths(some.map(({ span }) => span)) >= months)
      return {
        ...first.found,
        state,
        line: (state === 'shown' ? datedLine : titleLine)(first.found.line, claimed),
      };
  }
  const short = tooShort(sure, spans, { ask, months, claimed });
  return short ?? (asRole ? showRole(topic, spans, { months, claimed }) : led);
}

/** Counts the jobs whose titles say that somebody leads: "3 years in a leadership position". */
function showLeading(
  topic: string,
  spans: readonly JobSpan[],
  { months, claimed }: { months: number; claimed: ClaimedLines },
): Shown | null {
  const titles = new Map(
    claimed.lines
      .filter(isHead)
      .flatMap((line) =>
        line.job !== null && LEADERS.test(line.text.raw.replace(NO_LEADERS, ' '))
          ? [[line.job, line] as const]
          : [],
      ),
  );
  const led = spans.filter(({ header }) => titles.has(header));
  const line = led[0] && titles.get(led[0].header);
  if (!line || totalMonths(led) < months) return null;
  const where = topic.replace(LEADERSHIP, ' ').replace(TEAMS, ' ').trim();
  const ask = /\p{L}{3,}/u.test(where) ? readAsk(where, claimed.resume.language) : null;
  const isThere = !ask || ask.alternatives.length === 0 || showByWords(ask, claimed)?.state === 'shown';
  return { state: isThere ? 'shown' : 'unclear', line, share: 1, exact: 1 };
}

/** "Four years as an electrician on domestic jobs": that somebody was one for so long is worth a question. */
function showRole(
  topic: string,
  spans: readonly JobSpan[],
  { months, claimed }: { months: number; claimed: ClaimedLines },
): Shown | null {
  const role = topic.split(WHERE)[0]?.trim() ?? '';
  const ask = readAsk(role, claimed.resume.language);
  const among = (line: ClaimedLine) => isHead(line) && !hasOwnTime(line);
  const inEntries = showInJobs(ask, claimed, { among, headers: 'as one' });
  const found = spans.flatMap((span) => {
    const shown = inEntries.get(span.header);
    return shown?.state === 'shown' ? [{ span, shown }] : [];
  });
  const [first] = found;
  if (!first || totalMonths(found.map(({ span }) => span)) < months) return null;
  return { ...first.shown, state: 'unclear', line: titleLine(first.shown.line, claimed) };
}

const LEADERSHIP =
  /(?<!\p{L})(?:lead(?:ing|ership)?|people management|line management|manag(?:ing|ement|erial)|supervis(?:ing|ion|ory)|\p{L}*führung\p{L}*|\p{L}*leitung\p{L}*|leitend\p{L}*|encadrement|liderazgo|mando|liderança|chefia|gestão de (?:equipas|equipes|pessoas)|gestión de equipos|arbetsledning|ledar\p{L}*|chefs\p{L}*)(?!\p{L})/giu;
const TEAMS =
  /(?<!\p{L})(?:an?|the|teams?|people|staff|position|role|level|capacity|others|personal|mitarbeiter\p{L}*|équipes?|equipos?|equipes?|equipas?|personer|personal)(?!\p{L})/giu;
const LEADERS =
  /(?<!\p{L})(?:lead|leader|head|manager|supervisor|foreman|forewoman|director|chief|captain|\p{L}*leiter(?:in)?|\p{L}*führer(?:in)?|\p{L}*meister(?:in)?|chef(?:in|fe)?|responsable|directeur|directrice|jef[ea]|encargad[oa]|gerente|supervisora|coordinadora?|líder|chefe|coordenadora?|\p{L}*ledare|\p{L}*chef|förman)(?!\p{L})/iu;
/** They manage no people. */
const NO_LEADERS =
  /(?<!\p{L})(?:accounts?|projects?|products?|case|success|media|community|content|marketing|brand|office|relationship|category|property|facilities|data|events?|programme|program|risk|stock|chantier|projets?|produit|projekt|produkt|proyectos?|projetos?)[\s-](?:manager|leiter(?:in)?|ledare)(?!\p{L})|(?:assistant|assistent\p{L}*|assistante?) (?:to|der|de|du) [\p{L} ]{0,30}/giu;

const WHERE =
  /\s{2,}|\s(?:in|on|at|for|with|within|im|in der|bei|für|mit|en|dans|chez|pour|para|em|na|no|inom|på|hos)\s/iu;

/** Less than was asked of the thing itself, and enough together with jobs that say part of it, is worth a question. */
function tooShort(
  sure: readonly { readonly found: Shown }[],
  spans: readonly JobSpan[],
  { ask, months, claimed }: { ask: Ask; months: number; claimed: ClaimedLines },
): Shown | null {
  const [first] = sure;
  if (!first) return null;
  const related = new Set(
    ask.alternatives.flatMap(({ words }) =>
      words.flatMap(({ at }) =>
        claimed.words
          .relatedTo(ask.text, at)
          .flatMap(({ text, strength }) => (strength === 'near' ? [] : [claimed.lines[text]?.job])),
      ),
    ),
  );
  const near = spans.filter(({ header }) => related.has(header));
  if (totalMonths(near) < months) return null;
  return { ...first.found, state: 'unclear', line: titleLine(first.found.line, claimed) };
}

const isHead = ({ isHeader, id, job }: ClaimedLine) => isHeader || id === job;
const yearsIn = onceALine(({ text }) => yearsStated(text.raw));
const hasOwnTime = onceALine(({ text }) => OWN_TIME.test(text.raw));

/** The line of a job's header with its dates, which prove how long it was. */
function datedLine(line: ClaimedLine, { lines }: ClaimedLines): ClaimedLine {
  const id = line.entry?.start?.line;
  return lines.find((one) => one.id === id) ?? titleLine(line, { lines });
}

/** The line of a job's header with its title: what is only asked about is called by it. */
function titleLine(line: ClaimedLine, { lines }: Pick<ClaimedLines, 'lines'>): ClaimedLine {
  const id = line.entry?.title?.line ?? line.job;
  return lines.find((one) => one.id === id) ?? line;
}

function longEnough(spans: readonly JobSpan[], months: number, claimed: ClaimedLines): Shown | null {
  const line = claimed.lines.find(({ id }) => id === spans[0]?.header);
  if (!line || totalMonths(spans) < months) return null;
  return { state: 'shown', line: datedLine(line, claimed), share: 1, exact: 1 };
}

/** "for 2 months in 2021", "from January 2018": not the whole time of the entry. */
const OWN_TIME =
  /(?<!\p{L})(?:for (?:\d{1,2}|a|one|two|three|four|five|six) (?:weeks?|months?)|(?:\d{1,2}|zwei|drei|sechs) (?:wochen|monate)|pendant \d{1,2} (?:semaines|mois)|durante \d{1,2} (?:semanas|meses)|por \d{1,2} (?:semanas|meses)|i \d{1,2} (?:veckor|månader))(?!\p{L})/iu;

const FILLERS =
  /(?<!\p{L})(?:at least|a minimum of|minimum|min|mind|more than|over|or more|plus|relevant|proven|professional|hands-on|practical|similar|comparable|role|position|trade|environment|setting|industry|post[- ]?(?:graduate|qualification|registration|qualified|qual)|vergleichbaren?|position|poste similaire|puesto similar|função semelhante|liknande|roll|work(?:ing)?|experience|experienced|of|in|as|with|on|an?|the|mindestens|wenigstens|mehr als|berufserfahrung|erfahrung|praktische|einschlägige|in der|im|als|mit|von|au moins|minimum|plus de|comme|como|com|expérience|d['’]expérience|al menos|mínimo|más de|experiencia|de experiencia|pelo menos|experiência|de experiência|minst|erfarenhet|av|ars|års)(?!\p{L})|^\W+/giu;
