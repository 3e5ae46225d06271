import type { RecordKind } from '#schema/record.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { isDenied } from '../speech.ts';
import { OF_ANYONE } from './people.ts';
import { IS_TOLD_ANYWAY, TOLD_VISITS } from './told-visits.ts';
import { VISITS } from './visits.ts';
import { VISITS_BY_DATE } from './visits-by-date.ts';

const MESSAGE =
  'A visit or a treatment of one person is told with its day or its place. Whoever was there, or read the local news, knows who it was. Leave the day, the place and what happened out.';

/** Answers have rules of their own. What staff read tells of those they know. */
const TOLD_IN: readonly RecordKind[] = [
  'provider',
  'policy',
  'location',
  'service',
  'announcement',
  'page',
  'staff-policy',
  'handbook',
];

function isFine({ sentence, start, match: [found] }: Found): boolean {
  const before = sentence.slice(Math.max(0, start - 60), start);
  // How a practice began.
  if (/(?:first|primer[oa]?)\s(?:patient|client|paciente)s?\b/iu.test(found)) return true;
  if (IS_TOLD_ANYWAY.test(sentence)) return false;
  return isDenied(sentence, start) || OF_ANYONE.test(before) || OF_ANYONE.test(found);
}

export const noVisitDetail = proseRule({
  id: 'patient/no-visit-detail',
  summary: 'A visit or treatment of one person is told with its day or place.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: TOLD_IN,
  message: MESSAGE,
  cue: /\b(?:got|received|scanned|referred|ingres|acudi|lleg[oó]|vino|entr[oó]|present|operad|atendid|intervenid|fitted|done|performed|inserted|cemented|injected|completed|replaced|seated|bonded|colocad|puest|realizad|hech|retirad|terminad|cementad|aplicad|came|walked|brought|sent|landed|rushed|airlifted|flown|carried|taken|wheeled|arrived|admitted|treated|seen|saw|discharged|operated|stitched|sewed|diagnosed|hospitali[sz]ed|had|delivered|cared|looked|set|removed|pulled|patched|vaccinated|resuscitated|left|put|fainted|fell|choked|collapsed|crash|accident|rollover|wreck|pile-?up|collision|fire|explosion|fight|sutured|(?:re)?attached|implanted|placed|capped|pinned|closed|saved|repaired|stitching|suturing|delivering|treating|passed out|blacked out|stents?|glued|splinted|revived|bandaged|dug|extracted|reset|drained|examined|burned|bitten|stung|scalded|born|overdosed|went into labou?r|gave birth|broke|fractured|dislocated|tore|crushed|lost|cut|heart attack|stroke|dressings|stitches|sutures|staples|splints?|casts?|gave|found|needed|plucked|froze|lanced|shaved|warts?|poisoning|hit by|run over|took|fished|picked|went home|chest pains?|seizure|bites?|stings?|fish ?hook|contractions|labou?r|twins|bleeding|unconscious|ambulance|helicopter|paramedics|squeezed|fit in|fitted in|worked in|slotted|wheeled|chok(?:ed|ing)|cardiac arrest|stopped breathing|twisted|fainting|overdose|seizure|fall in|unconscious)\b|atragant|ahog|pusimos|colocamos|hicimos|nacie|naci[oó]|cos[ií]|vacun|cur[eéa]|enyes|entablill|sac[oóaáeé]|retir|coloc|hicimos|extraj|entr[oó]|entraron|aparec|trajo|desvan|ambulancia|helic[oó]p|atend|oper[aeoó]|curamos|sutur|trat[aeoó]|vimos|recibimos|ingres|vacunamos|pusimos|quitamos|de alta|trajeron|vino|lleg|acudi|atendid|hospitaliz|internad|tuvo|ca[iy][oó]|volc|quebr|rompi|fractur|extirp|luz|labou?r|quitaron|quit[oó]|flew|drove|helped|carried|walked|pusieron|puso|vieron|desmay|cort[oó]|golpe[oó]|quem[oó]|lastim|fue /i,
  finds: [...VISITS, ...TOLD_VISITS, ...VISITS_BY_DATE],
  isFine,
});
