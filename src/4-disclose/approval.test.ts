import { expect, test } from 'vitest';
import { approvals as approvalsType } from '#schema/approvals.ts';
import { disclosure as disclosureType } from '#schema/disclosure.ts';
import { approvedOf, isSamePerson, normalise } from './approval.ts';

const TODAY = '2026-11-21';
const hiking = { says: 'Hiking', by: 'Dana Reyes', on: '2026-05-05' };
const digest = `sha256-${'a'.repeat(64)}`;

function approved(person: object, approval: object = {}, slug = 'amara-osei', lang?: string) {
  const approvals = approvalsType.schema.parse({ people: { [slug]: person } });
  return approvedOf(
    'amara-osei',
    'Dr Amara Osei',
    approvals,
    disclosureType.schema.parse({ approval }),
    TODAY,
    lang,
  );
}

test('the exact wording under the exact key is approved', () => {
  const one = approved({ interests: [hiking] });
  expect(one.wording('interests', 'Hiking')).toBe(true);
  for (const other of ['hiking', 'Hiking!', 'Hik ing', 'Hiking and more', ' Hiking', 'Hikin', ''])
    expect(one.wording('interests', other)).toBe(false);
  for (const key of ['travel', 'body', 'es', 'constructor', '__proto__', 'toString'])
    expect(one.wording(key, 'Hiking')).toBe(false);
});

test('line ends and trailing spaces do not count, indentation and blank lines do', () => {
  expect(normalise('One  \r\ntwo\r\n\r\n')).toBe('One\ntwo');
  expect(normalise('One\rtwo')).toBe('One\ntwo');
  expect(normalise('\n\nOne')).toBe('One');
  expect(normalise('    code')).toBe('    code');
  expect(normalise('a\n\nb')).not.toBe(normalise('a\nb'));
});

test('an approval of another person, of nobody, or on the prototype is none', () => {
  expect(approved({ interests: [hiking] }, {}, 'ben-whitaker').wording('interests', 'Hiking')).toBe(false);
  const approvals = approvalsType.schema.parse({});
  expect(
    approvedOf('constructor', 'X', approvals, disclosureType.schema.parse({}), TODAY, undefined).wording(
      'name',
      'Object',
    ),
  ).toBe(false);
});

test('an approval dated tomorrow does not count yet, one of today does', () => {
  expect(approved({ interests: [{ ...hiking, on: '2026-11-22' }] }).wording('interests', 'Hiking')).toBe(
    false,
  );
  expect(approved({ interests: [{ ...hiking, on: TODAY }] }).wording('interests', 'Hiking')).toBe(true);
});

test('only approvers approve, where there are any', () => {
  expect(approved({ interests: [hiking] }, { approvers: ['Kim Lee'] }).wording('interests', 'Hiking')).toBe(
    false,
  );
  expect(
    approved({ interests: [hiking] }, { approvers: ['Kim Lee', 'Dana Reyes'] }).wording(
      'interests',
      'Hiking',
    ),
  ).toBe(true);
});

test('one approval that counts is enough among others that don’t', () => {
  expect(
    approved(
      { interests: [{ ...hiking, on: '2027-01-01' }, { ...hiking, by: 'Kim Lee' }, hiking] },
      { approvers: ['Dana Reyes'] },
    ).wording('interests', 'Hiking'),
  ).toBe(true);
});

test.each([
  'Amara Osei',
  'Dr Amara Osei',
  'Dr. Amara Osei, MD',
  'Amara Osei MD FAAFP',
  'Osei, Amara',
  'AMARA OSEI',
  'A. Osei',
  'Amara',
  'Ámara Osei',
  'aosei',
  'AOsei',
  'Prof Amara Osei',
  'Amara Osei, NP',
])('%s approves nothing of Dr Amara Osei', (by) => {
  const own = { interests: [{ ...hiking, by }] };
  expect(approved(own, { logins: { aosei: 'Amara Osei' } }).wording('interests', 'Hiking')).toBe(false);
  expect(
    approved(own, { logins: { aosei: 'Amara Osei' }, ownWording: true }).wording('interests', 'Hiking'),
  ).toBe(true);
});

test('people who share one name are not one person', () => {
  expect(isSamePerson('Kofi Osei', 'Dr Amara Osei')).toBe(false);
  expect(isSamePerson('Linh Do', 'Linh Tran')).toBe(false);
  expect(isSamePerson('Dr Kim Lee', 'Dr Dana Reyes')).toBe(false);
  expect(isSamePerson('', 'Dr Dana Reyes')).toBe(false);
  expect(isSamePerson('B. Osei', 'Amara Osei')).toBe(false);
  expect(isSamePerson('I. Osei', 'Kofi Osei')).toBe(false);
  expect(isSamePerson('Am Osei', 'Amara Osei')).toBe(false);
});

test('a login that is listed under other names in other capitals is theirs, too', () => {
  const logins = { aosei: 'Dana Reyes', AOSEI: 'Amara Osei' };
  const by = (login: string) => ({ interests: [{ ...hiking, by: login }] });
  expect(approved(by('aosei'), { logins }).wording('interests', 'Hiking')).toBe(false);
  expect(approved(by('dreyes'), { logins }).wording('interests', 'Hiking')).toBe(true);
  // A name isn't somebody else's because it is listed as a login.
  expect(
    approved(by('Amara Osei'), { logins: { 'Amara Osei': 'Dana Reyes' } }).wording('interests', 'Hiking'),
  ).toBe(false);
});

test('of says who approved, and when', () => {
  const one = approved({
    interests: [{ ...hiking, on: '2027-01-01' }, hiking],
    photo: [{ digest, by: 'Kim Lee', on: '2026-05-06' }],
  });
  expect(one.of({ key: 'interests', says: 'Hiking', digest: undefined })).toMatchObject(hiking);
  expect(one.of({ key: 'photo', says: undefined, digest })).toMatchObject({
    by: 'Kim Lee',
    on: '2026-05-06',
  });
  expect(one.of({ key: 'interests', says: undefined, digest: undefined })).toBeUndefined();
  expect(one.of({ key: 'photo', says: undefined, digest: undefined })).toBeUndefined();
});

test('initials, titles, letters and second names make nobody another', () => {
  expect(isSamePerson('K. Osei', 'Kofi Osei')).toBe(true);
  expect(isSamePerson('Amara Osei MD', 'Amara Grace Osei')).toBe(true);
  expect(isSamePerson('Doctor', 'Doctor')).toBe(true);
});

test('a picture is approved by its digest under photo, and words never approve one', () => {
  const one = approved({ photo: [{ digest, by: 'Dana Reyes', on: '2026-05-05' }] });
  expect(one.picture(digest)).toBe(true);
  expect(one.picture(`sha256-${'b'.repeat(64)}`)).toBe(false);
  expect(one.wording('photo', digest)).toBe(false);
  expect(approved({ photo: [{ ...hiking, says: digest }] }).picture(digest)).toBe(false);
});

test('a translation’s approvals do not approve the original', () => {
  expect(approved({ es: { interests: [hiking] } }).wording('interests', 'Hiking')).toBe(false);
  expect(approved({ es: { interests: [hiking] } }).wording('es', 'Hiking')).toBe(false);
});

test('approvals of a translation count for it and for nothing else', () => {
  const lists = { interests: [hiking], es: { interests: [{ ...hiking, says: 'Caminatas' }] } };
  const wording = (lang: string | undefined, says: string) =>
    approved(lists, {}, 'amara-osei', lang).wording('interests', says);
  expect([wording(undefined, 'Hiking'), wording('es', 'Caminatas')]).toEqual([true, true]);
  expect([wording(undefined, 'Caminatas'), wording('es', 'Hiking'), wording('fr', 'Caminatas')]).toEqual([
    false,
    false,
    false,
  ]);
});

test('a list under a key that looks like a language is no approval of a translation', () => {
  const all = approved({ why: [hiking] }, {}, 'amara-osei', 'why');
  expect(['interests', '0', 'length'].some((key) => all.wording(key, 'Hiking'))).toBe(false);
});
