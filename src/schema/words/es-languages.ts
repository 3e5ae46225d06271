import type { Words } from './words.ts';

export const languages = {
  switch: 'Idioma',
  names: {
    ase: 'lengua de señas americana',
    asf: 'lengua de señas australiana',
    bfi: 'lengua de señas británica',
    mfs: 'lengua de señas mexicana',
    nzs: 'lengua de señas neozelandesa',
  },
  notYet: 'Esta página todavía no está en {language}. Abajo está en {original}.',
  stale: 'La versión en {original} cambió el {day}, y es la que vale.',
  book: 'Pedir una cita',
  readOriginal: 'Leerla en {original}',
} satisfies Words['languages'];
