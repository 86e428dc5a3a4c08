import { foldText } from '../../text/fold-text.ts';
import { JOINERS } from '../tokens/lexicon.ts';
import { listSigns } from '../tokens/signs.ts';
import type { WordSpan } from '../tokens/spans.ts';
import type { Line } from '../tokens/tokens.ts';

/** Tells what the rest of a text says of a name's words: that they are a place, or name a part of somebody larger. */
export function surroundingsIn(lines: readonly Line[]): (span: WordSpan) => string[] {
  const places = placesIn(lines);
  const words = new Set(lines.flatMap(({ tokens }) => tokens.map(({ folded }) => folded)));
  const matching = (pattern: RegExp) => new Set([...words].filter((word) => pattern.test(word)));
  const [parents, heads, ends] = [matching(PARENTS), matching(UNIT_FIRST), matching(UNIT_LAST)];
  const hasParent =
    parents.size > 0 &&
    lines.some(({ tokens }) => tokens.some(({ folded, capital }) => capital && parents.has(folded)));
  return ({ line, first, last }) => {
    const inside = line.tokens.slice(first, last + 1);
    const [head, end] = [inside[0], inside.at(-1)];
    if (!head || !end) return [];
    const own = inside.filter(({ folded }) => !JOINERS.has(folded));
    const isUnit = heads.has(head.folded) || (inside.length > 1 && ends.has(end.folded));
    const isParent = parents.size > 0 && inside.some(({ folded }) => parents.has(folded));
    return listSigns({
      'all its words are a place': own.every(({ folded }) => places.has(folded)),
      'begins with a place': own.length > 1 && places.has(head.folded),
      'ends with a place': own.length > 1 && places.has(end.folded),
      'part of somebody': isUnit,
      'part of somebody named': isUnit && hasParent && !isParent,
      parent: isParent,
    });
  };
}

/** The words behind "in Leeds" and "Location: Leeds". */
function placesIn(lines: readonly Line[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { tokens, text } of lines) {
    const isField = PLACE_FIELD.test(foldText(text));
    for (const [at, { folded, capital, parted }] of tokens.entries()) {
      if (!capital || folded.length < 4) continue;
      const before = tokens[at - 1];
      if (isField ? at > 0 : before && !parted && PLACED.test(before.folded)) places.add(folded);
    }
  }
  return places;
}

const PLACED = /^(?:in|near|im|a|en|em|i|around|bei)$/;
const PLACE_FIELD =
  /^(?:location|place|where|office|site|base|ort|standort|einsatzort|arbeitsort|lieu|ville|localisation|ubicacion|lugar|ciudad|localidad|local|cidade|placering|stad|arbetsort)[^:]{0,12}:/;

/** Parts of somebody larger, who hires. */
const UNIT_FIRST =
  /^(?:school|faculty|department|dept|division|ward|branch|unit|centre|campus|vardcentral\w*|mottagning\w*|avdelning\w*|enhet\w*|fachbereich|fakultat|abteilung|fachabteilung|service|direction|departement|ufr|faculte|departamento|facultad|faculdade|servicio|servico|unidade|unidad|setor)$/;
const UNIT_LAST =
  /^(?:ward|unit|department|dept|campus|branch|site|park|depot|dc\d?|hub|directorate|faculty|division|team|zentrum)$/;
/** Who has such parts. */
const PARENTS =
  /^(?:university|universitat|universite|universidad|universidade|universitet|trust|council|county|region|regionen|kommun|landkreis|stadt|nhs|group|gruppe|groupe|grupo|holdings?|hospitals|chu|ayuntamiento|prefeitura|camara|academies)$/;
