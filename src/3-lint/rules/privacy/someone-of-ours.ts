import type { RuleContext, Subject } from '#schema/rule.ts';
import { nameLike } from './names.ts';

const TITLED =
  /(?<!\p{L})(?:Dra?|Prof|Nurse|Doctora?|Enfermer[oa]|Lic|Licda|Lcda?|Psic)\.?\s(?:\p{Lu}\p{Ll}{1,15}|\p{Lu}\.)/u;

const JOB =
  '(?:doctor|physician|nurse|dentist|therapist|counsell?or|receptionist|hygienist|midwife|pediatrician|paediatrician|psychologist|psychiatrist|practitioner|assistant|manager|colleague|founder|social worker|team member|GP)';
const JOBS =
  '(?:doctors|physicians|nurses|dentists|therapists|counsell?ors|receptionists|hygienists|midwives|p(?:a)?ediatricians|psychologists|psychiatrists|practitioners|assistants|colleagues|social workers|team members|team|staff)';
const OFICIO =
  '(?:doctora?|m[eé]dic[oa]|enfermer[oa]|dentista|terapeuta|recepcionista|pediatra|psic[oó]log[oa]|psiquiatra|partera|compañer[oa]|directora?|fundadora?|gerente|licenciad[oa]|higienista|trabajadora? social)';

/** "Our very own", "one of our nurses", "la doctora": somebody of the practice, though not by name. */
const BY_ROLE = new RegExp(
  String.raw`(?<!\p{L})(?:our (?:very )?own (?!\p{Ll})|our (?:\p{Ll}{2,12} ){0,2}?${JOB}(?!\p{L}|'s (?:office|advice|hours))|(?:one|two|three|another|any|each|none) (?:of|from) our (?:\p{Ll}{2,12} ){0,2}?${JOBS}(?!\p{L})|nuestr[oa] (?:\p{Ll}{2,12} )?${OFICIO}(?!\p{L})|un[oa] de nuestr[oa]s (?:\p{Ll}{2,12} )?${OFICIO}(?:e?s)?(?!\p{L}))`,
  'iu',
);

const THE_DOCTOR = new RegExp(String.raw`(?<!\p{L})(?:la|el) (?:\p{Ll}{2,12} )?${OFICIO}(?!\p{L})`, 'iu');

const patterns = new WeakMap<Subject, RegExp>();

/** Everyone who has a bio: in full, by the given name alone, and by it in a sentence where it is a word as well. */
function namePattern(subject: Subject): RegExp {
  const known = patterns.get(subject);
  if (known !== undefined) return known;
  const sources = subject.names.flatMap((name) => {
    const plain = name.replace(/^(?:Dr|Dra|Prof|Mr|Mrs|Ms)\.? /, '');
    const given = plain.split(' ')[0] ?? '';
    // Hope, Grace and April begin sentences without being anybody.
    const isName = given.length > 2 && nameLike(given) !== 'no';
    const before = nameLike(given) === 'sure' ? '' : String.raw`(?<=[\p{L},]\s)`;
    return [literal(plain), ...(isName ? [`${before}${literal(given)}`] : [])];
  });
  const made = new RegExp(
    sources.length === 0 ? '(?!)' : `(?<![\\p{L}'-])(?:${sources.join('|')})(?![\\p{L}-])`,
    'u',
  );
  patterns.set(subject, made);
  return made;
}

const literal = (text: string) => text.replace(/[$()*+./?[\\\]^{|}-]/g, String.raw`\$&`);

/** Whether words name someone of the practice: in full, by the given name, by a title. */
export function namesOurs(words: string, { subject }: Pick<RuleContext, 'subject'>): boolean {
  return TITLED.test(words) || namePattern(subject).test(words);
}

/** The same, or by what they do here: "one of our nurses". */
export function tellsOfOurs(words: string, context: Pick<RuleContext, 'subject'>): boolean {
  return namesOurs(words, context) || BY_ROLE.test(words);
}

/** The same, or by a word that may mean any: "la doctora". */
export function speaksOfOurs(words: string, context: Pick<RuleContext, 'subject'>): boolean {
  return tellsOfOurs(words, context) || THE_DOCTOR.test(words);
}
