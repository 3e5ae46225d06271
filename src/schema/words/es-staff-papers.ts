import type { Words } from './words.ts';

/** Words of what staff read together and print: the handbook's parts, the sheet to sign, the card of six questions. */
export const staffPapers = {
  parts: { patients: 'Con los pacientes', team: 'Entre el equipo', website: 'Este sitio web' },

  acknowledgement: {
    title: 'Hoja para firmar: {policy}',
    heading: 'He leído esta política',
    sheets: 'Hojas para firmar',
    sheetsLead: 'Imprima una cuando empiece una política y cuando llegue alguien nuevo al equipo.',
    none: 'Todavía no hay ninguna política para el personal, así que no hay nada que firmar.',
    link: 'Una hoja para firmar que la ha leído',
    version: 'Versión {number}',
    inForce: 'en vigor desde el {day}',
    upcoming: 'en vigor a partir del {day}',
    digest: 'Huella {digest}',
    digestWhy: 'La huella cambia en cuanto cambia una sola letra de la política.',
    says: 'He leído esta política y tuve la oportunidad de hacer preguntas sobre ella. Mi firma no significa que estoy de acuerdo.',
    rights:
      'Nada de lo que dice limita mi derecho a hablar, aquí o en público, del salario, los horarios, el personal, la seguridad y otras condiciones de trabajo, ni a reportar un problema.',
    name: 'Nombre',
    signature: 'Firma',
    day: 'Fecha',
    blank: 'Escriba aquí su nombre',
    keep: 'Guarde las hojas firmadas donde guarda los papeles del personal, y nunca entre los archivos de este sitio web: no las escanee al repositorio. Seis años después del fin de la política es un plazo prudente; pregunte a su asesor legal cuánto tiempo.',
    back: 'Volver a la política',
    homeLead: 'Para cada una de nuestras políticas: nombres, firmas y fechas.',
    count: 'Hojas: {count}',
  },

  beforeYouPost: {
    title: 'Antes de publicar',
    titleIn: 'Antes de publicar: {size}',
    lead: 'Seis preguntas que toman diez segundos. Imprima la tarjeta en el tamaño que quiera y corte por las líneas.',
    print: 'Imprima en papel A4 o tamaño carta, al 100 %.',
    sizes: 'Elija un tamaño',
    size: {
      a5: 'A5, una por hoja',
      a6: 'A6, dos por hoja',
      pocket: 'De bolsillo, ocho por hoja',
    },
    questions: [
      '¿De qué les sirve a los pacientes?',
      '¿Qué podría salir mal?',
      '¿Honra la confianza que los pacientes nos dan?',
      '¿Lo diría en voz alta en nuestra sala de espera?',
      '¿Se podría reconocer a alguien?',
      '¿Hablo en nombre del consultorio?',
    ],
    stop: '¿Una duda? Espere un día o pregunte.',
    rights:
      'Esto trata de los pacientes. Del salario, los horarios, el personal y la seguridad siempre puede hablar.',
    homeLead: 'Una tarjeta con seis preguntas, para imprimir.',
    count: 'Tamaños: {count}',
  },
} satisfies Words['staffPapers'];
