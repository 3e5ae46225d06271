import type { Notice } from './notice.ts';

const CHECKED = '2026-11-21';

/** California. */
export const usCa: readonly Notice[] = [
  {
    id: 'ca-open-payments',
    jurisdiction: 'us-ca',
    title: 'Open Payments notice (AB 1278)',
    about:
      'Where people can see what drug and device companies pay to physicians. The wording is prescribed.',
    lawRef: 'California Business and Professions Code 660 and following',
    status: 'in-force',
    inForceFrom: '2024-01-01',
    checkedOn: CHECKED,
    confidence: 'read',
    appliesIf: [{ fact: 'physicians', is: true }],
    placement: 'home',
    fulfilledBy: { kinds: ['open-payments-ca'] },
    elements: [
      {
        id: 'open-payments-link',
        about: 'a link to openpaymentsdata.cms.gov',
        found: { by: 'link', host: 'openpaymentsdata.cms.gov' },
      },
    ],
    rule: 'notice/require-open-payments',
  },
  {
    id: 'ca-website-privacy',
    jurisdiction: 'us-ca',
    title: 'Privacy policy of the website (CalOPPA)',
    about: 'What the website learns about visitors and what becomes of it.',
    lawRef: 'California Business and Professions Code 22575 to 22579',
    status: 'in-force',
    inForceFrom: '2004-07-01',
    checkedOn: CHECKED,
    confidence: 'to-confirm',
    appliesIf: [{ fact: 'personalDataOnline', is: true }],
    placement: 'every-page',
    fulfilledBy: { kinds: ['website-privacy'] },
    elements: [],
    rule: 'notice/require-privacy-notice',
  },
];

/** Washington State. */
export const usWa: readonly Notice[] = [
  {
    id: 'wa-consumer-health-data',
    jurisdiction: 'us-wa',
    title: 'Consumer health data privacy policy (My Health My Data Act)',
    about:
      'What you do with health data that is no medical record. It is a policy of its own, apart from the privacy policy of the website.',
    lawRef: 'RCW 19.373.020',
    status: 'in-force',
    inForceFrom: '2024-03-31',
    checkedOn: CHECKED,
    confidence: 'read',
    appliesIf: [{ fact: 'healthDataOutsideHipaa', is: true }],
    placement: 'home',
    fulfilledBy: { kinds: ['consumer-health-data-wa'] },
    elements: [],
    rule: 'notice/require-consumer-health-data',
  },
  {
    id: 'wa-balance-billing',
    jurisdiction: 'us-wa',
    title: 'Washington’s notice of consumer rights about surprise bills',
    about: 'The state’s own notice, and the insurance networks you belong to.',
    lawRef: 'RCW 48.49.080',
    status: 'in-force',
    inForceFrom: '2020-01-01',
    checkedOn: CHECKED,
    confidence: 'read',
    appliesIf: [{ fact: 'balanceBilling', is: true }],
    placement: 'page',
    fulfilledBy: { kinds: ['no-surprises'] },
    elements: [
      {
        id: 'networks',
        about: 'the networks you belong to: insurance plans in _data/practice.yaml',
        found: { by: 'plans' },
      },
    ],
    rule: 'notice/require-balance-billing',
  },
];

/**
 * Oregon. A short list: much of what Oregon asks of clinics is asked of hospitals, or on paper. What else your board or
 * the Oregon Health Authority wants on a website isn't here.
 */
export const usOr: readonly Notice[] = [
  {
    id: 'or-financial-assistance',
    jurisdiction: 'us-or',
    title: 'Financial assistance policy of the hospital',
    about: 'How people with little money can have a bill lowered. Clinics of a hospital have to show it too.',
    lawRef: 'ORS 442.614 and 442.618',
    status: 'in-force',
    inForceFrom: '2020-01-01',
    checkedOn: CHECKED,
    confidence: 'to-confirm',
    appliesIf: [{ fact: 'hospitalOwned', is: true }],
    placement: 'page',
    fulfilledBy: { kinds: ['financial-assistance'] },
    elements: [],
    rule: 'notice/require-financial-assistance',
  },
];
