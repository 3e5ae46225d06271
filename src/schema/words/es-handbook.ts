import type { Words } from './words.ts';

// The handbook of the staff site.

export const answers = {
  person: 'nuestro equipo',
  intro: '¿Qué pasó? Después elija dónde va a responder.',
  jump: '¿Qué pasó?',
  copy: 'Copiar',
  copied: 'Copiado',
  after: 'Después',
  patient: '[nombre]',
  fill: 'Donde dice [nombre], ponga el nombre solo allí donde lo envía. Nunca lo escriba en este sistema.',
  copyByHand: 'Seleccionado. Presione Ctrl+C',
  none: 'Todavía no hay una respuesta escrita para esto. Pregunte a la gerencia del consultorio.',
  back: 'Volver a la lista',
  platformWarning: 'Esto lo pueden leer desconocidos. Nunca deje ver que alguien es paciente.',
} satisfies Words['answers'];

export const handbook = {
  pages: 'Páginas del manual',
  previous: 'Anterior',
  next: 'Siguiente',
  pager: 'Anterior y siguiente',
} satisfies Words['handbook'];

export const rules = {
  summary: 'Cada regla: por qué está, qué escribir en su lugar, ejemplos.',
  lead: 'Antes de publicar algo, cada texto se compara con estas reglas. Un error detiene la página donde está; una advertencia y una nota no detienen nada. Lo que una regla dice aquí es lo mismo que dice `npx doorplate explain`, en inglés.',
  weights: { error: 'error', warning: 'advertencia', info: 'nota', off: 'desactivada aquí' },
  groups: {
    answer: 'Respuestas preparadas',
    boundary: 'Límites y redes sociales',
    claims: 'Afirmaciones y títulos',
    disclosure: 'Consentimiento y aprobación',
    file: 'Archivos y campos',
    image: 'Imágenes',
    notice: 'Avisos que pide la ley',
    patient: 'Pacientes',
    'plain-language': 'Lenguaje sencillo',
    policy: 'Políticas para pacientes',
    privacy: 'El personal y sus familias',
    site: 'El sitio web terminado',
    'staff-policy': 'Políticas para el personal',
    waiver: 'Excepciones',
  },
} satisfies Words['rules'];

export const personalDetails = {
  summary: 'Cada tipo de detalle personal: nuestra respuesta, qué puede decir y por qué.',
  share: 'Necesita el sí de la persona a las palabras exactas y la aprobación del consultorio.',
  general:
    'Lo mismo, y en términos generales: sin cifras, días, fechas ni horas, sin número de personas y sin más nombres que los de países, idiomas, razas de animales y cosas así.',
  signed:
    'También en términos generales. El consentimiento dice quién lo firmó, y la aprobación siempre hace falta.',
  never: 'No puede estar en el archivo de ninguna manera, ni siquiera con un sí.',
  months: 'Un sí vale {months} meses.',
  noEnd: 'Un sí a esto no vence.',
  sensitive: 'Mientras está retenido, las páginas del personal solo lo llaman “un detalle personal”.',
  locked: 'Ningún ajuste puede cambiar esto.',
  key: 'En el archivo:',
  safe: 'Está bien',
  unsafe: 'Dice demasiado',
  leaveOut: 'No incluya: {what}.',
} satisfies Words['personalDetails'];
