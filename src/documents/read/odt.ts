import type { Reading } from './reading.ts';
import { plainReading } from './reading.ts';
import { parseXml } from './xml.ts';
import type { Zip } from './zip.ts';
export function readOdt(zip: Zip): Reading {
  parseXml(zip.text('content.xml') ?? '');
  return plainReading('odt', []);
}
