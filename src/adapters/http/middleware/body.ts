import express, { type Request, type RequestHandler } from 'express';
import type { z } from 'zod';
import { MAX_POSTING_CHARS } from '../../../jobs/model/job-request.ts';
import { Problem } from './problem.ts';

/** Bytes of a JSON body: the longest posting with every letter escaped (`\u1234`), and some for the rest. */
const MOST_JSON = MAX_POSTING_CHARS * 6 + 20_000;

export const readJson: RequestHandler = express.json({ limit: MOST_JSON });

/**
 * The body of a request by its schema. A field that the schema does not know is refused: it is a slip of the pen more
 * often than not, and would be left out in silence.
 */
export function bodyOf<T>(request: Request, schema: z.ZodType<T>): T {
  if (request.body === undefined && sendsSomething(request))
    throw new Problem(415, 'This takes JSON: send it with Content-Type: application/json.');
  const parsed = schema.safeParse(request.body ?? {});
  if (parsed.success) return parsed.data;
  const fields = fieldsOf(parsed.error);
  throw new Problem(400, Object.values(fields).join(' '), { fields });
}

function sendsSomething({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** The query of a request by its schema; what it does not know is left alone. */
export function queryOf<T>(request: Request, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(request.query);
  if (parsed.success) return parsed.data;
  const fields = fieldsOf(parsed.error);
  throw new Problem(400, Object.values(fields).join(' '), { fields });
}

function fieldsOf({ issues }: z.ZodError): Record<string, string> {
  const entries = issues.flatMap((issue): [string, string][] => {
    const at = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') {
      const field = at || 'body';
      return [[field, sentence(field, issue)]];
    }
    return issue.keys.map((key) => {
      const field = [...issue.path, key.slice(0, 40)].join('.');
      return [field, `${field} is not a field of this request.`];
    });
  });
  return Object.fromEntries(entries);
}

function sentence(field: string, issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${field} is missing or is not ${KINDS[issue.expected] ?? `a ${issue.expected}`}.`;
    case 'too_big':
      return `${field} is more than ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}.`;
    case 'too_small':
      return `${field} is less than ${issue.minimum}${issue.origin === 'string' ? ' characters' : ''}.`;
    case 'invalid_value':
      return `${field} is none of ${issue.values.join(', ')}.`;
    case 'invalid_format':
      return issue.format === 'uuid'
        ? `${field} is not a UUID.`
        : `${field} is not in the form that it takes.`;
    default:
      return `${field} is not valid.`;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  object: 'a JSON object',
  array: 'a list',
  int: 'a whole number',
};
