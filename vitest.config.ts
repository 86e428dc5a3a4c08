import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/setup/global.ts',
    reporters: ['default', './test/setup/tally.ts'],
    // Two files at once also on two cores, of which Vitest would leave one free: most tests wait for something.
    maxWorkers: 2,
    // A child process, a Postgres or a rendering may be slow on a busy machine; nothing here measures time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
