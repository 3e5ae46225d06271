import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { JOB, JOBS, OFICIO } from '../jobs.ts';
import { NETWORK } from './network-words.ts';

// Invitations to connect with somebody who is told by their work: “send any of our nurses a friend request”, “nuestra
// matrona ya tiene Instagram: síganla”.

const ANY = `(?:any|one|each|all|whichever)(?:\\sone)?\\sof\\s(?:our|the|your)\\s(?:[\\p{L}-]{3,12}\\s){0,2}?(?:${JOBS}|${JOB}s)`;
const OUR = `(?:our|the|your)\\s(?:[\\p{L}-]{3,12}\\s){0,2}?${JOB}`;
const REQUEST = '(?:friend|follow|follower|connection|contact)\\s(?:requests?|invites?|invitations?)';
const ON = String.raw`(?:on|over on|via|through|at)\s(?:(?:their|her|his|the|own|personal|private)\s){0,2}(?:${NETWORK}|social media|socials)`;
/** Whoever has just gone there. */
const NOW_THERE =
  '(?:is|has|joined|opened|started|set up|launched|can be found|posts|shares)\\s(?:[\\p{L}-]{2,10}\\s){0,4}?';

export const INVITATIONS_TO_TRADES: readonly Spelled[] = [
  String.raw`\b(?:send|give|shoot|drop|make)\s(?:${ANY}|${OUR})\s(?:an?|your)\s${REQUEST}(?!\p{L})`,
  String.raw`\b(?:send|shoot|drop)\s(?:an?|your)\s${REQUEST}\s(?:over\s)?to\s(?:${ANY}|${OUR})(?!\p{L})`,
  String.raw`\b(?:add|follow|friend|befriend|connect with|become friends with)\s${ANY}\s${ON}(?!\p{L})`,
  String.raw`\b${OUR}(?:\s\p{L}[\p{L}'-]{1,14}){0,2}?\s${NOW_THERE}(?:${NETWORK})[^?]{0,30}?[,:;!.–-]\s{0,2}(?:so\s|please\s|come\s|go\s|do\s|and\s){0,2}(?:add|follow|friend|befriend|connect with)\s(?:her|him|them)(?!\p{L})`,
].map((one) => spelled(one, 'giu'));

const ALGUIEN = `(?:(?:cualquiera|una?|quien quiera)\\sde\\s(?:nuestr[oa]s|l[oa]s)\\s\\p{L}{4,16}|(?:nuestr[oa]|su|la|el)\\s${OFICIO})`;

export const INVITACIONES_A_OFICIOS: readonly Spelled[] = [
  String.raw`(?:m[aá]nd|env[ií]|h[aá]g)\p{L}{1,4}\s(?:[\p{L}]{2,8}\s){0,2}?solicitud(?:es)?(?:\sde\s(?:amistad|seguimiento|contacto))?\s(?:a\s${ALGUIEN}|al\s${OFICIO})`,
  String.raw`(?:agr[eé]g|a[nñ][aá]d|s[ií]g|agreg|a[nñ]ad)\p{L}{1,4}\sa\s${ALGUIEN}[^.!?;]{0,30}?\s(?:en|por|de)\s(?:el\s|su\s)?(?:${NETWORK}|redes)`,
  String.raw`(?:nuestr[oa]|la|el)\s${OFICIO}(?:\s\p{L}[\p{L}'-]{1,14}){0,2}?\s(?:ya\s|ahora\s|tambi[eé]n\s){0,2}(?:tiene|estrena|est[aá]|abri[oó]|abre|lleg[oó]|comparte|publica|se uni[oó])(?!\p{L})(?:\s(?!\p{L}{0,12}cl[ií]nica)[^\s.!?;:]{1,12}){0,5}?\s(?:${NETWORK})[^?]{0,30}?[,:;!.–-]\s{0,2}¡?(?:y\s)?(?:agr[eé]g|a[nñ][aá]d|s[ií]g|b[uú]s)(?:ue|uen|que|quen|a|an|e|en|ca)l[aoe](?!\p{L})`,
].map((one) => spelled(String.raw`(?<!\p{L})(?:${one})`, 'giu'));
