import type { Stretch } from '../text.ts';
import { BODY_PART, CLINICAL, CLINICO, PARTE_DEL_CUERPO } from './care-words.ts';
import type { Named } from './people-named.ts';
import { placesOf } from './places.ts';

/** A line's end after a dash, or right after a quotation: who said what stands before. */
const SIGNED =
  /(?:(?:^|["'”’»!.]\s{0,2}|\n)(?:[-—–~]{1,2}|\()\s{0,2}|["”»][.,]?[^\S\n]{1,2})(?=\p{Lu})([^\n]{2,60})$/gmu;
/** Praise by someone who was cared for. */
export const OF_CARE =
  /(?<!\p{L})(?:staff|nurses?|doctors?|dr|dra|team|clinic|office|practice|place|appointment|visit|my (?:pain|knee|back|kids?|son|daughter|husband|wife|teeth|baby|mom|dad)|took care|listened|recommend|thank|cl[ií]nica|consult(?:a|orio)|doctora?|enfermeras?|equipo|me (?:atendieron|trataron|escucharon|explicaron)|recomiendo|gracias|mi (?:dolor|rodilla|hij[oa]|bebé|mamá))(?!\p{L})/giu;
const OF_A_PATIENT =
  /(?<!\p{L})(?:patient|client|paciente|age|aged|\d{2})(?!\p{L})|,\s(?:[A-Z]{2}|\p{Lu}\p{Ll}{2,99})/u;
const OF_STAFF =
  /(?<!\p{L})(?:Drs?|Dra|MD|DO|NP|PA|RN|DDS|DMD|LCSW|PhD|PsyD|MBE|team|Team|nurse|Nurse|doctor|physician|poet|author|equipo|doctora?|enfermera|médic[oa]|autora?)(?!\p{L})/u;

/** Whose sayings stand on walls and websites. */
const FAMOUS =
  /(?:osler|hippocrates|hipócrates|angelou|nightingale|mandela|gandhi|einstein|tutu|lorde|rogers|teresa|roosevelt|luther king|curie|voltaire|seuss|lincoln|churchill|frankl|jung|freud|rumi|thoreau|emerson|keller|rosa parks|ch[aá]vez|huerta|kahlo|borges|neruda|machado|mart[ií]|benedetti|galeano|cervantes|barton|blackwell|trudeau|peabody|gawande|didion|sontag|brown|nouwen|winnicott|kübler|lao|confuci|aristotle|plato|shakespeare|dickinson|twain|disney|jobs|garc[ií]a m[aá]rquez|paz|storni|mistral|allende)/iu;

/** What one tells of oneself: “They caught my melanoma”, “me quitaron el dolor”. */
const OF_ONESELF = new RegExp(
  String.raw`(?<!\p{L})(?:my|mi|mis)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:${CLINICAL}|${BODY_PART}|${CLINICO}|${PARTE_DEL_CUERPO})|(?<!\p{L})(?:caught|found|missed|fixed|cured|saved|healed|removed|diagnosed|straightened)\smy(?!\p{L})|(?<!\p{L})me\s(?:quit|oper|encontr|salv|atend|pus|sac|arregl|devolv|cur|diagnostic)\p{L}{1,6}(?!\p{L})`,
  'iu',
);
/** “T. J. Boone”. */
const INITIALS = /^\p{Lu}\.(?:\s?\p{Lu}\.)?\s\p{Lu}\p{Ll}/u;
const NEAR = 250;

/** Names under a testimonial: “— Maria G., Toledo”. A saying by someone famous is none. */
export function signaturesIn(text: string, namedIn: (sentence: string) => Named[]): Stretch[] {
  const saysCare = placesOf(text, OF_CARE, NEAR);
  return [...text.matchAll(SIGNED)].flatMap((match) => {
    const [whole, line = ''] = match;
    const from = (match.index ?? 0) + whole.length - line.length;
    const [named] = namedIn(line);
    if (named === undefined || named.start > 8 || OF_STAFF.test(line) || FAMOUS.test(line)) return [];
    const isPatients =
      named.isShortened ||
      (OF_A_PATIENT.test(line.slice(named.end)) && named.isSure) ||
      (named.isSure && saysCare({ start: from, end: from })) ||
      (INITIALS.test(line) && OF_ONESELF.test(text.slice(Math.max(0, from - NEAR), from)));
    return isPatients ? [{ start: from + named.start, end: from + named.end }] : [];
  });
}
