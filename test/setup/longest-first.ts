import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, whose size doesn't say so. */
const LONG = [
  'test/cli/command-line.test.ts',
  'test/tailoring/linear.test.ts',
  'test/adapters/discord/scenarios.test.ts',
  'test/adapters/slack/scenarios.test.ts',
  'test/cli/versions.test.ts',
  'test/infra/queue/service.test.ts',
  'test/chat/crash.test.ts',
  'test/infra/queue/start.test.ts',
  'test/infra/database/rotation.test.ts',
  'test/infra/queue/chaos.test.ts',
  'test/cli/rotate-key.test.ts',
  'test/infra/compute/compute.test.ts',
  'test/infra/queue/poison-guard.test.ts',
  'test/adapters/http/hostile-texts.test.ts',
  'test/infra/model/command-line.test.ts',
  'test/chat/hostile-texts.test.ts',
  'test/infra/database/stopped-server.test.ts',
  'test/adapters/http/limits.test.ts',
  'test/language/linear.test.ts',
  'test/infra/queue/turns.test.ts',
  'test/infra/database/embedded.test.ts',
  'test/infra/compute/watchdog.test.ts',
  'test/infra/documents/write-corpus.test.ts',
  'test/resume/linear.test.ts',
  'test/adapters/http/process.test.ts',
  'test/app/follow-key.test.ts',
  'test/infra/documents/write-hostile.test.ts',
];

/**
 * Starts long files before short ones, so that no process ends up alone with a long one. Vitest knows how long each took
 * the last time; on a clean clone it starts with the largest.
 */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    const rank = ({ project, moduleId }: TestSpecification) => {
      const at = LONG.findIndex((file) => moduleId.endsWith(file));
      return projects.indexOf(project) * 1_000 + (at < 0 ? LONG.length : at);
    };
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
