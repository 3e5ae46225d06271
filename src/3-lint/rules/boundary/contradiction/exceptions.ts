import type { Sentence } from '#schema/rule.ts';
import { finderOf, testOf } from '../../../patterns/finder.ts';
import type { Stretch } from '../../text.ts';
import { isAsked, isQuoted } from './clause.ts';

// “We accept no friend requests, though Ruth does”: a sentence that takes back what it says.

const REQUEST = '(?:friend|follow(?:er)?|connection|contact|linkedin|facebook) (?:requests?|invitations?)';
const REFUSED = String.raw`(?:\b(?:not|never|n't|no one|nobody|none|no|neither|declines?|refuses?|turns? down|ignores?)\b[^.;!?]{0,50}?\b(?:${REQUEST}|(?:accept|add|befriend|friend|follow|connect with)\s(?:back\s)?(?:our\s|any\s)?(?:patients?|clients?|families|parents|anyone)|be(?:come)? friends|requests from|accepts? (?:any )?requests)\b|n't\s[^.;!?]{0,50}?\b${REQUEST}\b)`;
const BUT = String.raw`(?:\b(?:except|excepting|but|although|though|apart from|save|other than|with the exception|only)\b)`;
const ONE = String.raw`(?:(?:dr|ms|mr|mrs|nurse|doctor)\.?\s[\w'-]{2,15}|[\w'-]{3,15}|some of us|our (?:nurses?|therapists?|doctors?|counsell?ors?))`;
const ACCEPTS = String.raw`(?:(?:accepts?|adds?|friends|befriends?|follows? back|welcomes?|approves?|answers?|confirms?)\s(?:her\s|his\s|their\s|our\s)?(?:them|those|it|requests?|parents|patients?|clients?|families|moms|mums|mothers|anyone|everyone|people|a few|some|all|former|old|long|hers|his|theirs)|makes? (?:an |the odd |a few |some )?exceptions?|says? yes|do(?:es)?(?: so)?\s?(?=[.,;!]|$|\s(?:for|with|if|when|once|on)\b)|(?:is|are|'s|'re) (?:always |usually |quite |more than )?(?:happy|glad|fine|pleased|open|free|willing|delighted|ok|okay) (?:to (?:accept|add|connect|friend|be friends|follow|say yes|take)|with (?:it|that|them|requests)))`;
const ENGLISH = new RegExp(
  String.raw`${REFUSED}[^!?]{0,70}?${BUT}[^!?]{0,30}?\b${ONE}(?:,? who)?(?:\s(?:\w{4,12}ly|always|may|will|can|does|do|often|sometimes|still))?\s?(?<!\b(?:not|never|n't|we|you)\s)${ACCEPTS}`,
  'gi',
);

const SOLICITUD = '(?:solicitud(?:es)?(?: de (?:amistad|contacto|seguimiento))?|invitaciones)';
const SPANISH = new RegExp(
  String.raw`(?<!\p{L})(?:no|nadie|nunca|ning[uú]n|ninguno|ninguna|tampoco|rechazamos|jam[aá]s)(?!\p{L})[^.;!?]{0,60}?(?:${SOLICITUD}|(?:agreg|acept|sig|segu)\p{L}{1,6} (?:a )?(?:sus |los |nuestr[oa]s )?(?:pacientes|familias)|amig[oa]s)[^!?]{0,60}?(?<!\p{L})(?:excepto|salvo|menos|pero|aunque|solo|s[oó]lo|a excepci[oó]n de|con excepci[oó]n de)(?!\p{L})[^!?]{0,40}?(?<!(?:no|nunca|tampoco) (?:l[aoe]s? )?)(?<!\p{L})(?:acept(?:a|an|ar[aá]|o)|agreg(?:a|an)|hac(?:e|en) (?:una )?excepci[oó]n(?:es)?|dic(?:e|en) que s[ií]|recib(?:e|en)|s[ií] (?:l[ao]s )?(?:acept|agreg|hac)\p{L}{1,3}|con (?:mucho )?gusto (?:l[oae]s? )?(?:acept|agreg|recib|sig)\p{L}{1,4}|con gusto(?=\s{0,2}[.,;!]|$))(?!\p{L})`,
  'giu',
);
/** “…, except from families we have known for years”: of patients, and not of colleagues. */
const EXCEPT_SOME = new RegExp(
  String.raw`${REFUSED}[^.;!?]{0,30}?,?\s(?:except|unless|other than|save|apart from)\s(?:it is\s|it's\s|they are\s|they come\s|you(?:'re| are)\s|from\s|for\s|when\s|if\s|a\s|the\s|an\s|with\s){0,4}(?:\w{2,10}\s){0,3}?(?:famil(?:y|ies)|patients?|clients?|parents|former|church|neighbou?rs?|known|long-?time|old)(?!\p{L})(?![^.;!?]{0,20}\b(?:of (?:ours|our own)|members?)\b)`,
  'giu',
);
const SALVO_ALGUNOS = new RegExp(
  String.raw`(?<!\p{L})(?:no|nadie|nunca|ning[uú]n|ninguno)(?!\p{L})[^.;!?]{0,40}?${SOLICITUD}[^.;!?]{0,30}?,?\s(?:salvo|excepto|menos|a no ser que|fuera de)\s(?:[\p{L}]{1,8}\s){0,4}?(?:familias|pacientes|vecin[oa]s|conoc(?:emos|id[oa]s)|iglesia|antigu[oa]s|amistades)(?!\p{L})`,
  'giu',
);
/** “Ruth is the exception, and she adds whoever asks.” */
const ONE_IS_EXCEPTED = new RegExp(
  String.raw`${REFUSED}[^.!?]{0,60}?[;,]\s(?:but\s|though\s|only\s)?${ONE}(?:\s\p{Lu}?[\w'-]{2,15})?\s(?:is|are)\s(?:the|an|our)\s(?:one\s|only\s|lone\s)?exceptions?(?!\p{L})`,
  'giu',
);
const UNA_ES_LA_EXCEPCION = new RegExp(
  String.raw`(?<!\p{L})(?:no|nadie|nunca|ning[uú]n|ninguno)(?!\p{L})[^.!?]{0,40}?${SOLICITUD}[^.!?]{0,40}?[;,]\s(?:pero\s|s[oó]lo\s)?[\p{L} .]{3,25}?\ses\sla\s(?:[uú]nica\s)?excepci[oó]n(?!\p{L})`,
  'giu',
);
/** A yes that may stand in the next sentence: “Staff don’t text with patients. If you are late, text Bea.” */
const WITH_PATIENTS = '(?:with |to )?(?:our |any |the )?(?:patients?|clients?|families|parents)';
const NO_WITH_PATIENTS = String.raw`\b(?:do(?:es)? not|don't|doesn't|never|will not|won't|cannot|can't|no longer|no one here|nobody here)\s(?:\w{2,10}\s){0,3}?(?:text(?:s|ing| messages?)?|use (?:social media|personal accounts)|connect|follow|friend|message|e-?mail)\s${WITH_PATIENTS}(?!\p{L})`;
const ONE_OF_US = String.raw`(?:me|him|her|them|(?:our|your|the) (?:doctor|nurse|therapist|dentist|receptionist|midwife|front desk)|(?:dr|nurse)\.?\s[\w'-]{2,20}|(?<who>[\w'-]{3,15}))`;
const BUT_DO = String.raw`(?:[,;]\s|[.]\s|\s)(?:but|though|if you[^.!?]{2,40},|when you[^.!?]{2,40},|for [^.!?,]{2,30},|still,|instead,|please|you (?:can|may|are welcome to)|feel free to)\s(?:you (?:can|may|are welcome to)\s|feel free to\s|please\s|just\s|always\s|still\s|simply\s){0,3}`;
const TAKEN_BACK = new RegExp(
  String.raw`${NO_WITH_PATIENTS}[^.;!?]{0,40}?${BUT_DO}(?:text|follow|add|friend|find|message|dm)\s${ONE_OF_US}(?!\p{L})`,
  'giu',
);
const SE_DESDICE =
  /(?<!\p{L})(?:no|nunca|nadie)\s(?:[\p{L}]{2,10}\s){0,3}?(?:us(?:amos|o|a|an)|conect\p{L}{2,4}|acept\p{L}{1,4}|atend\p{L}{2,5}|agreg\p{L}{1,4}|segu\p{L}{1,4}|escrib\p{L}{1,4}|mand\p{L}{1,4}|text\p{L}{1,4}|chat\p{L}{1,4})[^.;!?]{0,40}?(?:pacientes?|familias)[^!?]{0,25}?(?:,|\.|;)?\s(?:pero|aunque|eso s[ií],?|sin embargo,?|si [^.!?,]{2,40},)\s(?:tambi[eé]n\s|s[ií]\s|siempre\s)?(?:puede[ns]?\s(?:seguir|agregar|buscar|escribir(?:le)?|mandar(?:le)?)|s[ií]g(?:a|ue|an)|agr[eé]g(?:ue|a|uen)|b[uú]sque|escr[ií]ba(?:le)?|m[aá]nde(?:le)?)\s(?:un mensaje\s)?(?:al?\s(?:la\s)?(?:doctora?|dra?\.?|enfermer[oa]|terapeuta)|a\s\p{Lu}\p{L}{2,14})(?!\p{L})/giu;
/** “We never accept friend requests. Dr. Blum makes an exception.” */
const EXCEPTED = new RegExp(
  String.raw`${REFUSED}[^.;!?]{0,60}?[.;]\s{1,2}(?:(?:dr|ms|mr|mrs|nurse|doctor)\.?\s[\w'-]{2,15}|some of us|a few of us|our (?:nurses?|therapists?|doctors?|counsell?ors?))\s(?:does\s|do\s|will\s|may\s|sometimes\s|always\s|often\s){0,2}(?:makes? (?:an |a few |some )?exceptions?|say(?:s)? yes|accepts? (?:them|some|those|requests|patients|families|former)|adds? (?:them|patients|families))(?!\p{L})`,
  'giu',
);
const SALVO =
  /(?<!\p{L})(?:no|nadie|nunca|ning[uú]n|ninguna)(?!\p{L})[^.;!?]{0,40}?(?:conect\p{L}{1,4}|contact\p{L}{1,3}|amistad|amig[oa]s)[^.;!?]{0,15}? (?:con|de) (?:l[oa]s |sus |nuestr[oa]s )?(?:pacientes|familias)[^!?;]{0,60}?(?<!\p{L})(?:excepto|salvo|menos|pero|aunque|a excepci[oó]n de)(?!\p{L})[^!?;]{0,40}?(?<!no )(?<!\p{L})(?:s[ií] (?:l[ao]s )?(?:acept|agreg|hac|conect)\p{L}{1,3}|acept(?:a|an)|agreg(?:a|an)|hac(?:e|en) (?:una )?excepci[oó]n)(?!\p{L})/giu;
const NAMES = testOf(/friend|connect|follow|add|request|solicitud|amig|agreg|seguid/i);

/** Where a sentence refuses to connect, and then says who does all the same. */
export function exceptionsIn({ text, start }: Sentence): Stretch[] {
  if (!NAMES.test(text) || isAsked(text)) return [];
  return [ENGLISH, SPANISH, EXCEPT_SOME, SALVO_ALGUNOS, ONE_IS_EXCEPTED, UNA_ES_LA_EXCEPCION].flatMap(
    (pattern) =>
      [...text.matchAll(pattern)]
        .filter(({ index }) => !isQuoted(text, index))
        .map(({ 0: words, index }) => ({
          start: start + index,
          end: start + index + words.trimEnd().length,
        })),
  );
}

const TAKEN = finderOf([TAKEN_BACK, EXCEPTED, SE_DESDICE, SALVO]);

/** Where a text says no to all patients, and in the next breath how to reach one of the practice's people. */
export function takenBackIn(text: string, isOurs: (name: string) => boolean): Stretch[] {
  return [...TAKEN[Symbol.matchAll](text)]
    .map((match) => ({ ...match, words: match[0], index: match.index ?? 0 }))
    .filter(
      ({ index, groups }) => !isQuoted(text, index) && (groups?.who === undefined || isOurs(groups.who)),
    )
    .map(({ words, index }) => ({ start: index, end: index + words.trimEnd().length }));
}
