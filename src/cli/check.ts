import { defineCommand } from 'citty';
import { json } from '#diagnostic/formats/json.ts';
import { type Outcome, pretty } from '#diagnostic/formats/pretty.ts';
import { hasErrors } from '#publish';
import { exit } from './exit.ts';
import { Misuse } from './misuse.ts';
import { compileAt, placeArgs, placeOf } from './practice.ts';

const FORMATS: Readonly<Record<string, (outcome: Outcome) => string>> = { pretty, json };

export const check = defineCommand({
  meta: { name: 'check', description: 'Reads, checks and decides everything; writes nothing' },
  args: {
    ...placeArgs,
    format: { type: 'string', description: 'pretty or json', default: 'pretty', valueHint: 'FORMAT' },
  },
  async run({ args }) {
    const format = Object.hasOwn(FORMATS, args.format) ? FORMATS[args.format] : undefined;
    if (format === undefined)
      throw new Misuse(`--format must be one of: ${Object.keys(FORMATS).join(', ')}.`);
    const compilation = await compileAt(placeOf(args));
    process.stdout.write(`${format(compilation)}\n`);
    exit(hasErrors(compilation.diagnostics) ? 1 : 0);
  },
});
