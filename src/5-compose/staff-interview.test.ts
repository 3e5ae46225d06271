import { expect, test } from 'vitest';
import { disclosed, disclosureYaml, type Files, practice, withStaff } from '../../test/practice.ts';
import { compose } from './compose.ts';

async function sheet(files: Files = {}) {
  const { site, ledger } = await disclosed(practice(files));
  const { staffPages } = withStaff(
    compose({ site, translated: [], ledger }, { highlight: () => undefined, isPreview: false }),
  );
  const page = staffPages.find(({ layout }) => layout === 'interview');
  if (page?.layout !== 'interview') throw new Error('There is no such page.');
  return page;
}

test('there are seven questions, each with where its answer goes; personal ones say how the practice wants them', async () => {
  const { questions, url } = await sheet();
  expect(url).toBe('/interview/index.html');
  expect(questions).toHaveLength(7);
  expect(questions.map(({ fills }) => fills)).toEqual([
    'In the bio: Helps with',
    'In the bio: In my own words',
    'In the bio: In my own words',
    'In the bio: one sentence, in large type',
    ...Array(3).fill('In the bio: A little about me'),
  ]);
  const notes = questions.map(({ stance }) => stance);
  expect(notes.slice(0, 4)).toEqual(Array(4).fill(undefined));
  expect(notes[4]).toMatch(/^Personal\. .*signature/);
  expect(notes[5]).toMatch(/^Personal\. .*Leave out: a club/);
  expect(notes[6]).toMatch(/^Personal\. .*general words/);
});

test('what the practice never shares is not asked, and stands among what stays private', async () => {
  const { questions, neverShared } = await sheet(
    disclosureYaml({ categories: { why: 'never', interests: 'never', partner: 'never' } }),
  );
  expect(questions).toHaveLength(5);
  expect(questions.map(({ ask }) => ask).join(' ')).not.toMatch(/Saturday|Why/);
  expect(neverShared).toEqual(
    expect.arrayContaining(['Why I do this work', 'Interests', 'Partner', 'Home address']),
  );
  expect(neverShared).not.toContain('Pets');
});
