import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Returns the options of Node for a process that handles what strangers wrote. Its JavaScript heap (MB) and WebAssembly
 * memory (pages of 64 KB, so 256 MB) are limited, and by Node's permission model it can read the product's code and the
 * folder of `module`, write nothing, and start no process, thread or native addon. Node 25 and later also refuse it the
 * network; for earlier ones see no-network.ts.
 */
export function sandboxOptions({ heapMb, module }: { heapMb: number; module: string }): string[] {
  return [
    `--max-old-space-size=${heapMb}`,
    '--wasm-max-mem-pages=4096',
    '--permission',
    ...[...CODE_PATHS, dirname(module)].map((path) => `--allow-fs-read=${path}`),
    '--disable-warning=SecurityWarning',
  ];
}

/** What holds code: `src`, its package.json, and each node_modules that packages are found in. */
const CODE_PATHS = listCodePaths();

function listCodePaths(): string[] {
  const src = fileURLToPath(new URL('../../', import.meta.url));
  const packageJson = fileURLToPath(new URL('../../../package.json', import.meta.url));
  const searched = createRequire(import.meta.url).resolve.paths('zod') ?? [];
  const modules = searched.filter((path) => basename(path) === 'node_modules' && existsSync(path));
  return [...new Set([src, packageJson, ...modules].flatMap((path) => [path, realpathSync(path)]))];
}
