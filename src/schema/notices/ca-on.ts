import type { Notice } from './notice.ts';

const CHECKED = '2026-11-21';

/** Ontario. */
export const caOn: readonly Notice[] = [
  {
    id: 'on-information-practices',
    jurisdiction: 'ca-on',
    title: 'Statement of information practices (PHIPA)',
    about: 'What you do with health information, how people see and correct it, and how they complain.',
    lawRef: 'Personal Health Information Protection Act, 2004, section 16',
    status: 'in-force',
    inForceFrom: '2004-11-01',
    checkedOn: CHECKED,
    confidence: 'to-confirm',
    appliesIf: [],
    placement: 'every-page',
    fulfilledBy: { kinds: ['information-practices-on'] },
    elements: [
      {
        id: 'ipc-link',
        about: 'a link to the Information and Privacy Commissioner at ipc.on.ca',
        found: { by: 'link', host: 'ipc.on.ca' },
      },
    ],
    rule: 'notice/require-privacy-notice',
  },
  {
    id: 'on-advertising',
    jurisdiction: 'ca-on',
    title: 'Advertising by physicians',
    about:
      'A ban, no notice: no testimonials, no comparisons, nothing that can’t be checked. Rules hold every page against it.',
    lawRef: 'O. Reg. 114/94 under the Medicine Act, 1991, part II',
    status: 'in-force',
    inForceFrom: '1994-01-01',
    checkedOn: CHECKED,
    confidence: 'to-confirm',
    appliesIf: [],
    placement: 'page',
    fulfilledBy: { rules: ['claims/no-testimonial', 'claims/no-superlative', 'claims/no-guarantee'] },
    elements: [],
  },
  {
    id: 'on-accessibility',
    jurisdiction: 'ca-on',
    title: 'Website accessibility (AODA), 50 or more employees',
    about:
      'Websites of larger organisations have to meet WCAG 2.0 AA. The statement is where people tell you when yours doesn’t.',
    lawRef: 'O. Reg. 191/11 under the Accessibility for Ontarians with Disabilities Act, 2005, section 14',
    status: 'in-force',
    inForceFrom: '2021-01-01',
    checkedOn: CHECKED,
    confidence: 'to-confirm',
    appliesIf: [{ fact: 'employees', atLeast: 50 }],
    placement: 'every-page',
    fulfilledBy: { kinds: ['accessibility-statement'] },
    elements: [],
    isGoodPractice: true,
    rule: 'notice/require-accessibility',
  },
];
