import type { XmlElement } from '../common/xml.ts';
import { childElements, findElement } from '../common/xml.ts';

/** The properties of a run that matter for reading resumes. */
export interface RunLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly vanish?: boolean;
  readonly white?: boolean;
  readonly shaded?: boolean;
}

/** The properties of a paragraph: its own over those of its style. */
export interface ParagraphLook {
  readonly run: RunLook;
  readonly heading?: number;
  readonly listed?: boolean;
  /** Space above, in points. */
  readonly before?: number;
}

export interface DocxStyles {
  /** The look of a paragraph with these properties (`w:pPr`). */
  paragraph(properties: XmlElement | undefined): ParagraphLook;
  /** The look of a run with these properties (`w:rPr`) in such a paragraph. */
  run(properties: XmlElement | undefined, paragraph: ParagraphLook): RunLook;
}

/**
 * Reads the styles of a Word document and resolves their inheritance. Without a styles part, only direct properties
 * count.
 */
export function readDocxStyles(root: XmlElement | undefined): DocxStyles {
  const sheet = findElement(root, 'styles');
  const byId = new Map(
    childElements(sheet, 'style').map((style) => [style.attributes.get('styleId') ?? '', style]),
  );
  const standard = childElements(sheet, 'style').find(
    (style) => style.attributes.get('type') === 'paragraph' && isOn(style.attributes.get('default')) === true,
  );
  const defaults = readRunLook(findElement(sheet, 'docDefaults', 'rPrDefault', 'rPr'));

  function chain(style: XmlElement | undefined, depth = 0): XmlElement[] {
    const base = byId.get(value(findElement(style, 'basedOn')) ?? '');
    return style ? [...(base && depth < 20 ? chain(base, depth + 1) : []), style] : [];
  }

  return {
    paragraph(properties) {
      const named = byId.get(value(findElement(properties, 'pStyle')) ?? '') ?? standard;
      const styles = chain(named);
      return {
        run: Object.assign({}, defaults, ...styles.map((style) => readRunLook(findElement(style, 'rPr')))),
        ...Object.assign({}, ...styles.map(readStyleLook), readParagraphLook(properties)),
      };
    },
    run(properties, paragraph) {
      const styles = chain(byId.get(value(findElement(properties, 'rStyle')) ?? ''));
      const looks = styles.map((style) => readRunLook(findElement(style, 'rPr')));
      return Object.assign({}, paragraph.run, ...looks, readRunLook(properties));
    },
  };
}

/** Reads a style's own look. Word names its built-in headings in English in every language; only ids are translated. */
function readStyleLook(style: XmlElement): Omit<ParagraphLook, 'run'> {
  const level = /^heading ([1-6])$/i.exec(value(findElement(style, 'name')) ?? '')?.[1];
  return { ...readParagraphLook(findElement(style, 'pPr')), ...(level ? { heading: Number(level) } : {}) };
}

function readParagraphLook(properties: XmlElement | undefined): Omit<ParagraphLook, 'run'> {
  const level = Number(value(findElement(properties, 'outlineLvl')) ?? 9);
  const numbering = findElement(properties, 'numPr');
  const before = findElement(properties, 'spacing')?.attributes.get('before');
  return {
    ...(level < 6 ? { heading: level + 1 } : {}),
    ...(numbering ? { listed: value(findElement(numbering, 'numId')) !== '0' } : {}),
    ...(before ? { before: Number(before) / 20 } : {}),
  };
}

function readRunLook(properties: XmlElement | undefined): RunLook {
  const size = Number(value(findElement(properties, 'sz')) ?? Number.NaN) / 2;
  const colour = value(findElement(properties, 'color'));
  const shade = findElement(properties, 'shd')?.attributes.get('fill');
  return {
    ...(Number.isNaN(size) ? {} : { size }),
    ...readToggle(properties, 'b', 'bold'),
    ...readToggle(properties, 'i', 'italic'),
    ...readToggle(properties, 'vanish', 'vanish'),
    ...(colour ? { white: /^(f[cdef]){3}$/i.test(colour) } : {}),
    ...(shade ? { shaded: isShade(shade) } : {}),
  };
}

/** True for a fill on which white text can be read. */
export function isShade(fill: string | undefined): boolean {
  return fill !== undefined && !/^(auto|(f[cdef]){3})$/i.test(fill);
}

function readToggle(properties: XmlElement | undefined, name: string, key: keyof RunLook): RunLook {
  const element = findElement(properties, name);
  return element ? { [key]: isOn(value(element)) ?? true } : {};
}

function isOn(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : !/^(0|false|off)$/i.test(value);
}

function value(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('val');
}
