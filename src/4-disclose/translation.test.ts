import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  approvalsYaml,
  disclosed,
  type Files,
  IN_TWO_LANGUAGES,
  PRACTICE_YAML,
  parsed,
  practiceWithBio,
  TODAY,
  withApprovals,
  withTranslation,
} from '../../test/practice.ts';
import { type Disclosed, disclose } from './disclose.ts';

const BIO = 'content/providers/amara-osei.md';
const SPANISH = 'content/providers/amara-osei.es.md';
const YAML = `helpsWith: [Coughs, Colds]
approach: We decide together.
photo: { src: a.png, alt: A doctor at a desk, consent: 2026-05-04 }
boardCertifications:
  - { board: American Board of Family Medicine, in: Family Medicine, until: 2026-01-01 }
  - { board: American Board of Pediatrics, in: Care of children }
personal:
  interests: { says: [Hiking, Jazz piano], consent: 2026-05-04 }
  pets: { says: Two rescue dogs, consent: 2026-05-04 }
`;
const BODY = 'I listen first.\n\nThen we make a plan.\n';
const WORDS = {
  title: 'Médica de familia',
  helpsWith: ['Tos', 'Resfriados'],
  approach: 'Decidimos juntos.',
  photo: { alt: 'Una médica ante un escritorio' },
  boardCertifications: [{ in: 'Medicina familiar' }, { in: 'Atención de niños' }],
  personal: {
    interests: { says: ['Caminatas', 'Piano de jazz'], consent: '2026-05-04' },
    pets: { says: 'Dos perros rescatados', consent: '2026-05-04' },
  },
};
const CUERPO = 'Primero escucho.\n\nLuego hacemos un plan.\n';
const ENGLISH_ONLY: Files = { '_data/practice.yaml': PRACTICE_YAML };

let ORIGINAL: Files;
let approved: Files;
beforeAll(async () => {
  const image = sharp({ create: { width: 4, height: 3, channels: 3, background: '#2f6f5e' } });
  const picture = await image.png().toBuffer();
  ORIGINAL = practiceWithBio(YAML, BODY, { ...IN_TWO_LANGUAGES, 'content/providers/a.png': picture });
  approved = await withApprovals(await withTranslation(ORIGINAL, BIO, WORDS, CUERPO));
});

const change = (files: Files, path: string, from: string | RegExp, to: string): Files => {
  const text = String(files[path]);
  const after = text.replace(from, to);
  if (after === text) throw new Error('Nothing was changed.');
  return { ...files, [path]: after };
};
const viewsOf = ({ site, translated }: Disclosed) => ({
  english: site.providers[0],
  spanish: translated[0]?.providers[0],
});
const reasonsIn = ({ ledger }: Disclosed) =>
  Object.fromEntries(
    (ledger.people[0]?.entries ?? [])
      .filter(({ lang, outcome }) => lang === 'es' && outcome === 'withheld')
      .map(({ subject, reason }) => [subject, reason]),
  );
/** What is decided of files some of which are held. */
const decide = async (files: Files, held: string[]): Promise<Disclosed> => {
  const { records } = await parsed(files);
  if (records === undefined) throw new Error('The files can’t be read.');
  return disclose({ records, today: TODAY, held: new Set(held), ended: new Set() });
};

describe('a translation with everything agreed', () => {
  test('stands in the place of the original’s words, and of nothing else', async () => {
    const { english, spanish } = viewsOf(await disclosed(approved));
    expect(english?.translation).toBeUndefined();
    expect(spanish).toMatchObject({
      name: 'Dr Amara Osei',
      title: 'Médica de familia',
      helpsWith: ['Tos', 'Resfriados'],
      texts: { approach: 'Decidimos juntos.' },
      photo: { alt: 'Una médica ante un escritorio', digest: english?.photo?.digest },
      body: ['Primero escucho.', 'Luego hacemos un plan.'],
      translation: { file: SPANISH, isStale: false },
    });
    expect(spanish?.personal.map(({ category, items }) => [category, items])).toEqual([
      ['interests', ['Caminatas', 'Piano de jazz']],
      ['pets', ['Dos perros rescatados']],
    ]);
    expect([...(spanish?.translation?.translated ?? [])].sort()).toEqual([
      'approach',
      'boardCertifications',
      'body',
      'helpsWith',
      'personal.interests',
      'personal.pets',
      'photo.alt',
      'title',
    ]);
  });

  test('an entry that time took out of a list goes in both, and the others keep their words', async () => {
    const { spanish } = viewsOf(await disclosed(approved));
    expect(spanish?.boardCertifications).toEqual([
      { board: 'American Board of Pediatrics', in: 'Atención de niños' },
    ]);
  });

  test('has entries of its own in the ledger, which say the language', async () => {
    const { ledger } = await disclosed(approved);
    const own = ledger.people[0]?.entries.filter(({ lang }) => lang === 'es') ?? [];
    expect(own.map(({ subject, label, file }) => [subject, label, file])).toContainEqual([
      'personal.pets.0',
      'Pets (Spanish)',
      SPANISH,
    ]);
    expect(own.every(({ outcome }) => outcome === 'published')).toBe(true);
  });
});

describe('a translated item needs its own', () => {
  test.each([
    ['consent', SPANISH, '- Piano de jazz\n    consent: 2026-05-04', '- Piano de jazz', 'no-consent'],
    [
      'consent that holds',
      SPANISH,
      'jazz\n    consent: 2026-05-04',
      'jazz\n    consent: 2024-05-04',
      'consent-expired',
    ],
    [
      'consent of a day that has come',
      SPANISH,
      'jazz\n    consent: 2026-05-04',
      'jazz\n    consent: 2027-05-04',
      'no-consent',
    ],
    [
      'consent that wasn’t taken back',
      SPANISH,
      'jazz\n    consent:',
      `jazz\n    withdrawn: ${TODAY}\n    consent:`,
      'withdrawn',
    ],
  ])('%s', async (_, path, from, to, reason) => {
    const result = await disclosed(change(approved, path, from, to));
    expect(reasonsIn(result)).toEqual({ 'personal.interests.0': reason, 'personal.interests.1': reason });
    const { english, spanish } = viewsOf(result);
    expect(spanish?.personal).toEqual([
      english?.personal[0],
      expect.objectContaining({ items: ['Dos perros rescatados'] }),
    ]);
    expect(spanish?.translation?.translated).not.toContain('personal.interests');
    expect(english?.personal).toHaveLength(2);
  });

  test('approval under its language: one of another language, or among those of the original, is none', async () => {
    const elsewhere = change(approved, '_data/approvals.yaml', /^ {4}es:/m, '    fr:');
    expect(Object.keys(reasonsIn(await disclosed(elsewhere)))).toHaveLength(7);
    const { people } = parse(String(approved['_data/approvals.yaml']));
    const { es, ...own } = people['amara-osei'];
    const among = { people: { 'amara-osei': { ...own, ...es } } };
    expect(Object.keys(reasonsIn(await disclosed({ ...approved, ...approvalsYaml(among) })))).toHaveLength(7);
  });

  test('safe form, in the words of its language', async () => {
    const files = change(approved, SPANISH, 'Dos perros rescatados', 'Un perro que se llama Trueno');
    expect(reasonsIn(await disclosed(files))).toEqual({ 'personal.pets.0': 'unsafe-form' });
  });
});

describe('all of a list or a text, or nothing', () => {
  test('one item without approval keeps the others back', async () => {
    const files = change(approved, '_data/approvals.yaml', 'says: Caminatas', 'says: Otra cosa');
    const result = await disclosed(files);
    expect(reasonsIn(result)).toEqual({
      'personal.interests.0': 'not-approved',
      'personal.interests.1': 'translation-incomplete',
    });
    expect(viewsOf(result).spanish?.personal[0]?.items).toEqual(['Hiking', 'Jazz piano']);
  });

  test('one paragraph without approval shows the original’s text', async () => {
    const result = await disclosed(change(approved, SPANISH, 'Luego hacemos', 'Después hacemos'));
    expect(reasonsIn(result)).toEqual({ 'body.0': 'translation-incomplete', 'body.1': 'not-approved' });
    expect(viewsOf(result).spanish?.body).toEqual(['I listen first.', 'Then we make a plan.']);
  });

  test('an item whose original is withheld is left out of both', async () => {
    const result = await disclosed(change(approved, '_data/approvals.yaml', 'says: Hiking', 'says: Other'));
    const { english, spanish } = viewsOf(result);
    expect(english?.personal[0]?.items).toEqual(['Jazz piano']);
    expect(spanish?.personal[0]?.items).toEqual(['Piano de jazz']);
    expect(reasonsIn(result)).toEqual({ 'personal.interests.0': 'not-approved' });
  });

  test.each([
    ['another number of paragraphs', {}, `${CUERPO}\nY uno más.\n`, ['body.0', 'body.1', 'body.2']],
    [
      'another number of items',
      { personal: { interests: { says: ['Caminatas'], consent: '2026-05-04' } } },
      '',
      ['personal.interests.0'],
    ],
    ['the words of the original', {}, BODY, ['body.0', 'body.1']],
  ])('%s is no translation', async (_, front, body, subjects) => {
    const files = await withTranslation(ORIGINAL, BIO, front, body);
    const result = await disclosed(await withApprovals(files));
    // An item for which the original has none at its place has nothing to be a translation of.
    expect(reasonsIn(result)).toEqual(
      Object.fromEntries(
        subjects.map((one) => [one, one === 'body.2' ? 'original-withheld' : 'translation-incomplete']),
      ),
    );
    expect(viewsOf(result).spanish?.translation?.translated).toEqual([]);
  });
});

describe('nothing of a translation is shown', () => {
  const nothing = async (files: Files, held: string[] = []) => {
    const result = await decide(files, held);
    for (const words of ['Médica', 'Tos', 'Caminatas', 'perros', 'escucho', 'escritorio', 'juntos', 'niños'])
      expect(JSON.stringify([result.site, result.translated])).not.toContain(words);
    return result;
  };

  test.each(['left', 'draft'])('once the person is %s', async (status) => {
    const { translated } = await nothing(change(approved, BIO, '---\n', `---\nstatus: ${status}\n`));
    expect(translated[0]?.providers).toEqual([]);
  });

  test('while the bio has errors', async () => {
    const { translated } = await nothing(approved, [BIO]);
    expect(translated[0]?.providers).toEqual([]);
  });

  test('while the translation has errors, and the original’s words are', async () => {
    const { translated, site } = await nothing(approved, [SPANISH]);
    expect(translated[0]?.providers[0]).toEqual({
      ...site.providers[0],
      translation: { translated: [], isStale: false },
    });
  });

  test('once the original changed', async () => {
    const changed = await withApprovals(change(approved, BIO, 'I listen first', 'I listen a lot'));
    const { translated } = await nothing(changed);
    expect(translated[0]?.providers[0]?.translation).toEqual({
      file: SPANISH,
      translated: [],
      isStale: true,
    });
    expect(translated[0]?.providers[0]?.body[0]).toBe('I listen a lot.');
  });

  test('in a practice that doesn’t have the language any more', async () => {
    const { translated } = await nothing({ ...approved, ...ENGLISH_ONLY });
    expect(translated).toEqual([]);
  });
});

describe('an original that goes takes its translation along', () => {
  test.each([
    ['withdrawn', BIO, 'pets: { says:', `pets: { withdrawn: ${TODAY}, says:`],
    ['without consent', BIO, 'rescue dogs, consent: 2026-05-04', 'rescue dogs'],
    ['expired', BIO, 'rescue dogs, consent: 2026-05-04', 'rescue dogs, consent: 2024-05-04'],
    ['never shared', '_data/disclosure.yaml', /^/, 'categories: { pets: never }\n'],
  ])('%s', async (_, path, from, to) => {
    const files = { '_data/disclosure.yaml': '', ...approved };
    const text = String(files[path as keyof typeof files]);
    const result = await decide({ ...files, [path]: text.replace(from, to) }, []);
    expect(Object.keys(reasonsIn(result))).toEqual(['personal.pets.0']);
    expect(JSON.stringify(result.translated)).not.toContain('perros');
  });

  test('not approved: it waits as its original does, and is found once only', async () => {
    const result = await decide(
      change(approved, '_data/approvals.yaml', 'says: We decide', 'says: You decide'),
      [],
    );
    expect(reasonsIn(result)).toEqual({ approach: 'not-approved' });
    expect(JSON.stringify(result.translated)).not.toContain('juntos');
  });

  test('a picture: its description goes', async () => {
    const result = await decide(change(approved, BIO, 'desk, consent: 2026-05-04', 'desk'), []);
    expect(reasonsIn(result)).toEqual({ 'photo.alt': 'original-withheld' });
  });
});

describe('for the audit', () => {
  test('translated words that aren’t shown are withheld, those that are may be shown on the person’s pages', async () => {
    const files = change(approved, '_data/approvals.yaml', 'says: Dos perros', 'says: Tres perros');
    const { withheld, mayShow } = await disclosed(files);
    const finds = (text: string) => withheld.some((one) => one.foundIn(text));
    expect(finds('Con dos perros rescatados.')).toBe(true);
    expect(finds('Caminatas y piano de jazz.')).toBe(false);
    const shown = mayShow.public.ofPerson.get('amara-osei') ?? [];
    expect(shown).toContain('Caminatas');
    expect(shown).toContain('Hiking');
    expect(shown).not.toContain('Dos perros rescatados');
  });

  test('the same words in both languages are as public as they are in either', async () => {
    const same = { personal: { interests: { says: ['Hiking', 'Jazz piano'], consent: '2026-05-04' } } };
    const files = await withApprovals(await withTranslation(ORIGINAL, BIO, same));
    // Of the two approvals that of the translation stands second.
    const { withheld, mayShow } = await disclosed(
      change(files, '_data/approvals.yaml', /(- says: Hiking[\s\S]*- says: )Hiking/, '$1Other'),
    );
    expect(withheld.some((one) => one.foundIn('Hiking'))).toBe(true);
    expect(mayShow.public.ofPerson.get('amara-osei')).toContain('Hiking');
  });

  test('what a translation holds for the practice alone is withheld: comments, reasons, references, undecided keys', async () => {
    const front = {
      title: 'Médica',
      personal: {
        interests: { says: ['Uno', 'Dos'], consent: { on: '2026-05-04', ref: 'carpeta verde ocho' } },
      },
      waivers: [{ rule: 'x/y', reason: 'razón interna secreta', by: 'Dana Reyes', until: '2027-01-01' }],
    };
    const files = await withTranslation(ORIGINAL, BIO, front, `<!-- nota privada aquí -->\n${CUERPO}`);
    const { withheld } = await decide(files, []);
    for (const words of ['carpeta verde ocho', 'razón interna secreta', 'nota privada aquí'])
      expect([words, withheld.some((one) => one.foundIn(words))]).toEqual([words, true]);
  });
});
