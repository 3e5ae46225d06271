import { parseDocument } from 'yaml';
import { addMonths } from '#disclose';
import type { PolicyRecord } from '#schema/record.ts';

/** What is new about a version. */
export interface Change {
  readonly effective: string;
  readonly changes: string;
}

/** The next version of a policy: the text of the newest, with a number and days of its own, and nothing that was only about that one. */
export function nextVersion({ source, data }: PolicyRecord, { effective, changes }: Change): string {
  const front = parseDocument(source.yaml);
  const own = {
    version: data.version + 1,
    effective,
    nextReview: addMonths(effective, 12),
    changes,
  };
  for (const [name, value] of Object.entries(own)) front.set(name, value);
  for (const name of ['corrections', 'attachment']) front.delete(name);
  if (data.origin === 'before-doorplate') front.delete('origin');
  return `---\n${front.toString({ lineWidth: 0 })}---\n${source.body}`;
}
