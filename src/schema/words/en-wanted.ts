/** What patients look for in a bio, and what they find. Sources are named in a word or two. */
export const wanted = {
  title: 'What patients look for',
  lead: 'What helps someone choose, and what is on the page by now. Take it as a list of ideas.',
  /** Said on the page and on the terminal. */
  never: 'Personal details never count here. A page without any is complete.',
  count: '{done} of {all}',
  done: 'Done',
  waits: 'In the file, and held back',
  open: 'Not yet',
  source: 'Source: {source}.',
  away: 'While someone is away, booking and new patients don’t count.',
  draft: 'The page is still a draft, so nothing is counted. This is what patients will look for.',
  held: 'Being put right: once the errors in the file are gone, the list is counted.',
  left: 'This person has left, so there is nothing to add.',
  sources: {
    study: 'study of 5,004 doctors’ bios in the US, 2021',
    voices: 'study of more than 1,400 bios in the US',
    survey: 'surveys of patients by a writing agency, 2019 and 2024',
    practice: 'pages of large clinics in the US',
    style: 'advice on bios in a trade magazine',
    upkeep: 'our own rule: a page that nobody reads grows wrong',
  },
  items: {
    photo: {
      label: 'A photo',
      why: 'people like to know whom they will meet; four bios in five have one',
      how: 'Add photo, with what it shows and the day of consent.',
    },
    helpsWith: {
      label: 'What you help with',
      why: 'they look for their own problem first',
      how: 'Add helpsWith: three to five lines.',
    },
    approach: {
      label: 'A sentence on how you work',
      why: 'how someone talks with patients is rarely found on a page',
      how: 'Add approach: one sentence.',
    },
    words: {
      label: '150 to 300 words of your own',
      why: 'long enough to hear a voice, short enough to read',
      how: 'Now public: {count} words.',
    },
    languages: {
      label: 'Languages',
      why: 'two bios in three leave them out',
      how: 'Add languages, English too.',
    },
    takes: {
      label: 'Whether you take new patients',
      why: 'it saves a call',
      how: 'Add acceptingNewPatients, with the day.',
    },
    booking: {
      label: 'How to book',
      why: 'it is what they want to do next',
      how: 'Add booking here, or once for all in _data/practice.yaml.',
    },
    training: {
      label: 'Education or training',
      why: 'about half of those asked look for experience',
      how: 'Add education or training, without years.',
    },
    read: {
      label: 'Read through within a year',
      why: 'what was right last year may not be now',
      how: 'Read it together, and put the day under reviewed.',
    },
  },
} as const;
