import { parseArgs } from 'node:util';
import { benchAnswer } from './answer.ts';
import { benchDiscord } from './discord.ts';
import { benchHostile } from './hostile.ts';
import { benchJob } from './job.ts';
import { benchOwn } from './own.ts';
import { benchPipeline } from './pipeline.ts';
import { benchPrompt } from './prompt.ts';
import { benchQueue } from './queue.ts';
import { benchRead } from './read.ts';
import { benchSlack } from './slack.ts';
import { benchTailor } from './tailor.ts';
import { benchWrite } from './write.ts';

/*
 * npm run bench -- [part …] [--json] [--seconds N] [--only PATTERN]: runs the named parts, or all, one after the other
 * in one process. `--seconds` sets how long the parts with a load run, and how long one input of `hostile` may take.
 * `--against` names another checkout for `prompt`. `--only` chooses among the inputs of `hostile` by their names.
 * RESUME_CORPUS is a folder of sample resumes for the parts that measure many.
 */

const PARTS: Readonly<Record<string, (seconds?: number, only?: string) => Promise<object>>> = {
  answer: benchAnswer,
  discord: benchDiscord,
  hostile: benchHostile,
  job: benchJob,
  own: benchOwn,
  pipeline: benchPipeline,
  prompt: () => benchPrompt(values.against),
  queue: benchQueue,
  read: benchRead,
  slack: benchSlack,
  tailor: benchTailor,
  write: benchWrite,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    seconds: { type: 'string' },
    only: { type: 'string' },
    against: { type: 'string' },
  },
});
const seconds = values.seconds === undefined ? undefined : Number(values.seconds);
const unknown = positionals.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}

const results: Record<string, object> = {};
for (const [name, part] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  results[name] = await part(seconds, values.only);
  if (!values.json) show(name, results[name]);
}
if (values.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);

function show(name: string, result: object): void {
  console.log(`\n${name}`);
  if (Array.isArray(result)) console.table(result);
  else {
    for (const [key, value] of Object.entries(result)) {
      if (Array.isArray(value)) console.table(value);
      else console.log(`  ${key}:`, value);
    }
  }
}
