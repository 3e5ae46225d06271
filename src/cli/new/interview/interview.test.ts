import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { check } from '../../check.ts';
import { Misuse } from '../../misuse.ts';
import type { Place } from '../../practice.ts';
import { folderWith, run } from '../../run-in-test.ts';
import { type Files, withFiles } from '../../small-practice.ts';
import { newRecord } from '../new.ts';
import type { Draft } from '../new-provider.ts';
import { itemsIn, paragraphsIn } from './answers.ts';
import type { Asking } from './interview.ts';
import { languageCodes } from './language-codes.ts';
import { newFromInterview } from './new-from-interview.ts';

const FILE = 'content/providers/bo-may.md';
const DRAFT: Draft = { slug: 'bo-may', name: 'Bo May', profession: 'np', title: 'Nurse', location: 'main' };
const GOOD = {
  languages: 'English and Spanish',
  help: 'Check-ups; High blood pressure',
  visit: 'I say hello at the door.\n\nThen we sit down, and you begin.',
  nervous: 'You can stop me at any time.',
  approach: 'We go at your pace: nothing happens without your yes.',
  why: 'A school nurse who listened made me want this work.',
  saturday: 'baking bread, long walks',
  small: 'I can whistle in tune',
};

const placeOf = (root: string): Place => ({
  root,
  today: '2026-02-01',
  now: new Date('2026-02-01T12:00:00Z'),
});
const textAt = (root: string) => readFileSync(join(root, FILE), 'utf8');
const practice = (changes: Files = {}) => folderWith(withFiles(changes));

/** Somebody at a terminal who says these things in this order; undefined: they stop. */
function saying(...answers: readonly (string | undefined)[]) {
  const left = [...answers];
  const told: string[] = [];
  const asked: string[] = [];
  const next = (message: string) => {
    asked.push(message);
    return Promise.resolve(left.shift());
  };
  const asking: Asking = { text: next, choose: next, tell: (message) => told.push(message) };
  return { asking, told, asked, left };
}

async function interviewed(root: string, ...answers: readonly (string | undefined)[]) {
  const person = saying(...answers);
  // What is written to the terminal besides is read by others; here the file counts.
  const outcome = await run({
    run: async () => {
      process.exitCode = await newFromInterview(placeOf(root), DRAFT, undefined, person.asking);
    },
  });
  return { ...person, ...outcome };
}

describe('asked on a terminal', () => {
  test('every answer goes to its field, in the person’s own words, and the draft passes the check', async () => {
    const root = practice();
    const { code, out, left } = await interviewed(root, ...Object.values(GOOD));
    expect([code, left]).toEqual([0, []]);
    const text = textAt(root);
    expect(text).toContain('languages: [en, es]\nhelpsWith:\n  - Check-ups\n  - High blood pressure\n');
    expect(text).toContain('approach: "We go at your pace: nothing happens without your yes."');
    expect(text).toMatch(
      /^personal:\n {2}why:\n {4}says: A school nurse .*\n {2}interests:\n {4}says:\n {6}- Baking bread\n {6}- Long walks\n {2}funFact:\n {4}says: I can whistle in tune\n---\n/m,
    );
    expect(text.split('---\n')[2]).toBe(`${GOOD.visit}\n\n${GOOD.nervous}\n`);
    expect(out).toContain('20 words');
    const checked = await run(check, '--root', root, '--today', '2026-02-01');
    expect(checked.out).not.toMatch(/bo-may.* error/);
    expect(checked.code).toBe(0);
  });

  test('no consent is claimed: what was said is withheld, also once the bio is active', async () => {
    const root = practice();
    await interviewed(root, ...Object.values(GOOD));
    expect(textAt(root).replace(/^ *#.*$/gm, '')).not.toContain('consent');
    writeFileSync(
      join(root, FILE),
      textAt(root).replace('status: draft', 'status: active').replace('# credentials', 'credentials'),
    );
    const checked = await run(check, '--root', root, '--today', '2026-02-01');
    expect(checked.code).toBe(0);
    expect(checked.out.match(/bo-may\.md.* warning disclosure\/require-consent/g)).toHaveLength(4);
    expect(checked.out).toMatch(/bo-may\.md.* warning disclosure\/require-approval/);
  });

  test('an answer that says too much is told at once, without its words, and can be changed or left out', async () => {
    const root = practice();
    const { told, asked, code } = await interviewed(
      root,
      '',
      '',
      '',
      '',
      '',
      'When my son Tobin was ill',
      'change',
      'I like to listen.',
      '',
      'My dog Biscuit is 3',
      'leave-out',
    );
    expect(code).toBe(0);
    expect(told.join(' ')).toMatch(/shared in general terms only/);
    expect(told.join(' ')).not.toMatch(/Tobin|Biscuit/);
    expect(asked.filter((message) => message.startsWith('Why this work?'))).toHaveLength(2);
    expect(textAt(root)).toContain('says: I like to listen.');
    expect(textAt(root)).not.toMatch(/Tobin|Biscuit|funFact/);
  });

  test('words that no bio may hold are told in answers about work, too', async () => {
    const root = practice();
    const { told } = await interviewed(
      root,
      '',
      '',
      'Call me on 503-555-0199.',
      'leave-out',
      '',
      '',
      '',
      '',
      '',
    );
    expect(told.join(' ')).toContain('telephone number');
    expect(textAt(root)).not.toContain('0199');
  });

  test('everything may be skipped, and stopping writes nothing', async () => {
    const root = practice();
    expect((await interviewed(root, '', '', '', '', '', '', '', '')).code).toBe(0);
    expect(textAt(root)).toContain('# languages: [en, es]');
    expect(textAt(root)).not.toMatch(/^personal/m);
    const other = practice();
    const { code, err } = await interviewed(other, '', 'Check-ups', undefined);
    expect([code, err]).toEqual([1, 'Stopped. Nothing was written.\n']);
    expect(() => textAt(other)).toThrow();
  });

  test('what the practice never shares is not asked', async () => {
    const root = practice({ '_data/disclosure.yaml': 'categories: { why: never }\n' });
    const { asked, told } = await interviewed(root, '', '', '', '', '', '', '');
    expect(asked.join(' ')).not.toContain('Why this work?');
    expect(told.join(' ')).toContain('Why I do this work');
  });

  test('a language that isn’t known is asked again', async () => {
    const root = practice();
    const { told } = await interviewed(root, 'English, Klingonese', 'ASL, en', '', '', '', '', '', '', '');
    expect(told[1]).toContain('language');
    expect(textAt(root)).toContain('languages: [ase, en]');
  });

  test('a bio that is there is left alone, and nobody is asked first', async () => {
    const root = practice({ [FILE]: withFiles({})['content/providers/ada-lund.md'] });
    const { code, err, asked } = await interviewed(root);
    expect([code, asked]).toEqual([1, []]);
    expect(err).toContain('is there already');
    expect(textAt(root)).toContain('Dr Ada Lund');
  });

  test('while a file in _data has errors nothing is asked', async () => {
    const { code, err, asked } = await interviewed(
      practice({ '_data/disclosure.yaml': 'profil: general\n' }),
    );
    expect([code, asked]).toEqual([1, []]);
    expect(err).toContain('_data');
  });
});

describe('answers from a file', () => {
  const withAnswers = (root: string, answers: object | string, ...words: string[]) => {
    const path = join(root, 'answers.yaml');
    writeFileSync(path, typeof answers === 'string' ? answers : JSON.stringify(answers));
    return run(newRecord, 'provider', '--answers', path, '--root', root, '--today', '2026-02-01', ...words);
  };
  const FACTS = { name: 'Bo May', profession: 'np', title: 'Nurse', location: 'main' };

  test('write the same draft, with nobody asked', async () => {
    const [root, other] = [practice(), practice()];
    expect((await withAnswers(root, { ...FACTS, ...GOOD })).code).toBe(0);
    await interviewed(other, ...Object.values(GOOD));
    expect(textAt(root)).toBe(textAt(other));
  });

  test('an option outweighs the file, and a list may be a list', async () => {
    const root = practice();
    const { code } = await withAnswers(
      root,
      { ...FACTS, name: 'Someone Else', help: ['One, with a comma', 'Two'] },
      '--name',
      'Bo May',
    );
    expect(code).toBe(0);
    expect(textAt(root)).toContain('  - One, with a comma\n  - Two\n');
  });

  test('that say too much are named by their key, without their words, and nothing is written', async () => {
    const root = practice();
    const { code, err } = await withAnswers(root, {
      ...FACTS,
      ...GOOD,
      small: 'My dog Biscuit',
      why: 'When I was 9',
    });
    expect(code).toBe(1);
    expect(err).toMatch(/^why: .*\nsmall: .*\nNothing was written/m);
    expect(err).not.toMatch(/Biscuit|9/);
    expect(() => textAt(root)).toThrow();
  });

  test('a word that is no question, no YAML, no text, and a file that isn’t there are misuse; nothing is repeated', async () => {
    const root = practice();
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    await expect(withAnswers(root, { ...FACTS, smal: 'x' })).rejects.toThrow('Did you mean “small”?');
    await expect(withAnswers(root, 'name: Bo\nwhy: a: secretword\n')).rejects.toThrow('line 2');
    await expect(withAnswers(root, 'name: Bo\nwhy: a: secretword\n')).rejects.not.toThrow('secretword');
    await expect(withAnswers(root, 'name: &a secretword\nwhy: *a\n')).rejects.toThrow(Misuse);
    await expect(withAnswers(root, '? { secretword: 1 }\n: x\n')).rejects.toThrow(Misuse);
    expect(warned).not.toHaveBeenCalled();
    await expect(withAnswers(root, { ...FACTS, small: 3 })).rejects.toThrow('must be text');
    await expect(withAnswers(root, '- a\n')).rejects.toThrow(Misuse);
    await expect(withAnswers(root, { ...FACTS, languages: 'Klingonese' })).rejects.toThrow('language');
    await expect(
      run(newRecord, 'provider', '--answers', join(root, 'nowhere.yaml'), '--root', root),
    ).rejects.toThrow(Misuse);
    await expect(run(newRecord, 'provider', '--interview', '--root', root)).rejects.toThrow('--answers FILE');
  });
});

test('a list is cut at semicolons or lines, else at commas', () => {
  expect(itemsIn('Babies, children and adults; blood pressure')).toEqual([
    'Babies, children and adults',
    'Blood pressure',
  ]);
  expect(itemsIn('- one\n- two, and more\n')).toEqual(['One', 'Two, and more']);
  expect(itemsIn('hiking, , baking')).toEqual(['Hiking', 'Baking']);
});

test('paragraphs keep their words', () => {
  expect(paragraphsIn('One.\r\nStill one.\r\n\r\n  Two.  \n\n\n')).toEqual(['One.\nStill one.', 'Two.']);
});

test('languages are known by name and by code', () => {
  expect(languageCodes('English, spanish; ASL and Mandarin')).toEqual(['en', 'es', 'ase', 'zh']);
  expect(languageCodes('vi,Tagalog\nam')).toEqual(['vi', 'fil', 'am']);
  expect(languageCodes('')).toEqual([]);
  expect(languageCodes('qq')).toBeUndefined();
});
