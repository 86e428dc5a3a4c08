import { attributeOf, childOf, encodeText, type Markup } from '../parts/markup.ts';

/**
 * Finds the paragraphs whose space above or below changes, each with its new `w:spacing`, empty for none. `spacedAs` has
 * the paragraph in whose place each one stands now: the space below a list's last bullet stays with the last bullet.
 * Paragraphs of different styles keep their own: the space that the style sets moves with them anyway.
 */
export function findSpacing(
  spacedAs: ReadonlyMap<Markup, Markup>,
  xml: string,
  prefix: string,
): ReadonlyMap<Markup, string> {
  const property = (paragraph: Markup, local: string) => childOf(childOf(paragraph, 'pPr'), local);
  const styleOf = (paragraph: Markup) => {
    const style = property(paragraph, 'pStyle');
    return style && attributeOf(style, xml, 'val');
  };
  const write = (paragraph: Markup, names: readonly string[]) => {
    const spacing = property(paragraph, 'spacing');
    return names
      .map((name) => {
        const value = spacing && attributeOf(spacing, xml, name);
        return value === undefined ? '' : ` ${prefix}${name}="${encodeText(value)}"`;
      })
      .join('');
  };
  const found = new Map<Markup, string>();
  for (const [paragraph, place] of spacedAs) {
    const around = write(place, AROUND);
    if (around === write(paragraph, AROUND) || styleOf(paragraph) !== styleOf(place)) continue;
    const all = around + write(paragraph, WITHIN);
    found.set(paragraph, all === '' ? '' : `<${prefix}spacing${all}/>`);
  }
  return found;
}

/** The space above and below a paragraph (ECMA-376 part 1, 17.3.1.33). */
const AROUND = ['before', 'beforeLines', 'beforeAutospacing', 'after', 'afterLines', 'afterAutospacing'];

/** The space between its lines. */
const WITHIN = ['line', 'lineRule'];

/** A property of a paragraph by its local name, as written. */
export interface Property {
  readonly local: string;
  readonly xml: string;
}

/** Returns the properties with another spacing, in the sequence that the schema asks for. */
export function withSpacing(properties: readonly Property[], spacing: string): Property[] {
  const others = properties.filter(({ local }) => local !== 'spacing');
  if (spacing === '') return others;
  const at = others.findIndex(({ local }) => !BEFORE_SPACING.has(local));
  return others.toSpliced(at < 0 ? others.length : at, 0, { local: 'spacing', xml: spacing });
}

/** What stands before `w:spacing` in a paragraph's properties (ECMA-376 part 1, CT_PPrBase). */
const BEFORE_SPACING = new Set([
  'pStyle',
  'keepNext',
  'keepLines',
  'pageBreakBefore',
  'framePr',
  'widowControl',
  'numPr',
  'suppressLineNumbers',
  'pBdr',
  'shd',
  'tabs',
  'suppressAutoHyphens',
  'kinsoku',
  'wordWrap',
  'overflowPunct',
  'topLinePunct',
  'autoSpaceDE',
  'autoSpaceDN',
  'bidi',
  'adjustRightInd',
  'snapToGrid',
]);
