import type { Words } from './words.ts';

/** The page one searches on. What a script fills in is marked by `%`: `%q` what was looked for, `%n` a number. */
export const search = {
  lead: 'Encuentre a una persona, un lugar o una respuesta.',
  field: '¿Qué está buscando?',
  hint: 'Un nombre, un idioma, un problema, una pregunta. Lo que escribe no sale de este aparato.',
  go: 'Buscar',
  noScript:
    'La búsqueda necesita JavaScript, y está desactivado en su navegador. Aquí puede encontrarlo todo a mano:',
  otherwise: 'O busque aquí',
  call: 'O llámenos: {phone}',
  wait: 'Buscando…',
  one: '1 página para “%q”',
  many: '%n páginas para “%q”',
  none: 'No encontramos nada para “%q”. Pruebe con otra palabra, vea nuestras listas o llámenos.',
  instead: 'No encontramos nada para “%q”. Esto es lo que hay para “%w”:',
  maybe: 'Quizá quiso decir',
  more: 'Mostrar más',
  fails: 'La búsqueda no funciona en este navegador. Aquí puede encontrarlo todo a mano.',
  under: 'Ir directo a',
  kinds: { page: 'Página', place: 'Direcciones', policy: 'Política', service: 'Servicio' },
} satisfies Words['search'];
