import type { Words } from './words.ts';

/** How long a text is and how hard, in a line. */
export const reading = {
  words: '{words} palabras',
  graded: '{words} palabras · se lee como texto de {grade}.º grado',
  level: 'Nivel de lectura: {level}',
  levels: {
    graded: '{grade}.º grado',
    'too-short': 'no hay suficiente texto para saberlo',
    'other-language': 'sin evaluar, porque las fórmulas solo conocen el inglés',
  },
} satisfies Words['reading'];
