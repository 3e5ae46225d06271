import { defineCommand } from 'citty';
import { ALL_RULES } from '#compile';
import { explain as explained } from '#lint';
import { rulePage } from '#rule-page';
import { exit } from './exit.ts';
import { listOfRules, plain } from './explain-text.ts';
import { Misuse } from './misuse.ts';
import { suggest } from './suggest.ts';

export const explain = defineCommand({
  meta: { name: 'explain', description: 'Why a rule is there, what to write instead, examples, source' },
  args: {
    rule: {
      type: 'positional',
      required: false,
      description: 'The rule, such as privacy/no-personal-phone (default: a list of all)',
    },
  },
  run({ args }) {
    const { rule } = args;
    if (args._.length > 1) throw new Misuse('One rule at a time, please.');
    const text = rule === undefined ? listOfRules(ALL_RULES) : explained(rule, ALL_RULES, rulePage);
    if (text === undefined) {
      throw new Misuse(
        `There is no such rule.${suggest(
          rule ?? '',
          ALL_RULES.map(({ id }) => id),
        )} A list of all: npx doorplate explain`,
      );
    }
    process.stdout.write(`${plain(text)}\n`);
    exit(0);
  },
});
