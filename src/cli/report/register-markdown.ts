import type { RegisterRow } from '#compose';
import { en } from '#schema/words/en.ts';
import { code, plain, quote } from './quote.ts';

/** The register of who sees what, for people: a list for each person. */
export function registerMarkdown(rows: readonly RegisterRow[]): string {
  const slugs = [...new Set(rows.map(({ slug }) => slug))];
  const sections = slugs.map((slug) => sectionOf(rows.filter((row) => row.slug === slug)));
  return `${[en.titles.whoSeesWhat, ...sections].join('\n\n')}\n`;
}

function sectionOf(rows: readonly RegisterRow[]): string {
  const [{ person, slug, status }] = rows as [RegisterRow];
  return `### ${plain(person)} (${code(slug)})\n\n${status}.\n\n${rows.map(lineOf).join('\n')}`;
}

function lineOf(row: RegisterRow): string {
  const { label, isPublic, wording, because } = row;
  const words = wording === '' ? '' : ` ${quote(wording).join(' ')}`;
  const why = isPublic ? because : `${en.register.withheld}: ${because}`;
  return `- ${label}:${words} ${[why, ...yesesOf(row)].map(plain).join(' · ')}`;
}

/** Who agreed and who approved, and when. */
function yesesOf({ consented, consentedBy, until, approved, approvedBy }: RegisterRow): string[] {
  const { columns } = en.register;
  const named = [
    [columns.consented, consented],
    [columns.consentedBy, consentedBy],
    [columns.until, until],
    [columns.approved, approved],
    [columns.approvedBy, approvedBy],
  ] as const;
  return named.flatMap(([label, value]) => (value === '' ? [] : [`${label} ${value}`]));
}
