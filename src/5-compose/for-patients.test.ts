import { expect, test } from 'vitest';
import {
  disclosed,
  type Files,
  PRACTICE_YAML,
  policyVersion,
  practice,
  withApprovals,
  withStaff,
} from '../../test/practice.ts';
import { compose } from './compose.ts';

const ANSWER = 'title: In the portal\nsituation: friend-request\nchannel: portal\nafter: Close it.\n';
const SPANISH = 'title: En el portal\nafter: Cierre el mensaje.\n';
const DIGEST = `translates: sha256-${'0'.repeat(64)}\n`;

const staffPages = async (languages: string, files: Files = {}) => {
  const { site, translated, ledger } = await disclosed(
    await withApprovals(
      practice({
        '_data/practice.yaml': `${PRACTICE_YAML}languages: [${languages}]\n`,
        'content/answers/a.md': `---\n${ANSWER}---\nWe are here: {bio}`,
        'content/answers/b.md': `---\n${ANSWER}---\nNot in Spanish.`,
        ...files,
      }),
    ),
  );
  const options = { highlight: () => undefined, isPreview: false };
  return withStaff(compose({ site, translated, ledger }, options)).staffPages;
};
const POLICY: Files = {
  'content/policies/social-media/2026-01-15.md': policyVersion('2026-01-15', 'We won’t accept it.'),
};
const TRANSLATED: Files = { 'content/answers/a.es.md': `---\n${DIGEST}${SPANISH}---\nEstamos aquí: {bio}` };

test('an answer that is there in Spanish stands on a page of its own, with addresses in Spanish', async () => {
  const pages = await staffPages('en, es', TRANSLATED);
  const [english, spanish] = pages.flatMap((page) => (page.layout === 'staff-answers' ? [page] : []));
  expect([english?.url, english?.lang]).toEqual(['/answers/index.html', 'en']);
  expect([spanish?.url, spanish?.lang]).toEqual(['/es/answers/index.html', 'es']);
  const answers = spanish?.situations.flatMap((one) => one.answers) ?? [];
  // One that nobody translated isn't said half in each.
  expect(answers.map(({ slug, title, after }) => [slug, title, after])).toEqual([
    ['a', 'En el portal', ['Cierre el mensaje.']],
  ]);
  expect(
    answers[0]?.paragraphs
      .flat()
      .map(({ text }) => text)
      .join(''),
  ).toMatch(/^Estamos aquí: https:\/\/[^/]+\/es\/providers\/$/);
  expect(english?.languages?.map(({ lang, url }) => [lang, url])).toEqual([
    ['en', '/answers/index.html'],
    ['es', '/es/answers/index.html'],
  ]);
});

test('what is handed over is there in each language, under names that differ, and its menu leads to no other', async () => {
  const pages = await staffPages('en, es', { ...TRANSLATED, ...POLICY });
  const spanish = pages.filter(({ lang }) => lang === 'es');
  expect(spanish.map(({ url }) => url)).toEqual(
    expect.arrayContaining([
      '/front-desk.es.html',
      '/es/cards/index.html',
      '/es/cards/cards-letter/index.html',
    ]),
  );
  expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
  const known = new Set(spanish.map(({ url }) => url));
  for (const page of spanish)
    expect(
      page.staff.menu.filter(({ url }) => !known.has(url)),
      page.url,
    ).toEqual([]);
});

test('where no answer is translated, and in a language the interface doesn’t speak, there is no such page', async () => {
  const urls = (await staffPages('en, es')).map(({ url }) => url);
  expect(urls).toContain('/es/cards/index.html');
  expect(urls).not.toContain('/es/answers/index.html');
  const vietnamese = await staffPages('en, vi');
  expect(vietnamese.filter(({ url, languages }) => url.startsWith('/vi/') || languages)).toEqual([]);
});
