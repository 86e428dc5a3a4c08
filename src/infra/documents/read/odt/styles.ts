import type { XmlElement } from '../common/xml.ts';
import { childElements, findElement } from '../common/xml.ts';

/** The properties of a style and its parents that matter for reading resumes. */
export interface OdtLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly white?: boolean;
  readonly shaded?: boolean;
  /** Space above, in points. */
  readonly before?: number;
}

export interface OdtStyles {
  /** The properties of a style; empty where there is no such style. */
  look(name: string | undefined): OdtLook;
}

/** Reads the styles of a document, from its styles part and its automatic ones. */
export function readOdtStyles(parts: readonly (XmlElement | undefined)[]): OdtStyles {
  const byName = new Map(
    parts
      .flatMap((part) => [findElement(part, 'styles'), findElement(part, 'automatic-styles')])
      .flatMap((sheet) => childElements(sheet, 'style'))
      .map((style) => [style.attributes.get('name') ?? '', style]),
  );
  function look(name: string | undefined, depth = 0): OdtLook {
    const style = byName.get(name ?? '');
    if (style === undefined || depth > 20) return {};
    return { ...look(style.attributes.get('parent-style-name'), depth + 1), ...readOwnLook(style) };
  }
  return { look };
}

function readOwnLook(style: XmlElement): OdtLook {
  const text = findElement(style, 'text-properties')?.attributes;
  const paragraph = findElement(style, 'paragraph-properties')?.attributes;
  const cell = findElement(style, 'table-cell-properties')?.attributes;
  const size = toPoints(text?.get('font-size'));
  const before = toPoints(paragraph?.get('margin-top'));
  const weight = text?.get('font-weight');
  const slant = text?.get('font-style');
  const colour = text?.get('color');
  const ground = [text, paragraph, cell].map((one) => one?.get('background-color')).find(Boolean);
  return {
    ...(size === undefined ? {} : { size }),
    ...(before === undefined ? {} : { before }),
    ...(weight === undefined ? {} : { bold: /bold|[6-9]00/.test(weight) }),
    ...(slant === undefined ? {} : { italic: slant !== 'normal' }),
    ...(text?.get('display') === undefined ? {} : { hidden: text.get('display') === 'none' }),
    ...(colour === undefined ? {} : { white: isWhite(colour) }),
    ...(ground === undefined ? {} : { shaded: ground !== 'transparent' && !isWhite(ground) }),
  };
}

function isWhite(colour: string): boolean {
  return /^#(f[cdef]){3}$/i.test(colour);
}

const POINTS_PER_UNIT: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 };

function toPoints(length: string | undefined): number | undefined {
  const [, value, unit] = /^(-?[\d.]+)(pt|in|cm|mm)$/.exec(length ?? '') ?? [];
  return unit === undefined ? undefined : Number(value) * (POINTS_PER_UNIT[unit] ?? 1);
}
