// `npm run bench:rules`: how many of the labelled faults each rule finds, and how much of what is fine it lets pass.
//   --time          instead: how long each rule takes for a bio
//   --hostile       instead: how long texts take that are made to be slow
//   --sentences FILE   instead: a labelled file of one's own, as prose-tuned.txt is
//   --misses        shows the examples of the tuned half it got wrong (never the other half: that one is for measuring)
//   --rule PATTERN  of those only the ones that a rule like this should find, or finds
import { parseArgs } from 'node:util';
import { type Bench, figuresOf, type Judged } from './bench.ts';
import { printHostile } from './hostile.ts';
import { judged as judgedIn, prose } from './prose.ts';
import { safeForm } from './safe-form.ts';
import { printTimes } from './time.ts';

const flag = { type: 'boolean', default: false } as const;
const { values } = parseArgs({
  options: {
    misses: flag,
    time: flag,
    hostile: flag,
    rule: { type: 'string', default: '' },
    sentences: { type: 'string', default: '' },
  },
});
if (values.time) await printTimes();
if (values.hostile) await printHostile();
if (values.time || values.hostile) process.exit();

const own: Bench = {
  ...prose,
  name: values.sentences,
  halves: { tuned: () => judgedIn(values.sentences), held: () => [] },
};
const benches = values.sentences === '' ? [safeForm, prose] : [own];

for (const { name, groups, halves } of benches) {
  console.log(name);
  for (const [half, judge] of Object.entries(halves)) {
    const judged = await judge();
    if (judged.length === 0) continue;
    for (const group of groups)
      print(
        half,
        group,
        judged.filter((one) => one.group === group),
      );
    print(half, 'all', judged);
    if (values.misses && half === 'tuned')
      for (const one of judged.filter(isMissed)) console.log(missed(one));
  }
}

/** Not found, or not by the right rule, or found where nothing is wrong; and of a rule that was asked for. */
function isMissed({ isFault, isFound, isRight, wanted, got }: Judged): boolean {
  return (
    (isFault ? !isRight : isFound) &&
    (values.rule === '' || [...wanted, ...got].some((id) => id.includes(values.rule)))
  );
}

function missed({ isFault, isFound, text, wanted, got }: Judged): string {
  if (!isFault) return `  not passed (${got.join(', ')}): ${text}`;
  const instead = isFound ? `, but ${got.join(', ')}` : '';
  return `  not found (${wanted.join(', ')}${instead}): ${text}`;
}

function print(half: string, group: string, judged: readonly Judged[]): void {
  const { faults, found, right, fine, passed, stopped } = figuresOf(judged);
  const share = (part: number, all: number) =>
    `${part}/${all} ${((100 * part) / all).toFixed(1).padStart(5)} %`.padStart(17);
  console.log(
    `  ${half.padEnd(6)}${group.padEnd(4)}found${share(found, faults)}  by the right rule${share(right, faults)}  passed${share(passed, fine)}  unwaivable ${stopped}`,
  );
}
