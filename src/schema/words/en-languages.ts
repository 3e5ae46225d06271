/** On a site in several languages. The names of languages are in the page's own: “Spanish”, “español”. */
export const languages = {
  /** What the links to the other languages are called to those who hear the page. */
  switch: 'Language',
  /** Languages that browsers and servers have no name for in every other; by code. */
  names: {
    ase: 'American Sign Language',
    asf: 'Auslan',
    bfi: 'British Sign Language',
    mfs: 'Mexican Sign Language',
    nzs: 'New Zealand Sign Language',
  },
  notYet: 'This page isn’t in {language} yet. It is in {original} below.',
  /** Above a policy whose original changed after it was translated. */
  stale: 'The {original} version changed on {day}, and it is the one that counts.',
  /** In place of the practice's own label, which stands in its settings in one language. */
  book: 'Book a visit',
  readOriginal: 'Read it in {original}',
} as const;
