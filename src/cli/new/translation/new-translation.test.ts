import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../check.ts';
import { Misuse } from '../../misuse.ts';
import { folderWith, run } from '../../run-in-test.ts';
import { BIO_PATH, type Files, POLICY_PATH, SMALL, withFiles } from '../../small-practice.ts';
import { newRecord } from '../new.ts';

const PRACTICE = '_data/practice.yaml';
const inLanguages = (codes: string) => `${SMALL[PRACTICE]}languages: [${codes}]\n`;
const practice = (files: Files = {}) =>
  folderWith(withFiles({ [PRACTICE]: inLanguages('en, es'), ...files }));
const translate = (root: string, ...words: string[]) =>
  run(newRecord, 'translation', ...words, '--root', root);
const SPANISH = 'content/providers/ada-lund.es.md';
const textAt = (root: string, file = SPANISH) => readFileSync(join(root, file), 'utf8');
const replace = (root: string, file: string, from: string | RegExp, to: string) =>
  writeFileSync(join(root, file), textAt(root, file).replace(from, to));
const problems = async (root: string) =>
  (await run(check, '--root', root, '--today', '2026-02-01')).out
    .split('\n')
    .filter((line) => line.includes('.es.md'));

describe('a new translation', () => {
  test('has the original’s words and their digest, and no consent', async () => {
    const root = practice();
    const { code, out } = await translate(root, 'ada-lund', '--lang', 'es');
    expect([code, out]).toEqual([0, expect.stringContaining(`Wrote ${SPANISH}.`)]);
    const text = textAt(root);
    expect(text).toMatch(/^translates: sha256-[0-9a-f]{64}$/m);
    expect(text).toContain('title: Family doctor\napproach: Plain words first.\n');
    expect(text).toContain('  interests:\n    says:\n      - Hiking\n      - Chess\n');
    expect(text).not.toMatch(/2026-01-10|MD|Dr Ada|profession/);
    expect(text).toContain('---\nI listen first.\n\n## At the visit\n\nThen we make a plan');
  });

  test('waits for its words, and passes once they are there', async () => {
    const root = practice();
    await translate(root, 'social-media', '--lang', 'es');
    const file = POLICY_PATH.replace('.md', '.es.md');
    expect((await problems(root)).join()).toContain('still in the words of the original');
    for (const [english, spanish] of [
      ['Practice manager', 'Dirección'],
      ['Social media and you', 'Las redes sociales y usted'],
      ['We don’t connect with patients on personal accounts.', 'No nos conectamos con pacientes.'],
      ['If you send us a friend request', 'Si nos envía una solicitud'],
      ['We will not accept it. Call {phone}.', 'No la aceptaremos. Llame al {phone}.'],
    ] as const)
      replace(root, file, english, spanish);
    expect((await problems(root)).filter((line) => !line.includes('disclosure/require-approval'))).toEqual(
      [],
    );
  });

  test.each([
    ['the original’s path', [BIO_PATH, '--lang', 'es']],
    ['the translation’s path', [SPANISH]],
    ['a name, where there is one language to translate into', ['ada-lund']],
    ['a path with a dot before it', [`./${BIO_PATH}`]],
  ])('can be asked for by %s', async (_, words) => {
    const root = practice();
    expect((await translate(root, ...words)).code).toBe(0);
    expect(textAt(root)).toContain('translates:');
  });

  test('leaves out what was withdrawn', async () => {
    const root = practice();
    replace(root, BIO_PATH, 'An old dog, consent: 2026-01-10', 'An old dog, withdrawn: 2026-01-11');
    await translate(root, 'ada-lund');
    expect(textAt(root)).not.toContain('old dog');
  });
});

describe('once it is there', () => {
  test('it is up to date until the original changes; then --yes renews the digest and nothing else', async () => {
    const root = practice();
    await translate(root, 'ada-lund');
    expect((await translate(root, 'ada-lund')).out).toContain('up to date');
    const before = textAt(root);
    replace(root, BIO_PATH, 'Plain words first', 'Plain words always');
    expect((await problems(root)).join()).toContain('The original changed');
    await expect(translate(root, 'ada-lund')).rejects.toThrow('add --yes');
    expect(textAt(root)).toBe(before);
    expect((await translate(root, SPANISH, '--yes')).out).toContain('Renewed');
    expect(textAt(root).replace(/sha256-\w+/, '')).toBe(before.replace(/sha256-\w+/, ''));
    expect((await problems(root)).join()).not.toContain('The original changed');
  });

  test('one written by hand gets its digest', async () => {
    const root = practice({ [SPANISH]: '---\ntitle: Médica de familia\n---\n' });
    expect((await translate(root, SPANISH, '--yes')).code).toBe(0);
    expect(textAt(root)).toMatch(/^---\ntitle: Médica de familia\ntranslates: sha256-[0-9a-f]{64}\n---\n$/);
    expect(await problems(root)).toEqual([]);
  });

  test('one with errors is left as it is', async () => {
    const text = '---\nnpi: "1234567893"\n---\n';
    const root = practice({ [SPANISH]: text });
    const { code, err } = await translate(root, SPANISH, '--yes');
    expect([code, err]).toEqual([1, expect.stringContaining('has errors')]);
    expect(textAt(root)).toBe(text);
  });
});

describe('what is asked wrongly is told', () => {
  test.each([
    [[], 'Say which file'],
    [['ada-lnd'], 'Did you mean “ada-lund”'],
    [['ada-lund', '--lang', 'fr'], 'no such language'],
    [['main'], 'Several files have that name'],
  ])('%j', async (words, message) => {
    const root = practice({ 'content/pages/main.md': '---\ntitle: Main\n---\n' });
    const answer = translate(root, ...words);
    await expect(answer).rejects.toThrow(Misuse);
    await expect(answer).rejects.toThrow(message);
  });

  test('a language among several', async () => {
    const root = practice({ [PRACTICE]: inLanguages('en, es, ar') });
    await expect(translate(root, 'ada-lund')).rejects.toThrow('--lang');
  });

  test.each([
    ['a practice of one language', { [PRACTICE]: inLanguages('en') }, 'one language'],
    ['an original with errors', { [BIO_PATH]: '---\nname: 1\n---\n' }, 'has errors'],
  ])('%s', async (_, files, message) => {
    const { code, err } = await translate(practice(files), 'ada-lund');
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  });
});
