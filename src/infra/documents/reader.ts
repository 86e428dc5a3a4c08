import { fault } from '../../jobs/model/fault.ts';
import { err, type Result } from '../../jobs/model/result.ts';
import type { ReadDocument, Reader } from '../../jobs/ports/documents.ts';
import type { ReaderProcess, ReadLimits } from './read/child.ts';
import { startReaderProcess } from './read/child.ts';
import { READ_LIMITS } from './read/common/read-limits.ts';

/**
 * Creates a reader that works in up to `processes` child processes at once (2 by default). A process stays warm for the
 * next document and is replaced when it was killed or has grown. `warm` of them start at once (0 by default). Further
 * documents wait. `limits` replaces READ_LIMITS.
 */
export function createReader(
  options: { processes?: number; warm?: number; limits?: ReadLimits } = {},
): Reader {
  const limit = options.processes ?? 2;
  const idle: ReaderProcess[] = Array.from({ length: options.warm ?? 0 }, () =>
    startReaderProcess(options.limits),
  );
  const running = new Set<ReaderProcess>();
  const waiting: (() => void)[] = [];
  let closed = false;

  async function acquire(): Promise<ReaderProcess> {
    while (running.size >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    const warm = idle.pop();
    const child = warm?.usable() ? warm : startReaderProcess(options.limits);
    running.add(child);
    return child;
  }

  function release(child: ReaderProcess) {
    running.delete(child);
    if (closed || !child.usable()) child.kill();
    else idle.push(child);
    if (!closed && idle.length === 0) idle.push(startReaderProcess(options.limits));
    waiting.shift()?.();
  }

  return {
    async read(file, signal): Promise<Result<ReadDocument>> {
      if (file.bytes.length === 0) return err(fault('document_empty', 'the file has no bytes'));
      if (file.bytes.length > READ_LIMITS.bytes)
        return err(fault('document_too_large', `${file.bytes.length} bytes`));
      const child = await acquire();
      try {
        if (closed) return err(fault('cancelled', 'the reader is closed'));
        return await child.read(file, signal);
      } finally {
        release(child);
      }
    },
    async close() {
      closed = true;
      for (const child of [...idle.splice(0), ...running]) child.kill();
    },
  };
}
