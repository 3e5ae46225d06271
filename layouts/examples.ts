import type { Page } from '#schema/page.ts';
import { cardPages } from './examples/cards.ts';
import { awayBio, bio, shortBio } from './examples/people.ts';
import { assistance, history, oldPolicy, policies, policy } from './examples/policies.ts';
import { publicPages } from './examples/public.ts';
import { staffPages } from './examples/staff.ts';

/** A page for every layout, of an invented practice: what the tests render, and what one looks at while drawing. */
export const examples: readonly Page[] = [
  ...publicPages,
  bio,
  awayBio,
  shortBio,
  policies,
  policy,
  assistance,
  oldPolicy,
  history,
  ...staffPages,
  ...cardPages,
];
