import { type RequestHandler, Router } from 'express';
import { readJson } from '../middleware/body.ts';
import type { ApiRoom } from '../middleware/deps.ts';
import { takesOnly } from '../middleware/only.ts';
import { readUpload } from '../middleware/upload.ts';
import { description } from '../openapi/openapi.ts';
import type { Access, Operation } from '../openapi/operation.ts';
import { jobFileOperations } from './job-files.ts';
import { jobOperations } from './jobs.ts';
import { resumeOperations } from './resumes.ts';
import { userOperations } from './users.ts';
import { versionOperations } from './versions.ts';

/** The jobs API: each operation behind its token, and the description of them all, which asks for none. */
export function createApi(room: ApiRoom): Router {
  const { access, mostBytes } = room;
  const operations = operationsOf(room);
  const router = Router();
  const described = description(operations);
  router.get('/api/openapi.json', (_, response) => {
    response.json(described);
  });
  router.all('/api/openapi.json', takesOnly('get'));
  router.use('/api', access.authenticate);
  const guards: Record<Access, RequestHandler[]> = { user: [], installation: [access.installationOnly] };
  for (const operation of operations) {
    const { method, path, body, file } = operation;
    const reads = [...(body ? [readJson] : []), ...(file ? [readUpload(file, mostBytes)] : [])];
    router[method](addressOf(path), ...guards[operation.access], ...reads, (request, response) =>
      operation.handle(request, response),
    );
  }
  for (const [path, all = []] of Object.entries(Object.groupBy(operations, (one) => one.path)))
    router.all(addressOf(path), takesOnly(...all.map(({ method }) => method)));
  return router;
}

/** As express writes a path. */
const addressOf = (path: string) => path.replaceAll(/\{(\w+)\}/g, ':$1');

function operationsOf(room: ApiRoom): Operation[] {
  return [
    ...jobOperations(room),
    ...jobFileOperations(room),
    ...versionOperations(room),
    ...resumeOperations(room),
    ...userOperations(room),
  ];
}
