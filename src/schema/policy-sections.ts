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
  // 45 CFR 92.10. A coordinator and a grievance procedure are for 15 employees and more: notice/require-coordinator asks for them.
  'nondiscrimination-1557': [
    { id: 'no-discrimination', about: 'that nobody is treated worse, and for which reasons' },
    { id: 'disability-help', about: 'aids and changes for people with a disability, free and in time' },
    { id: 'language-help', about: 'interpreters and translations, free and in time' },
    { id: 'how-to-get-help', about: 'how to get that help' },
    { id: 'office-for-civil-rights', about: 'how to complain to the Office for Civil Rights' },
    { id: 'where-to-find-it', about: 'where the notice can be found' },
  ],
  // 45 CFR 92.11. The lines in other languages are front matter.
  'language-assistance': [
    { id: 'language-help', about: 'that interpreters and translations are free' },
    { id: 'disability-help', about: 'that aids for people with a disability are free' },
    { id: 'how-to-ask', about: 'whom to call' },
  ],
  // 45 CFR 149.610(b)(1)(iii).
  'good-faith-estimate': [
    { id: 'your-right', about: 'who has a right to an estimate in writing' },
    { id: 'when', about: 'how soon it comes' },
    { id: 'how-to-ask', about: 'how to ask for one' },
    { id: 'if-the-bill-is-higher', about: 'what to do if the bill is much higher' },
    { id: 'keep-a-copy', about: 'to keep the estimate' },
    { id: 'learn-more', about: 'where to read more' },
  ],
  // 45 CFR 149.430.
  'no-surprises': [
    { id: 'what-is-balance-billing', about: 'what a surprise bill is' },
    { id: 'when-you-are-protected', about: 'when the law protects people from one' },
    { id: 'what-you-pay', about: 'what people have to pay' },
    { id: 'state-law', about: 'what the law of the state adds, or that it adds nothing' },
    { id: 'if-a-bill-is-wrong', about: 'the federal and state offices that take complaints' },
  ],
  'open-payments-ca': [
    { id: 'notice', about: 'the words that the law prescribes' },
    { id: 'link', about: 'the link to the database' },
  ],
  // RCW 19.373.020.
  'consumer-health-data-wa': [
    { id: 'what-we-collect', about: 'which health data is collected' },
    { id: 'why', about: 'what it is used for' },
    { id: 'sources', about: 'where it comes from' },
    { id: 'what-we-share', about: 'which data is shared' },
    { id: 'with-whom', about: 'who gets it' },
    { id: 'your-rights', about: 'the rights people have' },
    { id: 'how-to-ask', about: 'how to use those rights' },
    { id: 'appeal', about: 'what to do after a no' },
  ],
  complaints: [
    { id: 'how-to-complain', about: 'how to complain' },
    { id: 'what-happens-next', about: 'what happens then, and how soon' },
    { id: 'your-care', about: 'that a complaint doesn’t change anyone’s care' },
    { id: 'not-content', about: 'whom else people can turn to' },
  ],
  'zero-tolerance': [
    { id: 'what-we-mean', about: 'what isn’t all right' },
    { id: 'what-we-do', about: 'what you do then' },
    { id: 'complaints-welcome', about: 'that a complaint is no abuse' },
  ],
  // The NHS contract for general practice.
  'practice-information-uk': [
    { id: 'named-gp', about: 'that everyone has a named GP' },
    { id: 'earnings', about: 'what GPs here earn on average' },
    { id: 'practice-area', about: 'which area the practice covers' },
  ],
  // UK GDPR, article 13.
  'privacy-notice-uk': [
    { id: 'controller', about: 'who answers for the data, and the data protection officer' },
    { id: 'what-we-keep', about: 'what is kept' },
    { id: 'why-and-lawful-basis', about: 'what it is used for, and what allows that' },
    { id: 'who-sees-it', about: 'who else sees it' },
    { id: 'how-long', about: 'how long it is kept' },
    { id: 'your-rights', about: 'the rights people have' },
    { id: 'complaints', about: 'how to complain, also to the Information Commissioner' },
  ],
  'advertising-registration-au': [
    { id: 'registration', about: 'who is registered, and where to check it' },
    { id: 'titles', about: 'who may be called a specialist' },
    { id: 'no-testimonials', about: 'that patients’ words about their care are not used' },
    { id: 'results', about: 'that no result is promised' },
    { id: 'complaints', about: 'how to complain, also to Ahpra' },
  ],
  // PHIPA, section 16.
  'information-practices-on': [
    { id: 'what-we-collect', about: 'what is collected, and why' },
    { id: 'uses', about: 'how it is used and shared' },
    { id: 'protection', about: 'how it is protected' },
    { id: 'access', about: 'how to see the record' },
    { id: 'correction', about: 'how to have it corrected' },
    { id: 'contact', about: 'whom to contact' },
    { id: 'complaints', about: 'how to complain, also to the Commissioner' },
  ],
};
