#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Types are stripped and modules compiled once a change, not once a start. Kept in the checkout, where nobody else
// writes; where that cannot be written, Node goes on without.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/tailor', import.meta.url)));

const { runCommandLine } = await import('./cli/command-line.ts');
process.exitCode = await runCommandLine(process.argv);
