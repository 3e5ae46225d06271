import type { Words } from './words.ts';

/** What the practice does for patients. */
export const services = {
  intro: 'Para qué vienen las personas y qué pueden esperar.',
  with: 'Con {people}',
  who: 'Quién le ayuda con esto',
  many: '{count} personas le ayudan con esto',
  nobody: 'Llame al {phone}. Le diremos quién puede atenderle para esto.',
  where: 'Dónde',
  call: 'Para pedir cita, llame al',
  all: 'Todo en lo que podemos ayudarle',
} satisfies Words['services'];

/** How visits are paid for. */
export const insurance = {
  intro: 'Qué planes aceptamos, qué preguntar a su plan y qué hacer si no tiene seguro.',
  plans: 'Planes que aceptamos',
  asOf: 'Revisado el {day}. Los planes cambian, así que pregunte también a su plan antes de la consulta.',
  askTitle: 'Qué preguntar a su plan',
  askLead: 'El número para llamar está al reverso de su tarjeta. Pregunte:',
  ask: [
    '¿{practice} está en mi red?',
    '¿Necesito un referido, o la autorización de ustedes, antes de la consulta?',
    '¿Cuánto voy a pagar por una consulta y cuánto me falta de mi deducible?',
    '¿Pagan las pruebas y las vacunas que puedan hacer falta?',
  ],
  bring: 'Anote el día y el nombre de la persona con quien habló. Traiga su tarjeta a cada consulta.',
  noneTitle: 'Si su plan no está aquí o si no tiene seguro',
  none: 'Llame al {phone} antes de venir y pregunte cuánto costará la consulta. Primero le decimos el precio.',
} satisfies Words['insurance'];
