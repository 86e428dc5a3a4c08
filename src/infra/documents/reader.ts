import { z } from 'zod';
import { fault } from '../../jobs/model/fault.ts';
import { err } from '../../jobs/model/result.ts';
import { type ReadDocument, type Reader, ReadWarning } from '../../jobs/ports/documents.ts';
import { OwnObstacle } from '../../jobs/ports/own-file.ts';
import { Paper } from '../../resume/resume.ts';
import { LineOrigin } from '../../resume/source.ts';
import { openChildPool } from '../compute/child-pool.ts';
import { READ_LIMITS } from './read/common/read-limits.ts';

/** Files of one owner that wait at most. The HTTP server bounds their bytes, and the inbox's lanes their number. */
const MAX_WAITING_PER_OWNER = 16;

/** Megabytes of a child process's JavaScript heap. */
const HEAP_MB = 192;

/** Limits on one document: milliseconds, and resident bytes of the process. */
export interface ReadLimits {
  readonly readMs: number;
  readonly childRssBytes: number;
}

/**
 * Creates a reader that works in up to `processes` child processes at once (2 by default). `warm` of them start at once
 * (0 by default), and one stays when there is nothing to read. `limits` replaces READ_LIMITS.
 */
export function createReader({
  processes = 2,
  warm = 0,
  limits = READ_LIMITS,
}: {
  processes?: number;
  warm?: number;
  limits?: ReadLimits;
} = {}): Reader {
  const pool = openChildPool({
    module: new URL('read-worker.ts', import.meta.url),
    limits: { timeoutMs: limits.readMs, heapMb: HEAP_MB, rssBytes: limits.childRssBytes },
    value: Document,
    faults: { slow: 'document_too_slow', complex: 'document_too_complex' },
    size: processes,
    warm,
    stay: 1,
    maxWaitingPerOwner: MAX_WAITING_PER_OWNER,
  });
  return {
    async read(owner, { bytes, filename }, signal) {
      if (bytes.length === 0) return err(fault('document_empty', 'the file has no bytes'));
      if (bytes.length > READ_LIMITS.bytes) return err(fault('document_too_large', `${bytes.length} bytes`));
      return pool.request(owner, { bytes, filename }, signal);
    },
    close: async () => pool.close(),
  };
}

/** What a child process read. */
const Document: z.ZodType<ReadDocument> = z.object({
  text: z.string(),
  lines: z.array(
    z.object({
      text: z.string().min(1),
      page: z.number().exactOptional(),
      size: z.number().exactOptional(),
      bold: z.boolean().exactOptional(),
      italic: z.boolean().exactOptional(),
      x: z.number().exactOptional(),
      gap: z.number().exactOptional(),
      heading: z.number().exactOptional(),
      listItem: z.boolean().exactOptional(),
      continues: z.boolean().exactOptional(),
      block: z.number().exactOptional(),
      margin: z.enum(['header', 'footer']).exactOptional(),
      origin: LineOrigin.exactOptional(),
    }),
  ),
  obstacles: z.array(OwnObstacle.nullable()).exactOptional(),
  paper: Paper.exactOptional(),
  warnings: z.array(ReadWarning),
  reader: z.string(),
  mediaType: z.string(),
  ms: z.number(),
});
