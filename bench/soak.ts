import { parseArgs } from 'node:util';
import { runSoak } from './soak-run.ts';

/*
 * npm run soak -- [--minutes N] [--without-hostile] [--json]: mixed load on Slack, Discord and HTTP, with hostile input,
 * faults and a restart. The result is one JSON object. Exit code 1 if something was lost, done twice or crashed, or if a
 * marker of a resume is in the log.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    'without-hostile': { type: 'boolean' },
    json: { type: 'boolean' },
  },
});

const result = await runSoak({
  minutes: Number(values.minutes),
  hostile: values['without-hostile'] ? 'without' : 'with',
  ...(values.json ? {} : { log: (line) => console.error(line) }),
});
const problems = [...result.lost, ...result.doubled, ...result.crashes];
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
// Discord's emulator keeps its servers for as long as its process lives.
process.exit(problems.length === 0 && result.markers_in_log === 0 ? 0 : 1);
