/** The questions that fill a bio, on paper and on a terminal. */
export const interview = {
  title: 'Questions for a bio worth reading',
  link: 'Questions to ask for a bio worth reading',
  linkWhy: 'A sheet to print: ten minutes of talk, and the bio is nearly written.',
  count: 'Questions: {count}',
  back: 'Back to who sees what',
  lead: 'Ask them over a cup of coffee and write down the very words. Ten minutes are enough. Any question may be skipped.',
  factsTitle: 'First, the facts',
  facts: [
    'Your name, as patients see it',
    'Say it like',
    'Your work in two or three words',
    'Where patients find you',
    'Languages you speak with patients',
    'Taking new patients?',
  ],
  questionsTitle: 'The questions',
  fills: 'In the bio: {field}',
  /** Where an answer goes, as the bio’s page names it. */
  fields: {
    helpsWith: 'Helps with',
    body: 'In my own words',
    approach: 'one sentence, in large type',
    personal: 'A little about me',
  },
  questions: {
    help: {
      ask: 'What do people come to you for?',
      hint: 'Three to five things, in the words a patient would use.',
    },
    visit: {
      ask: 'What happens when someone comes to you for the first time?',
      hint: 'From the door to the good-bye. Tell no story of one patient.',
    },
    nervous: {
      ask: 'What would you like someone to know who is nervous about coming?',
      hint: 'What may they ask for? What will you not do?',
    },
    approach: {
      ask: 'How do you work with people, in one sentence?',
      hint: 'Say what they can count on, and promise no cure.',
    },
    why: {
      ask: 'Why this work?',
      hint: 'One sentence, without names and without anyone’s illness.',
    },
    saturday: {
      ask: 'What does a good Saturday look like?',
      hint: 'One to three things you like to do, not when or where.',
    },
    small: {
      ask: 'What is one small thing that makes people smile?',
      hint: 'Something you would tell anyone in the elevator.',
    },
  },
  personal: 'Personal. Leave it out if you like: nobody will ask twice.',
  stance: {
    share: 'Leave out: {what}.',
    general: 'In general words: no names, numbers, days or times. Leave out: {what}.',
    signed: 'In general words, and shown only with your signature. Leave out: {what}.',
  },
  consentTitle: 'An answer is not a yes',
  consent:
    'Before a personal answer is shown, you see the exact words on a consent sheet and sign for them or not. Someone else reads them, too. You can take them back at any time.',
  privateTitle: 'What stays private',
  private: 'We don’t ask about these and never share them, so please don’t write them here:',
  next: 'To type it in, run {command}. It asks the same questions and writes a draft that nobody sees.',
} as const;
