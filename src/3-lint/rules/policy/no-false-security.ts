import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { clauseBefore, isAsked, isNegated, isQuoted } from '../speech.ts';
import { ENGLISH_CLAIMS, SPANISH_CLAIMS } from './security-claims.ts';

export const noFalseSecurity = proseRule({
  id: 'policy/no-false-security',
  summary: 'A text calls social media, email or text messages secure or private.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This calls a way to write to you secure or private that others can read: networks, email and texts pass through other companies and other people’s phones. Patients would send what they should not. Say that it isn’t private, and name the portal or the phone for anything about health.',
  cue: /\bseen\b|visible|invisible|unread|reach|off[- ]limits|hidden|outsider|stranger|ajeno|ning[uú]n|únicamente|eyes|worry|meets|tight|rest easy|covered|intercept|cumple|sin (?:pena|cuidado|miedo)|misma|guarant|garantiz|100 ?%|cien por|jam[aá]s|impossible|impenetr|foolproof|hack|proof|tight|knox|vault|lock|seal|prying|grade|worry|rest assured|blindad|herm[eé]t|llave|candado|prueba|miradas|inviolable|entre\b|peligro|secur|safe|priva|confiden|confian|between|encrypt|protected|hipaa|secre|else|nobody|no one|only (?:we|our|the|you)|segur|cifrad|encript|protegid|nadie|solo|s[oó]lo|feel free|go ahead/iu,
  finds: [...ENGLISH_CLAIMS, ...SPANISH_CLAIMS],
  isFine: (found) => {
    const { sentence, start, match } = found;
    return (
      isAsked(sentence) ||
      isQuoted(sentence, start) ||
      isNegated(clauseBefore(sentence, start).replace(NO_WORRY, ' ')) ||
      isNegated(withoutNobodyElse(match[0])) ||
      (FINE_INSIDE.test(match[0]) && !/^no (?:safer|more)/i.test(match[0])) ||
      isLimited(found)
    );
  },
});

/** “Don't worry about …” leads to such a claim. */
const NO_WORRY =
  /\b(?:don't|do not|no need to|never|not to) (?:worry|fret|fear|be (?:afraid|shy))\b|(?<!\p{L})no (?:se preocupe|te preocupes|tenga (?:pena|miedo))(?!\p{L})/giu;

/** “Nobody else can read it” is the claim itself. */
const withoutNobodyElse = (words: string) =>
  words.replace(
    /\b(?:no ?one|nobody) (?:else|but|outside)\b|\b(?:no ?one|nobody) (?:can|could|will|is able to) (?:ever )?(?:intercept|read|see|open|hack|get at|listen)\b|\b(?:can't|cannot|can not|can never|will never|won't|(?:is|are) (?:not|never)|isn't|aren't|never) (?:be )?(?:seen|viewed|looked at|visible|watched)(?= (?:by|to) (?:any|others?\b|other people|out|third|strang|hack|no ?one|nobody|someone))|\b(?:seen|read|viewed|opened|visible) (?:by|to) (?:no ?one|nobody)|\b(?:nothing|no ?one|nobody) but\b|\bno (?:\w{3,10} )?(?:topic|subject|question|detail)s? (?:is|are) (?:off|too)|\bno other eyes|\bno (?:outsider|stranger|third party|hacker|other person)s?\b|\b(?:don't|do not|no need to|never|not to) (?:worry|fret|fear)\b|(?<!\p{L})(?:sin que (?:nadie|ning[uú]n extraño|otr[oa]s?)|no l[oa]s? (?:puede|podr[aá]|va a|ver[aá]|leer[aá]|sabr[aá]|abrir[aá])(?: ver| leer| abrir)? nadie|ning[uú]n (?:tema|extraño|tercero|desconocido)|nadie (?:ajeno|extraño|de a?fuera|externo)|sin (?:pena|cuidado|miedo)|nadie (?:los?|las?|le) \p{L}{3,10})(?!\p{L})|\b(?:can't|cannot|can never|will never|won't|never) (?:be )?(?:hacked|read|intercepted|leak\w{0,2}|opened|get out)\b|\bno (?:safer|more (?:private|secure|confidential)|need)\b|\bwithout (?:risk|worry|a care)|(?<!\p{L})(?:nadie(?: m[aá]s)?(?:[^.;]{0,25} (?:jam[aá]s|nunca))?|jam[aá]s se|no deja que nadie|no se (?:filtra|puede)|no hay (?:riesgo|peligro)|sin (?:riesgo|peligro))/giu,
    '',
  );

/** The portal's safety, personal accounts, addresses kept private, and comparisons. */
const FINE_INSIDE =
  /\b(?:portal|mychart|phone call|988|crisis|hotline|lifeline|personal (?:accounts?|pages?|profiles?|facebook)|accounts?|profiles?|addresses|less|more (?:secure|private|safe)|than|instead|unlike|unless|whether|might|may be|if you want|set(?:tings)?|stay safe|keep (?:yourself|your (?:account|phone|password))|private messages?|group)\b|(?<!\p{L})(?:portal|cuentas?|perfil(?:es)?|menos|que el|en vez|si quiere|tarjeta|su seguro|del seguro|seguro (?:social|m[eé]dico|de salud))(?!\p{L})/iu;

/** “Our e-mail is encrypted, but please leave out your health”; “the portal, not e-mail, is secure”. */
function isLimited({ sentence, start, end }: Found): boolean {
  const before = clauseBefore(sentence, start);
  return (
    /^[^.]{0,60}\b(?:but|however|except|still|only (?:inside|within|if|when)|so (?:please )?(?:don't|do not|never|leave)|only for|not for|than e-?mail)\b|^[^.]{0,60}(?<!\p{L})(?:pero|sin embargo|(?<!a )salvo|solo para)(?!\p{L})/iu.test(
      sentence.slice(end),
    ) ||
    /\beven\s$/i.test(before) ||
    /\b(?:portal|mychart|988|crisis|lifeline|our personal|personal accounts?|whether|if)\b/i.test(before)
  );
}
