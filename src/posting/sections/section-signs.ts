import { atomKindOf } from '../atoms/atom-kinds.ts';
import { asksForQuality, findLevel, isAside, isTerms } from '../lexicon/requirement-words.ts';
import { beginsWithVerb } from '../lexicon/verbs.ts';
import { headingPartOf, isPlainHeading } from '../structure/headings.ts';
import { foldText } from '../text/fold-text.ts';
import type { Section } from './section.ts';

const KINDS = ['duration', 'language', 'degree', 'qualification', 'place', 'soft', 'duty'] as const;
const MAX_HEADING_WORDS = 12;
const LONG_WORDS = 12;
const SHORT_WORDS = 5;

/** Lists what speaks for or against a section's asking for something: its heading, its lines and what stands around it. */
export function sectionSigns(section: Section, index: number, sections: readonly Section[]): string[] {
  const { part, form } = section;
  const before = new Set(sections.slice(0, index).map((one) => one.part));
  return [
    'any',
    `part: ${part}`,
    `part, form: ${part} ${form}`,
    `size: ${Math.min(section.passages.length, 5)}`,
    `place: ${Math.min(index, 4)}`,
    `last: ${index === sections.length - 1}`,
    `part before: ${sections[index - 1]?.part}`,
    `part after: ${sections[index + 1]?.part}`,
    `parts before: ${[...before].sort().join(' ')}`,
    ...headingSigns(section.heading),
    ...lineSigns(section),
  ];
}

function headingSigns(heading: string): string[] {
  const words = foldText(heading).match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = headingPartOf(heading);
  return [
    `heading: ${known}`,
    `plain heading: ${isPlainHeading(heading)} ${known}`,
    `heading words: ${Math.min(words.length, 5)}`,
    `heading asks: ${heading.endsWith('?')}`,
    ...words.slice(0, MAX_HEADING_WORDS).flatMap((word, at) => {
      const next = words[at + 1];
      return next === undefined ? [`word: ${word}`] : [`word: ${word}`, `words: ${word} ${next}`];
    }),
  ];
}

function lineSigns({ part, passages }: Section): string[] {
  const lines = passages.map(({ text }) => ({
    text,
    folded: foldText(text),
    asks: asksForQuality(text),
    words: text.split(' ').length,
  }));
  const share = (of: (line: (typeof lines)[number]) => boolean) => {
    const some = lines.filter(of).length / lines.length;
    return SHARES.find(([most]) => some <= most)?.[1] ?? 'all';
  };
  const asks = share((line) => line.asks);
  const verbs = share(({ folded }) => beginsWithVerb(folded));
  const asides = share((line) => !line.asks && isAside(line.text));
  return [
    `asks: ${asks}`,
    `verbs: ${verbs}`,
    `asides: ${asides}`,
    `part, asks: ${part} ${asks}`,
    `part, verbs: ${part} ${verbs}`,
    `part, asides: ${part} ${asides}`,
    `asks or verbs: ${share((line) => line.asks || beginsWithVerb(line.folded))}`,
    `terms: ${share((line) => !line.asks && isTerms(line.text))}`,
    `money: ${share(({ text }) => /[$€£₹]/.test(text))}`,
    `links: ${share(({ text }) => /https?:|@/.test(text))}`,
    `about us: ${share(({ folded }) => ABOUT_US.test(folded))}`,
    `welcome: ${share(({ folded }) => findLevel(folded)?.must === false)}`,
    `needed: ${share(({ folded }) => findLevel(folded)?.must === true)}`,
    `long: ${share(({ words }) => words > LONG_WORDS)}`,
    `short: ${share(({ words }) => words < SHORT_WORDS)}`,
    `stops: ${share(({ text }) => /[.!?]$/.test(text))}`,
    `small letters: ${share(({ text }) => /^\p{Ll}/u.test(text))}`,
    ...KINDS.map((kind) => `${kind}: ${share(({ text }) => atomKindOf(text, text) === kind)}`),
  ];
}

/** Shares up to each limit, and their names. */
const SHARES: readonly (readonly [number, string])[] = [
  [0, 'none'],
  [1 / 3, 'few'],
  [2 / 3, 'half'],
  [0.999, 'most'],
];

const ABOUT_US =
  /^(?:we|our|wir|unser\w*|nous|notre|nos|vi|var|vart|nosotros|nuestr[oa]s?|noss[oa]s?)(?![a-z])/;
