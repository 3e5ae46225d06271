import type { PublicPage, SiteFrame } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import { common, html, languages, mainStreet, millCreek, sampleSite, site, title } from './frame.ts';
import { letters, people } from './people.ts';

const withoutBooking = ({ booking: _, ...rest }: SiteFrame): SiteFrame => rest;

const open = { ...common, audience: 'public', site } as const;

export const publicPages: readonly PublicPage[] = [
  {
    ...open,
    site: sampleSite,
    layout: 'home',
    url: '/',
    title: site.name,
    description: 'A family practice in Cedar Hill.',
    statement: 'A family practice in a small town, with people you get to know.',
    more: html(
      '<p>Doctors, nurses, a dietitian and counselors under one roof, at two offices in Cedar Hill. New patients are welcome.</p>',
    ),
    announcements: [
      {
        says: 'Flu shots without an appointment, Saturdays from 9 to noon. Bring your insurance card. If you have none, ask us about the price first.',
        when: 'October 1 to December 12, 2026',
        isUrgent: false,
        until: '2026-12-12',
        zone: 'America/Los_Angeles',
        where: 'Mill Creek',
      },
      {
        says: 'The portal will be slow on Sunday while it is being looked after.',
        when: 'November 22, 2026',
        isUrgent: false,
        until: '2026-11-22',
        zone: 'America/Los_Angeles',
      },
    ],
    people,
    locations: [mainStreet, millCreek],
    notices: [{ label: 'Notice of Privacy Practices', url: '/policies/notice-privacy-practices/' }],
  },
  {
    ...open,
    layout: 'providers',
    url: '/providers/',
    title: title('providers'),
    people: people.map((person) => ({ ...person, fits: ['at/main-street/'] })),
    isWhole: true,
    isOnePage: true,
    facets: [
      {
        by: 'language',
        choices: ['English', 'Japanese', 'Norwegian', 'Persian', 'Spanish', 'Twi', 'Vietnamese'].map(
          (label) => ({ label, url: `/providers/who-speak/${label.toLowerCase()}/`, isChosen: false }),
        ),
      },
      {
        by: 'location',
        choices: [
          { label: 'Main Street', url: '/providers/at/main-street/', isChosen: false },
          { label: 'Mill Creek', url: '/providers/at/mill-creek/', isChosen: false },
        ],
      },
      {
        by: 'accepting',
        choices: [{ label: en.finder.takingNew, url: '/providers/taking-new-patients/', isChosen: false }],
      },
    ],
  },
  {
    ...open,
    layout: 'not-here',
    url: '/providers/not-here/',
    title: title('notHere'),
    noindex: true,
    reason: 'gone',
    isProvider: true,
  },
  {
    ...open,
    layout: 'not-here',
    url: '/services/being-updated/',
    title: title('beingUpdated'),
    noindex: true,
    reason: 'being-updated',
    isProvider: false,
  },
  {
    ...open,
    layout: 'left-notice',
    url: '/providers/sam-tran/',
    title: title('leftNotice', { name: 'Sam Tran' }),
    noindex: true,
    name: 'Sam Tran',
  },
  {
    ...open,
    layout: 'locations',
    url: '/locations/',
    title: title('locations'),
    // As a place in England says it.
    locations: [
      mainStreet,
      {
        ...millCreek,
        rating: {
          says: say(en.places.rated, { rating: en.places.ratings.good, day: '10 March 2026' }),
          report: 'https://www.cqc.org.uk/location/1-234567890',
        },
      },
    ],
  },
  {
    ...open,
    layout: 'follow',
    url: '/follow/',
    title: title('follow'),
    languages,
    alternates: languages.slice(0, 2).map(({ lang, url }) => ({ lang, url })),
    channels: [
      {
        network: 'Facebook',
        url: 'https://www.facebook.com/cedarhillfm',
        purpose: 'Closures and flu clinic dates',
      },
      {
        network: 'Instagram',
        url: 'https://www.instagram.com/cedarhillfm/',
        purpose: 'Pictures of the garden and the waiting room',
      },
    ],
  },
  { ...open, layout: 'search', url: '/search/', title: title('search'), noindex: true },
  { ...open, layout: 'follow', url: '/follow/none/', title: title('follow'), channels: [] },
  {
    ...open,
    layout: 'bios-explained',
    url: '/how-we-write-our-bios/',
    title: title('biosExplained'),
    consentMonths: 24,
    byStance: [
      {
        stance: 'share',
        label: 'Share',
        categories: [
          {
            label: 'Interests',
            says: 'What we like to do when we are not at work. A shared interest is a good start.',
            example: 'Hiking, jazz piano, baking bread',
          },
        ],
      },
      {
        stance: 'general',
        label: 'Share in general terms',
        categories: [
          {
            label: 'Pets',
            says: 'The animals we live with, without their names.',
            example: 'Two rescue dogs',
          },
          {
            label: 'Being a parent',
            says: 'That someone is a parent. We never say how many children, how old, or which school.',
            example: 'A parent',
          },
        ],
      },
      { stance: 'signed', label: 'Share only with a signed yes', categories: [] },
      {
        stance: 'never',
        label: 'Never share',
        categories: [
          {
            label: 'Home address',
            says: 'Where our homes are. People in health care have been followed home.',
          },
        ],
      },
    ],
  },
  {
    ...open,
    layout: 'page',
    url: '/first-visit/',
    title: 'Your first visit',
    summary: 'What to bring, what happens, and how long it takes.',
    headings: [
      { id: 'bring', text: 'What to bring', level: 2 },
      { id: 'happens', text: 'What happens', level: 2 },
      { id: 'cannot', text: 'If you can’t come', level: 2 },
    ],
    body: html(
      '<p>Plan on about an hour for your first visit. Come a few minutes early, as there is a form to fill in. You can also do that at home in the portal.</p><h2 id="bring">What to bring</h2><ul><li>Your insurance card, if you have one, and a photo ID</li><li>All the medicines you take, or a photo of the labels</li><li>Someone to sit with you, if you like</li></ul><h2 id="happens">What happens</h2><p>Someone at the front desk checks you in. You can say <em>quietly</em>, or write down, anything you would rather not say out loud.</p><blockquote><p>You may skip any question.</p></blockquote><table><thead><tr><th scope="col">Visit</th><th scope="col">Time</th></tr></thead><tbody><tr><td>First</td><td>60 minutes</td></tr><tr><td>After that</td><td>20 minutes</td></tr></tbody></table><h2 id="cannot">If you can’t come</h2><p>Call us as soon as you know, so that <a href="/locations/">someone else</a> can have the time.</p>',
    ),
  },
  {
    ...open,
    layout: 'social',
    url: '/social',
    title: title('social'),
    noindex: true,
    target: '/policies/social-media/#friend-requests',
    canonical: 'https://cedarhill.example/policies/social-media/',
  },
  { ...open, layout: 'social', url: '/social', title: title('socialNotYet'), noindex: true },
  { ...open, layout: 'not-found', url: '/404.html', title: title('notFound'), noindex: true },
  {
    ...open,
    layout: 'providers',
    url: '/providers/who-speak/japanese/',
    title: say(en.finder.titles.language, { name: 'Japanese' }),
    people: people.filter(({ languages }) => languages.includes('Japanese')),
    isWhole: false,
    isOnePage: true,
    facets: [
      {
        by: 'language',
        choices: [
          { label: 'Japanese', url: '/providers/who-speak/japanese/', isChosen: true },
          { label: 'Spanish', url: '/providers/who-speak/spanish/', isChosen: false },
        ],
      },
      {
        by: 'service',
        choices: [{ label: 'Eating well', url: '/providers/for/eating-well/', isChosen: false }],
      },
      { by: 'specialty', choices: [{ label: 'Nursing', url: '/providers/in/nursing/', isChosen: false }] },
    ],
  },
  {
    ...open,
    layout: 'providers',
    url: '/providers/nobody/',
    title: title('providers'),
    people: [],
    isWhole: true,
    isOnePage: true,
  },
  {
    ...open,
    layout: 'providers',
    url: '/providers/hundreds/',
    title: title('providers'),
    people: [],
    letters,
    isWhole: true,
    isOnePage: false,
    facets: [
      {
        by: 'accepting',
        choices: [{ label: en.finder.takingNew, url: '/providers/taking-new-patients/', isChosen: false }],
      },
    ],
  },
  {
    ...open,
    layout: 'providers',
    url: '/providers/by-name/o/',
    title: say(en.finder.titles.part, { list: title('providers'), letters: 'O' }),
    noindex: true,
    people: people.slice(0, 5),
    letters: letters.map((one) => ({ ...one, isThis: one.label === 'O' })),
    whole: { label: title('providers'), url: '/providers/' },
    isWhole: false,
    isOnePage: false,
  },
  {
    ...open,
    layout: 'services',
    url: '/services/',
    title: title('services'),
    services: [
      {
        label: 'Counseling',
        url: '/services/counseling/',
        summary: 'Talking with someone trained to listen, in the same building as your doctor.',
        people: ['Ben Whitaker'],
      },
      {
        label: 'Same-day visits',
        url: '/services/same-day-visits/',
        summary: 'For a cut, a cough, a sprain or a fever that shouldn’t wait.',
        people: [],
      },
      {
        label: 'Check-ups',
        url: '/services/check-ups/',
        summary: 'What to look at once a year, and what to leave alone.',
        people: [],
        many: 812,
      },
    ],
  },
  {
    ...open,
    layout: 'service',
    url: '/services/counseling/',
    title: 'Counseling',
    summary: 'Talking with someone trained to listen, in the same building as your doctor.',
    body: html('<p>The first visit lasts about fifty minutes. We ask what brings you.</p>'),
    people: people.slice(0, 2),
    locations: [mainStreet],
  },
  {
    ...open,
    site: withoutBooking(site),
    layout: 'service',
    url: '/services/same-day-visits/',
    title: 'Same-day visits',
    summary: 'For a cut, a cough, a sprain or a fever that shouldn’t wait.',
    people: [],
    locations: [],
  },
  {
    ...open,
    layout: 'service',
    url: '/services/check-ups/',
    title: 'Check-ups',
    summary: 'What to look at once a year, and what to leave alone.',
    people: [],
    many: { count: 812, url: '/providers/for/check-ups/' },
    locations: [mainStreet],
  },
  {
    ...open,
    layout: 'insurance',
    url: '/insurance/',
    title: title('insurance'),
    plans: ['Aetna', 'Medicare', 'Oregon Health Plan'],
    asOf: 'September 1, 2026',
  },
];
