import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { SUPERIOR, SUPERIORA } from './staff-words.ts';

// “May I post about my work? Only after HR has signed off on the text.”

const ASKS =
  '(?:may|can|could|should|am I (?:allowed|free)|are (?:we|staff) (?:allowed|free)|is it (?:ok|okay|fine|all right)|want|wish|like|thinking (?:of|about)|planning|tempted|going)';
const WRITES =
  '(?:post|posting|write|writing|share|sharing|blog|talk|talking|speak|mention|mentioning|comment|publish|tweet|say)';
const WORK =
  '(?:work|job|shifts?|day|employer|workplace|practice|clinic|office|online|social media|instagram|facebook|linkedin|tiktok|us)';
const BOSS = String.raw`(?:${SUPERIOR}|dr\.? \p{L}{2,15})`;
const SAYS_YES =
  '(?:approv|sign|clear|read|seen|checked|okay|ok|agree|said|allow|authori|vet|review|permission|consent|blessing|go-ahead)';

const PUEDE =
  '(?:puedo|podemos|puede[n]?|se puede|quiere[n]?|quiero|desea[n]?|le gustar[ií]a|piensa[n]?|va a|es posible|est[aá] permitido)';
const ESCRIBE = '(?:publi|escrib|compart|habl|coment|mencion|sub|cont|opin|decir|tuit|poste)';
const TRABAJO =
  '(?:trabajo|empleo|turnos?|cl[ií]nica|consultorio|consulta|centro|puesto|jornada|redes|internet|instagram|facebook|linkedin)';
const DICE_SI =
  '(?:visto bueno|aprueb|aprob|autori[zc]|permiso|firm|revis|le[ií]do|lea|visto|vea|d[eé] el s[ií]|diga que s[ií]|ok|luz verde|consentimiento)';

/** The question and its answer, as one stretch. */
export const QUESTIONS: readonly Spelled[] = [
  String.raw`(?<!\p{L})${ASKS}\s[^.?!\n]{0,40}?\b${WRITES}\b[^.?!\n]{0,50}?\b${WORK}\b[^.?!\n]{0,30}?\?\s{1,3}(?:yes,?\s|sure,?\s|of course,?\s|but\s){0,2}(?:only|not|never)\s(?:after|once|when|if|until|unless|with|before)\s[^.?!\n]{0,30}?(?<!\p{L})${BOSS}(?!\p{L})[^.?!\n]{0,40}?\b${SAYS_YES}`,
  String.raw`(?<!\p{L})${ASKS}\s[^.?!\n]{0,40}?\b${WRITES}\b[^.?!\n]{0,50}?\b${WORK}\b[^.?!\n]{0,30}?\?\s{1,3}(?:first\s|please\s|then\s){0,2}(?:get|ask|check with|wait for|run it (?:by|past)|send it to|show it to|clear it with)\s[^.?!\n]{0,30}?(?<!\p{L})${BOSS}(?!\p{L})`,
  String.raw`(?<!\p{L})${PUEDE}\s[^.?!\n]{0,30}?(?<!\p{L})${ESCRIBE}\p{L}{0,6}\s[^.?!\n]{0,50}?(?<!\p{L})${TRABAJO}(?!\p{L})[^.?!\n]{0,30}?\?\s{1,3}(?:s[ií],?\s|claro,?\s|pero\s){0,3}(?:s[oó]lo|solamente|[uú]nicamente|no)\s(?:cuando|si|con|tras|despu[eé]s de que|una vez que|hasta que|sin que|despu[eé]s de)\s[^.?!\n]{0,40}?(?:(?<!\p{L})${SUPERIORA}(?!\p{L})[^.?!\n]{0,40}?(?<!\p{L})${DICE_SI}|(?<!\p{L})${DICE_SI}\p{L}{0,6}\s[^.?!\n]{0,20}?(?<!\p{L})${SUPERIORA}(?!\p{L}))`,
].map((one) => spelled(one, 'giu'));

/** Whoever speaks for the practice may be asked to wait. */
export const FOR_THE_PRACTICE =
  /\b(?:for|on behalf of|in the name of) (?:us|the (?:practice|clinic|office|company))\b|\b(?:on|to|in) (?:our|the (?:practice|clinic|office)'s) (?:page|account|feed|site|website|channel)|\bpatients?\b|(?<!\p{L})(?:en nombre de|por) (?:la cl[ií]nica|el consultorio|el centro|nosotros)(?!\p{L})|(?<!\p{L})(?:en|a) (?:nuestra|la) (?:p[aá]gina|cuenta|web)(?: de la cl[ií]nica)?(?!\p{L})|(?<!\p{L})pacientes?(?!\p{L})/iu;
