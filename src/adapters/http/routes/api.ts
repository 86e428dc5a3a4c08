import { type RequestHandler, Router } from 'express';
import { allowOnly } from '../middleware/allowed-methods.ts';
import { readJson } from '../middleware/body.ts';
import type { ApiDeps } from '../middleware/deps.ts';
import { readUpload } from '../middleware/upload.ts';
import { createOpenApiDocument } from '../openapi/document.ts';
import type { Access, Operation } from '../openapi/operation.ts';
import { jobFileOperations } from './job-files.ts';
import { jobOperations } from './jobs.ts';
import { resumeOperations } from './resumes.ts';
import { userOperations } from './users.ts';
import { versionOperations } from './versions.ts';

/** Creates the jobs API: every operation, which needs a token, and its OpenAPI document, which does not. */
export function createApi(deps: ApiDeps): Router {
  const { authorizer, limiter, maxUploadBytes } = deps;
  const operations = apiOperations(deps);
  const router = Router();
  const document = createOpenApiDocument(operations);
  router.use('/api', limiter.admit);
  router.get('/api/openapi.json', (_, response) => {
    response.json(document);
  });
  router.all('/api/openapi.json', allowOnly('get'));
  router.use('/api', authorizer.authenticate, limiter.limitToken, authorizer.recordUse);
  const guards: Record<Access, RequestHandler[]> = {
    user: [],
    installation: [authorizer.requireInstallation],
  };
  for (const operation of operations) {
    const { method, path, body, file } = operation;
    const parsers = [...(body ? [readJson] : []), ...(file ? [readUpload(file, maxUploadBytes)] : [])];
    const mayDo = authorizer.requireScope(operation.scope);
    router[method](expressPath(path), ...guards[operation.access], mayDo, ...parsers, (request, response) =>
      operation.handle(request, response),
    );
  }
  for (const [path, ofPath = []] of Object.entries(Object.groupBy(operations, (one) => one.path)))
    router.all(expressPath(path), allowOnly(...ofPath.map(({ method }) => method)));
  return router;
}

/** Turns OpenAPI's `{id}` into Express's `:id`. */
const expressPath = (path: string) => path.replaceAll(/\{(\w+)\}/g, ':$1');

function apiOperations(deps: ApiDeps): Operation[] {
  return [
    ...jobOperations(deps),
    ...jobFileOperations(deps),
    ...versionOperations(deps),
    ...resumeOperations(deps),
    ...userOperations(deps),
  ];
}
