// Why something is shown or held back, what to do, and what falls due.

/** Why something is public or isn't, as staff read it. */
export const ledger = {
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
} as const;

/** The same reasons in a word or two, before a number. */
export const heldBack = {
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
} as const;

/** What to do about what is held back. Forms are those of the repository at the git host. */
export const next = {
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
} as const;

/** What falls due: before the day, and after it. `{day}` is the last day it holds, or the day it has to be done by. */
export const due = {
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
} as const;
