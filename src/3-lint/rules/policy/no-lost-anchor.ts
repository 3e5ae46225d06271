import type { PolicyRecord } from '#schema/record.ts';
import type { LintRule, RuleContext } from '#schema/rule.ts';
import { lostIds, type Section } from '#schema/sections.ts';
import { markdown } from '../../markdown.ts';
import { plainText } from '../../plain-text.ts';

export const noLostAnchor: LintRule = {
  id: 'policy/no-lost-anchor',
  summary: 'A new version of a policy keeps the ids of the headings of the version before it.',
  severity: 'warning',
  canBeWaived: true,
  reads: 'any',
  appliesTo: ['policy'],
  check({ record, passages, subject, lang, report }) {
    // Of a translation the ids are held against the original's, and that against the version before.
    if (record.kind !== 'policy' || lang !== undefined) return;
    const before = versionBefore(record, subject);
    if (before === undefined || record.body.blocks.length === 0) return;
    const current = sectionsOf(record);
    for (const [id, successor] of lostIds(sectionsOf(before), current)) {
      // That one is an error of its own.
      if (id === 'friend-requests' && record.data.kind.startsWith('social-media')) continue;
      const at = current.find(({ id: its }) => its === successor?.id);
      const passage = passages.find(({ subject: its }) => its === `body.${at?.block}`);
      if (at === undefined || passage === undefined) report({ message: gone(id), at: 'record' });
      else report({ message: moved(id), at: { passage, start: at.start, end: at.end } });
    }
  },
};

const moved = (id: string) =>
  `The version before this one has a heading with the id ${id}, and people may hold a link to it. This seems to be the part that took its place, so the page leads them here. Write {#${id}} after this heading, and the link stays what it was.`;
const gone = (id: string) =>
  `The version before this one has a heading with the id ${id}, and people may hold a link to it. No part of this version is like it, so they will land at the top of the page. If it is said elsewhere now, write {#${id}} after that heading.`;

/** The approved version that applies just before this one; of those that can still be changed, that is the one in force. */
function versionBefore(record: PolicyRecord, { records }: RuleContext['subject']): PolicyRecord | undefined {
  const approved = (records.approvals.policies[record.slug] ?? []).map(({ effective }) => effective);
  return records.policies
    .filter(({ slug, data }) => slug === record.slug && data.effective < record.data.effective)
    .filter(({ data }) => approved.includes(data.effective))
    .sort((a, b) => (a.data.effective < b.data.effective ? -1 : 1))
    .at(-1);
}

interface Found extends Section {
  /** Where its heading stands: which block, and from where to where in that block's text. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** The parts of a policy with the ids their headings get in the page. */
function sectionsOf({ body }: PolicyRecord): Found[] {
  const sections: Found[] = [];
  for (const [block, { markdown: source }] of body.blocks.entries()) {
    const { text, headings } = plainText(source);
    const levels = markdown
      .parse(source, {})
      .flatMap(({ type, tag }) => (type === 'heading_open' ? [tag] : []));
    for (const [at, { id, start, end }] of headings.entries()) {
      const heading = text.slice(start, end);
      // Small headings get no id of their own.
      const own = id ?? (['h1', 'h2', 'h3'].includes(levels[at] as string) ? slugOf(heading) : undefined);
      const rest = text.slice(end, headings[at + 1]?.start);
      if (own !== undefined) sections.push({ id: own, heading, text: rest, block, start, end });
    }
    const last = sections.at(-1);
    if (headings.length === 0 && last !== undefined)
      sections[sections.length - 1] = { ...last, text: `${last.text}\n${text}` };
  }
  return sections;
}

/** The id a heading gets when it states none. */
function slugOf(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
