/** Words of what staff read together and print: the handbook's parts, the sheet to sign, the card of six questions. */
export const staffPapers = {
  /** Parts of the handbook. */
  parts: { patients: 'With patients', team: 'Among ourselves', website: 'This website' },

  /** The sheet on which everyone signs that they have read a policy. */
  acknowledgement: {
    title: 'Sheet to sign: {policy}',
    heading: 'I have read this policy',
    sheets: 'Sheets to sign',
    sheetsLead: 'Print one when a policy begins, and when someone new starts.',
    none: 'There is no policy for staff yet, so there is nothing to sign.',
    link: 'A sheet to sign that you have read it',
    version: 'Version {number}',
    inForce: 'in effect since {day}',
    upcoming: 'in effect from {day}',
    digest: 'Fingerprint {digest}',
    digestWhy: 'The fingerprint changes when a single letter of the policy does.',
    says: 'I have read this policy, and I had the chance to ask questions about it. My signature does not say that I agree with it.',
    rights:
      'Nothing in it limits my right to talk about pay, hours, staffing, safety and other working conditions, here or in public, or to report a concern.',
    name: 'Name',
    signature: 'Signature',
    day: 'Date',
    blank: 'Write your name here',
    keep: 'Keep signed sheets where you keep papers about staff, and never in the files of this website: don’t scan them into the repository. Six years after the policy ended is a safe start; ask your counsel how long.',
    back: 'Back to the policy',
    homeLead: 'For each of our policies: names, signatures, dates.',
    count: 'Sheets: {count}',
  },

  /** The card of questions. */
  beforeYouPost: {
    title: 'Before you post',
    titleIn: 'Before you post: {size}',
    lead: 'Six questions that take ten seconds. Print the card in the size you like, and cut along the lines.',
    print: 'Print it on paper of A4 or Letter size, at 100%.',
    sizes: 'Choose a size',
    size: {
      a5: 'A5, one on a sheet',
      a6: 'A6, two on a sheet',
      pocket: 'Pocket size, eight on a sheet',
    },
    questions: [
      'What good does it do for patients?',
      'What could go wrong?',
      'Does it honor the trust patients place in us?',
      'Would I say it aloud in our waiting room?',
      'Could anyone be recognized?',
      'Am I speaking for the practice?',
    ],
    stop: 'One doubt? Wait a day, or ask.',
    rights: 'This is about patients. You may always talk about pay, hours, staffing and safety.',
    homeLead: 'A card with six questions, to print.',
    count: 'Sizes: {count}',
  },
} as const;
