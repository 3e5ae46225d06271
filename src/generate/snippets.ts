import { CHANNELS, SITUATIONS } from '#schema/answer.ts';
import { CATEGORIES } from '#schema/categories.ts';
import { POLICY_KINDS } from '#schema/policy.ts';
import { PROFESSIONS } from '#schema/provider.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** What an editor puts the day in for. */
const variable = (name: string) => `\${${name}}`;
const TODAY = ['CURRENT_YEAR', 'CURRENT_MONTH', 'CURRENT_DATE'].map(variable).join('-');
const YEAR_END = `${variable('CURRENT_YEAR')}-12-31`;
// The policies that cards and checks rely on are written by `doorplate new policy`, with all their parts.
const KINDS = ['other', ...POLICY_KINDS.filter((kind) => kind !== 'other')];
const choice = (at: number, words: readonly string[]) => `\${${at}|${words.join(',')}|}`;
const place = (at: number, words: string) => `\${${at}:${words}}`;
const offered = CATEGORIES.filter(({ locked, stance }) => !locked && stance !== 'never').map(({ id }) => id);

/** What an editor offers in a Markdown file: whole files, and a personal detail with its consent. */
export const SNIPPETS: Readonly<Record<string, Snippet>> = {
  'Doorplate: a bio': {
    prefix: 'bio',
    description: 'A new bio, as a draft that nobody sees',
    body: [
      '---',
      `name: ${place(1, 'Name patients see')}`,
      `profession: ${choice(2, PROFESSIONS)}`,
      `title: ${place(3, 'The role in plain words')}`,
      'status: draft',
      `credentials: [${place(4, 'MD')}]`,
      `locations: [${place(5, 'a-location')}]`,
      'languages: [en]',
      `approach: ${place(6, 'One sentence on how you work with patients.')}`,
      '---',
      `${place(0, 'A hundred and fifty to three hundred words in your own voice.')}`,
    ],
  },
  'Doorplate: a personal detail': {
    prefix: 'personal',
    description: 'One line under “personal:”, with the day the person agreed to these very words',
    body: [`  ${choice(1, offered)}: { says: ${place(2, 'The exact words')}, consent: ${place(3, TODAY)} }`],
  },
  'Doorplate: a policy': {
    prefix: 'policy',
    description: 'A version of a policy. “effective” must be the file’s name',
    body: [
      '---',
      `title: ${place(1, 'What patients call it')}`,
      `kind: ${choice(2, KINDS)}`,
      `version: ${place(3, '1')}`,
      `effective: ${place(4, TODAY)}`,
      `owner: ${place(5, 'Practice manager')}`,
      `nextReview: ${place(6, YEAR_END)}`,
      `summary: ${place(7, 'One sentence that says what it comes to.')}`,
      '---',
      `## ${place(8, 'What is this page for?')} {#purpose}`,
      '',
      `${place(0, '[[Write here: what patients need to know]]')}`,
    ],
  },
  'Doorplate: an answer': {
    prefix: 'answer',
    description: 'A prepared answer, in plain text',
    body: [
      '---',
      `title: ${place(1, 'What staff look for')}`,
      `situation: ${choice(2, SITUATIONS)}`,
      `channel: ${choice(3, CHANNELS)}`,
      '---',
      `${place(0, 'Thank you for asking. We don’t connect with patients on personal accounts.')}`,
    ],
  },
};

/** `.vscode/doorplate.code-snippets`. */
export function snippetsFile(): string {
  const scoped = Object.fromEntries(
    Object.entries(SNIPPETS).map(([name, snippet]) => [name, { scope: 'markdown', ...snippet }]),
  );
  return `// Generated from src/schema by \`npm run generate\`. Do not edit.\n${JSON.stringify(scoped, null, 2)}\n`;
}
