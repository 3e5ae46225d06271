// A message that says what to do must say what exists: every command, option and script that any text names is one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../src/cli/commands.ts';
import { TYPES } from '../src/cli/new/new.ts';
import { REPOSITORY } from './terminal.ts';

const PLACES = ['src', 'layouts', 'templates', 'content', 'docs', '.github', 'netlify'];
const TEXTS = [
  'README.md',
  'CONTRIBUTING.md',
  'START-HERE.md',
  'CHANGELOG.md',
  ...PLACES.flatMap((place) =>
    readdirSync(join(REPOSITORY, place), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(place, path),
    ),
  ),
].filter((path) => /\.(?:ts|tsx|md|yml|js|html)$/.test(path) && !/\.test\.tsx?$/.test(path));

interface Named {
  readonly file: string;
  readonly words: readonly string[];
}

/** What follows a name of a program, as far as it is made of words and options. */
function named(program: RegExp): Named[] {
  return TEXTS.flatMap((file) =>
    [...readFileSync(join(REPOSITORY, file), 'utf8').matchAll(program)].map(([, words = '']) => ({
      file,
      words: words.trim().split(/\s+/),
    })),
  );
}

const calls = named(/npx doorplate((?! \$)(?: (?:--)?[a-z][\w/-]*| \$\{\w+\}| [A-Z]+)+)/g);
const scripts = named(/npm run (?:-s )?([\w:-]+)/g);

test('every command that a text names is one, and takes the options it is named with', async () => {
  const wrong: string[] = [];
  for (const { file, words } of calls) {
    const [name = '', ...rest] = words;
    const args = await commands[name]?.().then((command) => command.args as Record<string, object>);
    const options = rest.filter((word) => word.startsWith('--')).map((word) => word.slice(2));
    if (args === undefined) wrong.push(`${file}: ${name}`);
    else
      wrong.push(
        ...options
          .filter((one) => one !== 'help' && !(one in args))
          .map((one) => `${file}: ${name} --${one}`),
      );
    if (name === 'new' && /^[a-z]/.test(rest[0] ?? '') && !TYPES.some((type) => type === rest[0]))
      wrong.push(`${file}: new ${rest[0]}`);
  }
  expect(wrong).toEqual([]);
  // So that the search itself can't quietly find nothing.
  expect(new Set(calls.map(({ words }) => words[0])).size).toBeGreaterThan(7);
});

test('every script that a text names is one', () => {
  const known = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')).scripts as object;
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter(({ words: [name = ''] }) => !(name in known))).toEqual([]);
});
