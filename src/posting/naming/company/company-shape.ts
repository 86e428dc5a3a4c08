import {
  HIRING,
  isAgencyWord,
  isArticle,
  isFunctionWord,
  JOINERS,
  LEGAL_FORM,
  NO_NAMES,
  ORGANISATIONS,
  TOOLS,
  WEAK_ORGANISATIONS,
} from '../tokens/lexicon.ts';
import { listSigns } from '../tokens/signs.ts';
import type { Token } from '../tokens/tokens.ts';

/** What the words of a name are. */
export function insideFeatures(inside: readonly Token[]): string[] {
  const [head, end] = [inside[0], inside.at(-1)];
  if (!head || !end) return [];
  const size = inside.filter(({ folded }) => !JOINERS.has(folded)).length;
  const kinds = inside.filter(({ folded }) => ORGANISATIONS.has(folded));
  const isKnownKind = kinds.some(({ folded }) => !WEAK_ORGANISATIONS.has(folded));
  const hasRole = inside.some(({ role }) => role === 'sure');
  const isPlural = /s$/.test(end.folded) && size > 1;
  const function_ = isFunctionWord(head.folded);
  return [
    size === 1 ? 'one word' : size <= 3 ? '2-3 words' : size <= 5 ? '4-5 words' : '6+ words',
    ...inside
      .slice(1, -1)
      .flatMap(({ folded }) => (JOINERS.has(folded) ? [`${joinerKind(folded)} inside`] : [])),
    ...listSigns({
      organisation: isKnownKind,
      'weak organisation': kinds.length > 0 && !isKnownKind,
      'organisation at an end': size > 1 && (ORGANISATIONS.has(head.folded) || ORGANISATIONS.has(end.folded)),
      'legal form': LEGAL_FORM.test(end.folded),
      'role inside': hasRole && !isPlural,
      'plural role inside': hasRole && isPlural,
      agency: inside.some(({ folded }) => isAgencyWord(folded)),
      'hiring inside': inside.some(({ folded }) => HIRING.has(folded)),
      'no name inside': inside.some(({ folded }) => NO_NAMES.has(folded) && !ORGANISATIONS.has(folded)),
      tool: inside.every(({ folded }) => TOOLS.has(folded)),
      'small letters': !head.capital,
      'all capitals': inside.every(({ capital, folded }) => capital || JOINERS.has(folded)),
      'small word inside': inside.some(({ capital, folded }) => !capital && !JOINERS.has(folded)),
      'number inside': inside.some(({ folded }) => /^\d+$/.test(folded)),
      'number first': /^\d/.test(head.folded),
      'number last': /^#?\d/.test(end.folded),
      'kept article first': KEPT_ARTICLE.test(head.folded),
      'number word first': NUMBER_WORD.test(head.folded),
      'article first':
        isArticle(head.folded) && !KEPT_ARTICLE.test(head.folded) && !NUMBER_WORD.test(head.folded),
      'function word first': function_ && !isArticle(head.folded),
      'kept article, then organisation': KEPT_ARTICLE.test(head.folded) && isKnownKind,
    }),
  ];
}

const NUMBER_WORD = /^(?:one|two|three|four|five|another|deux|trois|dos|tres|dois|duas|zwei|drei|tva|tre)$/;

/** English and French names keep their article, others hardly ever. */
export const KEPT_ARTICLE = /^(?:the|le|la|les)$/;

function joinerKind(folded: string): string {
  if (/^(?:and|&|\+|und|et|y|e|och)$/.test(folded)) return 'and';
  return /^(?:of|de|du|d'|da|do|das|dos|del|des|von|der|for|fur|la|le|les|zum|zur)$/.test(folded)
    ? 'of'
    : 'in';
}

/** What is wrong with the ends of a span: the name goes on beyond them. */
export function cutFeatures(tokens: readonly Token[], first: number, last: number): string[] {
  const [head, before, after, next] = [tokens[first], tokens[first - 1], tokens[last + 1], tokens[last + 2]];
  const isLabel = next?.gap.startsWith(':') === true;
  const goesOn = after !== undefined && !after.parted && !/^\d{3}/.test(after.folded);
  return listSigns({
    'cut left':
      before?.capital && !head?.parted && !NO_NAMES.has(before.folded) && !isFunctionWord(before.folded),
    'cut left at article': before?.capital && !head?.parted && KEPT_ARTICLE.test(before.folded),
    'cut left at joiner':
      before && !head?.parted && !before.parted && JOINERS.has(before.folded) && tokens[first - 2]?.capital,
    'cut right':
      (goesOn &&
        after.capital &&
        !isFunctionWord(after.folded) &&
        !isLabel &&
        (!NO_NAMES.has(after.folded) || ORGANISATIONS.has(after.folded))) ||
      (last > first && after?.gap.startsWith(':')),
    'cut right at joiner': goesOn && JOINERS.has(after.folded) && next?.capital && !next.parted,
    'cut right at &': goesOn && /^[&+]$/.test(after.folded) && next?.capital && !next.parted,
    'before a label': isLabel,
  });
}
