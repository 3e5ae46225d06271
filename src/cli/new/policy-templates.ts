import { readFileSync } from 'node:fs';
import type { Profile } from '#schema/categories.ts';

/** A policy that is written but for what only the practice can say. */
export interface PolicyTemplate {
  /** The name of its file, without .md. */
  readonly name: string;
  /** The folder below `templates/` and below `content/`: for patients, or for staff only. */
  readonly place: 'policies' | 'staff-policies';
  /** The policy's own folder, unless it gets another name. */
  readonly policy: string;
  /** What it is, in one line. */
  readonly about: string;
}

const forPatients = (name: string, about: string, policy = name): PolicyTemplate => ({
  name,
  place: 'policies',
  policy,
  about,
});
const forStaff = (name: string, about: string): PolicyTemplate => ({
  name,
  place: 'staff-policies',
  policy: name,
  about: `${about} (staff only)`,
});

/** Every template there is. The social media policy is one policy, whichever words it has: a card leads to it. */
export const POLICY_TEMPLATES: readonly PolicyTemplate[] = [
  forPatients('social-media', 'Friend requests and social media, for most practices'),
  forPatients(
    'social-media-mental-health',
    'Friend requests and social media, for therapy and psychiatry',
    'social-media',
  ),
  forPatients('social-media-dental', 'Friend requests and social media, for dentists', 'social-media'),
  forPatients(
    'social-media-pediatric',
    'Friend requests and social media, for a children’s practice',
    'social-media',
  ),
  forPatients(
    'social-media-small-community',
    'Friend requests and social media, where everyone knows everyone',
    'social-media',
  ),
  forPatients('website-privacy', 'What this website learns about its visitors'),
  forPatients('photos-and-testimonials', 'Pictures of patients, and their kind words'),
  forPatients('messages-and-email', 'Portal, phone, email, text: which for what'),
  forPatients('accessibility', 'Who can use the website and the building, and how to tell you'),
  forPatients('notice-privacy-practices', 'A shell for the HIPAA notice: you paste the HHS model text'),
  forPatients('nondiscrimination-1557', 'Nobody is treated worse: the US notice under Section 1557'),
  forPatients('language-assistance', 'Help with language is free, said in 30 languages (US)'),
  forPatients('good-faith-estimate', 'The right of people who pay themselves to an estimate (US)'),
  forPatients('no-surprises', 'Protection from surprise bills (US)'),
  forPatients('open-payments-ca', 'A shell for California’s notice on payments from drug companies'),
  forPatients('consumer-health-data-wa', 'Washington State’s policy on health data outside the record'),
  forPatients('complaints', 'How to complain, and who else to turn to'),
  forPatients('complaints-england', 'How to complain, for the NHS in England', 'complaints'),
  forPatients('complaints-au', 'How to complain, for Australia', 'complaints'),
  forPatients('zero-tolerance', 'What you do about violence, threats and insults'),
  forPatients('privacy-notice-uk', 'What you keep about patients and why, for the United Kingdom'),
  forPatients('practice-information-uk', 'Named GP, area, patient group, earnings: for GPs in England'),
  forPatients('advertising-registration-au', 'Registration and advertising, for Australia'),
  forPatients('information-practices-on', 'How you handle health information, for Ontario'),
  forStaff('staff-social-media', 'Social media for people who work here'),
  forStaff('review-replies', 'Who answers reviews, and with which words'),
];

const FOR_PROFILE: Readonly<Record<Profile, string>> = {
  general: 'social-media',
  'mental-health': 'social-media-mental-health',
  dental: 'social-media-dental',
  pediatric: 'social-media-pediatric',
  'small-community': 'social-media-small-community',
};

/** The template of a name. “social-media” means the one for practices like this; “social-media-general” that very one. */
export function templateNamed(name: string, profile: Profile): PolicyTemplate | undefined {
  const meant =
    name === 'social-media' ? FOR_PROFILE[profile] : name === 'social-media-general' ? 'social-media' : name;
  return POLICY_TEMPLATES.find((one) => one.name === meant);
}

/** A template as it stands in its file, which comes with the program. */
export function readTemplate({ place, name }: Pick<PolicyTemplate, 'place' | 'name'>): string {
  return readFileSync(new URL(`../../../templates/${place}/${name}.md`, import.meta.url), 'utf8');
}
