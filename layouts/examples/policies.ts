import type { PoliciesPage, PolicyHistoryPage, PolicyPage, PolicyText, VersionView } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import { common, html, site, title } from './frame.ts';

const open = { ...common, audience: 'public', site } as const;
const here = '/policies/social-media/';

const first: VersionView = {
  title: 'Social media and you',
  version: 1,
  url: `${here}2025-01-15/`,
  state: 'superseded',
  effective: 'January 15, 2025',
  until: 'January 14, 2026',
  retainUntil: 'January 14, 2032',
  changes: 'Our first written version. Until now each of us answered in our own way.',
};
const second: VersionView = {
  title: 'Social media and you',
  version: 2,
  url: `${here}2026-01-15/`,
  state: 'in-force',
  effective: 'January 15, 2026',
  changes: 'The same answer now goes for former patients. We say what happens if you already know one of us.',
};
const third: VersionView = {
  title: 'Social media and you',
  version: 3,
  url: `${here}2027-01-15/`,
  state: 'upcoming',
  effective: 'January 15, 2027',
  changes: 'We now say how to reach us by text.',
};

export const policyText: PolicyText = {
  policyTitle: 'Social media and you',
  summary: 'We don’t connect with patients on personal accounts. Here is why, and how to reach us instead.',
  headings: [
    { id: 'friend-requests', text: 'What happens if I send you a friend request?', level: 2 },
    { id: 'former-patients', text: 'What if I am no longer a patient?', level: 2 },
    { id: 'why', text: 'Why do you do this?', level: 2 },
    { id: 'how-to-reach-us', text: 'How do I reach you instead?', level: 2 },
    { id: 'emergencies', text: 'What if it is an emergency?', level: 2 },
    { id: 'reviews', text: 'May I post a review?', level: 2 },
    { id: 'changes', text: 'How will I know if this changes?', level: 2 },
  ],
  body: html(
    '<p>Many of us use social media, and so may you. This page says how we keep our personal accounts apart from your care, and where to find us instead.</p><h2 id="friend-requests">What happens if I send you a friend request?</h2><p>We will not accept it. That goes for friend, follow and contact requests on every personal account, and for everyone who works at Cedar Hill Family Medicine.</p><p>Please don’t read it as a no to you. It is the same answer for every patient.</p><h2 id="former-patients">What if I am no longer a patient?</h2><p>The answer stays the same for former patients, with no end date. People often come back to a family practice, sometimes years later.</p><h2 id="why">Why do you do this?</h2><ul><li><strong>Your privacy.</strong> A list of friends can show others that you come here. Only you should decide who knows that.</li><li><strong>Your care.</strong> What you tell us about your health belongs in your record, where the people who treat you can find it.</li></ul><h2 id="how-to-reach-us">How do I reach you instead?</h2><ul><li>Call <a class="nobreak" href="tel:+15035550100">503-555-0100</a> while we are open.</li><li>Write to us in <a href="https://portal.cedarhill.example">the portal</a>.</li><li>Our news is at <a class="bare" href="https://cedarhill.example/follow/">https://cedarhill.example/follow/</a>.</li></ul><h2 id="emergencies">What if it is an emergency?</h2><p>Call 911, or go to the nearest emergency room.</p><h2 id="reviews">May I post a review?</h2><p>Yes. You are free to write what you think of us, good or bad, wherever you like.</p><h2 id="changes">How will I know if this changes?</h2><p>We post each new version here, and at the front desk, before it starts.</p>',
  ),
  version: second,
  owner: 'Practice manager',
  nextReview: 'January 15, 2027',
  corrections: [{ on: 'February 2, 2026', what: 'A misspelt street name.' }],
  currentUrl: here,
  historyUrl: `${here}history/`,
  upcoming: third,
  earlier: [first],
};

export const policies: PoliciesPage = {
  ...open,
  layout: 'policies',
  feed: '/policies/feed.xml',
  url: '/policies/',
  title: title('policies'),
  policies: [
    {
      title: 'Social media and you',
      summary: policyText.summary,
      url: here,
      version: 2,
      effective: 'January 15, 2026',
      upcoming: { effective: 'January 15, 2027', url: third.url },
    },
    {
      title: 'Privacy on this website',
      summary: 'This site sets no cookies, counts no visitors and asks nobody else for anything.',
      url: '/policies/website-privacy/',
      version: 1,
      effective: 'January 15, 2026',
    },
  ],
};

export const policy: PolicyPage = {
  ...open,
  ...policyText,
  layout: 'policy',
  url: here,
  title: policyText.policyTitle,
  isPermanent: false,
};

/** A notice in many languages. */
export const assistance: PolicyPage = {
  ...policy,
  url: '/policies/language-assistance/',
  title: 'Help in your language',
  policyTitle: 'Help in your language',
  lines: [
    { lang: 'es', dir: 'ltr', parts: ['Hay intérpretes gratis. Llame al ', site.phone, '.'] },
    { lang: 'ar', dir: 'rtl', parts: ['يتوفر مترجمون مجانًا. اتصل بالرقم ', site.phone, '.'] },
  ],
};

export const oldPolicy: PolicyPage = {
  ...policy,
  version: first,
  url: first.url,
  noindex: true,
  isPermanent: true,
  attachment: {
    label: say(en.lifecycle.attachment.link, { size: '12 kB' }),
    url: '/files/social-media-2025.pdf',
    note: say(en.lifecycle.attachment.before, { day: 'January 15, 2026' }),
  },
  oldAnchors: ['old-name'],
};

export const history: PolicyHistoryPage = {
  ...open,
  layout: 'policy-history',
  url: `${here}history/`,
  title: title('history', { policy: policyText.policyTitle }),
  policyTitle: policyText.policyTitle,
  currentUrl: here,
  feed: '/policies/feed.xml',
  days: [
    {
      from: third.effective,
      state: 'upcoming',
      version: { number: 3, title: third.title, url: third.url },
    },
    {
      from: second.effective,
      to: 'January 14, 2027',
      state: 'in-force',
      version: { number: 2, title: second.title, url: second.url },
    },
    {
      from: first.effective,
      to: 'January 14, 2026',
      state: 'superseded',
      version: { number: 1, title: first.title, url: first.url },
    },
    { from: 'January 15, 2019', to: 'January 14, 2025', state: 'no-longer-kept' },
  ],
  versions: [
    {
      ...third,
      differences: [
        [
          { kind: 'same', text: 'You may email us to ask for an appointment. ' },
          { kind: 'removed', text: 'We don’t use text messages.' },
          { kind: 'added', text: 'You may also send a text to the front desk.' },
        ],
      ],
    },
    {
      ...second,
      differences: [
        [
          { kind: 'same', text: 'The answer stays the same ' },
          { kind: 'removed', text: 'for one year after your last visit.' },
          { kind: 'added', text: 'for former patients, with no end date.' },
        ],
        [
          {
            kind: 'added',
            text: 'Ours is a small town. You may know one of us from a team, a shop or way back.',
          },
        ],
      ],
    },
    { ...first, differences: [], isAfterFile: true },
  ],
};
