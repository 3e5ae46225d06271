import type { Html, LanguageLink, LocationView, SiteFrame, StaffFrame } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';

/** An invented practice. Nobody in these examples exists. */

export const html = (text: string): Html => text as Html;

const phone = { label: '503-555-0100', url: 'tel:+15035550100' };

export const site: SiteFrame = {
  name: 'Cedar Hill Family Medicine',
  legalName: 'Cedar Hill Family Medicine, PC',
  base: '',
  lang: 'en',
  origin: 'https://cedarhill.example',
  isSample: false,
  menu: [
    { label: en.menu.providers, url: '/providers/' },
    { label: en.menu.locations, url: '/locations/' },
    { label: en.menu.policies, url: '/policies/' },
  ],
  footer: [
    { label: en.menu.providers, url: '/providers/' },
    { label: en.menu.services, url: '/services/' },
    { label: en.menu.locations, url: '/locations/' },
    { label: en.menu.insurance, url: '/insurance/' },
    { label: en.menu.policies, url: '/policies/' },
    { label: en.menu.follow, url: '/follow/' },
    { label: en.menu['how-we-write-our-bios'], url: '/how-we-write-our-bios/' },
  ],
  phone,
  email: 'frontdesk@cedarhill.example',
  portal: { label: 'MyCedar', url: 'https://portal.cedarhill.example' },
  booking: { label: 'Book a visit', url: 'https://book.cedarhill.example' },
  emergency: { number: '911', crisis: '988' },
  urgent: [],
  boundary: { label: en.boundary.line, url: '/policies/social-media/', short: 'cedarhill.example/social' },
};

export const sampleSite: SiteFrame = {
  ...site,
  isSample: true,
  urgent: [
    {
      says: 'Both offices are closed on Thursday, November 26 and Friday, November 27 for Thanksgiving.',
      when: 'November 16 to November 27, 2026',
      isUrgent: true,
      until: '2026-11-27',
      zone: 'America/Los_Angeles',
    },
  ],
};

export const staff: StaffFrame = {
  name: site.name,
  menu: [
    { label: en.staffMenu.home, url: '/index.html' },
    { label: en.staffMenu.answers, url: '/answers/index.html' },
    { label: en.staffMenu.cards, url: '/cards/index.html' },
    { label: en.staffMenu.policies, url: '/policies/index.html' },
    { label: en.staffMenu.handbook, url: '/handbook/index.html' },
    { label: en.staffMenu.whoSeesWhat, url: '/who-sees-what/index.html' },
    { label: en.staffMenu.proof, url: '/proof/index.html' },
  ],
  publicUrl: 'https://cedarhill.example/',
  phone,
};

export const mainStreet: LocationView = {
  slug: 'main-street',
  name: 'Main Street',
  addressLines: ['214 Main Street', 'Cedar Hill, OR 97000'],
  phone,
  hours: [
    { days: 'Monday to Thursday', times: '8:00 am to 6:00 pm' },
    { days: 'Friday', times: '8:00 am to 4:00 pm' },
    { days: 'Saturday and Sunday', times: en.places.closed },
  ],
  access:
    'The door on Main Street has no step and opens by a button. Two parking spaces by the door are for people with a permit. Bus 12 stops outside.',
  closed: ['Closed on public holidays.'],
  notices: [],
  opening: {
    zone: 'America/Los_Angeles',
    times: [1, 2, 3, 4].map((day) => ({ day, from: '08:00', to: '18:00' })),
    closed: ['2026-11-26'],
    unsure: [],
    builtFor: '2026-11-21',
    clock: { '08:00': '8:00 am', '18:00': '6:00 pm' },
    weekdays: Object.values(en.weekdays),
    says: { open: 'Usually open now, until #', closed: 'Closed now' },
  },
};

export const millCreek: LocationView = {
  slug: 'mill-creek',
  name: 'Mill Creek',
  addressLines: ['38 Mill Creek Road', 'Cedar Hill, OR 97000'],
  phone: { label: '503-555-0120', url: 'tel:+15035550120' },
  hours: [
    { days: 'Monday, Wednesday and Friday', times: '9:00 am to 5:00 pm' },
    { days: 'Saturday', times: '9:00 am to noon' },
  ],
  access:
    'We are on the ground floor of the old grain store, to the left of the pharmacy. A ramp leads to the door from the parking lot.',
  closed: ['Closed on Tuesdays, Thursdays, Sundays and public holidays.'],
  notices: [
    {
      says: 'Flu shots without an appointment, Saturdays from 9 to noon.',
      when: 'October 1 to December 12, 2026',
      isUrgent: false,
      until: '2026-12-12',
      zone: 'America/Los_Angeles',
      where: 'Mill Creek',
    },
  ],
  about: html(
    '<p>The lot is gravel, so <strong>call us from your car</strong> if you would like a hand.</p>',
  ),
};

export const common = { lang: 'en', noindex: false } as const;
export const title = (key: keyof typeof en.titles, values: Readonly<Record<string, string>> = {}): string =>
  say(en.titles[key], values);

/** The page of this site in three languages. */
export const languages: readonly LanguageLink[] = [
  { label: 'English', lang: 'en', url: '/follow/', isThis: true },
  { label: 'Español', lang: 'es', url: '/es/follow/', isThis: false },
  { label: 'العربية', lang: 'ar', url: '/ar/follow/', isThis: false },
];
