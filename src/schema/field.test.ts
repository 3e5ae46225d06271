import { expect, test } from 'vitest';
import { z } from 'zod';
import { contentType, field } from './field.ts';

const name = field({
  label: 'Name',
  meaning: 'The name.',
  type: z.string(),
  disclosure: 'public',
  example: 'A',
});
const thing = contentType({
  kind: 'thing',
  meaning: 'A thing.',
  path: 'things/<slug>.md',
  body: 'none',
  fields: { name },
});

test('a field is what was stated of it, disclosure included', () => {
  expect(name).toMatchObject({ label: 'Name', meaning: 'The name.', disclosure: 'public', example: 'A' });
});

test('a content type keeps its statement and makes a schema of its fields', () => {
  expect(thing).toMatchObject({ kind: 'thing', path: 'things/<slug>.md', body: 'none', fields: { name } });
  expect(thing.schema.parse({ name: 'A' })).toEqual({ name: 'A' });
  expect(thing.schema.safeParse({ name: 1 }).success).toBe(false);
  expect(thing.schema.safeParse({}).success).toBe(false);
});

test('a key nobody stated is refused', () => {
  expect(thing.schema.safeParse({ name: 'A', other: 'B' }).success).toBe(false);
});
