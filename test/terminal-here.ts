// A command in this process: one of its own takes seconds to start, and mostly shows the same.
import { vi } from 'vitest';
import { run } from '../src/cli/run.ts';
import { type How, type Outcome, REPOSITORY } from './terminal.ts';

/** `npx doorplate …`, one at a time. */
export async function doorplateHere(
  args: readonly string[],
  { cwd = REPOSITORY }: How = {},
): Promise<Outcome> {
  const outcome = { stdout: '', stderr: '' };
  const { exitCode } = process;
  process.exitCode = undefined;
  const spies = [
    vi.spyOn(process, 'cwd').mockReturnValue(cwd),
    ...(['stdout', 'stderr'] as const).map((name) =>
      vi.spyOn(process[name], 'write').mockImplementation((text) => {
        outcome[name] += text;
        return true;
      }),
    ),
  ];
  try {
    await run(args);
    return { ...outcome, status: Number(process.exitCode ?? 0) };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.exitCode = exitCode;
  }
}
