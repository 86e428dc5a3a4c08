import type { Reading } from './reading.ts';
import { readText } from './text.ts';
export function readRtf(bytes: Uint8Array): Reading {
  return readText(bytes);
}
