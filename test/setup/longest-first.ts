import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest of the files that start last. */
const LONG = [
  'test/cli/command-line.test.ts',
  'test/chat/scenarios.test.ts',
  'test/tailoring/linear.test.ts',
  'test/language/linear.test.ts',
  'test/resume/linear.test.ts',
  'test/infra/queue/crashes.test.ts',
  'test/infra/documents/write-corpus.test.ts',
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
