import type { Words } from './words.ts';

/** What patients look for in a bio, and what they find. Sources are named in a word or two. */
export const wanted = {
  title: 'Lo que buscan los pacientes',
  lead: 'Lo que ayuda a elegir, y lo que ya está en la página. Tómelo como una lista de ideas.',
  never: 'Los detalles personales nunca cuentan aquí. Una página sin ninguno está completa.',
  count: '{done} de {all}',
  done: 'Listo',
  waits: 'En el archivo, pero retenido',
  open: 'Todavía no',
  source: 'Fuente: {source}.',
  away: 'Mientras alguien está ausente, las citas y los pacientes nuevos no cuentan.',
  draft:
    'La página todavía es un borrador, así que no se cuenta nada. Esto es lo que buscarán los pacientes.',
  held: 'En corrección: cuando ya no haya errores en el archivo, se contará la lista.',
  left: 'Esta persona ya no trabaja aquí, así que no hay nada que agregar.',
  sources: {
    study: 'estudio de 5,004 páginas de médicos en EE. UU., 2021',
    voices: 'estudio de más de 1,400 páginas en EE. UU.',
    survey: 'encuestas a pacientes de una agencia de redacción, 2019 y 2024',
    practice: 'páginas de clínicas grandes en EE. UU.',
    style: 'consejos sobre presentaciones en una revista del ramo',
    upkeep: 'nuestra propia regla: una página que nadie lee termina por estar mal',
  },
  items: {
    photo: {
      label: 'Una foto',
      why: 'a la gente le gusta saber a quién va a conocer; cuatro de cada cinco páginas la tienen',
      how: 'Agregue photo, con lo que muestra y el día del consentimiento.',
    },
    helpsWith: {
      label: 'Con qué ayuda usted',
      why: 'lo primero que buscan es su propio problema',
      how: 'Agregue helpsWith: de tres a cinco líneas.',
    },
    approach: {
      label: 'Una frase sobre cómo trabaja',
      why: 'rara vez una página dice cómo alguien habla con sus pacientes',
      how: 'Agregue approach: una frase.',
    },
    words: {
      label: 'De 150 a 300 palabras propias',
      why: 'bastan para oír una voz y se leen pronto',
      how: 'Públicas por ahora: {count} palabras.',
    },
    languages: {
      label: 'Idiomas',
      why: 'dos de cada tres páginas no los dicen',
      how: 'Agregue languages, también el inglés.',
    },
    takes: {
      label: 'Si acepta pacientes nuevos',
      why: 'ahorra una llamada',
      how: 'Agregue acceptingNewPatients, con el día.',
    },
    booking: {
      label: 'Cómo pedir cita',
      why: 'es lo que quieren hacer después',
      how: 'Agregue booking aquí, o una vez para todos en _data/practice.yaml.',
    },
    training: {
      label: 'Estudios o formación',
      why: 'cerca de la mitad de las personas encuestadas busca experiencia',
      how: 'Agregue education o training, sin años.',
    },
    read: {
      label: 'Leída de nuevo en el último año',
      why: 'lo que era correcto el año pasado quizá ya no lo sea',
      how: 'Léanla en equipo y ponga el día en reviewed.',
    },
  },
} satisfies Words['wanted'];
