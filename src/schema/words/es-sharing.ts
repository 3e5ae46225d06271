import type { Words } from './words.ts';

/** What search engines and shared links show of a page. */
export const sharing = {
  page: '{title}. {practice}.',
  bio: '{title} en {practice}.',
  bioSpeaks: '{title} en {practice}. Habla {languages}.',
  history: 'Qué versión de “{policy}” se aplicó en qué días y qué cambió.',
} satisfies Words['sharing'];
