import type { z } from 'zod';
import { day, group, oneOf, webAddress } from './value.ts';

/** The Care Quality Commission's scale, and before the first inspection none of it. */
const RATINGS = ['outstanding', 'good', 'requires-improvement', 'inadequate', 'not-yet-rated'] as const;

const ON_ITS_SITE = /^https:\/\/(?:www\.)?cqc\.org\.uk\//;

/** What a place in England has to show of its latest inspection, on every website (Regulation 20A). */
export const cqcRating = group({
  rating: oneOf(RATINGS).describe('The latest overall rating, also where it is not a good one.'),
  on: day.describe('The day of the report.'),
  url: webAddress
    .refine((url) => ON_ITS_SITE.test(url), {
      error: 'must be the address of this place at https://www.cqc.org.uk/, where its latest report is',
    })
    .describe('Where the CQC shows it.'),
});

export type CqcRating = z.output<typeof cqcRating>;
