import { describe, expect, test } from 'vitest';
import { isEnglish, languageWordsOf } from './is-english.ts';
import { proseOf } from './prose-of.ts';
import { readingLevel } from './reading-level.ts';
import { withoutNames } from './without-names.ts';

const EASY =
  'We see you on the day you call. You tell us what is wrong. We look, we listen, and we say what we think. '.repeat(
    6,
  );
const HARD =
  'Practitioners must conscientiously differentiate professional communications from interpersonal relationships, particularly regarding individually identifiable information that the organisation has received. '.repeat(
    6,
  );
const SPANISH =
  'La atención de la clínica es para todas las personas que viven en la ciudad, y las consultas se hacen con una cita que usted puede pedir por teléfono. '.repeat(
    6,
  );

const grade = (...blocks: string[]) => {
  const level = readingLevel(blocks, ['Cedar Hill Family Medicine']);
  return level.kind === 'graded' ? level.grade : level.kind;
};

describe('the reading level', () => {
  test('is a grade from a hundred words on, and no grade below', () => {
    expect(grade(EASY)).toBeLessThan(5);
    expect(grade(HARD)).toBeGreaterThan(12);
    expect(grade(HARD.slice(0, 600))).toBe('too-short');
    expect(grade()).toBe('too-short');
  });

  test('is no grade for a text in Spanish, and that of the English blocks where both stand', () => {
    expect(grade(SPANISH)).toBe('other-language');
    expect(grade(EASY, SPANISH)).toBe(grade(EASY));
    expect(grade(SPANISH, 'A word in English.')).toBe('other-language');
  });

  test('doesn’t count headings, tables and code', () => {
    const more = [
      '# Notwithstanding organisational considerations',
      '| Differentiate | Communications |\n|---|---|\n| Interpersonal | x |',
      '```\nidentifiable information\n```',
    ];
    expect(grade(...more, EASY)).toBe(grade(EASY));
  });

  test('is not raised by names, addresses, numbers and credentials', () => {
    const named = EASY.replaceAll('We see you', 'We see you at Cedar Hill Family Medicine');
    const plain = EASY.replaceAll('We see you', 'We see you at home');
    expect(grade(named)).toBe(grade(plain));
  });
});

test('names are one short word each', () => {
  const cut = (text: string) => withoutNames(text, { names: ['Amara Osei'] });
  expect(cut('Ask Amara Osei, MD, FAAFP, or call +1 503-555-0100.')).toBe('Ask Sam, or call here.');
  expect(cut('The clinic is at 214 Main Street.')).toBe('The clinic is at here.');
  expect(cut('I am with the American Board of Family Medicine now.')).toBe('I am with the Sam now.');
  expect(cut('Write to a@b.example or see https://b.example/x.')).toBe('Write to here or see here');
  expect(cut('You can see a doctor today.')).toBe('You can see a doctor today.');
});

test('prose is what stands between headings, tables and code, a line for each item', () => {
  expect(proseOf('## Title\n\nOne line\ngoes on.\n\n- An *item*\n- Another\n  goes on')).toBe(
    'One line goes on.\nAn item\nAnother goes on',
  );
  expect(proseOf('Title\n---\n\n> A [link](https://x.example) here.')).toBe('A link here.');
  expect(proseOf('| a | b |\n|---|---|\n| c | d |')).toBe('');
  expect(proseOf('~~~\ncode\n~~~\nText.')).toBe('Text.');
});

test.each([
  ['We see you on the day you call, and you can bring someone with you.', true],
  ['Lo vemos el mismo día que llama, y puede venir con alguien de su familia.', false],
  ['Nous vous recevons le jour même, et vous pouvez venir avec un proche si vous voulez.', false],
  ['Wir sehen Sie am selben Tag, und Sie können jemanden mitbringen.', false],
  ['Chúng tôi gặp quý vị trong ngày quý vị gọi, và quý vị có thể đi cùng người thân.', false],
  ['', false],
])('%j is English: %s', (text, is) => {
  expect(isEnglish(languageWordsOf(text))).toBe(is);
});
