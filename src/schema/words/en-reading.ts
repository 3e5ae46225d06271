/** How long a text is and how hard, in a line. */
export const reading = {
  words: '{words} words',
  graded: '{words} words · reads at grade {grade}',
} as const;
