// The handbook of the staff site.

export const answers = {
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
} as const;

export const handbook = {
  pages: 'Pages of the handbook',
  previous: 'Before',
  next: 'Next',
  pager: 'Before and next',
} as const;

/** The pages of the handbook that are made from the rules. */
export const rules = {
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
} as const;

/** The page of the handbook that is made from the categories. */
export const personalDetails = {
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
} as const;
