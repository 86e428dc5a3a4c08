import type { Requirement } from '../posting/requirements.ts';
import type { Language } from '../resume/resume.ts';
import { type Concept, conceptsOf, withStatesNamed } from './concepts.ts';
import { substanceOf } from './filler.ts';

/** A concept that a requirement asks for, and how much it says: 1 for a plain word, more for a name, less for "team". */
export interface Term {
  readonly id: string;
  readonly weight: number;
}

/** Terms that belong together ("infection control") and must be found together, in one line. */
export type Chunk = readonly Term[];

/** A requirement taken apart: each group must be met, by any one of its chunks ("Docker or Podman"). */
export interface Need {
  readonly groups: readonly (readonly Chunk[])[];
  /** True where every word counts: "Portland, Maine" is not met by another Portland. */
  readonly exact: boolean;
  /** True where it asks for more than the basics, so that "Polish (basic)" does not meet "fluent Polish". */
  readonly high: boolean;
}

/** Takes a requirement apart into what it really asks for, without the phrases that every posting has. */
export function needOf(requirement: Pick<Requirement, 'text' | 'kind'>, language: Language): Need {
  const text = withStatesNamed(requirement.text);
  return {
    groups: groupsOf(text, language),
    exact: requirement.kind === 'place' || requirement.kind === 'language',
    high: HIGH.test(text),
  };
}

const HIGH =
  /(?<!\p{L})(?:fluen\w*|native|advanced|expert|business level|excellent|professional|[bc][12]|fließend\w*|verhandlungssicher\w*|muttersprach\w*|mehrjährig\w*|courant\w*|bilingue|couramment|fluido|fluida|nativo|avanzado|bilingüe|fluente|avançado|flytande|obehindrat\w*|modersmål)(?!\p{L})|流利|精通|ビジネスレベル|ネイティブ/iu;

/** A name, an abbreviation or a version says more than a word. */
const NAMED_WEIGHT = 1.5;
const LIGHT_WEIGHT = 0.4;

const OR = /^(?:or|oder|ou|o|u|eller|或|または)$/i;
const AND =
  /^(?:and|with|using|via|in|including|through|by|for|und|mit|im|für|et|avec|dans|pour|y|e|con|en|para|com|em|och|med|i|inom|和|与|及|と)$/i;
const EXAMPLES = /^(?:such|like|eg|wie|comme|como|såsom)$/i;

interface Draft {
  readonly chunk: Term[];
  /** How the chunk hangs together with the one before it. */
  readonly link: 'and' | 'list' | 'or' | 'example';
}

function groupsOf(text: string, language: Language): Chunk[][] {
  const concepts = conceptsOf(text, language);
  const drafts = draftsOf(text, concepts, language);
  if (drafts.length === 0) {
    const terms = concepts.map(({ id }) => ({ id, weight: LIGHT_WEIGHT }));
    return terms.length > 0 ? [[terms]] : [];
  }
  const groups: { options: Chunk[]; listed: boolean }[] = [];
  for (const { chunk, link } of drafts) {
    const last = groups.at(-1);
    if (link === 'example' && last) {
      last.options.push(chunk);
    } else if (link === 'or' && last) {
      joinList(groups);
      groups.at(-1)?.options.push(chunk);
    } else {
      groups.push({ options: [chunk], listed: link === 'list' });
    }
  }
  return groups.map((group) => group.options);
}

/** "Docker, Podman or Kubernetes": what the commas set apart, the "or" joins. */
function joinList(groups: { options: Chunk[]; listed: boolean }[]): void {
  for (let last = groups.at(-1); last?.listed && groups.length > 1; last = groups.at(-1)) {
    groups.pop();
    groups.at(-1)?.options.push(...last.options);
  }
}

function draftsOf(text: string, concepts: readonly Concept[], language: Language): Draft[] {
  const drafts: Draft[] = [];
  let draft: Draft = { chunk: [], link: 'and' };
  let examples = false;
  const start = (link: Draft['link']) => {
    if (draft.chunk.length > 0) drafts.push(draft);
    const kept = draft.chunk.length === 0 && draft.link === 'or' ? 'or' : link;
    draft = { chunk: [], link: examples && drafts.length > 0 ? 'example' : kept };
  };
  let end = 0;
  for (const concept of concepts) {
    const between = text.slice(end, concept.start);
    end = concept.end;
    if (/[)）\]]/.test(between)) {
      examples = false;
      start('and');
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
    else {
      const weight = weightOf(concept, text, language);
      if (weight > 0) draft.chunk.push({ id: concept.id, weight });
    }
  }
  if (draft.chunk.length > 0) drafts.push(draft);
  return drafts;
}

/** The "e" of "e.g.", the "z" of "z. B.". */
function isEg(text: string, concept: Concept): boolean {
  return /^(?:e\.\s?g|z\.\s?B|p\.\s?ex|p\.\s?ej|t\.\s?ex)\b/i.test(
    text.slice(concept.start, concept.start + 6),
  );
}

function weightOf(concept: Concept, text: string, language: Language): number {
  if (/^[\d\s]+$/.test(concept.text)) return 0;
  const acronym = /^\p{Lu}[\p{Lu}\d]+$/u.test(concept.text) && /\p{Ll}/u.test(text);
  if (acronym) return NAMED_WEIGHT;
  const substance = concept.stems.length > 1 ? 'full' : substanceOf(concept.stems[0] ?? '', language);
  if (substance === 'empty') return 0;
  if (substance === 'light') return LIGHT_WEIGHT;
  const named = concept.start > 0 && language !== 'de' && /\p{Lu}|\d|[+#]/u.test(concept.text);
  return named ? NAMED_WEIGHT : 1;
}
