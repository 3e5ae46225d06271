import { expect, test } from 'vitest';
import {
  compiled,
  type Files,
  IN_TWO_LANGUAGES,
  policyVersion,
  practice,
  practiceWithBio,
  withApprovals,
  withTranslation,
} from '../../../test/practice.ts';
import { difference } from './difference.ts';

/** What changes between two sets of files, in words: `+` newly told, `~` reworded, `-` taken away. */
async function changes(before: Files | undefined, after: Files, today?: string): Promise<string[]> {
  const siteOf = async (files: Files) => {
    const { built, diagnostics } = await compiled(files, today === undefined ? {} : { today });
    if (built === undefined) throw new Error(JSON.stringify(diagnostics));
    return built.disclosed;
  };
  const found = difference(before && (await siteOf(before)), await siteOf(after));
  return found.flatMap(({ id, newly, gone }) => [
    ...newly.map(
      ({ kind, label, says, replaces }) =>
        `${replaces === undefined ? '+' : '~'} ${id} ${kind} ${label}: ${says}`,
    ),
    ...gone.map(({ kind, label }) => `- ${id} ${kind} ${label}`),
  ]);
}

const FIRST = {
  'content/policies/social-media/2026-01-15.md': policyVersion('2026-01-15', 'No requests.\n\nCall us.\n'),
};
const second = (effective: string) => ({
  ...FIRST,
  [`content/policies/social-media/${effective}.md`]: policyVersion(
    effective,
    'No requests at all.\n\nCall us.\n',
    { version: 2 },
  ),
});
/** A practice without fault, with everything approved. */
const inOrder = (files: Files = {}) => withApprovals(practice({ ...FIRST, ...files }));
const approvedBio = (more: string, body = '') => withApprovals(practiceWithBio(more, body, FIRST));
const interests = (...says: string[]) =>
  approvedBio(`personal: {interests: {says: [${says.join(', ')}], consent: 2026-05-04}}`);
const ME = 'providers/amara-osei';

test('the same files make no difference', async () => {
  expect(await changes(await interests('Hiking', 'Chess'), await interests('Hiking', 'Chess'))).toEqual([]);
});

test('an item that is moved makes none, one more of the same words does', async () => {
  expect(await changes(await interests('Hiking', 'Chess'), await interests('Chess', 'Hiking'))).toEqual([]);
  expect(await changes(await interests('Hiking'), await interests('Hiking', 'Hiking'))).toEqual([
    `+ ${ME} personal Interests: Hiking`,
  ]);
});

test('a new item, one that went, and one in place of another', async () => {
  expect(await changes(await interests('Hiking'), await interests('Hiking', 'Chess'))).toEqual([
    `+ ${ME} personal Interests: Chess`,
  ]);
  expect(await changes(await interests('Hiking', 'Chess'), await interests('Hiking'))).toEqual([
    `- ${ME} personal Interests`,
  ]);
  expect(await changes(await interests('Hiking'), await interests('Long hikes'))).toEqual([
    `~ ${ME} personal Interests: Long hikes`,
  ]);
});

test('of a sensitive category that is taken away nothing is said, not even which', async () => {
  const pronouns = await approvedBio(
    'personal: {pronouns: {says: she/her, consent: {on: 2026-05-04, by: Amara Osei}}}',
  );
  expect(await changes(await approvedBio(''), pronouns)).toEqual([`+ ${ME} personal Pronouns: she/her`]);
  expect(await changes(pronouns, await approvedBio(''))).toEqual([`- ${ME} personal A personal item`]);
});

test('facts are told as pages put them, item by item', async () => {
  const before = await approvedBio('languages: [en]\nhelpsWith: [Diabetes]');
  const after = await approvedBio(
    'languages: [es, en]\nhelpsWith: [Diabetes, Asthma]\nnpi: "1234567893"\nstatus: on-leave\nacceptingNewPatients: {value: false, asOf: 2026-10-01}',
  );
  expect(await changes(before, after)).toEqual([
    `~ ${ME} person Status: Away`,
    `+ ${ME} person Helps with: Asthma`,
    `+ ${ME} person NPI: 1234567893`,
    `+ ${ME} person Languages: Spanish`,
    `+ ${ME} person Taking new patients: Not taking new patients, as of October 1, 2026`,
  ]);
  expect(await changes(after, before)).toEqual([
    `~ ${ME} person Status: Works here`,
    `- ${ME} person Helps with`,
    `- ${ME} person NPI`,
    `- ${ME} person Languages`,
    `- ${ME} person Taking new patients`,
  ]);
});

test('texts and blocks of a body', async () => {
  const before = await approvedBio('approach: Slowly.', 'One.\n\nTwo.\n');
  expect(await changes(before, await approvedBio('approach: Gently.', 'Two.\n\nOne.\n\nThree.\n'))).toEqual([
    `~ ${ME} text Approach: Gently.`,
    `+ ${ME} text Text: Three.`,
  ]);
});

test('who comes is told in full, who goes is one loss', async () => {
  const here = await approvedBio('approach: Slowly.');
  const gone = await approvedBio('approach: Slowly.\nstatus: left');
  const said = await changes(gone, here);
  expect(said[0]).toBe(`+ ${ME} person Name: Dr Amara Osei`);
  expect(said).toContain(`+ ${ME} text Approach: Slowly.`);
  expect(await changes(here, gone)).toEqual([`- ${ME} person All of it`]);
});

test('a leaver’s notice is told apart from their page', async () => {
  const yaml = String((await approvedBio(''))['_data/practice.yaml']);
  const noticing = { '_data/practice.yaml': `${yaml}afterLeaving: notice\n` };
  const agreed = 'leftNotice: {consent: 2026-05-04, until: 2026-12-31}';
  const before = { ...(await approvedBio(agreed)), ...noticing };
  const after = { ...(await approvedBio(`${agreed}\nstatus: left`)), ...noticing };
  expect(await changes(before, after)).toEqual([
    `- ${ME} person All of it`,
    '+ notices/amara-osei notice Notice after leaving: Dr Amara Osei no longer works at Cedar Hill Family Medicine.',
  ]);
});

test('a place that is renamed is one change, not one for everyone who works there', async () => {
  const renamed = {
    'content/locations/main-street.md':
      '---\nname: High Street\naddress: 214 Main Street, Cedar Hill, OR 97000\n---\n',
  };
  expect(await changes(await inOrder(), await inOrder(renamed))).toEqual([
    '~ locations/main-street location Name: High Street',
  ]);
});

test('the practice’s facts, redirects and stances', async () => {
  const yaml = String(practice()['_data/practice.yaml']);
  const after = await inOrder({
    '_data/practice.yaml': `${yaml.replace('0100', '0142')}booking: {label: Book, url: "https://book.cedarhill.example"}
insurance: {asOf: 2026-09-01, plans: [Aetna]}
channels: [{network: Facebook, url: "https://www.facebook.com/cedarhillfm", for: Closures}]
redirects: {/old/: /locations/}
`,
    '_data/disclosure.yaml': 'categories: {teams: never}\nconsent: {term: P12M}\n',
  });
  expect(await changes(await inOrder(), after)).toEqual([
    '~ practice practice Telephone: +1 503-555-0142',
    '+ practice practice Booking: Book, https://book.cedarhill.example',
    '+ practice practice Insurance: 2026-09-01',
    '+ practice practice Insurance: Aetna',
    '+ practice practice Channels: Facebook, https://www.facebook.com/cedarhillfm, Closures',
    '~ practice stance Stance on “Teams”: Never share',
    '~ practice practice How long a consent lasts: A yes lasts 12 months. Then we ask again. Anyone can take words back at any time.',
    '+ practice redirect Redirects: /old/ → /locations/',
  ]);
  expect(await changes(after, await inOrder())).toContain('- practice redirect Redirects');
});

test('pages, services, and announcements in their time', async () => {
  const more = {
    'content/pages/about.md': '---\ntitle: About us\norder: 5\n---\nWe are here.\n',
    'content/services/visits.md': '---\ntitle: Visits\nsummary: At home.\n---\n',
    'content/announcements/closed.md':
      '---\nsays: We are closed.\nfrom: 2026-11-20\nuntil: 2026-11-30\nlevel: urgent\nlocations: [main-street]\n---\n',
  };
  expect(await changes(await inOrder(), await inOrder(more))).toEqual([
    '+ services/visits service Title: Visits',
    '+ services/visits service Summary: At home.',
    '+ announcements/closed announcement Says: We are closed.',
    '+ announcements/closed announcement From: 2026-11-20',
    '+ announcements/closed announcement Until: 2026-11-30',
    '+ announcements/closed announcement Level: urgent',
    '+ announcements/closed announcement Locations: Main Street',
    '+ pages/about page Title: About us',
    '+ pages/about page Text: We are here.',
  ]);
  expect(await changes(await inOrder(more), await inOrder())).toEqual([
    '- services/visits service All of it',
    '- announcements/closed announcement All of it',
    '- pages/about page All of it',
  ]);
  const later = await changes(await inOrder(), await inOrder(more), '2026-12-01');
  expect(later.filter((line) => line.includes('announcements/'))).toEqual([]);
});

test('where a page stands among others tells nobody anything', async () => {
  const at = (order: number) =>
    practice({ 'content/pages/about.md': `---\ntitle: About us\norder: ${order}\n---\n` });
  expect(await changes(await at(1), await at(2))).toEqual([]);
});

const POLICY = 'policies/social-media policy';

test('a version that takes effect: what applies now, what applied, and only the words that are new', async () => {
  const before = await inOrder(FIRST);
  expect(await changes(before, await inOrder(second('2026-06-01')))).toEqual([
    `~ ${POLICY} Version that applies: Version 2, from 2026-06-01`,
    `+ ${POLICY} Text: No requests at all.`,
    `+ ${POLICY} Earlier version: Version 1, 2026-01-15 to 2026-05-31`,
  ]);
});

test('a version that is announced, and one that nobody approved', async () => {
  const before = await inOrder(FIRST);
  expect(await changes(before, await inOrder(second('2027-06-01')))).toEqual([
    `+ ${POLICY} Version that is announced: Version 2, from 2027-06-01`,
    `+ ${POLICY} Text: No requests at all.`,
  ]);
  expect(await changes(before, { ...before, ...second('2027-06-01') })).toEqual([]);
});

test('the value of a variable that was approved anew', async () => {
  const calling = {
    'content/policies/social-media/2026-01-15.md': policyVersion('2026-01-15', 'Call {phone}.\n'),
  };
  const before = await inOrder(calling);
  const approvals = String(before['_data/approvals.yaml']);
  expect(
    await changes(before, { ...before, '_data/approvals.yaml': approvals.replace('0100', '0142') }),
  ).toEqual([`~ ${POLICY} Text: Call +1 503-555-0142.`]);
});

test('an approved policy that was changed is being put right', async () => {
  const before = await inOrder(FIRST);
  const path = 'content/policies/social-media/2026-01-15.md';
  const changed = { ...before, [path]: policyVersion('2026-01-15', 'No requests.\n\nWrite to us.\n') };
  const said = await changes(before, changed);
  expect(said).toEqual(['- policies/social-media policy All of it']);
});

test('what is for staff is told to nobody', async () => {
  const staff = {
    'content/handbook/editing.md': '---\ntitle: Editing\n---\nChange the file.\n',
    'content/answers/one.md':
      '---\ntitle: One\nsituation: friend-request\nchannel: portal\n---\nThank you.\n',
  };
  expect(await changes(await inOrder(), await inOrder(staff))).toEqual([]);
});

test('with nothing to compare with, all of it is new', async () => {
  const all = await changes(undefined, await inOrder());
  expect(all).toContain(`+ ${ME} person Title: Family doctor`);
  expect(all).toContain('+ practice practice Telephone: +1 503-555-0100');
  expect(all.every((line) => line.startsWith('+'))).toBe(true);
});

test('words in another language are news of their own, at addresses of their own; what is said in the original’s is none', async () => {
  const bio = practiceWithBio('approach: We decide together.', 'I listen first.\n', {
    ...FIRST,
    ...IN_TWO_LANGUAGES,
  });
  const before = await withApprovals(bio);
  const file = 'content/providers/amara-osei.md';
  const unapproved = await withTranslation(before, file, { title: 'Médica', approach: 'Decidimos juntos.' });
  expect(await changes(before, unapproved)).toEqual(['+ es/providers/amara-osei person Title: Médica']);
  expect(await changes(unapproved, await withApprovals(unapproved))).toEqual([
    '+ es/providers/amara-osei text Approach: Decidimos juntos.',
  ]);
  expect(await changes(await withApprovals(unapproved), before)).toEqual([
    '- es/providers/amara-osei person All of it',
  ]);
});
