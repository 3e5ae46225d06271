import { defineCommand } from 'citty';
import { hasErrors } from '#diagnostic/diagnostic.ts';
import { CHECK_FORMATS } from './check-formats.ts';
import { exit } from './exit.ts';
import { Misuse } from './misuse.ts';
import { compileAt, placeArgs, placeOf } from './practice.ts';

export const check = defineCommand({
  meta: { name: 'check', description: 'Reads, checks and decides everything; writes nothing' },
  args: {
    ...placeArgs,
    format: {
      type: 'string',
      description: 'pretty, json, sarif or github',
      default: 'pretty',
      valueHint: 'FORMAT',
    },
  },
  async run({ args }) {
    const format = Object.hasOwn(CHECK_FORMATS, args.format) ? CHECK_FORMATS[args.format] : undefined;
    if (format === undefined)
      throw new Misuse(`--format must be one of: ${Object.keys(CHECK_FORMATS).join(', ')}.`);
    const place = placeOf(args);
    const compilation = await compileAt(place);
    process.stdout.write(`${format(compilation, place.root)}\n`);
    exit(hasErrors(compilation.diagnostics) ? 1 : 0);
  },
});
