import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import base from './vitest.config.ts';

/** Tests of one unit come first: the first test that fails ends a mutant, and most die at once. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) =>
      /boundary|taking-away|in-force|audit\.test|withheld/.test(moduleId);
    return [...files].sort(
      (a, b) => Number(isSlow(a)) - Number(isSlow(b)) || a.moduleId.localeCompare(b.moduleId),
    );
  }
}

/** What Stryker runs for each mutant: the tests of the units it changes, none that builds a site or starts a browser. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['src/4-disclose/**/*.test.ts', 'src/schema/**/*.test.ts', 'src/7-audit/**/*.test.ts'],
    // Instrumented code takes many times as long.
    exclude: ['**/hostile.test.ts'],
    globalSetup: [],
    sequence: { sequencer: QuickFirst },
    // Property tests read it. A mutant that survives this many cases hardly ever dies of more.
    env: { DOORPLATE_CASES: process.env.DOORPLATE_CASES ?? '150' },
    testTimeout: 20_000,
  },
});
