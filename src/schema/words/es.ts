import { cards } from './es-cards.ts';
import { categories, stances } from './es-categories.ts';
import { finder } from './es-finder.ts';
import { follow } from './es-follow.ts';
import { frontDesk } from './es-front-desk.ts';
import { answers, handbook, personalDetails, rules } from './es-handbook.ts';
import { interview } from './es-interview.ts';
import { languages } from './es-languages.ts';
import { due, heldBack, ledger, next } from './es-ledger.ts';
import { lifecycle } from './es-lifecycle.ts';
import { notices } from './es-notices.ts';
import { bio, biosExplained, leftNotice, notHere } from './es-people.ts';
import { places } from './es-places.ts';
import { history, policies, policy } from './es-policies.ts';
import { reading } from './es-reading.ts';
import { search } from './es-search.ts';
import { insurance, services } from './es-services.ts';
import { sharing } from './es-sharing.ts';
import { signature } from './es-signature.ts';
import { staffPapers } from './es-staff-papers.ts';
import { channels, professions, situations, specialties, statuses, weekdays } from './es-terms.ts';
import { wanted } from './es-wanted.ts';
import { proof, register, sheet, who, whoSeesWhat } from './es-who.ts';
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

  bio,

  notHere,

  leftNotice,

  places,

  services,

  insurance,

  follow,
  search,
  sharing,

  stances,
  categories,

  biosExplained,

  policies,

  policy,

  history,

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

  answers,

  staffPapers,
  notices,
  frontDesk,
  reading,
  interview,
  wanted,

  handbook,

  rules,

  personalDetails,

  whoSeesWhat,

  who,

  sheet,

  register,

  proof,

  professions,

  situations,

  channels,

  statuses,

  weekdays,

  specialties,

  ledger,

  heldBack,

  next,

  due,

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
