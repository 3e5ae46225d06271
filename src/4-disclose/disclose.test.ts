import { expect, test } from 'vitest';
import { approvalsYaml, approvedWordings, bio, disclosed, practiceWithBio } from '../../test/practice.ts';

const CONSENT = 'consent: 2026-05-04';
const reasons = (result: Awaited<ReturnType<typeof disclosed>>) =>
  Object.fromEntries(
    result.ledger.people.flatMap(({ entries }) =>
      entries.map(({ subject, reason }) => [subject, reason ?? 'published']),
    ),
  );
test('what is agreed and approved is published, item by item; the rest waits', async () => {
  const files = practiceWithBio(
    `personal:\n  interests: {says: [Hiking, Jazz piano, Chess], ${CONSENT}}\n  pets: {says: Two rescue dogs}\n  pronouns: {says: she/her, ${CONSENT}}\n`,
    'One.\n\nTwo.\n',
    approvedWordings({
      interests: ['Hiking', 'Chess'],
      pets: ['Two rescue dogs'],
      pronouns: ['she/her'],
      body: ['Two.'],
    }),
  );
  const result = await disclosed(files);
  expect(result.site.providers[0]).toMatchObject({
    personal: [{ category: 'interests', items: ['Hiking', 'Chess'] }],
    body: ['Two.'],
  });
  expect(reasons(result)).toEqual({
    'personal.interests.0': 'published',
    'personal.interests.1': 'not-approved',
    'personal.interests.2': 'published',
    'personal.pets.0': 'no-consent',
    'personal.pronouns.0': 'no-consent',
    'body.0': 'not-approved',
    'body.1': 'published',
  });
});

test('internal fields of a bio are never in its view', async () => {
  const { site } = await disclosed(
    practiceWithBio(
      'reviewed: {on: 2026-05-04, by: Zanzibar}\nleftNotice: {consent: 2026-05-04, until: 2031-05-04}',
    ),
  );
  expect(JSON.stringify(site.providers)).not.toMatch(/Zanzibar|2031/);
});

test('the site is made of views that can’t be changed', async () => {
  const { site } = await disclosed(
    practiceWithBio('credentials: [MD]'.replace('credentials: [MD]', 'languages: [en]')),
  );
  expect(() => (site.providers[0] as unknown as { languages: string[] }).languages.push('xx')).toThrow();
  expect(() => Object.assign(site.practice, { name: 'x' })).toThrow();
});

test('an approval list for nobody, or with a key of the language, does no harm', async () => {
  const { site } = await disclosed(
    practiceWithBio('', 'One.\n', approvalsYaml({ people: { nobody: { constructor: [] } } })),
  );
  expect(site.providers[0]?.body).toEqual([]);
  expect(bio()).toContain('Amara');
});
