import { headingPartOf } from '../../structure/headings.ts';
import { foldText } from '../../text/fold-text.ts';
import { hostFeatures } from '../tokens/hosts.ts';
import { AT, CALLED, JOINERS, TOOLS } from '../tokens/lexicon.ts';
import { isPlace, isRegion } from '../tokens/places.ts';
import { listSigns } from '../tokens/signs.ts';
import { type WordSpan, wordsOf } from '../tokens/spans.ts';
import type { Line, Token } from '../tokens/tokens.ts';

/** The part of a posting that a line stands in, by the headings above it. */
export type PartSign = 'in about' | 'in must' | 'in nice' | 'in duty' | 'in aside' | 'in no part';

/** Tells of each line in which part it stands; "About us" first of all tells who hires. */
export function partsOf(lines: readonly Line[]): PartSign[] {
  let part: PartSign = 'in no part';
  return lines.map(({ block }) => {
    const own = partOf(block.text, block.type === 'heading');
    if (own !== null && block.type === 'heading') part = own;
    return block.type === 'heading' ? part : (own ?? part);
  });
}

function partOf(text: string, isHeading: boolean): PartSign | null {
  const label = isHeading ? text : /^[^:.!?]{2,40}[:?]/.exec(text)?.[0];
  if (label === undefined) return null;
  if (ABOUT.test(foldText(label))) return 'in about';
  const part = headingPartOf(label);
  return part === null ? (isHeading ? 'in no part' : null) : `in ${part}`;
}

const ABOUT =
  /^(?:about(?! you| the (?:role|job|position|opportunity))|who (?:we are|are we)|(?:our|the) (?:company|story|organi[sz]ation|firm)|meet |company|uber (?!die stelle|dich)|wer wir sind|wir uber|unser unternehmen|a propos(?! du poste| de vous)|qui sommes|l'entreprise|notre |presentation|sobre (?!a vaga|ti|voce|el puesto)|quienes somos|quem somos|la empresa|a empresa|nuestra empresa|om (?!tjansten|rollen|dig|jobbet)|vilka (?:ar|vi)|vem ar)/;

/** What the words around a name say of it. */
export function contextFeatures(
  span: WordSpan,
  {
    hosts,
    title,
    titleWords,
  }: {
    readonly hosts: readonly string[];
    readonly title: WordSpan | null;
    readonly titleWords: string | null;
  },
): string[] {
  const { line, first, last } = span;
  const { tokens } = line;
  const inside = tokens.slice(first, last + 1);
  const name = foldText(wordsOf(span)).replace(/'s$/, '');
  const before = sentenceBefore(tokens, first);
  const [after, next] = [tokens[last + 1], tokens[last + 2]];
  return [
    ...hostFeatures(name, hosts),
    ...listSigns({
      'skill before': before.some(({ folded }) => SKILLED.has(folded)),
      'skill just before': before.slice(-3).some(({ folded }) => SKILLED.has(folded)),
      called: before.slice(-2).some(({ folded }) => CALLED.has(folded)),
      'is before': before.slice(-2).some(({ folded }) => /^(?:is|name|name's|ist|est|es)$/.test(folded)),
      employer: before.slice(-3).some(({ folded }) => EMPLOYERS.test(folded)),
      'person before': before.slice(-2).some(({ folded }) => PEOPLE.has(folded)),
      'other party before': before.slice(-4).some(({ folded }) => PARTIES.has(folded)),
      genitive: /['’]s$/.test(wordsOf(span)),
      place:
        isPlace(name) ||
        (inside.length > 1 && inside.every(({ folded }) => isPlace(folded) || JOINERS.has(folded))),
      'region last': inside.length > 1 && isRegion(inside.at(-1)?.folded ?? ''),
      street: STREET.test(inside.at(-1)?.folded ?? '') || STREET_FIRST.test(inside[0]?.folded ?? ''),
      'place last': inside.length > 1 && isPlace(inside.at(-1)?.folded ?? ''),
      'place behind': isPlaceBehind(after, next),
      'region behind': after?.parted === true && after.gap.includes(',') && isRegion(after.folded),
      'tool inside': inside.some(({ folded }) => TOOLS.has(folded)),
      'tool beside':
        (after !== undefined && TOOLS.has(after.folded)) || TOOLS.has(tokens[first - 1]?.folded ?? ''),
      listed: isListed(tokens, first, last),
      quoted: /["“„«]$/.test(tokens[first]?.gap ?? '') || /^["“„«]/.test(line.text),
      'acronym alone': inside.length === 1 && /^\p{Lu}{2,5}\d?$/u.test(wordsOf(span)),
      'said as title': titleWords !== null && title?.line !== line && titleWords.includes(name),
      'opens sentence':
        first === 0 || (tokens[first]?.parted === true && /[.!?]/.test(tokens[first]?.gap ?? '')),
      'inner capital': first > 0 && tokens[first]?.parted === false && tokens[first]?.capital === true,
      'at, then name':
        before.slice(-1).some(({ folded }) => AT.has(folded)) && (tokens[first]?.capital ?? false),
      'about, then name':
        before.length <= 2 && before.slice(-2).some(({ folded }) => ABOUT_WORDS.has(folded)),
    }),
    ...rowFeatures(line, first),
  ];
}

const STREET =
  /^(?:st|street|rd|road|lane|ln|ave|avenue|row|walk|square|sq|hill|way|quay|parade|close|drive|\w+(?:strasse|str|weg|platz|allee|gatan|vagen|torget))$/;
const STREET_FIRST =
  /^(?:rue|boulevard|quai|calle|avenida|plaza|rua|largo|praca|travessa|region|barrio|zona|zone)$/;

/** The words of the same sentence, the six nearest. */
function sentenceBefore(tokens: readonly Token[], first: number): readonly Token[] {
  let from = first;
  while (from > 0 && first - from < 6 && !(tokens[from]?.parted && /[.!?;]/.test(tokens[from]?.gap ?? '')))
    from -= 1;
  return tokens.slice(from, first);
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What follows them is known, and doesn't hire. */
const SKILLED = set(
  'experience experienced knowledge know knows using use used familiar familiarity proficient proficiency fluent skills skill stack tools software tech technologies certified certification qualification licence license qualified erfahrung kenntnisse umgang kenntnissen sicher nutzen tools connaissance connaissances maitrise maitrisez experience outils logiciel experiencia conocimientos conocimiento manejo dominio herramientas conhecimento conhecimentos dominio ferramentas experiencia erfarenhet kunskap kunskaper vana verktyg speak speaks english bac diplome',
);
const EMPLOYERS =
  /^(?:employer|arbeitgeber|arbetsgivaren?|employeur|empleador|empregador|company|firm|firma|startup|shop|museum|place|studio|agency|school|restaurant|resto|cafe|bakery|practice|charity|nonprofit|organisation|organization|family|team)$/;
/** A person follows them. */
const PEOPLE = set(
  "call contact ask dm ping text email regards cheers thanks i'm im am ring whatsapp message manager with by from att ansprechpartner kontakt frau herr bei contacter contacta contato fragen",
);
/** Somebody else than who hires follows them. */
const PARTIES = set(
  'partner partners partnership clients customers investors backed invested funded owned acquired subsidiary part family portfolio alongside like unlike competitors kunden partnern clientes parceiros investida kunder trager formerly via agency through recruitment behalf',
);
const ABOUT_WORDS = set('about uber sobre om propos meet join');

/** "SQL, Python, dbt": between commas, as things of a list are. */
function isListed(tokens: readonly Token[], first: number, last: number): boolean {
  const isComma = (token: Token | undefined) => token?.parted === true && /^,\s*$/.test(token.gap);
  const [before, after] = [tokens[first], tokens[last + 1]];
  return (
    (isComma(before) && (isComma(after) || after === undefined)) ||
    (isComma(after) && isComma(tokens[last + 2]))
  );
}

/** "Copperhound (Leeds)", "Fjällräv Digital i Umeå", "Acme, Boston". */
function isPlaceBehind(after: Token | undefined, next: Token | undefined): boolean {
  if (!after) return false;
  if (after.parted)
    return isPlace(after.folded) || (next !== undefined && isPlace(`${after.folded} ${next.folded}`));
  return /^(?:in|i|en|a|em|near|im|of)$/.test(after.folded) && next !== undefined && isPlace(next.folded);
}

/** Which part of "Acme · Boston · $40k" a name is. */
function rowFeatures({ text, tokens }: Line, first: number): string[] {
  const bars = (from: number, to: number) => text.slice(from, to).match(/\s[-–—|•·]\s/g)?.length ?? 0;
  const all = bars(0, text.length);
  if (all === 0) return [];
  const at = bars(0, tokens[first]?.start ?? 0);
  return [at === 0 ? 'first of row' : at === all ? 'last of row' : 'inside row'];
}
