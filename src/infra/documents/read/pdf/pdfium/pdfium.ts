import { PDFiumModule } from '@hyzyla/pdfium';
import { z } from 'zod';
import type { Box } from './box.ts';

/** pdfium's C functions and memory. Pointers and handles are numbers; 0 is none. */
export interface Pdfium {
  call(name: string, ...args: number[]): number;
  malloc(size: number): number;
  free(pointer: number): void;
  /** The whole memory. A view becomes invalid when memory grows, so call this again after each call. */
  memory(): Uint8Array;
}

const RawModule = z.record(z.string(), z.unknown());
const RawFunction = z.custom<(...args: number[]) => unknown>((value) => typeof value === 'function');

let loading: Promise<Pdfium> | undefined;

/**
 * Loads pdfium once. Calls its C functions directly, as its header describes them: the wrapper gives a page's text
 * but no positions.
 */
export function loadPdfium(): Promise<Pdfium> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Pdfium> {
  const module = await PDFiumModule({});
  const raw = RawModule.parse({ ...module });
  const functions = new Map<string, (...args: number[]) => unknown>();
  const pdfium: Pdfium = {
    call(name, ...args) {
      const known = functions.get(name) ?? RawFunction.parse(raw[`_${name}`]);
      functions.set(name, known);
      return Number(known(...args));
    },
    malloc: (size) => module.wasmExports.malloc(size),
    free: (pointer) => module.wasmExports.free(pointer),
    memory: () => module.HEAPU8,
  };
  pdfium.call('FPDF_InitLibrary');
  return pdfium;
}

/** A piece of pdfium's memory for the values that its functions return through pointers. */
export interface Scratch {
  readonly pointer: number;
  float(index: number): number;
  double(index: number): number;
  integer(index: number): number;
  bytes(length: number): Uint8Array;
}

export const SCRATCH_BYTES = 4096;

/** Reads a rectangle of four floats (FS_RECTF in fpdfview.h), the first of which is the float at `index`. */
export function readRectangle(scratch: Scratch, index = 0): Box {
  const [left, top] = [scratch.float(index), scratch.float(index + 1)];
  return { left, top, right: scratch.float(index + 2), bottom: scratch.float(index + 3) };
}

/** Allocates SCRATCH_BYTES of pdfium's memory. Free `pointer` after use. */
export function allocateScratch(pdfium: Pdfium): Scratch {
  const pointer = pdfium.malloc(SCRATCH_BYTES);
  const view = () => new DataView(pdfium.memory().buffer, pointer, SCRATCH_BYTES);
  return {
    pointer,
    float: (index) => view().getFloat32(index * 4, true),
    double: (index) => view().getFloat64(index * 8, true),
    integer: (index) => view().getUint32(index * 4, true),
    bytes: (length) => pdfium.memory().slice(pointer, pointer + Math.min(length, SCRATCH_BYTES)),
  };
}
