import { cards } from './es-cards.ts';
import { categories, stances } from './es-categories.ts';
import { finder } from './es-finder.ts';
import { follow } from './es-follow.ts';
import { frontDesk } from './es-front-desk.ts';
import { interview } from './es-interview.ts';
import { languages } from './es-languages.ts';
import { lifecycle } from './es-lifecycle.ts';
import { notices } from './es-notices.ts';
import { places } from './es-places.ts';
import { reading } from './es-reading.ts';
import { search } from './es-search.ts';
import { insurance, services } from './es-services.ts';
import { sharing } from './es-sharing.ts';
import { signature } from './es-signature.ts';
import { staffPapers } from './es-staff-papers.ts';
import { wanted } from './es-wanted.ts';
import type { Words } from './words.ts';

/**
 * Every word of the interface in the Spanish of patients in the United States: plain, `usted`, and without words that
 * are only there to name both genders. Quotation marks are “ ”, as there and in Latin America.
 */
export const es = {
  languages,
  lifecycle,

  dates: {
    to: '{from} a {until}',
    span: 'del {from} al {until}',
    on: '{day}',
    asOf: '{what} (al {day})',
    twelve: { '00:00': '12:00 de la noche', '12:00': '12:00 del mediodía' },
  },

  downloads: { small: '({kind}, {count} KB)', big: '({kind}, {count} MB)' },

  titles: {
    page: '{title} · {practice}',
    providers: 'Nuestro equipo',
    services: 'En qué podemos ayudarle',
    locations: 'Horarios y direcciones',
    insurance: 'Seguro médico',
    follow: 'Nuestras páginas en otros sitios',
    biosExplained: 'Cómo nos presentamos',
    policies: 'Nuestras políticas',
    history: 'Versiones de “{policy}”',
    search: 'Buscar',
    notFound: 'No encontramos esa página',
    notHere: 'Esta página ya no está aquí',
    beingUpdated: 'Estamos actualizando esta página',
    leftNotice: '{name} ya no trabaja en el consultorio',
    social: 'Por qué no agregamos a pacientes en redes sociales',
    socialNotYet: 'Cómo comunicarse con nosotros',
    staffHome: 'Para el personal',
    staffAnswers: 'Un paciente quiere agregarnos',
    staffPolicies: 'Políticas para el personal',
    handbook: 'Manual',
    personalDetails: 'Qué compartimos y cómo escribirlo',
    rules: 'Qué buscan las revisiones',
    whoSeesWhat: 'Quién ve qué',
    who: 'Quién ve qué: {name}',
    proof: 'La prueba',
    due: 'Lo que vence',
    consentSheet: 'Hoja de consentimiento: {name}',
  },

  menu: {
    providers: 'Nuestro equipo',
    services: 'Servicios',
    locations: 'Horarios y direcciones',
    insurance: 'Seguro médico',
    policies: 'Políticas',
    follow: 'Síganos',
    search: 'Buscar',
    'how-we-write-our-bios': 'Cómo nos presentamos',
  },

  staffMenu: {
    home: 'Para el personal',
    answers: 'Respuestas',
    cards: 'Tarjetas',
    policies: 'Políticas',
    handbook: 'Manual',
    whoSeesWhat: 'Quién ve qué',
    due: 'Vencimientos',
    proof: 'Prueba',
  },

  frame: {
    skip: 'Ir al texto',
    menu: 'Menú',
    footer: 'Más páginas',
    notices: 'Avisos',
    home: '{practice}, página de inicio',
    sampleLabel: 'Muestra',
    sample: 'Esto es una muestra. El consultorio, las personas y los números son inventados.',
    call: 'Llamar',
    portal: 'Escríbanos por {portal}',
    emergency: 'En una emergencia, llame al {number}.',
    crisis: 'En una crisis, llame al {number}.',
    /** Its Spanish lines: 2 on the telephone, AYUDA in a message. */
    crisis988: 'En una crisis, llame al {number} y oprima 2, o mande AYUDA por mensaje de texto al {number}.',
    andMore: '{first} y {last}',
  },

  home: {
    find: 'Encontrar a alguien',
    orCall: 'o llame al',
    people: 'Las personas que cuidan de usted',
    everyone: 'Todo el equipo, por idioma, lugar y más',
    news: 'Conviene saber',
    places: 'Horarios y direcciones',
    boundary: 'Por qué nos encuentra aquí y no en su lista de amigos',
  },

  finder,

  bio: {
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
  },

  notHere: {
    provider: 'Es posible que la persona que busca ya no trabaje aquí, o que la dirección tenga un error.',
    page: 'Lo que había aquí se quitó, o la dirección tiene un error.',
    beingUpdated: 'Estamos corrigiendo esta página. Vuelva a mirar pronto.',
    care: 'Si necesita atención',
    careHow: 'Llame al {phone}. Encontraremos a la persona indicada para usted.',
    records: 'Si necesita su expediente',
    recordsHow: 'Su expediente se queda en el consultorio. Pida una copia en recepción.',
    people: 'Vea quién trabaja aquí',
  },

  leftNotice: {
    lead: '{name} ya no trabaja en {practice}.',
  },

  places,

  services,

  insurance,

  follow,
  search,
  sharing,

  stances,
  categories,

  biosExplained: {
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
  },

  policies: {
    intro: 'Lo que puede esperar de nosotros, en palabras sencillas.',
    effective: 'En vigor desde el {day}',
    comes: 'Una nueva versión entra en vigor el {day}',
    version: 'Versión {number}',
    feed: 'Canal de cambios',
  },

  policy: {
    contents: 'En esta página',
    about: 'Sobre esta versión',
    version: 'Versión',
    effective: 'En vigor desde',
    effectiveFrom: 'En vigor a partir del',
    wasEffective: 'Estuvo en vigor',
    fromTo: '{from} a {until}',
    owner: 'A cargo',
    nextReview: 'Próxima revisión',
    corrections: 'Correcciones',
    correction: '{day}: {what}',
    history: 'Todas las versiones y qué cambió',
    permanent: 'Un enlace que siempre muestra esta versión',
    current: 'Leer la versión que está en vigor ahora',
    superseded: 'Esta versión ya no está en vigor.',
    supersededUntil: 'Esta versión se aplicó hasta el {day}.',
    notYet: 'Esta versión todavía no está en vigor. Se aplica a partir del {day}.',
    upcoming: 'Una nueva versión entra en vigor el {day}.',
    readUpcoming: 'Leer la nueva versión',
    all: 'Todas nuestras políticas',
  },

  history: {
    intro:
      'Todas las versiones que hemos tenido, de la más nueva a la más antigua, y qué cambió en cada una.',
    current: 'En vigor ahora',
    upcoming: 'Entrará en vigor',
    superseded: 'Ya no está en vigor',
    from: 'Desde el {from}',
    fromTo: '{from} a {until}',
    first: 'La primera versión.',
    words: 'Los cambios, palabra por palabra',
    legend: 'Las palabras que se quitaron están tachadas. Las que se agregaron están subrayadas.',
    removed: 'Se quitó:',
    added: 'Se agregó:',
    end: '.',
    read: 'Leer la versión {number}',
    keep: 'La guardamos hasta el {day}.',
  },

  social: {
    lead: 'No agregamos a pacientes en cuentas personales. Así lo que usted nos cuenta sigue siendo privado.',
    read: 'Lea por qué, y cómo comunicarse con nosotros',
    notYet: 'Nuestra página sobre redes sociales todavía no está aquí. Así puede comunicarse con nosotros:',
  },

  notFound: {
    lead: 'La dirección puede tener un error, o la página puede haber cambiado de lugar.',
    try: '¿Adónde quiere ir?',
    home: 'Empezar en la página de inicio',
    call: 'O llámenos: {phone}',
  },

  staff: {
    only: 'Para quienes trabajan aquí. No está en el sitio público.',
    publicSite: 'El sitio público',
    menu: 'Menú del personal',
    noNames: 'No escriba el nombre del paciente en este sistema.',
    needTitle: '¿Un paciente quiere agregarle?',
    needLead: 'Las palabras adecuadas, listas para decir o copiar.',
    need: 'Encontrar las palabras',
    answersCount: 'Respuestas preparadas: {count}',
    peopleCount: 'Personas: {count}',
    pagesCount: 'Páginas: {count}',
    handbookLead: 'Qué hacer, paso a paso: con los pacientes, entre el equipo y en este sitio web.',
    policiesCount: 'Políticas: {count}',
    whoSeesWhatLead: 'Qué es público sobre cada persona del equipo y qué está retenido.',
    policiesLead: 'Nuestras reglas para el equipo.',
    dueLead: 'Consentimientos, licencias y políticas que llegan a su fin.',
    dueCount: 'En los próximos 12 meses o ya vencidos: {count}',
  },

  answers: {
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
  },

  staffPapers,
  notices,
  frontDesk,
  reading,
  interview,
  wanted,

  handbook: {
    pages: 'Páginas del manual',
    previous: 'Anterior',
    next: 'Siguiente',
    pager: 'Anterior y siguiente',
  },

  rules: {
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
  },

  personalDetails: {
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
  },

  whoSeesWhat: {
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
  },

  who: {
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
  },

  sheet: {
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
  },

  register: {
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
  },

  proof: {
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
    file: 'Archivo',
    size: 'Bytes',
    digest: 'Huella',
    digests: 'Los archivos, con sus huellas',
  },

  professions: {
    physician: 'Medicina',
    dentist: 'Odontología',
    np: 'Enfermería de práctica avanzada',
    pa: 'Asistencia médica (PA)',
    rn: 'Enfermería',
    psychologist: 'Psicología',
    counselor: 'Consejería',
    'social-worker': 'Trabajo social',
    pt: 'Fisioterapia',
    ot: 'Terapia ocupacional',
    slp: 'Terapia del habla',
    optometrist: 'Optometría',
    pharmacist: 'Farmacia',
    midwife: 'Partería',
    chiropractor: 'Quiropráctica',
    dietitian: 'Nutrición',
    staff: 'Equipo del consultorio',
  },

  situations: {
    'friend-request': 'Mandó una solicitud de amistad',
    'accepted-by-mistake': 'Se aceptó una solicitud por error',
    follow: 'Sigue la cuenta de alguien',
    'direct-message': 'Mandó un mensaje privado',
    review: 'Escribió una reseña',
    'already-friends': 'Ya tenían amistad desde antes',
    'former-patient': 'Antes era paciente',
    'parent-or-teen': 'Pregunta una madre, un padre o un adolescente',
    repeated: 'Lo pidió otra vez',
    upset: 'Le dolió o le dio enojo',
    'staff-who-are-patients': 'Alguien del equipo también es paciente',
  },

  channels: {
    'in-person': 'En persona',
    phone: 'Por teléfono',
    portal: 'En el portal',
    email: 'Por correo electrónico',
    platform: 'En la misma red social',
    'front-desk': 'En recepción',
  },

  statuses: {
    active: 'Trabaja aquí',
    'on-leave': 'Ausente por ahora',
    left: 'Ya no trabaja aquí',
    draft: 'Todavía no es público',
    held: 'En corrección',
  },

  weekdays: {
    mon: 'lunes',
    tue: 'martes',
    wed: 'miércoles',
    thu: 'jueves',
    fri: 'viernes',
    sat: 'sábado',
    sun: 'domingo',
  },

  specialties: {
    Anesthesia: 'Anestesia',
    Audiology: 'Audición',
    Cardiovascular: 'Corazón y vasos sanguíneos',
    CommunityHealth: 'Salud comunitaria',
    Dentistry: 'Odontología',
    Dermatologic: 'Piel',
    Dermatology: 'Piel',
    DietNutrition: 'Alimentación y nutrición',
    Emergency: 'Urgencias',
    Endocrine: 'Hormonas y diabetes',
    Gastroenterologic: 'Estómago e intestino',
    Genetic: 'Genética',
    Geriatric: 'Atención a personas mayores',
    Gynecologic: 'Salud de la mujer',
    Hematologic: 'Sangre',
    Infectious: 'Infecciones',
    LaboratoryScience: 'Laboratorio',
    Midwifery: 'Partería',
    Musculoskeletal: 'Huesos, articulaciones y músculos',
    Neurologic: 'Cerebro y nervios',
    Nursing: 'Enfermería',
    Obstetric: 'Embarazo y parto',
    Oncologic: 'Atención del cáncer',
    Ophthalmology: 'Oftalmología',
    Optometric: 'Ojos',
    Otolaryngologic: 'Oído, nariz y garganta',
    Pathology: 'Patología',
    Pediatric: 'Salud infantil',
    PharmacySpecialty: 'Medicamentos',
    Physiotherapy: 'Fisioterapia',
    PlasticSurgery: 'Cirugía plástica',
    Podiatric: 'Pies',
    PrimaryCare: 'Atención primaria',
    Psychiatric: 'Salud mental',
    PublicHealth: 'Salud pública',
    Pulmonary: 'Pulmones',
    Radiography: 'Radiografías y otras imágenes',
    Renal: 'Riñones',
    RespiratoryTherapy: 'Terapia respiratoria',
    Rheumatologic: 'Articulaciones y reumatismo',
    SpeechPathology: 'Habla y deglución',
    Surgical: 'Cirugía',
    Toxicologic: 'Toxicología',
    Urologic: 'Vejiga y riñones',
  },

  ledger: {
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
  },

  heldBack: {
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
  },

  next: {
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
  },

  due: {
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
  },

  links: {
    orcid: 'ORCID',
    pubmed: 'Publicaciones en PubMed',
    'google-scholar': 'Google Scholar',
    linkedin: 'LinkedIn',
    registry: 'Registro público',
    hospital: 'Página del hospital',
    university: 'Página de la universidad',
    society: 'Sociedad profesional',
    publication: 'Publicación',
  },

  cards,
  signature,

  boundary: {
    line: 'No agregamos a pacientes en cuentas personales. Aquí le decimos por qué.',
  },
} satisfies Words;
