// What DESIGN 3 says of disclosure, written down a second time and from the design alone: nothing here calls what it judges.
import type { Reason } from '#schema/published.ts';
import { ALL_CATEGORIES, stanceIn } from './design-stances.ts';
import {
  type Agreed,
  type Item,
  PEOPLE,
  type Person,
  type Signature,
  type Version,
  type World,
  wordingsOf,
} from './random-practice.ts';

/** What should become of one wording or picture. */
export interface Verdict {
  readonly person: string;
  readonly subject: string;
  /** The word by which it is known again; a picture has none. */
  readonly marker: string | undefined;
  readonly says: string | undefined;
  /** Nothing: it is published. */
  readonly reason: Reason | undefined;
}

/** Every decision there is to make in a practice, as the design makes it. */
export function verdictsOn(world: World): Verdict[] {
  return world.people.flatMap((person) => verdictsOnPerson(person, world));
}

/** What patients should see of people: all that nothing speaks against, and of a photo that isn’t shown no description. */
export function shownBy(world: World): Verdict[] {
  const shown = verdictsOn(world).filter(({ reason }) => reason === undefined);
  const hasPhoto = (slug: string) =>
    shown.some(({ person, subject }) => person === slug && subject === 'photo');
  return shown.filter(({ person, subject }) => subject !== 'photo.alt' || hasPhoto(person));
}

/** Whether patients may read that someone works here, or, after leaving, that they did. */
export function isNamed({ status, isHeld, leftNotice }: Person, { afterLeaving, today }: World): boolean {
  if (isHeld) return false;
  if (status !== 'left') return status !== 'draft';
  return (
    afterLeaving === 'notice' &&
    leftNotice !== undefined &&
    !(today < leftNotice.consent || leftNotice.until < today)
  );
}

function verdictsOnPerson(person: Person, world: World): Verdict[] {
  const { approach, body, photo } = person;
  const text = (subject: string, key: string, { wording }: Person['body'][number]): Verdict => ({
    person: person.slug,
    subject,
    marker: wording.marker,
    says: wording.says,
    reason: first([
      ...ofEverything(person),
      ['waiver-ended', isWaiverEnded(person, subject)],
      ['not-approved', covers(world, 'text') && !isApproved(key, wording.says, person, world)],
    ]),
  });
  const alt = photo && text('photo.alt', 'alt', photo.alt);
  return [
    ...(approach === undefined ? [] : [text('approach', 'approach', approach)]),
    ...body.map((one, index) => text(`body.${index}`, 'body', one)),
    ...(alt === undefined ? [] : [alt]),
    ...(photo?.isThere
      ? [
          {
            person: person.slug,
            subject: 'photo',
            marker: undefined,
            says: undefined,
            reason: first([
              ...ofEverything(person),
              ...ofConsent(photo.consent, undefined, true, world),
              ['waiver-ended', isWaiverEnded(person, 'photo')],
              [
                'not-approved',
                covers(world, 'photo') &&
                  !isSigned(
                    photo.signatures.filter(({ how }) => how === 'exact'),
                    person,
                    world,
                  ),
              ],
              ['not-approved', alt?.reason !== undefined],
            ]),
          },
        ]
      : []),
    ...person.personal
      .filter(({ key }) => ALL_CATEGORIES.includes(key))
      .flatMap((item) => item.said.map((_, index) => verdictOnItem(item, index, person, world))),
  ];
}

function verdictOnItem(item: Item, index: number, person: Person, world: World): Verdict {
  const subject = `personal.${item.key}.${index}`;
  const { wording } = item.said[index] as Item['said'][number];
  const stance = stanceIn(world, item.key);
  const isBare = item.shape === 'short';
  const { consent, until, withdrawn } = isBare ? NOTHING : item;
  return {
    person: person.slug,
    subject,
    marker: wording.marker,
    says: wording.says,
    reason: first([
      ...ofEverything(person),
      ['category-never', stance === 'never'],
      ['withdrawn', withdrawn !== undefined && !(world.today < withdrawn)],
      ...ofConsent(consent, until, item.key !== 'pronouns', world, stance === 'signed'),
      ['unsafe-form', stance !== 'share' && !wording.isGeneral],
      ['waiver-ended', isWaiverEnded(person, subject)],
      [
        'not-approved',
        (stance === 'signed' || covers(world, 'personal')) &&
          !isApproved(item.key, wording.says, person, world),
      ],
    ]),
  };
}

const NOTHING = { consent: undefined, until: undefined, withdrawn: undefined };

type Case = readonly [reason: Reason, applies: boolean];

const first = (cases: readonly Case[]): Reason | undefined => cases.find(([, applies]) => applies)?.[0];

const ofEverything = ({ isHeld, status }: Person): Case[] => [
  ['error', isHeld],
  ['provider-left', status === 'left'],
  ['provider-draft', status === 'draft'],
];

function ofConsent(
  consent: Agreed | undefined,
  until: string | undefined,
  expires: boolean,
  { today, term }: World,
  isSigned = false,
): Case[] {
  const ends = [until, expires && consent !== undefined ? endOf(consent.on, term) : undefined];
  return [
    ['no-consent', consent === undefined || consent.on > today || (isSigned && consent.by === undefined)],
    ['consent-expired', ends.some((end) => end !== undefined && end < today)],
  ];
}

const MONTHS: Readonly<Record<string, number>> = { P24M: 24, P2Y: 24, P1M: 1, P1Y6M: 18, P120M: 120 };

/** The last day of a consent: as many months on, at most the last of that month. */
export function endOf(on: string, term: string): string {
  const [year, month, date] = on.split('-').map(Number) as [number, number, number];
  const count = year * 12 + (month - 1) + (MONTHS[term] as number);
  const [endYear, endMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const isLeap = endYear % 4 === 0 && (endYear % 100 !== 0 || endYear % 400 === 0);
  const last = endMonth === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(endMonth) ? 30 : 31;
  return [endYear, endMonth, Math.min(date, last)].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Whether one of two subjects is part of the other. */
function isWaiverEnded({ ended }: Person, subject: string): boolean {
  const parts = subject.split('.');
  return ended.some((one) => {
    const others = one.split('.');
    return parts.slice(0, others.length).join() === others.slice(0, parts.length).join();
  });
}

const covers = ({ approval }: World, what: 'personal' | 'text' | 'photo') =>
  approval.required && approval.covers.includes(what);

/** An approval is of words under a key, whoever wrote it there: what was said twice is approved twice. */
function isApproved(key: string, says: string, person: Person, world: World): boolean {
  return world.people.some((of) =>
    wordingsOf(of).some(
      ([where, { wording, signatures }]) =>
        where === key &&
        wording.says === says &&
        isSigned(
          signatures.filter(({ how }) => how === (of === person ? 'exact' : 'of-another')),
          person,
          world,
        ),
    ),
  );
}

function isSigned(signatures: readonly Signature[], { slug }: Person, world: World): boolean {
  return signatures.some((one) => counts(one, world) && !isOwn(one.by, slug, world));
}

function counts({ by, on }: Signature, { today, approval }: World): boolean {
  return !(today < on) && (approval.approvers.length === 0 || approval.approvers.some((one) => one === by));
}

/** Whether somebody signed for themselves, where the practice doesn't want that. */
function isOwn(by: string, slug: string, { approval }: World): boolean {
  const signs: readonly string[] = PEOPLE.find((one) => one.slug === slug)?.signs ?? [];
  const isLogin = by.toLowerCase() === 'aosei';
  if (isLogin && Object.keys(approval.logins).length === 0) return false;
  return !approval.ownWording && signs.includes(by);
}

/** What should become of a version of a policy; nothing: it is shown nowhere. */
export function stateOf(version: Version, world: World): 'in-force' | 'upcoming' | 'superseded' | undefined {
  const siblings = world.versions.filter(
    ({ audience, policy }) => audience === version.audience && policy === version.policy,
  );
  const signed = (one: Version, how: readonly Signature['how'][]) =>
    one.signatures.some((signature) => how.includes(signature.how) && counts(signature, world));
  if (!signed(version, ['exact'])) return undefined;
  if (version.effective > world.today) return 'upcoming';
  // The newest that was approved applies, even if it has been changed since and can't be shown.
  const isReplaced = siblings.some(
    (one) =>
      one.effective > version.effective && one.effective <= world.today && signed(one, ['exact', 'changed']),
  );
  return isReplaced ? 'superseded' : 'in-force';
}
