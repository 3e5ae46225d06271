import type { Run } from './measure.ts';

/** The runs of one subject over so many bios. */
export interface Measured {
  readonly name: string;
  readonly pages: number;
  readonly runs: readonly Run[];
}

/** The medians of one size beside plain Eleventy's, and where Doorplate's time goes. */
export function reportSize(count: number, measured: readonly Measured[]): string {
  const base = measured.find(({ name }) => name === 'eleventy');
  const rows = measured.map((one) => {
    const ratio = (figure: Figure) =>
      base === undefined ? '' : (of(one, figure) / of(base, figure)).toFixed(2);
    return [
      one.name,
      of(one, 'seconds').toFixed(2),
      of(one, 'cpu').toFixed(2),
      of(one, 'megabytes').toFixed(0),
      String(one.pages),
      ratio('seconds'),
      ratio('cpu'),
    ];
  });
  const head = ['median', 'seconds', 'cpu s', 'MB', 'pages', '× time', '× cpu'];
  return [table([head, ...rows]), ...stagesOf(measured, count)].join('\n\n');
}

/** How the time of a bio changes with their number: the same is what is wanted. */
export function reportGrowth(bySize: ReadonlyMap<number, readonly Measured[]>): string {
  const sizes = [...bySize.keys()];
  const names =
    bySize
      .values()
      .next()
      .value?.map(({ name }) => name) ?? [];
  const rows = names.map((name) => {
    const each = sizes.map((count) => {
      const one = bySize.get(count)?.find((other) => other.name === name);
      return one === undefined ? Number.NaN : (of(one, 'cpu') * 1000) / count;
    });
    const growth = (each.at(-1) ?? Number.NaN) / (each[0] ?? Number.NaN);
    return [name, ...each.map((ms) => ms.toFixed(2)), growth.toFixed(2)];
  });
  return table([['cpu ms per bio', ...sizes.map(String), 'last ÷ first'], ...rows]);
}

function stagesOf(measured: readonly Measured[], count: number): string[] {
  const told = measured.filter(({ runs }) => Object.keys(runs[0]?.timings ?? {}).length > 0);
  const stages = Object.keys(told[0]?.runs[0]?.timings ?? {});
  if (stages.length === 0) return [];
  const rows = stages.map((stage) => {
    const ms = told.map(({ runs }) => median(runs.map(({ timings }) => timings[stage] ?? 0)));
    return [stage, ...ms.map((one) => one.toFixed(0)), ((ms[0] ?? 0) / count).toFixed(2)];
  });
  return [table([['stage, ms', ...told.map(({ name }) => name), `${told[0]?.name} per bio`], ...rows])];
}

type Figure = 'seconds' | 'cpu' | 'megabytes';

function of({ runs }: Measured, figure: Figure): number {
  return median(runs.map((run) => run[figure]));
}

/** Columns as wide as their widest cell; the first to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}
