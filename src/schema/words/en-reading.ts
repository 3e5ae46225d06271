/** How long a text is and how hard, in a line. */
export const reading = {
  words: '{words} words · reads at grade {grade}',
} as const;
