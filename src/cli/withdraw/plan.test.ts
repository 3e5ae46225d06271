import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { diskFolder } from '#read';
import {
  disclosed,
  type Files,
  IN_TWO_LANGUAGES,
  practiceWithBio,
  recordsOf,
  TODAY,
  withApprovals,
  withTranslation,
} from '../../../test/practice.ts';
import { type FileChange, writeChange } from '../edit/write-file.ts';
import { compileFiles } from '../practice.ts';
import { folderWith } from '../run-in-test.ts';
import { type Plan, planOf, type Withdrawal } from './plan.ts';
import { slugsAt, standingOf } from './standing.ts';

const BIO = 'content/providers/amara-osei.md';
const APPROVALS = '_data/approvals.yaml';
const PICTURE = 'content/providers/amara.jpg';

async function planAt(root: string, part?: string, options: Partial<Withdrawal> = {}): Promise<Plan> {
  const { built } = await compileFiles(diskFolder(root), { today: TODAY, now: new Date() });
  const standing = standingOf(root, 'amara-osei', built);
  return planOf(standing, {
    part,
    erases: standing.isPublic,
    isApprovalOnly: false,
    today: TODAY,
    ...options,
  });
}

/** A file after everything is done; undefined if it is gone. */
async function resultOf(files: Files, path: string, part?: string, options: Partial<Withdrawal> = {}) {
  const root = folderWith(files);
  const plan = await planAt(root, part, options);
  for (const step of plan.steps) writeChange(root, step);
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

const bioAfter = async (personal: string, part = 'pets', options: Partial<Withdrawal> = {}) => {
  const files = practiceWithBio(`personal:\n${personal}`);
  const text = await resultOf(files, BIO, part, options);
  return text?.slice(text.indexOf('personal:')).replace(/^personal:\n|---\n$/g, '');
};

describe('a category is marked as withdrawn, and the words stay', () => {
  test.each([
    ['short', '  pets: Two dogs\n', `  pets: { says: Two dogs, withdrawn: ${TODAY} }\n`],
    [
      'in braces',
      '  pets: { says: Two dogs, consent: 2026-05-04 } # dogs\n',
      `  pets: { says: Two dogs, consent: 2026-05-04, withdrawn: ${TODAY} } # dogs\n`,
    ],
    [
      'on lines',
      '  # a comment\n  pets:\n    says:\n      - Two dogs\n    consent: 2026-05-04\n  motto: Go\n',
      `  # a comment\n  pets:\n    says:\n      - Two dogs\n    consent: 2026-05-04\n    withdrawn: ${TODAY}\n  motto: Go\n`,
    ],
    [
      'withdrawn from a later day',
      '  pets: { says: Two dogs, withdrawn: 2027-01-01 }\n',
      `  pets: { says: Two dogs, withdrawn: ${TODAY} }\n`,
    ],
    [
      'withdrawn from no day that could be read',
      '  pets: { says: Two dogs, withdrawn: soon }\n',
      `  pets: { says: Two dogs, withdrawn: ${TODAY} }\n`,
    ],
    [
      'in a group with keys that nobody knows',
      '  pets: { sais: Two dogs }\n',
      `  pets: { sais: Two dogs, withdrawn: ${TODAY} }\n`,
    ],
  ])('%s', async (_, before, expected) => {
    expect(await bioAfter(before)).toBe(expected);
  });

  test('but not twice, and not if it isn’t there', async () => {
    for (const personal of ['  pets: { says: Two dogs, withdrawn: 2026-10-01 }\n', '  motto: Go\n'])
      expect(await planAt(folderWith(practiceWithBio(`personal:\n${personal}`)), 'pets')).toEqual({
        steps: [],
        byHand: [],
        stays: [],
      });
  });

  test('in a file with errors elsewhere', async () => {
    const text = await resultOf(
      practiceWithBio('colour: red\nphoto: x\npersonal: { pets: Two dogs }'),
      BIO,
      'pets',
    );
    expect(text).toContain(`personal: { pets: { says: Two dogs, withdrawn: ${TODAY} } }`);
  });
});

describe('a category is deleted', () => {
  const BOTH = '  pets: { says: Two dogs, consent: 2026-05-04 }\n  motto: Go\n';

  test('when it is asked for', async () => {
    expect(await bioAfter(BOTH, 'pets', { erases: true })).toBe('  motto: Go\n');
  });

  test('with the heading above it, when it was the only one', async () => {
    const text = await resultOf(practiceWithBio('personal:\n  pets: Two dogs\nnpi: "1"'), BIO, 'pets', {
      erases: true,
    });
    expect(text).not.toContain('personal');
    expect(text).toContain('npi: "1"\n');
  });

  test('in a public repository always, even if the practice’s own file is broken', async () => {
    for (const yaml of [
      'repository: { visibility: public }',
      'repository: { visibility: public }\nbroken: [',
    ]) {
      const files = practiceWithBio(`personal:\n${BOTH}`);
      const own = `${String(files['_data/practice.yaml'])}${yaml}\n`;
      expect(await resultOf({ ...files, '_data/practice.yaml': own }, BIO, 'pets')).not.toContain('dogs');
    }
  });

  test('where the practice never shares it', async () => {
    expect(await bioAfter('  faith: Any\n  motto: Go\n', 'faith')).toBe('  motto: Go\n');
  });
});

describe('a text', () => {
  const files = (more: Files = {}) =>
    withApprovals(practiceWithBio('approach: Plain words.', 'One.\n\nTwo.\n', more));
  const NOT_COVERED = { '_data/disclosure.yaml': 'approval: { covers: [personal, photo] }\n' };

  test.each(['approach', 'body'])('%s stays in the file where approval keeps it off', async (part) => {
    const all = await files();
    expect(await resultOf(all, BIO, part)).toBe(all[BIO]);
    const approvals = await resultOf(all, APPROVALS, part);
    expect(approvals).not.toContain(`${part}:`);
    expect(approvals).toContain(part === 'body' ? 'approach:' : 'body:');
  });

  test('that stays is said to, since an approval would bring it back', async () => {
    const said = async (part: string | undefined, options = {}, all: Files = {}) =>
      (await planAt(folderWith({ ...(await files()), ...all }), part, options)).stays;
    const waiting = [expect.stringContaining('brings them back. With --erase')];
    expect(await said('approach')).toEqual(waiting);
    expect(await said('body')).toEqual(waiting);
    expect(await said('approach', { isApprovalOnly: true })).toEqual(waiting);
    expect(await said(undefined, { isApprovalOnly: true })).toEqual(waiting);
    expect(await said('pets', { isApprovalOnly: true })).toEqual([]);
    expect(await said('approach', { erases: true })).toEqual([]);
    expect(await said('approach', {}, NOT_COVERED)).toEqual([]);
    expect(await said(undefined)).toEqual([]);
    const without = practiceWithBio('', '');
    for (const part of ['approach', 'body']) expect(await said(part, {}, without)).toEqual([]);
    expect(await said('body', {}, { [BIO]: '---\nname: "A\n---\n' })).toEqual([]);
  });

  test.each([
    ['approval doesn’t cover it', {}, NOT_COVERED],
    ['approval isn’t required', {}, { '_data/disclosure.yaml': 'approval: { required: false }\n' }],
    ['the settings can’t be read', {}, { '_data/disclosure.yaml': 'approval: [\n' }],
    ['it is to be erased', { erases: true }, {}],
  ])('leaves the file where %s', async (_, options, more) => {
    const all: Files = { ...(await files()), ...more };
    expect(await resultOf(all, BIO, 'approach', options)).toBe(
      String(all[BIO]).replace('approach: Plain words.\n', ''),
    );
    expect(await resultOf(all, BIO, 'body', options)).toBe(String(all[BIO]).replace('One.\n\nTwo.\n', ''));
  });

  test('with --approval nothing but the approvals changes', async () => {
    const root = folderWith(await files());
    const { steps } = await planAt(root, undefined, { isApprovalOnly: true });
    expect(steps.map(({ path }) => path)).toEqual([APPROVALS]);
    expect(String(steps[0]?.after)).not.toContain('amara-osei');
  });
});

describe('a photo', async () => {
  const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
  const field = (src: string) => `photo: { src: ${src}, alt: Someone at a desk, consent: 2026-05-04 }`;
  const files = (src = 'amara.jpg', more: Files = {}) =>
    practiceWithBio(`${field(src)}\nnpi: "1"`, '', { [PICTURE]: photo, ...more });

  test('leaves the bio and the approvals; the picture stays', async () => {
    const all = await withApprovals(practiceWithBio(field('amara.jpg'), '', { [PICTURE]: photo }));
    expect(await resultOf(all, BIO, 'photo')).not.toContain('photo');
    expect(await resultOf(all, APPROVALS, 'photo')).not.toMatch(/photo|alt|desk|amara-osei/);
    expect(await resultOf(all, PICTURE, 'photo')).toBeDefined();
  });

  test('with erasing the picture goes', async () => {
    expect(await resultOf(files(), PICTURE, 'photo', { erases: true })).toBeUndefined();
  });

  test.each([
    [
      'another bio uses it',
      files('amara.jpg', { 'content/providers/bo.md': `---\n${field('amara.jpg')}\n---\n` }),
    ],
    ['a broken file names it', files('amara.jpg', { 'content/pages/bo.md': 'amara.jpg' })],
  ])('but not where %s, and that is said', async (_, all) => {
    expect(await resultOf(all, PICTURE, 'photo', { erases: true })).toBeDefined();
    expect((await planAt(folderWith(all), 'photo', { erases: true })).stays).toEqual([
      expect.stringContaining('stays, because another file'),
    ]);
  });

  test.each(['../../_data/practice.yaml', '../../../etc/x.jpg', '../pages/home.md', 'none.jpg'])(
    'nor anything that is no picture in content/: %s',
    async (src) => {
      const { steps } = await planAt(folderWith(files(src)), 'photo', { erases: true });
      expect(steps.map(({ path }) => path)).toEqual([BIO]);
    },
  );
});

describe('a person', () => {
  test('has left, and no approval stays, in any language', async () => {
    const all = await withApprovals(
      practiceWithBio('status: on-leave # till May\napproach: Plain words.', 'One.\n'),
    );
    expect(await resultOf(all, BIO)).toBe(String(all[BIO]).replace('on-leave', 'left'));
    expect(await resultOf(all, APPROVALS)).not.toContain('amara-osei');
  });

  test('who is a draft leaves without a notice that would be the first to name them', async () => {
    const bio = 'status: draft\nleftNotice: { consent: 2026-05-04, until: 2027-01-01 }';
    const text = await resultOf(practiceWithBio(bio), BIO);
    expect(text).toContain('status: left');
    expect(text).not.toContain('leftNotice');
    expect(await resultOf(practiceWithBio(bio.replace('draft', 'active')), BIO)).toContain('leftNotice');
  });

  test('with erasing loses the personal details and the photo; in public the texts as well', async () => {
    const bio = 'approach: Plain words.\nphoto: { src: a.jpg }\npersonal: { pets: Two dogs }';
    const erased = await resultOf(practiceWithBio(bio, 'One.\n'), BIO, undefined, { erases: true });
    expect(erased).not.toMatch(/photo|personal/);
    expect(erased).toMatch(/approach: Plain words\.[\s\S]*\nOne\./);
    const files = practiceWithBio(bio, 'One.\n');
    const own = `${String(files['_data/practice.yaml'])}repository: { visibility: public }\n`;
    expect(await resultOf({ ...files, '_data/practice.yaml': own }, BIO)).not.toMatch(
      /approach|photo|personal|One/,
    );
  });

  test('whose file is gone loses the approvals that are left', async () => {
    const all = practiceWithBio('', '', { [APPROVALS]: 'people: { gone: {}, amara-osei: { x: [] } } # c\n' });
    const root = folderWith(all);
    rmSync(join(root, BIO));
    expect(slugsAt(root)).toEqual(['amara-osei', 'gone']);
    const { steps } = await planAt(root);
    expect(steps.map((step) => String(step.after))).toEqual(['people: { gone: {} } # c\n']);
  });
});

describe('a file that can’t be read', () => {
  test.each([
    [
      'with one line of status',
      '---\nstatus: active # c\nname: "A\n---\n',
      '---\nstatus: left\nname: "A\n---\n',
    ],
    ['with none', '---\r\nname: "A\r\n---\r\n', '---\r\nstatus: left\r\nname: "A\r\n---\r\n'],
    [
      'that is no UTF-8',
      Buffer.from('---\nname: \xff\n---\n', 'latin1'),
      '---\nstatus: left\nname: \xff\n---\n',
    ],
    ['without an end', '---\nname: A\n', '---\nstatus: left\nname: A\n'],
    ['without a first line', 'name: A\n', 'status: left\nname: A\n'],
    [
      'with a byte order mark and nothing else',
      Buffer.from('\xef\xbb\xbf', 'latin1'),
      '\xef\xbb\xbfstatus: left\n',
    ],
    ['with nothing in it', '', 'status: left\n'],
    ['with an empty head', '---\n---\nOne.\n', '---\nstatus: left\n---\nOne.\n'],
    ['with keys that are marked', '---\n? name\n: A\n---\n', '---\nstatus: left\n? name\n: A\n---\n'],
    [
      'with two lines of status',
      '---\nstatus: active\n"status": draft\n---\n',
      '---\nstatus: left\n"status": left\n---\n',
    ],
    [
      'with a status in its text',
      '---\nname: "A\n---\nstatus: busy\n',
      '---\nstatus: left\nname: "A\n---\nstatus: busy\n',
    ],
  ])('%s says at least that the person has left', async (_, before, expected) => {
    const { steps, byHand } = await planAt(folderWith(practiceWithBio('', '', { [BIO]: before })));
    expect(Buffer.from(steps[0]?.after ?? '').toString('latin1')).toBe(expected);
    expect(byHand).toEqual([]);
  });

  test.each([
    ['in two bytes a letter', Buffer.from('\ufeff---\nname: A\n---\n', 'utf16le'), undefined],
    ['of which a part is meant', '---\npersonal: { pets: "Secret\n---\n', 'pets'],
  ])('%s is left to a person, and the approvals go', async (_, before, part) => {
    const all = practiceWithBio('', '', {
      [BIO]: before,
      [APPROVALS]: 'people: { amara-osei: { pets: [{ says: Secret, by: A, on: 2026-05-04 }] } }\n',
    });
    const { steps, byHand } = await planAt(folderWith(all), part);
    expect(steps.map(({ path, after: text }) => [path, String(text).trim()])).toEqual([[APPROVALS, '']]);
    expect(byHand).toEqual([
      expect.stringMatching(/Open it and (?:write a line “status: left”|take “pets” out)/),
    ]);
    expect(byHand.join()).not.toContain('Secret');
  });

  test('still holds words that were to be erased, and that is said', async () => {
    const root = folderWith(practiceWithBio('', '', { [BIO]: '---\nname: "A\n\0---\nWords.\n' }));
    const { steps, byHand } = await planAt(root, undefined, { erases: true });
    expect(String(steps[0]?.after)).toContain('status: left');
    expect(byHand).toEqual([expect.stringContaining('still holds the words')]);
    expect((await planAt(root)).byHand).toEqual([]);
  });

  test('nor a link, which is not written through', async () => {
    const root = folderWith(practiceWithBio('personal: { pets: Two dogs }'));
    writeFileSync(join(root, 'content/other.md'), readFileSync(join(root, BIO)));
    rmSync(join(root, BIO));
    symlinkSync('../other.md', join(root, BIO));
    for (const part of ['pets', undefined]) {
      const { steps, byHand } = await planAt(root, part);
      expect([steps, byHand]).toEqual([[], [expect.stringContaining(BIO)]]);
    }
  });

  test('approvals that can’t be read are said so', async () => {
    const { byHand } = await planAt(
      folderWith(practiceWithBio('', '', { [APPROVALS]: 'people: [\n' })),
      'pets',
    );
    expect(byHand).toEqual([expect.stringContaining('no approval was taken out')]);
  });
});

describe('translations', () => {
  const ES = 'content/providers/amara-osei.es.md';
  const TRANSLATED = `---
translates: x
approach: Palabras.
photo: { alt: Alguien }
personal: { pets: { says: Dos perros }, motto: Va }
---
Uno.
`;
  const APPROVED = `people:
  amara-osei:
    pets: [{ says: Two dogs, by: A, on: 2026-05-04 }]
    es:
      pets: [{ says: Dos perros, by: A, on: 2026-05-04 }]
      alt: [{ says: Alguien, by: A, on: 2026-05-04 }]
`;
  const files = practiceWithBio('approach: Plain words.\npersonal: { pets: Two dogs }', 'One.\n', {
    [ES]: TRANSLATED,
    [APPROVALS]: APPROVED,
  });

  test('lose what is withdrawn, and its approvals', async () => {
    expect(await resultOf(files, ES, 'pets')).toBe(TRANSLATED.replace('pets: { says: Dos perros }, ', ''));
    expect(await resultOf(files, ES, 'photo')).toBe(TRANSLATED.replace('photo: { alt: Alguien }\n', ''));
    expect(await resultOf(files, ES, 'approach')).toBe(TRANSLATED.replace('approach: Palabras.\n', ''));
    expect(await resultOf(files, ES, 'body')).toBe(TRANSLATED);
    expect(await resultOf(files, ES, 'body', { erases: true })).toBe(TRANSLATED.replace('Uno.\n', ''));
    const left = await resultOf(files, APPROVALS, 'pets');
    expect(left).toBe(
      'people:\n  amara-osei:\n    es:\n      alt: [{ says: Alguien, by: A, on: 2026-05-04 }]\n',
    );
    expect(await resultOf(files, APPROVALS, 'photo')).not.toContain('alt');
  });

  test('that were up to date stay so, and one that was not stays as it is', async () => {
    const one = await withTranslation({ ...files, ...IN_TWO_LANGUAGES }, BIO, {
      approach: 'Palabras.',
      personal: { pets: { says: 'Dos perros' } },
    });
    const text = await resultOf(one, ES, 'pets');
    expect(text).not.toContain('perros');
    const { translations } = await recordsOf({ ...one, [ES]: text ?? '' });
    expect(translations.map(({ isStale, words }) => [isStale, [...words.keys()]])).toEqual([
      [false, ['approach']],
    ]);
    const stale = { ...one, [ES]: String(one[ES]).replace(/sha256-./, 'sha256-0') };
    expect(/translates: .*/.exec((await resultOf(stale, ES, 'pets')) ?? '')?.[0]).toBe(
      /translates: .*/.exec(stale[ES])?.[0],
    );
  });

  test('of a person who goes stay as they are, unless all is erased', async () => {
    expect(await resultOf(files, ES)).toBe(TRANSLATED);
    expect(await resultOf(files, ES, undefined, { erases: true })).not.toMatch(/personal|photo/);
  });
});

describe('a computer that stops half-way', async () => {
  const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'blue' } })
    .jpeg()
    .toBuffer();
  const bio = `approach: Plain words.
photo: { src: amara.jpg, alt: Someone at a desk, consent: 2026-05-04 }
personal: { pets: { says: Two dogs, consent: 2026-05-04 }, interests: { says: [Hiking], consent: 2026-05-04 } }`;
  const all = await withApprovals(practiceWithBio(bio, 'One.\n', { [PICTURE]: photo }));
  const loose = { ...all, '_data/disclosure.yaml': 'approval: { required: false }\n' };
  const publishedOf = async (files: Files) => {
    const records = await recordsOf(files).catch(() => undefined);
    if (records === undefined) return [];
    const { ledger } = await disclosed(files);
    return ledger.people.flatMap(({ entries }) =>
      entries.filter(({ outcome }) => outcome === 'published').map(({ subject }) => subject),
    );
  };

  test.each(
    [undefined, 'pets', 'photo', 'approach', 'body'].flatMap((part) =>
      [true, false].flatMap((erases) => [true, false].map((isLoose) => [part, erases, isLoose] as const)),
    ),
  )(
    'shows less than before after every step: %s, erasing %s, without approval %s',
    async (part, erases, isLoose) => {
      const files: Record<string, string | Uint8Array> = { ...(isLoose ? loose : all) };
      const { steps } = await planAt(folderWith(files), part, { erases });
      const before = await publishedOf(files);
      expect(before).toHaveLength(6);
      for (const { path, after: bytes } of steps) {
        if (bytes === undefined) delete files[path];
        else files[path] = bytes;
        const now = await publishedOf(files);
        expect(before).toEqual(expect.arrayContaining(now));
        const meant = part === undefined ? /./ : new RegExp(`^(?:personal\\.)?${part}\\b`);
        expect(now.filter((subject) => meant.test(subject))).toEqual([]);
      }
      expect(steps.length).toBeGreaterThan(0);
    },
  );
});

test('a file that somebody changes meanwhile is not overwritten', async () => {
  const root = folderWith(practiceWithBio('personal: { pets: Two dogs }'));
  const { steps } = await planAt(root, 'pets');
  mkdirSync(dirname(join(root, BIO)), { recursive: true });
  writeFileSync(join(root, BIO), 'other');
  expect(() => writeChange(root, steps[0] as FileChange)).toThrow('at the same moment');
  expect(readFileSync(join(root, BIO), 'utf8')).toBe('other');
});
