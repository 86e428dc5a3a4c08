import express, { type Request, type RequestHandler } from 'express';
import type { z } from 'zod';
import { MAX_POSTING_CHARS } from '../../../jobs/model/job-request.ts';
import { stringsFor } from '../../../strings/strings.ts';
import { Problem } from './problem.ts';

/** The longest posting with every letter escaped (`\u1234`), and room for the rest. */
const MAX_JSON_BYTES = MAX_POSTING_CHARS * 6 + 20_000;

/** Reads a JSON body, of at most MAX_JSON_BYTES. */
export const readJson: RequestHandler = express.json({ limit: MAX_JSON_BYTES });

/**
 * Parses the body of a request. Rejects a field that the schema does not know: it is most likely a typo, which would
 * otherwise be ignored silently.
 */
export function parseBody<T>(request: Request, schema: z.ZodType<T>): T {
  if (request.body === undefined && hasBody(request)) throw new Problem(415, stringsFor().http.needsJson);
  return parse(request.body ?? {}, schema);
}

function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Parses the query of a request. Ignores parameters that the schema does not know. */
export function parseQuery<T>(request: Request, schema: z.ZodType<T>): T {
  return parse(request.query, schema);
}

function parse<T>(value: unknown, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields = Object.fromEntries(parsed.error.issues.flatMap(fieldSentences));
  throw new Problem(400, Object.values(fields).join(' '), { fields });
}

function fieldSentences(issue: z.core.$ZodIssue): [string, string][] {
  const { unknownField } = stringsFor().http.fields;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const field = [...issue.path, key.slice(0, 40)].join('.');
      return [field, unknownField(field)];
    });
  const field = issue.path.join('.') || 'body';
  return [[field, fieldSentence(field, issue)]];
}

function fieldSentence(
  field: string,
  issue: Exclude<z.core.$ZodIssue, { code: 'unrecognized_keys' }>,
): string {
  const { fields } = stringsFor().http;
  switch (issue.code) {
    case 'invalid_type':
      return fields.wrongType(field, issue.expected);
    case 'too_big':
      return fields.tooBig(field, Number(issue.maximum), unitOf(issue.origin));
    case 'too_small':
      return fields.tooSmall(field, Number(issue.minimum), unitOf(issue.origin));
    case 'invalid_value':
      return fields.notAmong(field, issue.values.map(String));
    case 'invalid_format':
      return issue.format === 'uuid' ? fields.notUuid(field) : fields.wrongFormat(field);
    default:
      return fields.invalid(field);
  }
}

const unitOf = (origin: string) => (origin === 'string' ? 'characters' : 'amount');
