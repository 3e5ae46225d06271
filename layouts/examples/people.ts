import type { LetterLink, PhotoView, PlateView, ProviderPage } from '#schema/page.ts';
import { common, html, mainStreet, millCreek, site } from './frame.ts';

const photo = (slug: string, alt: string): PhotoView => ({
  src: `/assets/${slug}-450.jpg`,
  srcset: `/assets/${slug}-225.jpg 225w, /assets/${slug}-450.jpg 450w, /assets/${slug}-900.jpg 900w`,
  sources: ['avif', 'webp'].map((format) => ({
    type: `image/${format}`,
    srcset: `/assets/${slug}-225.${format} 225w, /assets/${slug}-450.${format} 450w, /assets/${slug}-900.${format} 900w`,
  })),
  width: 450,
  height: 563,
  alt,
});

const person = (slug: string, name: string, title: string, more: Partial<PlateView>): PlateView => ({
  name,
  title,
  credentials: [],
  url: `/providers/${slug}/`,
  monogram: name
    .split(' ')
    .filter((word) => word !== 'Dr')
    .map((word) => word.slice(0, 1))
    .join(''),
  isAway: false,
  languages: ['English'],
  locations: ['Main Street'],
  ...more,
});

export const osei = person('amara-osei', 'Dr Amara Osei', 'Family doctor', {
  credentials: ['MD', 'FAAFP'],
  photo: photo('amara-osei', 'Dr Amara Osei, family doctor'),
  languages: ['English', 'Twi', 'American Sign Language'],
  takesNewPatients: true,
  takesAsOf: 'October 1, 2026',
});

const whitaker = person('ben-whitaker', 'Ben Whitaker', 'Physician assistant', {
  credentials: ['PA-C'],
  locations: ['Main Street', 'Mill Creek'],
  takesNewPatients: true,
});

export const halvorsen = person('ruth-halvorsen', 'Dr Ruth Halvorsen', 'Family doctor', {
  credentials: ['MD'],
  photo: photo('ruth-halvorsen', 'Dr Ruth Halvorsen, family doctor'),
  languages: ['English', 'Norwegian'],
  isAway: true,
});

/** A name with letters of more languages than English. */
const owusu = person('kofi-owusu', 'Kɔfi Ɛdusei-Łukaszewicz', 'Medical assistant', {
  languages: ['English', 'Twi', 'Polish'],
});

export const people: readonly PlateView[] = [
  osei,
  whitaker,
  person('farid-karimi', 'Dr Farid Karimi', 'Family doctor', {
    credentials: ['DO'],
    photo: photo('farid-karimi', 'Dr Farid Karimi, family doctor'),
    languages: ['English', 'Persian'],
    takesNewPatients: false,
  }),
  person('hana-nakamura', 'Hana Nakamura', 'Dietitian', {
    credentials: ['MS', 'RDN', 'LD'],
    photo: photo('hana-nakamura', 'Hana Nakamura, dietitian'),
    languages: ['English', 'Japanese'],
    locations: ['Main Street', 'Mill Creek'],
    takesNewPatients: true,
  }),
  person('linh-dao', 'Linh Đào', 'Family nurse practitioner', {
    credentials: ['FNP-BC'],
    photo: photo('linh-dao', 'Linh Đào, family nurse practitioner'),
    languages: ['English', 'Vietnamese'],
    locations: ['Mill Creek'],
    takesNewPatients: true,
  }),
  person('marisol-vega', 'Marisol Vega', 'Registered nurse', {
    credentials: ['RN'],
    photo: photo('marisol-vega', 'Marisol Vega, registered nurse'),
    languages: ['English', 'Spanish'],
  }),
  person('mateo-quispe', 'Mateo Quispe', 'Counselor', {
    credentials: ['LPC'],
    photo: photo('mateo-quispe', 'Mateo Quispe, counselor'),
    languages: ['English', 'Spanish', 'Quechua'],
    takesNewPatients: false,
  }),
  owusu,
  person('peter-lindqvist', 'Peter Lindqvist', 'Front desk', {
    photo: photo('peter-lindqvist', 'Peter Lindqvist, front desk'),
  }),
  halvorsen,
];

const address = { ...common, layout: 'provider', audience: 'public', site } as const;
const nothing = {
  specialties: [],
  helpsWith: [],
  services: [],
  personal: [],
  registrations: [],
  boardCertifications: [],
  education: [],
  training: [],
  links: [],
};

export const bio: ProviderPage = {
  ...address,
  url: osei.url,
  title: osei.name,
  description: 'Dr Amara Osei, family doctor at Cedar Hill Family Medicine.',
  structuredData: {
    '@context': 'https://schema.org',
    '@graph': [
      // What would end the element early, were it not escaped.
      { '@type': 'Person', name: osei.name, jobTitle: 'Family doctor </script><p id="escaped">' },
    ],
  },
  plate: osei,
  pronunciation: 'oh-SAY',
  isAway: false,
  acceptingNewPatients: { value: true, asOf: 'October 1, 2026' },
  specialties: ['Primary care'],
  helpsWith: [
    'Check-ups for babies, children and adults',
    'High blood pressure and diabetes',
    'Care during pregnancy, together with your midwife',
  ],
  services: [
    { label: 'Well-child visits', url: '/services/well-child-visits/' },
    { label: 'Yearly check-ups', url: '/services/yearly-check-ups/' },
  ],
  booking: { label: 'Book a visit', url: 'https://book.cedarhill.example/osei' },
  card: `${osei.url}card.vcf`,
  locations: [mainStreet, millCreek],
  approach: 'I explain things in plain words and we decide together.',
  body: html(
    '<p>I see whole families, from newborns to great-grandparents. A good visit starts before we talk about medicine. I like to hear how your week has been and what is on your mind. Then we look at your list together. If you bring ten things, we pick the ones that can’t wait and find another day for the rest.</p><p>I draw a lot. There is a pad of paper in every room I use, and you may take the page home. If I use a long word, stop me. I would rather explain something twice than have you leave unsure.</p><p>When there is a choice to make, I lay out what we know, what we don’t, and what I would weigh up in your place. Then the choice is yours. You can change your mind later, and you don’t have to explain why.</p>',
  ),
  personal: [
    { category: 'interests', label: 'Interests', items: ['Hiking', 'Jazz piano', 'Baking bread'] },
    { category: 'pets', label: 'Pets', items: ['Two rescue dogs'] },
    { category: 'pronouns', label: 'Pronouns', items: ['she/her'] },
  ],
  registrations: [{ authority: 'Oregon Medical Board', number: 'MD12345', until: '2027-12-31' }],
  boardCertifications: [
    { board: 'American Board of Family Medicine', in: 'Family Medicine', until: '2029-12-31' },
  ],
  education: [{ institution: 'University of Leeds', award: 'MD' }],
  training: [{ institution: 'Oregon Health & Science University', program: 'Family medicine residency' }],
  npi: '1234567893',
  links: [{ label: 'ORCID', url: 'https://orcid.org/0000-0002-1825-0097' }],
};

/** Away: the page says so, and nothing more about it. */
export const awayBio: ProviderPage = {
  ...address,
  ...nothing,
  url: halvorsen.url,
  title: halvorsen.name,
  plate: halvorsen,
  isAway: true,
  helpsWith: ['Care of older people', 'Heart and lungs'],
  locations: [mainStreet],
  body: html('<p>I have looked after this town for a long time, and I still like a house call.</p>'),
};

/** The least a bio can be. */
export const shortBio: ProviderPage = {
  ...address,
  ...nothing,
  url: owusu.url,
  title: owusu.name,
  plate: owusu,
  isAway: false,
  locations: [mainStreet],
};

/** A list of hundreds, by the beginnings of names. */
export const letters: readonly LetterLink[] = [
  ['A', 37],
  ['B', 212],
  ['Na', 164],
  ['Ng', 398],
  ['Nguyen A', 31],
  ['O', 5],
].map(([label, count]) => ({
  label: String(label),
  url: `/providers/by-name/${String(label).toLowerCase().replace(' ', '-')}/`,
  count: Number(count),
  isThis: false,
}));
