import sharp from 'sharp';
import { expect, test } from 'vitest';
import { compile } from '#compile';
import { memoryFolder } from '#read';
import { CATEGORIES } from '#schema/categories.ts';
import { pdf } from '../../test/pdf.ts';
import { exampleOf } from './examples.ts';
import { FORMATS, fieldsPage } from './fields.ts';

test('the examples of all formats together are a practice whose files can be read without an error', async () => {
  const photo = await sharp({ create: { width: 16, height: 16, channels: 3, background: '#777777' } })
    .jpeg()
    .toBuffer();
  const files = Object.fromEntries(
    FORMATS.map((format) => exampleOf(format)).map(({ path, text }) => [path, text]),
  );
  const folder = memoryFolder({
    ...files,
    'content/providers/amara-osei.jpg': photo,
    'content/files/social-media-2019.pdf': await pdf(),
  });
  const { diagnostics, built } = await compile(folder, {
    now: new Date('2026-11-21T12:00:00Z'),
    today: '2026-11-21',
    alsoHeld: new Set(),
    previewApprovals: undefined,
    highlight: (code) => code,
  });
  expect(diagnostics.filter(({ rule }) => rule.startsWith('file/'))).toEqual([]);
  expect(built?.records.broken).toEqual([]);
  expect(built?.records.providers.map(({ slug }) => slug)).toEqual(['amara-osei']);
});

test('each example holds every field of its format once', () => {
  for (const format of FORMATS.filter(({ kind }) => kind !== 'rules')) {
    const { text } = exampleOf(format);
    for (const name of Object.keys(format.fields)) {
      expect(text.match(new RegExp(`^${name}:`, 'gm')), `${format.kind} ${name}`).toHaveLength(1);
    }
  }
});

test('every field, every part of a group and every category has a line with a meaning', () => {
  const page = fieldsPage();
  for (const { fields } of FORMATS)
    for (const name of Object.keys(fields)) expect(page).toContain(`| **\`${name}\`** |`);
  for (const { id } of CATEGORIES) expect(page).toContain(`| \`${id}\` |`);
  for (const line of page.split('\n').filter((one) => one.startsWith('| `')))
    expect(line.split(' | ')[1]?.trim(), line).not.toBe('');
});

test('a type is told in the words of its message', () => {
  const page = fieldsPage();
  expect(page).toContain(
    '| **`npi`** | NPI. The US National Provider Identifier: ten digits, in quotes. | ten digits in quotes |',
  );
  expect(page).toMatch(/\| \*\*`status`\*\* \|[^|]*\| one of `active`, `on-leave`, `left`, `draft` \|/);
  expect(page).toContain(
    '| `registrations[].until` | The last day it is valid; afterwards it is not shown. | a real date',
  );
  expect(page).toContain('| `photo.consent.by` |');
});
