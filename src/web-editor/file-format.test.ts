import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATEGORIES, stanceOn } from '#schema/categories.ts';
import type { PublishedSite } from '#schema/published.ts';
import type { EditedKind } from '#schema/web-editor.ts';
import { webEditor } from '#schema/words/en-web-editor.ts';
import { webEditorConfig } from '../generate/web-editor/config.ts';
import { read, write } from './file-format.ts';
import type { Group } from './value.ts';
import { Versions } from './versions.ts';
import { whatWaits } from './what-waits.ts';

const config = webEditorConfig(
  { repository: 'example/practice', branch: 'main', host: 'github', signIn: 'token' },
  {
    practice: { name: 'A practice', url: 'https://practice.example' } as unknown as PublishedSite['practice'],
    policies: [],
    stances: CATEGORIES.map((category) => ({ category, stance: stanceOn(category, 'general', {}) })),
  },
  { required: true, covers: ['personal', 'text', 'photo'], approvers: [], ownWording: false, logins: {} },
);
const kind = (name: string) => config.kinds[`doorplate-${name}`] as EditedKind;
const BIO = kind('providers');

const FILE = `---
name: 'Dr Ada Lund' # as on the door
profession: physician
title: Family doctor
locations: [main]

personal:
  # on paper
  interests: { says: [Hiking, Chess], consent: 2026-01-10 }
  pets: Two dogs
  nobodysKey: stays
unknown: { a: 1 } # stays
---

First paragraph.

Second.
`;

/** As Sveltia does it: the file's text without space around it; a form with every field in it. */
const opened = (text: string, of = BIO): Group => ({
  ...Object.fromEntries(of.fields.map(({ name }) => [name, ''])),
  ...read(text.trim(), of, 'broken'),
});
const saved = (text: string, change: (form: Record<string, never>) => object, of = BIO) => {
  const form = structuredClone(opened(text, of)) as Record<string, never>;
  return write({ ...form, ...change(form) }, of);
};

describe('a file that is saved', () => {
  test('is the same to the last byte where nothing was changed', () => {
    expect(saved(FILE, () => ({})).text).toBe(FILE);
    expect(saved(FILE, () => ({})).saved).toMatchObject({ isNew: false, fields: [], body: undefined });
  });

  test.each([
    ['one value', () => ({ title: 'Doctor' }), ['title: Family doctor', 'title: Doctor']],
    ['a value with a comment beside it', () => ({ name: 'Dr Ada' }), ["'Dr Ada Lund'", 'Dr Ada']],
    ['the text', () => ({ body: 'First paragraph.\n\nThird.' }), ['Second.', 'Third.']],
    [
      'a field that was empty',
      () => ({ pronunciation: 'LOOND' }),
      [' # stays\n---', ' # stays\npronunciation: LOOND\n---'],
    ],
    ['a value that means nothing else than none', () => ({ status: 'active' }), ['', '']],
    ['a status', () => ({ status: 'left' }), [' # stays\n---', ' # stays\nstatus: left\n---']],
    [
      'one line of a detail',
      ({ personal }: { personal: Group }) => ({
        personal: {
          ...personal,
          interests: { says: ['Hiking', 'Jazz piano'], consent: { on: '2026-01-10' } },
        },
      }),
      ['[Hiking, Chess]', '[ Hiking, Jazz piano ]'],
    ],
    [
      'a detail that had no yes',
      ({ personal }: { personal: Group }) => ({
        personal: { ...personal, pets: { says: ['Two dogs'], consent: { on: '2026-02-02' } } },
      }),
      ['pets: Two dogs', 'pets: { says: Two dogs, consent: 2026-02-02 }'],
    ],
    [
      'a detail that was taken out',
      ({ personal: { pets: _, ...personal } }: { personal: Group }) => ({ personal }),
      ['  pets: Two dogs\n', ''],
    ],
  ])('differs in %s and in nothing else', (_, change, [before = '', after = '']) => {
    expect(saved(FILE, change as never).text).toBe(FILE.replace(before, () => after));
  });

  test('that is new has what was filled in, as people would write it', () => {
    const { text } = write(
      {
        name: 'Bo May',
        profession: 'staff',
        title: 'Front desk',
        status: 'draft',
        credentials: [],
        npi: '',
        acceptingNewPatients: null,
        locations: ['main'],
        personal: { pets: { says: ['A cat', ''], consent: { on: '2026-02-02', by: '' }, until: '' } },
        body: ' I say hello. ',
      },
      BIO,
    );
    expect(text).toBe(
      '---\nname: Bo May\nprofession: staff\ntitle: Front desk\nstatus: draft\nlocations:\n  - main\npersonal:\n  pets:\n    says: A cat\n    consent: 2026-02-02\n---\nI say hello.\n',
    );
    expect(opened(text)).toMatchObject({
      personal: { pets: { says: ['A cat'], consent: { on: '2026-02-02' } } },
    });
  });

  test('with a value in a place where it can’t be changed by itself is written anew, and says the same', () => {
    const odd = '---\n? name\n: Ada\nprofession: np\n---\n';
    const { text } = saved(odd, () => ({ name: 'Bo', title: 'Nurse' }));
    expect(read(text, BIO, '')).toMatchObject({ name: 'Bo', title: 'Nurse', profession: 'np' });
  });
});

test.each(['no front matter', '---\nname: [\n---\n', '---\na: 1\na: 2\n---\n', '---\nname: A\n'])(
  'a file whose front matter can’t be read isn’t opened: %j',
  (text) => {
    expect(() => read(text, BIO, 'broken')).toThrow('broken');
  },
);

describe('whoever saved is told', () => {
  const told = (change: (form: { personal: Group }) => object, text = FILE) => {
    const { saved: what } = saved(text, change as never);
    return whatWaits(what, BIO);
  };
  const interests =
    (says: string[], on = '2026-01-10') =>
    (form: { personal: Group }) => ({
      personal: { ...form.personal, interests: { says, consent: { on } } },
    });

  test('which new words wait, and that the yes is older than they', () => {
    expect(told(interests(['Hiking', 'Jazz piano']))).toMatchObject({
      waits: ['Interests'],
      public: [],
      notes: [expect.stringContaining('“Interests”')],
    });
    expect(told(interests(['Hiking', 'Jazz piano'], '2026-02-02')).notes).toEqual([]);
    expect(told(() => ({ body: 'New words.' })).waits).toEqual(['Text']);
  });

  test('what is public without approval, and what goes', () => {
    expect(told(() => ({ title: 'Doctor' }))).toMatchObject({ waits: [], public: ['Title'], gone: [] });
    expect(told(interests(['Hiking']))).toMatchObject({ waits: [], gone: ['Interests'], notes: [] });
    expect(told(() => ({ personal: {}, body: '' }))).toMatchObject({
      waits: [],
      gone: ['Interests', 'Pets', 'Text'],
    });
  });

  test('that nobody sees a draft', () => {
    expect(told(() => ({ status: 'draft' })).notes).toEqual([webEditor.draft]);
  });

  test('that a version of a policy waits as a whole', () => {
    const what = write(
      { title: 'T', kind: 'other', version: 1, effective: '2026-01-01', body: 'x' },
      kind('policies'),
    );
    expect(whatWaits(what.saved, kind('policies'))).toMatchObject({
      notes: [webEditor.waitsWhole],
      public: [],
      isForApproval: true,
    });
  });
});

describe('a version of a policy', () => {
  const approved = { policy: 'our-policy', kind: 'other', title: 'T', version: 1, effective: '2026-01-01' };
  const versions = new Versions({ ...kind('policies'), approved: [approved] });
  const text = '---\ntitle: T\nkind: other\nversion: 1\neffective: 2026-01-01\n---\nx\n';
  const draft = text.replaceAll('01-01', '06-01').replace('version: 1', 'version: 2');
  const open = (file: string) => versions.seen(opened(file, kind('policies')));
  const refusal = (form: Group, isNew: boolean) =>
    versions.refusal(form, isNew, (file) => read(file, kind('policies'), ''));

  test('that is approved isn’t saved, whatever was changed', () => {
    expect(open(text).policy).toBe('our-policy');
    expect(refusal({ ...open(text), title: 'Other', effective: '2026-03-01' }, false)).toBe(
      webEditor.refusedApproved,
    );
  });

  test('may be made for another day, and for no day that has one', () => {
    expect(refusal(open(text), true)).toBe(webEditor.refusedDay);
    expect(refusal({ ...open(text), effective: '2026-07-01' }, true)).toBeUndefined();
  });

  test('that is a draft may be changed, but for its day, which is its name', () => {
    expect(refusal({ ...open(draft), title: 'Better' }, false)).toBeUndefined();
    expect(refusal({ ...open(draft), effective: '2026-09-01' }, false)).toBe(webEditor.refusedRename);
  });

  test('is written without the name of its policy, which is its folder', () => {
    expect(write(open(draft), kind('policies')).text).toBe(draft);
  });
});

test('every file of the sample is the same to the last byte when its form is saved unchanged', () => {
  const content = join(import.meta.dirname, '../../content');
  const kinds = Object.entries(config.kinds).map(
    ([name, one]) => [name.replace('doorplate-', ''), one] as const,
  );
  const files = kinds.flatMap(([folder, one]) =>
    readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => [join(content, folder, path), one] as const),
  );
  expect(files.length).toBeGreaterThan(50);
  for (const [path, one] of files) {
    const text = readFileSync(path, 'utf8');
    expect(saved(text, () => ({}), one).text, path).toBe(`${text.trimEnd()}\n`);
  }
});
