import { beforeAll, expect, test } from 'vitest';
import type { Finding } from '#diagnostic/diagnostic.ts';
import type { PracticeRecords } from '#schema/record.ts';
import { NO_RESULTS } from '#schema/results.ts';
import type { LintRule } from '#schema/rule.ts';
import { bio, littlePractice } from '../../../test/little-practice.ts';
import { recordsOf } from '../../../test/practice.ts';
import { lint, lintInThreads } from '../lint.ts';
import { lintTexts } from '../lint-text.ts';
import { LintedTexts } from '../linted-texts.ts';
import { lintRules } from '../rules/index.ts';
import { subjectOf } from '../subject.ts';
import { type Origin, translationsOf, type Written, written } from '../translated.ts';
import { LintThread } from './lint-thread.ts';
import { LintThreads, lintThreadsFor } from './lint-threads.ts';

const TODAY = '2026-11-21';
const STORY = 'Maria Lopez and I see families. My son is called Tim. Call 212-555-0143.';

let records: PracticeRecords;
let texts: Written[];
/** What this thread finds in the texts. */
let found: Finding[];
beforeAll(async () => {
  const names = ['Ada Fenwick', 'Bo Larkin', 'Maria Lopez', 'Cy Marsh', 'Di Holt'];
  const bios = names.map((name, at) => [
    `content/providers/${name.toLowerCase().replace(' ', '-')}.md`,
    bio({ name }, at % 2 === 0 ? STORY : undefined),
  ]);
  records = await recordsOf(
    littlePractice({
      ...Object.fromEntries(bios),
      'content/providers/bo-larkin.es.md': `---\ntranslates: sha256-${'0'.repeat(64)}\n---\nMi hijo se llama Tim.\n`,
      '_data/rules.yaml': undefined,
      '_data/practice.yaml': `${littlePractice()['_data/practice.yaml']}languages: [en, es]\n`,
    }),
  );
  texts = [
    ...records.providers.map((record) => written({ record })),
    ...translationsOf(records.providers, records),
  ];
  found = lintTexts(texts, lintRules, subjectOf(records, TODAY)).flat();
});

/** Whatever is looked at in this thread with it is an error. */
const NOT_HERE: LintRule = {
  id: 'privacy/not-here',
  summary: 'Tells this thread from others.',
  severity: 'error',
  canBeWaived: false,
  reads: 'any',
  appliesTo: ['provider'],
  check: ({ passages, report }) => {
    for (const passage of passages.slice(0, 1))
      report({ message: 'Looked at here.', at: { passage, start: 0, end: 1 } });
  },
};
const NOT_HERE_ONCE = expect.objectContaining({ rule: NOT_HERE.id });

/** Lets a thread take texts two by two until none is left, or, with `dies`, until it dies of the second two. */
async function linting(thread: LintThread, asked: readonly Written[], dies = false): Promise<Finding[]> {
  const linted = new LintedTexts(asked, [NOT_HERE], subjectOf(records, TODAY), NO_RESULTS);
  const left = [...asked];
  await new Promise<void>((done) => {
    thread.work(linted, () => {
      const taken = left.splice(0, 2);
      if (dies && left.length < asked.length - 2) void thread.end().then(() => done());
      if (left.length === 0) done();
      return taken;
    });
  });
  await thread.answered();
  return linted.findings();
}

test('threads are worth starting for many texts, and no more than there are processors', () => {
  expect([0, 199, 200, 5000].map((count) => lintThreadsFor(count, 3))).toEqual([0, 0, 2, 2]);
  expect([lintThreadsFor(200, 64), lintThreadsFor(200, 1)]).toEqual([3, 0]);
});

test('another thread finds the same in bios and translations, and what it can’t be given is looked at here', async () => {
  expect(new Set(found.map(({ file }) => file)).size).toBe(texts.length);
  const thread = new LintThread();
  expect(await linting(thread, texts)).toEqual(found);
  const origin = { ...texts[0]?.origin, secret: () => {} } as unknown as Origin;
  expect(await linting(thread, [{ ...(texts[0] as Written), origin }])).toEqual([NOT_HERE_ONCE]);
  await thread.end();
});

test('what a thread that dies has not answered is looked at here', async () => {
  const thread = new LintThread();
  const all = await linting(thread, texts, true);
  const here = all.filter(({ rule }) => rule === NOT_HERE.id).map(({ file }) => file);
  expect(here.length).toBeGreaterThan(0);
  expect(all.filter(({ rule }) => rule !== NOT_HERE.id)).toEqual(
    found.filter(({ file }) => !here.includes(file)),
  );
});

test('all findings are the same however many threads there are', async () => {
  const all = lint(records, lintRules, TODAY);
  const threads = new LintThreads(3);
  threads.start(200);
  expect(await lintInThreads(records, TODAY, NO_RESULTS, threads)).toEqual(all);
  await threads.end();
  expect(await lintInThreads(records, TODAY, NO_RESULTS, threads)).toEqual(all);
});
