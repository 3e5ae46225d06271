import { cards } from './en-cards.ts';
import { categories, stances } from './en-categories.ts';
import { finder } from './en-finder.ts';
import { follow } from './en-follow.ts';
import { frontDesk } from './en-front-desk.ts';
import { answers, handbook, personalDetails, rules } from './en-handbook.ts';
import { interview } from './en-interview.ts';
import { languages } from './en-languages.ts';
import { due, heldBack, ledger, next } from './en-ledger.ts';
import { lifecycle } from './en-lifecycle.ts';
import { notices } from './en-notices.ts';
import { bio, biosExplained, leftNotice, notHere } from './en-people.ts';
import { places } from './en-places.ts';
import { history, policies, policy } from './en-policies.ts';
import { reading } from './en-reading.ts';
import { search } from './en-search.ts';
import { insurance, services } from './en-services.ts';
import { sharing } from './en-sharing.ts';
import { signature } from './en-signature.ts';
import { staffPapers } from './en-staff-papers.ts';
import { channels, professions, situations, specialties, statuses, weekdays } from './en-terms.ts';
import { wanted } from './en-wanted.ts';
import { proof, register, sheet, who, whoSeesWhat } from './en-who.ts';

/**
 * Every word of the interface that isn't a practice's own, in English. Layouts and pages use nothing else, so that
 * a translation is one more such file, and the audit knows which words belong to the frame and not to a person.
 * Braces hold what is filled in. Words of the tools are no part of it and stay English: `en-init.ts`, `en-start.ts`,
 * `en-terminal.ts` (the terminal) and `en-web-editor.ts`.
 */
export const en = {
  languages,
  lifecycle,

  dates: {
    to: '{from} to {until}',
    /** From one date to another. */
    span: '{from} to {until}',
    on: '{day}',
    asOf: '{what}, as of {day}',
    twelve: { '00:00': 'midnight', '12:00': 'noon' },
  },

  /** Beside a link to a file. */
  downloads: { small: '({kind}, {count} KB)', big: '({kind}, {count} MB)' },

  /** Titles of the pages a practice doesn't write itself. */
  titles: {
    page: '{title} · {practice}',
    providers: 'Our people',
    services: 'What we help with',
    locations: 'Hours and places',
    insurance: 'Insurance',
    follow: 'Our own pages elsewhere',
    biosExplained: 'How we write our bios',
    policies: 'Our policies',
    history: 'Versions of “{policy}”',
    search: 'Search',
    notFound: 'We can’t find that page',
    notHere: 'This page isn’t here any more',
    beingUpdated: 'This page is being updated',
    leftNotice: '{name} has left the practice',
    social: 'Why we don’t connect on social media',
    socialNotYet: 'How to reach us',
    staffHome: 'For staff',
    staffAnswers: 'A patient asked to connect',
    staffPolicies: 'Staff policies',
    handbook: 'Handbook',
    personalDetails: 'What we share, and how to write it',
    rules: 'What the checks look for',
    whoSeesWhat: 'Who sees what',
    who: 'Who sees what: {name}',
    proof: 'The proof',
    due: 'What falls due',
    consentSheet: 'Consent sheet: {name}',
  },

  /** The menu, by the first part of an address. */
  menu: {
    providers: 'Our people',
    services: 'Services',
    locations: 'Hours and places',
    insurance: 'Insurance',
    policies: 'Policies',
    follow: 'Follow us',
    search: 'Search',
    'how-we-write-our-bios': 'How we write our bios',
  },

  staffMenu: {
    home: 'For staff',
    answers: 'Answers',
    cards: 'Cards',
    policies: 'Policies',
    handbook: 'Handbook',
    whoSeesWhat: 'Who sees what',
    due: 'Due dates',
    proof: 'Proof',
  },

  frame: {
    skip: 'Skip to the text',
    menu: 'Menu',
    footer: 'More pages',
    notices: 'Notices',
    home: '{practice}, home page',
    sampleLabel: 'Sample',
    sample: 'This is a sample. The practice, its people and its numbers are made up.',
    call: 'Call',
    portal: 'Write to us in {portal}',
    emergency: 'In an emergency call {number}.',
    crisis: 'In a crisis call {number}.',
    /** The US lifeline answers messages, too. */
    crisis988: 'In a crisis call or text {number}.',
    andMore: '{first} and {last}',
  },

  home: {
    find: 'Find someone',
    orCall: 'or call',
    people: 'The people who look after you',
    everyone: 'All our people, by language, place and more',
    news: 'Good to know',
    places: 'Hours and places',
    boundary: 'Why you find us here and not on your friends list',
  },

  finder,

  bio,

  notHere,

  leftNotice,

  places,

  services,

  insurance,

  follow,
  search,
  sharing,

  stances,
  categories,

  biosExplained,

  policies,

  policy,

  history,

  social: {
    lead: 'We don’t connect with patients on personal accounts. It keeps what you tell us private.',
    read: 'Read why, and how to reach us instead',
    notYet: 'Our page about social media is not here yet. This is how you reach us:',
  },

  notFound: {
    lead: 'The address may have a slip in it, or the page may have moved.',
    try: 'Where would you like to go?',
    home: 'Start at the home page',
    call: 'Or call us: {phone}',
  },

  staff: {
    only: 'For people who work here. Not on the public site.',
    publicSite: 'The public site',
    menu: 'Staff menu',
    noNames: 'Do not write the patient’s name in this system.',
    needTitle: 'A patient asked to connect?',
    needLead: 'The right words, ready to say or copy.',
    need: 'Find the words',
    answersCount: 'Prepared answers: {count}',
    peopleCount: 'People: {count}',
    pagesCount: 'Pages: {count}',
    handbookLead: 'What to do, step by step: with patients, among ourselves, and on this website.',
    policiesCount: 'Policies: {count}',
    whoSeesWhatLead: 'What is public about each of us, and what is held back.',
    policiesLead: 'Our rules for ourselves.',
    dueLead: 'Consents, credentials and policies that come to an end.',
    dueCount: 'In the next 12 months or past: {count}',
  },

  answers,

  staffPapers,
  notices,
  frontDesk,
  reading,
  interview,
  wanted,

  handbook,

  rules,

  personalDetails,

  whoSeesWhat,

  who,

  sheet,

  register,

  proof,

  professions,

  situations,

  channels,

  statuses,

  weekdays,

  specialties,

  ledger,

  heldBack,

  next,

  due,

  /** Kinds of professional profiles. */
  links: {
    orcid: 'ORCID',
    pubmed: 'Publications on PubMed',
    'google-scholar': 'Google Scholar',
    linkedin: 'LinkedIn',
    registry: 'Public register',
    hospital: 'Hospital page',
    university: 'University page',
    society: 'Professional society',
    publication: 'Publication',
  },

  cards,
  signature,

  boundary: {
    /** The last words of a bio and the foot of every page. */
    line: 'We don’t connect with patients on personal accounts. Here is why.',
  },
} as const;
