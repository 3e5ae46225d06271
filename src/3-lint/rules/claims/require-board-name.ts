import type { AnyRecord } from '#schema/record.ts';
import type { RuleContext } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { isAsked, isDenied } from '../speech.ts';

export const requireBoardName = proseRule({
  id: 'claims/require-board-name',
  summary: '“Board certified” stands without the name of the board.',
  severity: 'warning',
  elsewhere: [
    {
      jurisdiction: 'us-ca',
      severity: 'error',
      because:
        'Section 651 of the Business and Professions Code allows “board certified” only with the full name of a board that counts.',
    },
  ],
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This says “board certified” and not by which board, so nobody can look it up; some states forbid it. Write the full name of the board, or add it to boardCertifications.',
  cue: /\bboard(?:s|ed)?\b|certificad|diplomate|\bjunta|\bconsejo/iu,
  finds: [
    /\b(?:(?:double|dual|triple|doubly|multi)[- ])?board[- ](?:certifi(?:ed|cations?)|cert)\b(?! (?:behaviou?r|music|patient|lactation|art|assistant|chaplain|entomolog|case manage))/gi,
    /\bboards? certifi(?:ed|cations?)\b(?! behaviou?r analysts?)|\bcertifi(?:ed|cations?) (?:by|from) (?:the |a |his |her |my |their |its |\w{1,40} |two |both |several )?(?:(?:medical|dental|specialty|nursing|national|state|professional) )?boards?\b(?! (?:of|for) )/gi,
    /\b(?:double|dual)[- ]boarded\b|\bboarded in\b|\b(?:his|her|their|my) boards in\b/gi,
    /(?<!\p{L})(?:m[eé]dic[oa]|pediatra|dermat[oó]log[oa]|psiquiatra|ginec[oó]log[oa]|internista|cirujan[oa]|dentista|odont[oó]log[oa]|cardi[oó]log[oa]|especialista|doctora?)(?: \p{L}{5,14})? (?:doblemente )?certificad[oa](?!\p{L})(?! (?:por|ante|en \p{L}{4,14}(?: \p{L}{4,14})? por))/giu,
    /\bdiplomate(?:s)?\b(?! (?:of|in) (?:the )?(?:American|National|[A-Z][\w]{1,40} Board))/g,
    /(?<!\p{L})(?:certificad[oa]s?|certificaci[oó]n(?:es)?|acreditad[oa]s?|avalad[oa]s?|titulad[oa]s?) (?:(?:vigente|m[eé]dic[oa]|oficial|doble) )?(?:por|de|del|ante|con) ?(?:el|la|su|un|una|los|las|sus|dos)? ?(?:board|boards|juntas?|consejos?|colegio de especialistas)(?!\p{L})(?! (?:(?:Nacional|Mexican|Americ|Estadounidense|Argentin|Colombian|Dominican|de [A-Z]|of [A-Z])))/giu,
    /(?<!\p{L})(?:m[eé]dic[oa]s?|doctora?s?|especialistas?|pediatras?|psiquiatras?|dentistas?) (?:con|del?) board(?!\p{L})/giu,
    // “Boarded since 1998.” “She holds two boards.”
    /(?<!\b(?:a|the|they|we|people|passengers|that) )\bboarded (?:since|by|twice|in|and|both|specialist|physician|surgeon|doctor|dentist|dermatologist|pediatrician|psychiatrist)\b|\b(?:is|am|are|was|became|be|been|got|fully|dually|doubly|also|now) (?:\w{3,10}ly )?boarded\b(?! up)|\b(?:hold|has|have|earn|pass|keep|maintain|carr)(?:s|es|ed|ing|y|ies)? (?:(?:two|three|both|her|his|my|their|all|all of (?:her|his|my)|active|current|the|multiple|several) ){1,2}(?:(?:specialty|medical|national|state|dental|certification|certifying|written|oral|subspecialty) ){0,2}boards\b(?! (?:of|for) )|\bboards?[- ](?:diploma|certificate|credential|status|qualified|accredit\w{2,5}|registered)s?\b|\b(?:certified|credentialed|accredited|recogni[sz]ed) by (?:(?:the|a|an|her|his|my|their|its|our|not one but|more than one|two|three|several|multiple|one|both|national|medical|american|u\.?s\.?|specialty) ){1,4}boards?\b(?! (?:of|for) )|\bcertified (?:in|for) [\w ]{3,40} by (?:the|her|his|its) boards?\b(?! (?:of|for) )/gi,
    /(?<!\p{L})(?:(?:doble|m[uú]ltiple|triple)(?:mente)? )?certificad[oa]s? (?:por|ante) (?:l[oa]s?|el|su|sus|dos|tres|varios|ambos)(?: \p{L}{3,14})? (?:consejos?|juntas?|boards?|colegios?)(?=(?: (?:american|mexican|nacional|m[eé]dic|estatal|estadounidense)\p{L}{1,3})? ?(?:[.,;!]|$|y |en \p{L}{3,14} ?[.,]))|(?<=(?<!\p{L})(?:tiene|tengo|cuenta con|con|posee|obtuvo|mantiene) (?:(?:la|una|su|mi|dos|doble|ambas|tres) ){0,2})(?:certificaci[oó]n(?:es)?|board)(?: (?:vigentes?|m[eé]dicas?|nacional(?:es)?|american[oa]s?|oficial(?:es)?)){0,2} (?:del?|por|ante) (?:el |la |su |sus |los )?(?:consejos?|juntas?|boards?|especialidad)(?= ?(?:[.,;!]|$|y ))|(?<!\p{L})(?:tiene|tengo|pas[oó]|aprob[oó]|aprob[eé]) (?:el|los|sus|mis|dos|ambos) (?:ex[aá]menes del? )?(?:boards?|consejo)(?= ?(?:[.,;!]|$|y |en ))/giu,
  ],
  isFine: (found, context) =>
    isNamed(found) ||
    namesIts(context.record, context) ||
    isAsked(found.sentence) ||
    isDenied(found.sentence, found.start) ||
    isGeneral(found),
});

/** So much of a paragraph is searched for a name: a hostile one has no end. */
const NEAR = 2000;

/** A board by its name or letters, anywhere in the paragraph. */
const NAMED =
  /\b(?:American|Royal|National|Canadian|Australian|United|Osteopathic|International|General)(?: [A-Z&][\w'-]{1,20}){0,4} (?:Board|College|Academy|Association|Council|Commission|Society)\b|\b(?:American|National) Board\b|\bBoard (?:of|for) [A-Z]|\bAB(?:MS|FM|IM|P|PN|OG|EM|A|D|S|O|R|PM|PD|GD|OMS|TS|U|NS|PS|OS|PTS|PP|ODON|FAS|PMR|A[A-Z]{1,2})\b|\b(?:ANCC|AANP|AANPCB|NCCPA|NBCC|ABMS|AOBFP|AOA|BCBA|PNCB|AMCB|Credentialing Center|Certification (?:Board|Commission|Corporation))\b|\bBoard\b(?= (?:of|for) )|(?:Consejo|Junta|Colegio) (?:Mexican[oa]|Nacional|American[oa]|Estadounidense|de [A-ZÁÉÍÓÚ])|\bCertified by [A-Z]|\bby the (?:(?!State|Medical|National|Dental|Nursing|Specialty|Professional|US)\p{Lu}\p{L}{2,20},? (?:and )?){1,4}[Bb]oards?\b/u;

function isNamed({ passage }: Found): boolean {
  return NAMED.test(passage.plain.slice(0, NEAR));
}

/** The bio's own list of certifications is shown beside it; a page speaks of everyone, so everyone's must be listed. */
function namesIts(record: AnyRecord, { subject }: RuleContext): boolean {
  if (record.kind === 'provider') return record.data.boardCertifications.length > 0;
  const all = subject.records.providers.filter(({ data }) => data.status === 'active');
  return all.length > 0 && all.every(({ data }) => data.boardCertifications.length > 0);
}

/** “Board certification means …”, “check whether a doctor is board certified”. */
function isGeneral({ sentence, start, end }: Found): boolean {
  return (
    /\b(?:whether|if (?:a|your|the)|check|ask|look up|find out|verify|preparing for|studying for|prepares? for|exam|becom(?:e|ing)|eligible|requires?|what|how)\b|(?<!\p{L})(?:si (?:un|su)|verifi(?:que|car)|pregunt\p{L}{1,4}|examen)(?!\p{L})/iu.test(
      sentence.slice(Math.max(0, start - 60), start),
    ) || /^\s?(?:means|shows|is a|exams?|requires|significa|quiere decir)\b/i.test(sentence.slice(end))
  );
}
