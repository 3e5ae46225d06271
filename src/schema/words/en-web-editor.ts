/** The forms for editing in the browser. */
export const webEditor = {
  title: 'Edit this site',
  noScript:
    'The forms need JavaScript. Without it, change the files on your git host’s own pages: they are plain text.',
  loading: 'The forms are being opened …',
  failed: 'The forms can’t be opened: {why}. Reload the page. If that doesn’t help, build the site again.',

  /** Collections, and what one entry of each is called. */
  kinds: {
    provider: ['People', 'person'],
    policy: ['Policies', 'version'],
    answer: ['Answers', 'answer'],
    announcement: ['Announcements', 'announcement'],
    location: ['Places', 'place'],
    service: ['Services', 'service'],
    page: ['Pages', 'page'],
    handbook: ['Handbook', 'page'],
  },
  about: {
    provider:
      'Names, titles and places are public with the next build. New personal details and new texts wait until the practice has approved the exact words. Words you take out are gone with the next build.',
    policy:
      'An approved version never changes. To change a policy, open its newest version, choose Duplicate from the menu, give it a later day and the next number, and change the text. The new version waits for approval.',
    answer: 'For staff only. No approval is needed; the check reads every answer.',
    announcement: 'On the site with the next build, for the days you say. No approval is needed.',
    location: 'Public with the next build. No approval is needed.',
    service: 'Public with the next build. No approval is needed.',
    page: 'Public with the next build. No approval is needed.',
    handbook: 'For staff only, with the next build.',
  },

  hint: '{meaning} Who sees it: {who}.',
  text: 'Text',
  textHint: 'Markdown: an empty line between paragraphs, two number signs (##) before a heading.',
  textWaits:
    'Decided by its paragraphs and lists: one that you change is held back until the new words are approved. The others stay.',
  textWaitsWhole: 'Nobody sees this version until it is approved.',
  policyName: 'Which policy',
  policyNameHint: 'The version gets its place among the others of this policy.',
  otherPolicy: 'A new one: {kind}',

  personal: '{label} — {stance}',
  stance: {
    share: 'Your practice shares this, with the person’s yes to the exact words.',
    general:
      'Your practice shows this only in general terms: no figures, days, dates or times, no number of people, and no names but those of countries, languages, breeds and the like. Anything else is an error and isn’t shown.',
    signed:
      'Signed: needs the person’s written consent, with who signed it. In general terms only: no figures, days or dates, and no names but those of countries, languages and the like.',
  },
  leaveOut: 'Leave out: {what}.',
  example: 'For example: {words}',
  personalHint:
    'Each kind is decided by itself, and each line in it. What your practice never shares has no place here.',
  /** Parts of groups, where their names in the file say too little. */
  parts: {
    on: 'Day',
    by: 'Who',
    ref: 'Reference',
    src: 'File name',
    alt: 'Description',
    for: 'What for',
    in: 'Field',
    value: 'Taking new patients',
    asOf: 'Checked on',
    until: 'Last day',
    withdrawn: 'Withdrawn on',
    consent: 'The person’s yes',
    taken: 'Taken on',
  },
  says: 'The words',
  line: 'a line',
  saysHint: 'Each line is decided by itself. They are shown just as they stand here.',
  consentHint: 'Without it nothing of this is shown. New words need a new yes, with its day.',

  saved: 'Saved',
  savedNew: 'Saved as a new file',
  nothingWaits: 'It is on the site with the next build, in a few minutes, if the check finds nothing wrong.',
  waits: 'Nobody sees these new words until they are approved:',
  waitsWhole: 'Nobody sees this version until it is approved.',
  alsoSaved: 'With the next build, without approval:',
  gone: 'Taken off with the next build:',
  staleConsent:
    'The words of “{label}” are new, and the day of the yes is not. If the person agreed to these very words on another day, put that day in.',
  draft: 'The person is a draft: nobody sees anything of it until you change its status.',
  approve: 'Approve wording (opens your git host)',
  close: 'Close',

  refusedApproved:
    'This version is approved and never changes, as people may have relied on it. Choose Duplicate from the menu, give the copy a later day, and change that.',
  refusedDay:
    'There is a version of this policy for that day already. A new one needs another day in “Effective”.',
  refusedRename:
    'The day in “Effective” is the name of the file, which can’t be changed here. Choose Duplicate from the menu, give the copy the new day, and delete the one with the old day on your git host.',
  broken: 'The front matter can’t be read, so this file has to be put right on your git host.',
} as const;
