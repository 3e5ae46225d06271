// Bios, and who is not here any more.

export const bio = {
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
} as const;

export const notHere = {
  provider: 'The person you are looking for may have moved on, or the address may have a slip in it.',
  page: 'What stood here has been taken down, or the address may have a slip in it.',
  beingUpdated: 'We are putting this page right. Please look again soon.',
  care: 'If you need care',
  careHow: 'Call us on {phone}. We will find the right person for you.',
  records: 'If you need your records',
  recordsHow: 'Your records stay with the practice. Ask the front desk for a copy.',
  people: 'See who works here',
} as const;

export const leftNotice = {
  lead: '{name} no longer works at {practice}.',
} as const;

export const biosExplained = {
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
} as const;
