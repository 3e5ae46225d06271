import { beforeAll, describe, expect, test } from 'vitest';
import {
  disclosed,
  type Files,
  IN_TWO_LANGUAGES,
  parsed,
  policyVersion,
  practice,
  TODAY,
  withApprovals,
  withTranslation,
} from '../../test/practice.ts';
import { type Disclosed, disclose } from './disclose.ts';

const POLICY = 'content/policies/social-media/2026-01-15.md';
const SPANISH = 'content/policies/social-media/2026-01-15.es.md';
const APPROVALS = '_data/approvals.yaml';
const WORDS = {
  title: 'Las redes sociales y usted',
  summary: 'No nos conectamos con pacientes; llame al {phone}.',
  corrections: [{ what: 'El nombre de una calle.' }],
};
const ORIGINAL = practice({
  ...IN_TWO_LANGUAGES,
  [POLICY]: policyVersion('2026-01-15', 'Call {phone}.\n\nAny time.\n', {
    changes: 'It is shorter.',
    corrections: [{ on: '2026-02-02', what: 'A street.' }],
  }),
  'content/pages/about.md': '---\ntitle: About us\nsummary: Who we are.\n---\nWe moved.\n',
  'content/announcements/closed.md':
    '---\nsays: We are closed for repairs today.\nfrom: 2026-11-20\nuntil: 2026-11-30\n---\n',
});

let approved: Files;
beforeAll(async () => {
  approved = await withApprovals(
    await withTranslation(ORIGINAL, POLICY, WORDS, 'Llame al {phone} cuando quiera.\n'),
  );
});

const change = (files: Files, path: string, from: string | RegExp, to: string): Files => {
  const text = String(files[path]);
  const after = text.replace(from, to);
  if (after === text) throw new Error('Nothing was changed.');
  return { ...files, [path]: after };
};
const versionIn = ({ translated }: Disclosed) => translated[0]?.policies[0]?.versions[0];
const stateOf = ({ ledger }: Disclosed) =>
  ledger.policies[0]?.versions[0]?.translations?.map(({ state }) => state);
const found = ({ findings }: Disclosed) =>
  findings.filter(({ file }) => file === SPANISH).map(({ rule, atMost }) => [rule, atMost]);

describe('an approved translation of a version', () => {
  test('is shown with its values frozen, as a whole: a text may have other paragraphs than the original', async () => {
    const moved = change(approved, '_data/practice.yaml', '0100', '0199');
    const result = await disclosed(moved);
    expect(versionIn(result)).toMatchObject({
      title: 'Las redes sociales y usted',
      summary: 'No nos conectamos con pacientes; llame al +1 503-555-0100.',
      body: ['Llame al +1 503-555-0100 cuando quiera.'],
      changes: 'It is shorter.',
      corrections: [{ on: '2026-02-02', what: 'El nombre de una calle.' }],
      state: 'in-force',
      translation: { file: SPANISH, translated: ['title', 'summary', 'corrections', 'body'], isStale: false },
    });
    expect(result.site.policies[0]?.versions[0]?.body).toEqual(['Call +1 503-555-0100.', 'Any time.']);
    expect(result.site.policies[0]?.versions[0]?.translation).toBeUndefined();
    expect([stateOf(result), found(result)]).toEqual([['approved'], []]);
  });

  test('stays when the original changed, and says that it is stale', async () => {
    const corrected = change(approved, POLICY, 'Any time', 'At any time');
    const both = await withApprovals(corrected);
    expect(versionIn(await disclosed(both))).toMatchObject({
      body: ['Llame al +1 503-555-0100 cuando quiera.'],
      translation: { isStale: true },
    });
  });

  test('stays whatever errors its file has: readers hold links to it', async () => {
    const { records } = await parsed(approved);
    if (records === undefined) throw new Error('No records.');
    const result = disclose({ records, today: TODAY, held: new Set([SPANISH, POLICY]), ended: new Set() });
    expect(versionIn(result)?.title).toBe('Las redes sociales y usted');
  });

  test('whose file goes makes way for the original, with a warning', async () => {
    const { [SPANISH]: _, ...files } = approved;
    const result = await disclosed(files);
    expect(versionIn(result)).toMatchObject({
      title: 'Social media and you',
      translation: { translated: [] },
    });
    expect(found(result)).toEqual([['policy/no-silent-change', 'warning']]);
  });
});

describe('a translation that is not approved as it stands is nowhere', () => {
  const nowhere = (result: Disclosed) => {
    for (const words of ['redes sociales', 'No nos conectamos', 'cuando quiera', 'calle'])
      expect(JSON.stringify([result.site, result.translated])).not.toContain(words);
    expect(versionIn(result)).toMatchObject({
      title: 'Social media and you',
      summary: 'We do not connect with patients on personal accounts.',
      translation: { translated: [], isStale: false },
    });
    expect(result.withheld.some((one) => one.foundIn('Llame al {phone} cuando quiera.'))).toBe(true);
  };

  test('nobody approved it', async () => {
    const files = await withTranslation(
      await withApprovals(ORIGINAL),
      POLICY,
      WORDS,
      'Llame al {phone} cuando quiera.\n',
    );
    const result = await disclosed(files);
    nowhere(result);
    expect([stateOf(result), found(result)]).toEqual([
      ['not-approved'],
      [['disclosure/require-approval', undefined]],
    ]);
  });

  test.each([
    ['its title was changed', SPANISH, 'y usted', 'y tú'],
    ['its summary was changed', SPANISH, 'con pacientes', 'con los pacientes'],
    ['its text was changed', SPANISH, 'Llame al', 'Llámenos al'],
  ])('%s: an error, as people may have read the approved one', async (_, path, from, to) => {
    const result = await disclosed(change(approved, path, from, to));
    expect([stateOf(result), found(result)]).toEqual([['changed'], [['policy/no-silent-change', undefined]]]);
    expect(versionIn(result)?.translation?.translated).toEqual([]);
  });

  test.each([
    ['into another language', '    lang: es', '    lang: fr'],
    ['of another version', /effective: 2026-01-15\n {6}lang/, 'effective: 2025-01-15\n      lang'],
    ['by someone who may not', /^/, ''],
    ['of a day that hasn’t come', '', ''],
  ])('the approval is %s', async (what, from, to) => {
    const by = what.startsWith('by someone');
    const files: Files = by
      ? { ...approved, '_data/disclosure.yaml': 'approval: { approvers: [Kim Lee] }\n' }
      : what.startsWith('of a day')
        ? change(approved, APPROVALS, /(lang: es[\s\S]*?on: )2026-05-04/, '$12027-05-04')
        : change(approved, APPROVALS, from, to);
    const result = await disclosed(files);
    if (by) expect(result.translated[0]?.policies).toEqual([]);
    else nowhere(result);
  });

  test('the version itself is not shown', async () => {
    const result = await disclosed(change(approved, POLICY, 'Any time', 'Never'));
    expect(result.translated[0]?.policies).toEqual([]);
    expect(JSON.stringify(result.translated)).not.toContain('cuando quiera');
    expect(result.withheld.some((one) => one.foundIn('Llame al {phone} cuando quiera.'))).toBe(true);
  });
});

describe('kinds that nobody decides about', () => {
  const PAGE = 'content/pages/about.md';
  const pageIn = ({ translated }: Disclosed) => translated[0]?.pages[0];

  test('are shown in the words of their translation, and stay when the original changed', async () => {
    const files = await withTranslation(
      ORIGINAL,
      PAGE,
      { title: 'Quiénes somos' },
      'Nos mudamos.\n\nHace poco.\n',
    );
    expect(pageIn(await disclosed(files))).toMatchObject({
      title: 'Quiénes somos',
      summary: 'Who we are.',
      body: ['Nos mudamos.', 'Hace poco.'],
      translation: { translated: ['title', 'body'], isStale: false },
    });
    expect(pageIn(await disclosed(change(files, PAGE, 'We moved', 'We stay')))).toMatchObject({
      title: 'Quiénes somos',
      translation: { isStale: true },
    });
  });

  test('go with their original: a page with errors, news of another day', async () => {
    const news = 'content/announcements/closed.md';
    const one = await withTranslation(ORIGINAL, PAGE, { title: 'Quiénes somos' });
    const files = await withTranslation(one, news, { says: 'Cerrado hoy.' });
    const { records } = await parsed(files);
    if (records === undefined) throw new Error('No records.');
    const { translated } = disclose({
      records,
      today: '2026-12-01',
      held: new Set([PAGE]),
      ended: new Set(),
    });
    expect([translated[0]?.pages, translated[0]?.announcements]).toEqual([[], []]);
    expect((await disclosed(files)).translated[0]?.announcements[0]?.says).toBe('Cerrado hoy.');
  });
});
