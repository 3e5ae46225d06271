import { describe, expect, test } from 'vitest';
import { practice } from '../practice.ts';
import { isDay } from '../value.ts';
import { JURISDICTIONS } from '../vocabulary.ts';
import { appliesTo } from './applies.ts';
import { FACTS, type Facts } from './fact.ts';
import type { Condition } from './notice.ts';
import { NOTICES, noticesIn } from './notices.ts';
import { VACATED } from './vacated.ts';

describe('the entries', () => {
  test('have names of their own, days that exist, and a law', () => {
    const ids = [...NOTICES, ...VACATED].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, lawRef, inForceFrom, checkedOn, nextCheck, elements } of NOTICES) {
      expect([id, [inForceFrom, checkedOn, nextCheck ?? checkedOn].every(isDay)]).toEqual([id, true]);
      expect([id, lawRef.length > 5]).toEqual([id, true]);
      expect(new Set(elements.map((element) => element.id)).size).toBe(elements.length);
    }
    for (const { on, checkedOn } of VACATED) expect([on, checkedOn].every(isDay)).toBe(true);
  });

  test('are future if and only if their day had not come when they were checked', () => {
    for (const { id, status, inForceFrom, checkedOn } of NOTICES)
      expect([id, status === 'future']).toEqual([id, inForceFrom > checkedOn]);
  });

  test('are there for every jurisdiction, and federal law for each state', () => {
    for (const one of JURISDICTIONS) expect(noticesIn([one]).length).toBeGreaterThan(0);
    expect(noticesIn(['us-or']).map(({ jurisdiction }) => jurisdiction)).toContain('us-federal');
    expect(noticesIn(['au']).map(({ jurisdiction }) => jurisdiction)).not.toContain('us-federal');
    expect(noticesIn([])).toEqual([]);
  });

  test('ask for every fact there is, and a practice can answer each', () => {
    const asked = NOTICES.flatMap(({ appliesIf, elements }) => [
      ...appliesIf,
      ...elements.flatMap((element) => element.appliesIf ?? []),
    ]).map(({ fact }) => fact);
    expect([...new Set(asked)].sort()).toEqual(Object.keys(FACTS).sort());
    for (const [fact, { type }] of Object.entries(FACTS)) {
      const read = (answer: unknown) => practice.fields.facts.type.safeParse({ [fact]: answer }).success;
      expect([fact, read(type === 'number' ? 9 : true), read(type === 'number' ? true : 9)]).toEqual([
        fact,
        true,
        false,
      ]);
    }
    expect(practice.fields.facts.type.safeParse({ employes: 9 }).success).toBe(false);
  });
});

describe('whether something applies', () => {
  const funded: Condition = { fact: 'hhsFunded', is: true };
  const many: Condition = { fact: 'employees', atLeast: 15 };
  const few: Condition = { fact: 'employees', below: 15 };

  test.each<[string, readonly Condition[], Facts, ReturnType<typeof appliesTo>]>([
    ['nothing has to hold', [], {}, { applies: 'yes', because: [] }],
    ['the answer is as wanted', [funded], { hhsFunded: true }, { applies: 'yes', because: ['hhsFunded'] }],
    ['the answer is another', [funded], { hhsFunded: false }, { applies: 'no', because: ['hhsFunded'] }],
    ['nobody answered', [funded], {}, { applies: 'unanswered', because: ['hhsFunded'] }],
    [
      'one answer rules it out, so that the other isn’t asked for',
      [funded, many],
      { employees: 14 },
      { applies: 'no', because: ['employees'] },
    ],
    ['one is open', [funded, many], { employees: 15 }, { applies: 'unanswered', because: ['hhsFunded'] }],
    [
      '15 are enough',
      [funded, many],
      { hhsFunded: true, employees: 15 },
      { applies: 'yes', because: ['hhsFunded', 'employees'] },
    ],
    ['15 are too many', [few], { employees: 15 }, { applies: 'no', because: ['employees'] }],
    ['14 are few', [few], { employees: 14 }, { applies: 'yes', because: ['employees'] }],
    [
      'a false that is wanted',
      [{ fact: 'part2', is: false }],
      { part2: false },
      { applies: 'yes', because: ['part2'] },
    ],
  ])('%s', (_, conditions, facts, outcome) => {
    expect(appliesTo(conditions, facts)).toEqual(outcome);
  });
});
