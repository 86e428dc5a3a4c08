import './no-network.ts';
import { z } from 'zod';
import { lowerPriority } from '../../compute/lower-priority.ts';
import { READ_STARTED } from './common/reading.ts';
import { readDocument } from './read-document.ts';

/* The child process of child.ts: takes one document at a time, sends one result, writes nothing anywhere. */

const Request = z.object({ bytes: z.instanceof(Uint8Array), filename: z.string() });

process.on('message', async (message) => {
  const { bytes, filename } = Request.parse(message);
  await new Promise((sent) => process.send?.(READ_STARTED, sent));
  process.send?.(await readDocument(bytes, filename));
});
process.on('disconnect', () => process.exit(0));

lowerPriority();
