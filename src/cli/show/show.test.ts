import { expect, test } from 'vitest';
import { Misuse } from '../misuse.ts';
import { folderWith, run } from '../run-in-test.ts';
import { bioWith, type Files, withFiles } from '../small-practice.ts';
import { show } from './show.ts';

const showIn = (changes: Files, slug = 'ada-lund', today = '2026-02-01') =>
  run(show, slug, '--root', folderWith(withFiles(changes)), '--today', today);
const APPROVED = {
  '_data/approvals.yaml':
    'people: { ada-lund: { interests: [{says: Hiking, by: Dana Reyes, on: 2026-01-20}] } }\n',
};

test('it tells what is public and where, what isn’t, why and what to do, and what is out of our hands', async () => {
  const { code, out } = await showIn(APPROVED);
  expect(code).toBe(0);
  expect(out).toContain('Dr Ada Lund (ada-lund): Works here');
  expect(out).toContain('https://small.example/providers/ada-lund/');
  expect(out).toMatch(
    /\+ Interests: Hiking\n +They agreed on January 10, 2026\.\n +It holds until January 10, 2028\.\n +Approved by Dana Reyes on January 20, 2026\./,
  );
  expect(out).toContain('+ Title: Family doctor');
  expect(out).toMatch(
    /- Interests: Chess\n +Waits for the practice’s approval\. .*\n +Read the words\..*npx doorplate approve ada-lund/,
  );
  expect(out).toMatch(/- Travel: Long train rides\n +Waits for the person’s consent\./);
  expect(out).toMatch(
    /NPPES[\s\S]*mailing address[\s\S]*Review[\s\S]*Search engines[\s\S]*history of the repository/,
  );
});

test('it says how hard the text is to read, or that it is too short to tell', async () => {
  expect((await showIn({})).out).toContain('Reading level: not enough text to tell');
  const text =
    'We see you on the day you call. You tell us what is wrong. We look, and we listen to you. '.repeat(8);
  const files = withFiles({});
  const file = 'content/providers/ada-lund.md';
  const { out } = await showIn({ [file]: `${String(files[file]).trimEnd()}\n\n${text}\n` });
  expect(out).toMatch(/^Reading level: grade [1-4]$/m);
});

test('a consent that ended says when', async () => {
  const { out } = await showIn(APPROVED, 'ada-lund', '2028-02-01');
  expect(out).toMatch(
    /The consent has run out\. .*It ended on January 10, 2028\..*\n.*npx doorplate renew ada-lund/,
  );
  expect(out).toContain('What Dr Ada Lund shared under “Interests” went off after January 10, 2028');
});

test('sensitive wording may be shown here', async () => {
  const { out } = await showIn(bioWith(['travel: Long train rides', 'pronouns: she/her']));
  expect(out).toContain('- Pronouns: she/her');
});

test('of a leaver, and of a file that can’t be read, nothing is public', async () => {
  const left = await showIn(bioWith(['title:', 'status: left\ntitle:']));
  expect(left.out).toContain('Nothing about this person is public.');
  expect(left.out).toContain('Held back: this person has left.');
  const broken = await showIn(bioWith(['title:', 'titel:']));
  expect(broken.out).toContain('Nothing about this person is public.');
  expect(broken.out).toContain('npx doorplate check');
});

test('a name nobody has is a misuse, with a suggestion', async () => {
  await expect(showIn({}, 'ada-lind')).rejects.toThrow(Misuse);
  await expect(showIn({}, 'lund')).rejects.toThrow('Did you mean “ada-lund”?');
});
