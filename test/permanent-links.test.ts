// A link to a policy works for ever: after years, after everything around it changed, and after its folder was renamed.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { approve } from '../src/cli/approve/approve.ts';
import { buildSites } from '../src/cli/build.ts';
import { newRecord } from '../src/cli/new/new.ts';
import { run } from '../src/cli/run-in-test.ts';
import { filesIn, newFolder, writeFiles } from './folder.ts';
import { littlePractice, POLICY } from './little-practice.ts';
import { pdf } from './pdf.ts';
import type { Files } from './practice.ts';

const FOLDER = 'content/policies/social-media';
const PAGE = 'policies/social-media/2026-01-15/index.html';
const NEXT = `${FOLDER}/2028-01-15.md`;
const BY = ['--yes', '--by', 'Pat Quill'];

/** Builds as of a day: what is on the public site by path, and what was wrong, as `rule: message`. */
async function built(root: string, today: string, hold = false) {
  const out = newFolder();
  const place = { root, today, now: new Date(`${today}T17:00:00Z`) };
  const { isPublished, diagnostics } = await buildSites({ place, out, hold });
  const files = filesIn(join(out, '_site'));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return {
    isPublished,
    page: (path: string) => String(files.get(path) ?? ''),
    bytes: (path: string) => files.get(path),
    errors: errors.map(({ rule, message }) => `${rule}: ${message}`),
    warnings: diagnostics.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule),
  };
}

/** The little practice, everything approved by the command on a day of 2026. */
async function practiceOf2026(changes: Files = {}): Promise<string> {
  const root = newFolder(littlePractice(changes));
  await run(approve, ...BY, '--root', root, '--today', '2026-01-10');
  return root;
}

const textAt = (root: string, path: string) => String(filesIn(root).get(path));
const edit = (root: string, path: string, ...changes: [from: string, to: string][]) =>
  writeFiles(root, {
    [path]: changes.reduce((text, [from, to]) => text.replaceAll(from, to), textAt(root, path)),
  });
/** What people read of a page, without what stands around the text. */
const letterOf = (html: string) =>
  /<div class="letter-body">([\s\S]*?)<section class="margin"/.exec(html)?.[1];

describe('a link of a 2026 version', () => {
  test('shows that text in 2030, after telephone number, name and title changed', async () => {
    const root = await practiceOf2026();
    const before = await built(root, '2026-02-01');
    expect(letterOf(before.page(PAGE))).toContain('212-555-0142');

    edit(
      root,
      '_data/practice.yaml',
      ['Birch Lane Clinic', 'Elm Street Health'],
      ['212-555-0142', '646-555-0177'],
      ['desk@birchlane.example', 'hello@birchlane.example'],
    );
    const given = ['--effective', '2028-01-15', '--changes', 'New words all over.', '--root', root];
    await run(newRecord, 'policy-version', 'social-media', ...given);
    edit(
      root,
      NEXT,
      ['Social media and you', 'Friends, followers and us'],
      ['If you send us', 'When you send us'],
    );
    await run(approve, 'social-media', ...BY, '--root', root, '--today', '2027-12-01');

    const after = await built(root, '2030-01-01');
    expect(after.errors).toEqual([]);
    expect(letterOf(after.page(PAGE))).toBe(letterOf(before.page(PAGE)));
    const page = after.page(PAGE);
    expect(page).toContain('<h1>Social media and you</h1>');
    expect(page).toContain('This version applied until January 14, 2028.');
    expect(page).toContain('href="/policies/social-media/">Read the version in effect now</a>');
    expect(page).toContain('<meta name="robots" content="noindex"/>');
    const current = after.page('policies/social-media/index.html');
    expect(current).toContain('<h1>Friends, followers and us</h1>');
    expect(letterOf(current)).toContain('646-555-0177');
    expect(after.page('policies/feed.xml')).toContain('/policies/social-media/2026-01-15/</id>');
    expect(after.page('social/index.html')).toContain('/policies/social-media/#friend-requests');
  });

  test('is announced before its day, and takes effect on it where the practice is', async () => {
    const root = await practiceOf2026();
    const next = textAt(root, POLICY).replace('2026-01-15', '2028-01-15').replace('version: 1', 'version: 2');
    writeFiles(root, { [NEXT]: next.replace('not accept it', 'not accept it, ever') });
    await run(approve, 'social-media', ...BY, '--root', root, '--today', '2027-12-01');
    const at = async (moment: string) => {
      const out = newFolder();
      await buildSites({ place: { root, today: undefined, now: new Date(moment) }, out, hold: false });
      return String(filesIn(join(out, '_site')).get('policies/social-media/index.html'));
    };
    // Midnight in New York.
    const eve = await at('2028-01-15T04:59:59Z');
    expect(eve).toContain('A new version takes effect on January 15, 2028.');
    expect(letterOf(eve)).not.toContain(', ever');
    expect(letterOf(await at('2028-01-15T05:00:00Z'))).toContain(', ever');
  });
});

test('a heading that was reworded is still where its old links lead, and whoever rewords it is told', async () => {
  const reviews = '\n## May I post a review?\n\nYes. You may write what you like, wherever you like.\n';
  const root = await practiceOf2026({ [POLICY]: `${littlePractice()[POLICY]}${reviews}` });
  const next = textAt(root, POLICY)
    .replace('2026-01-15', '2028-01-15')
    .replace('May I post a review?', 'Writing about us');
  writeFiles(root, { [NEXT]: next });
  const told = await built(root, '2027-12-01');
  expect(told.warnings).toContain('policy/no-lost-anchor');
  await run(approve, 'social-media', ...BY, '--root', root, '--today', '2027-12-01');
  const { page, errors, warnings } = await built(root, '2028-02-01');
  expect(page('policies/social-media/index.html')).toContain(
    '<h2 id="writing-about-us"><span id="may-i-post-a-review"></span>Writing about us</h2>',
  );
  expect([errors, warnings.includes('policy/no-lost-anchor')]).toEqual([[], false]);
});

describe('a policy whose folder was renamed', () => {
  const rename = (root: string) => {
    writeFiles(root, { 'content/policies/friends/2026-01-15.md': textAt(root, POLICY) });
    rmSync(join(root, FOLDER), { recursive: true });
    edit(root, '_data/approvals.yaml', ['  social-media:', '  friends:']);
  };

  test('is an error until its old addresses lead to the new ones, and the error says the lines', async () => {
    const root = await practiceOf2026();
    rename(root);
    const { isPublished, errors } = await built(root, '2026-02-01');
    const lines = errors.map((one) => one.split('_data/practice.yaml: ')[1]);
    expect([isPublished, lines]).toEqual([
      false,
      [
        '/policies/social-media/: /policies/friends/',
        '/policies/social-media/2026-01-15/: /policies/friends/2026-01-15/',
      ],
    ]);
    const practice = textAt(root, '_data/practice.yaml');
    writeFiles(root, { '_data/practice.yaml': `${practice}redirects:\n  ${lines.join('\n  ')}\n` });
    const after = await built(root, '2026-02-01');
    expect([after.isPublished, after.errors]).toEqual([true, []]);
    expect(after.page('_redirects')).toContain('/policies/social-media/ /policies/friends/ 301\n');
    // Approved when it had its old name, with the values of that day.
    expect(letterOf(after.page('policies/friends/2026-01-15/index.html'))).toContain('212-555-0142');
  });

  test('with --hold keeps nobody’s words online: the rest goes out, and the address leads on meanwhile', async () => {
    const root = await practiceOf2026();
    rename(root);
    const { isPublished, errors, page } = await built(root, '2026-02-01', true);
    expect(isPublished).toBe(true);
    expect(errors).toHaveLength(2);
    expect(page('_redirects')).toContain('/policies/social-media/2026-01-15/ /policies/ 302\n');
  });
});

test('with --hold a version that was changed or lost has a page at its address that says so', async () => {
  const root = await practiceOf2026();
  writeFiles(root, { [NEXT]: textAt(root, POLICY).replace('2026-01-15', '2028-01-15') });
  await run(approve, 'social-media', ...BY, '--root', root, '--today', '2027-12-01');
  edit(root, POLICY, ['not accept', 'gladly accept']);
  const changed = await built(root, '2028-02-01', true);
  expect([changed.isPublished, changed.errors.map((one) => one.split(':')[0])]).toEqual([
    true,
    ['policy/no-silent-change'],
  ]);
  expect(changed.page(PAGE)).toContain('being updated');
  expect(changed.page(PAGE)).not.toContain('gladly');
  rmSync(join(root, POLICY));
  const lost = await built(root, '2028-02-01', true);
  expect(lost.page(PAGE)).toContain('being updated');
  expect((await built(root, '2028-02-01')).isPublished).toBe(false);
});

test('after its six years a version may go, and its address leads to the history', async () => {
  const root = await practiceOf2026();
  writeFiles(root, { [NEXT]: textAt(root, POLICY).replace('2026-01-15', '2028-01-15') });
  await run(approve, 'social-media', ...BY, '--root', root, '--today', '2027-12-01');
  rmSync(join(root, POLICY));
  // It applied until 2028-01-14.
  expect((await built(root, '2034-01-14')).errors).toHaveLength(1);
  const { isPublished, errors, page } = await built(root, '2034-01-15');
  expect([isPublished, errors]).toEqual([true, []]);
  expect(page('_redirects')).toContain(
    '/policies/social-media/2026-01-15/ /policies/social-media/history/ 301\n',
  );
  expect(page('policies/social-media/history/index.html')).toContain(
    'We kept this version as long as we must.',
  );
});

describe('a version from before', () => {
  const OLD = `${FOLDER}/2019-01-15.md`;
  const old = `---\ntitle: Social media\nkind: social-media\nversion: 1\neffective: 2019-01-15\nowner: Practice manager\nnextReview: 2020-01-15\nsummary: What we said then.\norigin: before-doorplate\nattachment: files/old.pdf\n---\n`;

  test('is its file, published without metadata, the same bytes every time', async () => {
    const root = await practiceOf2026({
      [OLD]: old,
      'content/files/old.pdf': await pdf('What we said then.'),
    });
    const [one, two] = [await built(root, '2026-02-01'), await built(root, '2026-02-01')];
    expect(one.errors).toEqual([]);
    expect(letterOf(one.page('policies/social-media/2019-01-15/index.html'))).toContain(
      'href="/files/old.pdf"',
    );
    const bytes = one.bytes('files/old.pdf');
    expect(bytes?.toString('latin1')).not.toMatch(/Marmalade|\/Info|xmpmeta/);
    expect(two.bytes('files/old.pdf')).toEqual(bytes);
  });

  test('for staff stands beside their site alone, where its page leads from a file, too', async () => {
    const staff = 'content/staff-policies/conduct/2019-01-15.md';
    const files = {
      [staff]: old.replace('social-media', 'staff-social-media'),
      'content/files/old.pdf': await pdf(),
    };
    const root = await practiceOf2026(files);
    const out = newFolder();
    const place = { root, today: '2026-02-01', now: new Date() };
    const { diagnostics } = await buildSites({ place, out, hold: false });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [site, inside] = [filesIn(join(out, '_site')), filesIn(join(out, '_staff'))];
    expect(String(inside.get('policies/conduct/index.html'))).toContain('href="../../files/old.pdf"');
    expect([inside.has('files/old.pdf'), site.has('files/old.pdf')]).toEqual([true, false]);
  });

  test('whose PDF says what is withheld about someone doesn’t go out', async () => {
    const root = await practiceOf2026({
      [OLD]: old,
      'content/files/old.pdf': await pdf('I restore old wooden boats.'),
    });
    edit(root, 'content/providers/ada-fenwick.md', [
      '[Hiking, Jazz piano]',
      '[Hiking, I restore old wooden boats]',
    ]);
    const { isPublished, errors } = await built(root, '2026-02-01');
    expect([isPublished, errors.map((one) => one.split(':')[0])]).toEqual([false, ['site/no-leak']]);
    expect(errors.join()).not.toContain('boats');
  });
});
