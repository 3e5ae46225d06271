import { type Found, proseRule } from '../prose-rule.ts';
import { clauseBefore, isAsked, isNegated, isQuoted } from '../speech.ts';
import { together } from '../together.ts';
import { BANNED, saysFree } from './bans.ts';
import { EMPLOYER, ES_PROHIBIDO, FORBID, IS_BANNED, NADA, PATRON, REVERSOS, TURNS } from './staff-words.ts';
import { mayStay, UNKIND_POSTS } from './taken-down.ts';

const BAD = `(?:negative|bad|critical|unkind|disparaging|derogatory|unfavou?rable|unflattering|embarrassing|harmful|damaging|disrespectful|rude|inappropriate|offensive|disloyal|detrimental|mean|nasty|ill|defamatory|unprofessional|controversial)`;
const SAY = `(?:say(?:s|ing)?|post(?:s|ing|ed)?|writ(?:e|es|ing|ten)|mak(?:e|es|ing)|made|shar(?:e|es|ing)|speak(?:s|ing)?|publish(?:es|ing)?|comment(?:s|ing)?|talk(?:s|ing)?|tweet(?:s|ing)?|put(?:ting)?|spread(?:s|ing)?|like|remarks?|comments?|posts?|statements?|content)`;
const KNOCK = `(?:disparag(?:e|es|ing|ement)|critici[sz](?:e|es|ing)|criticism|bad-?mouth(?:s|ing)?|complain(?:s|ing)?|trash(?:es|ing)?|speak(?:s|ing)? (?:ill|badly|negatively|poorly)|talk(?:s|ing)? (?:badly|trash|negatively|down)|insult(?:s|ing)?|ridicul(?:e|es|ing)|mock(?:s|ing)?|embarrass(?:es|ing)?|undermin(?:e|es|ing)|discredit(?:s|ing)?|vent(?:s|ing)?|defam(?:e|es|ing)|gossip(?:s|ing)?|grip(?:e|ing)|run(?:ning)? down)`;
const HARM = String.raw`(?:reflects? (?:\w{1,40} )?(?:badly|poorly|negatively|unfavou?rably)|mak(?:e|es|ing) ${EMPLOYER}[^;]{0,15}? look (?:bad|foolish|unprofessional|poor)|(?:damag|harm|hurt|tarnish|embarrass|injur|discredit|undermin)(?:e|es|s|ing)? (?:the )?[^;]{0,25}?${EMPLOYER}|(?:puts?|casts?|shows?|places?)[^;]{0,30}\b(?:in a )?(?:bad|negative|poor|unfavou?rable) light|${BAD} (?:light|impression))`;
const FALSE = String.raw`(?:(?:anything|something|whatever|content|things) (?:that (?:is|are) )?(?:false|inaccurate|misleading|untrue|incorrect)\b|(?:inaccurate|false|misleading|untrue|incorrect|unverified)(?:,? (?:(?:or|and) )?(?:inaccurate|false|misleading|untrue|incorrect|\w{4,12})){0,2} (?:information|statements?|content|posts?|claims?|remarks?|things|comments?))`;
const ONLY_GOOD = String.raw`\b(?:only (?:say |post |write |share |have )?(?:good|nice|kind|positive|flattering)(?: (?:things|words))?(?: to say)?|(?:speak|talk|write) (?:only |always )?(?:well|highly|kindly)) (?:about|of)`;
const MALO = `(?:mal[oa]?s?|negativ[oa]s?|cr[ií]tic[oa]s?|ofensiv[oa]s?|despectiv[oa]s?|denigrantes?|desfavorables?|irrespetuos[oa]s?)`;
const S = String.raw`(?<![\p{L}])`;
const E = String.raw`(?![\p{L}])`;

const WORKPLACE = (): RegExp =>
  new RegExp(
    `${EMPLOYER}|${PATRON}|\\b(?:where you work|who (?:pays|employs) you|hand that feeds|your employer|represents? us|(?:the|this) place|nos (?:critic|critiqu|ataqu|atac|dej)\\p{L}{1,3}|our (?:good )?name|nos representa[ns]?|(?:good|best|positive|favou?rable|flattering) light)\\b`,
    'giu',
  );
/** Talk that does the practice no honour, in whatever words. */
const KNOCKS =
  /\b(?:dirty (?:laundry|linen)|bad-?mouth\w{0,3}|moan\w{0,3}|slag\w{0,4}|slat(?:e|ing)|rubbish\w{0,3}|trash\w{0,3}|(?:run|put|tear|talk)(?:s|ning|ting|ing)? (?:us |the \w{3,10} |them )?down|knock\w{0,3}|dis(?:s|sing)|roast\w{0,3}|rant\w{0,3}|whin(?:e|es|ing|ge|ges|ging)|gripes?|griping|grievances?|bitch\w{0,3}|complain\w{0,4}|critici[sz]\w{1,4}|critical(?:ly)?|negativ\w{1,5}|unfavou?rabl[ey]|unflattering|disparag\w{1,5}|disloyal(?:ty)?|embarrass\w{0,4}|jokes? (?:about|at)|make fun|pok(?:e|es|ing) fun|mak(?:es|ing) fun|mak(?:e|es|ing) light of|belittl\w{1,3}|sneer\w{0,3}|scoff\w{0,3}|mock\w{0,3}|sarcas\w{1,3}|biting? the hand|anything but praise|less than flattering|ill of|bad things|hard feelings|venting|vent|call(?:s|ing)? (?:us|the place|this place|the (?:clinic|practice|office)) (?:an?|names)|call(?:ing)? out|naming and shaming|(?:look|looking|looks) (?:bad|foolish|unprofessional|silly)|(?:damag|harm|hurt|tarnish|smear|sull|drag|soil|stain)(?:e|es|ing|s|y|ies|ging|ish|ishes)? (?:[\w']{1,12} ){0,3}?(?:name|reputation|image|brand|standing)|through the mud|insult\w{0,3}|ridicul\w{1,3}|dirt|(?:cross|harsh|bad|unkind|ill|hard|sour|mean) words?|cheap shots?|unkind(?:ly)?|nasty|(?:bad|poor|negative|unflattering|unfavou?rable) light|snide|snipe|sniping)\b/gi;
/** Praise that is made a duty. */
const PRAISES =
  /\b(?:(?:something|anything) (?:nice|good|kind|positive)|upbeat|positive(?:ly)?|cheerful(?:ly)?|reflects? (?:well|positively|favou?rably)|favou?rably|a credit to|cheerleaders?|glowing|flattering|only (?:good|kind|nice) (?:things|words)|well of|highly of|(?:good|best|positive|favou?rable|flattering) light|proud of|loyal(?:ty)?|praise|(?:speak|talk|write|think)s? (?:\w{4,12}ly )?well|good (?:impression|light|name)|(?:kindly|respectfully|favou?rably|politely) (?:of|about)|sing our praises|(?<=\b(?:speak|talk|write|post)s? (?:of|about) [^.;]{2,30} )with respect|with (?:enthusiasm|pride|warmth)|enthusiastic(?:ally)?)\b/gi;
const DUTY =
  /\b(?:must|should|shall|have to|has to|needs? to|ought to|are to|is to|or be quiet|keep (?:it|things|everything)|expect(?:ed|s)?|required?|insist\w{0,3}|always|only|nothing at all|not at all|say nothing|at all times|every time|duty|obliged|stay (?:quiet|silent)|keep (?:quiet|silent|it to yourself)|or else|don't post|or not)\b/gi;
const HABLA_MAL =
  /(?<!\p{L})(?:trapos? suci\p{L}{1,2}|trapitos|habl\p{L}{1,4} (?:mal|pestes)|rajar|pel(?:ar|e|en)|quej\p{L}{1,5}|critic\p{L}{1,4}|critiqu\p{L}{1,3}|cr[ií]ticas?|negativ[oa]s?|mal de|pestes|burl\p{L}{1,7}|echar tierra|tirar tierra|despotri\p{L}{1,5}|desahog\p{L}{1,5}|malas? (?:palabras?|opini[oó]n\p{L}{0,2}|cosas)|dejar mal|quedar mal|en mal|poner por los suelos|hablar en contra|indirectas|(?:dañ|perjudi|manch|empañ|afect)\p{L}{1,5} (?:el |la |su |al )?(?:buen )?(?:nombre|imagen|reputaci[oó]n|prestigio)|despectiv[oa]s?|desprestigi\p{L}{1,3}|denigr\p{L}{1,4}|irrespetuos[oa]s?|malos comentarios|mof\p{L}{1,4}|ridiculi\p{L}{1,5}|menospreci\p{L}{1,4}|burlas?|(?:dej|qued|pon|pong|hac|hag)\p{L}{1,5} (?:\p{L}{2,6} )?(?:mal(?: parad[oa]s?)?|en (?:mal|mala|evidencia|rid[ií]culo|vergüenza|entredicho)(?: \p{L}{3,8})?)|palabra en contra|en contra de(?=l? )|feo de)(?!\p{L})/giu;
const HABLA_BIEN =
  /(?<!\p{L})(?:se habla bien|hablar bien|habl(?:ar[aá]n?|e|en|ando) (?:siempre )?(?:bien|positivamente)|algo bueno|cosas buenas|positiv[oa]s?|en alto|bien de|bien parad[oa]s?|(?:forma|manera) positiva|en buen (?:lugar|concepto)|leal(?:es|tad)?)(?!\p{L})/giu;
const DEBER =
  /(?<!\p{L})(?:o no se habla|o nada|o (?:mejor )?(?:c[aá]ll\p{L}{1,4}|guard\p{L}{1,4})|debe[n]?|deber[aá]n?|siempre|s[oó]lo|tiene[n]? que|esperamos|exigimos|c[aá]llese|mejor no)(?!\p{L})/giu;

export const noBlanketDisparagement = proseRule({
  id: 'staff-policy/no-blanket-disparagement',
  summary: 'A policy for staff forbids criticism of the practice as such, or anything “inaccurate”.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: ['staff-policy'],
  message:
    'This is so wide that it forbids criticism of working conditions, too, which US law protects. Forbid what does harm: threats, harassment, discrimination, patient information, and statements about your services in the practice’s name that the writer knows to be false.',
  cue: /flatter|kind|halag|favorab|quíte|grumbl|moan|kind or|quéj|quej|amable|light of|belittl|sneer|scoff|mof[ae]|menosprec|think|feel|piens|opin|cre[ae]|cross|harsh|sour|snid|snip|favou?r|credit|word|palabra|contra|parad|feo\b|bueno|concepto|\bwell\b|kindly|respectf|positivamente|enthus|warmth|laundry|linen|moan|slag|slat|rubbish|knock|\bdis|roast|rant|whin|bitch|joke|fun\b|sarcas|hand|praise|call|sham|something|anything|upbeat|cheer|glow|proud|trap|raj|pel|mal\b|pestes|tierra|desp|desahog|indirect|bien|buen|leal|en alto|negativ|bad|critic|disparag|derog|unkind|unfav|unflat|embarrass|harm|damag|disrespect|rude|inappropriate|offens|disloyal|detriment|\bmean\b|nasty|\bill\b|defam|unprof|complain|mouth|trash|insult|ridicul|mock|undermin|discredit|vent|gossip|grip|reflect|look|light|false|inaccurate|mislead|untrue|incorrect|unverif|positive|nice|loyal|good things|\bmal|cr[ií]tic|ofens|despect|denigr|desfavor|irrespet|hablar|desacred|despresti|queje|quejar|fals|inexact|positiv|controvers|hurt|tarnish|injur|reputation|loyal|respect|polite|courteous|critiqu|dañ|perjud|manch|burl|run/iu,
  finds: [
    new RegExp(
      String.raw`${FORBID}(?<gap>[^;]{0,50}?)\b${SAY}\b(?<what>[^;]{0,40}?)\b${BAD}\b[^;]{0,40}?${EMPLOYER}`,
      'gi',
    ),
    new RegExp(String.raw`${FORBID}(?<gap>[^;]{0,50}?)\b${KNOCK}\b(?<what>[^;]{0,30}?)${EMPLOYER}`, 'gi'),
    new RegExp(String.raw`${FORBID}(?<gap>[^;]{0,70}?)\b${HARM}`, 'gi'),
    new RegExp(
      String.raw`\b(?:anything|posts?|comments?|remarks?|content|statements?|behaviou?r|messages?|words|opinions?)\b[^;]{0,40}?\b(?:${HARM}|${BAD} (?:about|to|toward) [^;]{0,12}?${EMPLOYER})[^;]{0,70}? ${IS_BANNED}`,
      'gi',
    ),
    new RegExp(
      String.raw`\b(?:${KNOCK}|${BAD} (?:comments?|remarks?|posts?|statements?|opinions?)(?: about| of)?)[^;]{0,30}?${EMPLOYER}[^;]{0,60}? ${IS_BANNED}`,
      'gi',
    ),
    new RegExp(
      String.raw`\bspeaks? (?:only |always )?(?:well|highly|positively|kindly|favou?rably) (?:of|about) [^;]{0,15}?${EMPLOYER}|\b(?:only|always) (?:\w{1,40} ){0,2}?(?:post|say|share|speak|write|talk)[^;]{0,20}\b(?:positive|nice|good|kind|favou?rable|respectful)(?:ly)?\b[^;]{0,30}?${EMPLOYER}|\b(?:always |must |should )(?:be|stay|remain) (?:positive|respectful|loyal|polite|courteous)\b[^;]{0,40}?\b(?:about|to|toward|when) [^;]{0,30}?${EMPLOYER}|\b(?:must|should|always|only|may only)[^;]{0,30}\bpositive (?:posts?|things|comments?|light)\b`,
      'gi',
    ),
    new RegExp(String.raw`${FORBID}(?<gap>[^;]{0,60}?)\b${FALSE}`, 'gi'),
    new RegExp(String.raw`\b${FALSE}[^;]{0,60}? ${IS_BANNED}`, 'gi'),
    new RegExp(
      `${NADA}(?<gap>[^;]{0,40}?)${S}(?:dec(?:ir)|dig[ae]n?|public(?:ar|a)|publique[n]?|escrib(?:ir|a|an)|habl(?:ar|e|en)|hac(?:er)|haga[n]?|compart(?:ir|a|an)|coment(?:ar|e|en))${E}(?<what>[^;]{0,30}?)${S}${MALO}${E}[^;]{0,25}?${PATRON}`,
      'giu',
    ),
    new RegExp(
      `${NADA}(?<gap>[^;]{0,40}?)${S}(?:critic(?:ar|a)|critique[n]?|desacredit(?:ar|e|en)|desprestigi(?:ar|e|en)|quej(?:arse|e|en)|difam(?:ar|e|en)|burl(?:arse|e|en)|denigr(?:ar|e|en)|perjudi(?:car|que|quen)|dañ(?:ar|e|en)|manch(?:ar|e|en)|ofend(?:er|a|an))${E}(?<what>[^;]{0,25}?)${PATRON}`,
      'giu',
    ),
    new RegExp(
      `${NADA}(?<gap>[^;]{0,30}?)${S}(?:comentarios?|publicaci[oó]n(?:es)?|opini[oó]n(?:es)?|cr[ií]ticas?|quejas?|burlas?|mensajes?|reclamos?|reproches?)${E}(?<what>[^;]{0,15}?)(?:${S}${MALO}${E})?[^;]{0,20}?${S}(?:sobre|contra|de|acerca de|hacia|al?) ${PATRON}`,
      'giu',
    ),
    new RegExp(
      `${S}(?:comentarios?|publicaciones|opiniones|cr[ií]ticas?|mensajes|hablar|criticar)${E}[^;]{0,50}?(?:${PATRON}|${S}${MALO}${E})[^;]{0,50}?${S}(?:${ES_PROHIBIDO})`,
      'giu',
    ),
    new RegExp(
      String.raw`${NADA}(?<gap>[^;]{0,50}?)${S}(?:informaci[oó]n|datos|declaraciones|comentarios|contenido|cosas) (?:\p{L}{1,12} ){0,2}(?:fals[oa]s?|inexact[oa]s?|engañosos?|incorrect[oa]s?)`,
      'giu',
    ),
    new RegExp(
      String.raw`${S}(?:solo|s[oó]lo|siempre|únicamente) (?:\p{L}{2,12} ){0,2}(?:cosas |comentarios |mensajes )?(?:positiv[oa]s?|buen[oa]s?)${E}[^;]{0,30}?${PATRON}`,
      'giu',
    ),
    /\bif you (?:can't|cannot|can not|have nothing) (?:say )?(?:(?:something|anything) )?(?:nice|good|positive|kind) (?:to say )?(?:about [^,;.]{2,30})?,? ?(?:then )?(?:say nothing|say it to no one|don't (?:post|say)|keep (?:quiet|it to yourself)|stay (?:quiet|silent))/gi,
    // “Nothing unkind about this place, on any network.” “Never a cross word about the bosses.”
    new RegExp(
      String.raw`(?<=^\W{0,3}|[.;:,] |\band )(?:absolutely )?(?:nothing|not (?:a|one)|never an?|no)(?: \w{3,12}){0,1} (?:${BAD}|cross|harsh|sour|snide)(?: (?:words?|comments?|remarks?|things?|posts?|jokes?))?,? (?:about|of|on|against|toward)s?\b[^;.]{0,30}?(?:${EMPLOYER}|\b(?:this place|the place|me\b|dr\.? |how (?:we|things|this|it)))`,
      'gi',
    ),
    new RegExp(
      String.raw`\b(?:whatever|what|anything) (?:you|employees|staff)(?: may| might)? (?:think|feel|believe|have to say) (?:of|about) [^;]{0,15}?${EMPLOYER}[^;]{0,25}?\b(?:keep (?:it|that|them)|stays? (?:off|with|between)|leave (?:it|that)|is not for|isn't for|does not belong|doesn't belong)`,
      'gi',
    ),
    new RegExp(
      String.raw`${S}lo que (?:usted |cada quien )?(?:piense[ns]?|opine[ns]?|crea[ns]?) (?:de|sobre) [^;]{0,12}?${PATRON}[^;]{0,15}?${S}(?:gu[aá]rd\p{L}{1,6}|se (?:lo )?(?:guarda|queda|calla)\p{L}{0,2}|no se (?:publica|dice|comenta))`,
      'giu',
    ),
    new RegExp(
      String.raw`${S}si no tienes? nada (?:bueno|agradable|positivo)(?: que decir)?[^;]{0,40}?${S}(?:mejor )?(?:no (?:digas?|hables?|publiques?)|c[aá]ll\p{L}{2,4}|guarda)`,
      'giu',
    ),
    new RegExp(`${S}nada (?:${MALO}|feo) (?:de|del|sobre|contra|acerca de) [^;]{0,15}?${PATRON}`, 'giu'),
    // “Grumble at home, but never in public.” “Posts about the owners are to be kind or not at all.”
    /\b(?:grumble|complain|gripe|vent|moan)\b[^;.]{0,40}?\bnever (?:online|in public|on (?:social|facebook)|where (?:the public|others|anyone|people|patients))|\b(?:posts?|comments?|words) about [^;.]{3,25} (?:is|are) to be (?:kind|positive|nice|friendly|flattering) or not\b/gi,
    /(?<!\p{L})qu[eé]jes?e[^;.]{0,40}? nunca (?:en (?:p[uú]blico|redes|internet)|donde)|(?<!\p{L})de (?:l[oa]s dueñ[oa]s|la cl[ií]nica|la gerencia) se (?:publica|dice|escribe) algo (?:amable|bueno|bonito) o (?:no se|nada)/giu,
    // “Say only good things about Cedar Hill, or say nothing at all.”
    new RegExp(
      `${ONLY_GOOD}[^;.]{0,50}?,? or (?:else )?(?:(?:say|post|write) nothing|(?:keep|stay|be|remain) (?:silent|quiet)|not at all)`,
      'gi',
    ),
    /\bnothing but (?:praise|good|kind words|compliments) (?:for|about|of) [^;.]{2,30}/gi,
    new RegExp(
      `${S}(?:(?:s[oó]lo|[uú]nicamente) (?:cosas )?(?:buen|bonit|positiv|amabl)[aeo]s?|(?:habl\\p{L}{1,4}|se habla|se dice) (?:siempre )?bien)${E}[^;.]{0,40}?,? o (?:no (?:se )?(?:diga|dice|hable|habla|publique|escriba)n?|nada|(?:mejor )?c[aá]ll\\p{L}{2,5}|guard\\p{L}{1,4} silencio)`,
      'giu',
    ),
    together(160, KNOCKS, BANNED(), WORKPLACE()),
    together(140, PRAISES, DUTY, WORKPLACE()),
    together(160, HABLA_MAL, BANNED(), WORKPLACE()),
    together(120, HABLA_BIEN, DEBER, WORKPLACE()),
    UNKIND_POSTS,
  ],
  isFine: (found) => {
    const { sentence, start, match } = found;
    const gap = match.groups?.gap ?? '';
    const isKept = mayStay(found);
    if (isKept !== undefined) return isKept || isQuoted(sentence, start) || saysFree(sentence);
    return (
      isAsked(sentence) ||
      isQuoted(sentence, start) ||
      (isNegated(clauseBefore(sentence, start)) &&
        !/\b(?:nothing|not at all|silent|quiet)\b/i.test(match[0])) ||
      TURNS.test(gap) ||
      REVERSOS.test(gap) ||
      saysFree(sentence) ||
      isNarrow(found)
    );
  },
});

/** Patients, threats, what is said in the practice's name, what is known to be false: bans that may stay. */
function isNarrow({ sentence, match, start }: Found): boolean {
  const before = sentence.slice(Math.max(0, start - 60), start);
  if (
    /\b(?:repl(?:y|ies|ying)|respond(?:ing)?|answer(?:ing)?|react(?:ing)?)\b|(?<!\p{L})(?:respond|contest|rebat)\p{L}{1,3}/iu.test(
      before + match[0].slice(0, 30),
    )
  )
    return true;
  return (
    /\b(?:patients?|clients?|threat\w{0,6}|harass\w{0,5}|discriminat\w{1,4}|racis\w{1,3}|slurs?|hate|violen\w{1,3}|reviews?|repl(?:y|ies)|responses?|answers?|knowingly|deliberately|on purpose|insult\w{0,3} (?:at work|each other|anyone|colleagues|one another)|health (?:information|advice)|medical|vaccines?|in (?:the practice's|our) name|for the practice|on behalf|adverts?|ads|advertising|trade secrets?|records?|charts?|licen[cs]e|credentials)\b|(?<!\p{L})(?:pacientes?|amenaz\p{L}{1,3}|acos\p{L}{1,2}|discrimin\p{L}{1,6}|reseñas?|a sabiendas|en nombre de|m[eé]dic[oa]s? sobre|expedientes?)(?!\p{L})/iu.test(
      match[0],
    ) ||
    /\b(?:on behalf of|in the practice's name|speaking for|knowingly)\b|(?<!\p{L})(?:en nombre de|a sabiendas)(?!\p{L})/iu.test(
      before,
    ) ||
    /^[^;]{0,60}(?:\b(?:you know (?:to be|is|are)|about (?:a |any )?(?:patient|our services|health|medicine|vaccine)|in our ads|on behalf of|to a patient)\b|(?<!\p{L})(?:a sabiendas|sobre (?:un )?paciente|sobre la salud|en nombre de)(?!\p{L}))/iu.test(
      sentence.slice(start + match[0].length),
    )
  );
}
