import { NETWORKS, SOCIAL } from './network-names.ts';

// That the practice has no page, said of the page, of what became of it, or as a reason: “Our Facebook page is gone”,
// “since we run no accounts, …”.

const WE = String.raw`\b(?:we|(?:the|this|our) (?:practice|clinic|office|centre|center|team)|\{practice\})`;
const OUR = `(?:our|its|the (?:practice|clinic|office)'s|we's)`;
const PAGE = '(?:page|account|profile|presence|channel|feed|group)s?';
const HOLD = '(?:have|has|run|keep|maintain|operate|manage|own|host|use|hold|do)s?';
const LEFT =
  '(?:closed|shut|deleted|retired|pulled|took|taken|discontinued|dropped|left|quit|abandoned|removed|given up|gave up|got rid of|switched off|signed off|logged off|stopped (?:using|posting on|being on)|parted (?:ways )?with|said goodbye to|walked away from)';
const GONE =
  '(?:closed|shut|deleted|retired|gone|taken down|pulled|discontinued|removed|no more|no longer (?:active|there|in use|online|up|ours|exists?)|history|a thing of the past|switched off|been closed|been deleted|been retired|been taken down)';
/** “Closed to comments” is still there. */
const END = String.raw`(?!\s(?:to|for (?:comments|messages|repl)|from|comments?|messages?)\b|\w|'s)`;
const ANY = String.raw`(?:any\s|the\s|all\s|every\s)?(?:${NETWORKS}|${SOCIAL})(?:,?\s(?:or|nor|and)\s(?:on\s)?(?:any\s)?(?:other|another)?\s?(?:${SOCIAL}|(?:social\s)?(?:networks?|platforms?|sites?)))?`;
const NOWHERE = '(?:any|a single) (?:other )?(?:social )?(?:networks?|platforms?)';

export const CLOSED_PAGES: readonly string[] = [
  String.raw`${ANY}[^.;?]{0,40}?\bthere(?:'s| is| are) no\s{1,40}(?:we|pages? of ours|pages? for us|such pages?)\s(?:there|on|anywhere)\b`,
  String.raw`${WE}(?:'re|\sare|\sis)\s(?:\w{5,9}ly\s)?(?:${NETWORKS}|social[- ]media)[- ]free\b`,
  String.raw`${WE}\s(?:(?:have|has)\s)?(?:(?:chosen|chose|prefers?|decided|likes?|love)\sto\s)?(?:lives?|gets? (?:along|by)|works?|manages?|operates?)\s(?:\w{3,8}\s){0,2}?without\s${ANY}${END}`,
  String.raw`${WE}(?:'ve)?\s(?:have\s|has\s|had\s)?(?:\w{3,9}\s)?${LEFT}\s(?:down\s|off\s)?(?:${OUR}\s(?:old\s|only\s)?)?(?:${PAGE}\son\s)?${ANY}(?:\s${PAGE})?(?:\s(?:down|off))?${END}`,
  String.raw`(?:${OUR}|the)\s(?:old\s|former\s)?(?:${NETWORKS}\s${PAGE}|${PAGE}\son\s${NETWORKS})\s(?:is|are|was|were|has|have)\s(?:now\s|since\s|also\s|long\s|been\s){0,2}${GONE}${END}`,
  String.raw`${WE}\s(?:currently\s|still\s)?${HOLD}\sno\s(?:(?!personal|private|professional)[\w'-]{1,20}\s){0,2}?${PAGE}\s(?:on|with)\s(?:${ANY}|${NOWHERE})${END}`,
  String.raw`\b(?:because|since|as|given that|seeing that|now that)\s${WE}\s(?:currently\s)?${HOLD}\sno\s(?:(?!personal|private|professional)[\w'-]{1,20}\s){0,2}?(?:${NETWORKS}|social media|social)\s(?:${PAGE})${END}`,
  String.raw`\b(?:because|since|as|given that|seeing that|now that)\s${WE}\s(?:do not|don't|does not|doesn't|no longer|never)\s(?:\w{3,9}\s)?${HOLD}\s(?:an?\s|any\s)?(?:${PAGE}\son\s)?${ANY}(?:\s${PAGE})?(?=,)`,
  String.raw`${WE}\s(?:do not|don't|does not|doesn't|no longer|never)\s(?:currently\s)?(?:operate|manage|own|host|do|bother with|belong to|go on|go near|take part in|participate in|appear on|exist on)\s(?:an?\s|any\s)?(?:${PAGE}\s(?:on|with)\s)?${ANY}(?:\s${PAGE})?${END}(?!\s(?:visits|appointments|requests|bookings|reviews|at|on|with|after|during))`,
  String.raw`${WE}(?:\s(?:have|has)|'ve)\s(?:never|not|not yet)\s(?:had|been on|opened|joined|run|kept|used)\s(?:an?\s|any\s)?(?:${PAGE}\s(?:on|with)\s)?${ANY}(?:\s${PAGE})?${END}`,
  String.raw`${WE}(?:'re|\sare|\sis)\s(?:not|no longer|nowhere)\son\s${NOWHERE}${END}`,
  String.raw`${ANY}\s(?:is|are)\s(?:something|a (?:thing|place|world|party)|places|one place|not something|not a place)\s(?:that\s)?${WE}\s(?:\w{3,9}\s)?(?:stays?|keeps?|avoids?|do(?:es)? without|don't|doesn't|never|skips?)${END}`,
  // A page there is none of ours, since we don’t have an account.
  String.raw`\bon\s${ANY}(?:(?!\b(?:but|on|only)\b)[^.;?]){0,60}?${WE}\s(?:do not|don't|does not|doesn't|no longer|never)\s(?:have|run|keep|own)\s(?:an account|accounts|a page|pages|one|any)${END}(?!\s\w)`,
  String.raw`${ANY}(?:\s${PAGE})?\s(?:in|with|under|using|by)\s(?:our|the (?:practice|clinic)'s|that) name[^.;?]{0,70}?${WE}\s(?:(?:have|has|run|keep)s? none|(?:do not|don't|does not|doesn't) (?:have|run|keep) (?:one|any|a page|an account))${END}`,
  String.raw`\bneither ${NETWORKS}\s(?:has|have|will|shows?|is|carries)\s[^.;?]{0,30}?\b(?:us|ours|our (?:page|account)|of us)\b`,
  String.raw`${ANY}(?:\sand (?:the like|its like|all that|the rest)|\s${PAGE})?\s(?:(?:is|are)(?:n't|\snot|\snever)|(?:was|were)(?:n't|\snever))\s(?:for us|our (?:thing|style|way|place)|what we do|where (?:we are|you'll find us))${END}`,
];

const RED = String.raw`(?:(?:la|las|el|nuestras|ninguna|todas las|otras?)\s)?(?:${NETWORKS}|redes(?:\ssociales)?|red(?:\ssocial)?)`;
const PAGINA = '(?:p[aá]ginas?|cuentas?|perfil(?:es)?|canal(?:es)?|presencia)';
const LA_CLINICA =
  '(?:(?:la|esta|nuestra)\\s(?:cl[ií]nica|consulta|pr[aá]ctica|oficina)|(?:el|este|nuestro)\\s(?:consultorio|centro|equipo|dispensario)|\\bwe)';
const FIN = String.raw`(?!\p{L}|\s(?:a|al|para|con)\s|\s(?:los\s)?comentarios)`;

export const CERRADAS: readonly string[] = [
  String.raw`${RED}[^.;?]{0,60}?(?:ah[ií]|all[ií])\sno\s(?:estamos|aparecemos|nos\s(?:va|van)\sa\s(?:encontrar|ver))(?!\p{L})`,
  String.raw`(?<!\p{L})(?:vivimos|trabajamos|funcionamos|estamos|seguimos)\s(?:muy\s|tan\s)?(?:bien\s|felices\s|contentos\s|content[oa]s\s)?sin\s${RED}${FIN}`,
  String.raw`(?<!\p{L})(?:cerramos|borramos|eliminamos|quitamos|dimos de baja|desactivamos|cancelamos|dejamos|abandonamos|hemos (?:cerrado|borrado|eliminado|dejado|dado de baja|abandonado))\s(?:la|nuestra|el|nuestro|las|nuestras)?\s?(?:${PAGINA}\s(?:de|en)\s)?${RED}${FIN}`,
  String.raw`${LA_CLINICA}\s(?:ya\s|se\s){0,2}(?:cerr[oó]|borr[oó]|elimin[oó]|quit[oó]|dej[oó]|abandon[oó]|dio de baja|sali[oó]|ha (?:cerrado|dejado|borrado))\s(?:su\s|de\s|la\s|el\s)?(?:${PAGINA}\s)?(?:(?:de|en)\s)?${RED}${FIN}`,
  String.raw`(?:nuestr[oa]s?|la|el)\s${PAGINA}\s(?:oficial\s)?(?:de|en)\s${RED}\s(?:ya\s)?(?:no existen?|no est[aá]n?|fue (?:cerrad|borrad|eliminad|dad)[oa]|se cerr[oó]|qued[oó] cerrad[oa]|est[aá] cerrad[oa]|desapareci[oó]|se dio de baja)${FIN}`,
  String.raw`(?:como|ya que|puesto que|dado que|porque|pues)\s(?:aqu[ií]\s|${LA_CLINICA}\s)?no\s(?:tenemos|usamos|manejamos|estamos|llevamos|tiene|usa|maneja|est[aá]|lleva)\s(?:en\s)?(?:${PAGINA}\s(?:de|en)\s)?${RED}(?=,)`,
  String.raw`${LA_CLINICA}\s(?:decidi[oó]|opt[oó] por|prefiri[oó]|eligi[oó]|prefiere)\sno\s(?:tener|usar|estar|abrir|manejar|participar|aparecer)\s(?:en\s)?(?:${PAGINA}\s(?:de|en)\s)?${RED}${FIN}`,
  String.raw`(?<!\p{L})no\s(?:tenemos|usamos|manejamos|llevamos|hay)\s${RED}\sni\s(?:nada|cosa|otra cosa|algo)(?!\p{L})`,
  String.raw`${RED}\s(?:con|a|bajo|que usa)\s(?:nuestro nombre|el nombre de (?:la cl[ií]nica|el consultorio))[^.;?]{0,60}?no\s(?:tenemos|manejamos|llevamos|usamos)\s(?:ninguna|una|ning[uú]n perfil|p[aá]gina|cuenta)(?!\p{L})`,
  String.raw`${RED}\sno\s(?:es|son|van con)\s(?:lo nuestro|para nosotr[oa]s|nuestro estilo|nosotr[oa]s)(?!\p{L})`,
];
