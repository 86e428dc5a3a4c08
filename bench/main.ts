import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchRead } from './read.ts';
import { benchTailor } from './tailor.ts';
import { benchWrite } from './write.ts';

/* npm run bench -- [read] [write] [tailor] [--json]: each part measured alone, one after the other. */

const BENCHES = { read: benchRead, write: benchWrite, tailor: benchTailor };
type BenchName = keyof typeof BENCHES;

const isBench = (name: string): name is BenchName => Object.hasOwn(BENCHES, name);

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const unknown = positionals.filter((name) => !isBench(name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}.\n`,
  );
  process.exit(2);
}

const chosen = positionals.filter(isBench);
const figures: Record<string, unknown> = {
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
};
for (const name of chosen.length > 0 ? chosen : Object.keys(BENCHES).filter(isBench)) {
  process.stderr.write(`measuring ${name}…\n`);
  figures[name] = await BENCHES[name]();
}
if (values.json) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
else
  for (const [name, value] of Object.entries(figures))
    process.stdout.write(`${name}\n${JSON.stringify(value, null, 2)}\n`);
