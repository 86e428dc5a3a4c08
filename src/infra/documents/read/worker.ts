import { z } from 'zod';
import { giveWay } from '../../compute/lower-priority.ts';
import { readDocument } from './read-document.ts';
import { READING } from './reading.ts';

/* The child process of child.ts: one document in, one outcome out, and nothing written anywhere. */

const Request = z.object({ bytes: z.instanceof(Uint8Array), filename: z.string() });

process.on('message', async (message) => {
  const { bytes, filename } = Request.parse(message);
  await new Promise((sent) => process.send?.(READING, sent));
  process.send?.(await readDocument(bytes, filename));
});
process.on('disconnect', () => process.exit(0));

giveWay();
