import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from '#parse';
import { memoryFolder, readPractice } from '#read';
import { FACTS } from '#schema/notices/fact.ts';
import type { FoundBy, Notice } from '#schema/notices/notice.ts';
import { NOTICES } from '#schema/notices/notices.ts';
import { POLICY_SECTIONS } from '#schema/policy-sections.ts';
import { lint } from '../lint.ts';
import { practiceWith } from '../rules/example-practice.ts';
import { rules } from '../rules/index.ts';
import { requireSection } from '../rules/policy/require-section.ts';

/** Every notice, complete and with each thing it needs taken away in turn. The texts are those that come with Doorplate. */

const TODAY = '2028-11-21';
const TEMPLATES = join(import.meta.dirname, '../../../templates/policies');
const templates = readdirSync(TEMPLATES).map((name) => readFileSync(join(TEMPLATES, name), 'utf8'));

/** Notices without a template of their own, or whose template is made for another place. */
const NOT_BY_TEMPLATE = ['au-privacy', 'or-financial-assistance'];

const byPolicy = NOTICES.filter(({ fulfilledBy }) => 'kinds' in fulfilledBy);
const kindOf = ({ fulfilledBy }: Notice) =>
  ('kinds' in fulfilledBy ? fulfilledBy.kinds[0] : undefined) ?? 'other';
const linksOf = ({ elements }: Notice) =>
  elements.flatMap(({ found }) => (found.by === 'link' ? [found.host] : []));
const sectionsOf = (notice: Notice) => POLICY_SECTIONS[kindOf(notice)] ?? [];
const headingsOf = (notice: Notice) => [
  ...sectionsOf(notice).map(({ id }) => id),
  ...notice.elements.flatMap(({ found }) => (found.by === 'heading' ? [found.id] : [])),
];
const has = (text: string, id: string) => text.includes(`{#${id}}`);

/** A text with everything: that of the template, its places filled in, and what other places need added. */
function complete(notice: Notice): string {
  const fits = (text: string) =>
    new RegExp(`^kind: ${kindOf(notice)}$`, 'm').test(text) &&
    linksOf(notice).every((host) => text.includes(host));
  const template =
    templates.find(fits) ??
    `---\ntitle: A notice\nkind: ${kindOf(notice)}\nversion: 1\neffective: 2026-01-01\nowner: A\nnextReview: 2030-01-01\nsummary: A notice.\n---\n`;
  const added = headingsOf(notice).filter((id) => !has(template, id));
  expect(added.length > 0 || !templates.includes(template), notice.id).toBe(
    NOT_BY_TEMPLATE.includes(notice.id),
  );
  return `${template.replace(
    /\[\[Write here: [^\][]*\]\]/g,
    'Ask us.',
  )}\n${added.map((id) => `## What? {#${id}}\n\nThis.\n`).join('\n')}`;
}

/** Every question answered so that all of it is needed. */
function practiceAt(notice: Notice): string {
  const answers = Object.entries(FACTS).map(
    ([fact, { type }]) => `${fact}: ${type === 'number' ? 60 : true}`,
  );
  const needs = notice.appliesIf.flatMap((one) => ('below' in one ? [`${one.fact}: ${one.below - 1}`] : []));
  const facts = [
    ...answers.filter((line) => !needs.some((need) => need.split(':')[0] === line.split(':')[0])),
    ...needs,
  ];
  return `jurisdictions: [${notice.jurisdiction}]\nfacts: { ${facts.join(', ')} }\ninsurance: { asOf: 2028-09-01, plans: [Aetna] }\n`;
}

/** A practice with a notice, or without one. */
interface Site {
  readonly practice: string;
  readonly text: string | undefined;
  readonly effective: string;
}

/** Which rules find something in the notice's file, or where the jurisdictions stand. */
async function foundIn({ practice, text, effective }: Site): Promise<string[]> {
  const file = `content/policies/notice/${effective}.md`;
  const { files } = practiceWith({
    kind: 'practice',
    words: [],
    text: `${practice}${text === undefined ? '' : `=== ${file}\n${text.replace(/^effective: .*$/m, `effective: ${effective}`)}`}`,
  });
  const { records } = parse(await readPractice(memoryFolder(files)), rules);
  if (records === undefined || records.broken.length > 0) throw new Error('The notice does not parse.');
  const where = text === undefined ? '_data/practice.yaml' : file;
  const found = lint(records, [requireSection], TODAY).filter((one) => one.file === where);
  return [...new Set(found.map(({ rule }) => rule))];
}

/** The part below a heading with an id, up to the next heading. */
const withoutPart = (text: string, id: string) =>
  text.replace(new RegExp(`^## [^\\n]*\\{#${id}\\}[\\s\\S]*?(?=^## |(?![\\s\\S]))`, 'm'), '');

/** A site without one element. */
function withoutElement(site: Site & { readonly text: string }, found: FoundBy): Site {
  switch (found.by) {
    case 'heading':
      return { ...site, text: withoutPart(site.text, found.id) };
    case 'link':
      return {
        ...site,
        text: site.text.replace(new RegExp(`https://[\\w.]*${found.host}`, 'g'), 'https://a.example'),
      };
    case 'languages': {
      let count = 0;
      const text = site.text.replace(/^ {2}- \{ lang: .*\n/gm, (line) =>
        ++count < found.atLeast ? line : '',
      );
      return { ...site, text };
    }
    case 'effective':
      return { ...site, effective: '2019-03-02' };
    case 'plans':
      return { ...site, practice: site.practice.replace(/^insurance: .*\n/m, '') };
  }
}

describe.each(byPolicy.map((notice) => [notice.id, notice] as const))('%s', (_, notice) => {
  const site = { practice: practiceAt(notice), text: complete(notice), effective: '2028-01-15' };

  test('is whole with everything in it', async () => {
    expect(await foundIn(site)).toEqual([]);
  });

  test('is missed where it isn’t', async () => {
    expect(await foundIn({ ...site, text: undefined })).toContain(notice.rule);
  });

  test.each(notice.elements.map((element) => [element.id, element] as const))(
    'lacks %s once that is gone',
    async (_, { found, rule = notice.rule }) => {
      const lacking = withoutElement(site, found);
      expect(lacking).not.toEqual(site);
      expect(await foundIn(lacking)).toEqual([rule]);
    },
  );

  test.each(sectionsOf(notice).map(({ id }) => id))('lacks the part %s once that is gone', async (id) => {
    const text = withoutPart(site.text, id);
    expect(text).not.toBe(site.text);
    expect(await foundIn({ ...site, text })).toContain(requireSection.id);
  });
});
