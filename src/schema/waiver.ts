import type { z } from 'zod';
import { day, group, list, text } from './value.ts';

/** An exception with a rule, a reason, a name and an end. */
export const waiver = group({
  rule: text.describe('The id of the rule, such as privacy/no-own-health.'),
  reason: text.describe('Why the finding is acceptable here. Never published.'),
  by: text.describe('Who decided it.'),
  until: day.describe('The last day it holds.'),
});

export type Waiver = z.output<typeof waiver>;

/** The same in every kind of Markdown file. */
export const waivers = list(waiver).optional();
