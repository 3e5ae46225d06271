import { describe, expect, test } from 'vitest';
import {
  compiled,
  disclosed,
  type Files,
  policyVersion,
  practice,
  withApprovals,
} from '../../test/practice.ts';
import { compose } from './compose.ts';
import { partsFor } from './search.ts';

const pagesOf = async (files: Files) => {
  const { site, ledger } = await disclosed(files);
  return compose({ site, translated: [], ledger }, { highlight: () => undefined, isPreview: false })
    .publicPages;
};
const bio = (slug: string, more: string, profession = 'physician'): Files => ({
  [`content/providers/${slug}.md`]: `---\nname: Ada Fenwick\nprofession: ${profession}\ntitle: Doctor\ncredentials: [MD]\nlocations: [main-street]\n${more}---\n`,
});
const termsOf = async (more: string, profession = 'physician') =>
  (await pagesOf(practice(bio('ada-fenwick', more, profession)))).find(
    ({ url }) => url === '/providers/ada-fenwick/',
  )?.search?.terms ?? [];

describe('what patients call someone', () => {
  test('is by profession and field: a family doctor is a GP, a nurse practitioner in the same field is none', async () => {
    const doctor = await termsOf('specialties: [PrimaryCare]\n');
    expect(doctor).toEqual(expect.arrayContaining(['GP', 'family doctor', 'PCP', 'blood pressure']));
    const nurse = await termsOf('specialties: [PrimaryCare]\n', 'np');
    expect(nurse).toEqual(expect.arrayContaining(['nurse practitioner', 'PCP', 'blood pressure']));
    expect(nurse).not.toContain('GP');
    expect(nurse).not.toContain('family doctor');
  });

  test('is British, American and a joke', async () => {
    expect(await termsOf('specialties: [Psychiatric]\n')).toEqual(
      expect.arrayContaining(['psychiatrist', 'shrink', 'counseling', 'counselling']),
    );
    expect(await termsOf('specialties: [Pediatric]\n')).toEqual(
      expect.arrayContaining(['pediatrician', 'paediatrician', 'kids’ doctor']),
    );
  });

  test('is in Spanish only where Spanish is spoken, in any of its countries', async () => {
    for (const language of ['es', 'es-MX']) {
      const terms = await termsOf(`specialties: [PrimaryCare]\nlanguages: [en, ${language}]\n`);
      expect(terms).toEqual(expect.arrayContaining(['habla español', 'médico de familia']));
    }
    expect((await termsOf('specialties: [PrimaryCare]\nlanguages: [en]\n')).join()).not.toMatch(/ñ|médico/);
  });

  test('is what they say they help with, in other words', async () => {
    const terms = await termsOf('helpsWith: [Check-ups for babies and children, Drinking less]\n');
    expect(terms).toEqual(expect.arrayContaining(['kids', 'pediatrician', 'physical', 'alcohol']));
    expect(await termsOf('helpsWith: [Fitness]\n')).not.toContain('kids');
  });
});

describe('pages that are found', () => {
  test('are those with something to say, not lists of versions, pages of errors, or the page that searches', async () => {
    const files = await withApprovals(
      practice({
        ...bio('ada-fenwick', ''),
        'content/policies/social-media/2025-01-15.md': policyVersion('2025-01-15', 'Old words.\n'),
        'content/policies/social-media/2026-01-15.md': policyVersion('2026-01-15', 'New words.\n'),
      }),
    );
    const pages = await pagesOf(files);
    const found = pages.filter(({ search }) => search !== undefined).map(({ url }) => url);
    expect(found).toEqual(
      expect.arrayContaining([
        '/',
        '/providers/',
        '/providers/ada-fenwick/',
        '/locations/',
        '/policies/social-media/',
      ]),
    );
    expect(found.filter((url) => /\d{4}|history|404|search|not-here|^\/social\//.test(url))).toEqual([]);
    expect(pages.find(({ url }) => url === '/policies/social-media/')?.search).toMatchObject({
      kind: 'policy',
      terms: expect.arrayContaining(['Facebook', 'add my doctor']),
    });
  });

  test('are the same in a sample, which no search engine may find', async () => {
    const urls = async (sample: string) =>
      (await pagesOf(practice({ ...bio('ada-fenwick', ''), ...sampled(sample) })))
        .filter(({ search }) => search !== undefined)
        .map(({ url }) => url);
    expect(await urls('sample: true\n')).toEqual(await urls(''));
  });

  test('hold no one who left, is a draft, or whose page is being put right', async () => {
    for (const status of ['left', 'draft']) {
      const pages = await pagesOf(practice(bio('bo-fen', `status: ${status}\n`)));
      expect(pages.filter(({ url, search }) => url.includes('bo-fen') && search)).toEqual([]);
    }
    const { built } = await compiled(practice(bio('bo-fen', 'nonsense: 1\n')));
    const page = built?.composition.publicPages.find(({ url }) => url === '/providers/bo-fen/');
    expect(page?.layout).toBe('not-here');
    expect(page?.search).toBeUndefined();
  });

  test('say of someone who is away that they are, and not whether they take patients', async () => {
    const pages = await pagesOf(
      practice(bio('bo-fen', 'status: on-leave\nacceptingNewPatients: { value: true, asOf: 2026-10-01 }\n')),
    );
    const { person } = pages.find(({ url }) => url === '/providers/bo-fen/')?.search ?? {};
    expect(person?.isAway).toBe(true);
    expect(person?.facts.join()).not.toMatch(/patients/);
  });
});

function sampled(line: string): Files {
  const yaml = practice()['_data/practice.yaml'];
  return { '_data/practice.yaml': `${yaml}${line}` };
}

test('an index of many people has parts of some hundreds each, of fewer none', () => {
  expect([0, 1, 1000].map(partsFor)).toEqual([[], [], []]);
  expect(partsFor(1001)).toEqual(['/search/pagefind/people-1/', '/search/pagefind/people-2/']);
  expect([2000, 2001, 16_000, 40_000].map((people) => partsFor(people).length)).toEqual([2, 3, 16, 16]);
});

test('the page one searches on says nothing of parts where there are none', async () => {
  const page = (await pagesOf(practice())).find(({ layout }) => layout === 'search');
  expect(page).not.toHaveProperty('parts');
});
