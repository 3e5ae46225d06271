import { ANYWHERE } from './word-tree.ts';

/** Words that stand in many sentences, English and Spanish, each with a `_` where it ends. */
const COMMON = new Set(
  'a_ an_ the_ and_ or_ but_ of_ in_ on_ at_ to_ for_ from_ with_ by_ as_ is_ are_ was_ be_ it_ this_ that_ these_ all_ no_ not_ we_ i_ you_ your_ our_ my_ he_ she_ his_ her_ they_ their_ them_ who_ what_ when_ if_ can_ will_ has_ have_ had_ do_ so_ more_ about_ after_ before_ than_ out_ up_ patients_ patient_ care_ family_ people_ health_ clinic_ practice_ dr_ time_ help_ work_ el_ la_ los_ las_ un_ una_ de_ del_ en_ y_ o_ a_ al_ con_ por_ para_ que_ se_ su_ sus_ mi_ mis_ no_ es_ lo_ le_ nos_ me_ como_ si_ muy_ pacientes_ salud_ familia_ clinica_'.split(
    ' ',
  ),
);
const OF_COMMON = 0.25;
const OF_LENGTH = [1, 0.5, 0.1, 0.02, 0.006, 0.003, 0.002];

const known = new WeakMap<readonly string[], number>();

/** About how likely it is that one of these phrases stands in a sentence. */
export function chanceOf(phrases: readonly string[]): number {
  const before = known.get(phrases);
  if (before !== undefined) return before;
  const chance = phrases.reduce((sum, one) => sum + chanceOfOne(one), 0);
  known.set(phrases, chance);
  return chance;
}

function chanceOfOne(phrase: string): number {
  const words = phrase
    .replace(ANYWHERE, '')
    .split('_')
    .filter((word) => word !== '' && word !== '|');
  const chances = words.map((word, index) => {
    const isWhole = index < words.length - 1 || /[_|]$/.test(phrase);
    const bare = word.replace('|', '');
    if (isWhole && COMMON.has(`${bare}_`)) return OF_COMMON;
    return (OF_LENGTH[bare.length] ?? 0.001) / (isWhole ? 2 : 1);
  });
  // The words of a phrase are no strangers to each other.
  return Math.min(...chances) * 0.3 ** (chances.length - 1);
}
