import { describe, expect, test } from 'vitest';
import { digestOfOriginals } from '#schema/translation.ts';
import { bio, type Files, PRACTICE_YAML, parsed, practiceWithBio } from '../../test/practice.ts';

const BIO = `approach: We decide together.
helpsWith: [Coughs, Colds]
photo: { src: a.jpg, alt: A doctor at a desk with a plant, consent: 2026-05-04 }
personal:
  interests: { says: [Hiking, Jazz piano], consent: 2026-05-04 }
  faith: { says: Sings in a choir, consent: { on: 2026-05-04, by: Amara Osei } }
`;
const BODY = 'I listen first.\n\n## How {#how}\n\nThen we make a plan.\n';
const SPANISH = 'content/providers/amara-osei.es.md';
const TWO: Files = { '_data/practice.yaml': `${PRACTICE_YAML}languages: [en, es]\n` };

/** A practice with a bio, a page and these files. */
const all = (files: Files): Files =>
  practiceWithBio(BIO, BODY, {
    ...TWO,
    'content/pages/about.md': '---\ntitle: About us\n---\n## Parking {#parking}\n\nBehind the house.\n',
    ...files,
  });

/** The digest of a record's words of these names. */
async function digest(file: string, ...names: string[]): Promise<string> {
  const { records } = await parsed(all({}));
  const record = [...(records?.providers ?? []), ...(records?.pages ?? [])].find((one) => one.file === file);
  if (record === undefined) throw new Error('No such file.');
  return digestOfOriginals(record, names);
}
const ofBio = (...names: string[]) => digest('content/providers/amara-osei.md', ...names);
const ofPage = (...names: string[]) => digest('content/pages/about.md', ...names);

const translation = (translates: string, yaml = '', body = '') =>
  `---\ntranslates: ${translates}\n${yaml}---\n${body}`;

/** What is found in one file, with its place. */
async function found(files: Files, file = SPANISH): Promise<string[]> {
  const { findings } = await parsed(files);
  return findings
    .filter((one) => one.file === file)
    .map(
      ({ line, column, rule, message, atMost }) =>
        `${line}:${column} ${atMost ?? 'error'} ${rule} ${message}`,
    );
}

describe('a translation', () => {
  test('holds only the fields it translates, beside its original', async () => {
    const yaml =
      'title: Médica de familia\npersonal: { interests: { says: [Caminatas, Piano], consent: 2026-05-04 } }\n';
    const text = translation(
      await ofBio('title', 'personal.interests', 'body'),
      yaml,
      'Escucho.\n\n## Cómo {#how}\n\nY un plan.\n',
    );
    const files = all({ [SPANISH]: text });
    const { records } = await parsed(files);
    expect(await found(files)).toEqual([]);
    expect(records?.providers).toHaveLength(1);
    expect(records?.broken).toEqual([]);
    const [one] = records?.translations ?? [];
    expect(one).toMatchObject({
      kind: 'provider',
      slug: 'amara-osei',
      lang: 'es',
      original: 'content/providers/amara-osei.md',
      isStale: false,
    });
    expect([...(one?.words.keys() ?? [])]).toEqual(['title', 'personal.interests', 'body']);
  });

  test.each([
    ['status: left', '3:1', 'same in every language'],
    ['npi: "1234567893"', '3:1', 'same in every language'],
    ['name: Dra. Amara Osei', '3:1', 'same in every language'],
    ['titel: Médica', '3:1', 'Did you mean “title”'],
    ['photo: { src: b.jpg, alt: Una médica }', '3:10', 'a key here that it does not know'],
  ])('may not say %s', async (line, place, words) => {
    const [first, ...more] = await found(all({ [SPANISH]: translation(await ofBio(), `${line}\n`) }));
    expect(first).toMatch(new RegExp(`^${place} error file/valid-fields`));
    expect(first).toContain(words);
    expect(more).toEqual([]);
  });

  test.each([
    ['nothing', '---\ntitle: Médica\n---\n', '2:1', 'is missing'],
    ['what is no digest', translation('yesterday', 'title: Médica\n'), '2:13', '64 signs'],
  ])('that says of its original %s is broken, and holds only itself', async (_, text, place, words) => {
    const files = all({ [SPANISH]: text });
    const { records } = await parsed(files);
    expect(await found(files)).toEqual([
      expect.stringMatching(new RegExp(`^${place} error file/valid-fields.*${words}`)),
    ]);
    expect(records?.providers).toHaveLength(1);
    expect(records?.broken).toEqual([]);
    expect(records?.unreadTranslations).toEqual([
      { kind: 'provider', slug: 'amara-osei', lang: 'es', file: SPANISH },
    ]);
  });

  test.each([
    ['of nothing', 'content/providers/nobody.es.md', 'the file it translates isn’t there'],
    ['into the language of the originals', 'content/providers/amara-osei.en.md', 'the first of “languages”'],
    [
      'into a language the practice doesn’t have',
      'content/providers/amara-osei.fr.md',
      'Add it to “languages”',
    ],
  ])('%s is an error', async (_, file, words) => {
    const files = all({ [file]: translation(await ofBio('title'), 'title: Médica\n') });
    expect(await found(files, file)).toEqual([expect.stringMatching(/^1:1 error file\/valid-reference/)]);
    expect(await found(files, file)).toEqual([expect.stringContaining(words)]);
    expect((await parsed(files)).records?.translations).toEqual([]);
  });

  test('whose language is written otherwise hears how the practice writes it', async () => {
    const file = 'content/providers/amara-osei.pt-br.md';
    const files = all({
      '_data/practice.yaml': `${PRACTICE_YAML}languages: [en, pt-BR]\n`,
      [file]: translation(await ofBio('title'), 'title: Médica\n'),
    });
    expect(await found(files, file)).toEqual([expect.stringContaining('.pt-BR.md')]);
  });

  test('of a bio that is broken is no fault of its own', async () => {
    const files = all({
      'content/providers/amara-osei.md': bio('unknown: 1\n'),
      [SPANISH]: translation(await ofBio('title'), 'title: Médica\n'),
    });
    expect(await found(files)).toEqual([]);
    expect((await parsed(files)).records?.translations).toEqual([]);
  });

  test('can have a bad text around its front matter, and holds only itself', async () => {
    const { records } = await parsed(all({ [SPANISH]: 'title: Médica\n' }));
    expect(records?.broken).toEqual([]);
    expect(records?.unreadTranslations).toHaveLength(1);
  });
});

describe('beside its original', () => {
  test('words that changed since are told at the digest, with the names of what is translated', async () => {
    const text = translation(await ofBio('title', 'approach'), 'title: Médica\napproach: Juntos.\n');
    const files = all({ [SPANISH]: text });
    const changed = {
      ...files,
      'content/providers/amara-osei.md': bio(BIO.replace('together', 'as a team'), BODY),
    };
    expect(await found(changed)).toEqual([
      expect.stringMatching(/^2:1 warning file\/valid-reference The original changed.*“title”, “approach”/),
    ]);
    // What isn't translated here may change.
    const other = { ...files, 'content/providers/amara-osei.md': bio(BIO.replace('Coughs', 'Fevers'), BODY) };
    expect(await found(other)).toEqual([]);
  });

  test('words taken out of the original make it stale and stop no build', async () => {
    const text = translation(await ofBio('approach'), 'approach: Juntos.\n');
    const files = all({
      [SPANISH]: text,
      'content/providers/amara-osei.md': bio(BIO.replace(/^approach.*\n/, ''), BODY),
    });
    expect(await found(files)).toEqual([expect.stringMatching(/^2:1 warning/)]);
  });

  test('a field that came in later is named', async () => {
    const text = translation(await ofBio('title'), 'title: Médica\napproach: Juntos.\n');
    expect(await found(all({ [SPANISH]: text }))).toEqual([
      expect.stringContaining('“approach” came into this file'),
    ]);
  });

  test('of a sensitive category not even the name is said', async () => {
    const text = translation(await ofBio('title'), 'title: Médica\npersonal: { faith: Canta en un coro }\n');
    const [message = ''] = await found(all({ [SPANISH]: text }));
    expect(message).toContain('a personal item came into this file');
    expect(message).not.toMatch(/faith/i);
  });

  test.each([
    ['helpsWith', 'helpsWith: [Tos]\n', '', '3:1', '“helpsWith” is of another number'],
    [
      'body',
      '',
      '## Cómo {#how}\n\nUn plan.\n',
      '4:1',
      'The text below the front matter is of another number',
    ],
  ])('another number of parts of %s withholds them', async (name, yaml, body, place, words) => {
    const files = all({ [SPANISH]: translation(await ofBio(name), yaml, body) });
    expect(await found(files)).toEqual([
      expect.stringMatching(new RegExp(`^${place} warning file/valid-reference ${words}`)),
    ]);
  });

  test.each([
    [
      'pronunciation: amara\n',
      '',
      '3:1 error',
      '“pronunciation” is translated here, and the original doesn’t have it',
    ],
    ['', 'Un texto.\n', '4:1 error', 'The text below the front matter is translated here'],
  ])('what the original lacks is an error', async (yaml, body, place, words) => {
    const file = 'content/locations/main-street.es.md';
    const isBody = body !== '';
    const { records } = await parsed(all({}));
    const digestOf = (name: string) => {
      const record = isBody ? records?.locations[0] : records?.providers[0];
      if (record === undefined) throw new Error('No record.');
      return digestOfOriginals(record, [name]);
    };
    const path = isBody ? file : SPANISH;
    const files = all({ [path]: translation(digestOf(isBody ? 'body' : 'pronunciation'), yaml, body) });
    expect(await found(files, path)).toEqual([expect.stringContaining(place)]);
    expect(await found(files, path)).toEqual([expect.stringContaining(words)]);
  });

  test('words that are still the original’s are no translation', async () => {
    const text = translation(
      await ofBio('photo.alt', 'title'),
      'title: Family doctor\nphoto: { alt: A doctor at a desk with a plant }\n',
    );
    expect(await found(all({ [SPANISH]: text }))).toEqual([
      expect.stringMatching(
        /^4:10 warning file\/valid-reference “photo.alt” is still in the words of the original/,
      ),
    ]);
  });

  test('every id of a heading has to be there', async () => {
    const file = 'content/pages/about.es.md';
    const bad = translation(await ofPage('body'), '', '## Aparcar {#aparcar}\n\nDetrás.\n');
    expect(await found(all({ [file]: bad }), file)).toEqual([
      expect.stringMatching(/^4:1 error file\/valid-reference A heading of the original has the id parking/),
    ]);
    const good = translation(
      await ofPage('body'),
      '',
      '## Aparcar {#parking}\n\nDetrás, y un párrafo más.\n\nAquí.\n',
    );
    expect(await found(all({ [file]: good }), file)).toEqual([]);
  });
});
