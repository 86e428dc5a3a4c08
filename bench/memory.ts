import { readdirSync, readFileSync } from 'node:fs';

const SAMPLE_INTERVAL_MS = 50;
/** Samples between two looks for new processes, which read all of /proc. */
const SAMPLES_PER_SCAN = 10;

/** Watches the resident memory of a process and of all that it started. Needs Linux's /proc; elsewhere it sees 0. */
export class MemoryWatch implements Disposable {
  readonly #pid: number;
  readonly #timer: NodeJS.Timeout;
  #tree: readonly number[] = [];
  #samples = 0;
  #peak = 0;

  constructor(pid: number) {
    this.#pid = pid;
    this.#timer = setInterval(() => this.#sample(), SAMPLE_INTERVAL_MS);
  }

  /** The most since the last call, in megabytes. */
  takePeak(): number {
    this.#sample();
    const peak = this.#peak;
    this.#peak = 0;
    return peak;
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
  }

  #sample(): void {
    if (this.#samples % SAMPLES_PER_SCAN === 0) this.#tree = processTree(this.#pid);
    this.#samples += 1;
    this.#peak = Math.max(this.#peak, megabytesOf(this.#tree));
  }
}

/** Reads the resident memory of a process, without those that it started, in megabytes; 0 once it has ended. */
export function residentMegabytes(pid: number): number {
  return megabytesOf([pid]);
}

/** Of x86-64 and of most ARM systems. */
const PAGE_BYTES = 4_096;

function megabytesOf(pids: readonly number[]): number {
  const pages = pids.reduce((sum, pid) => sum + Number(readProcess(pid, 'statm').split(' ')[1] ?? 0), 0);
  return Math.round((pages * PAGE_BYTES) / 2 ** 20);
}

function processTree(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirProcesses()) {
    // The second field is the name in brackets, and may hold spaces.
    const parent = Number(/\) \S (\d+)/.exec(readProcess(Number(name), 'stat'))?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const descend = (one: number): number[] => [one, ...(children.get(one) ?? []).flatMap(descend)];
  return descend(pid);
}

function readdirProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** A process may end at any moment: then its file is empty. */
function readProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
