import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { POLICY_VARIABLES } from '#schema/policy.ts';
import { POLICY_SECTIONS } from '#schema/policy-sections.ts';
import { readingOf } from '#schema/reading/grade.ts';
import { type Files, POLICY_PATH, situationOf } from '../small-practice.ts';
import { fitTemplate } from './fit-template.ts';
import { POLICY_TEMPLATES, type PolicyTemplate, readTemplate } from './policy-templates.ts';

const TODAY = '2026-02-01';
const DRAFT = { effective: '2026-02-15', owner: 'Practice manager' };
const PLACE = /\[\[Write here: [^\][]+\]\]/g;
const PROFILES: Readonly<Record<string, string>> = {
  'social-media-mental-health': 'mental-health',
  'social-media-dental': 'dental',
  'social-media-pediatric': 'pediatric',
  'social-media-small-community': 'small-community',
};

const AMERICAN = {
  phone: '+1 503-555-0100',
  email: 'desk@small.example',
  portal: { label: 'MySmall', url: 'https://portal.small.example' },
  channels: '[{ network: Facebook, url: https://www.facebook.com/smallpractice, for: Closures }]',
  jurisdictions: ['us-federal'],
};
const BARE = { phone: '+44 1632 960001', channels: '[]', jurisdictions: [] };
type Practice = typeof AMERICAN | typeof BARE;

const fitted = (template: PolicyTemplate, practice: Practice) =>
  fitTemplate(readTemplate(template), DRAFT, {
    email: undefined,
    portal: undefined,
    emergency: undefined,
    ...practice,
  });
const fileOf = ({ place, policy }: PolicyTemplate) => `content/${place}/${policy}/${DRAFT.effective}.md`;

/** What every rule says of a text, at a practice of its kind. */
async function findingsIn(template: PolicyTemplate, text: string, practice: Practice) {
  const yaml = `name: Small Practice
kind: MedicalClinic
url: https://small.example
timezone: America/Los_Angeles
phone: "${practice.phone}"
channels: ${practice.channels}
${'email' in practice ? `email: ${practice.email}\nportal: { label: ${practice.portal.label}, url: ${practice.portal.url} }\n` : ''}`;
  const files: Files = {
    '_data/practice.yaml': yaml,
    '_data/disclosure.yaml': `profile: ${PROFILES[template.name] ?? 'general'}\n`,
    '_data/rules.yaml': undefined,
    'content/providers/ada-lund.md': undefined,
    [POLICY_PATH]: undefined,
    [fileOf(template)]: text,
  };
  const { diagnostics } = await situationOf(files, TODAY);
  return diagnostics.filter(({ rule }) => rule !== 'disclosure/require-approval');
}

const bodyOf = (text: string) => text.replace(/^---\n[\s\S]*?^---\n/m, '');
const idsIn = (text: string) => [...text.matchAll(/^## .*\{#([a-z0-9-]+)\}$/gm)].map(([, id]) => id);

test('the list holds each file there is, and no other', () => {
  const files = (['policies', 'staff-policies'] as const).flatMap((place) =>
    readdirSync(new URL(`../../../templates/${place}/`, import.meta.url)).map((file) => `${place}/${file}`),
  );
  expect(POLICY_TEMPLATES.map(({ place, name }) => `${place}/${name}.md`).sort()).toEqual(files.sort());
});

describe.each(POLICY_TEMPLATES.map((one) => [one.name, one] as const))('%s', (_, template) => {
  describe.each([
    ['a practice with everything', AMERICAN],
    ['one abroad, without email, portal and pages of its own', BARE],
  ] as const)('for %s', (_, practice) => {
    const text = fitted(template, practice);

    test('passes every rule once its places are filled in', async () => {
      const filled = text.replace(PLACE, 'what we have decided');
      expect(await findingsIn(template, filled, practice)).toEqual([]);
    });

    test('is told of each place that is left, and of nothing else', async () => {
      const found = await findingsIn(template, text, practice);
      expect(found.map(({ rule }) => rule)).toEqual(
        Array.from(bodyOf(text).matchAll(PLACE), () => 'policy/no-placeholder'),
      );
      expect(found.length).toBeGreaterThan(0);
    });
  });

  const body = bodyOf(readTemplate(template));

  test('has each part of its kind, under the id itself', () => {
    const kind = /^kind: (.+)$/m.exec(readTemplate(template))?.[1] as keyof typeof POLICY_SECTIONS;
    const required = (POLICY_SECTIONS[kind] ?? []).filter(({ when }) => when === undefined);
    const ids = idsIn(body);
    const opensWithWords = !body.startsWith('## ');
    expect(ids).toEqual(
      expect.arrayContaining(
        required.map(({ id }) => id).filter((id) => !(id === 'purpose' && opensWithWords)),
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(body.match(/^#/gm)?.length);
  });

  test('reads at grade 8 or below', () => {
    const read = body
      .replace(/^#.*$/gm, '')
      .replace(PLACE, '')
      .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
      .replace(/^\|[-|]+$/gm, '')
      .replace(/\*\*|^(?:- |> |\|)/gm, '')
      .replace(/\{\w+\}/g, 'us');
    expect(readingOf(read)?.grade).toBeLessThanOrEqual(8);
  });

  test('uses no variable but those a policy has, and leaves places in one form only', () => {
    const names = [...body.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(POLICY_VARIABLES).toEqual(expect.arrayContaining(names));
    expect(body.replace(PLACE, '')).not.toMatch(/\[\[|\]\]|TODO|___/);
  });
});
