import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parse as parseRecords } from '#parse';
import { memoryFolder, readPractice } from '#read';
import type { ApprovalsData } from '#schema/approvals.ts';
import { SMALL } from '../small-practice.ts';
import { approvalsText } from './approvals-text.ts';

const who = { by: 'Dana Reyes', on: '2026-05-05' };
const of = (...says: string[]): ApprovalsData => ({
  people: { 'ada-lund': { body: says.map((one) => ({ says: one, ...who })) } },
  policies: {},
  staffPolicies: {},
  permalinks: [],
});

/** As the program will read it at the next build. */
async function readBack(text: string): Promise<ApprovalsData | undefined> {
  const read = await readPractice(
    memoryFolder({
      '_data/practice.yaml': SMALL['_data/practice.yaml'] as string,
      '_data/approvals.yaml': text,
    }),
  );
  return parseRecords(read, []).records?.approvals;
}

test('it begins with who writes it, short approvals stand on a line, long and many-lined ones are readable', () => {
  const long =
    'A sentence that goes on for rather longer than would be pleasant to read on one line of a list.';
  expect(approvalsText(of('Hiking', long, '- one\n- two: 2'))).toBe(
    [
      '# Written by doorplate approve; reviewed as a diff.',
      '# What stands here may be public now: the exact words, who approved them, and when.',
      '',
      'people:',
      '  ada-lund:',
      '    body:',
      '      - { says: Hiking, by: Dana Reyes, on: 2026-05-05 }',
      `      - says: ${long}`,
      '        by: Dana Reyes',
      '        on: 2026-05-05',
      '      - says: |-',
      '          - one',
      '          - two: 2',
      '        by: Dana Reyes',
      '        on: 2026-05-05',
      '',
    ].join('\n'),
  );
});

test('wording that looks like something else in YAML is read back as it was', async () => {
  const wordings = [
    'yes',
    'null',
    '~',
    '1e3',
    '2026-05-05',
    '# no comment',
    '*no* alias',
    '&no',
    '!no',
    '- list',
    'a: b',
    '{x}',
    '"quoted"',
    "it's",
    '---\ntext',
    '  two\n    deep',
    'tab\there',
    '\ttab',
    'a\n\n\nb',
    'x #y',
    '@x',
    '%x',
    '|',
    '>',
    'ends with a space \nhere',
    '日本語',
    '👩‍⚕️',
    '…',
    '?',
    ': x',
  ];
  const text = approvalsText(of(...wordings));
  const { people } = parse(text) as ApprovalsData;
  expect((people['ada-lund']?.body as { says: string }[] | undefined)?.map(({ says }) => says)).toEqual(
    wordings,
  );
});

test('any text is read back as it was, or not written at all', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 4 }),
      (wordings) => {
        const data = of(...wordings);
        let text: string;
        try {
          text = approvalsText(data);
        } catch {
          return;
        }
        expect(parse(text)).toEqual({ people: data.people });
      },
    ),
    { numRuns: 300 },
  );
});

test('all parts of the file are read back by the program itself', async () => {
  const data: ApprovalsData = {
    people: {
      'ada-lund': {
        es: { approach: [{ says: 'Palabras', ...who }] },
        photo: [{ digest: `sha256-${'a'.repeat(64)}`, ...who }],
      },
    },
    policies: {
      'social-media': [
        {
          effective: '2026-01-15',
          digest: `sha256-${'b'.repeat(64)}`,
          values: { phone: '+1 503-555-0100' },
          ...who,
        },
      ],
    },
    staffPolicies: {
      conduct: [
        { effective: '2026-01-15', lang: 'es', digest: `sha256-${'c'.repeat(64)}`, values: {}, ...who },
      ],
    },
    permalinks: ['/policies/social-media/', '/social'],
  };
  expect(await readBack(approvalsText(data))).toEqual(data);
});
