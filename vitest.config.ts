import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes minutes comes first, so that the cores are done at the same time. Before all others: the generated files are
 * held against the rules as they are loaded, and tests of patterns add some of their own.
 */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      /\/(?:generate\/write|property|swap-killed|boundary|public|package|eleventy|matrix)\.test\.ts$/.test(
        moduleId,
      );
    const others = await super.sort(files);
    return [...others.filter(isLong), ...others.filter((one) => !isLong(one))];
  }
}

export default defineConfig({
  // Layouts are TSX for preact; said here too, so that a test never depends on how tsconfig.json is found.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'layouts/**/*.test.tsx', 'test/**/*.test.ts'],
    // One thread keeps its modules from file to file: ten times as fast, and safe because nothing here holds
    // state in a module. A test that changes process.env puts it back.
    pool: 'threads',
    isolate: false,
    // All cores: by itself vitest leaves one idle.
    maxWorkers: availableParallelism(),
    globalSetup: ['test/browser/setup.ts'],
    setupFiles: ['test/seed.ts'],
    sequence: { sequencer: LongFirst },
    // A whole-site build or a browser start on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // A test asked for by `.only` and forgotten would hide all others.
    allowOnly: false,
  },
});
