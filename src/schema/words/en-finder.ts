/** The finder: its filters read as a sentence. */
export const finder = {
  intro: 'Each of us has a page here, in our own words.',
  filters: 'Narrow the list',
  show: 'Show people',
  /** What stands before the choices of a facet. */
  language: 'who speak',
  location: 'at',
  service: 'for',
  specialty: 'in',
  accepting: 'who are',
  /** The same of one person. */
  ofOne: {
    language: 'who speaks',
    location: 'at',
    service: 'for',
    specialty: 'in',
    accepting: 'who is',
  },
  takingNew: 'taking new patients',
  /** Titles of the pages that show one choice. */
  titles: {
    language: 'Our people who speak {name}',
    location: 'Our people at {name}',
    service: '{name}: who can help',
    specialty: '{name}: who can help',
    accepting: 'Our people who are taking new patients',
    /** A part of a long list, by the beginning of names. */
    part: '{list}: {letters}',
  },
  /** What search engines say of them. */
  descriptions: {
    language: 'The people at {practice} who speak {name}.',
    location: 'The people of {practice} you can see at {name}.',
    service: 'The people at {practice} you can see for this: {name}.',
    specialty: 'The people at {practice} who work in this field: {name}.',
    accepting: 'The people at {practice} who are taking new patients.',
  },
  everyone: 'Show everyone',
  /** A list of hundreds leads to its parts. */
  byName: 'By last name',
  search: 'Or search for a name',
  nameField: 'with the name',
  count: '{count} people',
  countOne: '1 person',
  /** How many, and the sentence that was chosen. */
  chosen: '{count} {choices}',
  nobody: 'Nobody here fits all of that. Call us and we will help you find someone.',
  none: 'Nobody has a page here yet. Call us and we will help you find someone.',
  away: 'Away',
  takesNew: 'Taking new patients',
  asOf: 'as of {day}',
  takesNoNew: 'Not taking new patients',
  speaks: 'Speaks {languages}',
  at: 'At {places}',
} as const;
