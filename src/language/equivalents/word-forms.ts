import type { Language } from '../language.ts';
import { foldAccents, isDerivation } from '../stem.ts';
import type { TextToken } from '../tokens.ts';
import { COMPOUNDING, MIN_PART_CHARS, MIN_SHARED_CHARS } from './compounds.ts';
import type { Strength } from './strength.ts';

/**
 * Tells how a word is a form of another: `form` with other endings. German and Swedish compounds that begin with it are
 * only near.
 */
export function formOf(asked: TextToken, said: TextToken, language: Language): Strength | null {
  if (isLookAlike(asked, said)) return null;
  if (isDerivation(asked.lower, said.lower, language)) return 'form';
  if (!COMPOUNDING.has(language)) return null;
  const [one, other] = [foldAccents(asked.lower), foldAccents(said.lower)];
  const [short, long] = one.length < other.length ? [asked.stem, other] : [said.stem, one];
  const shared =
    short.length >= MIN_SHARED_CHARS && long.startsWith(short) && long.length - short.length > MIN_PART_CHARS;
  return shared ? 'near' : null;
}

/** True for two words that only look related. */
export function isLookAlike({ lower: one }: TextToken, { lower: other }: TextToken): boolean {
  if (one.length === other.length) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const base = short.replace(/s$/, '');
  const longBase = long.replace(/s$/, '');
  return LOOK_ALIKES.has(`${base} ${longBase}`) || LOOK_ALIKES.has(`${short} ${long}`);
}

/** Pairs that share a beginning and an ending of the language, and no meaning. */
const LOOK_ALIKES = new Set(
  `intern internal|intern international|mission emission|train training|train trainer|organ organize|account accountant|
  account accounting|community communicate|commune communicate|desk desktop|product productive|product productivity|
  general generate|custom customer|market marketing|report reporter|office officer|miss mission|access accessory|
  access accessibility|engage engagement|lead leader|test testimony|art article|part party|form formal|form format|
  press pressure|profess professional|real realize|minute minister|stat station|state statement|time timing|
  contract contractor|direct director|direct directory|real reality|virtual virtue|univers university|sens sensor|
  cross crossing|serve server|sign signal|sign significant|ration rational|nation national|port porter|port portable|
  bill billing|stock stocking|build building|found foundation|ship shipment|house housing|cover coverage|
  execute executive|compete competent|appoint appointment|station stationery|mean meaning|past pastry|car care|car carer|plan plant|plan planet|cat cater|
  cat category|bar barber|log logic|log logistic|pen pension|let letter|war ward|mat matter|ten tender|cart carton`
    .split('|')
    .map((pair) => pair.trim()),
);
