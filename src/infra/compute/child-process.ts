import type { ChildProcess } from 'node:child_process';
import { execFile, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { FaultCode, fault } from '../../jobs/model/fault.ts';
import { err, type Result } from '../../jobs/model/result.ts';
import { startDeadline } from './deadline.ts';
import { sandboxOptions } from './sandbox.ts';
import { STARTED, WARM_UP } from './serve-requests.ts';

/** A child process that answers one request at a time. */
export interface Child<Value> {
  /**
   * Asks within the limits. If the child dies, the result is a fault; check `usable` afterwards.
   */
  request(message: object, signal?: AbortSignal): Promise<Result<Value>>;
  /** Has its module's `warmUp` called before the next request. Only for a child that has had none. */
  warmUp(): void;
  /** False once the process has ended, has grown too much, or may be in a bad state. */
  usable(): boolean;
  kill(): void;
}

export interface ChildOptions<Value> {
  /** A module that calls `serveRequests`. */
  readonly module: URL;
  readonly limits: ChildLimits;
  /** What it replies when all is well. It handles hostile input, so that its replies are validated like any other. */
  readonly value: z.ZodType<Value>;
  /** The faults of a request that exceeds a limit. A child that replies with `complex` itself is replaced. */
  readonly faults: ChildFaults;
  /** Lets the module load native addons, which run outside the sandbox. It gives that up once they are loaded. */
  readonly needs?: 'native addons' | undefined;
}

export interface ChildFaults {
  readonly slow: FaultCode;
  readonly complex: FaultCode;
}

/** Limits on one request. */
export interface ChildLimits {
  /** From the moment the child begins with it; see `startDeadline`. */
  readonly timeoutMs: number;
  /** Megabytes of its JavaScript heap. */
  readonly heapMb: number;
  /** Resident memory of the process. */
  readonly rssBytes: number;
}

/** Wall time for a child process to start and take a request. No input can make this longer. */
const START_MS = 60_000;

/**
 * A child process that still takes this much of its memory after a request is replaced. After 20 documents, the one that
 * reads them takes half of it.
 */
const GROWN_SHARE = 2 / 3;

/**
 * Starts a child process without output, in its sandbox. It keeps this process alive only while it works. Where the
 * system starts no more, requests give a fault that a retry may help with.
 */
export function startChild<Value>(options: ChildOptions<Value>): Child<Value> {
  const { limits, faults } = options;
  const child = forkInSandbox(options);
  if (child === null) return NOT_STARTED;
  const reply = replyOf(options.value);
  const state = { spent: false };
  releaseFromLoop(child);
  return {
    async request(message, signal) {
      if (signal?.aborted) return err(fault('cancelled', 'cancelled before it began'));
      keepAlive(child);
      const result = await request(child, message, { limits, faults, reply }, signal);
      releaseFromLoop(child);
      const isTooComplex = !result.ok && result.error.code === faults.complex;
      state.spent = isTooComplex || (await residentBytes(child)) > GROWN_SHARE * limits.rssBytes;
      return result;
    },
    warmUp: () => void child.send(WARM_UP, () => {}),
    usable: () =>
      !state.spent &&
      !child.killed &&
      child.connected &&
      child.exitCode === null &&
      child.signalCode === null,
    kill: () => void child.kill('SIGKILL'),
  };
}

const NOT_STARTED: Child<never> = {
  request: async () => err(fault('internal', 'no process could be started', true)),
  warmUp() {},
  usable: () => false,
  kill() {},
};

/** Null where the system has no more files or processes: `fork` then throws, or gives a child without a channel. */
function forkInSandbox({ module, limits, needs }: Pick<ChildOptions<never>, 'module' | 'limits' | 'needs'>) {
  const path = fileURLToPath(module);
  try {
    const child = fork(path, [`${process.pid}`], {
      ...sandboxOptions({ heapMb: limits.heapMb, module: path, needs }),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('error', () => child.kill('SIGKILL'));
    return child.connected ? child : null;
  } catch {
    return null;
  }
}

interface RequestOptions<Value> extends Pick<ChildOptions<Value>, 'limits' | 'faults'> {
  readonly reply: ReturnType<typeof replyOf<Value>>;
}

function request<Value>(
  child: ChildProcess,
  message: object,
  { limits, faults, reply }: RequestOptions<Value>,
  signal: AbortSignal | undefined,
): Promise<Result<Value>> {
  return new Promise((resolve) => {
    const kill = (result: Result<Value>) => {
      child.kill('SIGKILL');
      settle(result);
    };
    const cancel = () => kill(err(fault('cancelled', 'cancelled while it ran')));
    const onMessage = (answer: unknown) => {
      if (answer === STARTED) return onStart();
      const parsed = reply.safeParse(answer);
      settle(parsed.success ? parsed.data : err(fault('internal', 'the child gave no valid reply')));
    };
    let begun = false;
    const onExit = (code: number | null) =>
      settle(
        err(
          begun
            ? fault(faults.complex, `the child ended by itself, exit code ${code}`)
            : fault('internal', `the child ended before it began, exit code ${code}`, true),
        ),
      );
    const onStart = () => {
      begun = true;
      clock.stop();
      clock = startDeadline(child.pid, limits.timeoutMs, () =>
        kill(err(fault(faults.slow, `no result after ${limits.timeoutMs} ms`))),
      );
    };
    const notStarted = setTimeout(
      () => kill(err(fault('internal', 'the child did not start', true))),
      START_MS,
    );
    let clock = { stop: () => clearTimeout(notStarted) };
    const memory = watchMemory(child, limits.rssBytes, (rss) =>
      kill(err(fault(faults.complex, `the child grew to ${rss} bytes`))),
    );
    function settle(result: Result<Value>) {
      clock.stop();
      memory.stop();
      signal?.removeEventListener('abort', cancel);
      child.off('message', onMessage).off('exit', onExit);
      resolve(result);
    }
    signal?.addEventListener('abort', cancel, { once: true });
    child.on('message', onMessage).on('exit', onExit);
    child.send(message, (error) => {
      if (error) kill(err(fault('internal', 'the child could not be reached', true)));
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
    // The file is made in memory as it's read, which takes less time than to have a thread do it.
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
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

const replyOf = <Value>(value: z.ZodType<Value>) =>
  z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), value }), Refusal]);

const Refusal = z.object({
  ok: z.literal(false),
  error: z.object({ code: FaultCode, retryable: z.boolean(), detail: z.string() }),
});
