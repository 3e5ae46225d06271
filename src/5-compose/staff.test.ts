import { expect, test } from 'vitest';
import {
  bio,
  compiled,
  disclosed,
  type Files,
  policyVersion,
  practice,
  practiceWithBio,
  TODAY,
  withApprovals,
  withStaff,
} from '../../test/practice.ts';
import { compose } from './compose.ts';

const composed = async (files: Files, today = TODAY) => {
  const { site, ledger } = await disclosed(files, today);
  return withStaff(
    compose({ site, translated: [], ledger }, { highlight: () => undefined, isPreview: false }),
  );
};
const ANSWER = (body: string): Files => ({
  'content/answers/a.md': `---\ntitle: A\nsituation: friend-request\nchannel: portal\nafter: Close it.\n---\n${body}`,
});

test('staff see what is held back and why, but of a sensitive kind only that there is something', async () => {
  const personal =
    'personal:\n  pets: {says: Two rescue dogs}\n  partner: {says: Zanzibar}\n  faith: {says: Zanzibar}\n';
  const { staffPages, staffFiles } = await composed(practiceWithBio(personal));
  const who = staffPages.find(({ layout }) => layout === 'who');
  if (who?.layout !== 'who') throw new Error('There is no such page.');
  expect(who.withheld.map(({ label, wording }) => [label, wording])).toEqual([
    ['Pets', 'Two rescue dogs'],
    ['A personal item', undefined],
    ['A personal item', undefined],
  ]);
  const told = JSON.stringify([
    staffPages.filter(({ url }) => !/^\/(?:handbook|interview)\//.test(url)),
    staffFiles,
  ]);
  expect(/Zanzibar|faith|partner/i.exec(told)).toBeNull();
});

test('nothing about the order or the days of what is sensitive tells of which kind it is', async () => {
  const on = (category: string, today: string) =>
    composed(
      practiceWithBio(
        `personal:\n  ${category}: {says: Zanzibar blue, consent: {on: 2026-05-04, by: Amara Osei}}\n  why: {says: A kind nurse}\n`,
      ),
      today,
    );
  for (const today of [TODAY, '2028-05-01']) {
    const { staffPages, staffFiles } = await on('pronouns', today);
    const other = await on('identity', today);
    expect(JSON.stringify([staffPages, staffFiles])).toBe(
      JSON.stringify([other.staffPages, other.staffFiles]),
    );
  }
});

test('each line that is held back says what to do, and the calendar is there when something falls due', async () => {
  const { staffPages, staffFiles } = await composed(
    await withApprovals(practiceWithBio('personal:\n  pets: {says: Two rescue dogs, consent: 2026-05-04}\n')),
    '2028-05-05',
  );
  expect(staffPages.find(({ layout }) => layout === 'who')).toMatchObject({
    withheld: [
      {
        because: 'The consent has run out.',
        next: expect.stringContaining('npx doorplate renew amara-osei'),
        days: [
          'They agreed on May 4, 2026.',
          'It ended on May 4, 2028.',
          'Approved by Dana Reyes on May 4, 2026.',
        ],
      },
    ],
    due: [{ isOver: true }],
  });
  expect(staffPages.find(({ layout }) => layout === 'who-sees-what')).toMatchObject({
    people: [{ withheld: ['Consent ran out: 1'], next: { on: 'May 4, 2028', isOver: true } }],
  });
  expect(staffFiles.map(({ path, audience }) => [path, audience])).toEqual([
    ['who-sees-what/register.csv', 'staff'],
    ['who-sees-what/register.json', 'staff'],
    ['policies/register.csv', 'staff'],
    ['policies/register.json', 'staff'],
    ['notices/notices.csv', 'staff'],
    ['notices/notices.json', 'staff'],
    ['due/due.ics', 'staff'],
  ]);
});

test('where nothing falls due there is no calendar to take', async () => {
  const { staffPages, staffFiles } = await composed(practice());
  expect(staffPages.find(({ layout }) => layout === 'due')).not.toHaveProperty('calendar');
  expect(staffFiles.map(({ path }) => path)).not.toContain('due/due.ics');
});

test('someone who has left or whose file has errors has a page without a sheet, and of a broken file there is a line', async () => {
  const { built } = await compiled(
    practice({
      'content/providers/ben.md': bio('status: left'),
      'content/providers/cy.md': '---\nnonsense: true\n---\n',
      'content/providers/dee.md': bio('personal: {faith: Zanzibar}'),
    }),
  );
  const pages = built === undefined ? [] : withStaff(built.composition).staffPages;
  const who = pages.flatMap((one) => (one.layout === 'who' ? [one] : []));
  expect(who.slice(1).map(({ person, status, sheet }) => [person, status, sheet])).toEqual([
    ['ben', 'left', undefined],
    ['dee', 'held', undefined],
  ]);
  expect(who.slice(1).flatMap(({ facts, published }) => [...facts, ...published])).toEqual([]);
  expect(pages.find(({ layout }) => layout === 'who-sees-what')).toMatchObject({
    people: [{}, {}, {}, { name: 'cy', withheld: ['Errors in the file'] }],
  });
});

test('the proof has how many values were searched for, and every file with its digest and size', async () => {
  const { proof } = await composed(practice());
  const files = [{ path: 'index.html', digest: 'sha256-00', size: 12 }];
  const { page, file } = proof({ doorplate: '1.2.3', withheldValues: 7, forms: ['Any case'], files });
  expect(page).toMatchObject({ withheldValues: 7, files, manifest: `/${file.path}` });
  expect(file.audience).toBe('staff');
  expect(JSON.parse(file.text)).toEqual({
    doorplate: '1.2.3',
    site: 'https://cedarhill.example',
    day: TODAY,
    withheldValues: 7,
    forms: ['Any case'],
    files,
  });
});

test('of very many files the page says how many, and the list for programs has each', async () => {
  const { proof } = await composed(practice());
  const proofOf = (count: number) => {
    const files = Array.from({ length: count }, (_, at) => ({ path: `${at}`, digest: 'sha256-00', size: 1 }));
    const { page, file } = proof({ doorplate: '1.2.3', withheldValues: 7, forms: [], files });
    return [page.count, page.files?.length, JSON.parse(file.text).files.length];
  };
  expect([proofOf(5000), proofOf(5001)]).toEqual([
    [5000, 5000, 5000],
    [5001, undefined, 5001],
  ]);
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
  const answer = answers.situations[0]?.answers[0];
  expect(answer?.paragraphs.map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual([
    'Hello [first name],',
    'Our team at Cedar Hill Family Medicine: (503) 555-0100, https://cedarhill.example/providers/, https://cedarhill.example/follow/, https://cedarhill.example/, https://cedarhill.example/policies/. {nonsense} {constructor}',
  ]);
  expect(answer?.paragraphs.flat().flatMap(({ fill }) => fill ?? [])).toEqual(['patient', 'person', 'bio']);
  expect(answer).toMatchObject({ after: ['Close it.'], reading: { words: 16 } });
});

test('an answer that is spoken has addresses as people say them', async () => {
  const files = ANSWER('Ask {person}. See {bio}, {policy} or {follow}.\n');
  const spoken = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, String(text).replace('portal', 'phone')]),
  );
  const { staffPages } = await composed(practiceWithBio('', '', spoken));
  const answers = staffPages.find(({ layout }) => layout === 'staff-answers');
  expect(JSON.stringify(answers)).toContain(
    JSON.stringify([
      { text: 'Ask ' },
      { text: 'our team', fill: 'person' },
      { text: '. See ' },
      { text: 'cedarhill.example/providers', fill: 'spoken-bio' },
      { text: ', cedarhill.example/social or cedarhill.example/follow.' },
    ]),
  );
});

test('the front desk page names those who have a public bio, and nobody else', async () => {
  const person = (name: string, more: string) =>
    `---\nname: ${name}\nprofession: staff\ntitle: Front desk\nlocations: [main-street]\n${more}---\n`;
  const POLICY = 'content/policies/social-media/2026-01-15.md';
  const text = '## Friend requests {#friend-requests}\n\nWe say no.\n';
  const files = (policies: Files) =>
    practiceWithBio('', '', {
      ...policies,
      'content/providers/bo-may.md': person('Bo May', ''),
      'content/providers/cy-ray.md': person('Cy Ray', 'status: draft\n'),
      'content/providers/di-fox.md': person('Di Fox', 'status: left\n'),
      'content/providers/ed-poe.md': person('Ed Poe', 'status: on-leave\n'),
    });
  const deskOf = async (policies: Files) => {
    const { staffPages } = await composed(await withApprovals(files(policies)));
    return staffPages.find((page) => page.layout === 'front-desk');
  };
  const desk = await deskOf({ [POLICY]: policyVersion('2026-01-15', text) });
  if (desk?.layout !== 'front-desk') throw new Error('There is no such page.');
  expect(desk.people.map(({ name }) => name)).toEqual(['Bo May', 'Dr Amara Osei', 'Ed Poe']);
  expect(desk.people[0]).toMatchObject({
    bio: 'https://cedarhill.example/providers/bo-may/',
    spokenBio: 'cedarhill.example/providers/bo-may',
  });
  expect(JSON.stringify(desk)).not.toMatch(/Cy Ray|Di Fox/);
  expect(desk.card?.qr.payload).toBe('https://cedarhill.example/social');
  expect(desk.situations).toEqual([]);
  // A card that leads nowhere is not handed over.
  expect((await deskOf({}))?.card).toBeUndefined();
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
