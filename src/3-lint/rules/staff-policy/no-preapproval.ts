import type { LintRule } from '#schema/rule.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { clauseBefore, isAsked, isNegated, isQuoted } from '../speech.ts';
import { together } from '../together.ts';
import { FOR_THE_PRACTICE, QUESTIONS } from './asked-and-answered.ts';
import { saysFree } from './bans.ts';
import { SUPERIOR, SUPERIORA } from './staff-words.ts';
import {
  HASTA,
  NAMES_WORK,
  NOMBRA_TRABAJO,
  SI_DE_ALGUIEN,
  UNTIL,
  YES_OF_SOMEBODY,
} from './yes-of-somebody.ts';

const OK = `(?:approval|permission|consent|sign-?off|go-ahead|clearance|authori[sz]ation|okay|ok|say-so|approve|green light)`;
const BOSS = String.raw`(?:the |your |our )?(?:practice manager|office manager|manager|supervisor|owner|management|hr|human resources|boss|doctor|practice|clinic|lead|administrator|dr\.? \w{1,40}|[A-Z]\w{1,40} [A-Z]\w{1,40})`;
const POST = `(?:post(?:s|ing|ed)?|publish(?:es|ing|ed)?|writ(?:e|es|ing|ten)|shar(?:e|es|ing|ed)|say(?:ing)?|talk(?:s|ing)?|comment(?:s|ing)?|mention(?:s|ing|ed)?|tweet(?:s|ing)?|blog(?:s|ging)?|upload(?:s|ing|ed)?|speak(?:ing)?|put(?:ting)?)`;
const WORK = String.raw`(?:\b(?:work|job|jobs|practice|clinic|office|employer|workplace|company|co-?workers?|colleagues|working here|us)\b|\b(?:anything|any post|every post|all posts|online|social media|facebook|instagram|linkedin|personal accounts?)\b)`;
const S = String.raw`(?<![\p{L}])`;
const E = String.raw`(?![\p{L}])`;
const PERMISO = String.raw`(?:aprobaci[oó]n|permiso|autorizaci[oó]n|visto bueno|consentimiento|el ok|luz verde|aprob\p{L}{1,5}|autoriz\p{L}{1,5}|revisad[oa]s?)`;
const PUBLICAR = `(?:publi(?:car|que|quen|ca|can|cado|caci[oó]n(?:es)?)|sub(?:ir|a|an|e)|escrib(?:ir|a|an)|compart(?:ir|a|an)|dec(?:ir)|diga[n]?|coment(?:ar|e|en)|mencion(?:ar|e|en)|habl(?:ar|e|en)|pon(?:er|ga|gan))`;
const TRABAJO = `(?:trabajo|empleo|cl[ií]nica|consultorio|pr[aá]ctica|empresa|jef[ea]s?|compañer[oa]s|lugar de trabajo|redes|internet|facebook|instagram|cualquier cosa|nada|algo|todo lo que|toda publicaci[oó]n|cualquier publicaci[oó]n)`;

/** Somebody's yes, in whatever words. */
const YES =
  /\b(?:approv(?:e|es|al|ed|als)|pre-?approv\w{1,3}|permission|sign(?:s|ed)?[- ]?offs?(?: on)?|go-ahead|green[- ]?light\w{0,3}|thumbs[- ]up|blessing|bless(?:es|ed)|nods?|okays?|okayed|ok'?d|the ok|clearance|consent|cleared|vet(?:s|ted|ting)?|authori[sz]\w{1,5}|(?:run|clear|check|show|send|submit|forward|e-?mail|bring|take|pass|float|put|hand)(?:s|ed|ting|ning)? (?:[\w'-]{1,16} ){0,6}?(?:with|by|past|to|through) (?:hr\b|human resources|marketing|management|me\b|us\b|the (?:office|practice manager|manager|owner|owners|supervisor|boss|partners|front office|lead|doctor)|your (?:manager|supervisor|lead|boss|line manager|team lead)|someone in (?:charge|management)|a (?:manager|partner|supervisor)|dr\.? \w{2,14}|[A-Z]\w{2,12}(?: [A-Z]\w{2,12})?\b)|goes (?:through|past|via) [\w ]{2,20}|(?:hr|marketing|management|the (?:manager|owner|office)|your (?:manager|supervisor)) (?:has|have|must|needs?|wants?|reads?|sees?|checks?|looks?|reviews?|says? (?:yes|ok|so)|agrees?|is happy)|(?:manager|owner|owners|hr|management|supervisor|boss|lead)(?: has| have)? (?:watch\w{0,3}|looks? (?:over|at)|looked (?:over|at)|read|reads|seen|sees|viewed|cleared|clears|reviewed|reviews)|hr (?:look|read|check)\w{0,3}|prior (?:review|reading)|pre-?screen\w{0,3}|sanction(?:ed|s)?|ask (?!the\b|them|him|her\b|each|a\b|an\b|your\b|around|for\b|yourself|if\b|whether|why|how|what|who|people|permission|anyone|everyone|patients?)\w{2,12} first|ask (?:hr|management|the (?:manager|owner|office)|your (?:manager|supervisor|boss)|me|us)\b|decides? (?:whether|if|what)|who (?:will )?decides?|(?:notify|inform|consult|alert|tell)(?:ing)? (?:hr|management|the (?:office|practice manager|manager|owners?|supervisor|partners|practice)|your (?:manager|supervisor|boss|lead))|(?:for|under) review|reviewed by|checked by|read by)\b/gi;
/** “The managing partner must see the text first”, “posts go through me”, “wait for a yes from the office”. */
const YES_OF_SUPERIOR = new RegExp(
  String.raw`\b(?:signatures?: mine|(?:two|both) signatures|cross(?:es)? (?:my|our|the|her|his) (?:\w{3,9}'s )?desk|(?:get|have|let|ask) (?!patients?\b|them\b|him\b|her\b)\w{2,12} (?:to )?(?:read|check|approve|look (?:at|over)|okay|see) (?:it|that|your)\b|(?:show|send|e-?mail|give|bring) (?:me|us) (?:a |the |your |every |any |each )?(?:drafts?|texts?|posts?|cop(?:y|ies)|what you)\b|(?:the |your |our |a )?${SUPERIOR} (?:(?:must|has to|have to|needs? to|will|gets? to|wants? to|should|shall) )?(?:first )?(?:see|sees|seen|read|reads|check|checks|clear|clears|approve|approves|okay|okays|ok|bless|vet|vets|review|reviews|look|looks|decide|decides|agree|agrees|sign|signs)\b|(?:dr\.? \w{2,14}|[A-Z]\w{2,12}) (?:has to|must|needs to|wants to) (?:first )?(?:see|read|check|clear|approve|okay|ok|vet|review|look)\b|(?:i|we)(?:'ve| have) (?:seen|watched|read|approved|checked|okayed|cleared|signed)\b|(?:i|we) (?:see|approve|okay|clear|say so|agree|sign)\b|go(?:es)? (?:through|past|by|via) (?:me\b|us\b|dr\.? \w{2,14}|(?:the |your |our )?${SUPERIOR}\b)|(?:wait for|need|needs|get|gets|give|gives|have|has|with|without|says?|said) (?:a |the |my |our |her |his |your |their |an? )?(?:written )?(?:yes|nod|signature|answer|reply|thumbs[- ]up)\b|(?:talk|speak) (?:to|with) (?:the |your |our )?${SUPERIOR}\b|get (?:it|this|that) in writing|(?:send|show|forward|submit|bring|e-?mail)s? (?:[\w'-]{1,16},? ){0,12}?to (?:me\b|(?:the |your |our )?${SUPERIOR}\b|dr\.? \w{2,14}))`,
  'gi',
);
const FIRST =
  /\b(?:before(?:hand)?|(?:days?|hours?|weeks?) (?:ahead|early|beforehand)|(?:is|are) required|if (?:work|your job|we|the (?:clinic|practice)) comes? up|first|until|till|unless|without|prior|ahead of|in advance|only (?:after|once|with|if|when)|not? (?:\w{1,40} ){0,4}goes? (?:up|out|online|live)|needs?|requires?|must|has to|have to|subject to|pending|(?:for|with) (?:each|every|any|all)|(?:each|every|all)(?= )|(?:get|obtain|seek|secure|request|wait for) (?:the |an? |written |prior |our )?|(?:hr|management) (?:look|read|check|see)\w{0,3}|anything you|any(?:thing)? (?:that )?|shall|show|submit|send|who (?:will )?decides?|whether|go(?:es)? (?:through|past|by|via)|wait(?:s|ing)? for|not (?:allowed|permitted)|only allowed|are allowed|when)\b/gi;
const WRITES =
  /\b(?:posts?|posting|posted|publish\w{0,3}|tweet\w{0,3}|status updates?|updates?(?= (?:on|about|online))|blogs?|blogging|selfies?|stor(?:y|ies)|reels?|tiktoks?|share|sharing|shared|uploads?|uploading|comments?|commenting|captions?|write about|writing about|facebook|instagram|mention(?:s|ing)? (?:us|work|the (?:practice|clinic)|your (?:job|work|employer))|going live|go live|online|social media|linkedin|podcasts?|vlogs?|drafts?|hit (?:send|publish|post)|(?:personal|private|own) (?:accounts?|pages?|profiles?|feeds?|channels?)|nam(?:e|es|ing) (?:us|(?:[\w'’]{2,15} ){1,4}as (?:their|your|an) employer|the (?:practice|clinic)|their employer|your employer|where (?:you|they) work)|identif(?:y|ies|ying) (?:yourself|themselves|themself|the practice|the clinic|your employer|their employer|us)|articles?|essays?|op-?eds?|letters? to the editor|interviews?|(?:talk|speak|talking|speaking|comments?) (?:with|to) (?:the )?(?:press|media|reporters?|journalists?)|speak(?:ing)? (?:to|with) (?:the press|reporters|journalists))\b/gi;
const SI =
  /(?<![\p{L}])(?:visto bueno|dos firmas|(?:el|un) s[ií] de|(?:gerencia|gerente|jef[ea]|supervisora?|marketing|mercadotecnia|direcci[oó]n|administraci[oó]n|recursos humanos|dueñ[oa]) l[oa]s? (?:revise|vea|lea|apruebe|autorice|firme)|revisad[oa]s? (?:\p{L}{2,10} ){0,2}?(?:por|antes)|consentimiento|anuencia|venia|decid\p{L}{1,4} si|aval(?!\p{L})|luz verde|(?:pre)?autori[cz]\p{L}{1,7}|aprob\p{L}{1,6}|aprueb\p{L}{1,2}|apruebe|permiso|el ok|vo\.? ?bo\.?|p[aá]s(?:e|a|ar|en)\p{L}{0,5}(?: \p{L}{1,10}){0,3}? (?:por|con|al?) (?:la |el |mi |su )?(?:gerencia|gerente|jef[ea]|mercadotecnia|marketing|recursos humanos|rh|oficina|supervisor\p{L}{0,2}|direcci[oó]n|administraci[oó]n|dueñ[oa]|m[ií])|p[aá]s[ea]mel[oa]s?|p[aá]s[ae]l[oa]s?|m[aá]nd[ea]mel[oa]s?|ens[eé]ñ[ea]mel[oa]s?|mu[eé]str[ea]l[oa]s?|env[ií][ea]l[oa]s?|(?:revis|consult|pregunt|pregúnt|avis|mostr|muestr|mu[eé]str|enseñ|enséñ|mand|m[aá]nd|env[ií])\p{L}{1,6}(?: \p{L}{1,10}){0,4}? (?:a|con|al|por) (?:la |el |mi |su )?(?:gerencia|gerente|jef[ea]|mercadotecnia|marketing|recursos humanos|rh|oficina|supervisor\p{L}{0,2}|direcci[oó]n|administraci[oó]n|dueñ[oa])|(?:la |lo )?(?:vea|revise|apruebe|lea|autorice) (?:antes )?(?:la|el|su|mi) (?:gerente|gerencia|jef[ea]|doctora?|dueñ[oa]|supervisor\p{L}{0,2})|(?:la gerencia|el jefe|la jefa|su jef[ea]|el gerente|la gerente|recursos humanos|mercadotecnia) (?:lo |la |los |las |debe |tiene que |quiere )?(?:revis|apr|ve|vea|haya|lea|lee|autoriz|d[eéi])\p{L}{0,5})(?![\p{L}])/giu;
const SI_DE_SUPERIOR = new RegExp(
  String.raw`(?<!\p{L})(?:(?:preg[uú]nt|cons[uú]lt|av[ií]s|mu[eé]str|ens[eé]ñ)\p{L}{1,4}me(?:l[oa]s?)?|(?:yo |nosotros )?l[oa]s? (?:vea|lea|apruebe|revise|autorice|haya visto)(?: yo| antes)?|(?:l[oa]s? )?(?:ve|vea|lee|lea|revis[ae]|aprueb[ae]|autori[zc][ae]|firm[ae]|checa|cheque|decid[ae])(?: antes| primero)? (?:la |el |mi |tu |su )?${SUPERIORA}|(?:la |el |mi |tu |su )?${SUPERIORA} (?:(?:debe|tiene que|quiere|va a) )?(?:l[oa]s? |le )?(?:ve|vea|ver|verl[oa]|lee|lea|leer|leerl[oa]|revis[ae]r?|aprueb[ae]|aprobar|autori[zc][ae]r?|firm[ae]r?|d[eé]|diga)(?:l[oa]s?)?|(?:d[ií](?:ga|ce|gan)|d[eé]) (?:que |el )?s[ií]|(?:firma|revisi[oó]n) (?:del?|por) (?:la |el )?${SUPERIORA}|(?:consult|pregunt|avis|habl)\p{L}{1,4}(?: \p{L}{1,10}){0,3}? (?:a|con|al) (?:la |el |mi |tu |su )?${SUPERIORA}|p[aá]sa[n]? (?:primero )?por (?:m[ií]|(?:la |el |mi |tu |su )?${SUPERIORA}))(?!\p{L})`,
  'giu',
);
const PRIMERO =
  /(?<!\p{L})(?:espere[n]? (?:el s[ií]|la respuesta|el visto|luz verde)|antes|primero|previ[oa]\p{L}{0,5}|hasta que|sin|s[oó]lo (?:con|si|tras|despu[eé]s)|a menos que|debe[n]?|deber[aá]n?|tiene[n]? que|necesita[n]?|requiere[n]?|hay que|pid[ae]n?|pedir|solicit\p{L}{1,3}|obteng\p{L}{1,3}|consig\p{L}{1,3}|se requiere|es necesari[oa]|se exige|previa|para|pasan? (?:primero )?por|hace falta|llevan?|cualquier cosa que|lo que quiera|hasta)(?!\p{L})/giu;
const ESCRIBE =
  /(?<!\p{L})(?:poste(?:ar|o|as)\p{L}{0,2}|public\p{L}{1,8}|publiqu\p{L}{1,3}|sub(?:ir|irse|a|an|e|es|irl\p{L}{1,2})|tuits?|tuit\p{L}{2,4}|posts?|poste\p{L}{1,3}|historias? (?:de|en) instagram|historias?|stories|selfies?|tiktoks?|linkedin|compart\p{L}{1,4}|coment\p{L}{1,5}|escrib\p{L}{1,3}|mencion\p{L}{1,4}|redes|facebook|instagram|internet|estados?(?= de whatsapp)|reels?|videos?|borrador(?:es)?|cuentas? personal(?:es)?|perfil(?:es)? personal(?:es)?|(?:la )?prensa|periodistas?|medios de comunicaci[oó]n|entrevistas?|art[ií]culos?|blogs?)(?!\p{L})/giu;

const MESSAGE =
  'This makes people ask before they speak about their work on their own accounts, and US law protects much of that talk. Limit it: only named people post for the practice, and nobody posts about patients.';

/** Read by sentences. */
const inSentences = proseRule({
  id: 'staff-policy/no-preapproval',
  summary: 'A policy for staff asks for approval before they post about their work.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: ['staff-policy'],
  message: MESSAGE,
  cue: /wait|hand|turn in|hear|name|list|mention|antes|hasta|espere|nombr|mencion|redes|l[ií]nea|comes up|firmas|reg[uú]nt|cons[uú]lt|through|\byes\b|\bnod\b|writing|signature|reply|talk|partner|manag|direct|encargad|coordin|firma|\bs[ií]\b|\bpor\b|\blee\b|\blea\b|\bhr\b|look|watch|seen|m[aá]nd|\bvea\b|\bve\b|gerente|jef[ea]|recursos|bless|nod\b|thumbs|vet(?:s|ted)?\b|\brun|show|send|submit|check|pas[ea]|pás|mand|enseñ|mu[eé]str|ask\b|before|until|goes|approv|submit|vetted|permission|consent|sign-?off|go-ahead|clear|authori[sz]|okay|\bok\b|say-so|check with|run (?:it|any|all|every|your)|review|green light|first\b|decid|aprob|permiso|autoriz|visto bueno|consentim|luz verde|revis|consult/iu,
  finds: [
    // Whatever stands around it: something written, and somebody's yes.
    new RegExp(
      String.raw`\b(?:drafts?|posts?|tweets?|blogs?|comments?|photos?|pictures?|selfies?|videos?|stories|articles?|share|posting|publish\w{0,3})\b[^;]{0,90}?\b(?:clear(?:s|ed)? (?:it|them|this|that|everything)? ?(?:with|by|through)|submit(?:ted|s)? (?:it |them )?(?:to|for)|(?:run|sent?|shown?|go(?:es)?|pass(?:ed)?) (?:it |them |first )?(?:past|by|through|to) (?:hr|management|the (?:office|manager|practice manager|owner|supervisor)|${BOSS})|vetted|pre-?approved|approved (?:first|in advance|by)|signed off|okayed|the ok (?:from|of)|(?:manager|owner|hr|management|office)[^;]{0,15} (?:approves?|okays?|signs? off|says? (?:yes|ok)))\b`,
      'gi',
    ),
    new RegExp(
      String.raw`\b(?:have|let|ask|show) ${BOSS}[^;]{0,15}?\b(?:look (?:over|at)|read|see|check|approve|review|go over)\b[^;]{0,60}?\b(?:before|first)\b|\b(?:hr|management|manager|owner|supervisor)\b (?:must|has to|will|needs to|should|gets to|wants to) (?:\w{2,9} )?(?:look (?:over|at)|read|see|check|approve|review|okay)\b[^;]{0,50}?\b(?:posts?|write|writing|share|publish|online)\b`,
      'gi',
    ),
    // “Get approval before you post about work.” “You may post about work only with permission.”
    new RegExp(
      String.raw`\b(?:get|gets|obtain|have|seek|request|ask(?: for)?|need|needs|requires?|must|secure|receive|with|subject to|wait for)\b[^;]{0,40}?\b${OK}\b[^;]{0,50}?\b(?:before|prior to|to|for|in advance of|ahead of)\b[^;]{0,25}?\b${POST}\b[^;]{0,70}?${WORK}`,
      'gi',
    ),
    new RegExp(
      String.raw`\b(?:before|prior to)\b(?: you| they| anyone| staff| employees)? ${POST}\b[^;]{0,70}?(?:${WORK})[^;]{0,40}?\b(?:get|obtain|ask|need|must|seek|check|clear|request|require|have)\b[^;]{0,50}`,
      'gi',
    ),
    new RegExp(
      String.raw`\b${POST}\b[^;]{0,70}?${WORK}[^;]{0,60}?\b(?:without (?:first )?(?:the |prior |written |express |our |your |explicit |getting |having |asking ){0,4}(?:${BOSS}(?:'s)? )?(?:prior |written )?(?:${OK}|${BOSS})|only (?:with|after|once|if)\b[^;]{0,40}?\b(?:${OK}|approves?|approved|agrees?)|unless\b[^;]{0,40}?\b(?:${OK}|approves?|approved|agrees?|okays?)|once (?:you have|it is|it has been)[^;]{0,20}?(?:${OK}|approved|cleared))`,
      'gi',
    ),
    new RegExp(
      String.raw`\b(?:any|all|every|each|your|personal)\b[^;]{0,15}?\bposts?\b[^;]{0,50}?\b(?:must|have to|has to|needs?|should|is to|are to|require|requires|shall|will)\b[^;]{0,25}?\b(?:approv\w{1,4}|cleared|authori[sz]ed|reviewed|checked|signed off|okayed|pre-?approv\w{1,3}|submitted|${OK})`,
      'gi',
    ),
    new RegExp(
      String.raw`\b(?:anything|everything|whatever)\b[^;]{0,60}?\b${POST}\b[^;]{0,50}?\b(?:must|have to|has to|needs?|should|is to|requires|shall)\b[^;]{0,25}?\b(?:approved|cleared|authori[sz]ed|reviewed|checked|${OK})`,
      'gi',
    ),
    new RegExp(
      String.raw`\b(?:check with|clear [^;]{1,30}? with|run [^;]{1,30}? (?:by|past)|ask|show [^;]{1,30}? to|send [^;]{1,30}? to) ${BOSS}[^;]{0,30}?\b(?:before|first|prior)\b[^;]{0,20}?\b${POST}\b[^;]{0,60}?${WORK}`,
      'gi',
    ),
    new RegExp(
      String.raw`\b(?:clear|run|show|send|submit)\b (?:any |all |every |each |your )[^;]{0,30}?\b(?:posts?|drafts?|comments?|blogs?)\b[^;]{0,40}?\b(?:with|by|past|to) ${BOSS}[^;]{0,20}?\b(?:first|before|in advance)\b`,
      'gi',
    ),
    new RegExp(
      `${S}${PERMISO}${E}[^;]{0,60}?${S}(?:antes de|para|previo a|antes que|antes de que)${E}[^;]{0,20}?${S}${PUBLICAR}${E}[^;]{0,60}?${S}${TRABAJO}${E}`,
      'giu',
    ),
    new RegExp(
      `${S}${PUBLICAR}${E}[^;]{0,60}?${S}(?:sin|solo con|s[oó]lo con|únicamente con|previa|a menos que|salvo que|si no)${E}[^;]{0,40}?${PERMISO}`,
      'giu',
    ),
    new RegExp(
      `${S}(?:tod[oa]s?|cualquier)${E}[^;]{0,30}?${S}${PUBLICAR}${E}[^;]{0,60}?${S}(?:debe[n]?|deber[aá]n?|tiene[n]? que|necesita[n]?|requiere[n]?|ser[aá]n?)${E}[^;]{0,30}?${PERMISO}`,
      'giu',
    ),
    new RegExp(
      String.raw`${S}(?:antes de|antes que)${E}[^;]{0,15}?${S}${PUBLICAR}${E}[^;]{0,60}?${S}${TRABAJO}${E}[^;]{0,50}?${S}(?:pida[n]?|pedir|solicit\p{L}{1,4}|obten\p{L}{1,4}|consult\p{L}{1,4}|debe[n]?|deber[aá]n?|necesita[n]?)${E}`,
      'giu',
    ),
    new RegExp(
      `${S}(?:consulte[n]?|pida[n]?|pregunte[n]?|solicite[n]?|obtenga[n]?)${E}[^;]{0,50}?${S}antes de${E}[^;]{0,10}?${S}${PUBLICAR}${E}`,
      'giu',
    ),
    together(180, YES, FIRST, WRITES),
    together(180, YES_OF_SUPERIOR, FIRST, WRITES),
    together(180, SI, PRIMERO, ESCRIBE),
    together(180, SI_DE_SUPERIOR, PRIMERO, ESCRIBE),
    together(150, YES_OF_SOMEBODY, UNTIL, WRITES),
    together(150, YES_OF_SOMEBODY, UNTIL, NAMES_WORK),
    together(150, YES, UNTIL, NAMES_WORK),
    together(150, SI_DE_ALGUIEN, HASTA, NOMBRA_TRABAJO),
    together(150, SI_DE_ALGUIEN, HASTA, ESCRIBE),
  ],
  isFine: (found) => {
    const { sentence, start } = found;
    const isPrivate = isAsked(sentence) || isQuoted(sentence, start) || saysFree(sentence) || isNarrow(found);
    return isPrivate || mayWithout(found) || (!waits(found) && isFree(found));
  },
});

/** A question, and the answer in the next sentence. */
const inAnswers = proseRule({
  ...inSentences,
  reads: ['en', 'es'],
  message: MESSAGE,
  acrossSentences: true,
  cue: /\?/,
  finds: QUESTIONS,
  isFine: ({ match }) => FOR_THE_PRACTICE.test(match[0]),
});

export const noPreapproval: LintRule = {
  ...inSentences,
  check(context) {
    inSentences.check(context);
    inAnswers.check(context);
  },
};

/** “Nothing goes online until HR has seen it”: the denial is of posting, not of the need to ask. */
function waits({ match }: Found): boolean {
  return /^(?:tiktok|instagram|facebook|historia|reel|linkedin|social|post|publish|tweet|blog|selfie|stor|reel|shar|upload|comment|writ|mention|go|online|nam|list|tag|in |on |anything|whatever|nombr|cit|en |perfil|borrador|lo que|publi|sub|tuit|escrib|compart|coment)[^;]{0,120}?(?:\b(?:until|till|unless|before|without)\b|(?<!\p{L})(?:hasta que|sin|antes|a menos)(?!\p{L}))/iu.test(
    match[0],
  );
}

/** “You don't need approval to post”. */
function isFree({ sentence, start, match }: Found): boolean {
  if (ONLY_WITH.test(match[0])) return false;
  return (
    isNegated(clauseBefore(sentence, start)) ||
    isNegated(match[0].replace(/\bno (?:one|employee|staff)\b|nothing|nada/giu, ''))
  );
}

const ONLY_WITH = /\b(?:without|unless|only|sin|solo|s[oó]lo)\b/iu;

/** “You may talk about work without asking”. */
function mayWithout({ sentence, start, match }: Found): boolean {
  const before = clauseBefore(sentence, start);
  return (
    /\b(?:without|sin)\b/i.test(match[0]) &&
    !isNegated(before) &&
    /\b(?:may|can|free to|right to|welcome to|always)(?: \w{1,40}){0,5}\s{0,2}$|(?<!(?<!\p{L})no )(?<!\p{L})(?:puede[n]?|libre de|derecho a)(?: \p{L}{1,40}){0,5}\s{0,2}$/iu.test(
      before,
    )
  );
}

/** Patients, their pictures, and what is said in the practice's name need a yes first. */
function isNarrow({ sentence, start, end, match }: Found): boolean {
  const near = sentence.slice(Math.max(0, start - 80), end + 60);
  return (
    /\b(?:patients?|clients?|(?:lab|test) results|charts?|wounds?|(?:shift|holiday|duty|call|on-call) (?:lists?|schedules?)|rosters?|(?:new|consent|intake) forms?|job (?:ads?|postings?)|refills?)\b|(?<!\p{L})(?:pacientes?|expedientes?|resultados?|recetas?|vacantes?)(?!\p{L})/iu.test(
      match[0],
    ) ||
    /\b(?:for the practice|for us|(?:on|for|to) (?:our|the (?:practice|clinic|hospital|company|group|organi[sz]ation|department|health system|cent(?:er|re)|office|employer)(?:'s)?) (?:own |official |main |public |shared )?(?:page|account|website|facebook|instagram|channel|feed|profile)s?|(?:clinic|practice|hospital|company|office)'s own posts|(?:page|account|feed|channel)s? (?:is|are) (?:run|kept|managed|handled|written|maintained|looked after) (?:only )?by|on behalf of|in the (?:practice's|clinic's) name|in our name|as the practice|official|(?:practice|clinic|hospital)'s (?:official )?(?:position|view|statement|side)|reviews? (?:of|about) us|reply to|patient's|signed form|(?:colleague|co-?worker|person|someone|anyone|people|everyone|friend)s?(?:'s?)? (?:own )?(?:ok\b|okay|permission|consent|yes|agrees?)|(?:ask|asking) (?:(?:the|that|your|a|each|any|their|both|another) (?:\w{3,9} )?(?:parents?|mother|father|mom|dad|co-?workers?|colleagues?|teammates?|famil(?:y|ies)|host|owner of)|the person|them|him|her|everyone|anyone|colleagues|co-?workers|people)|who (?:is|are) in (?:it|the)|(?:lab|test) results|logos?|trade secrets?)\b|(?<!\p{L})(?:(?:posici[oó]n|postura|versi[oó]n|opini[oó]n|declaraci[oó]n|comunicado|entrevista|informaci[oó]n) (?:oficial|de (?:la|nuestra) (?:cl[ií]nica|empresa|instituci[oó]n)|del (?:hospital|centro|consultorio))|vocer[oaí]\p{L}{0,2}|en nombre de|en la p[aá]gina de (?:la cl|el cons)|en nuestra p[aá]gina|(?:p[aá]gina|cuenta|perfil) (?:oficial|de la (?:cl[ií]nica|empresa|organizaci[oó]n)|del (?:hospital|centro|consultorio|grupo))|a nombre de|logotipo|fotos? de (?:pacientes|otr|compañer|alguien|niñ|menores)|a (?:sus |los |las )?(?:compañer[oa]s|colegas|amig[oa]s|personas?))(?!\p{L})/iu.test(
      near,
    )
  );
}
