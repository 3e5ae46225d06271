import type { Words } from './words.ts';

// Policies and their versions.

export const policies = {
  intro: 'Lo que puede esperar de nosotros, en palabras sencillas.',
  effective: 'En vigor desde el {day}',
  comes: 'Una nueva versión entra en vigor el {day}',
  version: 'Versión {number}',
  feed: 'Canal de cambios',
} satisfies Words['policies'];

export const policy = {
  contents: 'En esta página',
  about: 'Sobre esta versión',
  version: 'Versión',
  effective: 'En vigor desde',
  effectiveFrom: 'En vigor a partir del',
  wasEffective: 'Estuvo en vigor',
  fromTo: '{from} a {until}',
  owner: 'A cargo',
  nextReview: 'Próxima revisión',
  corrections: 'Correcciones',
  correction: '{day}: {what}',
  history: 'Todas las versiones y qué cambió',
  permanent: 'Un enlace que siempre muestra esta versión',
  current: 'Leer la versión que está en vigor ahora',
  superseded: 'Esta versión ya no está en vigor.',
  supersededUntil: 'Esta versión se aplicó hasta el {day}.',
  notYet: 'Esta versión todavía no está en vigor. Se aplica a partir del {day}.',
  upcoming: 'Una nueva versión entra en vigor el {day}.',
  readUpcoming: 'Leer la nueva versión',
  all: 'Todas nuestras políticas',
} satisfies Words['policy'];

export const history = {
  intro: 'Todas las versiones que hemos tenido, de la más nueva a la más antigua, y qué cambió en cada una.',
  current: 'En vigor ahora',
  upcoming: 'Entrará en vigor',
  superseded: 'Ya no está en vigor',
  from: 'Desde el {from}',
  fromTo: '{from} a {until}',
  first: 'La primera versión.',
  words: 'Los cambios, palabra por palabra',
  legend: 'Las palabras que se quitaron están tachadas. Las que se agregaron están subrayadas.',
  removed: 'Se quitó:',
  added: 'Se agregó:',
  end: '.',
  read: 'Leer la versión {number}',
  keep: 'La guardamos hasta el {day}.',
} satisfies Words['history'];
