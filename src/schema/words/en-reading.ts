/** How long a text is and how hard, in a line. */
export const reading = {
  words: '{words} words',
  graded: '{words} words · reads at grade {grade}',
  level: 'Reading level: {level}',
  levels: {
    graded: 'grade {grade}',
    'too-short': 'not enough text to tell',
    'other-language': 'not judged, as the formulas know English only',
  },
} as const;
