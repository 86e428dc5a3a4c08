import '../compute/no-network.ts';
import { z } from 'zod';
import { ok } from '../../jobs/model/result.ts';
import { lowerPriority } from '../compute/lower-priority.ts';
import { serveRequests } from '../compute/serve-requests.ts';
import { findObstacles } from './own/write-own.ts';
import { readDocument } from './read/read-document.ts';

/* A child process of createReader: takes one document at a time, sends one result, writes nothing anywhere. */

const Request = z.object({ bytes: z.instanceof(Uint8Array), filename: z.string() });

serveRequests(async (message) => {
  const { bytes, filename } = Request.parse(message);
  const read = await readDocument(bytes, filename);
  if (!read.ok || read.value.reader !== 'docx') return read;
  return ok({ ...read.value, obstacles: findObstacles(bytes, read.value.lines) });
});

lowerPriority();
