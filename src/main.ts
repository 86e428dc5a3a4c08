#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Caches compiled modules, so that only the first start after a change strips types and compiles. The cache is in the
// checkout, where nobody else writes. If that can't be written, Node runs without a cache.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/tailor', import.meta.url)));

const { runCommandLine } = await import('./cli/command-line.ts');
process.exitCode = await runCommandLine(process.argv);
