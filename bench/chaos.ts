import { parseArgs } from 'node:util';
import { runChaos } from './chaos-run.ts';
import { openBenchPostgres } from './postgres.ts';

/*
 * npm run chaos -- [--jobs N] [--workers N] [--lanes N] [--json]: runs jobs in processes that are killed, on a Postgres
 * of its own that is restarted once. The last line is one JSON object. Exit code 1 if a job was lost, answered twice, or
 * failed without a notice.
 */
const { values } = parseArgs({
  options: {
    jobs: { type: 'string', default: '1000' },
    workers: { type: 'string', default: '3' },
    lanes: { type: 'string', default: '4' },
    json: { type: 'boolean' },
  },
});

await using postgres = await openBenchPostgres();
const result = await runChaos({
  database: postgres.url,
  jobs: Number(values.jobs),
  workers: Number(values.workers),
  lanes: Number(values.lanes),
  killEverySeconds: 12,
  minKills: 6,
  restartPostgres: postgres.restart,
  timeoutSeconds: Math.max(600, Number(values.jobs) * 10),
  ...(values.json ? {} : { log: (line) => console.error(line) }),
});
const isRight = result.lost === 0 && result.doubled === 0 && result.failed === result.failed_with_notice;
process.exitCode = isRight ? 0 : 1;
if (!values.json) console.table(result);
console.log(JSON.stringify(result));
