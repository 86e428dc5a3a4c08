import type { Layout } from '../../../resume/layout/layout.ts';

/** Measures of a page: sizes in points, margins in millimetres; `air` scales the space between lines and parts. */
export interface Look {
  readonly paper: { readonly name: 'a4' | 'us-letter'; readonly width: number; readonly height: number };
  readonly size: number;
  readonly air: number;
  readonly margin: { readonly x: number; readonly top: number; readonly bottom: number };
}

/** How a layout's paper and density are set, the same in the PDF and in Word. */
export function lookOf({ paper, density }: Layout): Look {
  return { paper: PAPERS[paper], ...DENSITIES[density] };
}

const PAPERS = {
  a4: { name: 'a4', width: 210, height: 297 },
  letter: { name: 'us-letter', width: 215.9, height: 279.4 },
} as const;

const AIRY = { x: 19, top: 16, bottom: 17 };
const CLOSE = { x: 17, top: 13, bottom: 14 };

const DENSITIES = {
  regular: { size: 10.5, air: 1, margin: AIRY },
  close: { size: 10.5, air: 0.78, margin: CLOSE },
  small: { size: 10, air: 0.76, margin: CLOSE },
  smallest: { size: 9.5, air: 0.74, margin: CLOSE },
} as const;
