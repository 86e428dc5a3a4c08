import type { Density, Layout, Look } from '../../../resume/layout/layout.ts';

/**
 * Measures of a page: font size in points, paper and margins in millimetres; `air` scales the space between lines and
 * parts.
 */
export interface PageMetrics {
  readonly paper: { readonly name: 'a4' | 'us-letter'; readonly width: number; readonly height: number };
  readonly size: number;
  readonly air: number;
  readonly margin: { readonly x: number; readonly top: number; readonly bottom: number };
}

/** Returns the measures for a layout's paper, look and density, the same in PDF and Word. */
export function pageMetrics({ paper, look, density }: Layout): PageMetrics {
  return { paper: PAPERS[paper], ...DENSITIES[look][density] };
}

const PAPERS = {
  a4: { name: 'a4', width: 210, height: 297 },
  letter: { name: 'us-letter', width: 215.9, height: 279.4 },
} as const;

const WIDE_MARGIN = { x: 19, top: 16, bottom: 17 };
const NARROW_MARGIN = { x: 17, top: 13, bottom: 14 };
const TIGHT_MARGIN = { x: 14, top: 11, bottom: 11 };

/** Times is smaller and narrower than Calibri at the same size, so the classic look has room for a third more words. */
const DENSITIES: Readonly<Record<Look, Readonly<Record<Density, Omit<PageMetrics, 'paper'>>>>> = {
  modern: {
    regular: { size: 10.5, air: 1, margin: WIDE_MARGIN },
    close: { size: 10.5, air: 0.78, margin: NARROW_MARGIN },
    small: { size: 10, air: 0.76, margin: NARROW_MARGIN },
    smallest: { size: 9.5, air: 0.74, margin: NARROW_MARGIN },
    tightest: { size: 9.5, air: 0.6, margin: TIGHT_MARGIN },
  },
  classic: {
    regular: { size: 10.5, air: 0.86, margin: { x: 18, top: 14, bottom: 15 } },
    close: { size: 10.5, air: 0.76, margin: NARROW_MARGIN },
    small: { size: 10, air: 0.74, margin: NARROW_MARGIN },
    smallest: { size: 9.5, air: 0.72, margin: NARROW_MARGIN },
    tightest: { size: 9.5, air: 0.6, margin: TIGHT_MARGIN },
  },
};
