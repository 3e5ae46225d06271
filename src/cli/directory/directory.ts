import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineCommand } from 'citty';
import type { DirectoryExport } from '#schema/directory-export.ts';
import { exit } from '../exit.ts';
import { Misuse } from '../misuse.ts';
import { directoryPage } from './directory-page.ts';
import { type ReadExport, readExport } from './read-export.ts';

export const directory = defineCommand({
  meta: {
    name: 'directory',
    description: 'One directory of several practices, from what their sites export and nothing else',
  },
  args: {
    exports: {
      type: 'positional',
      required: true,
      description: 'The exports: files called providers.json, or folders of built sites',
    },
    title: { type: 'string', default: 'Who works where', description: 'The heading of the page' },
    out: {
      type: 'string',
      default: '_directory',
      description: 'Where index.html and providers.json go',
      valueHint: 'DIR',
    },
  },
  run({ args: { _: named, title, out } }) {
    const read = named.map(readExport);
    const faults = read.flatMap((one) =>
      'faults' in one ? one.faults.map((fault) => `${one.path}: ${fault}`) : [],
    );
    if (faults.length > 0) {
      process.stderr.write(`${faults.join('\n')}\nNothing was written.\n`);
      return exit(1);
    }
    const exports = read.flatMap((one) => ('exported' in one ? [one.exported] : []));
    refuseTwice(read);
    write(resolve(out), {
      'index.html': directoryPage(title, exports),
      'providers.json': `${JSON.stringify(together(exports), null, 2)}\n`,
    });
    const many = `${exports.length} ${exports.length === 1 ? 'practice' : 'practices'}`;
    process.stdout.write(`Wrote the directory of ${many} to ${out}.\n`);
    exit(0);
  },
});

/** The exports side by side, each as it was: what one practice says of its people is never mixed with another's. */
function together(exports: readonly DirectoryExport[]) {
  return { format: 'doorplate-directories', version: 1, practices: exports };
}

/** The same practice twice is a slip, and one of the two is likely out of date. */
function refuseTwice(read: readonly ReadExport[]): void {
  const seen = new Set<string>();
  for (const one of read) {
    if (!('exported' in one)) continue;
    const { url } = one.exported.practice;
    if (seen.has(url))
      throw new Misuse(`${one.path} is of a practice that was named before. Name each practice once.`);
    seen.add(url);
  }
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
