/** The page one searches on. What a script fills in is marked by `%`: `%q` what was looked for, `%n` a number. */
export const search = {
  lead: 'Find a person, a place, or an answer.',
  field: 'What are you looking for?',
  hint: 'A name, a language, a problem, a question. What you type stays on this device.',
  go: 'Search',
  noScript:
    'Search needs JavaScript, and it is off in your browser. You can still find everything here by hand:',
  otherwise: 'Or look here',
  call: 'Or call us: {phone}',
  wait: 'Looking …',
  one: '1 page for “%q”',
  many: '%n pages for “%q”',
  none: 'We found nothing for “%q”. Try another word, look at our lists, or call us.',
  instead: 'We found nothing for “%q”. These are for “%w”:',
  maybe: 'Did you mean',
  more: 'Show more',
  fails: 'Search does not work in this browser. You can still find everything here by hand.',
  under: 'Straight to',
  /** Above a result that is no person. */
  kinds: { page: 'Page', place: 'Places', policy: 'Policy', service: 'Service' },
} as const;
