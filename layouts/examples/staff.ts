import type { StaffPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { common, html, staff, title } from './frame.ts';
import { policyText } from './policies.ts';

const inside = { ...common, audience: 'staff', noindex: true, staff } as const;
const digest = (letter: string): string => `sha256-${letter.repeat(64)}`;

const pages = [
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
];

export const staffPages: readonly StaffPage[] = [
  {
    ...inside,
    layout: 'staff-home',
    url: '/index.html',
    title: title('staffHome'),
    answers: 12,
    people: 10,
    policies: 1,
  },
  {
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
            paragraphs: ['That is kind of you. None of us adds patients on our own accounts.'],
            after: ['Offer to mail the card.'],
          },
          {
            slug: 'friend-request-in-person',
            title: 'A friend request, face to face',
            situation: 'friend-request',
            channel: 'in-person',
            paragraphs: [
              'Thank you for asking. None of us here connects with patients on personal accounts. It keeps what you tell us private.',
              'There is a page about {person} on our website, and this card says how to reach us.',
            ],
            after: ['Decline the request.', 'Hand over the card.'],
          },
          {
            slug: 'friend-request-platform',
            title: 'A friend request, where it was sent',
            situation: 'friend-request',
            channel: 'platform',
            paragraphs: [
              'I keep this account for family and friends. You can find us at https://cedarhill.example.',
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
              'I said yes to your request, and I should not have. I have undone it. It is not about you.',
            ],
            after: ['Undo the connection before you talk.'],
          },
        ],
      },
      { situation: 'upset', answers: [] },
    ],
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
  },
  {
    ...inside,
    ...policyText,
    layout: 'staff-policy',
    url: '/policies/staff-social-media/index.html',
    title: 'Social media at work',
  },
  {
    ...inside,
    layout: 'handbook',
    url: '/handbook/index.html',
    title: title('handbook'),
    headings: [],
    body: html(''),
    sidebar: pages,
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
      '<h2 id="open">Open the file</h2><p>It stands in <code>content/providers/</code> under your name.</p><h2 id="change">Change the words</h2><pre><code class="language-yaml"><span class="token key atrule">approach</span>: I explain things in plain words and we decide together. <span class="token comment"># one sentence</span></code></pre><h2 id="ask">Ask for approval</h2><p>New words wait until someone else has read them.</p>',
    ),
    sidebar: pages,
    ...(pages[0] && { previous: pages[0] }),
    ...(pages[2] && { next: pages[2] }),
  },
  {
    ...inside,
    layout: 'who-sees-what',
    url: '/who-sees-what/index.html',
    title: title('whoSeesWhat'),
    people: [
      { name: 'Dr Amara Osei', url: '/who-sees-what/amara-osei/index.html', published: 11, withheld: 2 },
      { name: 'Hana Nakamura', url: '/who-sees-what/hana-nakamura/index.html', published: 8, withheld: 1 },
    ],
  },
  {
    ...inside,
    layout: 'who',
    url: '/who-sees-what/amara-osei/index.html',
    title: title('who', { name: 'Dr Amara Osei' }),
    name: 'Dr Amara Osei',
    status: 'active',
    bio: 'https://cedarhill.example/providers/amara-osei/',
    facts: [
      { label: 'Name', isPublished: true, because: en.who.fact, wording: 'Dr Amara Osei' },
      { label: 'Title', isPublished: true, because: en.who.fact, wording: 'Family doctor' },
    ],
    published: [
      {
        label: 'Interests',
        isPublished: true,
        because: en.ledger.published,
        wording: 'Jazz piano',
        until: 'May 4, 2028',
      },
      {
        label: 'Pets',
        isPublished: true,
        because: en.ledger.published,
        wording: 'Two rescue dogs',
        until: 'May 4, 2028',
      },
    ],
    withheld: [
      {
        label: 'Fun fact',
        isPublished: false,
        because: en.ledger['not-approved'],
        wording: 'Came last in a pie contest and kept the apron',
      },
      { label: en.who.private, isPublished: false, because: en.ledger['no-consent'] },
    ],
  },
  {
    ...inside,
    layout: 'proof',
    url: '/proof/index.html',
    title: title('proof'),
    withheldValues: 23,
    files: [
      { path: 'index.html', digest: digest('a1') },
      { path: 'providers/amara-osei/index.html', digest: digest('b2') },
    ],
  },
];
