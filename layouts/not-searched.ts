/**
 * Parts of a page that search leaves out: what other pages say themselves, what only leads on, what nobody sees. A
 * list of people on the home page would make it the answer to every name.
 */
export const notSearched: readonly string[] = [
  '[aria-hidden="true"]',
  '.on-paper',
  // A result shows it itself, and the index has it as what it is.
  '.plate-credentials',
  '.plate-title',
  '.plate-note',
  '.letter-version',
  '.boundary-note',
  '.actions',
  '.contents',
  '.doors',
  '.entries',
  '.filters',
  '.language-lines',
  '.finder-count',
  '.places-brief',
  '.policy-list',
  '.service-list',
  '.service-where',
  '.service-who',
  '.version-margin',
  '.onward',
  'form',
  'nav',
  'thead',
];
