import type { Outcome } from '../../jobs/model/fault.ts';
import { fault } from '../../jobs/model/fault.ts';
import type { ReadDocument, Reader } from '../../jobs/ports/documents.ts';
import { caps } from './read/caps.ts';
import type { Child, Limits } from './read/child.ts';
import { startChild } from './read/child.ts';

/**
 * Reads documents in up to `processes` child processes at once (2 unless told), each kept warm for the next
 * document and replaced when it was killed or has grown. `warm` of them start at once, none unless told. More
 * documents wait their turn. `limits` stand in for those of caps.ts.
 */
export function createReader(options: { processes?: number; warm?: number; limits?: Limits } = {}): Reader {
  const limit = options.processes ?? 2;
  const idle: Child[] = Array.from({ length: options.warm ?? 0 }, () => startChild(options.limits));
  const running = new Set<Child>();
  const waiting: (() => void)[] = [];
  let closed = false;

  async function take(): Promise<Child> {
    while (running.size >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    const warm = idle.pop();
    const child = warm?.usable() ? warm : startChild(options.limits);
    running.add(child);
    return child;
  }

  function give(child: Child) {
    running.delete(child);
    if (closed || !child.usable()) child.kill();
    else idle.push(child);
    if (!closed && idle.length === 0) idle.push(startChild(options.limits));
    waiting.shift()?.();
  }

  return {
    async read(file, signal): Promise<Outcome<ReadDocument>> {
      if (file.bytes.length === 0)
        return { ok: false, fault: fault('document_empty', 'the file has no bytes') };
      if (file.bytes.length > caps.bytes)
        return { ok: false, fault: fault('document_too_large', `${file.bytes.length} bytes`) };
      const child = await take();
      try {
        if (closed) return { ok: false, fault: fault('cancelled', 'the reader is closed') };
        return await child.read(file, signal);
      } finally {
        give(child);
      }
    },
    async close() {
      closed = true;
      for (const child of [...idle.splice(0), ...running]) child.kill();
    },
  };
}
