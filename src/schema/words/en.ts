import { cards } from './en-cards.ts';
import { categories, stances } from './en-categories.ts';
import { finder } from './en-finder.ts';
import { follow } from './en-follow.ts';
import { frontDesk } from './en-front-desk.ts';
import { interview } from './en-interview.ts';
import { languages } from './en-languages.ts';
import { lifecycle } from './en-lifecycle.ts';
import { notices } from './en-notices.ts';
import { places } from './en-places.ts';
import { reading } from './en-reading.ts';
import { search } from './en-search.ts';
import { insurance, services } from './en-services.ts';
import { sharing } from './en-sharing.ts';
import { signature } from './en-signature.ts';
import { staffPapers } from './en-staff-papers.ts';
import { wanted } from './en-wanted.ts';

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

  bio: {
    facts: 'At a glance',
    say: 'Say “{sound}”',
    away: 'Away',
    awayMore: 'The rest of the team is here for you. Call {phone}.',
    helpsWith: 'Helps with',
    newPatients: 'New patients',
    takesNew: 'Taking new patients',
    takesNoNew: 'Not taking new patients',
    asOf: 'As of {day}',
    languages: 'Languages',
    specialties: 'Fields',
    services: 'Services',
    places: 'Where',
    book: 'Book with {name}',
    /** Where nothing can be booked online. */
    callToBook: 'Call to book: {phone}',
    callUs: 'Call us: {phone}',
    inMyWords: 'In my own words',
    personal: 'A little about me',
    training: 'Training and licenses',
    registration: 'License',
    certification: 'Board certified',
    certifiedBy: '{field}, {board}',
    education: 'Education',
    trainedAt: 'Training',
    award: '{award}, {institution}',
    number: '{authority}, number {number}',
    npi: 'NPI',
    links: 'Professional profiles',
    card: 'Save the office number and address',
  },

  notHere: {
    provider: 'The person you are looking for may have moved on, or the address may have a slip in it.',
    page: 'What stood here has been taken down, or the address may have a slip in it.',
    beingUpdated: 'We are putting this page right. Please look again soon.',
    care: 'If you need care',
    careHow: 'Call us on {phone}. We will find the right person for you.',
    records: 'If you need your records',
    recordsHow: 'Your records stay with the practice. Ask the front desk for a copy.',
    people: 'See who works here',
  },

  leftNotice: {
    lead: '{name} no longer works at {practice}.',
  },

  places,

  services,

  insurance,

  follow,
  search,
  sharing,

  stances,
  categories,

  biosExplained: {
    intro:
      'You should know a little about the people who care for you. You don’t need to follow them online for that. So we write it here, with care.',
    howTitle: 'How it works',
    how1: 'Each person decides for themselves what to share.',
    how2: 'They agree to the exact words, and someone else at the practice reads them.',
    how3: 'A yes lasts {months} months. Then we ask again. Anyone can take words back at any time.',
    stanceTitle: 'What we share and what we keep private',
    list: 'Everyone here works from this list. Nobody has to share anything.',
    share: 'We are happy to share these, if the person likes.',
    general: 'We share these in general words, so that nobody can be found by them.',
    signed: 'We share these only when the person has signed a yes to the exact words.',
    never: 'We never share these.',
    example: 'For example',
  },

  policies: {
    intro: 'What you can expect from us, in plain words.',
    effective: 'In effect since {day}',
    comes: 'A new version takes effect on {day}',
    version: 'Version {number}',
    feed: 'Feed of changes',
  },

  policy: {
    contents: 'On this page',
    about: 'About this version',
    version: 'Version',
    effective: 'In effect since',
    effectiveFrom: 'In effect from',
    wasEffective: 'Was in effect',
    fromTo: '{from} to {until}',
    owner: 'Who looks after it',
    nextReview: 'Next review',
    corrections: 'Corrected',
    correction: '{day}: {what}',
    history: 'All versions and what changed',
    permanent: 'A link that always shows this version',
    current: 'Read the version in effect now',
    superseded: 'This version is no longer in effect.',
    supersededUntil: 'This version applied until {day}.',
    notYet: 'This version is not in effect yet. It applies from {day}.',
    upcoming: 'A new version takes effect on {day}.',
    readUpcoming: 'Read the new version',
    all: 'All our policies',
  },

  history: {
    intro: 'Every version we have had, newest first, with what changed in each.',
    current: 'In effect now',
    upcoming: 'Comes into effect',
    superseded: 'No longer in effect',
    from: 'From {from}',
    fromTo: '{from} to {until}',
    first: 'The first version.',
    words: 'The changes, word by word',
    legend: 'Words that went are struck through. Words that came are underlined.',
    removed: 'Went:',
    added: 'Came:',
    end: '.',
    read: 'Read version {number}',
    keep: 'We keep it until {day}.',
  },

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

  answers: {
    /** Who sends the request, where no name is given: people without a bio too. */
    person: 'our team',
    intro: 'What happened? Then choose where you are answering.',
    jump: 'What happened?',
    copy: 'Copy',
    copied: 'Copied',
    after: 'Then',
    /** In the place of the patient's name, which stands in no file. */
    patient: '[first name]',
    fill: 'Where it says [first name], put the name in only where you send it. Never write it in this system.',
    copyByHand: 'Marked. Press Ctrl+C',
    none: 'No answer is written for this yet. Ask the practice manager.',
    back: 'Back to the list',
    platformWarning: 'Strangers can read this. Never let on that anyone is a patient.',
  },

  staffPapers,
  notices,
  frontDesk,
  reading,
  interview,
  wanted,

  handbook: {
    pages: 'Pages of the handbook',
    previous: 'Before',
    next: 'Next',
    pager: 'Before and next',
  },

  /** The pages of the handbook that are made from the rules. */
  rules: {
    summary: 'Each rule: why it is there, what to write instead, examples.',
    lead: 'Before anything is published, every text is held against these rules. An error stops the page it is in; a warning and a note stop nothing. What a rule says here is what `npx doorplate explain` says.',
    weights: { error: 'error', warning: 'warning', info: 'note', off: 'off here' },
    groups: {
      answer: 'Prepared answers',
      boundary: 'Boundaries and social media',
      claims: 'Claims and credentials',
      disclosure: 'Consent and approval',
      file: 'Files and fields',
      image: 'Pictures',
      notice: 'Notices the law asks for',
      patient: 'Patients',
      'plain-language': 'Plain language',
      policy: 'Policies for patients',
      privacy: 'Staff and their families',
      site: 'The finished website',
      'staff-policy': 'Policies for staff',
      waiver: 'Exceptions',
    },
  },

  /** The page of the handbook that is made from the categories. */
  personalDetails: {
    summary: 'Each kind of personal detail: our answer, what may stand there, and why.',
    share: 'Needs the person’s yes to the exact words, and the practice’s approval.',
    general:
      'The same, and in general terms: no figures, days, dates or times, no number of people, and no names but those of countries, languages, breeds and the like.',
    signed: 'In general terms too. The consent says who signed it, and approval is always needed.',
    never: 'It may not stand in the file at all, not even with a yes.',
    months: 'A yes lasts {months} months.',
    noEnd: 'A yes to this doesn’t end.',
    sensitive: 'While it is held back, staff pages call it only “a personal item”.',
    locked: 'No setting can change this.',
    key: 'In the file:',
    safe: 'Fine',
    unsafe: 'Too much',
    leaveOut: 'Leave out: {what}.',
  },

  whoSeesWhat: {
    intro: 'For each of us: what anyone can read, what is held back, and why.',
    name: 'Name',
    published: 'Public',
    withheld: 'Held back',
    withheldNone: 'Nothing held back',
    reason: '{reason}: {count}',
    next: 'Falls due next',
    nextNone: 'Nothing falls due',
    over: '{day} (past)',
    details: '{count} details public',
    detailsOne: '1 detail public',
    detailsNone: 'Nothing public',
    due: 'See everything that falls due',
    registers: 'The whole list as a file',
    registersWhy: 'What is held back is in it without its words.',
    csv: 'For a spreadsheet (CSV)',
    json: 'For other programs (JSON)',
  },

  who: {
    bio: 'The public page',
    noBio: 'There is no public page.',
    published: 'What anyone can read',
    publishedNone: 'Nothing about this person is public.',
    publishedMore:
      'Anyone can print these pages, and search engines may copy them and show them as their own.',
    takeDown:
      'To take one of these details off, use the form “Take down” at the repository, or run npx doorplate withdraw {person} with the name of the detail, such as pets or photo. Without a name the whole person goes off.',
    name: 'Name',
    fact: 'Public as it stands in the file.',
    notice: 'A notice with the name, that says this person has left. Nothing else.',
    withheld: 'What is held back, and what to do',
    withheldNone: 'Nothing is held back.',
    item: 'Detail',
    wording: 'Words',
    because: 'Why, and what to do',
    where: 'Where',
    /** Days beside a line: the person’s yes, its end, the practice’s yes. */
    agreed: 'They agreed on {day}.',
    holds: 'It holds until {day}.',
    ended: 'It ended on {day}.',
    approvedOn: 'Approved by {name} on {day}.',
    private: 'A personal item',
    noWords: 'Not shown here.',
    places: { bio: 'Bio page', home: 'Home page' },
    dates: 'What falls due',
    datesNone: 'Nothing falls due in the next 12 months.',
    outside: 'What is outside our control',
    outsideLead: 'Look at these once a year, and whenever something was taken off.',
    outsideList: [
      {
        what: 'The NPI register (NPPES)',
        check:
          'Look the name up at npiregistry.cms.hhs.gov. Anyone can read the mailing address there, and it is often a home. Change it to the practice’s.',
      },
      {
        what: 'Registers of licensing boards',
        check: 'Look the license up. Ask the board to correct what is wrong, and which address it shows.',
      },
      {
        what: 'Review and map sites',
        check: 'They make up profiles by themselves. Claim the entry, and correct it there.',
      },
      {
        what: 'Search engines',
        check:
          'Search for the name. If a result shows words that are off the page, ask for the page to be read again.',
      },
      {
        what: 'Earlier publications',
        check:
          'Delete old deploys and previews at the host. The history of the repository keeps what once stood in a file.',
      },
      {
        what: 'Archives and copies',
        check: 'Ask web archives to take a page out. Printed pages and screenshots stay where they are.',
      },
    ],
    sheet: 'Consent sheet',
    sheetPrint: 'A sheet to print and sign',
    sheetWhy: 'It has each detail in its exact words, to say yes or no to.',
    sheetHeld: 'Put the errors in the file right first. Then there is a consent sheet to print.',
    held: 'Being put right: nothing is public until the errors in the file are gone.',
  },

  /** The sheet a person signs. Paper: whole sentences, and nothing ticked. */
  sheet: {
    back: 'Back to who sees what',
    lead: 'Read each line. Tick yes only if we may show these exact words to everyone, on our website {site}. A line you leave empty is a no.',
    none: 'There is nothing to sign yet: no personal detail and no photo is in the file.',
    words: 'The exact words',
    blank: 'Write the exact words by hand.',
    where: 'Shown on',
    holds: 'How long',
    months: '{months} months',
    noEnd: 'Until you take it back',
    photo: 'The photo, with the description “{says}”',
    mayShare: 'May we show it?',
    yes: 'Yes',
    no: 'No',
    rest: 'Your name, your training and what you write about your work need no signature. Read them on your page and tell us what to change.',
    meansTitle: 'What a yes means',
    means: [
      'Anyone can read and print the words, and search engines may copy them.',
      'A yes holds for {months} months from the day you sign, or until an earlier day that you write below. Then the words go off by themselves, and we ask you again.',
      'You can take a yes back at any time, without giving a reason and in any form: tell the practice manager. We take the words off the site, search every page for them, and show you that they are gone.',
      'What we can’t undo: copies that search engines, archives or people made before. We give you the list of places to ask.',
      'A no has no consequences for you.',
    ],
    earlier: 'My yes ends earlier, on',
    signature: 'Signature',
    day: 'Date',
    printedName: 'Name',
  },

  /** The register of who sees what, column by column. */
  register: {
    page: 'Page',
    public: 'Public',
    withheld: 'Held back',
    columns: {
      person: 'Name',
      slug: 'File',
      status: 'Status',
      label: 'Detail',
      category: 'Category',
      isPublic: 'Who sees it',
      because: 'Why',
      wording: 'Words',
      where: 'Where',
      consented: 'Agreed on',
      consentedBy: 'Signed by',
      until: 'Agreed until',
      approved: 'Approved on',
      approvedBy: 'Approved by',
    },
  },

  proof: {
    intro:
      'Before anything goes out, every file is searched for every detail that is held back. Nothing was found.',
    values: 'Details searched for',
    files: 'Files searched',
    day: 'Built for',
    version: 'Doorplate',
    meansTitle: 'What this proves',
    means: [
      'On that day none of these files held a detail that is held back, in any of the forms below: not in the text, not in the code behind it, not in a picture’s hidden data or in a file’s name.',
      'A digest changes when a single letter of a file does. As long as a file has its digest, it is the file that was searched.',
    ],
    notTitle: 'What no search can prove',
    not: [
      'That a detail doesn’t stand there in other words. Someone has to read for that, which is why words need approval.',
      'What a picture shows. A person has looked at it before it was approved.',
      'Anything outside these files: older deploys, copies at search engines and in archives, other people’s sites.',
    ],
    formsTitle: 'Forms that were searched',
    manifest: 'The whole list as a file (JSON)',
    manifestWhy: 'Keep it with the records of the day. It names no detail that is held back.',
    file: 'File',
    size: 'Bytes',
    digest: 'Digest',
    digests: 'The files, with their digests',
  },

  professions: {
    physician: 'Doctor',
    dentist: 'Dentist',
    np: 'Nurse practitioner',
    pa: 'Physician assistant',
    rn: 'Nurse',
    psychologist: 'Psychologist',
    counselor: 'Counselor',
    'social-worker': 'Social worker',
    pt: 'Physical therapist',
    ot: 'Occupational therapist',
    slp: 'Speech therapist',
    optometrist: 'Optometrist',
    pharmacist: 'Pharmacist',
    midwife: 'Midwife',
    chiropractor: 'Chiropractor',
    dietitian: 'Dietitian',
    staff: 'Team member',
  },

  situations: {
    'friend-request': 'They sent a friend request',
    'accepted-by-mistake': 'A request was accepted by mistake',
    follow: 'They follow someone’s account',
    'direct-message': 'They sent a private message',
    review: 'They wrote a review',
    'already-friends': 'They were friends before',
    'former-patient': 'They used to be a patient',
    'parent-or-teen': 'A parent or a teenager asks',
    repeated: 'They asked again',
    upset: 'They are hurt or angry',
    'staff-who-are-patients': 'A colleague is also a patient',
  },

  channels: {
    'in-person': 'Face to face',
    phone: 'On the phone',
    portal: 'In the portal',
    email: 'By e-mail',
    platform: 'On the network itself',
    'front-desk': 'At the front desk',
  },

  statuses: {
    active: 'Works here',
    'on-leave': 'Away',
    left: 'Has left',
    draft: 'Not public yet',
    held: 'Being put right',
  },

  weekdays: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },

  /** Fields of medicine by schema.org’s values, as patients know them. */
  specialties: {
    Anesthesia: 'Anesthesia',
    Audiology: 'Audiology',
    Cardiovascular: 'Heart and blood vessels',
    CommunityHealth: 'Community health',
    Dentistry: 'Dentistry',
    Dermatologic: 'Skin',
    Dermatology: 'Skin',
    DietNutrition: 'Diet and nutrition',
    Emergency: 'Emergency care',
    Endocrine: 'Hormones and diabetes',
    Gastroenterologic: 'Stomach and bowel',
    Genetic: 'Genetics',
    Geriatric: 'Care of older people',
    Gynecologic: 'Women’s health',
    Hematologic: 'Blood',
    Infectious: 'Infections',
    LaboratoryScience: 'Laboratory',
    Midwifery: 'Midwifery',
    Musculoskeletal: 'Bones, joints and muscles',
    Neurologic: 'Brain and nerves',
    Nursing: 'Nursing',
    Obstetric: 'Pregnancy and birth',
    Oncologic: 'Cancer care',
    Ophthalmology: 'Ophthalmology',
    Optometric: 'Eyes',
    Otolaryngologic: 'Ear, nose and throat',
    Pathology: 'Pathology',
    Pediatric: 'Children’s health',
    PharmacySpecialty: 'Medicines',
    Physiotherapy: 'Physical therapy',
    PlasticSurgery: 'Plastic surgery',
    Podiatric: 'Feet',
    PrimaryCare: 'Primary care',
    Psychiatric: 'Mental health',
    PublicHealth: 'Public health',
    Pulmonary: 'Lungs',
    Radiography: 'X-rays and scans',
    Renal: 'Kidneys',
    RespiratoryTherapy: 'Breathing therapy',
    Rheumatologic: 'Joints and rheumatism',
    SpeechPathology: 'Speech and swallowing',
    Surgical: 'Surgery',
    Toxicologic: 'Toxicologic',
    Urologic: 'Bladder and kidneys',
  },

  /** Why something is public or isn't, as staff read it. */
  ledger: {
    published: 'Public.',
    error: 'Held back: there is an error in the file.',
    'provider-left': 'Held back: this person has left.',
    'provider-draft': 'Held back: the page is still a draft.',
    'category-never': 'The practice never shares this kind of detail.',
    withdrawn: 'The person took this back.',
    'no-consent': 'Waits for the person’s consent.',
    'consent-expired': 'The consent has run out.',
    'unsafe-form': 'The words say more than the practice shares. Use more general ones.',
    'waiver-ended': 'An exception that allowed this has ended.',
    'not-approved': 'Waits for the practice’s approval.',
    'original-withheld': 'The original isn’t public, so no translation of it is.',
    'translation-stale': 'The original changed since this was translated.',
    'translation-incomplete': 'Not every part of the original is translated and may be shown yet.',
  },

  /** The same reasons in a word or two, before a number. */
  heldBack: {
    error: 'Errors in the file',
    'provider-left': 'Has left',
    'provider-draft': 'Draft',
    'category-never': 'Never shared',
    withdrawn: 'Taken back',
    'no-consent': 'No consent yet',
    'consent-expired': 'Consent ran out',
    'unsafe-form': 'Says too much',
    'waiver-ended': 'Exception ended',
    'not-approved': 'Not approved yet',
    'original-withheld': 'Original not public',
    'translation-stale': 'Original changed',
    'translation-incomplete': 'Not all translated',
  },

  /** What to do about what is held back. Forms are those of the repository at the git host. */
  next: {
    error: 'Run npx doorplate check: it says what is wrong in {file}, line by line.',
    'provider-left': 'Nothing to do.',
    'provider-draft': 'When the page is ready, change its status to active in {file}.',
    'category-never': 'Take the words out of {file}.',
    withdrawn: 'Nothing to do. Don’t ask again; they will say if they change their mind.',
    'no-consent':
      'Print the consent sheet and ask. If the answer is yes, put the day and who signed into {file}.',
    'consent-expired':
      'Ask again. If the answer is yes, use the form “Renew consent”, or run: npx doorplate renew {person}',
    'unsafe-form': 'Write it in more general words in {file}, and ask for consent to the new words.',
    'waiver-ended': 'Change the words in {file}, or decide on the exception again.',
    'not-approved':
      'Read the words. If they are right, use the form “Approve wording”, or run: npx doorplate approve {person}',
    'original-withheld': 'See what is said of the original.',
    'translation-stale':
      'Compare {file} with the original, change what differs, then run: npx doorplate new translation {file}',
    'translation-incomplete': 'Run npx doorplate check: it says what is missing in {file}.',
  },

  /** What falls due: before the day, and after it. `{day}` is the last day it holds, or the day it has to be done by. */
  due: {
    intro: 'What goes off or has to be read again in the next 12 months, soonest first.',
    none: 'Nothing falls due in the next 12 months.',
    over: 'Past its day',
    soon: 'In the next 12 months',
    calendar: 'Put these days in your calendar',
    calendarWhy: 'A file for Outlook, Google or Apple calendars. Take a new one after each change.',
    calendarName: '{practice}: what falls due',
    event: '{who}: {label}',
    consent: {
      soon: 'What {who} shares under “{label}” goes off after {day}: renew the consent, or let it go.',
      over: 'What {who} shared under “{label}” went off after {day}: renew the consent, or let it go.',
    },
    private: {
      soon: 'A personal item of {who} goes off after {day}: renew the consent, or let it go.',
      over: 'A personal item of {who} went off after {day}: renew the consent, or let it go.',
    },
    photo: {
      soon: 'The photo of {who} goes off after {day}: renew the consent, or let it go.',
      over: 'The photo of {who} went off after {day}: renew the consent, or let it go.',
    },
    credential: {
      soon: 'A credential of {who} ({label}) goes off after {day}: put in the new last day, or take it out.',
      over: 'A credential of {who} ({label}) went off after {day}: put in the new last day, or take it out.',
    },
    'new-patients': {
      soon: 'Whether {who} takes new patients has to be checked again by {day}: ask, and put in the new day.',
      over: 'Whether {who} takes new patients was to be checked again by {day}: ask, and put in the new day.',
    },
    'bio-read': {
      soon: 'The page of {who} has to be read through again by {day}: read it together, and put in the new day.',
      over: 'The page of {who} was to be read through again by {day}: read it together, and put in the new day.',
    },
    'photo-taken': {
      soon: 'The photo of {who} will be three years old on {day}: take a new one, and ask for consent to it.',
      over: 'The photo of {who} was three years old on {day}: take a new one, and ask for consent to it.',
    },
    policy: {
      soon: 'The policy “{who}” has to be read again by {day}: write a new version, even if little changes.',
      over: 'The policy “{who}” was to be read again by {day}: write a new version, even if little changes.',
    },
    waiver: {
      soon: 'An exception from a rule ({who}) ends after {day}: change the words, or decide again.',
      over: 'An exception from a rule ({who}) ended after {day}: change the words, or decide again.',
    },
    labels: {
      photo: 'Photo',
      'new-patients': 'Taking new patients',
      'bio-read': 'Page to be read through',
      'photo-taken': 'A new photo',
      policy: 'Policy to be read again',
      waiver: 'An exception from a rule',
    },
  },

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
