import { NETWORKS } from './network-names.ts';

// The same in Spanish: «La clínica no tiene página en ninguna red».

/** The practice by its name stands as “we”. */
const CLINICA =
  '(?:(?:la|esta|nuestra)\\s(?:[\\p{L}]{3,12}\\s)?(?:cl[ií]nica|consulta|pr[aá]ctica|oficina)|(?:el|este|nuestro)\\s(?:consultorio|centro(?: de salud)?|equipo|dispensario|despacho)|\\bwe|\\{practice\\})(?:\\s(?:misma|mismo|como tal|en s[ií]))?';
const NOSOTROS =
  '(?:tenemos|usamos|utilizamos|manejamos|estamos|contamos con|mantenemos|llevamos|aparecemos|abrimos|participamos|figuramos|poseemos|disponemos de|somos de|andamos)';
const ELLA =
  '(?:tienen?|usan?|utilizan?|manejan?|est[aá]n?|cuentan? con|mantienen?|llevan?|aparecen?|figuran?|participan?|poseen?|disponen? de|andan?)';
const SIDO =
  '(?:tenido|usado|manejado|estado|contado con|abierto|participado|figurado|aparecido|querido(?: tener)?|llevado)';
const NO = '(?:no|nunca|jam[aá]s|tampoco)\\s';
const SER = '(?:tener|usar|estar|abrir|manejar|participar|aparecer|crear|llevar|figurar|entrar|mantener)';
const PAGINA = '(?:p[aá]ginas?|cuentas?|perfil(?:es)?|canal(?:es)?|presencia)';
const TIPO =
  '(?:\\s(?:alguna|alguno|de ning[uú]n tipo|de ninguna clase|propi[ao]s?|oficial(?:es)?|p[uú]blic[ao]s?|institucional(?:es)?|en absoluto|para nada|que valga))?';
const RED = String.raw`(?:(?:el|la|las|ning[uú]n|ninguna|esta|esa|otras?|toda|todas las|cualquier|una|un|esta ni en (?:ninguna )?otra)\s){0,2}(?:${NETWORKS}|redes(?:\ssociales)?|red(?:\ssocial)?)`;
const COSA = String.raw`(?:(?:una?|ning[uú]n|ninguna|actualmente|todav[ií]a|a[uú]n|la|presentes?|activ[oa]s?|nada|ni|en|con)\s){0,3}(?:${PAGINA}${TIPO}\s(?:ni\s${PAGINA}\s)?)?(?:(?:de|en|con)\s)?${RED}${TIPO}`;
/** What it is denied for, or with which exception, is another thing: «no usamos Facebook para citas, salvo …». */
const FIN = String.raw`(?=\s{0,2}(?:[.!;:)(—–?]|$)|,(?!\s(?:salvo|excepto|aparte|fuera|menos|s[oó]lo|si|cuando|sino)(?!\p{L}))|\s(?:y|pero|porque|ya que|todav[ií]a|por ahora|de momento|por decisi[oó]n|desde (?:hace|que))(?!\p{L})|\sni\s(?!(?:para|a|con|como|por)\s))`;
const NUESTRA = String.raw`(?:nuestr[oa]s?|de\s{1,40}(?:${CLINICA})|a nombre de\s(?:${CLINICA})|del\s(?:consultorio|centro)|propi[ao])`;

export const DENIED_PAGES_SPANISH: readonly string[] = [
  String.raw`(?<!\p{L})${NO}(?:${NOSOTROS}|hemos\s${SIDO})\s${COSA}${FIN}`,
  String.raw`${CLINICA}\s(?:ya\s|todav[ií]a\s|a[uú]n\s)?${NO}(?:${ELLA}(?:\sni\s\p{L}{4,12})?|ha\s${SIDO})\s${COSA}${FIN}`,
  String.raw`(?<!\p{L})ni\s${CLINICA}\sni\s[^.;,?]{3,40}?\s(?:${ELLA})\s${COSA}${FIN}`,
  String.raw`(?<!\p{L})(?:${CLINICA}\s)?(?:carece|carecemos|prescinde|prescindimos)\s(?:por completo\s|totalmente\s)?de\s(?:${PAGINA}${TIPO}\s(?:de|en)\s)?${RED}${TIPO}${FIN}`,
  String.raw`(?<!\p{L})(?:de|en)\s${RED}\sno\s(?:hay|existe|existen|va a encontrar|encontrar[aá]n?|hallar[aá]n?)\s(?:una\s|ninguna\s|ning[uú]n\s|nada\s)?(?:${PAGINA}\s|cosa\s)?${NUESTRA}(?!\p{L})`,
  String.raw`(?<!\p{L})no\s(?:hay|existe|existen)\s(?:ninguna?\s|ning[uú]n\s|una\s)?${PAGINA}\s(?:oficial\s)?(?:${NUESTRA}\sen\s${RED}|(?:de|en)\s${RED}\s${NUESTRA})(?!\p{L})`,
  String.raw`(?<!\p{L})ning[uú]n[ao]?\s${PAGINA}\s(?:de|en)\s${RED}\s(?:es|son|pertenece\sa|la lleva)\s(?:nuestr[oa]s?|de\s${CLINICA}|${CLINICA}|del\s(?:consultorio|centro))(?!\p{L})`,
  String.raw`(?<!\p{L})(?:aqu[ií]|en\s${CLINICA})\sno\s(?:se\s(?:usan?|manejan?|utilizan?|tienen?)|hay|existen?)\s${COSA}${FIN}`,
  String.raw`(?<!\p{L})(?:decidimos|preferimos|elegimos|optamos por|(?:${CLINICA})\s(?:decidi[oó]|prefiere|prefiri[oó]|opt[oó] por|eligi[oó]|ha (?:decidido|optado por|elegido|preferido))|(?:hemos|ha) (?:decidido|optado por|elegido|preferido))\s(?:[\p{L} ]{3,20}\s)?no\s${SER}\s${COSA}${FIN}`,
  String.raw`(?:${CLINICA}|(?<!\p{L})nos)\s(?:se\s)?(?:[^.;,?]{0,30}?\s)?(?:est[aá]n?|estamos|mantenemos|mantiene|queda|quedamos|vive|sigue|permanece)\s(?:por completo\s|totalmente\s|siempre\s)?(?:fuera|al margen|lejos|alejad[oa]s?)\sde\s${RED}${FIN}`,
  String.raw`(?<!\p{L})no\snos\s(?:busquen?|busques|va a encontrar|van a encontrar|encontrar[aá]n?|hallar[aá]n?|ver[aá]n?)\s(?:m[aá]s\s)?en\s${RED}${FIN}`,
  String.raw`(?:nuestr[oa]s?|la|el)\s${PAGINA}\s(?:oficial\s|antigua\s)?(?:de|en)\s${RED}\s(?:dej[oó] de (?:existir|funcionar|estar)|ya es historia|qued[oó] (?:fuera|en el pasado))(?!\p{L})`,
  String.raw`(?<!\p{L})(?:ningun[oa]|ni un[oa])\sde\s(?:nuestr[oa]s|l[oa]s)\s(?:cl[ií]nicas|consultorios|oficinas|centros|sedes)\s(?:${ELLA})\s${COSA}${FIN}`,
  String.raw`(?<!\p{L})de\sl[oa]s\s(?:poc[oa]s|[uú]ltim[oa]s|[uú]nic[oa]s)\s[\p{L} ]{4,30}?\ssin\s(?:${PAGINA}\s(?:de|en)\s)?${RED}${FIN}`,
  String.raw`${RED}\sno\s(?:tiene|cuenta con)\s(?:ninguna\s|una\s|ning[uú]n\s)?${PAGINA}\s(?:oficial\s)?${NUESTRA}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:mantener(?:nos|la|lo|se)?|tener|dejar|seguir)\s(?:a\s)?(?:${CLINICA}\s)?(?:fuera|al margen|lejos|alejad[oa]s?)\sde\s${RED}${FIN}`,
  String.raw`(?<!\p{L})presencia\sen\s${RED}\ses\s(?:nula|inexistente|cero|ninguna)(?!\p{L})`,
  String.raw`(?<!\p{L})en\s${RED}\sno\snos\s(?:(?:va|van|vas)\sa\s|podr[aá]n?\s)?(?:encontr|hall|ver)\p{L}{0,5}${FIN}`,
  String.raw`(?<!\p{L})${NO}(?:${NOSOTROS})\s(?:ninguna\s)?${PAGINA},\sni\s(?:en|de)\s${RED}`,
  String.raw`${RED}\sle\s(?:dijimos|hemos dicho|dijo)\sque\sno(?!\p{L})`,
];

export const RESPONDIDO_QUE_NO: readonly string[] = [
  String.raw`¿(?:${PAGINA}\s(?:de|en)\s)?(?:${NETWORKS}|redes(?:\ssociales)?)\?\s{1,3}(?:(?:no,?\s)?(?:aqu[ií]\s)?(?:no\s(?:tenemos|usamos|estamos|manejamos|hay)|ni tenemos))(?=\s{0,2}[.!,;])`,
];
