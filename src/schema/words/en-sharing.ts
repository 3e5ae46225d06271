/** What search engines and shared links show of a page. */
export const sharing = {
  /** Of a page that nobody has described. */
  page: '{title}. {practice}.',
  bio: '{title} at {practice}.',
  bioSpeaks: '{title} at {practice}. Speaks {languages}.',
  history: 'Which version of “{policy}” applied on which days, and what changed.',
} as const;
