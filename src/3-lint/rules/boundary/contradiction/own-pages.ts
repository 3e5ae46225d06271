import type { Sentence } from '#schema/rule.ts';
import { type Finder, finderOf } from '../../../patterns/finder.ts';
import type { Stretch } from '../../text.ts';
import { asserts, clauseBefore, isAsked, isOfOthers, isQuoted } from './clause.ts';
import { CERRADAS, CLOSED_PAGES } from './closed-pages.ts';
import { ANSWERED_NO, DENIED_PAGES } from './denied-pages.ts';
import { DENIED_PAGES_SPANISH, RESPONDIDO_QUE_NO } from './denied-pages-spanish.ts';
import { NETWORK, NETWORKS, networksIn, SOCIAL } from './network-names.ts';

/** A sentence that says on which networks the practice has a page, or has none. */
export interface OwnPages extends Stretch {
  readonly has: boolean;
  /** `all`: social networks as such. */
  readonly networks: readonly string[] | 'all';
  /** It says that there is no other: “one public page, on Facebook”. */
  readonly isOnly: boolean;
}

const WE = String.raw`\b(?:we|the practice|this practice|our practice|the clinic|our clinic|this clinic|the office|our office|\{practice\})`;
const PAGE = '(?:page|account|profile|presence|channel|feed)s?';
/** The denial ends here: “we don’t use Facebook to …” denies something else. */
const END = String.raw`(?=\s{0,2}(?:[.!;:)—–]|$|,\s(?:and|but|so|nor|because|as)\b)|\s(?:any more|anymore|any longer|at all|altogether|entirely|completely|as an? (?:practice|clinic|office)|for good|in (?:19|20)\d\d|(?:last|this|some) (?:year|spring|summer|autumn|fall|winter|time)|either|yet|because|and\s(?:we|the|you|it|do|does|never|have|has|will|no|not|neither|don't|doesn't|so)|but)\b)`;
const OTHER = String.raw`(?:,?\s(?:or|nor|and)\s(?:on\s)?(?:any\s)?(?:other|another)?\s?(?:${SOCIAL}|(?:social\s)?(?:networks?|platforms?|sites?)|social\s\w{4,8}))?`;
const ANY = String.raw`(?:any\s|the\s|all\s|all forms of\s)?(?:${NETWORKS}|${SOCIAL})${OTHER}`;

const HAS = patterns(
  String.raw`${WE}\s(?:also\s|now\s|only\s|do\s)?(?:have|has|keeps?|runs?|maintains?)\s(?:(?!no\b|personal|private)[\w'-]{1,20}\s){0,4}?${PAGE},?\s(?:of our own\s)?(?:on|at)\s${NETWORKS}`,
  String.raw`${WE}\s(?:also\s|now\s|only\s|do\s)?(?:have|has|keeps?|runs?|maintains?)\s(?:(?!no\b|personal|private)[\w'-]{1,20}\s){0,3}?${NETWORKS}\s${PAGE}`,
  String.raw`\b(?:our|the practice's|the clinic's|our practice's)\s(?:own\s|public\s|official\s|new\s)?${NETWORKS}\s(?:pages?|account|channel|feed)\b`,
  String.raw`\b(?:check out|visit|look at|see)\sour\s${NETWORKS}(?=\s(?:for|to)\b|\s?[.!])`,
  String.raw`\b(?:follow|like|find|visit|join|see|subscribe to|say (?:hi|hello) to)\s(?:us|the practice|our practice|our page|the clinic|\{practice\})\s(?:too\s|over\s|there\s)?(?:on|at)\s${NETWORKS}`,
  String.raw`${WE}(?:'re|\sare|\sis)\s(?:also\s|now\s|only\s)?on\s${NETWORKS}`,
  String.raw`${WE}\s(?:also\s)?(?:post|posts|publish)\s[^.;?]{0,50}?\bon\s${NETWORKS}`,
  String.raw`${WE}\suse\s${NETWORKS}\s(?:only\s)?(?:for\s(?:our|news|closures|dates|announcements|updates)|to\s(?:post|share|announce|tell you|let you know))`,
);
const RED = String.raw`(?:(?:la|las|nuestras|ninguna|otras?)\s)?(?:${NETWORKS}|redes(?:\ssociales)?|red(?:\ssocial)?)(?:(?:,\s|\s(?:ni|o|y|u)\s)(?:(?:en|de|a)\s)?(?:ninguna\s|en\s|las\s|cuentas en\s|de\s|otras?\s){0,4}(?:${NETWORKS}|redes(?:\ssociales)?|red(?:\ssocial)?)){0,4}`;
const PAGINA = '(?:p[aá]ginas?|cuentas?|perfil(?:es)?|canal(?:es)?|presencia|grupos?)';
const NADA_MAS = String.raw`(?:\s(?:ni|ning[uú]n|ninguna|una?|actualmente|todav[ií]a|a[uú]n|oficial|p[uú]blica|propia)){0,3}`;
const EN_REDES = String.raw`(?:\s${PAGINA}(?:\s(?:propi[ao]s?|oficial(?:es)?|p[uú]blic[ao]s?))?(?:\sni\s${PAGINA})?)?(?:\s(?:de|en|con))?\s${RED}`;
/** «No usamos Facebook para citas» denies something else. */
const FIN = String.raw`(?=\s{0,2}(?:[.!;:)—–]|$|,\s(?:y|pero|as[ií]|porque|ni|por)(?!\p{L}))|\s(?:y|pero|porque|todav[ií]a|a[uú]n|por ahora|de momento|alguna|en absoluto)(?!\p{L}))`;
const FOLLOWS = /^(?:follow|like|find|visit|join|see|subscribe|say)\b/i;
const HAS_NOT = patterns(
  String.raw`${WE}\s(?:currently\s|still\s)?(?:have|has|keeps?|runs?)\sno\s(?:(?!personal|private)[\w'-]{1,20}\s){0,3}?${PAGE}\s(?:of (?:our|its) own\s)?(?:on|with)\s${ANY}${END}`,
  String.raw`${WE}\s(?:currently\s|still\s)?(?:have|has|keeps?|runs?)\sno\s(?:${NETWORKS}|social media)\s${PAGE}${END}`,
  String.raw`${WE}\s(?:do not|don't|does not|doesn't|no longer|never)\s(?:currently\s)?(?:have|use|keep|run|maintain|post on|post anything on)\s(?:an?\s|any\s|our own\s)?(?:${PAGE}\s(?:on|with)\s)?${ANY}(?:\s${PAGE})?${END}`,
  String.raw`${WE}(?:'re|\sare|\sis)\s(?:not|no longer)\s(?:yet\s)?on\s${ANY}${END}`,
  String.raw`${WE}(?:'re|\sare|\sis)\s(?:not|no longer)\s(?:active|present|represented|to be found|found|visible)\s(?:anywhere\s)?on\s${ANY}${END}`,
  String.raw`${WE}(?:'ve|\shave|\shas)?\s(?:chosen|chose|decided|opted|prefer(?:red|s)?|resolved|elected|agreed)\s(?:not|never)\sto\s(?:have|use|open|keep|run|be on|join|maintain|set up|go on)\s(?:an?\s|any\s)?(?:${PAGE}\s(?:on|with)\s)?${ANY}(?:\s${PAGE})?${END}`,
  String.raw`(?<!\p{L})(?:hemos|ha|han)\s(?:decidido|optado por|elegido|preferido)\sno\s(?:tener|usar|estar|abrir|manejar|participar|aparecer)${NADA_MAS}${EN_REDES}${FIN}`,
  String.raw`(?<!\p{L})no\snos\s(?:busquen?|buscar[aá]n?)\s(?:m[aá]s\s)?en\s${RED}${FIN}`,
  String.raw`${WE}\s(?:aren't|isn't)\s(?:yet\s)?on\s${ANY}${END}`,
  String.raw`\byou\s(?:won't|will not|can't|cannot|will never)\s(?:find|see|spot)\s{1,60}(?:us|the practice|our practice|the clinic|our clinic|this practice|we)\s(?:anywhere\s)?on\s${ANY}${END}`,
  String.raw`${WE}\s(?:[\w-]{3,14}\s)?(?:keeps?|stays?|kept|stayed|steers?|(?:have|has) (?:\w{4,14}\s)?(?:kept|stayed))\s(?:well\s|completely\s|entirely\s|far\s|right\s)?(?:off|away from|out of|clear of)\s${ANY}${END}`,
  String.raw`${WE}\s(?:\w{4,14}ly\s)?(?:avoids?|shuns?|does without|do without|(?:are|is|'re) (?:nowhere on|absent from|staying off))\s${ANY}${END}`,
  String.raw`\bthere (?:is|are) no\s(?:official\s)?(?:${NETWORKS}|social media)\s${PAGE}\s(?:of ours|of our own|for (?:us|the practice|the clinic|our clinic|our practice|we)|(?:run|kept) by (?:us|the practice|the clinic))(?!\w)`,
  String.raw`\bnone of (?:the\s)?${PAGE}\s(?:you (?:may |might )?(?:see|find)\s)?on\s${ANY}\s(?:is|are|belongs? to) (?:ours|us|the practice's|the clinic's)${END}`,
  String.raw`(?<!\p{L})no\s(?:tenemos|usamos|manejamos|estamos|contamos con|mantenemos|llevamos|aparecemos|abrimos|participamos)${NADA_MAS}${EN_REDES}${FIN}`,
  String.raw`(?:\bwe|cl[ií]nica|consultorio|pr[aá]ctica|centro|oficina|dispensario)\s(?:ya\s)?(?:no|nunca)\s(?:tiene|usa|maneja|est[aá]|cuenta con|mantiene|lleva|aparece|participa|ha tenido|abri[oó])${NADA_MAS}${EN_REDES}${FIN}`,
  String.raw`(?<!\p{L})no\s(?:nos|la|lo)\s(?:va a\s|van a\s|podr[aá]n?\s)?(?:encontrar|encontrar[aá]n?|hallar|hallar[aá]n?)\s(?:a la cl[ií]nica\s)?en\s${RED}${FIN}`,
  String.raw`(?<!\p{L})(?:nos mantenemos|la cl[ií]nica se mantiene|el consultorio se mantiene|estamos)\s(?:totalmente\s|completamente\s)?(?:fuera|alejad[oa]s?|lejos|al margen)\sde\s${RED}${FIN}`,
  String.raw`${WE}\s(?:have\s|has\s)?(?:left|closed|deleted|given up)\s(?:our\s)?(?:page\son\s)?${ANY}(?:\s${PAGE})?${END}`,
  ...CLOSED_PAGES,
  ...CERRADAS,
  ...DENIED_PAGES,
  ...DENIED_PAGES_SPANISH,
);

const ANSWERS = patterns(...ANSWERED_NO, ...RESPONDIDO_QUE_NO);

const ALL = new RegExp(
  String.raw`${SOCIAL}|(?<!\p{L})(?:redes|red social|otra red|ninguna red)(?!\p{L})|\b(?:other|another|any|no|every|single|this) (?:social )?(?:networks?|platforms?|sites?)\b`,
  'iu',
);

/** Everywhere but on one: “apart from our Facebook page, we are on no network”. */
const BUT_ON = new RegExp(
  String.raw`(?<!\p{L})(?:apart from|aside from|besides|except(?: for)?|other than|but for|beyond|aparte de|adem[aá]s de|(?<=^\s{0,2}|,\s)fuera de|salvo|excepto|menos|m[aá]s que|que no sean?)\s(?:[\p{L}]{1,9}\s){0,4}?${NETWORK}`,
  'iu',
);

/** What a sentence says of the practice's own pages. Questions, quotations and conditions say nothing. */
export function ownPagesIn({ text, start }: Sentence): OwnPages[] {
  if (isAsked(text)) return [];
  const found = (finder: Finder, has: boolean) =>
    [...finder[Symbol.matchAll](text)].flatMap(({ 0: match, index = 0 }): OwnPages[] => {
      const end = index + match.length;
      if (has ? !asserts(text, index, end) : !isPlainDenial(text, index)) return [];
      // “Teens follow us on Instagram” may be about another page than ours.
      if (has && FOLLOWS.test(match) && isOfOthers(clauseBefore(text, index))) return [];
      const networks = networksIn(match).map(({ network }) => network);
      const isAll = ALL.test(match) && (networks.length === 0 || !has);
      if (networks.length === 0 && !isAll) return [];
      const isOnly = has && /\b(?:one|only|a single)\s(?!of\b)/i.test(match);
      return [{ has, networks: isAll ? 'all' : networks, isOnly, start: start + index, end: start + end }];
    });
  const denied = firstOfEach(HAS_NOT.flatMap((finder) => found(finder, false)));
  const stated = HAS.flatMap((finder) => found(finder, true));
  // A denial holds words that would state it: “you will not find us on Facebook”.
  const isDenied = (one: Stretch) =>
    denied.some(({ start: from, end: to }) => from < one.end && one.start < to);
  return [...denied, ...firstOfEach(stated.filter((one) => !isDenied(one)))];
}

function isPlainDenial(text: string, at: number): boolean {
  return !isQuoted(text, at) && !BUT_ON.test(text) && !/\b(?:if|unless|whether)\s*$/i.test(text.slice(0, at));
}

/** “Facebook? We don’t use it”: a question and its answer in the text of a passage. */
export function answeredNoIn(text: string): OwnPages[] {
  return ANSWERS.flatMap((finder) =>
    [...finder[Symbol.matchAll](text)].map(({ 0: match, index = 0 }): OwnPages => {
      const networks = networksIn(match).map(({ network }) => network);
      const end = index + match.length;
      return {
        has: false,
        networks: networks.length === 0 ? 'all' : networks,
        isOnly: false,
        start: index,
        end,
      };
    }),
  );
}

/** Two patterns may see the same words. */
function firstOfEach(pages: readonly OwnPages[]): OwnPages[] {
  return pages.filter(
    (one, index) => !pages.slice(0, index).some(({ start, end }) => start < one.end && one.start < end),
  );
}

function patterns(...sources: readonly string[]): Finder[] {
  return sources.map((source) => finderOf([new RegExp(source, 'giu')]));
}

/** Whether the words name a network at all; most prose needs no closer look. */
export const NAMES_NETWORK = new RegExp(
  String.raw`${NETWORK}|${SOCIAL}|\bred(?:es)?\b|\b(?:any|any other|no|every|a single|this) (?:social )?(?:network|platform)`,
  'i',
);
