import type { Language } from '../../../language/language.ts';
import { beginsWithVerb, isEnglishVerb } from '../../../posting/lexicon/verbs.ts';
import { foldText } from '../../../posting/text/fold-text.ts';
import { type Ask, readAsk } from './ask.ts';

/**
 * Reads the parts of a point that joins several things, each with what it shares with the others: "telehandler and forklift
 * tickets" asks for telehandler tickets and for forklift tickets. Empty where it joins nothing.
 */
export function joinedParts(atom: string, language: Language): Ask[] {
  const parts = atom.split(JOINT).map((part) => part.trim().split(/\s+/));
  const [first = [], last = []] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || parts.length > MAX_PARTS || OR.test(atom)) return [];
  const opening = foldText(first[0] ?? '');
  // By its ending "telehandler" might be a French verb.
  const isDeed = language === 'en' ? isEnglishVerb(opening) : beginsWithVerb(opening);
  const deed = isDeed && first.length > 1 ? first.slice(0, -1) : [];
  const tail = last.length > 1 && !deed.length ? last.slice(-1) : [];
  const asks = parts.map((part, at) => {
    const isAlone = part.length === 1;
    const own = at > 0 && isAlone ? [...deed, ...part] : isAlone ? [...part, ...tail] : part;
    return readAsk(own.join(' '), language);
  });
  const names = ({ alternatives }: Ask) =>
    alternatives.some(({ words }) => words.some(({ weight }) => weight >= 1));
  return asks.every(names) ? asks : [];
}

const JOINT = /,\s(?:(?:and|und|et|y|e|och)\s)?|\s(?:and|und|et|y|e|och|&|\+)\s/iu;
const OR = /(?<!\p{L})(?:or|oder|ou|o|eller|between|zwischen|entre|mellan|both)(?!\p{L})/iu;
const MAX_PARTS = 4;
