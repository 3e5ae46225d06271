import type { Words } from './words.ts';

// Who sees what, and the proof of what was published.

export const whoSeesWhat = {
  intro: 'Sobre cada persona del equipo: qué puede leer cualquiera, qué está retenido y por qué.',
  name: 'Nombre',
  published: 'Público',
  withheld: 'Retenido',
  withheldNone: 'Nada retenido',
  reason: '{reason}: {count}',
  next: 'Próximo vencimiento',
  nextNone: 'Nada vence',
  over: '{day} (pasado)',
  details: '{count} detalles públicos',
  detailsOne: '1 detalle público',
  detailsNone: 'Nada público',
  due: 'Ver todo lo que vence',
  registers: 'La lista completa en un archivo',
  registersWhy: 'Lo retenido está en ella sin sus palabras.',
  csv: 'Para una hoja de cálculo (CSV)',
  json: 'Para otros programas (JSON)',
} satisfies Words['whoSeesWhat'];

export const who = {
  bio: 'La página pública',
  noBio: 'No hay página pública.',
  published: 'Lo que cualquiera puede leer',
  publishedNone: 'Nada sobre esta persona es público.',
  publishedMore:
    'Cualquiera puede imprimir estas páginas, y los buscadores pueden copiarlas y mostrarlas como propias.',
  takeDown:
    'Para quitar uno de estos detalles, use el formulario “Take down” del repositorio o escriba npx doorplate withdraw {person} con el nombre del detalle, como pets o photo. Sin un nombre se quita a la persona entera.',
  name: 'Nombre',
  fact: 'Público tal como está en el archivo.',
  notice: 'Un aviso con el nombre, que dice que esta persona ya no trabaja aquí. Nada más.',
  withheld: 'Qué está retenido y qué hacer',
  withheldNone: 'Nada está retenido.',
  item: 'Detalle',
  wording: 'Palabras',
  because: 'Por qué, y qué hacer',
  where: 'Dónde',
  agreed: 'Dio su permiso el {day}.',
  holds: 'Vale hasta el {day}.',
  ended: 'Venció el {day}.',
  approvedOn: 'Lo aprobó {name} el {day}.',
  private: 'Un detalle personal',
  noWords: 'No se muestra aquí.',
  places: { bio: 'Su página', home: 'Página de inicio' },
  dates: 'Lo que vence',
  datesNone: 'Nada vence en los próximos 12 meses.',
  outside: 'Lo que no está en nuestras manos',
  outsideLead: 'Revise esto una vez al año y cada vez que se quite algo.',
  outsideList: [
    {
      what: 'El registro NPI (NPPES)',
      check:
        'Busque el nombre en npiregistry.cms.hhs.gov. Allí cualquiera puede leer la dirección postal, que muchas veces es la de la casa. Cámbiela por la del consultorio.',
    },
    {
      what: 'Registros de las juntas de licencias',
      check: 'Busque la licencia. Pida a la junta que corrija lo que esté mal y vea qué dirección muestra.',
    },
    {
      what: 'Sitios de reseñas y mapas',
      check: 'Crean perfiles por su cuenta. Reclame la ficha y corríjala allí.',
    },
    {
      what: 'Buscadores',
      check:
        'Busque el nombre. Si un resultado muestra palabras que ya no están en la página, pida que la lean de nuevo.',
    },
    {
      what: 'Publicaciones anteriores',
      check:
        'Borre en el servidor las versiones y vistas previas antiguas. El historial del repositorio conserva lo que alguna vez estuvo en un archivo.',
    },
    {
      what: 'Archivos web y copias',
      check:
        'Pida a los archivos web que retiren una página. Lo impreso y las capturas de pantalla se quedan donde están.',
    },
  ],
  sheet: 'Hoja de consentimiento',
  sheetPrint: 'Una hoja para imprimir y firmar',
  sheetWhy: 'Tiene cada detalle con sus palabras exactas, para decir sí o no.',
  sheetHeld:
    'Primero corrija los errores del archivo. Después habrá una hoja de consentimiento para imprimir.',
  held: 'En corrección: nada es público hasta que no haya errores en el archivo.',
} satisfies Words['who'];

export const sheet = {
  back: 'Volver a quién ve qué',
  lead: 'Lea cada línea. Marque sí solo si podemos mostrar estas palabras exactas a cualquier persona en nuestro sitio web {site}. Una línea que deja vacía es un no.',
  none: 'Todavía no hay nada que firmar: en el archivo no hay ningún detalle personal ni foto.',
  words: 'Las palabras exactas',
  blank: 'Escriba a mano las palabras exactas.',
  where: 'Se muestra en',
  holds: 'Cuánto tiempo',
  months: '{months} meses',
  noEnd: 'Hasta que usted lo retire',
  photo: 'La foto, con la descripción “{says}”',
  mayShare: '¿Podemos mostrarlo?',
  yes: 'Sí',
  no: 'No',
  rest: 'Su nombre, su formación y lo que escribe sobre su trabajo no necesitan firma. Léalos en su página y díganos qué cambiar.',
  meansTitle: 'Qué significa un sí',
  means: [
    'Cualquiera puede leer e imprimir las palabras, y los buscadores pueden copiarlas.',
    'Un sí vale {months} meses desde el día en que firma, o hasta un día anterior que escriba abajo. Después las palabras se quitan solas y le preguntamos de nuevo.',
    'Puede retirar un sí en cualquier momento, sin dar razones y de cualquier forma: avise a la gerencia del consultorio. Quitamos las palabras del sitio, las buscamos en cada página y le mostramos que ya no están.',
    'Lo que no podemos deshacer: copias que buscadores, archivos web o personas hicieron antes. Le damos la lista de lugares donde pedirlo.',
    'Un no no tiene consecuencias para usted.',
  ],
  earlier: 'Mi sí termina antes, el',
  signature: 'Firma',
  day: 'Fecha',
  printedName: 'Nombre',
} satisfies Words['sheet'];

export const register = {
  page: 'Página',
  public: 'Público',
  withheld: 'Retenido',
  columns: {
    person: 'Nombre',
    slug: 'Archivo',
    status: 'Estado',
    label: 'Detalle',
    category: 'Categoría',
    isPublic: 'Quién lo ve',
    because: 'Por qué',
    wording: 'Palabras',
    where: 'Dónde',
    consented: 'Permiso dado el',
    consentedBy: 'Firmado por',
    until: 'Permiso hasta',
    approved: 'Aprobado el',
    approvedBy: 'Aprobado por',
  },
} satisfies Words['register'];

export const proof = {
  intro:
    'Antes de que algo se publique, en cada archivo se busca cada detalle retenido. No se encontró ninguno.',
  values: 'Detalles buscados',
  files: 'Archivos revisados',
  day: 'Generado para el',
  version: 'Doorplate',
  meansTitle: 'Qué prueba esto',
  means: [
    'Ese día ninguno de estos archivos tenía un detalle retenido, en ninguna de las formas de abajo: ni en el texto, ni en el código que hay detrás, ni en los datos ocultos de una imagen, ni en el nombre de un archivo.',
    'Una huella cambia cuando cambia una sola letra de un archivo. Mientras un archivo tenga su huella, es el que se revisó.',
  ],
  notTitle: 'Lo que ninguna búsqueda puede probar',
  not: [
    'Que un detalle no esté allí con otras palabras. Para eso alguien tiene que leer, y por eso los textos necesitan aprobación.',
    'Lo que muestra una imagen. Una persona la miró antes de aprobarla.',
    'Nada que esté fuera de estos archivos: versiones anteriores, copias en buscadores y archivos web, sitios de otras personas.',
  ],
  formsTitle: 'Formas que se buscaron',
  manifest: 'La lista completa en un archivo (JSON)',
  manifestWhy: 'Guárdela con los registros del día. No nombra ningún detalle retenido.',
  tooMany: 'Son demasiados para una página. El archivo tiene cada uno, con su huella.',
  file: 'Archivo',
  size: 'Bytes',
  digest: 'Huella',
  digests: 'Los archivos, con sus huellas',
} satisfies Words['proof'];
