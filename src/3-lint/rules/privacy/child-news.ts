import { finderOf } from '../../patterns/finder.ts';
import { isQuoted } from '../speech.ts';
import { plain, plainLetters, type Stretch, withoutAccents } from '../text.ts';
import { isAfterTitle, nameLike } from './names.ts';

// A child of the practice's people as notices tell it: a birth, a first day at school, a game won.

const NAME = "(?<name>[A-Z][a-z'-]{1,22})";
const ADJ = '(?:[a-z-]{2,12},? ){0,4}?';
const KID =
  '(?:son|daughter|baby|boy|girl|child|twins|grandson|granddaughter|grandchild|grandbaby|niece|nephew|little one|little (?:boy|girl)|newborn|baby (?:boy|girl)|eldest|oldest|youngest|firstborn|kids?|children|sons|daughters|boys|girls)';
const WHOSE = "(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[A-Z][a-z]{1,15}'s)";
const GRADE =
  '(?:kindergarten|pre-?school|pre-?k|nursery(?: school)?|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|1st|2nd|3rd|\\d{1,2}th) grade|middle school|high school|elementary school|year (?:one|two|three|four|five|six|seven|\\d{1,2})|junior high)';
const BORN =
  '(?:(?:was |were |is )?born|arrived|came into the world|made (?:his|her|an) (?:debut|appearance|entrance)|joined the family)';
const WHEN =
  '(?:on |last |this |yesterday|today|early |at |in (?:January|February|March|April|May|June|July|August|September|October|November|December|the early hours|spring|summer|the)|just |weighing|and (?:both|mother|mom|mum|all))';
const ERRAND =
  '(?:[Dd]riv(?:e|es|ing)|[Ff]err(?:y|ies|ying)|[Ss]huttl(?:e|es|ing)|[Tt]ak(?:e|es|ing)|[Ww]alk(?:s|ing)?|[Pp]ick(?:s|ing)? up|[Dd]rop(?:s|ping)?(?: off)?|[Cc]heer(?:s|ing)? (?:on |for )?|[Cc]oach(?:es|ing)?|[Rr]ead(?:s|ing)? to|[Tt]uck(?:s|ing)? (?:in )?|[Cc]hauffeur(?:s|ing)?|[Ww]atch(?:es|ing)?|[Hh]elp(?:s|ing)?|[Rr]ush(?:es|ing)?|[Rr]ac(?:e|es|ing)|[Cc]ollect(?:s|ing)?)';
const ACTIVITY =
  '(?:ballet|karate|soccer|football|swim(?:ming)?(?: (?:practice|lessons|team|meets?))?|piano|violin|gymnastics|hockey|baseball|softball|t-?ball|little league|scouts|cub scouts|school|preschool|kindergarten|daycare|nursery|practice|lessons|dance|tae ?kwon ?do|judo|band|choir|chess club|homework|math homework|bed|bedtime|the bus|class|tennis|basketball|lacrosse|games?|matches|recitals?|rehearsals?|day camp|summer camp|camp)';

interface Clue {
  readonly pattern: RegExp;
  /** Nobody but a child can be meant: any capital is a name. */
  readonly isSure?: boolean;
}
const clue = (source: string, isSure = false): Clue => ({
  pattern: plainLetters(source, 'g'),
  isSure,
});

const ENGLISH: readonly Clue[] = [
  // the arrival of baby Henrietta; the birth of little Emilio; welcomed their son Theo
  clue(
    `\\b(?:[Bb]irth|[Aa]rrival|[Aa]doption|[Bb]aptism|[Cc]hristening|[Gg]raduation|[Bb]irthday|[Bb]ar [Mm]itzvah|[Bb]at [Mm]itzvah|[Qq]uincea[nñ]era|[Ww]edding) of (?:(?:${WHOSE}|the|a|an|some) )?${ADJ}(?:${KID}(?:,| named| called)? )?${NAME}`,
    true,
  ),
  clue(
    `\\b(?:[Bb]irth|[Aa]rrival|[Aa]doption) of (?:(?:${WHOSE}|the|a|an) )?${ADJ}(?:${KID})(?=[^.!?]{0,60}(?:\\bon \\d|\\bon [A-Z]|\\blast (?:week|night|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)|\\bthis (?:week|morning)|\\byesterday|weigh|\\d lb|pounds|ounces))`,
  ),
  clue(
    `\\b(?:[Ww]elcom(?:e|es|ed|ing)|[Gg]reet(?:s|ed)?|[Mm]eet|[Ii]ntroduc(?:e|es|ing)) (?:(?:${WHOSE}|a|an|new|the) )?${ADJ}(?:${KID},? |baby |[Bb]aby |little )(?:named |called )?${NAME}`,
    true,
  ),
  clue(
    `\\b[Bb]aby ${NAME}(?: [A-Z][a-z]{2,15})?(?=,? (?:is|was|has|who|born|arrived|joined|weigh\\w{2,4}|and (?:mom|mum|her|his|both)|came|made)|[,.!])`,
    true,
  ),
  clue(
    `\\b[Ll]ittle ${NAME}(?=,? (?:is|was|has|who|born|arrived|joined|weigh\\w{2,4}|and (?:mom|mum|her|his|both)|came|made)|[,.!])`,
  ),
  clue(`\\b${NAME},? (?:who )?${BORN} ${WHEN}`),
  clue(`\\b${WHOSE} (?:[a-z-]{2,12} ){0,3}${KID}(?: [A-Z][a-z]{1,15})?,? (?:who )?${BORN} ${WHEN}`),
  clue(
    `\\b(?:[Aa]|[Tt]he) (?:[a-z-]{3,12} ){0,2}(?:baby (?:boy|girl)|son|daughter|boy|girl|twins),? (?:was |were )?born (?:on |last |this |yesterday|at )`,
  ),
  // Dr Osei's little girl, Efua, took her first steps
  clue(
    `\\b${WHOSE} (?:[a-z-]{2,12} ){0,3}${KID}(?:, | named | called | \\()${NAME}(?=[,.!)]| (?:is|was|has|who|and|took|just|will|won|lost|plays|starts))`,
    true,
  ),
  clue(
    `\\b${WHOSE} (?:[a-z-]{2,12} ){0,3}${KID}(?:,? [A-Z][a-z]{1,15},?)? (?:just |finally )?(?:took|takes|taking) (?:his|her) first steps|\\b${WHOSE} (?:[a-z-]{2,12} ){0,3}${KID},? (?:\\d|1[0-7])(?=[,.;)!]|$)`,
  ),
  // Between clinics I drive Harper to ballet
  clue(
    `\\b${ERRAND} ${NAME} (?:(?:to|from|at|off|in|into|on|with|and|around|home|before|after|through) ){1,2}(?:[a-z'-]{2,12} ){0,3}?${ACTIVITY}\\b`,
    true,
  ),
  clue(
    `\\b${NAME}(?:'s| and [A-Z][a-z]{1,15}'s) (?:first|last|next|under-\\w{1,8}) (?:[a-z]{2,10} )?(?:day (?:of|at) (?:school|kindergarten|preschool)|tooth|steps|words?|recital|goal|home run|birthday|communion)`,
  ),
  // since our little boy turned four
  clue(
    `\\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er) (?:[a-z-]{2,12} ){0,3}${KID} (?:has |have |just |recently |finally |will |is |are )?(?:turn(?:s|ed|ing)?|hit|reached|celebrat(?:es|ed)) (?:the age of )?(?:\\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?![\\w%-]| (?:hours|o'clock|times|of them))`,
  ),
  clue(
    `\\b${WHOSE} (?:[a-z-]{2,12} ){0,3}${KID}(?: [A-Z][a-z]{1,15})?,? (?:[a-z]{2,9} ){0,3}?(?:starts?|started|starting|begins?|began|enters?|entered|entering|is (?:now )?in|going into|off to|finished|finishing|graduat(?:es|ed|ing) from|repeating) (?:the )?${GRADE}\\b`,
  ),
];

const HIJO =
  '(?:hij[oa]|bebe|nin[oa]|niet[oa]|gemel[oa]s|melliz[oa]s|hij[oa]s|niet[oa]s|primogenit[oa]|pequen[oa]|nen[ae]|varon(?:cito)?|sobrin[oa])';
const SPANISH: readonly Clue[] = [
  clue(
    `\\b(?:[Nn]acimiento|[Ll]legada|[Aa]dopcion|[Bb]autizo|[Bb]autismo|[Gg]raduacion|[Cc]umpleanos|[Pp]rimera comunion) de (?:(?:su|la|el|nuestr[oa]|mi|un|una) )?(?:[a-z]{3,11} )?(?:${HIJO},? )?(?:llamad[oa] )?${NAME}`,
    true,
  ),
  clue(
    `\\b(?:[Yy]a |[Aa]caba de |[Aa]yer |[Hh]oy )?(?:[Nn]acio|[Nn]acer|[Ll]lego al mundo|[Vv]ino al mundo) (?:(?:la|el|su|nuestr[oa]|mi) )?(?:[a-z]{4,11} )?(?:${HIJO},? )?${NAME}(?=,|!|\\.| (?:el|la|hij|niet|primer|segund|y|con|de))`,
    true,
  ),
  clue(
    `\\b(?:[Bb]ienvenid[oa]|[Rr]ecib(?:imos|e|en|io|ieron)|[Ll]es presentamos) a? ?(?:(?:la|el|su|mi|al) )?(?:[a-z]{4,11} )?${HIJO},? ${NAME}`,
    true,
  ),
  clue(
    `\\b(?:[Ss]u|[Mm]i|[Nn]uestr[oa]) (?:[a-z]{4,10} )?${HIJO}(?: [a-z]{5,8})?(?: [A-Z][a-z]{1,15})?,? (?:que )?(?:nacio|acaba de nacer|vino al mundo) (?:el|la|ayer|hoy|este|esta|en|con)`,
  ),
  clue(
    `\\b(?:[Ll]lev(?:o|a|ar|amos)|[Rr]ecoj(?:o|e)|[Rr]ecoger|[Dd]ej(?:o|a)|[Aa]compan(?:o|a)|[Aa]nim(?:o|a)) a ${NAME} (?:a|al|del?|en)(?: la| las| los)? (?:[a-z]{3,12} (?:de )?){0,2}?(?:ballet|karate|futbol|natacion|piano|escuela|kinder|guarderia|clases?|entrenamiento|practica|partidos?|danza|gimnasia|beisbol|colegio|primaria|secundaria)\\b`,
    true,
  ),
];

/** Two finders for all of it: what stands in no sentence then costs one look at its words. */
const FINDERS = [true, false].map((isSure) => ({
  isSure,
  finder: finderOf(
    [...ENGLISH, ...SPANISH].filter((one) => (one.isSure === true) === isSure).map(({ pattern }) => pattern),
  ),
}));

const OTHERS =
  /\b(?:patients?|clients?|pupils?|your|you|clinic|practice|hospital|saint|queen|king|president|paciente|clinica|consultorio|usted|dr|dra|doctora?)\b/i;

/** Places that tell of a child by a birth, a grade or an errand; in any text that tells of somebody of the practice. */
export function childrenInNews(written: string, colleagues: readonly string[], writer: string): Stretch[] {
  const text = withoutAccents(plain(written));
  const isOwn = (name: string) => wordsOf(colleagues).has(name) || wordsOf([writer]).has(name);
  return FINDERS.flatMap(({ finder, isSure }) =>
    [...finder[Symbol.matchAll](text)].flatMap(({ 0: found, index = 0, groups }) => {
      const name = groups?.name?.replace(/'s?$/, '');
      if (
        isQuoted(text, index) ||
        isAfterTitle(text, index) ||
        OTHERS.test(found.replace(/\b(?:Dr|Dra)\b/g, ''))
      )
        return [];
      if (name !== undefined && (isOwn(name) || !isChild(name, isSure))) return [];
      return [{ start: index, end: index + found.trimEnd().length }];
    }),
  );
}

const NO_CHILD =
  /^(?:Jesus|Christ|Christmas|Medicare|Main|North|South|East|West|New|St|San|Santa|Saint|The|America|Spring|Summer|Friday|Monday|Tuesday|Wednesday|Thursday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

function isChild(name: string, isSure: boolean): boolean {
  if (NO_CHILD.test(name)) return false;
  const like = nameLike(name);
  return like === 'sure' || (isSure && like !== 'no');
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words of names. Those of a whole practice are made once: every sentence asks. */
function wordsOf(names: readonly string[]): ReadonlySet<string> {
  const words = known.get(names) ?? new Set(names.flatMap((name) => withoutAccents(name).split(' ')));
  known.set(names, words);
  return words;
}
