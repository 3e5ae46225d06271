// `npm run bench:rules`: how many of the labelled faults each rule finds, and how much of what is fine it lets pass.
//   --time    instead: how long each rule takes for a bio
//   --hostile instead: how long texts take that are made to be slow
//   --misses  shows the examples of the tuned half it got wrong (never the other half: that one is for measuring)
import { parseArgs } from 'node:util';
import { type Bench, figuresOf, type Judged } from './bench.ts';
import { printHostile } from './hostile.ts';
import { safeForm } from './safe-form.ts';
import { printTimes } from './time.ts';

const benches: readonly Bench[] = [safeForm];

const flag = { type: 'boolean', default: false } as const;
const { values } = parseArgs({ options: { misses: flag, time: flag, hostile: flag } });
if (values.time) await printTimes();
if (values.hostile) await printHostile();
if (values.time || values.hostile) process.exit();

for (const { name, groups, halves } of benches) {
  console.log(name);
  for (const [half, judge] of Object.entries(halves)) {
    const judged = judge();
    for (const group of groups)
      print(
        half,
        group,
        judged.filter((one) => one.group === group),
      );
    print(half, 'all', judged);
  }
  if (values.misses)
    for (const { text, isFault } of halves.tuned().filter((one) => one.isFault !== one.isFound))
      console.log(`  ${isFault ? 'not found' : 'not passed'}: ${text}`);
}

function print(half: string, group: string, judged: readonly Judged[]): void {
  const { faults, found, fine, passed } = figuresOf(judged);
  const share = (part: number, all: number) =>
    `${part}/${all} ${((100 * part) / all).toFixed(1).padStart(5)} %`.padStart(18);
  console.log(
    `  ${half.padEnd(6)}${group.padEnd(5)}found${share(found, faults)}   passed${share(passed, fine)}`,
  );
}
