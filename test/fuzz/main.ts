import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/*
 * npm run fuzz -- [--minutes N] [--times N] [--seed N] [name …]: runs the fuzz tests again and again with another seed
 * each time, for 10 minutes, with 10 times the tries of CI. Names choose among the files of test/fuzz; without one, the
 * tests of linear time run too. Ends at the first failure and says how to repeat it; `--seed` runs once with that seed.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '10' },
    times: { type: 'string', default: '10' },
    seed: { type: 'string' },
  },
});

const end = Date.now() + Number(values.minutes) * 60_000;
const files =
  positionals.length > 0 ? positionals.map((name) => `test/fuzz/${name}`) : ['test/fuzz', 'linear.test.ts'];
let runs = 0;
do {
  const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
  const vitest = ['node_modules/.bin/vitest', 'run', '--testTimeout', '3600000', ...files];
  const { status } = spawnSync(vitest[0] ?? '', vitest.slice(1), {
    env: { ...process.env, FUZZ_SEED: seed, FUZZ_TIMES: values.times },
    stdio: 'inherit',
  });
  runs += 1;
  if (status !== 0) {
    const names = positionals.map((name) => ` ${name}`).join('');
    console.error(`Repeat it with: npm run fuzz -- --seed ${seed} --times ${values.times}${names}`);
    process.exit(1);
  }
} while (values.seed === undefined && Date.now() < end);
console.error(`${runs} runs without a failure.`);
