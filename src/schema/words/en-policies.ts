// Policies and their versions.

export const policies = {
  intro: 'What you can expect from us, in plain words.',
  effective: 'In effect since {day}',
  comes: 'A new version takes effect on {day}',
  version: 'Version {number}',
  feed: 'Feed of changes',
} as const;

export const policy = {
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
} as const;

export const history = {
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
} as const;
