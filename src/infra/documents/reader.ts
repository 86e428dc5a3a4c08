import { fault } from '../../jobs/model/fault.ts';
import { err, type Result } from '../../jobs/model/result.ts';
import type { ReadDocument, Reader } from '../../jobs/ports/documents.ts';
import { createFairQueue, FairQueueFullError } from '../compute/fair-queue.ts';
import type { ReaderProcess, ReadLimits } from './read/child.ts';
import { startReaderProcess } from './read/child.ts';
import { READ_LIMITS } from './read/common/read-limits.ts';

/** Files of one owner that wait at most. The HTTP server bounds their bytes, and the inbox's lanes their number. */
const MAX_WAITING_PER_OWNER = 16;

/**
 * Creates a reader that works in up to `processes` child processes at once (2 by default). A process stays warm for the
 * next document and is replaced when it was killed or has grown. `warm` of them start at once (0 by default). Further
 * documents wait, and owners get their turn. `limits` replaces READ_LIMITS.
 */
export function createReader(
  options: { processes?: number; warm?: number; limits?: ReadLimits } = {},
): Reader {
  const queue = createFairQueue({
    limit: options.processes ?? 2,
    maxWaitingPerOwner: MAX_WAITING_PER_OWNER,
  });
  const closing = new AbortController();
  const idle: ReaderProcess[] = Array.from({ length: options.warm ?? 0 }, () =>
    startReaderProcess(options.limits),
  );
  const running = new Set<ReaderProcess>();

  function acquire(): ReaderProcess {
    const warm = idle.pop();
    const child = warm?.usable() ? warm : startReaderProcess(options.limits);
    running.add(child);
    return child;
  }

  function release(child: ReaderProcess) {
    running.delete(child);
    const { aborted: closed } = closing.signal;
    if (closed || !child.usable()) child.kill();
    else idle.push(child);
    if (!closed && idle.length === 0) idle.push(startReaderProcess(options.limits));
  }

  async function readNow(
    file: Parameters<ReaderProcess['read']>[0],
    signal?: AbortSignal,
  ): Promise<Result<ReadDocument>> {
    const child = acquire();
    try {
      return await child.read(file, signal);
    } finally {
      release(child);
    }
  }

  return {
    async read(owner, file, signal): Promise<Result<ReadDocument>> {
      if (file.bytes.length === 0) return err(fault('document_empty', 'the file has no bytes'));
      if (file.bytes.length > READ_LIMITS.bytes)
        return err(fault('document_too_large', `${file.bytes.length} bytes`));
      const giveUp = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
      try {
        return await queue.run(owner, () => readNow(file, signal), giveUp);
      } catch (error) {
        if (giveUp.aborted) return err(fault('cancelled', 'cancelled before it was read'));
        if (error instanceof FairQueueFullError)
          return err(fault('reader_busy', `${MAX_WAITING_PER_OWNER} files of this owner wait`));
        throw error;
      }
    },
    async close() {
      closing.abort();
      for (const child of [...idle.splice(0), ...running]) child.kill();
    },
  };
}
