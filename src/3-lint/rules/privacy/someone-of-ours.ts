import type { RecordKind } from '#schema/record.ts';
import type { RuleContext, Subject } from '#schema/rule.ts';
import { JOB, JOBS, OFICIO } from '../jobs.ts';
import { isQuoted } from '../speech.ts';
import { nameLike } from './names.ts';

const TITLED =
  /(?<!\p{L})(?:Dra?|Prof|Nurse|Doctora?|Enfermer[oa]|Lic|Licda|Lcda?|Psic)\.?\s(?:\p{Lu}\p{Ll}{1,15}|\p{Lu}\.)/u;

/** "Our very own", "one of our nurses", "la doctora": somebody of the practice, though not by name. */
const BY_ROLE = new RegExp(
  String.raw`(?<!\p{L})(?:our (?:very )?own (?!\p{Ll})|our (?:\p{Ll}{2,12} ){0,2}?${JOB}(?!\p{L}|'s (?:office|advice|hours))|our (?:two|three|four|five) (?:\p{Ll}{2,12} )?${JOBS}(?!\p{L})|(?:one|two|three|another|any|each|none) (?:of|from) our (?:\p{Ll}{2,12} ){0,2}?${JOBS}(?!\p{L})|nuestr[oa] (?:\p{Ll}{2,12} )?${OFICIO}(?!\p{L})|un[oa] de nuestr[oa]s (?:\p{Ll}{2,12} )?${OFICIO}(?:e?s)?(?!\p{L})|(?:both|the (?:two|three|four)) (?:of )?(?:our )?(?:\p{Ll}{2,12} )?${JOBS}(?!\p{L})|(?:Ms|Mrs|Mr|Miss|Mx|Sra|Srta|Sr)\.? \p{Lu}\p{L}{1,15},? (?:(?:is|are) (?:back|away|out|on leave)|(?:in|from|at) (?:reception|billing|our|the front)|our |nuestr[oa] |de (?:recepción|nuestr[oa])))`,
  'iu',
);

/** "Hygienist Pam", "la recepcionista Ruth": by what they do here, and by name. */
const BY_JOB = new RegExp(
  String.raw`(?<!\p{L})(?:${eitherCase(JOB)}|${eitherCase(OFICIO)}),? (?!(?:Health|Care|Clinic|Center|Services?|Hours|Office)(?!\p{L}))\p{Lu}\p{Ll}{1,15}(?!\p{L})`,
  'u',
);

/** Every word of a list may begin with a capital, while a name after it has to. */
function eitherCase(words: string): string {
  return words.replace(/(?<=[(:|])\p{Ll}/gu, (first) => `[${first}${first.toUpperCase()}]`);
}

const THE_DOCTOR = new RegExp(
  String.raw`(?<!\p{L})(?:(?:la|el|del) (?:\p{Ll}{2,12} )?${OFICIO}|the (?:\p{Ll}{2,12} )?${JOB}(?!'s (?:office|advice|hours))|our (?:whole|entire) (?:team|staff|office|practice)|todos los de (?:la|nuestra) (?:cl[ií]nica|consulta)|todo el (?:equipo|personal))(?!\p{L})`,
  'iu',
);
/** Pages, notices and answers tell of nobody but the practice's people; a sentence goes on about whoever was named before. */
const OF_PEOPLE_HERE: readonly RecordKind[] = ['page', 'announcement', 'answer'];
const GOES_ON =
  /^[\s"'“(¡]{0,3}(?:(?:She|He|Her|His|Ella|Él)(?=[ '’])|(?:(?:Hoy|Mañana|Ahora|A esta hora|Esta (?:semana|tarde|mañana)|Todavía|(?:[Ll]os|[Cc]ada) (?:lunes|martes|miércoles|jueves|viernes|s[áa]bados?|domingos?)|A l?as? \p{Ll}{3,6}) )?(?:[Nn]o |[Yy]a |siempre ){0,2}(?:[Vv]iene|contesta|[Tt]uvo|[Ee]s (?:mam[áa]|pap[áa]|madre|padre|abuel[oa]|casad[oa]|solter[oa]|viud[oa]|divorciad[oa])|[Ll]leva|[Tt]iene \d\d años|[Ee]st[áa](?: de| en|,)|[Ff]ue a|[Aa]nda|[Ss]e fue|[Vv]a camino|[Ss]ale a|[Cc]orre|[Nn]ada|[Jj]uega|[Vv]ive|[Cc]umple|[Aa]yuna|[Rr]eza|[Cc]anta|[Ee]ntrena|[Cc]recio|[Cc]reció|[Nn]acio|[Nn]ació|[Tt]iene (?:dos|tres|cuatro|cinco|gemel|melliz|un hij|una hij))(?!\p{L}))/u;

/** Everyone who has a bio, to be looked up by a word: a large practice has more names than a pattern may have. */
interface Names {
  /** In full, by their first word. */
  readonly whole: ReadonlyMap<string, readonly string[]>;
  /** Given names that are nothing else. */
  readonly given: ReadonlySet<string>;
  /** Hope, Grace and April begin sentences without being anybody; in one they are. */
  readonly givenInside: ReadonlySet<string>;
}

const known = new WeakMap<Subject, Names>();

function namesOf(subject: Subject): Names {
  const before = known.get(subject);
  if (before !== undefined) return before;
  const whole = new Map<string, string[]>();
  const given = new Set<string>();
  const givenInside = new Set<string>();
  for (const name of subject.names) {
    const plain = name.replace(/^(?:Dr|Dra|Prof|Mr|Mrs|Ms)\.? /, '');
    const first = plain.split(' ')[0] ?? '';
    whole.set(bare(first), [...(whole.get(bare(first)) ?? []), plain]);
    const kind = nameLike(first);
    if (first.length > 2 && kind !== 'no') (kind === 'sure' ? given : givenInside).add(bare(first));
  }
  const names = { whole, given, givenInside };
  known.set(subject, names);
  return names;
}

/** A word of a name without what may stand behind it. */
function bare(word: string): string {
  return word.replace(/(?:['’]s)?[.'’]{0,9}$/u, '');
}

function isNamed(words: string, { whole, given, givenInside }: Names): boolean {
  return [...words.matchAll(/(?<![\p{L}'-])\p{L}[\p{L}\p{M}'’.-]{0,60}/gu)].some(({ 0: found, index }) => {
    const word = bare(found);
    if (given.has(word)) return true;
    if (givenInside.has(word) && /[\p{L},]\s$/u.test(words.slice(0, index))) return true;
    return (
      whole
        .get(word)
        ?.some(
          (name) => words.startsWith(name, index) && !/^[\p{L}-]/u.test(words.slice(index + name.length)),
        ) ?? false
    );
  });
}

/** Whether words name someone of the practice: in full, by the given name, by a title. */
export function namesOurs(words: string, { subject }: Pick<RuleContext, 'subject'>): boolean {
  return TITLED.test(words) || BY_JOB.test(words) || isNamed(words, namesOf(subject));
}

/** Texts in which somebody of the practice may say "I"; in a form that is signed a patient does. */
const SELF =
  /(?<!\p{L})(?:I|I'm|I've|I'll|I'd|my|me|mine|yo|mis?|me|conmigo|soy|tengo|estoy|vivo)(?!\p{L})/iu;
/** So far after what is told a question still belongs to it. */
const ASKED_NEAR = 160;
const OF_READER =
  /(?<!\p{L})(?:I (?:understand|agree|consent|acknowledge|authori[sz]e|certify|have read|give (?:my )?(?:consent|permission))|(?:can|should|may|must|do|did|am|will|could) I|(?<=^\s{0,3})(?:how|what|when|where|why|whether)(?: \p{L}{2,8}){0,2} I|my (?:doctor|dentist|nurse|therapist|provider|appointment|insurance|results?|prescriptions?|records?|medical|health information|chart|bill)|(?:mi|me) (?:m[eé]dic[oa]|doctora?|cita|seguro|receta|expediente|consentimiento)|autorizo|entiendo que|acepto)(?!\p{L})/iu;

/** A place in a sentence, and the text around it. */
interface Said {
  readonly sentence: string;
  readonly at: number;
  readonly passage: string;
}

/**
 * Whether somebody of the practice says at this place what they do themselves: "I", "my daughter", "mi hija". Where
 * something is asked, a patient speaks: “My daughter is 12. Does she need a shot?”
 */
export function speaksForSelf({ sentence, at, passage }: Said, kind: RecordKind): boolean {
  if (kind === 'provider') return true;
  if (!SELF.test(sentence) || OF_READER.test(sentence) || isQuoted(sentence, at)) return false;
  const from = passage.indexOf(sentence);
  return !passage.slice(Math.max(0, from), from + sentence.length + ASKED_NEAR).includes('?');
}

/** Whether a sentence begins with somebody who was named before: "She", "Hoy no viene". */
export function goesOn(words: string): boolean {
  return GOES_ON.test(words);
}

/** The same, or by what they do here: "one of our nurses". */
export function tellsOfOurs(words: string, context: Pick<RuleContext, 'subject'>): boolean {
  return namesOurs(words, context) || BY_ROLE.test(words);
}

/** The same, or by a word that may mean any: "la doctora"; in a notice, a page or an answer by any given name, since patients have none there. */
export function speaksOfOurs(
  words: string,
  context: Pick<RuleContext, 'subject'> & Partial<Pick<RuleContext, 'record'>>,
): boolean {
  return (
    tellsOfOurs(words, context) ||
    THE_DOCTOR.test(words) ||
    (context.record !== undefined &&
      OF_PEOPLE_HERE.includes(context.record.kind) &&
      (GOES_ON.test(words) || namesAnyone(words)))
  );
}

function namesAnyone(words: string): boolean {
  return [
    ...words.slice(0, 400).matchAll(/(?<![\p{L}'-])\p{Lu}\p{Ll}{2,14}(?=\s\p{Ll}|,|'s|\s(?:and|y)\s)/gu),
  ].some(([name]) => nameLike(name) === 'sure');
}
