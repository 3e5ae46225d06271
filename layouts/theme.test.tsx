import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestAccent } from '#schema/theme/accent.ts';
import { contrast } from '#schema/theme/oklch.ts';
import { accents, DEFAULT_ACCENT, themeCss } from './theme.ts';

const tokens = readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8');
const [lightTokens = '', darkTokens = ''] = tokens.split('prefers-color-scheme');
const tokenOf = (css: string, name: string): string =>
  new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)?.[1] ?? '';
const modes = { light: lightTokens, dark: darkTokens } as const;

describe('the accent of a practice', () => {
  it('reads on the paper and the tint, and the paper on it, whatever colour it is', () => {
    const color = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(color, (accent) => {
        for (const mode of ['light', 'dark'] as const) {
          for (const ground of ['paper', 'tint']) {
            expect(contrast(accents(accent)[mode], tokenOf(modes[mode], ground))).toBeGreaterThanOrEqual(4.5);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused where it would become another colour, and the nearest that is named is accepted as it is', () => {
    const color = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(color, (accent) => {
        const nearest = nearestAccent(accent);
        if (nearest === undefined) return;
        expect(contrast(accent, tokenOf(lightTokens, 'tint'))).toBeLessThan(4.5);
        expect(nearestAccent(nearest)).toBeUndefined();
        expect(accents(nearest).light).toBe(nearest);
      }),
      { numRuns: 500 },
    );
    expect(nearestAccent('#ffd800')).toMatch(/^#[0-9a-f]{6}$/);
    expect(nearestAccent(DEFAULT_ACCENT)).toBeUndefined();
  });

  it('stays as it is where it can be read already', () => {
    expect(accents(DEFAULT_ACCENT).light).toBe(DEFAULT_ACCENT);
  });

  it('is, by default, what the tokens say', () => {
    expect(accents(DEFAULT_ACCENT)).toEqual({
      light: tokenOf(lightTokens, 'accent'),
      dark: tokenOf(darkTokens, 'accent'),
    });
  });

  it('is two rules and nothing else', () => {
    expect(themeCss('#8a1c4c')).toMatch(
      /^:root\{--accent:#[0-9a-f]{6}\}@media \(prefers-color-scheme:dark\)\{:root\{--accent:#[0-9a-f]{6}\}\}$/,
    );
  });
});

it('docs/look.md names every token, and none that isn’t there', () => {
  const docs = readFileSync(new URL('../docs/look.md', import.meta.url), 'utf8');
  const table = docs.split('\n').filter((line) => line.startsWith('| `--'));
  const named = table.flatMap((line) => {
    const [first = '', last = ''] = Array.from(line.matchAll(/`(--[\w-]+)`/g), (match) => match[1] ?? '');
    return / to /.test(line.split('|')[1] ?? '')
      ? [1, 2, 3, 4].map((step) => first.replace(/\d/, String(step)))
      : [first, last, ...Array.from(line.matchAll(/`(--[\w-]+)`/g), (match) => match[1] ?? '').slice(2)];
  });
  const tokens = Array.from(lightTokens.matchAll(/^ {2}(--[\w-]+):/gm), (match) => match[1] ?? '');
  expect([...new Set(named.filter(Boolean))].sort()).toEqual([...new Set(tokens)].sort());
});

describe('paper and ink', () => {
  it.each(['light', 'dark'] as const)('read well in %s', (mode) => {
    for (const ground of ['paper', 'tint']) {
      expect(contrast(tokenOf(modes[mode], 'ink'), tokenOf(modes[mode], ground))).toBeGreaterThanOrEqual(7);
      expect(contrast(tokenOf(modes[mode], 'soft'), tokenOf(modes[mode], ground))).toBeGreaterThanOrEqual(
        4.5,
      );
    }
  });
});
