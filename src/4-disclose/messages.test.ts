import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Disclosed } from '#disclose';
import {
  compiled,
  disclosed,
  disclosureYaml,
  type Files,
  PRACTICE_YAML,
  policyVersion,
  practice,
  practiceWithBio,
  recordsOf,
  TODAY,
  withApprovals,
} from '../../test/practice.ts';
import { disclose } from './disclose.ts';

/** Every message there is, as people read it. */

const CONSENT = 'consent: 2026-05-04';
const said = ({ findings }: Disclosed) =>
  findings.map(({ rule, line, atMost, atLeast, message }) =>
    [`${line}`, rule, atMost, atLeast, message].filter((part) => part !== undefined).join(' '),
  );

test('of items without a decision, without consent, in too much detail, or waiting', async () => {
  const files = practiceWithBio(
    `personal:
  intrests: Hiking
  quux: Hiking
  faith: {says: quiet, ${CONSENT}}
  interests: {says: Hiking, consent: 2024-01-01}
  travel: {says: Long train rides}
  teams: {says: A cricket fan, ${CONSENT}}
`,
    'One.\n',
  );
  expect(said(await disclosed(files))).toEqual([
    '8 disclosure/no-unknown-category “personal” has a key that is no category, so nobody has decided whether it may be shown. Did you mean “interests”? All of them: npx doorplate explain categories',
    '9 disclosure/no-unknown-category “personal” has a key that is no category, so nobody has decided whether it may be shown. All of them: npx doorplate explain categories',
    '10 disclosure/no-never-category The practice never shares this personal item, so it may not stand in the file at all. Take it out.',
    '11 disclosure/require-consent warning “Interests” is not shown: the consent has run out. Ask the person again and put the new date, or let it go.',
    '12 disclosure/require-consent “Travel” is not shown: no consent stands here that counts today. Ask the person; after a yes write its day: “consent: 2026-11-21”, or where it must be signed “consent: { on: 2026-11-21, by: Full Name }”.',
    '13 disclosure/require-approval “Teams” is not shown before someone approves it. Run: npx doorplate approve amara-osei',
    '15 disclosure/require-approval One part of the text is not shown before someone approves it. Run: npx doorplate approve amara-osei',
  ]);
});

test('of several blocks that wait, in one line', async () => {
  expect(
    said(await disclosed(practiceWithBio('approach: We decide.\n', 'One.\n\nTwo.\n\nThree.\n'))),
  ).toEqual([
    '7 disclosure/require-approval “Approach” is not shown before someone approves it. Run: npx doorplate approve amara-osei',
    '9 disclosure/require-approval 3 parts of the text are not shown before someone approves it. Run: npx doorplate approve amara-osei',
  ]);
});

test.each([
  ['Two dogs, 7 cats', 'has a digit in it. Say it without figures.'],
  ['Dogs on Tuesdays', 'names a weekday. Leave the day out; “at weekends” is fine.'],
  ['Dogs since April', 'names a month or a date. Leave the date out.'],
  ['Dogs, at six each morning', 'gives a time of day. Leave the time out; “early” or “after work” is fine.'],
  [
    'Dogs of my three children',
    'counts people or tells an age. Leave the number out: “a parent”, “a family”.',
  ],
  [
    'Dogs from Cedar Hill',
    'has a name in it. Say what it is instead of what it is called, or add a harmless name to “allow” in _data/disclosure.yaml.',
  ],
  [
    'Zwei Hunde, 旺财',
    'is in a script without capitals, where names can’t be told from other words. Write it in English or Spanish here.',
  ],
])('of “%s”, which is not in general terms', async (says, why) => {
  const files = (more = '') => practiceWithBio(`${more}personal:\n  pets: {says: "${says}", ${CONSENT}}\n`);
  expect(said(await disclosed(files()))).toEqual([
    `8 disclosure/require-safe-form “Pets” is shared in general terms only, and this wording ${why}`,
  ]);
  // Whoever has left, and words that were taken back, need no better form.
  expect(said(await disclosed(files('status: left\n')))).toEqual([]);
  const withdrawn = practiceWithBio(
    `personal:\n  pets: {says: "${says}", ${CONSENT}, withdrawn: 2026-06-01}\n`,
  );
  expect(said(await disclosed(withdrawn))).toEqual([]);
});

test('of what a category leaves out', async () => {
  expect(
    said(
      await disclosed(practiceWithBio(`personal:\n  livesIn: {says: Across from the park, ${CONSENT}}\n`)),
    ),
  ).toEqual([
    '8 disclosure/require-safe-form “Where I live” is shared in general terms only, and this wording tells something that this category leaves out. Write it more generally: npx doorplate explain livesIn says what to leave out.',
  ]);
});

test('of more than the limits, counted in items and in words', async () => {
  const files = (interests: string, limits: object) =>
    practiceWithBio(`personal:\n  interests: {says: ${interests}, ${CONSENT}}\n`, '', {
      ...disclosureYaml({ approval: { required: false }, limits }),
    });
  const note = (items: number, words: number, most: string) =>
    `7 disclosure/no-excess Personal items shown: ${items}, with ${words} words; the practice’s limits are ${most}. Patients remember a few things: keep the best.`;
  const four = '[Hiking, Chess, Jazz, "  Baking  bread "]';
  expect(said(await disclosed(files(four, { items: 3 })))).toEqual([note(4, 5, '3 and 80')]);
  expect(said(await disclosed(files(four, { items: 4, words: 5 })))).toEqual([]);
  expect(said(await disclosed(files(four, { items: 4, words: 4 })))).toEqual([note(4, 5, '4 and 4')]);
});

test('of what tells together where someone can be found, once it is shown', async () => {
  const files = practiceWithBio(
    `personal:\n  interests: {says: Hiking, ${CONSENT}}\n  livesIn: {says: Lives in the county, ${CONSENT}}\n  teams: {says: A cricket fan, ${CONSENT}}\n`,
    '',
    disclosureYaml({ approval: { required: false } }),
  );
  expect(said(await disclosed(files))).toEqual([
    '7 disclosure/no-combination “Teams” and “Where I live” are harmless alone, but together they help a stranger find this person. Keep one.',
  ]);
  const waiting = { ...files, '_data/disclosure.yaml': '' };
  expect(said(await disclosed(waiting)).join()).not.toContain('no-combination');
});

test('of credentials that have ended, but not of somebody who left', async () => {
  const files = (more = '') =>
    practiceWithBio(
      `${more}boardCertifications: [{board: B, in: C}, {board: B, in: D, until: 2026-11-20}]\nregistrations: [{authority: A, number: MD1, until: ${TODAY}}, {authority: A, number: MD2, until: 2026-11-20}]`,
    );
  expect(said(await disclosed(files()))).toEqual([
    '8 claims/no-expired-credential warning The “until” of an entry of “registrations” has passed, so it is not shown. Renew it, or take it out.',
    '7 claims/no-expired-credential warning The “until” of an entry of “boardCertifications” has passed, so it is not shown. Renew it, or take it out.',
  ]);
  expect((await disclosed(files())).findings.map(({ subject, column }) => [subject, column])).toEqual([
    ['registrations.1', 100],
    ['boardCertifications.1', 67],
  ]);
  expect(said(await disclosed(files('status: left\n')))).toEqual([]);
});

test('of a decision that threw', async () => {
  const records = await recordsOf(practiceWithBio(`personal:\n  interests: {says: Hiking, ${CONSENT}}\n`));
  const [record] = records.providers;
  const interests = { says: 'Hiking', consent: 20_260_504 };
  const spoilt = { ...record, data: { ...record?.data, personal: { interests } } };
  const result = disclose({
    records: { ...records, providers: [spoilt as never] },
    today: TODAY,
    held: new Set(),
    ended: new Set(),
  });
  expect(result.findings.map(({ subject, column }) => [subject, column])).toEqual([
    ['personal.interests.0', 7],
  ]);
  expect(said(result)).toEqual([
    '2 disclosure/require-approval error It could not be decided whether this may be shown, so it is not. Please tell the developers of Doorplate.',
  ]);
});

test.each([
  '{ faith: { says: Any, consent: soon } }',
  '{ faith: { sais: Any } }',
  '{ faith: 5 }',
  '{ fath: Any }',
  '{ faith: { says: Any, consent: { on: 2026-05-04, bye: Ada } } }',
  '{ ownHealth: { says: [], consent: 2026-05-04 } }',
  '{ ownHelth: Any }',
])('of %s no message says which sensitive category it is of', async (personal) => {
  const { diagnostics } = await compiled(practiceWithBio(`personal: ${personal}`));
  const said = diagnostics.filter(({ rule }) => !rule.startsWith('boundary/')).map(({ message }) => message);
  expect(said.length).toBeGreaterThan(0);
  expect(said.join('\n')).not.toMatch(/faith|health/i);
});

test('of what stands in a public repository and isn’t public', async () => {
  const visible = { '_data/practice.yaml': `${PRACTICE_YAML}repository: {visibility: public}\n` };
  const files = practiceWithBio(`personal:\n  interests: {says: Hiking}\n`, '', visible);
  expect(said(await disclosed(files)).slice(1)).toEqual([
    '8 disclosure/no-public-source “Interests” is not public, but this repository is: everyone can read it here, and its history keeps what is taken out. Make the repository private, then decide whether it should stand in the file.',
  ]);
});

test('of originals there that say where they were taken, used in a bio or not', async () => {
  const located = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#2f6f5e' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 8/1 13/1' } })
    .jpeg()
    .toBuffer();
  const files = (visibility: string) =>
    practiceWithBio(`photo: {src: a.jpg, alt: A portrait, ${CONSENT}}`, '', {
      'content/providers/a.jpg': located,
      'content/providers/b.jpg': located,
      '_data/practice.yaml': `${PRACTICE_YAML}repository: {visibility: ${visibility}}\n`,
    });
  const found = async (visibility: string) =>
    (await disclosed(await withApprovals(files(visibility)))).findings.map(
      ({ rule, file, subject, line, column, message }) => ({
        where: [rule, file, subject, line, column].join(' '),
        message,
      }),
    );
  const message =
    'The original of the photo says where it was taken, and everyone can read this repository. Make the repository private, since its history keeps the picture, and save the picture without its location.';
  expect(await found('public')).toEqual([
    { where: 'disclosure/no-public-source content/providers/amara-osei.md photo 7 14', message },
    { where: 'disclosure/no-public-source content/providers/b.jpg  1 1', message },
  ]);
  expect(await found('private')).toEqual([]);
});

const version = (day: string, body: string): Files => ({
  [`content/policies/social-media/${day}.md`]: policyVersion(day, body),
});

test('of versions that wait, were changed, or are gone', async () => {
  const inside = {
    'content/staff-policies/at-work/2026-01-15.md': policyVersion('2026-01-15', 'One.\n', { kind: 'other' }),
  };
  const approved = await withApprovals(
    practice({ ...version('2026-01-15', 'One.\n'), ...version('2025-01-15', 'Two.\n'), ...inside }),
  );
  expect(said(await disclosed(approved))).toEqual([]);
  const {
    'content/policies/social-media/2025-01-15.md': _,
    'content/staff-policies/at-work/2026-01-15.md': __,
    ...rest
  } = approved;
  const result = await disclosed({
    ...rest,
    ...version('2026-01-15', 'Three.\n'),
    ...version('2026-06-15', 'Four.\n'),
  });
  expect(said(result)).toEqual([
    '2 policy/no-silent-change The text differs from what was approved, and people may have read the approved one. For a slip, add a line such as “corrections: [{ on: 2026-11-21, what: A misspelt street name. }]” and approve again; for anything more, undo the change and run: npx doorplate new policy-version social-media',
    '2 disclosure/require-approval This version is not shown before someone approves it. Run: npx doorplate approve social-media',
    ...Array(2).fill(
      '1 policy/no-silent-change This version was approved and its file is gone, though people may hold a link to it. Put the file back; superseded versions stay for six years after they last applied.',
    ),
  ]);
  expect(result.findings.map(({ file }) => file)).toEqual([
    'content/policies/social-media/2026-01-15.md',
    'content/policies/social-media/2026-06-15.md',
    'content/policies/social-media/2025-01-15.md',
    'content/staff-policies/at-work/2026-01-15.md',
  ]);
});
