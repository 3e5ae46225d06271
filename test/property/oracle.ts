// What DESIGN 3 says of disclosure, written down a second time and from the design alone: nothing here calls what it judges.
import type { Reason } from '#schema/published.ts';
import { ALL_CATEGORIES, stanceIn } from './design-stances.ts';
import {
  type Agreed,
  type Item,
  PEOPLE,
  type Person,
  renderedOf,
  type Signature,
  type Version,
  type World,
  wordingsOf,
} from './random-practice.ts';

/** What should become of one wording or picture. */
export interface Verdict {
  readonly person: string;
  /** Of words in Spanish. */
  readonly lang: 'es' | undefined;
  readonly subject: string;
  /** The word by which it is known again; a picture has none. */
  readonly marker: string | undefined;
  readonly says: string | undefined;
  /** Nothing: it is published. */
  readonly reason: Reason | undefined;
}

/** Every decision there is to make in a practice, as the design makes it. */
export function verdictsOn(world: World): Verdict[] {
  return world.people.flatMap((person) => {
    const own = verdictsOnPerson(person, world);
    return [...own, ...verdictsOnSpanish(person, own, world)];
  });
}

/** What patients should see of people: all that nothing speaks against, and of a photo that isn’t shown no description. */
export function shownBy(world: World): Verdict[] {
  return published(world).filter(({ lang }) => lang === undefined);
}

/** The same on the Spanish pages: of each field, list and text the words in Spanish, or else the original's. */
export function shownInSpanish(world: World): Verdict[] {
  const all = published(world);
  const spanish = all.filter(({ lang }) => lang === 'es');
  const isRendered = ({ person, subject }: Verdict) =>
    spanish.some((one) => one.person === person && wholeOf(one.subject) === wholeOf(subject));
  return [...spanish, ...all.filter((one) => one.lang === undefined && !isRendered(one))];
}

function published(world: World): Verdict[] {
  const shown = verdictsOn(world).filter(({ reason }) => reason === undefined);
  const hasPhoto = (slug: string) =>
    shown.some(({ person, subject }) => person === slug && subject === 'photo');
  return shown.filter(({ person, subject }) => subject !== 'photo.alt' || hasPhoto(person));
}

/** A list and a text are one thing each, whatever they are made of. */
function wholeOf(subject: string): string {
  return subject.replace(/\.\d+$/, '');
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
    lang: undefined,
    subject,
    marker: wording.marker,
    says: wording.says,
    reason: first([
      ...ofEverything(person),
      ['waiver-ended', isWaiverEnded(person, subject)],
      ['not-approved', covers(world, 'text') && !isApproved(undefined, key, wording.says, person, world)],
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
            lang: undefined,
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
  return {
    person: person.slug,
    lang: undefined,
    subject,
    marker: wording.marker,
    says: wording.says,
    reason: first([
      ...ofEverything(person),
      ...ofStanceAndWithdrawal(item, world),
      ...ofAgreement(item, wording.isGeneral, world),
      ['waiver-ended', isWaiverEnded(person, subject)],
      [
        'not-approved',
        needsApproval(item, world) && !isApproved(undefined, item.key, wording.says, person, world),
      ],
    ]),
  };
}

function ofStanceAndWithdrawal(item: Item, world: World): Case[] {
  const { withdrawn } = item.shape === 'short' ? NOTHING : item;
  return [
    ['category-never', stanceIn(world, item.key) === 'never'],
    ['withdrawn', withdrawn !== undefined && !(world.today < withdrawn)],
  ];
}

function ofAgreement(item: Item, isGeneral: boolean, world: World): Case[] {
  const stance = stanceIn(world, item.key);
  const { consent, until } = item.shape === 'short' ? NOTHING : item;
  return [
    ...ofConsent(consent, until, item.key !== 'pronouns', world, stance === 'signed'),
    ['unsafe-form', stance !== 'share' && !isGeneral],
  ];
}

const needsApproval = ({ key }: Item, world: World) =>
  stanceIn(world, key) === 'signed' || covers(world, 'personal');

/** What stands in Spanish at one place of a whole, and at which of the original's. */
interface Piece {
  readonly subject: string;
  readonly key: string;
  readonly said: Person['body'][number];
  /** Undefined for a text. */
  readonly item: Item | undefined;
}

/** A translation needs all that its original needs, of its own, and an original that is shown. */
function verdictsOnSpanish(person: Person, own: readonly Verdict[], world: World): Verdict[] {
  const { spanish } = person;
  if (spanish === undefined) return [];
  const text = (subject: string, key: string, said: Piece['said']): Piece => ({
    subject,
    key,
    said,
    item: undefined,
  });
  const wholes: Piece[][] = [
    ...(spanish.approach === undefined ? [] : [[text('approach', 'approach', spanish.approach)]]),
    ...(spanish.alt === undefined ? [] : [[text('photo.alt', 'alt', spanish.alt)]]),
    spanish.body.map((said, index) => text(`body.${index}`, 'body', said)),
    ...spanish.personal
      .filter(({ key }) => ALL_CATEGORIES.includes(key))
      .map((item) =>
        item.said.map((said, index) => ({
          subject: `personal.${item.key}.${index}`,
          key: item.key,
          said,
          item,
        })),
      ),
  ];
  return wholes.flatMap((pieces) => {
    const isUnfit = !isSameShape(pieces, own);
    const judged = pieces.map((piece) => {
      const { subject, said } = piece;
      const judge = (original: Reason | undefined) =>
        reasonInSpanish(piece, original, isUnfit, { person, spanish, world });
      const verdict = {
        person: person.slug,
        lang: 'es' as const,
        subject,
        marker: said.wording.marker,
        says: said.wording.says,
      };
      return { verdict, reason: judge(originalReason(subject, own)), alone: judge(undefined) };
    });
    // Half of it shown beside half of the original would be neither: whatever the original does.
    const isTorn = judged.some(({ alone }) => alone !== undefined);
    return judged.map(({ verdict, reason }) => ({
      ...verdict,
      reason: reason ?? (isTorn ? 'translation-incomplete' : undefined),
    }));
  });
}

/** Why the original is withheld; what isn't there is. A description goes with its picture. */
function originalReason(subject: string, own: readonly Verdict[]): Reason | undefined {
  const needed = subject === 'photo.alt' ? [subject, 'photo'] : [subject];
  for (const one of needed) {
    const found = own.find((verdict) => verdict.subject === one);
    if (found === undefined) return 'error';
    if (found.reason !== undefined) return found.reason;
  }
  return undefined;
}

/** As many parts as the original has, and not its very words, unless they are so few that two languages may share them. */
function isSameShape(pieces: readonly Piece[], own: readonly Verdict[]): boolean {
  const [one] = pieces;
  if (one === undefined) return true;
  const theirs = own
    .filter(({ subject }) => wholeOf(subject) === wholeOf(one.subject))
    .map(({ says }) => says ?? '');
  const ours = pieces.map(({ said }) => said.wording.says);
  const count = ours.join(' ').match(/\p{L}+/gu)?.length ?? 0;
  return theirs.length === ours.length && (count <= 3 || theirs.some((says, index) => says !== ours[index]));
}

function reasonInSpanish(
  { subject, key, said, item }: Piece,
  original: Reason | undefined,
  isUnfit: boolean,
  { person, spanish, world }: { person: Person; spanish: NonNullable<Person['spanish']>; world: World },
): Reason | undefined {
  const needs = item === undefined ? covers(world, 'text') : needsApproval(item, world);
  return first([
    ...ofEverything({ ...person, isHeld: person.isHeld || spanish.isHeld }),
    ...(item === undefined ? [] : ofStanceAndWithdrawal(item, world)),
    ['original-withheld', original !== undefined && original !== 'not-approved'],
    ...(item === undefined ? [] : ofAgreement(item, said.wording.isGeneral, world)),
    ['waiver-ended', isWaiverEnded(spanish, subject)],
    ['translation-stale', spanish.isStale],
    ['translation-incomplete', isUnfit],
    ['not-approved', original === 'not-approved'],
    ['not-approved', needs && !isApproved('es', key, said.wording.says, person, world)],
  ]);
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
function isWaiverEnded({ ended }: Pick<Person, 'ended'>, subject: string): boolean {
  const parts = subject.split('.');
  return ended.some((one) => {
    const others = one.split('.');
    return parts.slice(0, others.length).join() === others.slice(0, parts.length).join();
  });
}

const covers = ({ approval }: World, what: 'personal' | 'text' | 'photo') =>
  approval.required && approval.covers.includes(what);

/**
 * An approval is of words under a key, whoever wrote it there: what was said twice is approved twice. Those of Spanish
 * words stand apart.
 */
function isApproved(
  lang: 'es' | undefined,
  key: string,
  says: string,
  person: Person,
  world: World,
): boolean {
  return world.people.some((of) => {
    const all = [
      ...wordingsOf(of).map((one) => [...one, undefined] as const),
      ...renderedOf(of).map((one) => [...one, 'es'] as const),
    ];
    return all.some(([where, { wording, signatures }, written]) => {
      // One that was put among those of the other language is of that language.
      const right =
        of !== person
          ? written === lang
            ? 'of-another'
            : undefined
          : written === lang
            ? 'exact'
            : 'translated';
      return (
        where === key &&
        wording.says === says &&
        isSigned(
          signatures.filter(({ how }) => how === right),
          person,
          world,
        )
      );
    });
  });
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
