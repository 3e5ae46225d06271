import type { Words } from './words.ts';

/** What stands on cards, signs and posters, and around them on the staff pages. */
export const cards = {
  why: 'Nuestras redes personales son para la familia y las amistades. Así su atención sigue siendo privada.',
  read: 'Por qué, y cómo seguir en contacto:',
  call: 'O llame al {phone}',
  phone: 'Teléfono {phone}',
  ask: '¿No tiene cámara a la mano? Escriba la dirección o pregunte en recepción.',
  askHere: 'Pregúntenos con confianza. Con gusto le explicamos, y tenemos una tarjeta para usted.',
  code: 'Un código que abre {address}',

  title: 'Tarjetas, letreros y carteles',
  intro:
    'Entregue la tarjeta cuando un paciente quiera agregarnos. Ponga un letrero o un cartel, para que menos personas tengan que preguntar.',
  tile: 'Imprima una tarjeta, un letrero o un cartel, o copie el texto para su firma.',
  count: 'Listos para imprimir: {count}',
  cardTitle: 'La tarjeta',
  leads: 'El código abre {url}. Esa dirección no cambia y lleva a nuestra página “{policy}”.',
  tryIt: 'Pruebe el código con su propio teléfono antes de imprimir muchas.',
  printTitle: 'Imprimir',
  signatureTitle: 'Firma de correo y mensaje del portal',
  signatureLead: 'Prepárelos una vez y lo dirán por usted.',

  noPolicy: 'Todavía no hay nada que imprimir',
  noPolicyWhy:
    'El código de la tarjeta lleva a su política de redes sociales, y no hay ninguna aprobada que mostrar. Una tarjeta impresa no llevaría a ninguna parte.',
  noPolicySteps: [
    'Escriba la política: npx doorplate new policy',
    'Pida su aprobación: npx doorplate approve, con el nombre de la política',
    'Vuelva a generar el sitio. Las tarjetas, los letreros y los carteles aparecerán aquí.',
  ],
  sample:
    'Esto todavía es una muestra. Primero ponga su propio nombre, dirección y teléfono en _data/practice.yaml. Cuando “url” también sea suya, quite “sample: true”.',

  pieces: {
    cards: { title: 'Tarjetas de bolsillo', lead: 'Diez tarjetas por hoja, para recortar.' },
    sign: { title: 'Letrero de recepción', lead: 'Para poner sobre el mostrador o colgar al lado.' },
    poster: { title: 'Cartel', lead: 'Para la pared, la puerta o el tablero de avisos.' },
  },
  papers: { letter: 'Carta', a4: 'A4', a6: 'A6' },
  sheet: '{piece}, {paper}',
  onPaper: {
    letter: 'Se imprime en una hoja tamaño carta, de 8½ por 11 pulgadas.',
    a4: 'Se imprime en una hoja A4, de 210 por 297 mm.',
    a6: 'Se imprime en una tarjeta A6, de 105 por 148 mm: del tamaño de una postal.',
  },
  sideways: 'La hoja va acostada (horizontal).',
  cut: 'Corte por las crucecitas. Cada tarjeta mide 85 por 54 mm (3⅜ por 2⅛ pulgadas), como una tarjeta de banco.',
  print: 'Imprimir',
  how: 'Para imprimir, presione Ctrl y P en el teclado (Comando y P en una Mac).',
  size: 'En la ventana de impresión elija este papel y “Tamaño real” o 100 %, no “Ajustar a la página”. En blanco y negro se ve bien. El papel grueso dura más.',
  preview: 'Así se imprime',
  others: 'Otros tamaños de papel',
  back: 'Todas las tarjetas, letreros y carteles',
} satisfies Words['cards'];
