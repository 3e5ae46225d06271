import type { Condition, Notice } from './notice.ts';

const CHECKED = '2026-11-21';
const FROM_15: Condition = { fact: 'employees', atLeast: 15 };
const FUNDED: Condition = { fact: 'hhsFunded', is: true };

/** The No Surprises help desk, which both of its notices name. */
const CMS = {
  id: 'cms',
  about: 'a link to cms.gov/nosurprises, where people read more and complain',
  found: { by: 'link', host: 'cms.gov' },
} as const;

const accessibility = {
  jurisdiction: 'us-federal',
  about:
    'Websites of practices with federal health money have to meet WCAG 2.1 AA. The law asks for a site that works, not for a page: the statement is where people tell you when it doesn’t.',
  lawRef: '45 CFR part 84, subpart I (Section 504); 91 FR 25496',
  status: 'future',
  checkedOn: CHECKED,
  confidence: 'read',
  placement: 'every-page',
  fulfilledBy: { kinds: ['accessibility-statement'] },
  elements: [],
  isGoodPractice: true,
  rule: 'notice/require-accessibility',
} as const;

/** Federal law of the United States. */
export const usFederal: readonly Notice[] = [
  {
    id: 'us-privacy-practices',
    jurisdiction: 'us-federal',
    title: 'Notice of Privacy Practices (HIPAA)',
    about: 'What you may do with patients’ health information, and what their rights are.',
    lawRef: '45 CFR 164.520(b) and (c)(3)(i)',
    status: 'in-force',
    inForceFrom: '2003-04-14',
    checkedOn: CHECKED,
    confidence: 'read',
    appliesIf: [{ fact: 'hipaaCovered', is: true }],
    placement: 'home',
    fulfilledBy: { kinds: ['notice-privacy-practices'] },
    elements: [
      {
        id: 'part-2-update',
        about:
          'the update for records about substance use, which was due on 2026-02-16 (version of that day or later)',
        found: { by: 'effective', since: '2026-02-16' },
        appliesIf: [{ fact: 'part2', is: true }],
        atMost: 'warning',
      },
    ],
    rule: 'notice/require-privacy-practices',
  },
  {
    id: 'us-nondiscrimination',
    jurisdiction: 'us-federal',
    title: 'Notice of nondiscrimination (Section 1557)',
    about: 'That you treat nobody worse, which help is free, and how to complain.',
    lawRef: '45 CFR 92.10; coordinator and grievances 92.7 and 92.8',
    status: 'in-force',
    inForceFrom: '2024-11-02',
    checkedOn: CHECKED,
    confidence: 'read',
    appliesIf: [FUNDED],
    placement: 'every-page',
    fulfilledBy: { kinds: ['nondiscrimination-1557'] },
    elements: [
      {
        id: 'office-for-civil-rights-link',
        about: 'a link to the Office for Civil Rights at hhs.gov',
        found: { by: 'link', host: 'hhs.gov' },
      },
      {
        id: 'coordinator',
        about: 'the name or title of the coordinator, and how to reach them',
        found: { by: 'heading', id: 'coordinator' },
        appliesIf: [FROM_15],
        rule: 'notice/require-coordinator',
      },
      {
        id: 'grievance',
        about: 'how to file a grievance',
        found: { by: 'heading', id: 'grievance' },
        appliesIf: [FROM_15],
        rule: 'notice/require-coordinator',
      },
    ],
    rule: 'notice/require-nondiscrimination',
  },
  {
    id: 'us-language-assistance',
    jurisdiction: 'us-federal',
    title: 'Notice of language assistance and aids (Section 1557)',
    about: 'That interpreters and aids are free, said in the languages people near you speak.',
    lawRef: '45 CFR 92.11',
    status: 'in-force',
    inForceFrom: '2025-07-05',
    checkedOn: CHECKED,
    confidence: 'to-confirm',
    appliesIf: [FUNDED],
    placement: 'every-page',
    fulfilledBy: { kinds: ['language-assistance'] },
    elements: [
      {
        id: 'languages',
        about:
          'lines in 15 languages besides English: those most spoken by people with limited English in your state',
        found: { by: 'languages', atLeast: 15 },
      },
    ],
    rule: 'notice/require-language-assistance',
  },
  {
    id: 'us-good-faith-estimate',
    jurisdiction: 'us-federal',
    title: 'Good-faith estimate',
    about: 'That people who pay themselves get an estimate of the cost in writing.',
    lawRef: '45 CFR 149.610(b)(1)(iii)',
    status: 'in-force',
    inForceFrom: '2022-01-01',
    checkedOn: CHECKED,
    confidence: 'read',
    appliesIf: [{ fact: 'selfPay', is: true }],
    placement: 'every-page',
    fulfilledBy: { kinds: ['good-faith-estimate'] },
    elements: [CMS],
    rule: 'notice/require-good-faith-estimate',
  },
  {
    id: 'us-balance-billing',
    jurisdiction: 'us-federal',
    title: 'Protection against surprise bills',
    about: 'When people who were treated out of network may not be billed for the rest.',
    lawRef: '45 CFR 149.430',
    status: 'in-force',
    inForceFrom: '2022-01-01',
    checkedOn: CHECKED,
    confidence: 'read',
    appliesIf: [{ fact: 'balanceBilling', is: true }],
    placement: 'home',
    fulfilledBy: { kinds: ['no-surprises'] },
    elements: [CMS],
    rule: 'notice/require-balance-billing',
  },
  {
    ...accessibility,
    id: 'us-accessibility-15',
    title: 'Website accessibility (Section 504), 15 or more employees',
    inForceFrom: '2027-05-11',
    appliesIf: [FUNDED, FROM_15],
  },
  {
    ...accessibility,
    id: 'us-accessibility-small',
    title: 'Website accessibility (Section 504), fewer than 15 employees',
    inForceFrom: '2028-05-10',
    appliesIf: [FUNDED, { fact: 'employees', below: 15 }],
  },
];
