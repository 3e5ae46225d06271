import { defineCommand } from 'citty';
import { ALL_RULES } from '#compile';
import { explain as explained } from '#lint';
import { rulePage } from '#rule-page';
import { CATEGORIES, findCategory } from '#schema/categories.ts';
import { exit } from './exit.ts';
import { categoryPage, listOfCategories } from './explain-category.ts';
import { listOfRules, plain } from './explain-text.ts';
import { Misuse } from './misuse.ts';
import { suggest } from './suggest.ts';

export const explain = defineCommand({
  meta: { name: 'explain', description: 'Why a rule is there, what to write instead, examples, source' },
  args: {
    rule: {
      type: 'positional',
      required: false,
      description:
        'The rule, such as privacy/no-personal-phone (default: a list of all); or fields, categories, or a category such as pets',
    },
  },
  async run({ args }) {
    const { rule } = args;
    if (args._.length > 1) throw new Misuse('One rule at a time, please.');
    process.stdout.write(`${await textOn(rule)}\n`);
    exit(0);
  },
});

async function textOn(name: string | undefined): Promise<string> {
  if (name === undefined) return listOfRules(ALL_RULES);
  if (name === 'categories') return listOfCategories();
  if (name === 'fields') return (await import('../generate/fields.ts')).fieldsPage().trimEnd();
  const category = findCategory(name);
  const page = category === undefined ? explained(name, ALL_RULES, rulePage) : categoryPage(category);
  if (page !== undefined) return plain(page);
  const known = [...ALL_RULES, ...CATEGORIES].map(({ id }) => id);
  throw new Misuse(
    `There is no such rule or category.${suggest(name, known)} Lists of all: npx doorplate explain, npx doorplate explain categories`,
  );
}
