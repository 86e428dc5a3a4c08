import { configDefaults, defineConfig } from 'vitest/config';

const LONG = 'test/**/*.long.test.ts';

/** `npm test` runs every test but the long ones, which `npm run test:long` runs (`--mode long`). */
export default defineConfig(({ mode }) => ({
  test: {
    include: mode === 'long' ? [LONG] : ['test/**/*.test.ts'],
    exclude: mode === 'long' ? configDefaults.exclude : [...configDefaults.exclude, LONG],
    globalSetup: 'test/setup/global.ts',
    reporters: ['default', './test/setup/summary-reporter.ts'],
    // Two files at once also on two cores, of which Vitest would leave one free: most tests wait for something.
    maxWorkers: 2,
    // A child process, a Postgres or a rendering may be slow on a busy machine; nothing here measures time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}));
