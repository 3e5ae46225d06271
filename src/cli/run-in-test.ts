import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type CommandDef, runCommand } from 'citty';
import { onTestFinished, vi } from 'vitest';

/** What a command answered. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Puts files into a folder that is gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'doorplate-cli-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** Runs a command as main.ts would, where nobody can be asked; what it throws is thrown. */
export async function run(command: unknown, ...rawArgs: string[]): Promise<Answer> {
  const written = { out: '', err: '' };
  const into = (name: 'out' | 'err') => (chunk: unknown) => {
    written[name] += String(chunk);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(into('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(into('err')),
  ];
  const before = [process.exitCode, process.stdin.isTTY] as const;
  process.stdin.isTTY = false;
  process.exitCode = 0;
  try {
    await runCommand(command as CommandDef, { rawArgs });
    return { code: process.exitCode, ...written };
  } finally {
    [process.exitCode, process.stdin.isTTY] = before;
    for (const spy of spies) spy.mockRestore();
  }
}
