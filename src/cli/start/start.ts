import { join } from 'node:path';
import { defineCommand } from 'citty';
import { pretty } from '#diagnostic/formats/pretty.ts';
import { Misuse } from '../misuse.ts';
import { placeArgs, placeOf } from '../practice.ts';
import type { News } from './check-thread.ts';
import { Preview } from './preview.ts';
import { serve } from './server.ts';
import { watchPractice } from './watch.ts';

export const start = defineCommand({
  meta: { name: 'start', description: 'Shows both sites on this computer and rebuilds when a file changes' },
  args: {
    ...placeArgs,
    port: {
      type: 'string',
      description: 'Port of the public site; the staff site takes the next',
      default: '8080',
      valueHint: 'PORT',
    },
  },
  async run({ args }) {
    const { root, today } = placeOf(args);
    const port = Number(args.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_534)
      throw new Misuse('--port must be a number from 1 to 65534.');
    const out = join(root, '.doorplate', 'dev');
    const preview = new Preview({ root, today }, out, print);
    const ends: (() => void)[] = [];
    try {
      for (const [at, audience] of (['public', 'staff'] as const).entries()) {
        const server = await serve(preview, audience, out, port + at);
        ends.push(() => server.close());
      }
      // What changes while everything is read for the first time must not be missed.
      ends.push(watchPractice(root, (changes) => preview.changed(changes)));
      await preview.begin();
    } catch (error) {
      // Whatever listens on would keep the program from ending.
      for (const end of ends) end();
      throw error;
    }
    process.stdout.write(
      `The public site: http://localhost:${port}/\nThe staff site:  http://localhost:${port + 1}/\n`,
    );
  },
});

/** The terminal has all that the pages' panels say. */
function print(news: News): void {
  if (news.kind === 'failed') process.stderr.write(`doorplate: ${news.message}\n`);
  if (news.kind === 'compiled' && news.pages === undefined)
    process.stderr.write('Nothing new is shown until the errors in _data/ are put right.\n');
  if (news.kind === 'built') process.stderr.write(`${pretty(news)}\n`);
}
