import { expect, test } from 'vitest';
import { compiled, practice } from '../../test/practice.ts';

const LOCATION = 'content/locations/main-street.md';
const place = (cqc: string) =>
  `---\nname: Main Street\naddress: 1 Main Street\n${cqc === '' ? '' : `cqc: ${cqc}\n`}---\n`;
const RATED = '{ rating: requires-improvement, on: 2026-03-03, report: https://www.cqc.org.uk/location/1-1 }';

test('a place in England says its latest rating and where the report is, on the home page too', async () => {
  const { built } = await compiled(practice({ [LOCATION]: place(RATED) }));
  const shown = built?.composition.publicPages.flatMap((page) =>
    page.layout === 'home' || page.layout === 'locations' ? [page.locations[0]?.rating] : [],
  );
  const rating = {
    says: 'Requires improvement: our rating by the Care Quality Commission (cqc.org.uk), March 3, 2026.',
    report: 'https://www.cqc.org.uk/location/1-1',
  };
  expect(shown).toEqual([rating, rating]);
});

test('a place without a rating says nothing of one', async () => {
  const { built } = await compiled(practice({ [LOCATION]: place('') }));
  const home = built?.composition.publicPages.find(({ layout }) => layout === 'home');
  expect(JSON.stringify(home)).not.toContain('Care Quality');
});

test('the report has to be on the Commission’s own site', async () => {
  const elsewhere = RATED.replace('https://www.cqc.org.uk/', 'https://cqc.org.uk.example/');
  const { diagnostics } = await compiled(practice({ [LOCATION]: place(elsewhere) }));
  expect(diagnostics.map(({ file, rule, message }) => [file, rule, message])).toContainEqual([
    LOCATION,
    'file/valid-fields',
    expect.stringContaining('must be the address of the report on the website of the commission'),
  ]);
});
