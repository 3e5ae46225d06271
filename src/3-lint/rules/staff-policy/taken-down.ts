import type { Finder, Found } from '../prose-rule.ts';
import { together } from '../together.ts';
import { EMPLOYER, PATRON } from './staff-words.ts';

// “Is your post less than flattering to us? Then take it down.” What is said of a post, and that it has to go.

const POST =
  /\b(?:posts?|posted|comments?|commented|tweets?|tweeted|wrote|written|write|said|stor(?:y|ies)|updates?|remarks?|words|something|anything|whatever|everything|content)\b|(?<!\p{L})(?:publicaci[oó]n(?:es)?|public[oó]|comentarios?|coment[oó]|escribi[oó]|escrito|dijo|mensajes?|algo|cualquier cosa|lo que)(?!\p{L})/giu;
const UNKIND =
  /\b(?:(?:less than|not|isn't|aren't|anything but|far from|hardly|never) (?:\w{3,10} )?(?:flattering|kind|kindly|positive|complimentary|glowing|nice|friendly|loyal|favou?rable)|un(?:kind|flattering|favou?rable|complimentary|friendly)|critical|critici[sz]\w{1,4}|negative|embarrass\w{2,4}|harsh|nasty|disloyal|sour|snide|snarky|bitter|ugly|mean|rude|sarcastic|(?:doesn't|don't|does not|do not|won't|fails to) (?:flatter|praise|honou?r|please|suit|become|show [^.;]{1,20} in a good light|make [^.;]{1,20} look good)|look(?:s|ing)? (?:bad|foolish|silly|poor|unprofessional)|in a (?:bad|poor|negative|unflattering|unfavou?rable) light|reflects? (?:badly|poorly))\b|(?<!\p{L})(?:(?:no|poco|nada) (?:\p{L}{2,6} ){0,2}?(?:halagador|amable|favorable|positiv|leal|bien)\p{L}{0,2}|mal(?! (?:horario|tiempo))|negativ[oa]s?|cr[ií]tic[oa]s?|critic\p{L}{1,3}|desfavorables?|fe[oa]s?)(?!\p{L})/giu;
const OF_US = new RegExp(
  `${EMPLOYER}|${PATRON}|(?<!\\p{L})(?:al? (?:la )?(?:consultorio|cl[ií]nica|empresa|gerencia|equipo|jefe|jefa)|nos (?:dej|critic|hac|pon)\\p{L}{1,3}|de nosotros)(?!\\p{L})`,
  'giu',
);

const MARK = 'unkind';

/** An unkind post: whether it has to go, the rule asks. */
export const UNKIND_POSTS: Finder = marked(together(110, UNKIND, POST, OF_US));

function marked(finder: Finder): Finder {
  return {
    isLoose: true,
    mayFind: (text) => finder.mayFind?.(text) ?? true,
    *[Symbol.matchAll](text) {
      for (const match of finder[Symbol.matchAll](text))
        yield Object.assign(match, { groups: { [MARK]: match[0] } });
    },
  };
}

const GOES =
  /\b(?:get rid of (?:it|them|that)|(?:has|have|ought|needs?) to (?:go|come down|disappear)|scrub (?:it|that)|lose it|take (?:it|them|this|that|those|any \w{3,9}|your \w{3,9})? ?(?:right |straight )?down|take down|delete[sd]?|remove[sd]?|erase[sd]?|unpost|withdraw\w{0,2}|must come down|comes? down|has to (?:go|come down)|have to (?:go|come down))\b|(?<!\p{L})(?:b[oó]rr\p{L}{1,5}|elim[ií]n\p{L}{1,5}|qu[ií]t(?:e|en|el[oa]s?|ar(?:l[oa]s?)?)|ret[ií]r\p{L}{1,5}|desaparezca|fuera con)(?!\p{L})/iu;
/** What anyone would take down, and pages that are the practice's. */
const MAY_GO =
  /\b(?:patients?|clients?|threat\w{0,6}|harass\w{0,5}|slurs?|racis\w|hate|phi|(?:our|the practice's|the clinic's) (?:own )?(?:page|wall|site|feed|account))\b|(?<!\p{L})(?:pacientes?|amenaz\p{L}{1,3}|acos\p{L}{1,2}|en nuestr[oa] (?:p[aá]gina|cuenta|muro))(?!\p{L})/iu;

/** Whether a find is an unkind post that may stay; `undefined` where it is none. */
export function mayStay({ match, sentence, passage }: Found): boolean | undefined {
  if (match.groups?.[MARK] === undefined) return undefined;
  if (MAY_GO.test(sentence)) return true;
  if (GOES.test(sentence))
    return /(?:\b(?:never|not|no need to)|n't)\b[^.;]{0,25}\b(?:delete|remove|take)\b/i.test(sentence);
  if (!/\?\W{0,3}$/.test(sentence)) return true;
  const at = passage.plain.indexOf(sentence);
  const next = at < 0 ? '' : passage.plain.slice(at + sentence.length, at + sentence.length + 60);
  return MAY_GO.test(next) || !GOES.test(next.split(/[.!?]\s/)[0] ?? '');
}
