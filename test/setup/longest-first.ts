import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, and isn't among the largest files. */
const LONG = [
  'test/cli/command-line.test.ts',
  'test/adapters/slack/scenarios.test.ts',
  'test/adapters/discord/scenarios.test.ts',
  'test/infra/queue/poison-guard.test.ts',
  'test/infra/database/rotation.test.ts',
  'test/tailoring/linear.test.ts',
  'test/cli/rotate-key.test.ts',
  'test/chat/crash.test.ts',
  'test/infra/database/embedded.test.ts',
  'test/infra/queue/start.test.ts',
  'test/language/linear.test.ts',
  'test/resume/linear.test.ts',
  'test/infra/queue/chaos.test.ts',
  'test/infra/documents/write-corpus.test.ts',
  'test/gallery.test.ts',
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
