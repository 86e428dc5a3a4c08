import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { CaseError } from './cases.ts';

/**
 * Reads a file of one JSON object a line; skips empty lines.
 *
 * @throws {CaseError} with the number of the first line that doesn't fit, and what is wrong with it
 */
export async function readJsonLines<Row>(file: string, row: z.ZodType<Row>): Promise<Row[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, index + 1, row)]));
}

function parseLine<Row>(line: string, number: number, row: z.ZodType<Row>): Row {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new CaseError(`Line ${number} is not JSON.`);
  }
  const parsed = row.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CaseError(`Line ${number} is no case: ${issue?.path.join('.')}: ${issue?.message}.`);
}
