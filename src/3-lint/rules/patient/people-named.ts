import { AMBIGUOUS_NAMES, GIVEN_NAMES } from '#schema/lexicon/given-names.ts';
import { SPANISH_NAMES } from '#schema/lexicon/spanish-names.ts';
import type { Subject } from '#schema/rule.ts';
import type { Stretch } from '../text.ts';

/** Someone named in a sentence, as far as capitals and a lexicon of given names tell. */
export interface Named extends Stretch {
  /** With a given name of the lexicon or after Mrs., don; not only by two capitals. */
  readonly isSure: boolean;
  readonly hasSurname: boolean;
  /** After Mrs., don. */
  readonly isAddressed: boolean;
  /** “Maria G.”: how those are named who shall stay unknown. */
  readonly isShortened: boolean;
}

const WORD = String.raw`\p{Lu}(?:\.|[\p{L}'-]{1,20})`;
const WORDS = new RegExp(WORD, 'gu');
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}@./_-])${WORD}(?:\s(?:(?:de|del|la|las|los|van|von|der|bin|al)\s){0,2}${WORD}){0,5}`,
  'gu',
);
const HONORIFIC =
  /(?:^|(?<!\p{L}))(?:Mr|Mrs|Ms|Miss|Mx|Sr|Sra|Srta|[Ss]eñor(?:a|ita)?|[Dd]on|[Dd]oñ?a)\.?\s$/u;
/** Whom these words introduce is cared about here, not cared for; and saints are hospitals. */
const TITLED =
  /(?:^|(?<!\p{L}))(?:Drs?|Dra|Prof|[Dd]octora?|[Pp]rofess?ora?|St|Ste|Saint|San|Santa|Santo|[Ss]ister|[Ff]ather|[Rr]ev|Rabbi|[Nn]urse|[Ee]nfermer[oa]|[Ll]ic|[Ll]icenciad[oa]|[Pp]astor|[Cc]oach|[Uu]ncle|[Aa]unt|[Ss]hout)\.?\s$/u;
/** Last words of what is called after someone, and words that begin in capitals in headings. */
const OF_NO_PERSON =
  /^(?:Foundation|Fund|Cent(?:er|re)|Clinic|Hospital|Health|Healthcare|Medical|Medicine|Institute|University|College|School|Academy|Association|Society|Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Highway|Park|Creek|Valley|County|City|Hills?|Springs?|River|Lake|Island|Beach|House|Building|Award|Prize|Medal|Scholarship|Fellowship|Method|Technique|Scale|Test|Score|Index|Syndrome|Disease|Act|Day|Week|Month|Year|Program(?:me)?|Project|Portal|Plan|Rights?|Services?|Care|Team|Family|Families|Board|Council|Department|Church|Library|Museum|Pharmacy|Insurance|Medicare|Medicaid|Facebook|Instagram|Google|Yelp|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Thanksgiving|Spanish|English|American|Rotary|Lions|Club|Press|Times|Journal|News|Fundaci[oó]n|Cl[ií]nica|Centro|Instituto|Universidad|Escuela|Premio|Calle|Avenida|Parque|Plan|Programa|M[eé]todo|S[ií]ndrome|Enfermedad|D[ií]a|Semana|Mes|Iglesia)$/u;
/** A practice's trade or a part of a university at the end: “Edgar T. Halloway Orthodontics”, “the Rose ABA Therapy team”. */
const TRADE =
  /^(?:Orthodontics?|Dental|Dentistry|Endodontics|Periodontics|Pa?ediatrics?|Therap(?:y|ies)|Counsell?ing|Psychiatry|Psychology|Neurology|Cardiology|Oncology|Dermatology|Surgery|Surgical|Chiropractic|Optometry|Ophthalmology|Orthopa?edics?|Gyna?ecology|Obstetrics|Urology|Radiology|Rehab(?:ilitation)?|Nursing|Midwifery|Acupuncture|Wellness|Physicians|Associates|Partners|Practice|Group|Division|Chair|Professorship|Faculty|Laborator(?:y|ies)|Memorial|Odontolog[ií]a|Ortodoncia|Pediatr[ií]a|Terapias?|Psicolog[ií]a|Dermatolog[ií]a|Ginecolog[ií]a|Cardiolog[ií]a|Oncolog[ií]a|Fisioterapia|Consultorios?|Facultad|C[aá]tedra|Departamento|Asociados)$/u;
/** Headings write every word large, and “Rose Whitfield Finished Physical Therapy” names someone. */
const NO_HEADING = /(?<!\p{L})\p{Ll}{5,20}(?!\p{L})/u;
/** No neighbor of anyone’s. */
const OF_FAITH = /(?<!\p{L})(?:Jesus Christ|Christ|Jesucristo|Cristo|Santa Claus)(?!\p{L})/u;
/** Capital words at the beginning of a sentence, before a name. */
const OPENERS =
  /^(?:Congratulations|Congrats|Kudos|Thank|Thanks|Dear|Hi|Hello|Hey|Hola|Gracias|Meet|Ask|Happy|Bravo|Big|Little|Baby|Our|My|His|Her|The|This|That|When|After|Before|Last|Once|Today|Yesterday|And|But|So|We|I|I'm|I'll|I've|He|She|They|It|You|Your|If|In|On|At|For|From|With|As|To|Patient|Patients|Client|Paciente|Felicidades|Felicitamos|Enhorabuena|Conozca|Conoce|Ella|El|La|Los|Las|Un|Una|Nuestro|Nuestra|Su|Mi|Con|En|Por|Para|Cuando|Ayer|Hoy|Así|Estimado|Estimada|Querido|Querida|Mr|Mrs|Ms|Miss|Mx|Sr|Sra|Srta|Señor|Señora|Señorita|Don|Doña|Dr|Drs|Dra|Doctor|Doctora|Prof|St|Saint|San|Santa|Nurse)\.?$/u;

const bare = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/'s$|\.$/, '');

const isGiven = (word: string) => {
  const lower = bare(word);
  return GIVEN_NAMES.has(lower) || SPANISH_NAMES.has(lower) || SPANISH_NAMES.has(word.toLowerCase());
};

/** Finds those named in a sentence, without the practice's own people and without what is called after someone. */
export function namer(subject: Subject): (sentence: string) => Named[] {
  const own = ownNames(subject);
  return (sentence) =>
    [...sentence.matchAll(RUN)].flatMap(({ 0: run, index }) => named(sentence, run, index, own));
}

function named(sentence: string, run: string, index: number, own: OwnNames): Named[] {
  // Most capitals begin a sentence.
  if (!run.includes(' ') && (OPENERS.test(run) || !(isGiven(run) || AMBIGUOUS_NAMES.has(bare(run))))) {
    const isAddressed = HONORIFIC.test(sentence.slice(Math.max(0, index - 14), index));
    if (!isAddressed || OPENERS.test(run)) return [];
  }
  const words = [...run.matchAll(WORDS)];
  if (
    words.some(([word]) => OF_NO_PERSON.test(word.replace(/'s$/, '')) && !isGiven(word) && words.length > 1)
  )
    return [];
  if (words.length > 1 && TRADE.test(words.at(-1)?.[0] ?? '') && NO_HEADING.test(sentence)) return [];
  const opened = words.findIndex(([word]) => !OPENERS.test(word));
  const given = words.findIndex(([word]) => isGiven(word));
  const first = given > opened && given <= opened + 1 ? given : opened;
  const kept = words.slice(first);
  const [start] = kept;
  if (first === -1 || start === undefined || OF_FAITH.test(run)) return [];
  const from = index + start.index;
  const before = sentence.slice(Math.max(0, from - 14), from);
  const text = run.slice(start.index);
  if (
    TITLED.test(before) ||
    isOwn(
      kept.map(([word]) => bare(word)),
      own,
    )
  )
    return [];
  const hasSurname = kept.length > 1;
  const isAddressed = HONORIFIC.test(before);
  const isAmbiguous = AMBIGUOUS_NAMES.has(bare(start[0]));
  const isSure = isAddressed || isGiven(start[0]) || (isAmbiguous && hasSurname);
  if (!isSure && (!hasSurname || OF_NO_PERSON.test(start[0]))) return [];
  const last = kept.at(-1)?.[0] ?? '';
  return [
    {
      start: from,
      end: from + text.replace(/'s$/, '').length,
      isSure,
      hasSurname,
      isAddressed,
      isShortened: hasSurname && /^\p{Lu}\.?$/u.test(last),
    },
  ];
}

/** For each word, the names of the practice's own that have it. */
type OwnNames = ReadonlyMap<string, readonly ReadonlySet<string>[]>;

const known = new WeakMap<Subject, OwnNames>();

/** The practice, its places and its people, by any part of the name. Made once: every text of every bio asks. */
function ownNames(subject: Subject): OwnNames {
  const own = known.get(subject) ?? byWord(subject);
  known.set(subject, own);
  return own;
}

function byWord({ names, records: { practice, locations } }: Subject): OwnNames {
  const own = new Map<string, ReadonlySet<string>[]>();
  for (const name of [...names, practice.name, ...locations.map(({ data }) => data.name)]) {
    const parts = new Set(name.split(/\s+/).map(bare));
    for (const part of parts) own.set(part, [...(own.get(part) ?? []), parts]);
  }
  return own;
}

function isOwn(words: readonly string[], own: OwnNames): boolean {
  const [first = ''] = words;
  return own.get(first)?.some((parts) => words.every((word) => parts.has(word))) ?? false;
}
