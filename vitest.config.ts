import { configDefaults, defineConfig } from 'vitest/config';
import LongestFirst from './test/setup/longest-first.ts';

const LONG = 'test/**/*.long.test.ts';
const SLACK = ['test/adapters/slack/**/*.test.ts', 'test/upgrade/slack.test.ts'];
const DISCORD = ['test/adapters/discord/**/*.test.ts', 'test/upgrade/discord.test.ts'];
/**
 * These replace modules or variables, or count what a process keeps: the servers of Discord's emulator, the names of prepared
 * statements.
 */
const ISOLATED = [
  'test/jobs/strangers.test.ts',
  'test/library.test.ts',
  'test/infra/database/client.test.ts',
  'test/adapters/discord/gateway.test.ts',
];

/** `npm test` runs every test but the long ones, which `npm run test:long` runs (`--mode long`). */
export default defineConfig(({ mode }) => {
  const exclude = mode === 'long' ? configDefaults.exclude : [...configDefaults.exclude, LONG];
  const all = mode === 'long' ? [LONG] : ['test/**/*.test.ts'];
  return {
    test: {
      globalSetup: 'test/setup/global.ts',
      setupFiles: ['test/setup/fast-check.ts'],
      sequence: { sequencer: LongestFirst },
      reporters: ['default', './test/setup/summary-reporter.ts'],
      // Four files at once on two cores: many tests wait for something.
      maxWorkers: 4,
      // A child process, a Postgres or a rendering may be slow on a busy machine; nothing here measures time.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      expect: { poll: { timeout: 60_000 } },
      // Files share processes, which saves a quarter of the time. Discord's client can't send files where Slack's emulator
      // has run, so each platform has processes of its own.
      projects:
        mode === 'long'
          ? [{ extends: true, test: { name: 'long', include: all } }]
          : [
              { extends: true, test: { name: 'isolated', include: ISOLATED, exclude } },
              {
                extends: true,
                test: {
                  name: 'discord',
                  include: DISCORD,
                  exclude: [...exclude, ...ISOLATED],
                  isolate: false,
                },
              },
              { extends: true, test: { name: 'slack', include: SLACK, exclude, isolate: false } },
              {
                extends: true,
                test: {
                  name: 'tailor',
                  include: all,
                  exclude: [...exclude, ...SLACK, ...DISCORD, ...ISOLATED],
                  isolate: false,
                },
              },
            ],
    },
  };
});
