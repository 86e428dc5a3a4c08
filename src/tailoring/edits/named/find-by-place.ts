import type { Entry, Resume } from '../../../resume/resume.ts';
import { MONTHS_A_YEAR, monthIn } from '../../coverage/claims/periods.ts';
import { isMovableSection } from '../order/movable-sections.ts';
import type { Named, NotNamed } from './named.ts';

/** What a person names by its place or its time. */
type Placed = Named | NotNamed | null;

/**
 * Finds what a person names by where it stands or when it was: "the second bullet" of a part, "my oldest job",
 * "everything before 2011", "all but the last three jobs". Null for any other words. Pure.
 */
export function findByPlace(words: string, resume: Resume): Placed {
  const name = words.trim().replace(ARTICLE, '');
  if (name.length > MAX_CHARS) return null;
  return (
    findNth(name, resume) ?? findByAge(name, resume) ?? findBefore(name, resume) ?? findOthers(name, resume)
  );
}

const MAX_CHARS = 80;
const ARTICLE =
  /^(?:the|my|meine[nmrs]?|mein|die|der|das|den|le|la|les|mon|ma|mes|el|los|las|mis?|o|a|os|as|meus?|minhas?|den|det|min|mitt|mina)\s+/iu;

const NTH: readonly (readonly [number, string])[] = [
  [0, 'first|1st|erste[nrs]?|premi(?:er|ère)|primer[oa]?|primeir[oa]|första'],
  [1, 'second|2nd|zweite[nrs]?|deuxième|second[eo]?|segund[oa]|andra'],
  [2, 'third|3rd|dritte[nrs]?|troisième|tercer[oa]?|terceir[oa]|tredje'],
  [3, 'fourth|4th|vierte[nrs]?|quatrième|cuart[oa]|quart[oa]|fjärde'],
  [-1, 'last|letzte[nrs]?|derni(?:er|ère)|últim[oa]|sista'],
];

const LINE =
  'bullet(?: point)?|line|point|sentence|item|zeile|punkt|satz|stichpunkt|ligne|puce|phrase|línea|punto|linha|ponto|frase|raden|punkten';

const SECTION = 'section|abschnitt|rubrique|sección|seção|avsnittet?';

const NTH_ONES = NTH.map(([at, words]) => {
  const counted = at < 0 ? '' : `|(?:${LINE}) (?:#|no\\.? |number )?${at + 1}`;
  const named = `(?:${words}) (?:${LINE}|(?<skill>skill)|(?<section>${SECTION}))`;
  return [at, new RegExp(`^(?:${named}${counted})$`, 'iu')] as const;
});

/** Finds the line of a part, the skill or the section that stands so. */
function findNth(name: string, { sections }: Resume): Placed {
  const [at, pattern] = NTH_ONES.find(([, one]) => one.test(name)) ?? [];
  if (at === undefined) return null;
  const { skill, section } = pattern?.exec(name)?.groups ?? {};
  const isSkill = skill !== undefined;
  if (section !== undefined) {
    const id = sections.filter(isMovableSection).at(at)?.id;
    return id ? { kind: 'section', ids: [id] } : 'nothing';
  }
  const lists = isSkill
    ? [sections.flatMap(({ lines }) => lines.flatMap(({ skills }) => skills?.items ?? []))]
    : sections.flatMap(({ lines, entries }) => [lines, ...entries.map((entry) => entry.lines)]);
  const [list, ...others] = lists.filter(({ length }) => length > 0);
  if (others.length > 0) return 'several';
  const found = list?.at(at);
  return found ? { kind: isSkill ? 'skill' : 'line', ids: [found.id] } : 'nothing';
}

const JOB =
  'jobs?|roles?|positions?|posts?|employers?|stellen?|arbeit|arbeitgeber|postes?|emplois?|empleos?|trabajos?|puestos?|empregos?|trabalhos?|cargos?|jobb(?:et|en)?|tjänst(?:en)?|anställning(?:en)?';
const DEGREE =
  'degrees?|schools?|qualifications?|abschlu(?:ss|ß)|schule|diplômes?|écoles?|títulos?|estudios?|diplomas?|cursos?|examen|utbildning(?:en)?';

const OLDEST = 'oldest|earliest|älteste[nrs]?|früheste[nrs]?|äldsta';
const NEWEST =
  'newest|latest|most recent|current|present|aktuelle[nrs]?|jetzige[nrs]?|neueste[nrs]?|nuvarande|senaste';
const OLDEST_BEHIND = '(?:le |la )?plus (?:ancien(?:ne)?|vieux|vieille)|más antiguo|mais antigo';
const NEWEST_BEHIND = '(?:le |la )?plus récente?|actuel(?:le)?|más reciente|actual|mais recente|atual';
/** The last of a list, or the one of last time. */
const EITHER = 'first|last|letzte[nrs]?|premier|dernier|dernière|primero?|último|primeiro|sista';

const byAge = (before: string, behind: string) =>
  new RegExp(
    `^(?:(?:${before}) (?:(?<job>${JOB})|${DEGREE})|(?:(?<job2>${JOB})|${DEGREE}) (?:${behind}))$`,
    'iu',
  );

const OLDEST_ONE = byAge(OLDEST, OLDEST_BEHIND);
const NEWEST_ONE = byAge(NEWEST, NEWEST_BEHIND);
const EITHER_ONE = new RegExp(`^(?:${EITHER}) (?:${JOB}|${DEGREE})$`, 'iu');

/** Finds the job or degree that was over first or last. */
function findByAge(name: string, resume: Resume): Placed {
  if (EITHER_ONE.test(name)) return 'several';
  const oldest = OLDEST_ONE.exec(name);
  const groups = (oldest ?? NEWEST_ONE.exec(name))?.groups;
  if (!groups) return null;
  const sorted = sortedByEnd(groups.job || groups.job2 ? 'experience' : 'education', resume);
  const [first, next] = oldest ? sorted.toReversed() : sorted;
  if (!first) return 'nothing';
  return next && monthOver(next) === monthOver(first) ? 'several' : { kind: 'entry', ids: [first.id] };
}

const BEFORE = new RegExp(
  `^(?:(?:everything|all|anything|things|alles|alle|tout|todo|tudo|allt|alla)(?: (?:the |my |die |meine )?(?<job>${JOB}))?|(?<job2>${JOB}))(?: (?:from|that ended|which ended|ended|dating|de|aus der zeit))? (?:before|prior to|older than|pre|vor|avant|antes de|före) (?<year>(?:19|20)\\d\\d)$`,
  'iu',
);

/** Finds the jobs, or all entries, that were over before a year. */
function findBefore(name: string, resume: Resume): Placed {
  const groups = BEFORE.exec(name)?.groups;
  if (!groups) return null;
  const isOver = (entry: Entry) => monthOver(entry) < Number(groups.year) * MONTHS_A_YEAR;
  const over = resume.sections.map(({ kind, entries }) => ({
    kind,
    ids: entries.filter(isOver).map(({ id }) => id),
  }));
  const isOfJobs = groups.job !== undefined || groups.job2 !== undefined;
  const jobs = over.filter(({ kind }) => (isOfJobs ? kind === 'experience' : kind !== 'education'));
  // A degree goes only where nothing else is as old.
  const ids = (isOfJobs || jobs.some((one) => one.ids.length > 0) ? jobs : over).flatMap((one) => one.ids);
  return ids.length > 0 ? { kind: 'entry', ids } : 'nothing';
}

/** Numbers as people say them, from one. */
export const COUNTS = [
  'one|single|1|eine|einer|einen|une|un|una|um|uma|en|ett|一|１',
  'two|2|zwei|deux|dos|dois|duas|två|二|两|２',
  'three|3|drei|trois|tres|três|tre|三|３',
  'four|4|vier|quatre|cuatro|quatro|fyra|四|４',
  'five|5|fünf|cinq|cinco|fem|五|５',
];

const ALL_BUT =
  /^(?:all|everything|alles?|tou(?:t|s)|todos?|todo|tudo|alla?|allt) (?:but|except|besides|außer|bis auf|sauf|menos|excepto|exceto|utom) (?<kept>.+)$/iu;

const NEWEST_FEW = new RegExp(
  `^(?:(?:the|my|die|meine|les|mes|los|mis|os|meus|de) )?(?:(?:last|latest|most recent|first|newest|letzten|neuesten|derniers|últimos|senaste) )?(?<count>${COUNTS.join('|')}) (?:(?:last|latest|most recent|letzten|derniers|últimos|senaste) )?(?:${JOB})$`,
  'iu',
);

/** Finds the jobs besides the newest few: "all but the last two jobs". */
function findOthers(name: string, resume: Resume): Placed {
  const kept = ALL_BUT.exec(name)?.groups?.kept;
  return kept !== undefined && NEWEST_FEW.test(kept) ? findAllBut(kept, resume) : null;
}

/** Finds the jobs besides those that a person keeps: "the last two jobs". Pure. */
export function findAllBut(kept: string, resume: Resume): Named | NotNamed {
  const count = NEWEST_FEW.exec(kept.trim())?.groups?.count?.toLowerCase();
  if (count === undefined || kept.length > MAX_CHARS) return 'nothing';
  const number = COUNTS.findIndex((words) => new RegExp(`^(?:${words})$`, 'u').test(count)) + 1;
  const others = sortedByEnd('experience', resume).slice(number);
  return others.length > 0 ? { kind: 'entry', ids: others.map(({ id }) => id) } : 'nothing';
}

/** Lists the entries of a kind, the one that was over last first. */
function sortedByEnd(kind: 'experience' | 'education', { sections }: Resume): Entry[] {
  return sections
    .flatMap((section) => (section.kind === kind ? section.entries : []))
    .toSorted((one, other) => compare(monthOver(other), monthOver(one)));
}

/** Two that go on are alike. */
const compare = (one: number, other: number) => (one === other ? 0 : one - other);

/** Returns the month when an entry was over; infinite for one that goes on, or that has no dates. */
function monthOver({ end }: Entry): number {
  return (end && monthIn(end.text, 'start')) ?? Number.POSITIVE_INFINITY;
}
