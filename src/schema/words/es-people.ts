import type { Words } from './words.ts';

// Bios, and who is not here any more.

export const bio = {
  facts: 'En pocas palabras',
  say: 'Se pronuncia “{sound}”',
  away: 'Ausente por ahora',
  awayMore: 'El resto del equipo está aquí para atenderle. Llame al {phone}.',
  helpsWith: 'Ayuda con',
  newPatients: 'Pacientes nuevos',
  takesNew: 'Acepta pacientes nuevos',
  takesNoNew: 'Por ahora no acepta pacientes nuevos',
  asOf: 'Actualizado el {day}',
  languages: 'Idiomas',
  specialties: 'Áreas',
  services: 'Servicios',
  places: 'Dónde',
  book: 'Pedir cita con {name}',
  callToBook: 'Pida su cita por teléfono: {phone}',
  callUs: 'Llámenos: {phone}',
  inMyWords: 'En mis propias palabras',
  personal: 'Un poco sobre mí',
  training: 'Formación y licencias',
  registration: 'Licencia',
  certification: 'Especialidad certificada',
  certifiedBy: '{field}, {board}',
  education: 'Estudios',
  trainedAt: 'Formación',
  award: '{award}, {institution}',
  number: '{authority}, número {number}',
  npi: 'NPI',
  links: 'Perfiles profesionales',
  card: 'Guardar el teléfono y la dirección del consultorio',
} satisfies Words['bio'];

export const notHere = {
  provider: 'Es posible que la persona que busca ya no trabaje aquí, o que la dirección tenga un error.',
  page: 'Lo que había aquí se quitó, o la dirección tiene un error.',
  beingUpdated: 'Estamos corrigiendo esta página. Vuelva a mirar pronto.',
  care: 'Si necesita atención',
  careHow: 'Llame al {phone}. Encontraremos a la persona indicada para usted.',
  records: 'Si necesita su expediente',
  recordsHow: 'Su expediente se queda en el consultorio. Pida una copia en recepción.',
  people: 'Vea quién trabaja aquí',
} satisfies Words['notHere'];

export const leftNotice = {
  lead: '{name} ya no trabaja en {practice}.',
} satisfies Words['leftNotice'];

export const biosExplained = {
  intro:
    'Usted debería saber un poco sobre las personas que le atienden. Para eso no hace falta seguirlas en internet. Por eso lo escribimos aquí, con cuidado.',
  howTitle: 'Cómo funciona',
  how1: 'Cada persona decide por sí misma qué compartir.',
  how2: 'Da su permiso para las palabras exactas, y otra persona del consultorio las lee.',
  how3: 'Un sí vale {months} meses. Después volvemos a preguntar. Cualquiera puede retirar sus palabras en cualquier momento.',
  stanceTitle: 'Qué compartimos y qué guardamos en privado',
  list: 'Todo el equipo trabaja con esta lista. Nadie tiene que compartir nada.',
  share: 'Esto lo compartimos con gusto, si la persona quiere.',
  general: 'Esto lo compartimos en términos generales, para que no sirva para encontrar a nadie.',
  signed: 'Esto lo compartimos solo cuando la persona ha firmado un sí a las palabras exactas.',
  never: 'Esto no lo compartimos nunca.',
  example: 'Por ejemplo',
} satisfies Words['biosExplained'];
