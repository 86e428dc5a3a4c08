import type { ChildProcess } from 'node:child_process';
import { execFile, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Outcome } from '../../../jobs/model/fault.ts';
import { FaultCode, fault } from '../../../jobs/model/fault.ts';
import type { ReadDocument } from '../../../jobs/ports/documents.ts';
import { WARNINGS } from '../../../jobs/ports/documents.ts';
import { caps } from './caps.ts';
import { READING } from './reading.ts';

/** A child process that reads one document at a time. */
export interface Child {
  /** Reads within the caps on time and memory. Whatever kills the child is the outcome; call `alive` then. */
  read(file: { bytes: Uint8Array; filename: string }, signal?: AbortSignal): Promise<Outcome<ReadDocument>>;
  /** False once the process has ended, has grown too much, or was left in a state that nobody can vouch for. */
  usable(): boolean;
  kill(): void;
}

/** What one document may cost: milliseconds, and resident bytes of the process. */
export interface Limits {
  readonly readMs: number;
  readonly childRssBytes: number;
}

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

/** Nodes's own limits come first: the JavaScript heap, and WebAssembly memory in pages of 64 KB (256 MB). */
const NODE_OPTIONS = [
  '--max-old-space-size=192',
  '--wasm-max-mem-pages=4096',
  '--permission',
  '--allow-fs-read=*',
  '--disable-warning=SecurityWarning',
];

/**
 * Starts a child with no environment, no output and no right to write files or start processes. It does not
 * keep this process alive unless it is reading.
 */
export function startChild(limits: Limits = caps): Child {
  const process = fork(WORKER, {
    env: {},
    execArgv: NODE_OPTIONS,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const state = { spent: false };
  idle(process);
  process.on('error', () => process.kill('SIGKILL'));
  return {
    async read(file, signal) {
      if (signal?.aborted) return { ok: false, fault: fault('cancelled', 'cancelled before it was read') };
      busy(process);
      const outcome = await ask(process, file, limits, signal);
      idle(process);
      const isTooComplex = !outcome.ok && outcome.fault.code === 'document_too_complex';
      state.spent = isTooComplex || (await residentBytes(process)) > caps.grownRssBytes;
      return outcome;
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

function ask(
  child: ChildProcess,
  file: { bytes: Uint8Array; filename: string },
  limits: Limits,
  signal: AbortSignal | undefined,
): Promise<Outcome<ReadDocument>> {
  return new Promise((resolve) => {
    const kill = (outcome: Outcome<ReadDocument>) => {
      child.kill('SIGKILL');
      settle(outcome);
    };
    const cancel = () => kill({ ok: false, fault: fault('cancelled', 'cancelled while it was read') });
    const onMessage = (message: unknown) => {
      if (message === READING) return onStart();
      const reply = Reply.safeParse(message);
      settle(
        reply.success
          ? reply.data
          : { ok: false, fault: fault('internal', 'the reader gave no valid reply') },
      );
    };
    const onExit = (code: number | null) =>
      settle({
        ok: false,
        fault: fault('document_too_complex', `the reader ended by itself, exit code ${code}`),
      });
    const onStart = () => {
      clearTimeout(clock);
      clock = setTimeout(
        () => kill({ ok: false, fault: fault('document_too_slow', `no text after ${limits.readMs} ms`) }),
        limits.readMs,
      );
    };
    let clock = setTimeout(
      () => kill({ ok: false, fault: fault('internal', 'the reader did not start', true) }),
      caps.startMs,
    );
    const memory = watchMemory(child, limits.childRssBytes, (rss) =>
      kill({ ok: false, fault: fault('document_too_complex', `the reader grew to ${rss} bytes`) }),
    );
    function settle(outcome: Outcome<ReadDocument>) {
      clearTimeout(clock);
      memory.stop();
      signal?.removeEventListener('abort', cancel);
      child.off('message', onMessage).off('exit', onExit);
      resolve(outcome);
    }
    signal?.addEventListener('abort', cancel, { once: true });
    child.on('message', onMessage).on('exit', onExit);
    child.send({ bytes: file.bytes, filename: file.filename }, (error) => {
      if (error) kill({ ok: false, fault: fault('internal', 'the reader could not be reached', true) });
    });
  });
}

/** Polled, because no system tells: every 25 ms from /proc, every 100 ms where each look costs a `ps`. */
function watchMemory(child: ChildProcess, most: number, onTooMuch: (rss: number) => void): { stop(): void } {
  const every = process.platform === 'linux' ? 25 : 100;
  let stopped = false;
  const look = async () => {
    const rss = await residentBytes(child);
    if (stopped) return;
    if (rss > most) onTooMuch(rss);
    else timer = setTimeout(look, every);
  };
  let timer = setTimeout(look, every);
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** Resident bytes of a process; 0 where the system does not tell (Windows), and Node's own limits stand alone. */
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

function busy(child: ChildProcess) {
  child.ref();
  child.channel?.ref();
}

function idle(child: ChildProcess) {
  child.unref();
  child.channel?.unref();
}

/** The child has handled hostile bytes: what it says is checked like anything else from outside. */
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
      warnings: z.array(z.object({ code: z.enum(WARNINGS), message: z.string() })),
      reader: z.string(),
      mediaType: z.string(),
      ms: z.number(),
    }),
  }),
  z.object({
    ok: z.literal(false),
    fault: z.object({ code: FaultCode, retryable: z.boolean(), detail: z.string() }),
  }),
]);
