/** What the practice does for patients. */
export const services = {
  intro: 'What people come to us for, and what to expect.',
  with: 'With {people}',
  who: 'Who helps with this',
  /** More than a page shows. */
  many: '{count} people help with this',
  nobody: 'Call us on {phone}. We will tell you who can see you for this.',
  where: 'Where',
  call: 'To book, call',
  all: 'Everything we help with',
} as const;

/** How visits are paid for. */
export const insurance = {
  intro: 'What we take, what to ask your plan, and what to do if you have none.',
  plans: 'Plans we take',
  asOf: 'Checked on {day}. Plans change, so ask yours too before your visit.',
  askTitle: 'What to ask your plan',
  askLead: 'The number to call is on the back of your card. Ask:',
  ask: [
    'Is {practice} in my network?',
    'Do I need a referral, or your approval, before the visit?',
    'What will I pay for a visit, and how much of my deductible is left?',
    'Do you pay for the tests and vaccines that may come with it?',
  ],
  bring: 'Write down the day and the name of the person you talked to. Bring your card to each visit.',
  noneTitle: 'If your plan is not here, or you have none',
  none: 'Call us on {phone} before you come, and ask what the visit will cost. We tell you the price first.',
} as const;
