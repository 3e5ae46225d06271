import { SUPERIOR, SUPERIORA } from './staff-words.ts';

// Somebody's yes by a name, by what they have said, or by a draft that is handed in: what pre-approval sounds like.

const NAMED = String.raw`(?:mr|mrs|ms|miss|dr)\.? \w{2,15}`;
const SOMEONE = String.raw`(?:${NAMED}|\w{2,12} (?:in|from|at) (?:hr|human resources|marketing|management|communications|the (?:front )?office))`;
const PERSON = `(?:${SOMEONE}|(?:the |your |our |their |a )?${SUPERIOR})`;
const SAYS =
  '(?:said|says?|agree[sd]?|answer(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|confirm(?:s|ed)?|read|reads|seen|sees?|saw|check(?:s|ed)?|approve[sd]?|okay(?:s|ed)?|clear(?:s|ed)?|sign(?:s|ed)?(?: off)?|look(?:s|ed)?|(?:had|has|have|takes?|taken) an? (?:good |quick |close )?(?:look|read)|(?:is|was) (?:fine|happy|okay|ok) with|given|gives?|gave)';

/** “Goes past Ms. Tran”, “until HR has said yes”, “wait for an OK”. */
export const YES_OF_SOMEBODY = new RegExp(
  String.raw`\b(?:(?:go|goes|pass|passes|get|gets|run|runs|come|comes)(?: (?:it|that|them))?(?: first)? (?:through|past|by|via|across) ${PERSON}|cross(?:es)? ${PERSON}'s? desk|${PERSON} (?:(?:has|have|had|will|must|needs to|has to) )?(?:first |also |already )?(?:had an? (?:look|read)|${SAYS})|(?:hear|heard|hears) (?:back )?from ${PERSON}|(?:seen|read|checked|vetted|approved|cleared|reviewed|okayed|signed)(?: off)?(?: first)? by ${PERSON}|(?:hand|turn|give|send)(?:s|ed)? in (?:an? |the |your |their |any |every |each )?(?:text|drafts?|cop(?:y|ies)|posts?|wording|captions?|comments?|screenshots?)|(?:run|clear|check|show|send|submit|pass|float|share|discuss|raise)(?:s|ed)? (?:[\w'-]{1,14} ){0,5}?(?:with|by|past|to|through) ${SOMEONE}|(?:talk|speak) (?:to|with) ${PERSON}|(?:initial(?:l?ed|s)|countersigned|stamped|signed|blessed|screened|vetted) by ${PERSON}|notice to ${PERSON}|(?:(?:his|her|their|my|our)|${PERSON}'s) (?:reply|answer|yes|ok|okay|nod|signature|blessing)|wait(?:s|ing)? for (?:an? |the |their |his |her |our |my )?(?:ok|okay|answer|reply|response|go|green|word|yes)|(?:show|send|e-?mail|giv|bring)(?:s|ing|e|es)? (?:me|us|${PERSON}) (?:a |an |my |the |your |their |any |every )?(?:drafts?|text|wording|cop(?:y|ies)|posts?|what))\b`,
  'gi',
);
/** Naming the place of work, in a profile or in so many words. */
export const NAMES_WORK =
  /\b(?:mention(?:s|ing)?|nam(?:e|es|ing)|list(?:s|ing)?|tag(?:s|ging)?) (?:[\w']{2,12} ){0,3}?(?:work|workplace|job|employer|practice|clinic|office|us)\b|\b(?:in|on) (?:your|their|his|her) (?:own )?(?:bios?|profiles?|feeds?|accounts?|pages?)\b|\b(?:write|say|put|post)s? (?:nothing|anything|something|a word) (?:about|on)\b|\b(?:anything|whatever|everything) (?:you|they|staff) (?:write|post|say|share|put)\b|\banything about (?:your|their) (?:job|work|shifts?|boss|workplace)\b/gi;
/** Until that yes has come. */
export const UNTIL =
  /\b(?:until|till|unless|before(?:hand)?|first|must|ha(?:s|ve) to|needs? to|once|as soon as|only (?:after|when|if|once)|and wait|whether|(?:allowed|fine|okay|ok|permitted) (?:after|if|when)|prior to|required|is to|are to)\b/gi;

const PERSONA = String.raw`(?:(?:la |el |su |mi )?(?:${SUPERIORA}|(?:señor[a]?|sra?\.?|licenciad[oa]|lic\.?|ingenier[oa]|don|doña) \p{L}{2,15}|(?:licenciad[oa]|señora?)))`;
/** The same in Spanish. */
export const SI_DE_ALGUIEN = new RegExp(
  String.raw`(?<!\p{L})(?:pas(?:ar|a|an|e|en|ar[aá]n?) (?:antes |primero )?(?:por|con) ${PERSONA}|(?:consult|pregunt|habl|coment|avis|acord)\p{L}{1,4}(?: \p{L}{1,12}){0,3}? (?:con|a|al) ${PERSONA}|(?:ens[eé]ñ|mostr|mu[eé]str|m[aá]nd|env[ií]|entr[eé]g|pres[eé]nt|ll[eé]v)\p{L}{1,5}(?: \p{L}{1,12}){0,4}? (?:a|al) ${PERSONA}|(?:esper\p{L}{1,4}) (?:\p{L}{2,6} )?(?:el s[ií]|su (?:respuesta|ok|visto bueno|aprobaci[oó]n|s[ií])|la respuesta|una? (?:respuesta|s[ií]|ok)|luz verde|visto bueno)|${PERSONA}(?: \p{L}{2,15})? (?:l[oa]s? |le |les )?(?:haya[n]? (?:le[ií]do|visto|revisado|aprobado|dicho|dado|autorizado|contestado)|ha[n]? (?:le[ií]do|visto|revisado|aprobado|dicho|dado|autorizado|contestado)|dig(?:a|an)|conteste|responda|lea|vea|revise|aprueb[ae]|autori[cz][ae]|permit[ae]|d[eé]))(?!\p{L})`,
  'giu',
);
export const NOMBRA_TRABAJO =
  /(?<!\p{L})(?:(?:mencion|nombr|cit|etiquet)\p{L}{1,4} (?:\p{L}{2,9} ){0,3}?(?:trabajo|empleo|cl[ií]nica|consultorio|pr[aá]ctica|empresa)|(?:en|por) (?:sus?|las?) redes|en l[ií]nea|borrador(?:es)?|publi(?:car|que|quen|ca|can)|linkedin|facebook|instagram|perfil(?:es)?|d[oó]nde trabaja|para qui[eé]n trabaja|(?:todo )?lo que (?:escrib|publi|diga|comente|suba)\p{L}{0,5})(?!\p{L})/giu;
export const HASTA =
  /(?<!\p{L})(?:hasta que|hasta|antes de|antes|primero|sin que|debe[n]?|deber[aá]n?|tiene[n]? que|hay que|solo|s[oó]lo|únicamente|espere[n]?|esperar)(?!\p{L})/giu;
