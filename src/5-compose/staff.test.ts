import { expect, test } from 'vitest';
import { disclosed, type Files, practiceWithBio, withApprovals } from '../../test/practice.ts';
import { compose } from './compose.ts';

const composed = async (files: Files) => {
  const { site, ledger } = await disclosed(files);
  return compose(site, ledger, { highlight: () => undefined, isPreview: false });
};
const ANSWER = (body: string): Files => ({
  'content/answers/a.md': `---\ntitle: A\nsituation: friend-request\nchannel: portal\nafter: Close it.\n---\n${body}`,
});

test('staff see what is held back and why, but of a sensitive kind only that there is something', async () => {
  const personal =
    'personal:\n  pets: {says: Two rescue dogs}\n  partner: {says: Zanzibar}\n  faith: {says: Zanzibar}\n';
  const { staffPages } = await composed(practiceWithBio(personal));
  const who = staffPages.find(({ layout }) => layout === 'who');
  if (who?.layout !== 'who') throw new Error('There is no such page.');
  expect(who.withheld.map(({ label, wording }) => [label, wording])).toEqual([
    ['Pets', 'Two rescue dogs'],
    ['A personal item', undefined],
    ['A personal item', undefined],
  ]);
  expect(JSON.stringify(staffPages)).not.toContain('Zanzibar');
});

test('what is public of a sensitive kind is shown to staff as to everyone', async () => {
  const { staffPages } = await composed(
    await withApprovals(
      practiceWithBio('personal:\n  pronouns: {says: she/her, consent: {on: 2026-05-04, by: Amara Osei}}\n'),
    ),
  );
  expect(staffPages.find(({ layout }) => layout === 'who')).toMatchObject({
    published: [{ label: 'Pronouns', wording: 'she/her' }],
    withheld: [],
    bio: 'https://cedarhill.example/providers/amara-osei/',
  });
});

test('an answer has its words filled in; the patient’s name is left to the speaker', async () => {
  const { staffPages } = await composed(
    practiceWithBio(
      '',
      '',
      ANSWER(
        'Hello {patient},\n\n{person} at {practice}: {phone}, {bio}, {follow}, {site}, {policy}. {nonsense} {constructor}\n',
      ),
    ),
  );
  const answers = staffPages.find(({ layout }) => layout === 'staff-answers');
  if (answers?.layout !== 'staff-answers') throw new Error('There is no such page.');
  expect(answers.situations[0]?.answers[0]).toMatchObject({
    paragraphs: [
      'Hello {patient},',
      'our team at Cedar Hill Family Medicine: (503) 555-0100, https://cedarhill.example/providers/, https://cedarhill.example/follow/, https://cedarhill.example/, https://cedarhill.example/policies/. {nonsense} {constructor}',
    ],
    after: ['Close it.'],
  });
});

test('nothing of the staff site is in a public page', async () => {
  const { publicPages, files } = await composed(
    practiceWithBio('', '', {
      ...ANSWER('Zanzibar.\n'),
      'content/handbook/a.md': '---\ntitle: Zanzibar\n---\nZanzibar\n',
    }),
  );
  expect(JSON.stringify([publicPages, files])).not.toContain('Zanzibar');
});
