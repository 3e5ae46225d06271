import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { NETWORK } from './network-words.ts';

// Care by network, said of the care: “appointments may be made by phone or by Instagram DM”, “Tom answers questions on X”.

const MESSAGES = "(?:dm'?s?|pms?|direct messages?|private messages?|inbox)";
const PLACE = String.raw`(?:(?:our|the|my|her|his|a|an|your|their|clinic|practice|clinic's|practice's|office|private|official|direct)\s){0,3}(?:(?:${NETWORK})(?:\s(?:page|account|inbox|chat|group|messages?|messenger|dms?|wall|feed|profile|post|live))?|${MESSAGES}|social media)(?!\p{L})`;
const BY = '(?:on|via|through|thru|over|by|using|in|with|to|from|at)';
const CARE = `(?:appointments?|visits?|bookings?|refills?|prescriptions?|results?|referrals?|(?:medical |health |urgent |your |any |patients?'? |parents?'? |simple |quick |follow-?up )?questions?|consult(?:s|ations?)?|check-?ins?|sessions?|forms?|advice|symptoms?|reminders?|cancell?ations?|lab (?:results?|work)|test results?|shots?|vaccines?|triage|sick notes?|school notes?|requests? for)`;
const THINGS =
  '(?:photos?|pictures?|pics|images?|scans?|videos?|insurance cards?|(?:medication|medicine) lists?|(?:(?:vaccine|immuni[sz]ation|medical) )?records?|forms?|paperwork|readings?|logs?|diar(?:y|ies))';
const OF = String.raw`(?:\s[\p{L}'-]{1,14}){0,5}?`;
const MAY_BE = String.raw`(?:may|can|could|should|is|are)\s(?:also\s|always\s|still\s|best\s)?(?:be\s)?`;
const DONE =
  '(?:made|booked|requested|ordered|changed|cancell?ed|rescheduled|taken|accepted|available|handled|refilled|answered|sent|given|offered|asked|arranged|confirmed|scheduled|reached|submitted|had|done|shared|delivered|discussed|posted|held|reserved)';
const STAFF = String.raw`(?:she|he|i|we|they|our (?:[\p{L}-]{2,14}\s){0,2}?(?:nurses?|team|staff|doctors?|therapists?|front desk|dentists?|midwives|providers?)|the (?:nurses?|team|staff|doctors?|front desk)|a nurse|one of our [\p{L}]{4,12}|(?:dr|nurse)\.?\s[\p{L}'-]{2,20}|(?<who>\p{L}{3,15}))`;
const ADVERB =
  '(?:(?:always|also|often|gladly|happily|usually|will|can|personally|still|even|is happy to|are happy to|loves to|likes to|is glad to|now|regularly)\\s){0,3}';

export const MORE_SOCIAL_CONTACTS: readonly Spelled[] = [
  String.raw`\b${CARE}(?:\s(?:and|or)\s[\p{L}]{3,14})?\s(?:may|can|could|are|is|will be|might|should|get|gets)\s(?:also\s|now\s|always\s|only\s|best\s|usually\s|quickly\s)?(?:be\s)?${DONE}\b[^;!?]{0,60}?\s(?:${BY}|or|and)\s(?:${BY}\s)?${PLACE}`,
  String.raw`\b${STAFF}\s${ADVERB}(?:answers?|repl(?:y|ies) to|responds? to|takes?|handles?|fields?|triages?|reviews?|reads?|looks? at|discuss(?:es)?|sends?|gives?|books?|renews?|refills?|does|do|holds?|offers?)\s(?:[\p{L}'-]{1,14}\s){0,4}?(?:${CARE}|messages|photos|pictures|rashes|concerns)(?:\s[\p{L}'-]{1,14}){0,3}?\s${BY}\s${PLACE}`,
  String.raw`\b(?:post|leave|put|drop|ask|type|write|send|share|submit|pop|add|message)\s(?:yours|it|them|one|away|your (?:[\p{L}-]{2,14}\s){0,3}?[\p{L}-]{3,14})\s${BY}\s${PLACE}(?=[^!?]{0,40}?\b(?:and|where|so|for|then)\b[^!?]{0,30}?\b(?:repl|answer|respond|get back|nurse|doctor|staff|team|we|someone|advise|help|tell you))`,
  String.raw`\b(?:reach|contact|message|text|ask|write(?:\sto)?|find|get|catch|ping|dm|consult|see|chat with|talk to|speak (?:to|with))\s(?:us|me|her|him|them|(?:the|our|your|a|any|one of our)\s(?:[\p{L}-]{2,14}\s){0,2}?(?:office|clinic|practice|nurses?|team|staff|doctors?|therapists?|front desk|dentists?|providers?|pharmacist|midwife)|(?:dr|nurse)\.?\s[\p{L}'-]{2,20}|(?<who>\p{Lu}?\p{L}{3,15}))\s(?:[\p{L}'-]{1,14}\s){0,5}?${BY}\s${PLACE}(?=[^!?]{0,60}?\b(?:when|if|after|for|about|with|whenever|any ?time|day|night|weekends?|hours?|instead|between|questions?|advice|refills?|appointments?|results?|need|worr|urgent)|[.!]|$)`,
  String.raw`\b(?:look(?:s|ed|ing)? (?:at|over)|review(?:s|ing)?|check(?:s|ing)?|assess(?:es|ing)?|diagnos(?:es|ing)|comment(?:s|ing)? on|examin(?:es?|ing)|answer(?:s|ing)?)\s(?:[\p{L}'-]{1,14}\s){0,3}?(?:photos?|pictures?|pics|images?|rash(?:es)?|moles?|wounds?|symptoms|x-rays?|results|questions?)(?:\s[\p{L}'-]{1,14}){0,7}?\s(?:on|over|via|through|by|in)\s${PLACE}`,
  String.raw`\b(?:prefer|rather|instead of (?:calling|phoning)|no need to (?:call|phone)|skip the (?:phone|call|portal|queue|line)|don't (?:call|phone|want to call)|too (?:busy|shy) to call|can't get through|after hours|when we(?:'re| are) closed|out of hours)\b[^!?]{0,50}?\b(?:message|dm|text|write|send|use|try|ask|reach|drop|contact)\b[^!?]{0,40}?\b${PLACE}`,
  String.raw`\b(?:offers?|provides?|gives?|holds?|runs?|does|do|hosts?|available for)\s(?:free\s|quick\s|virtual\s|weekly\s|online\s|live\s|short\s){0,2}(?:office hours|clinics?|visits?|consults?|consultations?|sessions?|appointments?|check-?ins?|counsell?ing|therapy|advice|coaching|follow-?ups?)\s(?:[\p{L}'-]{1,14}\s){0,4}?${BY}\s${PLACE}`,
  // “Photos of a rash can be sent to us by Facebook Messenger.” “… by WhatsApp when the portal is down.”
  String.raw`\b${THINGS}${OF}\s${MAY_BE}(?:sent|shared|messaged|forwarded|texted|submitted|passed)\s(?:in\s|over\s)?(?:to|with)\s(?:us|our\s(?:[\p{L}-]{2,12}\s)?[\p{L}]{3,12}|the\s(?:nurses?|doctors?|clinic|office|practice|team|front desk))\s${BY}\s${PLACE}`,
  String.raw`\b${THINGS}${OF}\s${MAY_BE}(?:sent|messaged|texted|submitted)\s(?:over\s|in\s)?${BY}\s${PLACE}(?=[^.!?;]{0,20}?\b(?:if|when|instead of|rather than)\b[^.!?;]{0,25}?\b(?:portal|phone|lines?|closed|call(?:ing)?)\b)`,
].map((one) => spelled(one, 'giu'));

const RED = String.raw`(?:(?:el\s|la\s|nuestr[oa]s?\s|su\s|un\s|una\s|los\s|las\s)?(?:(?:p[aá]gina|cuenta|inbox|chat|grupo|muro|mensajes?|mensajito|videollamada|llamada|audio|perfil|n[uú]mero)\s(?:de\s|en\s|por\s|del\s)?)?(?:facetime|${NETWORK}|redes(?:\ssociales)?|dms?|md|inbox|mensajes?\s(?:directos?|privados?)))(?!\p{L})`;
const ATENCION =
  '(?:citas?|recetas?|resultados?|an[aá]lisis|estudios|consultas?|turnos?|dudas|preguntas|s[ií]ntomas|asesor[ií]as?|terapias?|sesiones|medicinas?|medicamentos?|vacunas?|resurtidos?|justificantes?|referencias|recordatorios?)';

export const SPANISH_MORE_SOCIAL_CONTACTS: readonly Spelled[] = [
  String.raw`${ATENCION}(?:\s[^\s.!?;:]{1,14}){0,4}?\s(?:se\s(?:puede[n]?|pide[n]?|hace[n]?|agenda[n]?|saca[n]?|atiende[n]?|contesta[n]?|resuelve[n]?|solicita[n]?|manda[n]?|env[ií]a[n]?|da[n]?|renueva[n]?|recibe[n]?)|puede[n]?\s(?:pedir|hacer|agendar|sacar|solicitar|enviar|mandar|consultar|renovar|resolver)(?:se)?)(?:\s[^\s.!?;:]{1,14}){0,8}?\s(?:por|v[ií]a|en|desde|mediante|a\strav[eé]s\sde|con|al)\s${RED}`,
  String.raw`(?:la\s(?:dra|doctora|enfermera|lic|terapeuta)\.?(?:\s\p{L}{2,15})?|el\s(?:dr|doctor|lic|enfermero)\.?(?:\s\p{L}{2,15})?|nuestr[oa]s?\s\p{L}{4,14}|ella|[eé]l|yo|(?<who>\p{L}{3,15}))\s(?:mism[oa]\s|tambi[eé]n\s|siempre\s|con gusto\s|personalmente\s|ya\s|le\s|les\s|te\s){0,3}(?:contest|respond|atiend|atend|resuelv|revis|recib|mand|env[ií]|renuev|recet|orient|aclar|aconsej|d[aá])(?:o|a|e|an|en|amos|emos|imos|[aá]n?|y)?\s(?:[^\s.!?;:]{1,14}\s){0,5}?(?:por|v[ií]a|en|desde|mediante|a\strav[eé]s\sde)\s${RED}`,
  String.raw`(?:no hace falta|no es necesario|sin necesidad de|en vez de|en lugar de)\s(?:que\s)?(?:llam|venir|marcar|ir|esperar|venga)\p{L}{0,4}[^!?]{0,50}?\s(?:por|en|al|con|un|v[ií]a)\s${RED}`,
  String.raw`(?:fotos?|im[aá]genes|videos?|tarjetas?|listas?|documentos|papeles|lecturas)(?:\s[^\s.!?;:]{1,14}){0,6}?\s(?:se\snos\s(?:puede[n]?\s(?:enviar|mandar|pasar)|env[ií]a[n]?|manda[n]?)|(?:nos\s(?:l[ao]s\s)?puede[n]?\s(?:enviar|mandar|pasar))|puede[n]?\s(?:enviar|mandar|pasar)nos(?:l[ao]s)?)\s(?:[^\s.!?;:]{1,10}\s){0,3}?(?:por|v[ií]a|en|mediante|a\strav[eé]s\sde)\s${RED}`,
].map((one) => spelled(String.raw`(?<!\p{L})(?:${one})`, 'giu'));
