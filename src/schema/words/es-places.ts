import type { Words } from './words.ts';

/** Hours and places. Times come after a colon: “a la” and “a las” would have to know the hour. */
export const places = {
  intro: 'Cuándo abrimos, cómo entrar y a qué número llamar.',
  hours: 'Horario',
  hoursAt: 'Horario de {place}',
  days: 'Días',
  open: 'Abierto',
  closed: 'Cerrado',
  closedOn: 'Cerramos: {days}.',
  access: 'Cómo entrar',
  notices: 'Noticias de este lugar',
  cqc: {
    says: 'Calificación de la Care Quality Commission (CQC): {rating}, {day}.',
    report: 'Lea el informe de la CQC sobre este lugar',
    ratings: {
      outstanding: '“Outstanding” (sobresaliente)',
      good: '“Good” (bueno)',
      'requires-improvement': '“Requires improvement” (debe mejorar)',
      inadequate: '“Inadequate” (insuficiente)',
      'not-yet-rated': 'todavía sin calificar',
    },
  },

  now: {
    open: 'Abierto ahora. Cierra hoy: {time}',
    opensToday: 'Cerrado ahora. Abre hoy: {time}',
    opensTomorrow: 'Cerrado ahora. Abre mañana: {time}',
    opensOn: 'Cerrado ahora. Abre el {day}: {time}',
    closed: 'Cerrado ahora',
    closedToday: 'Hoy está cerrado',
  },
  usually: {
    open: 'A esta hora suele estar abierto. Cierra hoy: {time}',
    opensToday: 'Cerrado ahora. Suele abrir hoy: {time}',
    opensTomorrow: 'Cerrado ahora. Suele abrir mañana: {time}',
    opensOn: 'Cerrado ahora. Suele abrir el {day}: {time}',
    closed: 'Cerrado ahora',
    closedToday: 'Hoy está cerrado',
  },
} satisfies Words['places'];
