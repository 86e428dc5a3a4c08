import { type RequestHandler, Router } from 'express';
import { readJson } from './body.ts';
import { jobFileOperations } from './job-files.ts';
import { jobOperations } from './jobs.ts';
import { description } from './openapi.ts';
import type { Access, Operation } from './operation.ts';
import { resumeOperations } from './resumes.ts';
import type { ApiRoom } from './room.ts';
import { readUpload } from './upload.ts';
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
  router.use('/api', access.authenticate);
  const guards: Record<Access, RequestHandler[]> = { user: [], installation: [access.installationOnly] };
  for (const operation of operations) {
    const { method, path, body, file } = operation;
    const reads = [...(body ? [readJson] : []), ...(file ? [readUpload(file, mostBytes)] : [])];
    const address = path.replaceAll(/\{(\w+)\}/g, ':$1');
    router[method](address, ...guards[operation.access], ...reads, (request, response) =>
      operation.handle(request, response),
    );
  }
  return router;
}

function operationsOf(room: ApiRoom): Operation[] {
  return [
    ...jobOperations(room),
    ...jobFileOperations(room),
    ...versionOperations(room),
    ...resumeOperations(room),
    ...userOperations(room),
  ];
}
