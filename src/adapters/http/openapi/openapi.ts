import { z } from 'zod';
import type { Answer, Operation } from './operation.ts';
import { ProblemResource } from './resources.ts';

/** What any operation may come to. */
const ALWAYS = [400, 401, 403, 404, 500, 503];

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'The request is not valid: `fields` says where.',
  401: 'There is no token, or it is not valid.',
  403: 'The token is not for this.',
  404: 'There is no such thing, or it is somebody else’s: which of the two is not said.',
  409: 'The job is not in the state for it.',
  413: 'It is too large.',
  415: 'It is of a kind that is not taken.',
  422: 'The file cannot be read as a resume, or the Idempotency-Key was used for another request.',
  429: 'A limit of the day is reached: Retry-After says when it opens again.',
  500: 'Nobody foresaw this: the log has it under `reference`.',
  503: 'The database cannot be reached, or no token exists yet.',
};

/** The OpenAPI 3.1 description of these operations, by the schemas that check and type what they take and give. */
export function description(operations: readonly Operation[]): object {
  const paths = Object.groupBy(operations, ({ path }) => path);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tailor',
      version: '1',
      description:
        'Tailors a resume to a job posting, and never invents a fact. A token of the installation names the user it ' +
        'acts for as `?user_id=`; a token of a user needs no naming. A method that an address does not take is ' +
        'answered with 405, and those that it takes in Allow.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }],
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, all = []]) => [
        path,
        Object.fromEntries(all.map((operation) => [operation.method, described(operation)])),
      ]),
    ),
    components: {
      schemas: { Problem: schemaOf(ProblemResource, 'output') },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  };
}

function described(operation: Operation): object {
  const { id, summary, answers, problems } = operation;
  const statuses = [...new Set([...ALWAYS, ...problems])].sort((a, b) => a - b);
  const failed = statuses.map((status) => [
    status,
    { description: PROBLEMS[status], content: json({ $ref: '#/components/schemas/Problem' }) },
  ]);
  const succeeded = Object.entries(answers).map(([status, answer]) => [status, answered(answer)]);
  return {
    operationId: id,
    summary,
    parameters: parametersOf(operation),
    ...bodyOf(operation),
    responses: Object.fromEntries([...succeeded, ...failed]),
  };
}

function parametersOf({ path, query, headers = {}, access }: Operation): object[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const asked = query ? z.toJSONSchema(query, { io: 'input', target: 'draft-2020-12' }).properties : {};
  const inQuery = Object.entries(asked ?? {}).map(([name, schema]) => ({ name, in: 'query', schema }));
  const user = {
    name: 'user_id',
    in: 'query',
    description: 'Whom a token of the installation acts for.',
    schema: { type: 'string', format: 'uuid' },
  };
  const inHeaders = Object.entries(headers).map(([name, text]) => ({
    name,
    in: 'header',
    description: text,
    schema: { type: 'string' },
  }));
  return [...inPath, ...inQuery, ...(access === 'user' ? [user] : []), ...inHeaders];
}

function bodyOf({ body, file }: Operation): object {
  if (body) return { requestBody: { required: true, content: json(schemaOf(body, 'input')) } };
  if (file === undefined) return {};
  const schema = {
    type: 'object',
    properties: { [file]: { type: 'string', contentMediaType: 'application/octet-stream' } },
    required: [file],
  };
  return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
}

function answered(answer: Answer): object {
  const { description } = answer;
  if ('media' in answer) return { description, content: { [answer.media]: {} } };
  if (!('schema' in answer)) return { description };
  const headers = (answer.headers ?? []).map((name) => [name, { schema: { type: 'string' } }]);
  return {
    description,
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
    content: json(schemaOf(answer.schema, 'output')),
  };
}

const json = (schema: object) => ({ 'application/json': { schema } });

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' });
  return rest;
}
