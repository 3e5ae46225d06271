import { describe, expect, test } from 'vitest';
import { BIO_PATH, bioWith, planOf, SMALL, situationOf } from '../small-practice.ts';
import { planPeople } from './approval-plan.ts';

const approved = (key: string, ...says: string[]) => ({
  '_data/approvals.yaml': `people:\n  ada-lund:\n    ${key}:\n${says.map((one) => `      - {says: ${one}, by: Dana Reyes, on: 2026-01-20}`).join('\n')}\n`,
});
/** A translation that waits to be told what it was made from. */
const SPANISH = {
  '_data/practice.yaml': `${SMALL['_data/practice.yaml']}languages: [en, es]\n`,
  'content/providers/ada-lund.es.md': `---\ntranslates: sha256-${'0'.repeat(64)}\napproach: Palabras\n---\n`,
};
const keysOf = (entries: readonly { readonly approves: { readonly key: string } | undefined }[]) =>
  entries.map(({ approves }) => approves?.key);
const removed = async (...changes: object[]) => {
  const { removals } = await planOf(Object.assign({}, ...changes));
  return removals.map(
    ({ key, lang, approval }) =>
      `${lang === undefined ? '' : `${lang}/`}${key}: ${'says' in approval ? approval.says : approval.digest}`,
  );
};

describe('what is added', () => {
  test('everything that waits for approval and nothing else', async () => {
    const { additions, refused, removals } = await planOf({});
    expect(keysOf(additions)).toEqual(['approach', 'interests', 'interests', 'pets', 'body', 'body']);
    expect(refused.map(({ reason, label }) => [label, reason])).toEqual([['Travel', 'no-consent']]);
    expect(removals).toEqual([]);
  });

  test('what is approved already is not asked again', async () => {
    const { additions } = await planOf(approved('interests', 'Hiking'));
    expect(additions.map(({ wording }) => wording.open('approve'))).not.toContain('Hiking');
  });

  test('an approval by someone who may not is asked again', async () => {
    const { additions } = await planOf({
      ...approved('interests', 'Hiking'),
      '_data/disclosure.yaml': 'approval: { approvers: [Ada Lund] }\n',
    });
    expect(additions.map(({ wording }) => wording.open('approve'))).toContain('Hiking');
  });

  test('the same words twice are asked once', async () => {
    const { additions } = await planOf(bioWith(['[Hiking, Chess]', '[Hiking, Hiking]']));
    expect(additions.filter(({ approves }) => approves?.key === 'interests')).toHaveLength(1);
  });

  test('an expired consent, an unsafe form and a file with errors are refused', async () => {
    const { refused } = await planOf({}, '2028-02-01');
    expect(refused.filter(({ reason }) => reason === 'consent-expired').map(({ label }) => label)).toEqual([
      'Interests',
      'Interests',
      'Pets',
    ]);
    const unsafe = await planOf(bioWith(['An old dog', 'A dog called Rex']));
    expect(unsafe.additions).toEqual([]);
    expect(new Set(unsafe.refused.map(({ reason }) => reason))).toEqual(new Set(['error']));
  });

  test('of a draft or a leaver nothing', async () => {
    for (const status of ['draft', 'left']) {
      const { additions, refused } = await planOf(bioWith(['title:', `status: ${status}\ntitle:`]));
      expect([additions, refused]).toEqual([[], []]);
    }
  });
});

describe('what is removed', () => {
  test('changed words', async () => {
    expect(await removed(approved('interests', 'Hiking', 'Knitting'))).toEqual(['interests: Knitting']);
  });

  test('words moved to another category', async () => {
    expect(await removed(approved('teams', 'Hiking'))).toEqual(['teams: Hiking']);
  });

  test.each(['draft', 'left'])('everything of a person who is %s, translations too', async (status) => {
    const approvals =
      'people:\n  ada-lund:\n    es: { approach: [{says: Palabras, by: Dana Reyes, on: 2026-01-20}] }\n    pets: [{says: An old dog, by: Dana Reyes, on: 2026-01-20}]\n';
    expect(
      await removed({ '_data/approvals.yaml': approvals }, bioWith(['title:', `status: ${status}\ntitle:`])),
    ).toEqual(['es/approach: Palabras', 'pets: An old dog']);
  });

  test('everything of a person whose file is gone', async () => {
    expect(await removed(approved('pets', 'An old dog'), { [BIO_PATH]: undefined })).toEqual([
      'pets: An old dog',
    ]);
  });

  test('what was withdrawn, even in a file with errors', async () => {
    const withdrawn = ['An old dog,', 'An old dog, withdrawn: 2026-02-01,'] as const;
    expect(await removed(approved('pets', 'An old dog'), bioWith(withdrawn))).toEqual(['pets: An old dog']);
    expect(
      await removed(approved('pets', 'An old dog'), bioWith(withdrawn, ['[main]', '[nowhere]'])),
    ).toEqual(['pets: An old dog']);
  });

  test('what the practice has come never to share', async () => {
    const never = { '_data/disclosure.yaml': 'categories: { pets: never }\n' };
    expect(await removed(approved('pets', 'An old dog'), never)).toEqual(['pets: An old dog']);
  });

  test('not what waits for a consent, what is withdrawn later, or a translation that is there', async () => {
    const approvals =
      'people:\n  ada-lund:\n    travel: [{says: Long train rides, by: Dana Reyes, on: 2026-01-20}]\n    es: { approach: [{says: Palabras, by: Dana Reyes, on: 2026-01-20}] }\n    pets: [{says: An old dog, by: Dana Reyes, on: 2026-01-20}]\n';
    expect(
      await removed(
        { '_data/approvals.yaml': approvals },
        { ...bioWith(['An old dog,', 'An old dog, withdrawn: 2027-02-01,']), ...SPANISH },
      ),
    ).toEqual([]);
  });

  test('not of a file that can’t be read, unless it says left', async () => {
    expect(await removed(approved('pets', 'Any dog'), bioWith(['title:', 'titel:']))).toEqual([]);
    expect(await removed(approved('pets', 'Any dog'), bioWith(['title:', 'status: left\ntitel:']))).toEqual([
      'pets: Any dog',
    ]);
  });
});

test('of one part only that part is planned', async () => {
  const { situation } = await situationOf(approved('interests', 'Knitting'), '2026-02-01');
  const [plan] = planPeople(situation, [{ slug: 'ada-lund', part: 'pets' }]);
  expect(keysOf(plan?.additions ?? [])).toEqual(['pets']);
  expect([plan?.removals, plan?.refused]).toEqual([[], []]);
});
