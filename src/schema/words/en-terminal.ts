/** What `doorplate new provider --interview` says on a terminal, beside the questions of the sheet. */
export const terminal = {
  start: 'A few questions for the bio. Leave one empty to skip it; nothing is shown to anyone yet.',
  languages: 'Which languages do you speak with patients?',
  languagesHint: 'English, Spanish',
  list: 'Put a semicolon between them.',
  kept: 'We keep this private here, so it isn’t asked: {label}.',
  change: 'Change it',
  leaveOut: 'Leave it out',
  what: 'What shall we do with this answer?',
  unknownLanguage:
    'There is a language here that isn’t known. Write its English name or its code, such as Spanish or es.',
  words: 'The text has {count} words. Patients like to read 150 to 300.',
  waits:
    'The personal details in it wait: nobody has agreed to them yet. Print the consent sheet on the staff site, have it signed, and add “consent” to each in the file.',
} as const;
