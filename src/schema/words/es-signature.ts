import type { Words } from './words.ts';

/** The e-mail signature and the portal message, and the page they stand on. */
export const signature = {
  intro:
    'Copie estos textos una vez y ponga su propio nombre. No llevan ninguna imagen ni nada que rastree a quien los lee.',
  copy: 'Copiar',
  copied: 'Copiado',
  byHand:
    'También puede seleccionar las palabras con el ratón y presionar Ctrl y C (Comando y C en una Mac).',
  look: {
    title: 'Firma de correo, tal como se ve',
    how: 'Para Gmail, Outlook y Apple Mail: cópiela y péguela donde su programa guarda las firmas.',
  },
  html: {
    title: 'Firma de correo, como código',
    how: 'Para programas que piden HTML, y para quien configura el correo de todo el equipo.',
  },
  text: {
    title: 'Firma de correo, solo texto',
    how: 'Para programas que no admiten enlaces.',
  },
  portal: {
    title: 'Mensaje del portal',
    how: 'Para la respuesta automática de {portal}. Nunca dice cuándo responderá alguien, así que siempre es verdad.',
  },

  name: 'Su nombre',
  role: 'Su puesto',
  call: 'Teléfono {phone}',
  noHealth: 'Por favor, no mande datos de salud por correo electrónico: mejor llámenos.',
  noHealthPortal:
    'Por favor, no mande datos de salud por correo electrónico: escríbanos por {portal} o llame.',
  emergency: 'En una emergencia, llame al {number}.',
  why: 'Por qué no agregamos a pacientes en redes sociales personales:',

  message: {
    thanks: 'Gracias por escribir a {practice}.',
    read: 'Leemos los mensajes aquí cuando estamos abiertos. Si no puede esperar, llame al {phone}.',
    boundary:
      'Si quiso agregar a alguien del equipo en redes sociales: gracias por pensar en nosotros. Reservamos las cuentas personales para la familia y las amistades de siempre, para que su atención siga siendo privada. Aquí puede leer más: {url}',
  },
} satisfies Words['signature'];
