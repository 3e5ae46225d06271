import { expect, test } from 'vitest';
import { PRACTICE_YAML, parsed, practice } from '../../test/practice.ts';

const menuFindings = async (menu: string, more = '', files: Readonly<Record<string, string>> = {}) =>
  (await parsed(practice({ '_data/practice.yaml': `${PRACTICE_YAML}menu: [${menu}]\n${more}`, ...files })))
    .findings;

test('an entry of the menu without a page is told at its place, and never stops a build', async () => {
  expect(await menuFindings('providers, services, insurance, follow')).toMatchObject([
    { file: '_data/practice.yaml', atMost: 'warning', line: 6, column: 19 },
    { file: '_data/practice.yaml', atMost: 'warning', line: 6, column: 29 },
    { file: '_data/practice.yaml', atMost: 'warning', line: 6, column: 40 },
  ]);
  expect((await menuFindings('insurance', 'insurance: {asOf: 2026-09-01, plans: []}\n')).length).toBe(1);
});

test('an entry whose page there is is no finding, though a service be broken', async () => {
  const more =
    'insurance: {asOf: 2026-09-01, plans: [Aetna]}\nchannels: [{network: Facebook, url: "https://www.facebook.com/c", for: News}]\n';
  expect(
    await menuFindings('providers, services, insurance, follow, policies', more, {
      'content/services/a.md': '---\ntitle: A\nsummary: B.\n---\n',
    }),
  ).toEqual([]);
  const broken = await menuFindings('services', '', { 'content/services/a.md': 'no' });
  expect(broken.map(({ file }) => file)).toEqual(['content/services/a.md']);
});
