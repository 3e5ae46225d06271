// Ways to make a random practice say less, each of which may only make less public.
import { ALL_CATEGORIES, stanceIn } from './design-stances.ts';
import type { Item, Person, Portrait, Rendering, Said, World } from './random-practice.ts';

/** Ways to take something away, or to ask for more. `pick` says which of many. */
export const TAKINGS: readonly [string, (one: World, pick: number) => World][] = [
  [
    'taking an approval away',
    (one, pick) =>
      onPerson(one, pick, (person) => onSaid(person, (each) => ({ ...each, signatures: [] }), pick)),
  ],
  [
    'changing words that were approved',
    (one, pick) =>
      onPerson(one, pick, (person) =>
        onSaid(
          person,
          ({ signatures, wording }) => ({
            wording,
            signatures: signatures.map((each) => ({ ...each, how: 'changed' as const })),
          }),
          pick,
        ),
      ),
  ],
  ['taking the approval of a photo away', (one, pick) => onPhoto(one, pick, { signatures: [] })],
  ['taking the consent to a photo away', (one, pick) => onPhoto(one, pick, { consent: undefined })],
  ['losing the file of a photo', (one, pick) => onPhoto(one, pick, { isThere: false })],
  ['taking a consent away', (one, pick) => onItem(one, pick, () => ({ consent: undefined }))],
  [
    'taking the name from under a consent',
    (one, pick) =>
      onItem(one, pick, ({ consent }) => ({ consent: consent && { ...consent, by: undefined } })),
  ],
  ['withdrawing', (one, pick) => onItem(one, pick, () => ({ withdrawn: one.today }))],
  ['ending a consent', (one, pick) => onItem(one, pick, () => ({ until: '2020-01-01' }))],
  ['shortening what a consent lasts', (one) => ({ ...one, term: 'P1M' })],
  [
    'asking for approval',
    (one) => onApproval(one, { required: true, covers: ['personal', 'text', 'photo'] }),
  ],
  ['forbidding own wording', (one) => onApproval(one, { ownWording: false })],
  [
    'letting fewer people approve',
    // Where none is listed anyone may.
    (one) => onApproval(one, { approvers: [one.approval.approvers[0] ?? 'Nobody Else'] }),
  ],
  [
    'taking the approval of a policy away',
    (one, pick) => ({
      ...one,
      versions: changed(one.versions, pick, (each) => ({ ...each, signatures: [] })),
    }),
  ],
  [
    'leaving',
    (one, pick) => onPerson(one, pick, (person) => ({ ...person, status: 'left', leftNotice: undefined })),
  ],
  ['being a draft again', (one, pick) => onPerson(one, pick, (person) => ({ ...person, status: 'draft' }))],
  ['an error in a file', (one, pick) => onPerson(one, pick, (person) => ({ ...person, isHeld: true }))],
  [
    'the end of a waiver',
    (one, pick) =>
      onPerson(one, pick, (person) => ({ ...person, ended: [...person.ended, 'personal', 'body.0'] })),
  ],
  ['an error in a translation', (one, pick) => onSpanish(one, pick, () => ({ isHeld: true }))],
  ['an original that changed since', (one, pick) => onSpanish(one, pick, () => ({ isStale: true }))],
  [
    'losing a translation',
    (one, pick) => onPerson(one, pick, (person) => ({ ...person, spanish: undefined })),
  ],
  [
    'withdrawing a translated detail',
    (one, pick) =>
      onSpanish(one, pick, ({ personal }) => ({
        personal: changed(personal, pick, (item) => ({ ...item, withdrawn: one.today })),
      })),
  ],
  [
    'taking the consent to a translated detail away',
    (one, pick) =>
      onSpanish(one, pick, ({ personal }) => ({
        personal: changed(personal, pick, (item) => ({ ...item, consent: undefined })),
      })),
  ],
  [
    'taking the approval of a translated text away',
    (one, pick) =>
      onSpanish(one, pick, ({ body, personal }) => ({
        body: changed(body, pick, (said) => ({ ...said, signatures: [] })),
        personal: changed(personal, pick, (item) => ({
          ...item,
          said: changed(item.said, pick, (said) => ({ ...said, signatures: [] })),
        })),
      })),
  ],
  [
    'tightening a stance',
    (one, pick) => {
      const id = ALL_CATEGORIES[pick % ALL_CATEGORIES.length] as string;
      const [next] = TIGHTER[stanceIn(one, id)].slice(pick % 2);
      return next === undefined ? one : { ...one, categories: { ...one.categories, [id]: next } };
    },
  ],
];
const TIGHTER = {
  share: ['general', 'signed', 'never'],
  general: ['signed', 'never'],
  signed: ['never'],
  never: [],
} as const;

/** The list with the picked one changed. */
function changed<T>(list: readonly T[], pick: number, change: (one: T) => T): T[] {
  return list.map((one, index) => (index === pick % list.length ? change(one) : one));
}

function onPerson(one: World, pick: number, change: (person: Person) => Person): World {
  return { ...one, people: changed(one.people, pick, change) };
}

function onSpanish(one: World, pick: number, change: (spanish: Rendering) => Partial<Rendering>): World {
  return onPerson(one, pick, (person) => ({
    ...person,
    spanish: person.spanish && { ...person.spanish, ...change(person.spanish) },
  }));
}

function onItem(one: World, pick: number, change: (item: Item) => Partial<Item>): World {
  return onPerson(one, pick, (person) => ({
    ...person,
    personal: changed(person.personal, pick, (item) => ({ ...item, ...change(item) })),
  }));
}

function onPhoto(one: World, pick: number, change: Partial<Portrait>): World {
  return onPerson(one, pick, (person) => ({
    ...person,
    photo: person.photo && { ...person.photo, ...change },
  }));
}

function onApproval(one: World, change: Partial<World['approval']>): World {
  return { ...one, approval: { ...one.approval, ...change } };
}

/** A person with one of their wordings changed, wherever it stands. */
function onSaid(person: Person, change: (said: Said) => Said, pick: number): Person {
  const { approach, photo } = person;
  return {
    ...person,
    approach: approach && (pick % 3 === 0 ? change(approach) : approach),
    photo: photo && (pick % 4 === 0 ? { ...photo, alt: change(photo.alt) } : photo),
    body: changed(person.body, pick, change),
    personal: changed(person.personal, pick, (item) => ({ ...item, said: changed(item.said, pick, change) })),
  };
}
