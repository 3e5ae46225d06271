import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { NETWORK } from './network-words.ts';

// What a text for staff may not allow: to connect with those one cares for, or to answer them on a network.

const PATIENTS = '(?:patients?|clients?|their (?:families|parents)|families|parents of patients)';
const WE = '(?:you|staff|employees|team members|nurses|clinicians|everyone(?: here)?|colleagues|we|anyone)';
const MAY = String.raw`(?:may|can|could|are (?:free|welcome|allowed|encouraged) to|should feel free to|is (?:free|welcome|allowed) to)(?:\s(?:also|still|of course|certainly|then|sometimes)){0,2}`;
const CONNECT =
  '(?:accept|add|friend|befriend|follow(?: back)?|connect with|be(?:come)? friends with|say yes to|approve|text|dm|message)';
const BY = String.raw`(?:on|over|by|via|through)\s(?:\p{L}{2,10}\s){0,3}?(?:${NETWORK}|social media|dm)(?!\p{L})`;

export const PERMITTED_TO_STAFF: readonly Spelled[] = [
  String.raw`\b(?:feel free to|it(?:'s| is) (?:fine|ok|okay|all right|no problem) (?:to|if you)|nothing wrong with)\s(?:accept(?:ing)?|add(?:ing)?|friend(?:ing)?|follow(?:ing)?(?: back)?|connect(?:ing)? with|say(?:ing)? yes to)\s(?:\p{L}{1,12}\s){0,3}?(?:patients?|clients?)(?:'s?)?(?!\p{L})`,
  String.raw`\b${WE}\s${MAY}\s(?:accept|say yes to|approve|answer)\s(?:\p{L}{1,12}\s){0,3}?(?:friend\s|follow\s|connection\s)?(?:requests?|invitations?)\s(?:from|of|by)\s(?:\p{L}{1,12}\s){0,3}?${PATIENTS}(?!\p{L})`,
  String.raw`\b${WE}\s${MAY}\s${CONNECT}\s(?:\p{L}{1,12}\s){0,3}?${PATIENTS}(?!\p{L})(?=[^.;!?]{0,60}?\s(?:on|online|over|as friends|if|when|once|you (?:like|know|get)|provided|as long)(?!\p{L}))(?![^.;!?]{0,60}?\b(?:portal|work phone|practice's (?:phone|number|account))\b)`,
  String.raw`\b(?:patients?|client|parent|someone you care for)\s(?:\p{L}{2,10}\s){0,2}?(?:reaches|messages|writes|dms|texts|contacts|asks|finds)\s(?:to\s)?(?:you|us|one of us)\s${BY}[^.;!?]{0,60}?,\s(?:please\s|just\s|do\s|you (?:can|may|should)\s)?(?:answer|reply|respond|help|advise)(?!\p{L})(?![^.;!?]{0,40}?\b(?:that you can't|that you cannot|by pointing|with the (?:answer|wording|text|words)|from the|through the portal|by phone|only that|by (?:asking|sending))\b)`,
].map((one) => spelled(one, 'giu'));

const PACIENTES = '(?:pacientes?|sus familias|familiares de pacientes)';
const PUEDE =
  '(?:puedes?|pueden|podr[aá]n?|se permite|est[aá] permitido|se vale|no hay problema (?:en|con)|est[aá] bien)';

export const SE_PERMITE_AL_PERSONAL: readonly Spelled[] = [
  String.raw`${PUEDE}\s(?:ustedes?\s|tambi[eé]n\s)?(?:aceptar|aprobar)\s(?:[\p{L}]{1,12}\s){0,3}?(?:solicitud(?:es)?|invitaci[oó]n(?:es)?)\s(?:de\s(?:amistad|seguimiento)\s)?(?:de|a)\s(?:[\p{L}]{1,12}\s){0,3}?${PACIENTES}`,
  String.raw`${PUEDE}\s(?:ustedes?\s|tambi[eé]n\s)?(?:agregar|seguir|a[nñ]adir|aceptar|hacerse amig[oa]s? de)\s(?:a\s)?(?:[\p{L}]{1,12}\s){0,3}?${PACIENTES}(?!\p{L})(?=[^.;!?]{0,60}?(?:${NETWORK}|redes|como amig|en l[ií]nea|si\s|cuando\s|siempre que))`,
  String.raw`si\s(?:una?|alg[uú]n)\s(?:paciente|familia)\s(?:te|le|les|nos)\s(?:escribe|manda|pregunta|contacta)\s[^.;!?]{0,30}?(?:por|en)\s(?:el\s)?(?:${NETWORK})[^.;!?,]{0,40}?,\s(?:cont[eé]st|resp[oó]nd|ay[uú]d|ori[eé]nt)\p{L}{1,4}\s(?!que|con el texto|por el portal)`,
].map((one) => spelled(String.raw`(?<!\p{L})(?<!no )(?:${one})`, 'giu'));
