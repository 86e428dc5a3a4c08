import type { ChildProcess } from 'node:child_process';
import { execFile, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { FaultCode, fault } from '../../../jobs/model/fault.ts';
import { err, type Result } from '../../../jobs/model/result.ts';
import type { ReadDocument } from '../../../jobs/ports/documents.ts';
import { ReadWarning } from '../../../jobs/ports/documents.ts';
import { READ_LIMITS } from './common/read-limits.ts';
import { READ_STARTED } from './common/reading.ts';
import { sandboxOptions } from './sandbox.ts';

/** A child process that reads one document at a time. */
export interface ReaderProcess {
  /**
   * Reads within the limits on time and memory. If the child dies, the result is a fault; check `usable` afterwards.
   */
  read(file: { bytes: Uint8Array; filename: string }, signal?: AbortSignal): Promise<Result<ReadDocument>>;
  /** False once the process has ended, has grown too much, or may be in a bad state. */
  usable(): boolean;
  kill(): void;
}

/** Limits on one document: milliseconds, and resident bytes of the process. */
export interface ReadLimits {
  readonly readMs: number;
  readonly childRssBytes: number;
}

const WORKER_PATH = fileURLToPath(new URL('worker.ts', import.meta.url));

/** Starts a child process without environment or output, in its sandbox. It keeps this process alive only while it reads. */
export function startReaderProcess(limits: ReadLimits = READ_LIMITS): ReaderProcess {
  const process = fork(WORKER_PATH, {
    env: {},
    execArgv: sandboxOptions(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const state = { spent: false };
  releaseFromLoop(process);
  process.on('error', () => process.kill('SIGKILL'));
  return {
    async read(file, signal) {
      if (signal?.aborted) return err(fault('cancelled', 'cancelled before it was read'));
      keepAlive(process);
      const result = await requestRead(process, file, limits, signal);
      releaseFromLoop(process);
      const isTooComplex = !result.ok && result.error.code === 'document_too_complex';
      state.spent = isTooComplex || (await residentBytes(process)) > READ_LIMITS.grownRssBytes;
      return result;
    },
    usable: () =>
      !state.spent &&
      !process.killed &&
      process.connected &&
      process.exitCode === null &&
      process.signalCode === null,
    kill: () => void process.kill('SIGKILL'),
  };
}

function requestRead(
  child: ChildProcess,
  file: { bytes: Uint8Array; filename: string },
  limits: ReadLimits,
  signal: AbortSignal | undefined,
): Promise<Result<ReadDocument>> {
  return new Promise((resolve) => {
    const kill = (result: Result<ReadDocument>) => {
      child.kill('SIGKILL');
      settle(result);
    };
    const cancel = () => kill(err(fault('cancelled', 'cancelled while it was read')));
    const onMessage = (message: unknown) => {
      if (message === READ_STARTED) return onStart();
      const reply = Reply.safeParse(message);
      settle(reply.success ? reply.data : err(fault('internal', 'the reader gave no valid reply')));
    };
    const onExit = (code: number | null) =>
      settle(err(fault('document_too_complex', `the reader ended by itself, exit code ${code}`)));
    const onStart = () => {
      clearTimeout(clock);
      clock = setTimeout(
        () => kill(err(fault('document_too_slow', `no text after ${limits.readMs} ms`))),
        limits.readMs,
      );
    };
    let clock = setTimeout(
      () => kill(err(fault('internal', 'the reader did not start', true))),
      READ_LIMITS.startMs,
    );
    const memory = watchMemory(child, limits.childRssBytes, (rss) =>
      kill(err(fault('document_too_complex', `the reader grew to ${rss} bytes`))),
    );
    function settle(result: Result<ReadDocument>) {
      clearTimeout(clock);
      memory.stop();
      signal?.removeEventListener('abort', cancel);
      child.off('message', onMessage).off('exit', onExit);
      resolve(result);
    }
    signal?.addEventListener('abort', cancel, { once: true });
    child.on('message', onMessage).on('exit', onExit);
    child.send({ bytes: file.bytes, filename: file.filename }, (error) => {
      if (error) kill(err(fault('internal', 'the reader could not be reached', true)));
    });
  });
}

/** Polls the child's memory: every 25 ms from /proc, or every 100 ms where each poll runs `ps`. */
function watchMemory(
  child: ChildProcess,
  maxRss: number,
  onTooMuch: (rss: number) => void,
): { stop(): void } {
  const intervalMs = process.platform === 'linux' ? 25 : 100;
  let stopped = false;
  const poll = async () => {
    const rss = await residentBytes(child);
    if (stopped) return;
    if (rss > maxRss) onTooMuch(rss);
    else timer = setTimeout(poll, intervalMs);
  };
  let timer = setTimeout(poll, intervalMs);
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** Reads the resident bytes of a process; 0 on Windows, where only Node's own limits apply. */
async function residentBytes(child: ChildProcess): Promise<number> {
  try {
    if (process.platform === 'win32') return 0;
    if (process.platform !== 'linux') {
      const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', `${child.pid}`]);
      return Number(stdout) * 1024;
    }
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function keepAlive(child: ChildProcess) {
  child.ref();
  child.channel?.ref();
}

function releaseFromLoop(child: ChildProcess) {
  child.unref();
  child.channel?.unref();
}

/** The child has handled hostile bytes, so its reply is validated like any other input. */
const Reply = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    value: z.object({
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
        }),
      ),
      warnings: z.array(ReadWarning),
      reader: z.string(),
      mediaType: z.string(),
      ms: z.number(),
    }),
  }),
  z.object({
    ok: z.literal(false),
    error: z.object({ code: FaultCode, retryable: z.boolean(), detail: z.string() }),
  }),
]);
