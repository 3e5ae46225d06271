import type { DueItem } from '#schema/page.ts';
import { plain } from './quote.ts';

/** What falls due, soonest first. */
export interface DueReport {
  readonly today: string;
  readonly days: number;
  readonly items: readonly DueItem[];
}

/** For people: one line each. */
export function dueMarkdown({ today, days, items }: DueReport): string {
  const within = `within ${days} days of ${today}`;
  if (items.length === 0) return `Nothing falls due ${within}.\n`;
  const lines = items.map(({ day, says, isOver }) => `- ${isOver ? '**past**, ' : ''}${day}: ${plain(says)}`);
  return `What falls due ${within}, soonest first:\n\n${lines.join('\n')}\n`;
}

/** For programs: `{"today", "days", "due": [{"kind", "day", "on", "who", "slug", "label", "isOver", "says"}]}`. */
export function dueJson({ today, days, items }: DueReport): string {
  return `${JSON.stringify({ today, days, due: items }, null, 2)}\n`;
}
