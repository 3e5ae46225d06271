import type { Notice } from './notice.ts';

const CHECKED = '2026-11-21';

const AHPRA = {
  id: 'ahpra-link',
  about: 'a link to Ahpra at ahpra.gov.au',
  found: { by: 'link', host: 'ahpra.gov.au' },
} as const;

/** Australia. */
export const au: readonly Notice[] = [
  {
    id: 'au-advertising',
    jurisdiction: 'au',
    title: 'Advertising a health service (section 133)',
    about:
      'A ban, no notice: no testimonials about care, no false or misleading claims, no unreasonable expectations. Rules hold every page against it.',
    lawRef: 'Health Practitioner Regulation National Law, section 133',
    status: 'in-force',
    inForceFrom: '2010-07-01',
    checkedOn: CHECKED,
    confidence: 'read',
    appliesIf: [],
    placement: 'page',
    fulfilledBy: { rules: ['claims/no-testimonial', 'claims/no-guarantee', 'claims/no-superlative'] },
    elements: [],
  },
  {
    id: 'au-advertising-statement',
    jurisdiction: 'au',
    title: 'How you advertise, and who is registered',
    about:
      'Where people check a registration, and what your website leaves out. Good practice rather than a duty.',
    lawRef: 'Ahpra and National Boards, Guidelines for advertising a regulated health service',
    status: 'in-force',
    inForceFrom: '2020-12-14',
    checkedOn: CHECKED,
    confidence: 'to-confirm',
    appliesIf: [],
    placement: 'page',
    fulfilledBy: { kinds: ['advertising-registration-au'] },
    elements: [AHPRA],
    isGoodPractice: true,
    rule: 'notice/require-registration',
  },
  {
    id: 'au-registration',
    jurisdiction: 'au',
    title: 'Registration of everyone who is advertised',
    about:
      'People can look up every practitioner. Where cosmetic surgery is advertised, type and number of the registration have to stand there. A rule holds every bio against it.',
    lawRef: 'Medical Board of Australia, Guidelines for advertising cosmetic surgery, from 2023-07-01',
    status: 'in-force',
    inForceFrom: '2023-07-01',
    checkedOn: CHECKED,
    confidence: 'to-confirm',
    appliesIf: [],
    placement: 'page',
    fulfilledBy: { rules: ['claims/require-registration'] },
    elements: [],
  },
  {
    id: 'au-complaints',
    jurisdiction: 'au',
    title: 'How to complain, also to Ahpra',
    about: 'Whom people can turn to about a practitioner. Good practice rather than a duty.',
    lawRef: 'Ahpra and National Boards, code of conduct',
    status: 'in-force',
    inForceFrom: '2020-10-01',
    checkedOn: CHECKED,
    confidence: 'to-confirm',
    appliesIf: [],
    placement: 'every-page',
    fulfilledBy: { kinds: ['complaints'] },
    elements: [AHPRA],
    isGoodPractice: true,
    rule: 'notice/require-complaints',
  },
  {
    id: 'au-privacy',
    jurisdiction: 'au',
    title: 'Privacy policy (Australian Privacy Principle 1)',
    about:
      'How you collect, keep and use personal information. Every private health service has to have one.',
    lawRef: 'Privacy Act 1988 (Cth), schedule 1, APP 1.3 to 1.5',
    status: 'in-force',
    inForceFrom: '2014-03-12',
    checkedOn: CHECKED,
    confidence: 'read',
    appliesIf: [],
    placement: 'every-page',
    fulfilledBy: { kinds: ['website-privacy'] },
    elements: [
      {
        id: 'purposes',
        about: 'why you collect personal information, and how you use and share it',
        found: { by: 'heading', id: 'purposes' },
      },
      {
        id: 'access',
        about: 'how people see what you hold about them and have it corrected',
        found: { by: 'heading', id: 'access' },
      },
      {
        id: 'complaints',
        about: 'how people complain about a breach, and what you do then',
        found: { by: 'heading', id: 'complaints' },
      },
      {
        id: 'overseas',
        about: 'whether anyone overseas gets it, and in which countries',
        found: { by: 'heading', id: 'overseas' },
      },
    ],
    rule: 'notice/require-privacy-notice',
  },
];
