import type { DueItem, HandbookEntry, HandbookGroup, StaffAnswersPage, StaffPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import { common, html, staff, title } from './frame.ts';
import { noticesExample } from './notices.ts';
import { policyText } from './policies.ts';

const inside = { ...common, audience: 'staff', noindex: true, staff } as const;
const digest = (letter: string): string => `sha256-${letter.repeat(64)}`;

const answers: StaffAnswersPage = {
  ...inside,
  layout: 'staff-answers',
  url: '/answers/index.html',
  title: title('staffAnswers'),
  situations: [
    {
      situation: 'friend-request',
      answers: [
        {
          slug: 'friend-request-phone',
          title: 'A friend request, on the phone',
          situation: 'friend-request',
          channel: 'phone',
          paragraphs: [
            [
              { text: 'That is kind of you. None of us adds patients on our own accounts. Ask for ' },
              { text: 'our team', fill: 'person' },
              { text: ' at ' },
              { text: 'cedarhill.example/providers', fill: 'spoken-bio' },
              { text: '.' },
            ],
          ],
          reading: { words: 21, grade: 5 },
          after: ['Offer to mail the card.'],
        },
        {
          slug: 'friend-request-in-person',
          title: 'A friend request, face to face',
          situation: 'friend-request',
          channel: 'in-person',
          paragraphs: [
            [
              { text: 'Hello ' },
              { text: en.answers.patient, fill: 'patient' },
              {
                text: '. None of us here connects with patients on personal accounts. It keeps what you tell us private.',
              },
            ],
            [{ text: 'This card says how to reach us.' }],
          ],
          after: ['Decline the request.', 'Hand over the card.'],
        },
        {
          slug: 'friend-request-platform',
          title: 'A friend request, where it was sent',
          situation: 'friend-request',
          channel: 'platform',
          paragraphs: [
            [
              {
                text: 'I keep this account for family and friends. You can find us at https://cedarhill.example.',
              },
            ],
          ],
          after: ['Best of all, don’t answer there at all.'],
        },
      ],
    },
    {
      situation: 'accepted-by-mistake',
      answers: [
        {
          slug: 'accepted',
          title: 'I accepted by mistake',
          situation: 'accepted-by-mistake',
          channel: 'in-person',
          paragraphs: [
            [
              {
                text: 'I said yes to your request, and I should not have. I have undone it. It is not about you.',
              },
            ],
          ],
          after: ['Undo the connection before you talk.'],
        },
      ],
    },
    { situation: 'upset', answers: [] },
  ],
};

const pages: readonly HandbookEntry[] = [
  {
    title: 'What to say',
    url: '/handbook/what-to-say/index.html',
    summary: 'When a patient asks to connect.',
  },
  {
    title: 'Edit your bio',
    url: '/handbook/edit-your-bio/index.html',
    summary: 'In the browser, without a terminal.',
  },
  { title: 'Deploy', url: '/handbook/deploy/index.html' },
  { title: 'What we share, and how to write it', url: '/handbook/personal-details/index.html' },
];
const sidebar: readonly HandbookGroup[] = [
  { part: 'patients', label: en.staffPapers.parts.patients, entries: pages.slice(0, 1) },
  { part: 'website', label: en.staffPapers.parts.website, entries: pages.slice(1) },
];

const bio = [{ label: en.who.places.bio, url: 'https://cedarhill.example/providers/amara-osei/' }];
const places = [...bio, { label: en.who.places.home, url: 'https://cedarhill.example/' }];

const over: DueItem = {
  kind: 'new-patients',
  day: '2026-10-01',
  on: 'October 1, 2026',
  who: 'Dr Amara Osei',
  slug: 'amara-osei',
  label: en.due.labels['new-patients'],
  isOver: true,
  says: say(en.due['new-patients'].over, { who: 'Dr Amara Osei', day: 'October 1, 2026' }),
};
const soon: DueItem = {
  kind: 'private',
  day: '2026-12-31',
  on: 'December 31, 2026',
  who: 'Dr Amara Osei',
  slug: 'amara-osei',
  label: en.who.private,
  isOver: false,
  says: say(en.due.private.soon, { who: 'Dr Amara Osei', day: 'December 31, 2026' }),
};

const wantedItem = (id: keyof typeof en.wanted.items) => {
  const { label, why } = en.wanted.items[id];
  return { label, why, source: en.wanted.sources.study };
};

const proof = {
  ...inside,
  layout: 'proof',
  title: title('proof'),
  doorplate: '1.0.0',
  site: 'https://cedarhill.example',
  day: 'November 21, 2026',
  withheldValues: 23,
  forms: ['Capital and small letters', 'Telephone numbers in any punctuation'],
  manifest: '/proof/manifest.json',
} as const;

export const staffPages: readonly StaffPage[] = [
  {
    ...inside,
    layout: 'interview',
    url: '/interview/index.html',
    title: en.interview.title,
    questions: [
      { ...en.interview.questions.help, fills: 'In the bio: Helps with', lines: 2 },
      {
        ...en.interview.questions.saturday,
        fills: 'In the bio: A little about me',
        stance: 'Personal. Leave it out if you like.',
        lines: 2,
      },
    ],
    neverShared: ['Faith', 'Birthday and age'],
    back: '/who-sees-what/index.html',
  },
  {
    ...inside,
    layout: 'staff-home',
    url: '/index.html',
    title: title('staffHome'),
    answers: 12,
    people: 10,
    policies: 1,
    sheets: 1,
    versions: 5,
    pages: 4,
    due: 3,
    openNotices: 2,
    cards: 7,
  },
  answers,
  {
    ...inside,
    layout: 'front-desk',
    url: '/front-desk.html',
    title: en.frontDesk.title,
    situations: answers.situations,
    people: [
      {
        slug: 'amara-osei',
        name: 'Dr Amara Osei',
        title: 'Family doctor',
        bio: 'https://cedarhill.example/providers/amara-osei/',
        spokenBio: 'cedarhill.example/providers/amara-osei',
      },
    ],
    card: {
      practice: 'Cedar Hill Family Medicine',
      phone: '503-555-0100',
      address: 'cedarhill.example/social',
      qr: { payload: 'https://cedarhill.example/social', size: 9, path: 'M4 4h1v1H4z' },
    },
  },
  {
    ...inside,
    layout: 'staff-policies',
    url: '/policies/index.html',
    title: title('staffPolicies'),
    policies: [
      {
        title: 'Social media at work',
        summary: 'What we do and don’t do on our own accounts.',
        url: '/policies/staff-social-media/index.html',
        version: 1,
        effective: 'January 15, 2026',
      },
    ],
    sheets: [{ label: 'Social media at work', url: '/policies/staff-social-media/sheet/index.html' }],
  },
  {
    ...inside,
    layout: 'staff-policies',
    url: '/policies/none.html',
    title: title('staffPolicies'),
    policies: [],
    sheets: [],
  },
  {
    ...inside,
    layout: 'acknowledgement',
    url: '/policies/staff-social-media/sheet/index.html',
    title: say(en.staffPapers.acknowledgement.title, { policy: 'Social media at work' }),
    policy: {
      title: 'Social media at work',
      version: 2,
      effective: 'January 15, 2026',
      state: 'in-force',
      digest: 'a1b2 c3d4 e5f6',
    },
    names: ['Dr Amara Osei', 'Hana Nakamura'],
    blankRows: 2,
    back: '/policies/staff-social-media/index.html',
  },
  ...(['a5', 'a6', 'pocket'] as const).map(
    (size, index): StaffPage => ({
      ...inside,
      layout: 'before-you-post',
      url: `/before-you-post/${size}/index.html`,
      title: en.staffPapers.beforeYouPost.title,
      size,
      copies: [1, 2, 8][index] ?? 1,
      sizes: (['a5', 'a6', 'pocket'] as const).map((one) => ({
        label: en.staffPapers.beforeYouPost.size[one],
        url: `/before-you-post/${one}/index.html`,
        isThis: one === size,
      })),
    }),
  ),
  {
    ...inside,
    ...policyText,
    layout: 'staff-policy',
    url: '/policies/staff-social-media/index.html',
    title: 'Social media at work',
    sheet: '/policies/staff-social-media/sheet/index.html',
  },
  { ...inside, ...noticesExample },
  {
    ...inside,
    layout: 'policy-register',
    url: '/policies/register.html',
    title: en.lifecycle.register.title,
    day: 'November 21, 2026',
    forPatients: [
      {
        title: 'Social media and you',
        version: say(en.lifecycle.register.versionOf, { number: 2 }),
        url: 'https://cedarhill.example/policies/social-media/2026-01-15/',
        state: en.lifecycle.register.states['in-force'],
        isInForce: true,
        reading: 'Reading level: grade 6',
        days: ['From January 15, 2026', en.lifecycle.register.keepOpen],
        approved: ['January 10, 2026, by Dana Reyes', 'Corrected February 2, 2026'],
        care: ['Practice manager', 'Review by January 15, 2027'],
        file: 'content/policies/social-media/2026-01-15.md',
        digest: digest('a'),
      },
      {
        title: 'social-media',
        state: en.lifecycle.register.states.missing,
        isInForce: false,
        days: ['January 15, 2015 to January 14, 2019', 'Keep until January 14, 2025'],
        approved: ['January 10, 2015, by Dana Reyes'],
        care: [],
        file: 'content/policies/social-media/2015-01-15.md',
        digest: digest('b'),
      },
    ],
    forStaff: [],
    csv: '/policies/register.csv',
    json: '/policies/register.json',
  },
  {
    ...inside,
    layout: 'handbook',
    url: '/handbook/index.html',
    title: title('handbook'),
    headings: [],
    body: html(''),
    sidebar,
    ...(pages[0] && { next: pages[0] }),
  },
  {
    ...inside,
    layout: 'handbook',
    url: '/handbook/edit-your-bio/index.html',
    title: 'Edit your bio',
    summary: 'In the browser, without a terminal.',
    headings: [
      { id: 'open', text: 'Open the file', level: 2 },
      { id: 'change', text: 'Change the words', level: 2 },
      { id: 'ask', text: 'Ask for approval', level: 2 },
    ],
    body: html(
      '<h2 id="open">Open the file</h2><ul><li class="box">Once a year.</li></ul><table class="many"><thead><tr><th>a</th><th>b</th><th>c</th></tr></thead><tbody><tr><td>1</td><td data-head="b">2</td><td data-head="c">3</td></tr></tbody></table><p>It stands in <code>content/providers/</code> under your name.</p><h2 id="change">Change the words</h2><pre><code class="language-yaml"><span class="token key atrule">approach</span>: I explain things in plain words and we decide together. <span class="token comment"># one sentence</span></code></pre><h2 id="ask">Ask for approval</h2><p>New words wait until someone else has read them.</p>',
    ),
    sidebar,
    ...(pages[0] && { previous: pages[0] }),
    ...(pages[2] && { next: pages[2] }),
  },
  {
    ...inside,
    layout: 'personal-details',
    url: '/handbook/personal-details/index.html',
    title: title('personalDetails'),
    summary: en.personalDetails.summary,
    consentMonths: 24,
    byStance: [
      {
        stance: 'signed',
        label: 'Share only with a signed yes',
        categories: [
          {
            key: 'pronouns',
            label: 'Pronouns',
            meaning: 'How to speak of you, in your own choice of words.',
            safe: ['she/her', 'they/them'],
            unsafe: [],
            leaveOut: 'Pronouns somebody guessed',
            why: 'Dignity. Only you can say.',
            expires: false,
            isSensitive: true,
            isLocked: false,
          },
        ],
      },
      {
        stance: 'never',
        label: 'Never share',
        categories: [
          {
            key: 'homeAddress',
            label: 'Home address',
            meaning: 'Where your home is.',
            safe: [],
            unsafe: ['The yellow house on Elm Street'],
            leaveOut: 'A street, a building, a postcode',
            why: 'People have been followed home.',
            expires: true,
            isSensitive: true,
            isLocked: true,
          },
        ],
      },
    ],
    sidebar,
    ...(pages[2] && { previous: pages[2] }),
  },
  {
    ...inside,
    layout: 'who-sees-what',
    url: '/who-sees-what/index.html',
    title: title('whoSeesWhat'),
    people: [
      {
        name: 'Dr Amara Osei',
        url: '/who-sees-what/amara-osei/index.html',
        status: en.statuses.active,
        published: 11,
        withheld: ['No consent yet: 1', 'Not approved yet: 1'],
        next: { on: 'December 31, 2026', isOver: false, label: en.who.private },
      },
      {
        name: 'Hana Nakamura',
        url: '/who-sees-what/hana-nakamura/index.html',
        status: en.statuses['on-leave'],
        published: 8,
        withheld: [],
        next: { on: 'October 1, 2026', isOver: true, label: en.due.labels['new-patients'] },
      },
      { name: 'ben-whitaker', status: en.statuses.held, published: 0, withheld: ['Errors in the file: 1'] },
    ],
    registers: [{ csv: '/who-sees-what/register.csv', json: '/who-sees-what/register.json' }],
  },
  {
    ...inside,
    layout: 'who',
    url: '/who-sees-what/amara-osei/index.html',
    title: title('who', { name: 'Dr Amara Osei' }),
    name: 'Dr Amara Osei',
    person: 'amara-osei',
    status: 'active',
    bio: 'https://cedarhill.example/providers/amara-osei/',
    facts: [
      { label: 'Name', isPublished: true, because: en.who.fact, wording: 'Dr Amara Osei', places, days: [] },
      { label: 'NPI', isPublished: true, because: en.who.fact, wording: '1234567893', places: bio, days: [] },
    ],
    published: [
      {
        label: 'Pets',
        isPublished: true,
        because: en.ledger.published,
        wording: 'Two rescue dogs',
        places: bio,
        days: ['They agreed on May 4, 2026.', 'It holds until May 4, 2028.'],
      },
    ],
    withheld: [
      {
        label: 'Fun fact',
        isPublished: false,
        because: en.ledger['not-approved'],
        next: say(en.next['not-approved'], { person: 'amara-osei' }),
        wording: 'Came last in a pie contest and kept the apron',
        places: [],
        days: ['They agreed on May 4, 2026.'],
      },
      {
        label: en.who.private,
        isPublished: false,
        because: en.ledger['no-consent'],
        next: say(en.next['no-consent'], { file: 'content/providers/amara-osei.md' }),
        places: [],
        days: [],
      },
    ],
    due: [over, soon],
    wanted: {
      count: '1 of 3',
      note: en.wanted.away,
      items: [
        { ...wantedItem('photo'), state: 'done' },
        { ...wantedItem('approach'), state: 'waits' },
        { ...wantedItem('languages'), state: 'open', how: en.wanted.items.languages.how },
      ],
    },
    sheet: '/who-sees-what/amara-osei/consent-sheet/index.html',
  },
  {
    ...inside,
    layout: 'who',
    url: '/who-sees-what/ben-whitaker/index.html',
    title: title('who', { name: 'Ben Whitaker' }),
    name: 'Ben Whitaker',
    person: 'ben-whitaker',
    status: 'held',
    facts: [],
    published: [],
    withheld: [],
    due: [],
    wanted: { note: en.wanted.draft, items: [wantedItem('words')] },
  },
  {
    ...inside,
    layout: 'consent-sheet',
    url: '/who-sees-what/amara-osei/consent-sheet/index.html',
    title: title('consentSheet', { name: 'Dr Amara Osei' }),
    name: 'Dr Amara Osei',
    months: 24,
    lines: [
      { label: 'Pets', wording: 'Two rescue dogs', places: ['Their page'], holds: '24 months' },
      {
        label: 'Photo',
        wording: 'The photo, with the description “Dr Amara Osei, family doctor”',
        places: ['Their page', 'Our people', 'Home page'],
        holds: '24 months',
      },
      { label: en.who.private, places: ['Their page'] },
    ],
    back: '/who-sees-what/amara-osei/index.html',
  },
  {
    ...inside,
    layout: 'consent-sheet',
    url: '/who-sees-what/hana-nakamura/consent-sheet/index.html',
    title: title('consentSheet', { name: 'Hana Nakamura' }),
    name: 'Hana Nakamura',
    months: 24,
    lines: [],
    back: '/who-sees-what/hana-nakamura/index.html',
  },
  {
    ...inside,
    layout: 'due',
    url: '/due/index.html',
    title: title('due'),
    over: [over],
    soon: [{ month: 'December 2026', items: [{ ...soon, url: '/who-sees-what/amara-osei/index.html' }] }],
    calendar: '/due/due.ics',
  },
  { ...inside, layout: 'due', url: '/due/nothing.html', title: title('due'), over: [], soon: [] },
  {
    ...proof,
    url: '/proof/index.html',
    count: 2,
    files: [
      { path: 'index.html', digest: digest('a1'), size: 11802 },
      { path: 'providers/amara-osei/index.html', digest: digest('b2'), size: 9120 },
    ],
  },
  { ...proof, url: '/proof/many.html', count: 24_500 },
];
