import type { PolicyData } from './policy.ts';

/** What has to be so before a section is required; without one it always is. */
export type SectionCondition = 'channels' | 'comments' | 'mental-health' | 'pediatric' | 'part-2';

/** A part of a policy that readers, links and checks rely on, known by the id of its heading and not by its words. */
export interface PolicySection {
  readonly id: string;
  /** Other ids under which it may stand: links to them are out in the world. */
  readonly also?: readonly string[];
  /** What it is about, as the end of “It lacks …”. */
  readonly about: string;
  readonly when?: SectionCondition;
}

/** Words above the first heading say what a policy is for as well as a heading does. */
export const OPENING = 'purpose';

/**
 * DOMAIN 3.2. Two of its sections are not here: `version` is front matter, which every page shows, and
 * `friend-requests` has a rule of its own, since printed cards lead to it.
 */
const SOCIAL_MEDIA: readonly PolicySection[] = [
  { id: OPENING, about: 'what the page is for' },
  // Whoever says that it goes for everyone who works here has said whom it is about.
  { id: 'scope-who', also: ['staff'], about: 'whom it is about' },
  { id: 'former-patients', about: 'what goes for former patients' },
  { id: 'why', about: 'the reasons' },
  { id: 'where-to-follow-us', about: 'the practice’s own pages, or that there are none' },
  {
    id: 'practice-page-visibility',
    about: 'what others can see when someone follows the practice',
    when: 'channels',
  },
  {
    id: 'comments-moderation',
    about: 'which comments are taken down, or a sentence that comments are off',
    when: 'comments',
  },
  { id: 'direct-messages', about: 'what happens to messages sent there' },
  { id: 'how-to-reach-us', about: 'how to reach the practice instead' },
  { id: 'emergencies', about: 'what to do in an emergency' },
  { id: 'email-text', about: 'what is safe to send by email or text' },
  { id: 'reviews', about: 'that reviews are welcome, and why you may not answer' },
  { id: 'photos-recordings-in-practice', also: ['photos'], about: 'photos and recordings in your rooms' },
  { id: 'staff', about: 'that it goes for everyone who works there' },
  { id: 'privacy-link', also: ['privacy'], about: 'where to read more about privacy' },
  { id: 'changes', about: 'how readers learn of changes' },
  { id: 'questions', about: 'whom to ask' },
  { id: 'following-back', about: 'whether you follow patients', when: 'mental-health' },
  { id: 'searching-patients-online', about: 'whether you look patients up online', when: 'mental-health' },
  { id: 'location-check-ins', about: 'what a check-in at your address tells others', when: 'mental-health' },
  { id: 'minors-parents', about: 'what goes for children, teens and parents', when: 'pediatric' },
];

/** Sections by kind. A kind that isn't here may be written as one likes. */
export const POLICY_SECTIONS: Readonly<Partial<Record<PolicyData['kind'], readonly PolicySection[]>>> = {
  'social-media': SOCIAL_MEDIA,
  'social-media-mental-health': SOCIAL_MEDIA,
  'social-media-dental': SOCIAL_MEDIA,
  'social-media-pediatrics': SOCIAL_MEDIA,
  'social-media-small-community': [
    ...SOCIAL_MEDIA,
    { id: 'if-we-know-each-other', about: 'what happens when you know each other already' },
  ],
  'website-privacy': [
    { id: 'what-we-collect', about: 'what the site learns about a visitor' },
    { id: 'hosting', about: 'what the company that delivers the pages learns' },
    { id: 'forms', about: 'forms, or that there are none' },
    { id: 'other-sites', about: 'links to other sites' },
    { id: 'changes', about: 'how readers learn of changes' },
    { id: 'questions', about: 'whom to ask' },
  ],
  'notice-privacy-practices': [
    { id: 'header', about: 'the opening statement that the law prescribes' },
    { id: 'uses', about: 'how health information is used and shared' },
    { id: 'rights', about: 'the rights of patients' },
    { id: 'duties', about: 'the duties of the practice' },
    { id: 'part-2', about: 'records about substance use', when: 'part-2' },
    { id: 'complaints', about: 'how to complain' },
    { id: 'contact', about: 'whom to contact' },
    { id: 'effective-date', about: 'from which day it applies' },
  ],
  'photo-testimonial-authorization-notice': [
    { id: 'when-we-ask', about: 'when you ask for a signed yes' },
    { id: 'what-the-form-says', about: 'what the form says' },
    { id: 'saying-no', about: 'that saying no changes nothing' },
    { id: 'taking-it-back', about: 'how to take a yes back' },
    { id: 'questions', about: 'whom to ask' },
  ],
  'messages-email': [
    { id: 'how-to-reach-us', about: 'which way to write or call for what' },
    { id: 'email', about: 'what may be sent by email' },
    { id: 'text-messages', about: 'what may be sent by text, or that you don’t use it' },
    { id: 'answers', about: 'who reads messages, and when to expect an answer' },
    { id: 'emergencies', about: 'what to do in an emergency' },
    { id: 'records', about: 'what becomes part of the record' },
    { id: 'changes', about: 'how readers learn of changes' },
    { id: 'questions', about: 'whom to ask' },
  ],
  'accessibility-statement': [
    { id: 'what-we-aim-for', about: 'which standard the site aims for' },
    { id: 'known-problems', about: 'what doesn’t work yet' },
    { id: 'other-ways', about: 'how to get the same in another way' },
    { id: 'report-a-problem', about: 'how to tell you of a problem' },
  ],
};
