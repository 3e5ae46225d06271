import { expect, test } from 'vitest';
import {
  bio,
  compiled,
  disclosed,
  type Files,
  policyVersion,
  practice,
  TODAY,
  withApprovals,
  withStaff,
} from '../../test/practice.ts';
import { compose } from './compose.ts';

const CONDUCT = (more: object = {}) => ({
  'content/staff-policies/conduct/2026-01-15.md': policyVersion('2026-01-15', 'Be kind.\n', {
    title: 'How we work',
    kind: 'staff-social-media',
    version: 3,
    ...more,
  }),
});
function staffBio(name: string): string {
  return `name: ${name}\nprofession: staff\ntitle: Front desk\nlocations: [main-street]\n`;
}

const sheets = async (files: Files, today = TODAY) => {
  const { site, ledger } = await disclosed(files, today);
  const { staffPages } = withStaff(
    compose({ site, translated: [], ledger }, { highlight: () => undefined, isPreview: false }),
  );
  return {
    staffPages,
    sheets: staffPages.flatMap((page) => (page.layout === 'acknowledgement' ? [page] : [])),
  };
};

test('a policy for staff in force has a sheet that says which text is signed, and lists who works here now', async () => {
  const files = await withApprovals(
    practice({
      ...CONDUCT(),
      'content/providers/zoe.md': bio('status: on-leave', '', staffBio('Zoë Ek')),
      'content/providers/ben.md': bio('status: left', '', staffBio('Ben Ash')),
      'content/providers/ava.md': bio('status: draft', '', staffBio('Ava Lind')),
    }),
  );
  const { staffPages, sheets: all } = await sheets(files);
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({
    url: '/policies/conduct/sheet/index.html',
    back: '/policies/conduct/index.html',
    policy: {
      title: 'How we work',
      version: 3,
      effective: 'January 15, 2026',
      state: 'in-force',
      digest: expect.stringMatching(/^[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$/),
    },
    names: ['Ava Lind', 'Dr Amara Osei', 'Zoë Ek'],
  });
  expect(all[0]?.blankRows).toBeGreaterThan(0);
  expect(staffPages.find(({ layout }) => layout === 'staff-policy')).toMatchObject({ sheet: all[0]?.url });
  expect(staffPages.find(({ layout }) => layout === 'staff-policies')).toMatchObject({
    sheets: [{ label: 'How we work', url: all[0]?.url }],
  });
  expect(staffPages.find(({ layout }) => layout === 'staff-home')).toMatchObject({ policies: 1, sheets: 1 });
});

test('another text has another fingerprint', async () => {
  const digestOf = async (summary: string) =>
    (await sheets(await withApprovals(practice(CONDUCT({ summary }))))).sheets[0]?.policy.digest;
  expect(await digestOf('Be kind.')).not.toBe(await digestOf('Be kind!'));
});

test('what nobody approved is signed by nobody', async () => {
  const { staffPages, sheets: all } = await sheets(practice(CONDUCT()));
  expect(all).toEqual([]);
  expect(staffPages.find(({ layout }) => layout === 'staff-home')).toMatchObject({ policies: 0, sheets: 0 });
});

test('a version that has not begun says from when it applies', async () => {
  const later = policyVersion('2027-02-01', 'Be kind.\n', { kind: 'staff-social-media' });
  const files = await withApprovals(practice({ 'content/staff-policies/conduct/2027-02-01.md': later }));
  expect((await sheets(files)).sheets[0]?.policy).toMatchObject({
    state: 'upcoming',
    effective: 'February 1, 2027',
  });
});

test('whose file has errors isn’t named', async () => {
  const social = policyVersion('2026-01-15', '## Friend requests {#friend-requests}\n\nWe decline.\n');
  const sound = practice({ ...CONDUCT(), 'content/policies/social-media/2026-01-15.md': social });
  const { built } = await compiled(
    practice({
      ...(await withApprovals(sound)),
      'content/providers/dee.md': bio('personal: {faith: Zanzibar}', '', staffBio('Dee Moss')),
    }),
  );
  const sheet =
    built && withStaff(built.composition).staffPages.find(({ layout }) => layout === 'acknowledgement');
  expect(sheet).toMatchObject({ names: ['Dr Amara Osei'] });
});
