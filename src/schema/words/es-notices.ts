import type { Words } from './words.ts';

/** Notices that the law asks for: the matrix on the staff site, and the links on the first page. */
export const notices = {
  home: 'Su privacidad y sus derechos',

  title: 'Avisos que pide la ley',
  lead: 'Cada aviso que conocemos para los lugares donde trabajamos: si nos corresponde, si está en el sitio y qué le falta.',
  tile: 'Lo que la ley pide en el sitio, y si está.',
  count: 'Faltan o están incompletos: {count}',
  advice:
    'Esto es un recordatorio y no un consejo legal. Las leyes cambian y esta lista no lo tiene todo. Pregunte a su abogado o a su junta de licencias qué le corresponde, y no se fíe solo de un “no” de esta página.',
  asOf: 'Al {day}.',
  download: 'Para una hoja de cálculo',
  downloadJson: 'Para programas',
  none: 'Todavía no hay jurisdicciones en _data/practice.yaml, así que no se sabe qué avisos necesita.',
  sums: {
    here: 'En el sitio',
    missing: 'Faltan o están incompletos',
    open: 'Preguntas abiertas',
    rest: 'No se nos piden',
  },
  questions: 'Preguntas que nadie ha contestado',
  questionsLead:
    'Contéstelas en “facts”, en _data/practice.yaml. Hasta entonces nadie puede decir que no falta nada.',
  decides: 'De ella depende: {notices}.',

  columns: { notice: 'Aviso', required: '¿Se nos pide?', present: 'En el sitio', law: 'Ley' },
  required: {
    yes: 'Sí',
    later: 'Desde el {day}',
    no: 'No',
    unanswered: 'Aún no se sabe',
  },
  because: {
    everyone: 'todos los consultorios de aquí',
    known: '{facts}',
    unanswered: 'nadie ha contestado: {facts}',
  },
  notLaw: 'un tribunal lo anuló',
  present: {
    here: 'Sí, completo',
    notWhole: 'Sí, pero incompleto',
    missing: 'Falta',
    waiting: 'Escrito, espera aprobación',
    upcoming: 'Aprobado, entra en vigor más adelante',
    rules: 'No hace falta una página: las reglas revisan todas',
    notNeeded: 'No hace falta',
    extra: 'Está, aunque nadie lo pide',
  },
  lacks: 'Le falta: {what}',
  placed: {
    home: 'Va también en la página de inicio',
    'every-page': 'Va al pie de cada página',
    page: 'Va en una página',
  },
  status: {
    'in-force': 'En vigor desde el {day}',
    future: 'En vigor a partir del {day}',
    stayed: 'Suspendido por un tribunal',
    vacated: 'Anulado por un tribunal',
  },
  checked: 'Revisado el {day}',
  stale: 'Revisado el {day}: hace más de 180 días, así que revíselo otra vez',
  confirm: 'No confirmado por una fuente que leímos: confírmelo',

  cells: {
    jurisdiction: 'Lugar',
    id: 'Nombre en los archivos',
    title: 'Aviso',
    required: 'Se nos pide',
    because: 'Por',
    present: 'En el sitio',
    url: 'Dirección',
    lacks: 'Le falta',
    placement: 'Dónde va',
    lawRef: 'Ley',
    status: 'Estado',
    inForceFrom: 'En vigor desde',
    checkedOn: 'Revisado el',
    confidence: 'Certeza',
  },
} satisfies Words['notices'];
