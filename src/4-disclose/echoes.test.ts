import { describe, expect, test } from 'vitest';
import { disclosed, type Files, practiceWithBio } from '../../test/practice.ts';

/** What a staff page may say of each withheld entry, by subject. */
async function staffSees(files: Files): Promise<Record<string, string | undefined>> {
  const { ledger } = await disclosed(files);
  return Object.fromEntries(
    ledger.people.flatMap(({ entries }) =>
      entries.map(({ subject, wording }) => [subject, wording.open('staff-page')]),
    ),
  );
}

const SIGNED = 'consent: {on: 2026-05-04, by: Amara Osei}';
const CONSENT = 'consent: 2026-05-04';

describe('what staff may not see in one place', () => {
  test('they don’t see in another of the same person', async () => {
    const seen = await staffSees(
      practiceWithBio(
        `approach: I was ill myself once
personal:
  ownHealth: {says: ill myself, ${SIGNED}}
  interests: {says: [Hiking, ill Myself], ${CONSENT}}
`,
        'One.\n\nI was *ill* myself, and I know how it feels.\n',
      ),
    );
    expect(seen).toEqual({
      approach: undefined,
      'personal.ownHealth.0': undefined,
      'personal.interests.0': 'Hiking',
      'personal.interests.1': undefined,
      'body.0': 'One.',
      'body.1': undefined,
    });
  });

  test('they don’t see in what somebody else says, if it says enough to be known again', async () => {
    const other = (says: string) => ({
      'content/providers/ben-whitaker.md': `---\nname: Ben Whitaker\nprofession: dentist\ntitle: Dentist\ncredentials: [DDS]\nlocations: [main-street]\npersonal:\n  interests: {says: [${says}], ${CONSENT}}\n---\n`,
    });
    const seen = async (sensitive: string, says: string) =>
      (
        await disclosed(
          practiceWithBio(`personal:\n  ownHealth: {says: ${sensitive}, ${SIGNED}}\n`, '', other(says)),
        )
      ).ledger.people[1]?.entries.map(({ wording, isSensitive }) => [
        wording.open('staff-page'),
        isSensitive,
      ]);
    expect(await seen('ill for years', 'ill for years')).toEqual([[undefined, true]]);
    expect(await seen('ill once', 'ill once')).toEqual([['ill once', false]]);
  });

  test('they don’t see in another where it is also a part of a name or title, and a whole name hides nothing', async () => {
    const seen = (says: string) =>
      staffSees(
        practiceWithBio(
          `personal:\n  military: {says: ${says}, ${SIGNED}}\n`,
          `I am Amara Osei.\n\nI am an ${says}, and it matters to me.\n`,
        ),
      );
    const [name, hidden] = [{ 'body.0': 'I am Amara Osei.' }, { 'body.1': undefined }];
    expect(await seen('Family')).toMatchObject({ ...name, ...hidden });
    expect(await seen('Osei')).toMatchObject({ 'body.0': undefined, ...hidden });
    for (const handle of ['amara-osei', 'amaraosei'])
      expect(await seen(handle)).toMatchObject({ ...name, 'body.1': expect.stringContaining(handle) });
  });

  test('they don’t see where somebody else hides the same few words as well', async () => {
    const hides = `personal:\n  ownHealth: {says: ill once, ${SIGNED}}\n  interests: {says: ill once, ${CONSENT}}\n`;
    const second = `---\nname: Ben Whitaker\nprofession: dentist\ntitle: Dentist\ncredentials: [DDS]\nlocations: [main-street]\n${hides}---\n`;
    const { ledger } = await disclosed(
      practiceWithBio(hides, '', { 'content/providers/ben-whitaker.md': second }),
    );
    const seen = ledger.people.flatMap(({ entries }) =>
      entries.map(({ wording }) => wording.open('staff-page')),
    );
    expect(seen).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('they see where it is public, and `approve` and `show` see all of it', async () => {
    const files = practiceWithBio(
      `personal:\n  ownHealth: {says: ill myself, ${SIGNED}}\n  interests: {says: ill myself, ${CONSENT}}\n`,
      '',
      { '_data/disclosure.yaml': 'profile: general\napproval: {required: false}\n' },
    );
    const { ledger } = await disclosed(files);
    // Signed items need approval always; interests are shown without.
    expect(
      ledger.people[0]?.entries.map(({ subject, outcome, isSensitive, wording }) => [
        subject,
        outcome,
        isSensitive,
        wording.open('approve'),
        wording.open('show'),
      ]),
    ).toEqual([
      ['personal.interests.0', 'published', false, 'ill myself', 'ill myself'],
      ['personal.ownHealth.0', 'withheld', true, 'ill myself', 'ill myself'],
    ]);
  });

  test('keeps its place in the file and what an approval would record', async () => {
    const { ledger } = await disclosed(
      practiceWithBio(
        `personal:\n  ownHealth: {says: ill myself, ${SIGNED}}\n  interests: {says: ill myself, ${CONSENT}}\n`,
      ),
    );
    const [interests, health] = ledger.people[0]?.entries ?? [];
    expect(interests).toMatchObject({
      subject: 'personal.interests.0',
      label: 'Interests',
      isSensitive: true,
    });
    expect([interests?.approves?.says, interests?.at().line, health?.at().line]).toEqual([
      'ill myself',
      9,
      8,
    ]);
    expect(`${JSON.stringify(interests)}`).not.toContain('ill myself');
  });
});
