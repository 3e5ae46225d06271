import type { POLICY_KINDS } from '../policy.ts';

/** What patients look for when a page of the practice is the answer, by the first part of its address. */
export const PAGE_WORDS: Readonly<Record<string, readonly string[]>> = {
  providers: ['doctors', 'nurses', 'staff', 'team', 'find a doctor', 'médicos', 'equipo'],
  services: ['treatments', 'what we treat', 'servicios'],
  locations: [
    'address',
    'directions',
    'where',
    'opening times',
    'office hours',
    'surgery hours',
    'parking',
    'wheelchair',
    'dirección',
    'horario',
  ],
  insurance: ['coverage', 'cost', 'price', 'pay', 'copay', 'Medicare', 'Medicaid', 'uninsured', 'seguro'],
  files: ['forms', 'paperwork', 'download', 'print', 'formularios'],
  follow: ['social media', 'Facebook', 'Instagram', 'news', 'redes sociales'],
  policies: ['rules', 'privacy', 'rights', 'políticas'],
};

const SOCIAL = [
  'add me',
  'add my doctor',
  'be friends',
  'connect',
  'DM',
  'Facebook',
  'follow',
  'friend request',
  'Instagram',
  'LinkedIn',
  'message my doctor',
  'Snapchat',
  'TikTok',
  'Twitter',
  'WhatsApp',
  'redes sociales',
];

/** The same for policies, by their kind. */
export const POLICY_WORDS: Readonly<Record<(typeof POLICY_KINDS)[number], readonly string[]>> = {
  'social-media': SOCIAL,
  'social-media-mental-health': SOCIAL,
  'social-media-dental': SOCIAL,
  'social-media-pediatrics': SOCIAL,
  'social-media-small-community': SOCIAL,
  'website-privacy': ['cookies', 'tracking', 'GDPR', 'my data', 'ads', 'privacidad'],
  'consumer-health-data-wa': ['my data', 'my health my data', 'delete my data', 'privacidad'],
  'notice-privacy-practices': ['HIPAA', 'medical records', 'my records', 'confidential', 'file'],
  'nondiscrimination-1557': ['discrimination', 'equal rights', 'race', 'disability', 'complaint'],
  'language-assistance': ['interpreter', 'translator', 'translation', 'intérprete'],
  'good-faith-estimate': ['price', 'cost', 'how much', 'estimate', 'bill', 'self-pay', 'uninsured'],
  'no-surprises': ['surprise bill', 'out of network', 'balance billing', 'cost'],
  'accessibility-statement': ['wheelchair', 'disability', 'blind', 'deaf', 'large print', 'screen reader'],
  'photo-testimonial-authorization-notice': ['reviews', 'Google review', 'Yelp', 'pictures', 'testimonials'],
  'messages-email': ['text', 'texting', 'portal', 'reply', 'answer', 'voicemail', 'refill', 'test results'],
  'open-payments-ca': ['payments', 'drug companies', 'conflict of interest'],
  complaints: ['complain', 'complaint', 'unhappy', 'feedback', 'problem', 'queja'],
  'zero-tolerance': ['abuse', 'violence', 'threats', 'aggression'],
  'privacy-notice-uk': ['GDPR', 'my data', 'medical records', 'my records', 'confidential', 'opt out'],
  'advertising-registration-au': ['registered', 'AHPRA', 'qualified', 'specialist', 'reviews', 'discount'],
  'information-practices-on': ['PHIPA', 'my data', 'medical records', 'my records', 'confidential'],
  other: [],
};
