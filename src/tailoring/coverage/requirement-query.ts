import { type Concept, conceptsOf, withStatesNamed } from '../../language/concepts.ts';
import type { Language } from '../../language/language.ts';
import { termWeight } from '../../language/term-weight.ts';
import type { Requirement } from '../../posting/requirements.ts';
import { withoutYears, yearsRequired } from './years.ts';

/**
 * A concept that a requirement asks for, with its weight: 1 for a plain word, more for a name, less for
 * "team".
 */
export interface QueryTerm {
  readonly id: string;
  /** The stems it was read from: a line that has both words apart shows "driving licence" too. */
  readonly stems: readonly string[];
  readonly weight: number;
}

/** Terms that belong together ("infection control") and must be in one line. */
export type QueryPhrase = readonly QueryTerm[];

/** Alternatives: any phrase meets "Docker or Podman"; one of "policies and guidance" is most of it. */
export interface QueryGroup {
  readonly phrases: readonly QueryPhrase[];
  readonly met: 'by any' | 'by all';
}

/** A requirement taken apart into groups, each of which a resume should meet. */
export interface RequirementQuery {
  readonly kind: Requirement['kind'];
  readonly groups: readonly QueryGroup[];
  /** True where every word counts: another Portland doesn't meet "Portland, Maine". */
  readonly exact: boolean;
  /** True where it asks for more than the basics: "Polish (basic)" doesn't meet "fluent Polish". */
  readonly aboveBasics: boolean;
  /** The fewest years of experience that it asks for, or null. */
  readonly years: number | null;
}

const queryCache = new WeakMap<object, Map<Language, RequirementQuery>>();

/** Takes a requirement apart into what it asks for, without the phrases that every posting has. */
export function requirementQuery(
  requirement: Pick<Requirement, 'text' | 'kind'>,
  language: Language,
): RequirementQuery {
  const known = queryCache.get(requirement)?.get(language);
  if (known) return known;
  const years = yearsRequired(requirement.text);
  const text = withStatesNamed(years === null ? requirement.text : withoutYears(requirement.text));
  const exact = requirement.kind === 'place' || requirement.kind === 'language';
  const groups = groupsOf(exact ? text.replace(SETTING, ' ') : text, requirement.kind, language);
  const query: RequirementQuery = {
    kind: requirement.kind,
    groups: groups.length > 0 || years !== null ? groups : [fillerGroup(text, language)],
    exact,
    aboveBasics: ABOVE_BASICS.test(text),
    years,
  };
  queryCache.set(requirement, new Map([...(queryCache.get(requirement) ?? []), [language, query]]));
  return query;
}

/** Words around the name of a place or a language that need no proof. */
const SETTING =
  /(?<!\p{L})(?:on[- ]?site|in[- ]?person|based|located|location|remote(?:ly)?|hybrid|office|greater|area|region|city|spoken|written|speaking|speakers?|languages?|verbal|oral|conversational|communication|native|wort und schrift|tal och skrift|vor ort|raum|region|sprache|gesprochen\p{L}*|langue|parlée?|écrite?|région|sur site|idioma|hablado|escrito|presencial|zona|falado|språk|ort|på plats)(?!\p{L})/giu;

/**
 * Makes a group of filler words, for a requirement that has nothing else: "Good communication skills" asks for just
 * these.
 */
function fillerGroup(text: string, language: Language): QueryGroup {
  const phrase = conceptsOf(text, language).map(({ id, stems }) => ({ id, stems, weight: LIGHT_WEIGHT }));
  return { phrases: [phrase], met: 'by any' };
}

const ABOVE_BASICS =
  /(?<!\p{L})(?:fluen\w*|native|advanced|expert|business level|excellent|professional|b2|c[12]|fließend\w*|verhandlungssicher\w*|muttersprach\w*|mehrjährig\w*|courant\w*|bilingue|couramment|fluido|fluida|nativo|avanzado|bilingüe|fluente|avançado|flytande|obehindrat\w*|modersmål)(?!\p{L})|流利|精通|ビジネスレベル|ネイティブ/iu;

/** A name, an abbreviation or a version says more than a word. */
const NAMED_WEIGHT = 1.5;
const LIGHT_WEIGHT = 0.3;
/** Computer science alone is less than half of a doctorate in computer science. */
const DEGREE_WEIGHT = 2;
const DEGREE =
  /^(?:ph\.? ?d|doctorate|doctoral|promotion in|master['’]?s?|mba|m\.?sc|bachelor['’]?s?|b\.?sc|charter(?:ed|ship))(?: degree| of|$)/iu;

const OR = /^(?:or|oder|ou|o|u|eller|或|または)$/i;
const AND = /^(?:and|und|et|y|e|och|和|与|及|と)$/i;
const JOINS =
  /^(?:with|using|via|in|on|at|after|during|including|through|by|for|mit|im|für|avec|dans|pour|en|para|con|com|em|med|i|inom)$/i;
const EXAMPLES = /^(?:such|like|eg|wie|comme|como|såsom)$/i;

interface Draft {
  readonly phrase: readonly QueryTerm[];
  /** How the phrase connects to the one before it. */
  readonly link: 'apart' | 'and' | 'list' | 'or' | 'example';
}

function groupsOf(text: string, kind: Requirement['kind'], language: Language): QueryGroup[] {
  const concepts = conceptsOf(text, language);
  const drafts = draftsOf(text, concepts, language);
  return kind === 'duty' ? dutyGroups(drafts) : groupsFrom(drafts);
}

/** Groups the phrases of a duty. In "write and review policies", two verbs share one object. */
function dutyGroups(drafts: readonly Draft[]): QueryGroup[] {
  const [first, second, ...others] = drafts;
  const [deed, ...object] = second?.phrase ?? [];
  if (first?.phrase.length !== 1 || second?.link !== 'and' || !deed || object.length === 0) {
    return groupsFrom(drafts, 'by all');
  }
  return [
    { phrases: [first.phrase, [deed]], met: 'by all' },
    ...groupsFrom([{ phrase: object, link: 'apart' }, ...others], 'by all'),
  ];
}

/** Groups phrases by what joins them. With `pairs`, a single word after "and" joins the group before it. */
function groupsFrom(drafts: readonly Draft[], pairs?: 'by all'): QueryGroup[] {
  const groups: { phrases: QueryPhrase[]; met: QueryGroup['met']; listed: boolean }[] = [];
  for (const { phrase, link } of drafts) {
    const last = groups.at(-1);
    const paired = pairs && link === 'and' && isPlainWord(phrase);
    if (last && (link === 'example' || paired)) {
      last.phrases.push(phrase);
      if (paired) last.met = pairs;
    } else if (last && link === 'or') {
      joinList(groups);
      groups.at(-1)?.phrases.push(phrase);
    } else {
      groups.push({ phrases: [phrase], met: 'by any', listed: link === 'list' });
    }
  }
  return groups;
}

function isPlainWord([term, ...others]: QueryPhrase): boolean {
  return term !== undefined && others.length === 0 && term.weight <= 1;
}

/** Merges a list before "or" into one group: the "or" of "Docker, Podman or Kubernetes" joins all three. */
function joinList(groups: { phrases: QueryPhrase[]; listed: boolean }[]): void {
  for (let last = groups.at(-1); last?.listed && groups.length > 1; last = groups.at(-1)) {
    groups.pop();
    groups.at(-1)?.phrases.push(...last.phrases);
  }
}

function draftsOf(text: string, concepts: readonly Concept[], language: Language): Draft[] {
  const drafts: Draft[] = [];
  let draft = { phrase: [] as QueryTerm[], link: 'apart' as Draft['link'] };
  let examples = false;
  const start = (link: Draft['link']) => {
    if (draft.phrase.length > 0) drafts.push(draft);
    const kept = draft.phrase.length === 0 && draft.link === 'or' ? 'or' : link;
    draft = { phrase: [], link: examples && drafts.length > 0 ? 'example' : kept };
  };
  let end = 0;
  for (const [index, concept] of concepts.entries()) {
    const between = text.slice(end, concept.start);
    end = concept.end;
    if (/[)）\]]/.test(between)) {
      examples = false;
      start('apart');
    }
    if (/[(（[]|\be\.$/.test(between)) {
      examples = true;
      start('example');
    } else if (/\//.test(between)) start('or');
    else if (/[,，、;；:：・|–—]|\s-\s/.test(between)) start('list');

    if (EXAMPLES.test(concept.text) || isEg(text, concept)) {
      examples = true;
      start('example');
    } else if (OR.test(concept.text)) start('or');
    else if (AND.test(concept.text)) start('and');
    else if (JOINS.test(concept.text)) start('apart');
    else {
      const weight = weightOf(concept, concepts[index + 1], text, language);
      if (weight > 0) draft.phrase.push({ id: concept.id, stems: concept.stems, weight });
    }
  }
  start('apart');
  return drafts;
}

/** True for the "e" of "e.g." and the "z" of "z. B.". */
function isEg(text: string, concept: Concept): boolean {
  return /^(?:e\.\s?g|z\.\s?B|p\.\s?ex|p\.\s?ej|t\.\s?ex)\b/i.test(
    text.slice(concept.start, concept.start + 6),
  );
}

function weightOf(concept: Concept, next: Concept | undefined, text: string, language: Language): number {
  if (/^[\d\s]+$/.test(concept.text)) return 0;
  const acronym = /^\p{Lu}[\p{Lu}\d]+$/u.test(concept.text) && /\p{Ll}/u.test(text);
  if (acronym) return NAMED_WEIGHT;
  if (DEGREE.test(concept.text)) return DEGREE_WEIGHT;
  const substances = new Set([...concept.stems].map((stem) => termWeight(stem, language)));
  if (termWeight(concept.id, language) === 'light') return LIGHT_WEIGHT;
  if (!substances.has('full')) return substances.has('light') ? LIGHT_WEIGHT : 0;
  return isName(concept, next, language) ? NAMED_WEIGHT : 1;
}

/**
 * True for a word with a capital, a digit or a sign. A capital means nothing in German, nor in the first word of a
 * text unless the name goes on: "Chartered Engineer".
 */
function isName(concept: Concept, next: Concept | undefined, language: Language): boolean {
  if (language === 'de' || !/\p{Lu}|\d|[+#]/u.test(concept.text)) return false;
  return concept.start > 0 || /^\p{Lu}/u.test(next?.text ?? '');
}
