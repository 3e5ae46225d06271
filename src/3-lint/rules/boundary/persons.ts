import type { Subject } from '#schema/rule.ts';
import { OFICIO } from '../jobs.ts';

/** Words that say whose page it is: one person's. */
const ONES =
  /\b(?:(?:[Mm]essage|[Tt]ext|[Aa]sk|[Ff]ollow|[Aa]dd|[Ww]rite to|[Ee]scr[ií]b\w{1,5} a)\s\p{Lu}\p{Ll}{1,40}|my|mine|his|her|hers|personal|private|(?:[A-Z][\p{L}]{2,20})'s (?:own|personal|private|profile)|mi|mis|perfil de (?:la |el )?(?:[Dd]ra?\b|[\p{Lu}])|privad[ao])(?!\p{L})/u;
/** “Nuestra matrona comparte sus días en su Instagram”. */
const HIS_OR_HERS = new RegExp(
  String.raw`(?<!\p{L})(?:nuestr[oa]|la|el)\s${OFICIO}(?!\p{L})[^.!?]{0,80}?\s(?:en|por|desde|a)\s(?:su|sus)\s`,
  'iu',
);
const PRACTICES =
  /\b(?:we|us|our|ours|clinic|practice|office|nuestr[ao]s?|cl[ií]nica|consultorio|centro|nos|s[ií]guenos|s[ií]ganos|b[uú]squenos)(?!\p{L})/iu;
const TITLE =
  /\b(?:Dr|Dra|Doctor|Doctora|Nurse|Enfermer[ao]|Mr|Mrs|Ms|Miss)\b\.?\s?\p{Lu}|\b(?:la doctora|el doctor|the doctor|la enfermera)\b/u;

/** Whether a sentence that leads to a page says that the page is one person's. */
export function isOfAPerson(sentence: string, subject: Subject): boolean {
  if (ONES.test(sentence) || HIS_OR_HERS.test(sentence)) return true;
  if (PRACTICES.test(sentence)) return false;
  const known = names(subject);
  return (
    TITLE.test(sentence) || (sentence.match(/\p{Lu}\p{L}{2,99}/gu) ?? []).some((word) => known.has(word))
  );
}

/** The words of providers' names, longer than a title. */
function names({ names: all }: Subject): ReadonlySet<string> {
  const words = all.flatMap((name) => name.match(/\p{Lu}\p{L}{2,99}/gu) ?? []);
  return new Set(words.filter((word) => !/^(?:Dra|Mrs|Prof|Doctora?)$/.test(word)));
}
