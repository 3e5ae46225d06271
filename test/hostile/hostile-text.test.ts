import { expect, test } from 'vitest';
import { lint, lintRules, passagesOf } from '#lint';
import { hostileTexts, processorTime, recordsWith } from '../../bench/rules/hostile.ts';

const LENGTH = 100_000;

/**
 * The goal is a second for a file, and `npm run bench:rules -- --hostile` measures it. A test on a busy machine can't: so it
 * counts processor time, which other programs add little to, and asks for what only a rule that backtracks can miss. Four
 * times the text may take some four times as long; a rule whose time grows with the square takes sixteen times as long, and
 * at this length it takes minutes. What takes less than a quarter of a second is not compared: there noise is as large.
 */
const CEILING = 10_000;
/** Four times the text may take a little more than four times as long, on a busy machine; not the sixteen times of a quadratic one. */
const GROWTH = 13;
const NOISE = 250;

test.each([...hostileTexts(LENGTH)])('%s: the rules are done soon, and in proportion', async (name, text) => {
  const small = await recordsWith(hostileTexts(LENGTH / 4).get(name) ?? '');
  const large = await recordsWith(text);
  const few = processorTime(() => lint(small, lintRules, '2026-11-21'));
  const many = processorTime(() => lint(large, lintRules, '2026-11-21'));
  expect(many).toBeLessThan(CEILING);
  if (many > NOISE) expect(many / Math.max(few, NOISE / GROWTH)).toBeLessThan(GROWTH);
});

test('the texts reach the rules', async () => {
  const { providers } = await recordsWith(hostileTexts(LENGTH).get('“my son”, over and over') ?? '');
  const read = providers.flatMap((bio) => passagesOf(bio).map(({ text }) => text.length));
  expect(Math.max(...read)).toBeGreaterThan(LENGTH - 10);
});
