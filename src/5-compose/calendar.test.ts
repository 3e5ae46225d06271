import { expect, test } from 'vitest';
import type { DueItem } from '#schema/page.ts';
import { disclosed, practice } from '../../test/practice.ts';
import { calendar } from './calendar.ts';

const ITEM: DueItem = {
  kind: 'consent',
  day: '2027-02-28',
  on: 'February 28, 2027',
  who: 'Dr Amara Osei',
  slug: 'amara-osei',
  label: 'Pets',
  isOver: false,
  says: 'What Dr Amara Osei shares goes off after February 28, 2027: renew it, or let it go; a \\ and\na new line.',
};
const made = async (...items: DueItem[]) => calendar(items, (await disclosed(practice())).site);
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

test('each item is a whole day, with an address of its own that stays when the day moves', async () => {
  const lines = unfolded(await made(ITEM));
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  expect(lines).toEqual(
    expect.arrayContaining([
      'DTSTAMP:20261121T000000Z',
      'DTSTART;VALUE=DATE:20270228',
      'DTEND;VALUE=DATE:20270301',
      'SUMMARY:Dr Amara Osei: Pets',
      'UID:consent.amara-osei.pets@cedarhill.example',
    ]),
  );
  const moved = unfolded(await made({ ...ITEM, day: '2029-01-01' }));
  expect(moved.filter((line) => line.startsWith('UID'))).toEqual(
    lines.filter((line) => line.startsWith('UID')),
  );
});

test('signs that mean something to a calendar are escaped', async () => {
  expect(unfolded(await made(ITEM)).find((line) => line.startsWith('DESCRIPTION'))).toBe(
    'DESCRIPTION:What Dr Amara Osei shares goes off after February 28\\, 2027: renew it\\, or let it go\\; a \\\\ and\\na new line.',
  );
});

test('no line is longer than 75 octets, and no letter is cut in two', async () => {
  const long = { ...ITEM, says: 'ü€😀'.repeat(60), who: '木村'.repeat(30) };
  const text = await made(long);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(unfolded(text)).toContain(`DESCRIPTION:${'ü€😀'.repeat(60)}`);
});

test('two items of one name have two addresses', async () => {
  const uids = unfolded(await made(ITEM, { ...ITEM, day: '2027-03-01' })).filter((line) =>
    line.startsWith('UID'),
  );
  expect(new Set(uids).size).toBe(2);
});
