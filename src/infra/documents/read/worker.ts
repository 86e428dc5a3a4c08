import '../../compute/no-network.ts';
import { z } from 'zod';
import { lowerPriority } from '../../compute/lower-priority.ts';
import { serveRequests } from '../../compute/serve-requests.ts';
import { readDocument } from './read-document.ts';

/* A child process of createReader: takes one document at a time, sends one result, writes nothing anywhere. */

const Request = z.object({ bytes: z.instanceof(Uint8Array), filename: z.string() });

serveRequests((message) => {
  const { bytes, filename } = Request.parse(message);
  return readDocument(bytes, filename);
});

lowerPriority();
