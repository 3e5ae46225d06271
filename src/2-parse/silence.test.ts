import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Files, parsed } from '../../test/practice.ts';

const found = async (files: Files) => (await parsed(files)).findings;
const CANARY = 'xqzvkwjh';
const FRAGMENTS = [
  'name',
  'title',
  'status',
  'locations',
  'links',
  'personal',
  'pets',
  'says',
  'consent',
  'on',
  'by',
  'photo',
  'src',
  'alt',
  'waivers',
  'until',
  'npi',
  'reviewed',
  CANARY,
];
const key = fc.constantFrom(...FRAGMENTS);
const leaf: fc.Arbitrary<unknown> = fc.constantFrom(
  CANARY,
  `${CANARY} ${CANARY}`,
  `${CANARY}-1`,
  `2026-05-${CANARY}`,
  `https://${CANARY} /`,
  `javascript:${CANARY}`,
  [CANARY],
  12,
  null,
  true,
);
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('node'), { maxLength: 2 }),
    fc.dictionary(key, tie('node'), { maxKeys: 3 }),
  ),
})).node;

test('no message ever holds what stands in a file, keys included', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(key, value, { maxKeys: 5 }),
      fc.constantFrom(
        'providers/a.md',
        'pages/a.md',
        'answers/a.md',
        'locations/a.md',
        'policies/a/2026-01-15.md',
        'announcements/a.md',
      ),
      async (data, path) => {
        const yaml = Object.entries(data)
          .map(([k, v]) => `${JSON.stringify(k)}: ${JSON.stringify(v)}`)
          .join('\n');
        const findings = await found({
          '_data/practice.yaml': yaml,
          '_data/disclosure.yaml': yaml,
          '_data/approvals.yaml': `people: {a: {${CANARY}: ${JSON.stringify(data)}}}\n${yaml}`,
          '_data/rules.yaml': yaml,
          [`content/${path}`]: `---\n${yaml}\n---\n<${CANARY}> [a](${CANARY}:b)\n`,
        });
        expect(
          findings
            .map(({ message }) => message)
            .join('\n')
            .toLowerCase(),
        ).not.toContain(CANARY);
        for (const { line, column, endLine, endColumn } of findings) {
          expect(Math.min(line, column, endLine, endColumn)).toBeGreaterThanOrEqual(1);
          expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('broken YAML with private text in it is told of without the text', async () => {
  for (const broken of [
    `a: "${CANARY}`,
    `a: ${CANARY}: b`,
    `${CANARY}`,
    `${CANARY}: 1\n${CANARY}: 2`,
    `&${CANARY} a: *${CANARY}`,
    `!${CANARY} a`,
    `%${CANARY}\n---\na`,
    `[${CANARY}]: 1`,
    `a:\n\t${CANARY}: 1`,
    `- ${CANARY}\na: 1`,
    `"\\q${CANARY}": 1`,
    `a: |9${CANARY}`,
  ]) {
    const messages = (
      await found({ '_data/practice.yaml': broken, 'content/pages/a.md': `---\n${broken}\n---\n` })
    ).map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.join()).not.toContain(CANARY);
  }
});
