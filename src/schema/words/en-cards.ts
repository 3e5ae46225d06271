/** What stands on cards, signs and posters, and around them on the staff pages. */
export const cards = {
  /** The one sentence: why, and no blame in it. */
  why: 'We keep our personal social media for family and old friends, so that your care stays private.',
  read: 'Why, and how to stay in touch:',
  call: 'Or call {phone}',
  /** Where the code leads, for people who can’t see it. */
  code: 'A code that opens {address}',
} as const;
