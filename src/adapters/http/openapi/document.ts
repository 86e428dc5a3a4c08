import { z } from 'zod';
import { SCOPES } from '../../../jobs/people/access.ts';
import type { Operation, SuccessResponse } from './operation.ts';
import { ProblemResource } from './resources.ts';

/** Statuses that any operation may answer with. */
const COMMON_STATUSES = [400, 401, 403, 404, 429, 500, 503];

/** What each status of a problem means. */
export const PROBLEM_DESCRIPTIONS: Readonly<Record<number, string>> = {
  400: 'The request is not valid. `fields` says what is wrong with each field.',
  401: 'The token is missing, not valid or expired.',
  403: 'The token may not do this: it lacks the scope, or acts for another user. Or the user is switched off.',
  404: 'It does not exist, or it belongs to another user.',
  409: 'The state of the job does not allow this.',
  413: 'The file or body is too large.',
  415: 'The type of the file or body is not supported.',
  422: 'The file could not be read as a resume, the text is no posting or takes too long to read, or the Idempotency-Key was used for another request.',
  429: 'A daily limit is reached, or there are too many requests or uploads at once. Retry-After says when to try again.',
  500: 'An unexpected error. The log has it under `reference`.',
  503: 'The database cannot be reached, or its disk is full. Or no token exists yet.',
};

/** Creates the OpenAPI 3.1 document of these operations, from the schemas that validate and type them. */
export function createOpenApiDocument(operations: readonly Operation[]): object {
  const paths = Object.groupBy(operations, ({ path }) => path);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tailor',
      version: '1',
      description:
        'Tailors a resume to a job posting, and never invents a fact. With an installation token, name the user as ' +
        '`?user_id=`; a user token acts for its own user. A method that an address does not take is answered with ' +
        '405, and `Allow` lists those that it does.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }],
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, ofPath = []]) => [
        path,
        Object.fromEntries(ofPath.map((operation) => [operation.method, describeOperation(operation)])),
      ]),
    ),
    components: {
      schemas: { Problem: schemaOf(ProblemResource, 'output') },
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: `Each operation names the scope that its token needs, one of ${SCOPES.join(', ')}.`,
        },
      },
    },
  };
}

function describeOperation(operation: Operation): object {
  const { id, summary, responses, problems } = operation;
  const statuses = [...new Set([...COMMON_STATUSES, ...problems])].sort((a, b) => a - b);
  const failed = statuses.map((status) => [
    status,
    { description: PROBLEM_DESCRIPTIONS[status], content: json({ $ref: '#/components/schemas/Problem' }) },
  ]);
  const succeeded = Object.entries(responses).map(([status, response]) => [
    status,
    describeResponse(response),
  ]);
  return {
    operationId: id,
    summary,
    security: [{ token: [operation.scope] }],
    parameters: describeParameters(operation),
    ...describeBody(operation),
    responses: Object.fromEntries([...succeeded, ...failed]),
  };
}

function describeParameters({ path, query, headers = {}, access }: Operation): object[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const queryParameters = query
    ? z.toJSONSchema(query, { io: 'input', target: 'draft-2020-12' }).properties
    : {};
  const inQuery = Object.entries(queryParameters ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    schema,
  }));
  const user = {
    name: 'user_id',
    in: 'query',
    description: 'The user that an installation token acts for.',
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

function describeBody({ body, file, accept }: Operation): object {
  if (body) return { requestBody: { required: true, content: json(schemaOf(body, 'input')) } };
  if (file === undefined) return {};
  const schema = {
    type: 'object',
    properties: {
      [file]: { type: 'string', contentMediaType: 'application/octet-stream' },
      ...(accept && { accept: { type: 'string', enum: ['true'], description: accept } }),
    },
    required: [file],
  };
  return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
}

function describeResponse(response: SuccessResponse): object {
  const { description } = response;
  if ('media' in response) return { description, content: { [response.media]: {} } };
  if (!('schema' in response)) return { description };
  const headers = (response.headers ?? []).map((name) => [name, { schema: { type: 'string' } }]);
  return {
    description,
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
    content: json(schemaOf(response.schema, 'output')),
  };
}

const json = (schema: object) => ({ 'application/json': { schema } });

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' });
  return rest;
}
