import { fork } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { runChaos } from './chaos-run.ts';
import { openBenchPostgres } from './postgres.ts';

/*
 * npm run chaos -- [--jobs N] [--workers N] [--lanes N] [--neighbour] [--json]: runs jobs in processes that are killed,
 * on a Postgres of its own that is restarted once. With `--neighbour`, other processes use every core all the time. The
 * result is one JSON object, with `--json` on a single line. Exit code 1 if a job was lost, answered twice, or failed
 * without a notice, or if work waited longer for its next attempt than MAX_RECOVERY_MS.
 */
const MAX_RECOVERY_MS = 30_000;

const { values } = parseArgs({
  options: {
    jobs: { type: 'string', default: '1000' },
    workers: { type: 'string', default: '3' },
    // As JOBS_AT_ONCE is by default.
    lanes: { type: 'string', default: '8' },
    neighbour: { type: 'boolean' },
    json: { type: 'boolean' },
  },
});

const neighbours = Array.from({ length: values.neighbour ? cpus().length : 0 }, () =>
  fork(new URL('./neighbour.ts', import.meta.url)),
);
await using postgres = await openBenchPostgres();
const chaos = await runChaos({
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
for (const neighbour of neighbours) neighbour.kill('SIGKILL');
const result = { ...chaos, neighbours: neighbours.length };
const isRight =
  result.lost === 0 &&
  result.doubled === 0 &&
  result.failed === result.failed_with_notice &&
  result.recovery_ms_max <= MAX_RECOVERY_MS;
process.exitCode = isRight ? 0 : 1;
console.log(JSON.stringify(result, null, values.json ? undefined : 2));
