import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { NETWORK } from './network-words.ts';

// Patients who are told to be among the friends of staff already: whoever reads it asks to be one, too.

const PEOPLE =
  '(?:doctors?|nurses?|therapists?|dentists?|hygienists?|providers?|counsell?ors?|midwi(?:fe|ves)|p(?:a)?ediatricians?|clinicians?|psychologists?|dietitians?|assistants?|staff)';
const OURS = String.raw`(?:our|your|the|a|my|her|his)\s(?:[\p{L}-]{2,12}\s){0,2}?${PEOPLE}`;
const PERSONAL = String.raw`(?:own\s|personal\s|private\s){1,2}`;
const PATIENTS = String.raw`(?:patients|clients|families)(?!\p{L})`;
const SOCIALS = `(?:${NETWORK}|social media|socials)`;

export const ALREADY_FRIENDS: readonly Spelled[] = [
  // half of our patients are on our nurses' personal Facebook pages
  String.raw`\b${PATIENTS}\s(?:of (?:ours|mine)\s)?(?:are|have been)\s(?:[\p{L}]{2,10}\s){0,2}?(?:on|in)\s${OURS}(?:'s?)?\s${PERSONAL}${SOCIALS}`,
  String.raw`\b${PATIENTS}\s(?:of (?:ours|mine)\s)?(?:are|have been)\s(?:[\p{L}]{2,10}\s){0,2}?(?:on|in)\s(?<who>my)\s(?:${PERSONAL})?${SOCIALS}`,
  String.raw`\b(?:our|my|most|half|many)\s(?:of (?:our|my)\s)?${PATIENTS}\s(?:are|become|stay)\s(?:[\p{L}]{2,10}\s){0,2}?friends\swith\s${OURS}\s(?:on|over|through)\s${SOCIALS}`,
  String.raw`\bi(?:'ve| have)(?: got)?\s(?:all|most|half|many|plenty|lots)\s(?:of\s)?(?:my\s)?${PATIENTS}\s(?:[\p{L}]{2,10}\s)?(?:on|in)\smy\s(?:${PERSONAL})?${SOCIALS}`,
  // your nurse may stay your friend on social media
  String.raw`\b${OURS}\s(?:may|can|could|might|will)\s(?:[\p{L}]{2,8}\s)?(?:be|stay|remain|become)\s(?:your|a patient's|their|his|her)\s(?:${NETWORK}\s)?friend\s(?:on|over|through)\s${SOCIALS}`,
  String.raw`\b${OURS}\s(?:may|can|could|might|will)\s(?:[\p{L}]{2,8}\s)?(?:be|stay|remain|become)\s${NETWORK}\sfriends\swith\s(?:[\p{L}-]{1,10}\s){0,3}?(?:patients?|clients?|famil(?:y|ies)|you)(?!\p{L})`,
].map((one) => spelled(one, 'giu'));

const GENTE =
  '(?:doctor(?:a|as|es)?|enfermer[oa]s?|terapeutas?|dentistas?|higienistas?|pediatras?|m[eé]dic[oa]s?|parteras?|psic[oó]log[oa]s?|nutri[oó]log[oa]s?|asistentes?|personal)';
const NUESTRA = String.raw`(?:su|sus|la|el|las|los|nuestr[oa]s?|una?)\s${GENTE}`;
const REDES = String.raw`(?:(?:mis?|sus?|el|las|mi cuenta de|su cuenta de|la cuenta de)\s)?(?:(?:redes(?:\ssociales)?|${NETWORK})(?:\s(?:personal(?:es)?|privad[oa]s?))?|cuentas?\s(?:personal(?:es)?|privadas?))(?!\p{L})`;
const PACIENTES = String.raw`(?:pacientes|familias|clientes)(?!\p{L})`;

export const YA_SON_AMIGOS: readonly Spelled[] = [
  // A mis pacientes los tengo agregados en mi Facebook personal.
  String.raw`(?:a\s)?mis\s${PACIENTES}\s(?:ya\s|siempre\s)?l[oa]s\s(?:tengo|llevo)\s(?:a\stod[oa]s\s)?(?:agregad[oa]s\s)?(?:en|de|como amig[oa]s en)\s${REDES}`,
  String.raw`tengo\s(?:agregad[oa]s\s)?a\s(?:(?:tod[oa]s|casi tod[oa]s|much[oa]s|vari[oa]s)\s)?(?:de\s)?mis\s${PACIENTES}\s(?:agregad[oa]s\s)?en\s${REDES}`,
  String.raw`(?:nuestr[oa]s|mis|l[oa]s)\s${PACIENTES}\s(?:ya\s|tambi[eé]n\s)?(?:est[aá]n|son parte|forman parte)\s(?:en|de)\s(?:(?:el|las|los)\s(?:${NETWORK})\spersonal\sde\s${NUESTRA}|mis\s(?:contactos|amig[oa]s)\s(?:de|en)\s${REDES})`,
  // Nuestras higienistas aceptan con gusto las solicitudes de amistad de los pacientes.
  String.raw`${NUESTRA}\s(?:[^\s.!?;:]{2,10}\s)?(?:aceptan?|aprueban?|reciben?|confirman?)\s(?:con (?:mucho )?gusto\s|siempre\s|encantad[oa]s?\s|todas\s|felices\s){0,2}(?:las?\s|sus?\s)?(?:solicitud(?:es)?|invitaci[oó]n(?:es)?)\s(?:de (?:amistad|seguimiento)\s)?de\s(?:l[oa]s\s|sus\s|nuestr[oa]s\s|cualquier\s)?pacientes?(?!\p{L})`,
  // su enfermera puede seguir siendo su amiga en redes
  String.raw`${NUESTRA}\s(?:puede|podr[aá]|va a|pueden|podr[aá]n)\s(?:ser|seguir siendo|hacerse|continuar siendo)\s(?:(?:su|tu)\samig[oa]|amig[oa]s?\sde\s(?:sus?|l[oa]s|un[oa]?)\s(?:[^\s.!?;:]{2,10}\s)?(?:pacientes?|familias))\s(?:en|por|de)\s${REDES}`,
].map((one) => spelled(String.raw`(?<!\p{L})(?:${one})`, 'giu'));
