// Who sees what, and the proof of what was published.

export const whoSeesWhat = {
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
} as const;

export const who = {
  bio: 'The public page',
  noBio: 'There is no public page.',
  published: 'What anyone can read',
  publishedNone: 'Nothing about this person is public.',
  publishedMore: 'Anyone can print these pages, and search engines may copy them and show them as their own.',
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
} as const;

/** The sheet a person signs. Paper: whole sentences, and nothing ticked. */
export const sheet = {
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
} as const;

/** The register of who sees what, column by column. */
export const register = {
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
} as const;

export const proof = {
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
  tooMany: 'There are too many of them for a page. The file has each, with its digest.',
  file: 'File',
  size: 'Bytes',
  digest: 'Digest',
  digests: 'The files, with their digests',
} as const;
