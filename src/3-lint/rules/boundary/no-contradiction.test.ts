import { describe, expect, test } from 'vitest';
import { parse } from '#parse';
import { memoryFolder, readPractice } from '#read';
import { compiled, type Files, withApprovals } from '../../../../test/practice.ts';
import { lint } from '../../lint.ts';
import { lintRules, rules } from '../index.ts';
import { asSentences, contradictedIn } from './contradiction/contradicted.ts';
import { noContradiction } from './no-contradiction.ts';

const TODAY = '2026-11-21';
const POLICY = 'content/policies/social-media/2026-01-15.md';
const FILES = {
  '_data/practice.yaml': `name: Cedar Hill Family Medicine
kind: MedicalClinic
url: https://cedarhill.example
timezone: America/Los_Angeles
phone: "+1 503-555-0100"
email: frontdesk@cedarhill.example
portal: { label: MyCedar, url: https://portal.cedarhill.example }
channels: [{ network: Facebook, url: https://www.facebook.com/cedarhillfm, for: Closures }]
repository: { visibility: private }
`,
  'content/locations/main-street.md':
    '---\nname: Main Street\naddress: 214 Main Street, Cedar Hill, OR 97000\n---\n',
};

const head = (effective: string, summary: string) => `---
title: Social media and you
kind: social-media
version: 1
effective: ${effective}
owner: Practice manager
nextReview: 2027-01-15
summary: ${summary}
---
`;

/** A policy with a stand on everything. */
const STRICT = `${head('2026-01-15', 'We don’t connect with patients on personal accounts.')}
## What happens if I send you a friend request? {#friend-requests}

We will not accept it. That goes for friend, follow and contact requests on every personal account.

## What if I am no longer a patient? {#former-patients}

The answer stays the same for former patients, with no end date.

## Where can I follow the practice? {#where-to-follow-us}

We have one public page, on Facebook. You will find the link at {follow}. We are not on Instagram or TikTok.

## Who can see that I follow it? {#practice-page-visibility}

We have turned comments off, so that nobody shares more than they meant to.

## Can I send you a message there? {#direct-messages}

Please don't. We don't check messages sent through social media, and no one is on duty there.

## What may I send by email or text? {#email-text}

You may email {email} about simple things. Please leave out anything about your health in an email. We don't use text messages.
`;

async function findingsIn(files: Readonly<Record<string, string>>) {
  const { records, findings } = parse(await readPractice(memoryFolder({ ...FILES, ...files })), rules);
  if (records === undefined || findings.length > 0)
    throw new Error(`The example does not parse: ${findings.map(({ message }) => message).join(' ')}`);
  return lint(records, lintRules, TODAY).filter(({ rule }) => rule === noContradiction.id);
}

const PAGE = 'content/pages/about.md';
const page = (text: string) => ({ [POLICY]: STRICT, [PAGE]: `---\ntitle: About us\n---\n${text}\n` });
const answer = (text: string, situation = 'friend-request') => ({
  [POLICY]: STRICT,
  'content/answers/one.md': `---\ntitle: An answer\nsituation: ${situation}\nchannel: portal\n---\n${text}\n`,
});

describe('a text that contradicts the policy', () => {
  test.each([
    // Pages of the practice
    ['Follow us on Instagram for pictures of our garden.', 'where-to-follow-us'],
    ['You can also find us on TikTok.', 'where-to-follow-us'],
    ['Our Instagram page shows the team at work.', 'where-to-follow-us'],
    ['We post our flu clinic dates on Instagram.', 'where-to-follow-us'],
    ['We have no page on Facebook.', 'where-to-follow-us'],
    ['We do not use social media.', 'where-to-follow-us'],
    ['We’re not on social media, so call us.', 'where-to-follow-us'],
    ['You won’t find us on Facebook.', 'where-to-follow-us'],
    // Comments
    ['Leave a comment on our Facebook page and tell us what you think.', 'practice-page-visibility'],
    ['Please ask your questions in the comments.', 'practice-page-visibility'],
    ['Tell us how we did: post your thoughts on our page.', 'practice-page-visibility'],
    ['We read every comment on our Facebook page.', 'practice-page-visibility'],
    // Messages
    ['Message us on Facebook if you can’t get through.', 'direct-messages'],
    ['If our lines are busy, message us on Facebook.', 'direct-messages'],
    ['You can reach us through Messenger at any time.', 'direct-messages'],
    ['Call us, or send us a message on our Facebook page.', 'direct-messages'],
    ['DM us with your questions.', 'direct-messages'],
    ['A nurse answers questions on Facebook every evening.', 'direct-messages'],
    ['We can’t take calls at lunch, so message us on Facebook.', 'direct-messages'],
    ['A nurse is happy to answer questions on Facebook.', 'direct-messages'],
    // Former patients
    ['Once you are no longer a patient, we can connect.', 'former-patients'],
    ['We can be friends online when you are no longer our patient.', 'former-patients'],
    ['If you have left the practice, I will gladly accept your request.', 'former-patients'],
    ['Former patients are welcome to add us.', 'former-patients'],
    ['This rule is only for current patients.', 'former-patients'],
    // Connecting
    ['Add me on Facebook!', 'friend-requests'],
    ['I am always happy to connect on LinkedIn.', 'friend-requests'],
    ['Feel free to friend me on Facebook.', 'friend-requests'],
    ['Follow me on Instagram for recipes.', 'friend-requests'],
    ['Send me a friend request and say where we met.', 'friend-requests'],
    ['We accept all friend requests from patients.', 'friend-requests'],
    ['I’ll add you back on Facebook.', 'friend-requests'],
    // Texts and e-mail
    ['Text us at 503-555-0100 to change a visit.', 'email-text'],
    ['You can cancel by text message.', 'email-text'],
    ['We text you a day before your visit.', 'email-text'],
    ['We will send you a reminder by text.', 'email-text'],
    ['Email us your symptoms before you come.', 'email-text'],
    ['Please send a photo of the rash to frontdesk@cedarhill.example.', 'email-text'],
    ['Email your test results to the front desk.', 'email-text'],
  ])('%s', async (text, section) => {
    const found = await findingsIn(page(text));
    expect(found.map(({ file, line }) => [file, line])).toEqual([[PAGE, 4]]);
    const isConnect = section === 'friend-requests';
    // The summary says it first.
    expect(found[0]?.message).toContain(isConnect ? POLICY : `${POLICY}, section {#${section}}`);
    for (const word of text.match(/\b(?:rash|Messenger|recipes|garden)\b/g) ?? [])
      expect(found[0]?.message).not.toContain(word);
  });
});

describe('harmless', () => {
  test.each([
    'We don’t connect with patients on personal accounts. [Our page](/policies/social-media/) tells you why.',
    'Follow us on Facebook for closures and flu clinic dates.',
    'We are on Facebook, and we are not on Instagram.',
    'Why you find us here and not on your friends list.',
    'Please don’t message us on Facebook. Nobody reads it.',
    'If you message us on Facebook, we may not see it for days.',
    'Never send a message about your health on social media.',
    'Can I send you a message on Facebook? No. Call us instead.',
    'Write to us in the portal, or call us.',
    'You can ask us anything at your visit.',
    'Leave a message on our voicemail, and we call you back.',
    'Leave a comment at the front desk, on the paper form.',
    'We take every comment to heart.',
    'You are free to write what you think of us on any review site.',
    'People sometimes message us on Facebook. We can’t answer there.',
    'If you find us on Instagram, that page isn’t ours.',
    'We never post about patients on Facebook or Instagram.',
    'We don’t use Facebook to talk about your care.',
    'We don’t use social media to contact patients.',
    'Many of us use Facebook and Instagram at home, and so may you.',
    'None of us add patients on our own accounts.',
    'I can’t add you on Facebook, and I hope you understand.',
    'We can add you to the waiting list.',
    'I am happy to connect you with our dietitian.',
    'I like to connect with patients before we talk about medicine.',
    'Follow me down the hall, and mind the step.',
    'We accept requests for records in writing.',
    'Friends and family may come with you.',
    'When you are no longer a patient, you can still ask for your records.',
    'If you have left the practice, you are welcome to follow our page.',
    'Even when you are no longer a patient, we can’t connect.',
    'Once you are no longer a patient, you can connect to the portal for a year.',
    'Former patients can ask for a copy of their records.',
    'In a crisis, call or text 988.',
    'We don’t text you, not even a reminder.',
    'The text on this page is in plain words.',
    'Email us a new address, or the plan you have.',
    'Please don’t email us your symptoms.',
    'If you email us about your health, others may be able to read it.',
    'Email is not safe for test results. Use the portal.',
    'A note that says “message us on Facebook” is not from us.',
    'Our threads of conversation go on from visit to visit.',
    'The refill line is for refills. It is only for current patients.',
    'Accept the request to join the portal.',
    'You can contact us on the page for each office.',
    'Teens sometimes follow us on Instagram. We don’t follow back.',
    'Someone who says they are us on WhatsApp is not.',
    'Please don’t ask us to connect on LinkedIn.',
    'If a nurse friended you by mistake, tell us and we will undo it.',
    'Solve for x, and find us next door to the bakery.',
  ])('%s', async (text) => {
    expect(await findingsIn(page(text))).toEqual([]);
  });
});

describe('the policy and practice.yaml', () => {
  const policy = (body: string, summary = 'How to find us online.') => ({
    [POLICY]: `${head('2026-01-15', summary)}
## Friend requests {#friend-requests}

Please call us.

## Where can I follow the practice? {#where-to-follow-us}

${body}
`,
  });
  const linesOf = async (files: Readonly<Record<string, string>>) =>
    (await findingsIn(files)).map(({ file, line, message }) => {
      expect(message).toMatch(/_data\/practice\.yaml|The policy says otherwise/);
      return `${file.split('/').at(-1)}:${line}`;
    });

  test.each([
    'We have no page on any social network.',
    'The practice does not use social media.',
    'We are not on Facebook or X.',
    'We have left Facebook.',
    'We have a page on Facebook and one on Instagram. Follow us on Instagram.',
    'You can follow us on Bluesky.',
  ])('%s', async (text) => {
    expect(await linesOf(policy(text))).toEqual(['2026-01-15.md:17']);
  });

  test.each([
    'We have one public page, on Facebook.',
    'Follow us on Facebook. We are not on X.',
    'Our staff may use Instagram at home.',
    'We have no personal accounts on Facebook for work.',
    'Where can I follow you on Instagram?',
  ])('%s', async (text) => {
    expect(await linesOf(policy(text))).toEqual([]);
  });

  test('“one page” is contradicted by a second', async () => {
    const two = FILES['_data/practice.yaml'].replace(
      'for: Closures }',
      'for: Closures }, { network: X, url: https://x.com/cedarhillfm, for: News }',
    );
    const files = { ...policy('We have one public page, on Facebook.'), '_data/practice.yaml': two };
    expect(await linesOf(files)).toEqual(['2026-01-15.md:17']);
    expect(
      await linesOf({
        ...policy('One of our pages is on Facebook. We are also on X.'),
        '_data/practice.yaml': two,
      }),
    ).toEqual([]);
  });

  test('a practice without channels may say that it has none', async () => {
    const none = FILES['_data/practice.yaml'].replace(/^channels.*\n/m, '');
    expect(
      await linesOf({ ...policy('We have no page on any social network.'), '_data/practice.yaml': none }),
    ).toEqual([]);
    expect(await linesOf({ ...policy('We have a page on Facebook.'), '_data/practice.yaml': none })).toEqual([
      '2026-01-15.md:17',
    ]);
  });

  test('an e-mail address at the foot of every page contradicts a policy that takes none', async () => {
    expect(await linesOf(policy('We do not use email.'))).toEqual(['2026-01-15.md:17']);
    expect(await linesOf(policy('We do not use email for anything about your health.'))).toEqual([]);
    expect(await linesOf(policy('Don’t use social media, email or the portal in an emergency.'))).toEqual([]);
  });

  test('what a channel is said to be for must not invite what the policy rules out', async () => {
    const inviting = FILES['_data/practice.yaml'].replace('for: Closures', 'for: "News. Send us a message"');
    expect(await linesOf({ [POLICY]: STRICT, '_data/practice.yaml': inviting })).toEqual(['practice.yaml:8']);
    expect(await linesOf({ [POLICY]: STRICT })).toEqual([]);
    const translated = (says: string) =>
      FILES['_data/practice.yaml'].replace('for: Closures', `for: Closures, translations: { es: "${says}" }`);
    const linesIn = (says: string) => linesOf({ [POLICY]: STRICT, '_data/practice.yaml': translated(says) });
    expect(await linesIn('News. Send us a message')).toEqual(['practice.yaml:8']);
    expect(await linesIn('Cierres')).toEqual([]);
  });

  test('a policy must not contradict itself', async () => {
    const twice = STRICT.replace(
      "We don't use text messages.",
      "We don't use text messages.\n\n## Reminders\n\nWe text you a day before your visit.",
    );
    expect(await linesOf({ [POLICY]: twice })).toEqual(['2026-01-15.md:37']);
  });
});

describe('an answer', () => {
  test.each([
    'You can follow the practice at facebook.com/cedarhillclinic.',
    'Our page is https://www.facebook.com/cedar.hill.old',
    'You can follow us at https://old-cedarhill.example/follow/',
  ])('gives another page than practice.yaml: %s', async (text) => {
    expect(await findingsIn(answer(text))).toHaveLength(1);
  });

  test.each([
    'You can follow the practice at {follow}.',
    'You can follow the practice at https://www.facebook.com/cedarhillfm.',
    'Our reasons are at https://cedarhill.example/policies/social-media/',
    'The state’s page is https://health.example/guidance/',
  ])('may say: %s', async (text) => {
    expect(await findingsIn(answer(text))).toEqual([]);
  });

  test('tells staff not to do what the policy rules out', async () => {
    const files = answer('Thank you.');
    const told = {
      ...files,
      'content/answers/one.md': files['content/answers/one.md'].replace(
        '---\nThank',
        'after: Accept the request, and tell the manager.\n---\nThank',
      ),
    };
    expect(await findingsIn(told)).toHaveLength(1);
  });
});

describe('which policy counts', () => {
  const NEXT = 'content/policies/social-media/2027-01-15.md';
  const EARLIER = 'content/policies/social-media/2025-01-15.md';
  const TEXTING = 'Please call us. We text you a day before your visit.';
  const lax = (effective: string) =>
    `${head(effective, 'How to find us.')}\n## Friend requests {#friend-requests}\n\n${TEXTING}\n`;
  const texting = { [PAGE]: `---\ntitle: About us\n---\n${TEXTING}\n` };
  const onDay = async (files: Files, today: string) => {
    const { diagnostics } = await compiled(await withApprovals({ ...FILES, ...files }), { today });
    return diagnostics.filter(({ rule }) => rule === noContradiction.id).map(({ file }) => file);
  };

  test('while none is approved, the newest', async () => {
    expect(await findingsIn({ ...texting, [POLICY]: STRICT, [NEXT]: lax('2027-01-15') })).toEqual([]);
    expect(await findingsIn({ ...texting, [POLICY]: STRICT })).toHaveLength(1);
  });

  test('the one in force, not an earlier one and not one to come', async () => {
    const files = { ...texting, [EARLIER]: lax('2025-01-15'), [POLICY]: STRICT, [NEXT]: lax('2027-01-15') };
    expect(await onDay(files, '2026-11-21')).toEqual([PAGE]);
    expect(await onDay(files, '2027-02-01')).toEqual([]);
  });

  test('a version to come answers for itself only', async () => {
    const both = `${lax('2027-01-15')}\n## Texts {#texts}\n\nWe don’t use text messages. We have no page on Facebook.\n`;
    expect(await onDay({ [POLICY]: lax('2026-01-15'), [NEXT]: both }, '2026-11-21')).toEqual([NEXT]);
  });

  test('what only a new version denies is a warning: it took effect and nobody changed a file', async () => {
    const PAGES = /We have one public page.*TikTok\./;
    const denied = STRICT.replace(PAGES, 'We have no page on any social network.');
    const strict = denied.replaceAll('2026-01-15', '2027-01-15').replace('version: 1', 'version: 2');
    const channel = 'for: Closures. Message us here';
    const files = {
      ...texting,
      [POLICY]: lax('2026-01-15'),
      [NEXT]: strict,
      '_data/practice.yaml': FILES['_data/practice.yaml'].replace('for: Closures', channel),
    };
    const weights = async (changed: Files, today: string) =>
      (await compiled(await withApprovals({ ...FILES, ...files, ...changed }), { today })).diagnostics
        .filter(({ rule }) => rule === noContradiction.id)
        .map(({ file, severity }) => `${file} ${severity}`)
        .sort();
    expect(await weights({}, '2026-11-21')).toEqual([]);
    expect(await weights({}, '2027-01-15')).toEqual([
      '_data/practice.yaml warning',
      `${PAGE} warning`,
      `${NEXT} warning`,
    ]);
    // Where the version before denied it as well, somebody wrote it all the same.
    expect(await weights({ [POLICY]: denied }, '2027-01-15')).toEqual([
      '_data/practice.yaml error',
      `${PAGE} error`,
      `${NEXT} error`,
    ]);
  });

  test('while what applies is lost, none speaks for it', async () => {
    const files = await withApprovals({
      ...FILES,
      ...texting,
      [EARLIER]: STRICT.replace('2026-01-15', '2025-01-15'),
      [POLICY]: lax('2026-01-15'),
    });
    const changed = { ...files, [POLICY]: lax('2026-01-15').replace('Please', 'Do') };
    const { diagnostics } = await compiled(changed, { today: '2026-11-21' });
    expect(diagnostics.map(({ rule }) => rule)).toContain('policy/no-silent-change');
    expect(diagnostics.map(({ rule }) => rule)).not.toContain(noContradiction.id);
  });
});

test('hostile text stays cheap', async () => {
  const long = [
    'we have '.repeat(3000),
    'message us '.repeat(3000),
    `${'a '.repeat(6000)}on Facebook`,
    'once you are no longer a patient '.repeat(900),
    'Facebook, '.repeat(3000),
    `leave a ${'x'.repeat(20_000)}`,
    'send us '.repeat(4000),
  ];
  const before = performance.now();
  for (const text of long) contradictedIn(asSentences(text), [], new Set());
  expect(performance.now() - before).toBeLessThan(20_000);
});
