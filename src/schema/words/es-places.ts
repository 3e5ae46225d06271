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

  rated: '{rating}: así nos califica la Care Quality Commission (cqc.org.uk), {day}.',
  ratings: {
    outstanding: 'Sobresaliente',
    good: 'Bueno',
    'requires-improvement': 'Debe mejorar',
    inadequate: 'Insuficiente',
  },
  report: 'Leer el informe sobre {place}',

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
