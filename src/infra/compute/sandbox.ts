import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CAN_DROP_PERMISSIONS } from './permissions.ts';

interface SandboxNeeds {
  /** Megabytes. */
  readonly heapMb: number;
  /** Path of the module that the process runs. */
  readonly module: string;
  readonly needs?: 'native addons' | undefined;
}

/**
 * Returns the options and the environment of Node for a process that handles what strangers wrote. Its JavaScript heap
 * and WebAssembly memory (pages of 64 KB, so 256 MB) are limited, and by Node's permission model it can read the product's
 * code and the folder of `module`, write nothing, and start no process, thread or native addon. Since Node 26 it keeps
 * what it compiled, and starts a thread that ends it with its parent: those permissions are given up before it handles
 * anything. Node 25 and later also refuse it the network; for earlier ones see no-network.ts.
 */
export function sandboxOptions({ heapMb, module, needs }: SandboxNeeds): {
  execArgv: string[];
  env: Record<string, string>;
} {
  const allowed = [
    ...[...CODE_PATHS, dirname(module)].map((path) => `fs-read=${path}`),
    ...(CACHE_FOLDER ? [`fs-write=${CACHE_FOLDER}`] : []),
    ...(CAN_DROP_PERMISSIONS ? ['worker'] : []),
    ...(needs === 'native addons' ? ['addons'] : []),
  ];
  return {
    execArgv: [
      `--max-old-space-size=${heapMb}`,
      `--heap-growing-percent=${HEAP_GROWTH_PERCENT}`,
      '--wasm-max-mem-pages=4096',
      NO_REGEXP_TIER_UP,
      '--permission',
      ...allowed.map((permission) => `--allow-${permission}`),
      '--disable-warning=SecurityWarning',
    ],
    env: CACHE_FOLDER ? { NODE_COMPILE_CACHE: CACHE_FOLDER } : {},
  };
}

/**
 * V8 interprets a pattern the first time and compiles it the second. Texts meet hundreds of patterns twice, and with this the
 * first job of a process takes 0.95 s of processor time instead of 1.6, and later ones as long as before.
 */
const NO_REGEXP_TIER_UP = '--no-regexp-tier-up';

/**
 * How much the heap may grow before all of it is collected. For a small heap limit V8 chooses so little that every document
 * ended in a full collection, which took a third of its processor time; this takes 30 MB more.
 */
const HEAP_GROWTH_PERCENT = 100;

/** What holds code: `src`, its package.json, and each node_modules that packages are found in. */
const CODE_PATHS = listCodePaths();

function listCodePaths(): string[] {
  const src = fileURLToPath(new URL('../../', import.meta.url));
  const packageJson = fileURLToPath(new URL('../../../package.json', import.meta.url));
  const searched = createRequire(import.meta.url).resolve.paths('zod') ?? [];
  const modules = searched.filter((path) => basename(path) === 'node_modules' && existsSync(path));
  return [...new Set([src, packageJson, ...modules].flatMap((path) => [path, realpathSync(path)]))];
}

/**
 * The cache of main.ts: with it a process starts in half the time, and takes 25 MB less without the TypeScript loader.
 * Null where it can't be written.
 */
const CACHE_FOLDER = CAN_DROP_PERMISSIONS ? createCacheFolder() : null;

function createCacheFolder(): string | null {
  const folder = fileURLToPath(new URL('../../../node_modules/.cache/tailor', import.meta.url));
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    return null;
  }
}
