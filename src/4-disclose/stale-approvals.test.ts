import { expect, test } from 'vitest';
import {
  approvedWordings,
  bio,
  compiled,
  disclosureYaml,
  type Files,
  PRACTICE_YAML,
  practice,
  practiceWithBio,
} from '../../test/practice.ts';

const CONSENT = 'consent: 2026-05-04';
const open = (visibility = 'public'): Files => ({
  '_data/practice.yaml': `${PRACTICE_YAML}repository: {visibility: ${visibility}}\n`,
});
const hiking = (more = CONSENT, status = '') =>
  practiceWithBio(`${status}personal: {interests: {says: Hiking, ${more}}}`);
const approved = approvedWordings({ interests: ['Hiking'] });

/** How it weighs, and how many it says there are. */
async function found(files: Files, visibility?: string) {
  const { diagnostics } = await compiled({ ...approved, ...files, ...open(visibility) });
  return diagnostics
    .filter(({ file, rule }) => file === '_data/approvals.yaml' && rule === 'disclosure/no-public-source')
    .map(({ severity, message }) => [severity, /\((\d+)\)/.exec(message)?.[1]]);
}

test.each([
  ['was deleted', practiceWithBio('', '')],
  ['was rewritten', practiceWithBio(`personal: {interests: {says: Walking, ${CONSENT}}}`)],
  ['was withdrawn', hiking(`${CONSENT}, withdrawn: 2026-11-21`)],
  ['is of somebody who has left', hiking(CONSENT, 'status: left\n')],
  ['is of somebody who is a draft again', hiking(CONSENT, 'status: draft\n')],
  ['is never shared any more', { ...hiking(), ...disclosureYaml({ categories: { interests: 'never' } }) }],
  ['is of somebody whose file says so, broken as it is', practiceWithBio('status: left\nunknown: 1')],
  ['is said as something else', practiceWithBio(`personal: {travel: {says: Hiking, ${CONSENT}}}`)],
])('in a public repository the approval of what %s is a warning', async (_, files) => {
  expect(await found(files)).toEqual([['warning', '1']]);
  expect(await found(files, 'private')).toEqual([]);
});

test('approvals of people without a file and of pictures count, too', async () => {
  const one = { by: 'Dana Reyes', on: '2026-05-04' };
  const people = {
    gone: {
      body: [
        { says: 'A', ...one },
        { says: 'B', ...one },
      ],
      photo: [{ digest: `sha256-${'0'.repeat(64)}`, ...one }],
    },
  };
  expect(await found({ ...practice(), '_data/approvals.yaml': JSON.stringify({ people }) })).toEqual([
    ['warning', '3'],
  ]);
});

test.each([
  ['is public', hiking()],
  ['waits for a new consent, which the bio’s own finding says', hiking(`${CONSENT}, until: 2026-11-20`)],
  ['is in a file that can’t be read', practice({ 'content/providers/amara-osei.md': bio('unknown: 1') })],
])('the approval of what %s is none', async (_, files) => {
  expect(await found(files)).toEqual([]);
});
