import { beginsWithVerb } from '../lexicon/verbs.ts';
import { isPlainHeading, type PostingPart } from '../structure/headings.ts';
import type { Passage } from '../structure/passage.ts';
import { foldText } from '../text/fold-text.ts';
import { type Section, sectionsOf } from './section.ts';
import { sectionSigns } from './section-signs.ts';
import { SECTION_WEIGHTS } from './section-weights.ts';

/** What a section asks: nothing, something that is needed, or something that would be nice. */
export const ASKS = ['none', 'must', 'nice'] as const;
export type Asks = (typeof ASKS)[number];

/**
 * Tells what each list asks by signs with learnt weights (`eval/train-sections.ts`), so that a list is read whatever
 * its heading is called. What stands under "Requirements" alone is asked for, whatever it says. Running text, fields,
 * and one line alone under a known heading keep the part that they are in.
 */
export function classifySections(passages: readonly Passage[]): Passage[] {
  const parts = new Map<Passage, PostingPart>();
  const sections = sectionsOf(passages);
  for (const [index, section] of sections.entries()) {
    if (section.passages.length === 1 && section.part !== null) continue;
    const told = mostLikely(sectionSigns(section, index, sections));
    const isNamed = told === 'none' && section.part !== 'aside' && isPlainHeading(section.heading);
    const part = isNamed && section.part ? section.part : partOf(section, told);
    for (const passage of section.passages) parts.set(passage, part);
  }
  return passages.map((passage) => ({ ...passage, part: parts.get(passage) ?? passage.part }));
}

function mostLikely(signs: readonly string[]): Asks {
  const score = (asks: Asks) =>
    asks === 'none' ? 0 : signs.reduce((sum, sign) => sum + (SECTION_WEIGHTS[asks].get(sign) ?? 0), 0);
  return ASKS.reduce((best, asks) => (score(asks) > score(best) ? asks : best));
}

function partOf({ part, passages }: Section, asks: Asks): PostingPart {
  if (asks === 'none') return 'aside';
  if (asks === 'nice') return 'nice';
  if (part === 'must' || part === 'duty') return part;
  const verbs = passages.filter(({ text }) => beginsWithVerb(foldText(text)));
  return verbs.length >= passages.length / 2 ? 'duty' : 'must';
}
