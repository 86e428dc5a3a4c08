import {
  childElements,
  findDescendants,
  parseXml,
  type XmlElement,
} from '../../../../src/infra/documents/read/common/xml.ts';

/*
 * What the schema of WordprocessingML (ECMA-376 part 1, wml.xsd) says of the elements that we write: Word refuses a file
 * that breaks it, and other programs don't.
 */

/** Lists what breaks the schema in the main part of a Word file, and not in that of its source. */
export function findDisorder(made: string, source = '<none/>'): string[] {
  const known = new Set(faultsIn(parseXml(source)));
  return [...new Set(faultsIn(parseXml(made)))].filter((fault) => !known.has(fault));
}

function faultsIn(root: XmlElement): string[] {
  return RULES.flatMap(({ on, isRight }) =>
    on
      .flatMap((name) => findDescendants(root, name))
      .filter((element) => !isRight(namesIn(element), element))
      .map((element) => `${element.name} has ${namesIn(element).filter((name) => !OURS.has(name))}`),
  );
}

const namesIn = (element: XmlElement) => childElements(element).map(({ name }) => name);

/** Added to properties that a producer may have written in any sequence. */
const OURS = new Set(['rPr', 'pPrChange', 'spacing']);

interface Rule {
  readonly on: readonly string[];
  readonly isRight: (children: readonly string[], element: XmlElement) => boolean;
}

const RULES: readonly Rule[] = [
  { on: ['p'], isRight: (children) => children.lastIndexOf('pPr') <= 0 },
  { on: ['pPr'], isRight: isSorted },
  {
    on: ['pPr'],
    isRight: (_, element) =>
      childElements(element, 'rPr').every((look) => {
        const names = namesIn(look);
        const marks = names.filter((name) => name === 'ins' || name === 'del');
        const at = names.indexOf('rPrChange');
        return names.slice(0, marks.length).join() === marks.join() && [-1, names.length - 1].includes(at);
      }),
  },
  { on: ['pPrChange'], isRight: (children) => children.join() === 'pPr' },
  { on: ['ins', 'del'], isRight: (children) => children.every((name) => name === 'r') },
  { on: ['del'], isRight: (_, element) => findDescendants(element, 't').length === 0 },
  {
    on: ['ins', 'del', 'pPrChange', 'rPrChange'],
    isRight: (_, { attributes }) => ['id', 'author', 'date'].every((name) => attributes.has(name)),
  },
];

/** CT_PPr. */
const PARAGRAPH_PROPERTIES =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
    ' ',
  );

function isSorted(names: readonly string[]): boolean {
  const ranks = names.map((name) => PARAGRAPH_PROPERTIES.indexOf(name));
  return ranks.every((rank, at) => rank > (ranks[at - 1] ?? -1));
}
