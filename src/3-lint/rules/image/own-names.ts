import type { KnownRecords, Subject } from '#schema/rule.ts';
import type { OwnNames } from './file-name-sign.ts';

const known = new WeakMap<Subject, OwnNames>();

/** Whose names and numbers may stand in names of files: people who work here, the practice, its places and its schools. */
export function ownNames(subject: Subject): OwnNames {
  const found = known.get(subject) ?? namesOf(subject);
  known.set(subject, found);
  return found;
}

function namesOf({ records, phones }: Subject): OwnNames {
  return {
    words: new Set(ownTexts(records).flatMap((text) => wordsIn(text))),
    numbers: new Set([...phones, ...records.providers.flatMap(({ data }) => numbersOf(data))]),
  };
}

function ownTexts({ practice, providers, locations, services, disclosure, broken }: KnownRecords): string[] {
  return [
    practice.name,
    practice.legalName ?? '',
    ...practice.channels.map(({ network }) => network),
    ...disclosure.approval.approvers,
    ...broken.map(({ slug }) => slug),
    ...locations.flatMap(({ slug, data }) => [slug, data.name, data.address]),
    ...services.flatMap(({ slug, data }) => [slug, data.title]),
    ...providers.flatMap(({ slug, data }) => [
      slug,
      data.name,
      ...data.education.map(({ institution }) => institution),
      ...data.training.map(({ institution }) => institution),
      ...data.boardCertifications.map(({ board }) => board),
    ]),
  ];
}

type Bio = KnownRecords['providers'][number]['data'];

function numbersOf({ npi, registrations }: Bio): string[] {
  return [npi ?? '', ...registrations.map(({ number }) => number.replace(/\D/g, ''))].filter(
    (digits) => digits !== '',
  );
}

function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}|['’]/gu, '')
      .toLowerCase()
      .match(/[\p{L}]{1,40}/gu) ?? []
  );
}
