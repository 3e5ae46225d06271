import type { LintRule, Passage } from '#schema/rule.ts';
import { EVERYTHING } from '../kinds.ts';
import { isDenied } from '../speech.ts';
import type { Stretch } from '../text.ts';
import {
  AFTER,
  BEFORE,
  EVENT,
  EVENT_AFTER,
  EVENT_BEFORE,
  GREETED,
  OF_HEALTH,
  OF_STAFF,
  POSSESSED,
  STAFF_AFTER,
  STAFF_BEFORE,
  THANKED,
} from './named-patient.ts';
import { type Named, namer } from './people-named.ts';
import { placesOf } from './places.ts';
import { signaturesIn } from './signatures.ts';

const MESSAGE =
  'Someone is named here as a patient. That a person is a patient is protected, even in praise or in mourning, and readers will find out the rest. Take the name and what points to the person out; a signed authorization belongs to a page of its own, which the practice decides on with counsel.';

/** How far around a name a sentence is looked at; and right beside it. */
const NEAR = 260;
const BESIDE = 130;

export const noNamedPatient: LintRule = {
  id: 'patient/no-named-patient',
  summary: 'A patient is named, in a story, a greeting or under a quotation.',
  severity: 'error',
  canBeWaived: false,
  reads: ['en', 'es'],
  appliesTo: EVERYTHING,
  check({ record, passages, subject, report }) {
    // What is said to one person in the portal or in the room names nobody to others.
    if (record.kind === 'answer' && record.data.channel !== 'platform') return;
    const namedIn = namer(subject);
    for (const passage of passages) {
      const found = [...namedAsPatients(passage, namedIn), ...signaturesIn(passage.plain, namedIn)];
      for (const { start, end } of found) report({ message: MESSAGE, at: { passage, start, end } });
    }
  },
};

function namedAsPatients({ sentences }: Passage, namedIn: (sentence: string) => Named[]): Stretch[] {
  return sentences.flatMap(({ text, start }) => {
    const named = namedIn(text);
    if (named.length === 0) return [];
    const says = {
      events: placesOf(text, EVENT, NEAR),
      health: placesOf(text, OF_HEALTH, NEAR),
      staff: placesOf(text, OF_STAFF, NEAR),
    };
    return named
      .filter((one) => isPatient(text, one, says))
      .map((one) => ({ start: start + one.start, end: start + one.end }));
  });
}

/** What a sentence says near a name. */
type Says = Readonly<Record<'events' | 'health' | 'staff', (around: Stretch) => boolean>>;

function isPatient(sentence: string, named: Named, says: Says): boolean {
  const { start, end, isSure, hasSurname } = named;
  const before = sentence.slice(Math.max(0, start - BESIDE), start);
  const after = sentence.slice(end, end + BESIDE);
  if (STAFF_BEFORE.test(before) || STAFF_AFTER.test(after) || isDenied(sentence, start)) return false;
  if (BEFORE.some((one) => one.test(before)) || AFTER.some((one) => one.test(after))) return true;
  if (isSure && hasSurname && POSSESSED.test(after)) return true;
  if (isSure && THANKED.before.test(before) && THANKED.after.test(after)) return true;
  if (says.staff(named)) return false;
  if (!isSure) return EVENT_AFTER.test(after) || (says.events(named) && EVENT_BEFORE.test(before));
  return says.events(named) || (hasSurname && GREETED.test(before) && says.health(named));
}
