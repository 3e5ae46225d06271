import type { Words } from './words.ts';

// Why something is shown or held back, what to do, and what falls due.

export const ledger = {
  published: 'Público.',
  error: 'Retenido: hay un error en el archivo.',
  'provider-left': 'Retenido: esta persona ya no trabaja aquí.',
  'provider-draft': 'Retenido: la página todavía es un borrador.',
  'category-never': 'El consultorio nunca comparte este tipo de detalle.',
  withdrawn: 'La persona lo retiró.',
  'no-consent': 'Espera el consentimiento de la persona.',
  'consent-expired': 'El consentimiento venció.',
  'unsafe-form': 'Las palabras dicen más de lo que el consultorio comparte. Use otras más generales.',
  'waiver-ended': 'La excepción que lo permitía terminó.',
  'not-approved': 'Espera la aprobación del consultorio.',
  'original-withheld': 'El original no es público, así que ninguna traducción lo es.',
  'translation-stale': 'El original cambió después de traducirse.',
  'translation-incomplete':
    'Todavía no está traducido, o no se puede mostrar, todo lo que muestra el original.',
} satisfies Words['ledger'];

export const heldBack = {
  error: 'Errores en el archivo',
  'provider-left': 'Ya no trabaja aquí',
  'provider-draft': 'Borrador',
  'category-never': 'Nunca se comparte',
  withdrawn: 'Retirado',
  'no-consent': 'Sin consentimiento todavía',
  'consent-expired': 'Consentimiento vencido',
  'unsafe-form': 'Dice demasiado',
  'waiver-ended': 'Excepción terminada',
  'not-approved': 'Sin aprobar todavía',
  'original-withheld': 'Original no público',
  'translation-stale': 'Original cambiado',
  'translation-incomplete': 'Traducción incompleta',
} satisfies Words['heldBack'];

export const next = {
  error: 'Ejecute npx doorplate check: dice qué está mal en {file}, línea por línea.',
  'provider-left': 'No hay nada que hacer.',
  'provider-draft': 'Cuando la página esté lista, cambie su estado a active en {file}.',
  'category-never': 'Quite las palabras de {file}.',
  withdrawn: 'No hay nada que hacer. No vuelva a preguntar; la persona avisará si cambia de opinión.',
  'no-consent':
    'Imprima la hoja de consentimiento y pregunte. Si la respuesta es sí, ponga el día y quién firmó en {file}.',
  'consent-expired':
    'Vuelva a preguntar. Si la respuesta es sí, use el formulario “Renew consent” o ejecute: npx doorplate renew {person}',
  'unsafe-form':
    'Escríbalo con palabras más generales en {file} y pida consentimiento para las palabras nuevas.',
  'waiver-ended': 'Cambie las palabras en {file} o decida de nuevo sobre la excepción.',
  'not-approved':
    'Lea las palabras. Si están bien, use el formulario “Approve wording” o ejecute: npx doorplate approve {person}',
  'original-withheld': 'Vea lo que se dice del original.',
  'translation-stale':
    'Compare {file} con el original, cambie lo que difiera y ejecute: npx doorplate new translation {file}',
  'translation-incomplete': 'Ejecute npx doorplate check: dice qué falta en {file}.',
} satisfies Words['next'];

export const due = {
  intro: 'Lo que se quita o hay que volver a leer en los próximos 12 meses, lo más próximo primero.',
  none: 'Nada vence en los próximos 12 meses.',
  over: 'Ya pasó su día',
  soon: 'En los próximos 12 meses',
  calendar: 'Ponga estos días en su calendario',
  calendarWhy:
    'Un archivo para los calendarios de Outlook, Google o Apple. Baje uno nuevo después de cada cambio.',
  calendarName: '{practice}: lo que vence',
  event: '{who}: {label}',
  consent: {
    soon: 'Lo que {who} comparte en “{label}” se quita después del {day}: renueve el consentimiento o déjelo ir.',
    over: 'Lo que {who} compartía en “{label}” se quitó después del {day}: renueve el consentimiento o déjelo ir.',
  },
  private: {
    soon: 'Un detalle personal de {who} se quita después del {day}: renueve el consentimiento o déjelo ir.',
    over: 'Un detalle personal de {who} se quitó después del {day}: renueve el consentimiento o déjelo ir.',
  },
  photo: {
    soon: 'La foto de {who} se quita después del {day}: renueve el consentimiento o déjela ir.',
    over: 'La foto de {who} se quitó después del {day}: renueve el consentimiento o déjela ir.',
  },
  credential: {
    soon: 'Una credencial de {who} ({label}) se quita después del {day}: ponga el nuevo último día o quítela.',
    over: 'Una credencial de {who} ({label}) se quitó después del {day}: ponga el nuevo último día o quítela.',
  },
  'new-patients': {
    soon: 'Hay que volver a preguntar antes del {day} si {who} acepta pacientes nuevos: pregunte y ponga el nuevo día.',
    over: 'Había que volver a preguntar antes del {day} si {who} acepta pacientes nuevos: pregunte y ponga el nuevo día.',
  },
  'bio-read': {
    soon: 'Hay que volver a leer la página de {who} antes del {day}: léanla en equipo y ponga el nuevo día.',
    over: 'Había que volver a leer la página de {who} antes del {day}: léanla en equipo y ponga el nuevo día.',
  },
  'photo-taken': {
    soon: 'La foto de {who} cumplirá tres años el {day}: tome una nueva y pida consentimiento para ella.',
    over: 'La foto de {who} cumplió tres años el {day}: tome una nueva y pida consentimiento para ella.',
  },
  policy: {
    soon: 'Hay que volver a leer la política “{who}” antes del {day}: escriba una nueva versión, aunque cambie poco.',
    over: 'Había que volver a leer la política “{who}” antes del {day}: escriba una nueva versión, aunque cambie poco.',
  },
  waiver: {
    soon: 'Una excepción a una regla ({who}) termina después del {day}: cambie las palabras o decida de nuevo.',
    over: 'Una excepción a una regla ({who}) terminó después del {day}: cambie las palabras o decida de nuevo.',
  },
  labels: {
    photo: 'Foto',
    'new-patients': 'Acepta pacientes nuevos',
    'bio-read': 'Página por leer de nuevo',
    'photo-taken': 'Una foto nueva',
    policy: 'Política por leer de nuevo',
    waiver: 'Una excepción a una regla',
  },
} satisfies Words['due'];
