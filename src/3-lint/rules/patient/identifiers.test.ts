import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from '#parse';
import { memoryFolder, readPractice } from '#read';
import type { LintRule, Passage } from '#schema/rule.ts';
import { subjectOf } from '../../subject.ts';
import { practiceWith } from '../example-practice.ts';
import { plain, sentencesIn } from '../text.ts';
import { isNpi } from './check-digits.ts';
import { noDeaNumber } from './no-dea-number.ts';
import { noMedicareNumber } from './no-medicare-number.ts';
import { noRecordNumber } from './no-record-number.ts';
import { noSsn } from './no-ssn.ts';

const RULES: Readonly<Record<string, LintRule>> = {
  US_SSN: noSsn,
  US_MBI: noMedicareNumber,
  MEDICAL_LICENSE: noDeaNumber,
  UK_NHS: noRecordNumber,
  UK_NINO: noRecordNumber,
  AU_MEDICARE: noRecordNumber,
  CA_SIN: noRecordNumber,
  IBAN_CODE: noRecordNumber,
};

/** Digits in a row are also orders, parts and telephone numbers: on a website they need a word that says what they are. */
const NEEDS_A_CUE: Readonly<Record<string, string>> = {
  US_SSN: 'SSN',
  UK_NHS: 'NHS number',
  UK_NINO: 'NINO',
  AU_MEDICARE: 'Medicare',
  CA_SIN: 'SIN',
};

/** Where we decide otherwise, even with a cue. */
const OTHERWISE: Readonly<Record<string, string>> = {
  '078-051121 07805-1121': 'Two groups in place of three are no way in which people write this number.',
  '693-09.4444': 'Mixed marks are how people hide a number from machines.',
  'Here is my National Insurance Number YZ 61 48 68 B': 'Presidio’s place begins with the space before.',
  "This isn't a valid national insurance number UV 98 76 54 B":
    'What follows “insurance number” is somebody’s, whatever its letters.',
  'The DEA number is  BG8207031':
    'Called a DEA number and wrong by a digit, it is still somebody’s but for a slip.',
  'LV80 bANK 0000 4351 9500 1': 'A small letter makes it no other account.',
};

interface Vector {
  readonly entity: string;
  readonly places: readonly string[];
  readonly text: string;
}

const vectors: readonly Vector[] = readFileSync(join(import.meta.dirname, 'presidio-vectors.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [entity = '', places = '', ...text] = line.split(' | ');
    return {
      entity,
      places: places === '-' ? [] : places.split(' '),
      text: text.join(' | ').replaceAll(String.raw`\n`, '\n'),
    };
  });

/** Where the rule finds something in the words, in a practice of this country. */
async function placesOf(rule: LintRule, text: string, phone: string): Promise<string[]> {
  const { files } = practiceWith({ kind: 'page', words: [], text: 'Welcome.' });
  const source = {
    ...files,
    '_data/practice.yaml': String(files['_data/practice.yaml']).replace('+1 503-555-0100', phone),
  };
  const { records } = parse(await readPractice(memoryFolder(source)), []);
  const [record] = records?.pages ?? [];
  if (records === undefined || record === undefined) throw new Error('The practice does not parse.');
  const passage: Passage = {
    subject: 'body.0',
    text,
    plain: plain(text),
    sentences: sentencesIn(plain(text)),
    links: [],
    locate: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }),
  };
  const places: string[] = [];
  rule.check({
    record,
    passages: [passage],
    subject: subjectOf(records, '2026-11-21'),
    report: ({ at }) => {
      if (at !== 'record' && 'start' in at) places.push(`${at.start}-${at.end}`);
    },
  });
  return places;
}

test('the values cover every kind of number', () => {
  expect(new Set(vectors.map(({ entity }) => entity))).toEqual(new Set([...Object.keys(RULES), 'US_NPI']));
});

describe.each(Object.entries(RULES))('%s', (entity, rule) => {
  const cue = NEEDS_A_CUE[entity];
  const lead = cue === undefined ? '' : `${cue}: `;
  const phone = entity.startsWith('UK') ? '+44 20 7946 0100' : '+1 503-555-0100';

  test.each(vectors.filter((one) => one.entity === entity).map((one) => [one.text, one] as const))(
    'decides on %j as Presidio does',
    async (_, { text, places }) => {
      const shifted = places.map((place) =>
        place
          .split('-')
          .map((at) => Number(at) + lead.length)
          .join('-'),
      );
      const found = await placesOf(rule, lead + text, phone);
      if (OTHERWISE[text] === undefined) expect(found).toEqual(shifted);
      else expect(found).not.toEqual(shifted);
    },
  );
});

test.each(vectors.filter(({ entity }) => entity === 'US_NPI'))(
  'decides on the NPI in $text as Presidio does',
  ({ places, text }) => {
    const numbers = places.map((place) => text.slice(...(place.split('-').map(Number) as [number, number])));
    expect(numbers.every((number) => isNpi(number.replace(/\D/g, '')))).toBe(true);
    if (places.length === 0) expect(isNpi(text)).toBe(false);
  },
);

test.each(['130 692 544', '2123 45670 1', '219099999', '4010232137'])(
  'passes %s where no word says what it is',
  async (text) => {
    for (const rule of [noSsn, noRecordNumber])
      expect(await placesOf(rule, text, '+1 503-555-0100')).toEqual([]);
  },
);

test('knows an NHS number without a cue only where it can’t be a telephone number', async () => {
  expect(await placesOf(noRecordNumber, '221 395 1837', '+44 20 7946 0100')).toEqual(['0-12']);
  expect(await placesOf(noRecordNumber, '221 395 1837', '+1 503-555-0100')).toEqual([]);
  expect(await placesOf(noRecordNumber, '401-023-2137', '+1 503-555-0100')).toEqual(['0-12']);
});
