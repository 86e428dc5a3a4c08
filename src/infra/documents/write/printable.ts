import type { Layout, LayoutBlock } from '../../../resume/layout/layout.ts';

/**
 * Removes from a layout what cannot be printed: control characters, lone surrogates, private-use characters (icons of a
 * font that is not there), and invisible characters except the joiners that Arabic and Indic words need. White space
 * becomes single spaces. Keeps every letter, digit and sign.
 */
export function makePrintable(layout: Layout): Layout {
  return mapTexts(layout, (text) =>
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .replace(/[\p{Co}\p{Cn}\uFFFD]|(?![\u200C\u200D])\p{Default_Ignorable_Code_Point}/gu, '')
      .trim(),
  );
}

/** Applies `change` to every text of a layout, contact details and items included. */
export function mapTexts(layout: Layout, change: (text: string) => string): Layout {
  const changeOrNull = (text: string | null) => (text === null ? null : change(text));
  const changeBlock = (block: LayoutBlock): LayoutBlock => {
    switch (block.type) {
      case 'skills':
        return { ...block, label: changeOrNull(block.label), items: block.items.map(change) };
      case 'entry':
        return {
          ...block,
          rows: block.rows.map((row) => ({ ...row, left: change(row.left), right: changeOrNull(row.right) })),
          blocks: block.blocks.map(changeBlock),
        };
      default:
        return { ...block, text: change(block.text) };
    }
  };
  return {
    ...layout,
    name: changeOrNull(layout.name),
    contact: layout.contact.map(change),
    sections: layout.sections.map((section) => ({
      heading: changeOrNull(section.heading),
      blocks: section.blocks.map(changeBlock),
    })),
  };
}
