import type { BuiltFile } from '../built-file.ts';
import { type Beside, contrast, nearest } from '../contrast/color.ts';
import { cssRules } from '../contrast/css-rules.ts';
import { type Pair, pairsOf } from '../contrast/pairs.ts';
import { MODES, themeOf } from '../contrast/theme.ts';
import { textOf } from '../html.ts';
import type { SiteRule } from '../site-rule.ts';

/** WCAG AA: for words, and for what people need to see to use the page. */
const ENOUGH: Readonly<Record<Pair['what'], number>> = { text: 4.5, part: 3 };

export const requireContrast: SiteRule = {
  id: 'site/require-contrast',
  summary:
    'Words and the edges of what people press can be seen on what they stand on, in light and in dark.',
  severity: 'error',
  canBeWaived: true,
  audiences: ['public', 'staff'],
  check: (site) => ({
    file(file) {
      for (const sheet of sheetsOf(file)) {
        const rules = cssRules(sheet);
        const [light, dark] = MODES.map((mode) => faultsIn(pairsOf(themeOf(rules, mode)))) as [
          string[],
          string[],
        ];
        for (const fault of new Set([...light, ...dark])) {
          const modes = MODES.filter((mode) => (mode === 'light' ? light : dark).includes(fault));
          site.report(file, `has too little contrast in ${modes.join(' and in ')}: ${fault}`);
        }
      }
    },
  }),
};

function sheetsOf({ kind, text, elements }: BuiltFile): string[] {
  if (kind === 'css') return [text ?? ''];
  return kind === 'html' ? elements.filter(({ tagName }) => tagName === 'style').map(textOf) : [];
}

/** Told once of each colour, with the first selector that has it. */
function faultsIn(pairs: readonly Pair[]): string[] {
  const faint = pairs.filter((one) => contrast(one.color, one.ground) < ENOUGH[one.what]);
  const byColor = new Map<string, Pair>();
  for (const one of faint) {
    const key = `${one.what} ${one.written[0]}`;
    if (!byColor.has(key)) byColor.set(key, one);
  }
  return [...byColor.values()].map((one) => messageOf(one, pairs));
}

function messageOf(one: Pair, pairs: readonly Pair[]): string {
  const { selector, what, color, ground, written } = one;
  const has = Math.floor(contrast(color, ground) * 100) / 100;
  const which = what === 'text' ? 'the words' : 'the edge';
  return `${which} of “${selector}” (${written[0]}) on ${written[1]}, ${has} to 1 where ${ENOUGH[what]} is needed. ${adviceOn(one, pairs)}`;
}

const ACCENT = /--accent(?![\w-])/;

/** The accent is what a practice chooses; of the rest the colour in front is told. */
function adviceOn({ what, color, ground, written }: Pair, pairs: readonly Pair[]): string {
  const at = written.findIndex((value) => ACCENT.test(value));
  if (at !== -1) {
    // One that does wherever the accent is used, in front or behind.
    const beside = pairs.flatMap((one): Beside[] =>
      one.written.flatMap((value, side): Beside[] =>
        ACCENT.test(value) ? [[side === 0 ? one.ground : one.color, ENOUGH[one.what]]] : [],
      ),
    );
    const accent = nearest(at === 0 ? color : ground, beside);
    if (accent !== undefined) return `The nearest accent that would do is ${accent}.`;
  }
  const same = pairs.filter((one) => one.what === what && one.written[0] === written[0]);
  const better = nearest(
    color,
    same.map((one): Beside => [one.ground, ENOUGH[what]]),
  );
  return better === undefined
    ? 'No colour would do on all that it stands on: change what is behind it.'
    : `The nearest colour that would do is ${better}.`;
}
