import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Layout } from '../../../resume/layout/layout.ts';
import { lookStyle } from './look-style.ts';

/**
 * Lists the folders of the PDF's fonts. All are TTF files in npm packages, regular and bold, the serif italic too;
 * Typst takes folders only, and each weight is one.
 */
export function fontFolders(): string[] {
  const require = createRequire(import.meta.url);
  return FAMILIES.flatMap(({ packageName, weights }) => {
    const root = dirname(require.resolve(`@expo-google-fonts/${packageName}/package.json`));
    return weights.map((weight) => join(root, weight));
  });
}

/** A family as Typst takes it: by name, or by name for some characters only. */
type Family = string | { readonly name: string; readonly covers: 'latin-in-cjk' };

/**
 * Lists the families to try for each character, in order: the look's own first. Chinese and Japanese share code points
 * with each other and punctuation with Latin but draw them differently, so the language of the resume decides.
 */
export function fontFamilies(layout: Pick<Layout, 'language' | 'look'>): Family[] {
  const { pdfFont } = lookStyle(layout);
  const others = [pdfFont, ...FAMILIES.map(({ name }) => name).filter((name) => name !== pdfFont)];
  const first = CJK_FIRST[layout.language];
  if (!first) return others;
  return [{ name: pdfFont, covers: 'latin-in-cjk' }, first, ...others.filter((name) => name !== first)];
}

const BOTH = ['400Regular', '700Bold'];

const FAMILIES = [
  { name: 'Carlito', packageName: 'carlito', weights: BOTH },
  { name: 'Noto Sans', packageName: 'noto-sans', weights: BOTH },
  { name: 'Noto Sans Hebrew', packageName: 'noto-sans-hebrew', weights: BOTH },
  // Noto Sans Arabic builds letters from parts, which no PDF reader puts together again.
  { name: 'Vazirmatn', packageName: 'vazirmatn', weights: BOTH },
  { name: 'Noto Sans SC', packageName: 'noto-sans-sc', weights: BOTH },
  { name: 'BIZ UDPGothic', packageName: 'biz-udpgothic', weights: BOTH },
  { name: 'NanumGothic', packageName: 'nanum-gothic', weights: BOTH },
  { name: 'Noto Sans Symbols 2', packageName: 'noto-sans-symbols-2', weights: ['400Regular'] },
  // Last: it has Hebrew, Greek and Cyrillic letters, which the modern look takes from a sans-serif.
  { name: 'Tinos', packageName: 'tinos', weights: ['400Regular', '400Regular_Italic', '700Bold'] },
];

const CJK_FIRST: Partial<Record<Layout['language'], string>> = { zh: 'Noto Sans SC', ja: 'BIZ UDPGothic' };
