// What is wrong is said at its line, in plain words, without repeating it; and nothing is written.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { json } from '#diagnostic/formats/json.ts';
import { differences, filesIn, newFolder, sitesIn, writeFiles } from './folder.ts';
import {
  approved,
  approvedFolder,
  BIO,
  bio,
  buildHere,
  checkHere,
  littlePractice,
} from './little-practice.ts';
import { compiled, TODAY } from './practice.ts';
import { doorplate, type Outcome } from './terminal.ts';

/** Stands in every bad file; no message may repeat it. */
const SECRET = 'quavexornlop';

/** A file, and where in it which rule says what. */
type Case = readonly [
  title: string,
  path: string,
  content: string | Uint8Array,
  at: `${number}:${number}`,
  rule: string,
  says: RegExp,
];

const HEAD = `name: ${SECRET}\nprofession: physician\ntitle: Family doctor\ncredentials: [MD]\nlocations: [birch-lane]\n`;
const person = (slug: string) => `content/providers/${slug}.md`;
const withHead = (more: string, body = 'Text.') => `---\n${HEAD}${more}---\n${body}\n`;

const CASES: readonly Case[] = [
  // YAML and the lines around it
  [
    'an unclosed quote',
    person('quote'),
    withHead(`approach: "${SECRET}\n`),
    '7:24',
    'file/valid-front-matter',
    /closing quote/,
  ],
  [
    'a tab that indents',
    person('tab'),
    withHead(`personal:\n\tpets: ${SECRET}\n`),
    '8:1',
    'file/valid-front-matter',
    /tab/,
  ],
  [
    'a colon in text without quotes',
    person('colon'),
    withHead(`approach: I say: ${SECRET}\n`),
    '7:11',
    'file/valid-front-matter',
    /colon/,
  ],
  [
    'a duplicate key',
    person('duplicate'),
    withHead(`title: ${SECRET}\n`),
    '7:1',
    'file/valid-front-matter',
    /twice.*Keep one/,
  ],
  [
    'an alias',
    person('alias'),
    withHead(`approach: *${SECRET}\n`),
    '7:11',
    'file/valid-front-matter',
    /alias/,
  ],
  [
    'an anchor',
    person('anchor'),
    withHead(`approach: &${SECRET} words\n`),
    '7:25',
    'file/valid-front-matter',
    /anchor/,
  ],
  [
    'a tag',
    person('tag'),
    withHead(`approach: !!js/function "${SECRET}"\n`),
    '7:25',
    'file/valid-front-matter',
    /tag/,
  ],
  [
    'front matter in JavaScript',
    person('javascript'),
    `---js\n{ name: (globalThis.${SECRET} = 1, "x") }\n---\nText.\n`,
    '1:1',
    'file/valid-front-matter',
    /another language than YAML, which is never run/,
  ],
  [
    'front matter in JSON',
    person('json'),
    `---json\n{ "name": "${SECRET}" }\n---\nText.\n`,
    '1:1',
    'file/valid-front-matter',
    /another language/,
  ],
  [
    'a line of hyphens with words',
    person('spilled'),
    `---\n${HEAD}--- personal ---\npersonal: { pets: ${SECRET} }\n---\nText.\n`,
    '7:1',
    'file/valid-front-matter',
    /three hyphens/,
  ],
  ['four hyphens', person('four'), `----\n${HEAD}----\nText.\n`, '1:1', 'file/valid-front-matter', /hyphens/],
  [
    'a blank first line',
    person('blank'),
    `\n---\n${HEAD}---\nText.\n`,
    '1:1',
    'file/valid-front-matter',
    /first line/,
  ],
  [
    'a space after the first hyphens',
    person('space'),
    `--- \n${HEAD}---\nText.\n`,
    '1:1',
    'file/valid-front-matter',
    /exactly three hyphens/,
  ],
  [
    'front matter that never ends',
    person('endless'),
    `---\n${HEAD}\nText.\n`,
    '1:1',
    'file/valid-front-matter',
    /never ends/,
  ],
  ['no front matter', person('none'), `${SECRET}\n`, '1:1', 'file/valid-front-matter', /no front matter/],
  [
    'front matter that ended too early',
    person('early'),
    `---\n${HEAD}---\npersonal:\n  pets: ${SECRET}\n---\nText.\n`,
    '8:1',
    'file/valid-front-matter',
    /too early/,
  ],
  [
    'a second document',
    person('documents'),
    withHead(`...\nname: ${SECRET}\n`),
    '8:1',
    'file/valid-front-matter',
    /./,
  ],
  [
    'deep nesting',
    person('deep'),
    withHead(`approach: ${'['.repeat(6000)}${SECRET}${']'.repeat(6000)}\n`),
    '2:1',
    'file/valid-front-matter',
    /deep/,
  ],
  // Keys and values
  [
    'an unknown key',
    person('unknown'),
    withHead(`${SECRET}: 1\n`),
    '7:1',
    'file/valid-fields',
    /does not know/,
  ],
  [
    'a mistyped key',
    person('mistyped'),
    withHead(`aproach: ${SECRET}\n`),
    '7:1',
    'file/valid-fields',
    /Did you mean “approach”\?/,
  ],
  [
    'an unknown key deep inside',
    person('inner'),
    withHead(`personal: { pets: { says: ${SECRET}, consnt: 2026-05-04 } }\n`),
    '7:41',
    'file/valid-fields',
    /Did you mean “consent”\?/,
  ],
  ['a wrong type', person('type'), withHead(`languages: ${SECRET}\n`), '7:12', 'file/valid-fields', /list/],
  [
    'a mistyped value',
    person('value'),
    withHead(`status: actve # ${SECRET}\n`),
    '7:9',
    'file/valid-fields',
    /Did you mean “active”\?/,
  ],
  [
    'a day that does not exist',
    person('day'),
    withHead(`personal: { pets: { says: ${SECRET}, consent: 2026-02-30 } }\n`),
    '7:50',
    'file/valid-fields',
    /date/,
  ],
  [
    'a must-publish field that is missing',
    person('missing'),
    `---\nname: ${SECRET}\nprofession: physician\ncredentials: [MD]\nlocations: [birch-lane]\n---\nText.\n`,
    '2:1',
    'file/valid-fields',
    /“title” is missing/,
  ],
  [
    'a credential that is missing',
    person('credential'),
    bio({ name: SECRET, credentials: undefined }),
    '2:13',
    'file/valid-fields',
    /“credentials” nor “registrations”/,
  ],
  [
    'a location that is missing',
    person('location'),
    bio({ name: SECRET, locations: '[]' }),
    '5:12',
    'file/valid-fields',
    /location/,
  ],
  [
    'a category nobody knows',
    person('category'),
    withHead(`personal: { petz: ${SECRET} }\n`),
    '7:13',
    'disclosure/no-unknown-category',
    /Did you mean “pets”\?/,
  ],
  [
    'a category that is never shared',
    person('never'),
    withHead(`personal: { faith: ${SECRET} }\n`),
    '7:20',
    'disclosure/no-never-category',
    /never shares/,
  ],
  [
    'wording that is too exact',
    person('exact'),
    withHead(`personal: { pets: { says: ${SECRET} and 3 cats, consent: 2026-05-04 } }\n`),
    '7:27',
    'disclosure/require-safe-form',
    /general terms/,
  ],
  // What leaves the root, and what isn't there
  [
    'a photo in another folder',
    person('outside'),
    withHead(`photo: { src: ../../${SECRET}.jpg, alt: x }\n`),
    '7:15',
    'file/valid-reference',
    /beside the bio, without a folder/,
  ],
  [
    'a photo at the root of the disk',
    person('absolute'),
    withHead(`photo: { src: /etc/${SECRET}, alt: x }\n`),
    '7:15',
    'file/valid-reference',
    /without a folder/,
  ],
  [
    'a photo with backslashes',
    person('backslash'),
    withHead(`photo: { src: '..\\${SECRET}.jpg', alt: x }\n`),
    '7:15',
    'file/valid-reference',
    /without a folder/,
  ],
  [
    'a photo that is missing',
    person('photo'),
    withHead(`photo: { src: ${SECRET}.jpg, alt: x }\n`),
    '7:15',
    'file/valid-reference',
    /no such picture/,
  ],
  [
    'a photo that can’t be decoded',
    person('damaged'),
    withHead(`photo: { src: damaged.jpg, alt: ${SECRET} }\n`),
    '7:15',
    'file/valid-reference',
    /can’t be decoded/,
  ],
  [
    'a location without a file',
    person('nowhere'),
    bio({ name: SECRET, locations: '[birch-lan]' }),
    '5:13',
    'file/valid-reference',
    /Did you mean “birch-lane”\?/,
  ],
  [
    'a file in no folder of content',
    'content/provider/lost.md',
    withHead(''),
    '1:1',
    'file/valid-reference',
    /Did you mean “providers”\?/,
  ],
  [
    'a file name that is no address',
    'content/pages/About Us.md',
    `---\ntitle: ${SECRET}\n---\n`,
    '1:1',
    'file/valid-reference',
    /lower-case/,
  ],
  [
    'a version named for another day',
    'content/policies/complaints/2026-01-02.md',
    `---\ntitle: ${SECRET}\nkind: complaints\nversion: 1\neffective: 2026-01-03\nowner: X\nnextReview: 2027-01-01\nsummary: ${SECRET}\n---\n`,
    '5:12',
    'file/valid-fields',
    /same day as the file’s name/,
  ],
  // Bytes
  [
    'bytes that are not UTF-8',
    person('latin'),
    Buffer.concat([
      Buffer.from(withHead('', `A caf`).trimEnd()),
      Buffer.from([0xe9]),
      Buffer.from(` ${SECRET}\n`),
    ]),
    '8:6',
    'file/valid-encoding',
    /UTF-8/,
  ],
  ['a NUL character', person('nul'), withHead('', `${SECRET}\u0000`), '8:13', 'file/valid-encoding', /NUL/],
  [
    'a control character',
    person('control'),
    withHead('', `Bell \u0007${SECRET}`),
    '8:6',
    'file/valid-encoding',
    /control character/,
  ],
  [
    'a character that turns text',
    person('bidi'),
    withHead('', `Turn \u202e${SECRET}`),
    '8:6',
    'file/valid-encoding',
    /direction/,
  ],
  [
    'an isolate that turns text',
    person('isolate'),
    withHead(`approach: a\u2067${SECRET}\n`),
    '7:12',
    'file/valid-encoding',
    /direction/,
  ],
  [
    'a zero-width space',
    person('zero-width'),
    withHead('', `Zero\u200b${SECRET}`),
    '8:5',
    'file/valid-encoding',
    /invisible/,
  ],
  [
    'a zero-width joiner in a key',
    person('joiner'),
    withHead(`app\u200droach: ${SECRET}\n`),
    '7:4',
    'file/valid-encoding',
    /invisible/,
  ],
  [
    'a byte order mark inside',
    person('bom'),
    withHead('', `Mark \ufeff${SECRET}`),
    '8:6',
    'file/valid-encoding',
    /invisible/,
  ],
  [
    'tag characters, which nobody sees',
    person('tags'),
    withHead('', `Tags ${'\u{e0041}\u{e0042}'}${SECRET}`),
    '8:6',
    'file/valid-encoding',
    /invisible/,
  ],
  [
    'a huge bio',
    person('huge'),
    withHead('', `${SECRET} ${'word '.repeat(14_000)}`),
    '1:1',
    'file/valid-encoding',
    /larger than 64 kB/,
  ],
  // The body
  [
    'an HTML tag in a line',
    person('html'),
    withHead('', `Text <b>${SECRET}</b>`),
    '8:6',
    'file/valid-fields',
    /HTML tag/,
  ],
  [
    'a block of HTML',
    person('html-block'),
    withHead('', `Text.\n\n<script>\n${SECRET}\n</script>`),
    '10:1',
    'file/valid-fields',
    /HTML tag/,
  ],
  [
    'HTML in upper case with an event',
    person('html-event'),
    withHead('', `<IMG SRC=x ONERROR="${SECRET}()">`),
    '8:1',
    'file/valid-fields',
    /HTML tag/,
  ],
  [
    'a comment that never ends',
    person('open-comment'),
    withHead('', `Text.\n\n<!-- ${SECRET}`),
    '10:1',
    'file/valid-fields',
    /never ends/,
  ],
  [
    'a link that runs',
    person('script-link'),
    withHead('', `See [this](javascript:${SECRET}).`),
    '8:12',
    'file/valid-reference',
    /Only https, http, mailto and tel/,
  ],
  [
    'a link that runs, disguised',
    person('script-case'),
    withHead('', `See [this](JaVaScRiPt:${SECRET}).`),
    '8:12',
    'file/valid-reference',
    /Only https/,
  ],
  [
    'a link that runs, in entities',
    person('script-entity'),
    withHead('', `See [this](&#106;avascript:${SECRET}).`),
    '8:1',
    'file/valid-reference',
    /Only https/,
  ],
  [
    'a link with data',
    person('data-link'),
    withHead('', `See [this](data:text/html,${SECRET}).`),
    '8:12',
    'file/valid-reference',
    /Only https/,
  ],
  [
    'a link with vbscript',
    person('vbscript'),
    withHead('', `See [this](vbscript:${SECRET}).`),
    '8:12',
    'file/valid-reference',
    /Only https/,
  ],
  [
    'a link to a file',
    person('file-link'),
    withHead('', `See <file:///etc/${SECRET}>.`),
    '8:6',
    'file/valid-reference',
    /Only https/,
  ],
  [
    'a link to wherever',
    person('relative'),
    withHead('', `See [this](../${SECRET}).`),
    '8:12',
    'file/valid-reference',
    /Begin it with \//,
  ],
  [
    'a link without a scheme',
    person('scheme-less'),
    withHead('', `See [this](//${SECRET}.example/).`),
    '8:12',
    'file/valid-reference',
    /Begin it with \//,
  ],
  [
    'a link defined apart',
    person('reference'),
    withHead('', `See [this].\n\n[this]: https://${SECRET}.example/`),
    '10:1',
    'file/valid-fields',
    /apart/,
  ],
  [
    'a picture in the text',
    person('picture'),
    withHead('', `![${SECRET}](x.jpg)`),
    '8:1',
    'file/valid-reference',
    /picture/,
  ],
  [
    'a profile link that runs',
    person('profile'),
    withHead(`links: [{ kind: orcid, url: "javascript:${SECRET}" }]\n`),
    '7:29',
    'file/valid-fields',
    /https:/,
  ],
  [
    'a profile link with a password',
    person('password'),
    withHead(`links: [{ kind: orcid, url: "https://${SECRET}:x@orcid.org/" }]\n`),
    '7:29',
    'file/valid-fields',
    /https:/,
  ],
];

describe('a practice with everything wrong', () => {
  let run: Outcome;
  let root: string;
  let before: Record<string, string>;

  beforeAll(async () => {
    root = await approvedFolder();
    expect(await buildHere(root, root)).toMatchObject({ isPublished: true });
    before = sitesIn(root);
    writeFiles(root, {
      'content/providers/damaged.jpg': `${SECRET} is no picture`,
      ...Object.fromEntries(CASES.map(([, path, content]) => [path, content])),
    });
    run = await doorplate(['build', '--today', TODAY, '--out', root], { cwd: root });
  });

  test.each(CASES)('%s is said at its place, with why and what to do', (_, path, __, at, rule, says) => {
    const lines = run.stderr.split('\n').filter((line) => line.startsWith(`${path}:`));
    const line = lines.find((one) => one.includes(` ${rule} — `));
    expect(line ?? lines.join('\n')).toMatch(new RegExp(`^${path}:${at} error ${rule} — `));
    expect(line).toMatch(says);
  });

  test('answers 1, writes nothing and leaves the earlier site as it was, byte for byte', () => {
    expect(run).toMatchObject({ status: 1, stdout: 'Nothing was written; the earlier site stands.\n' });
    expect(Object.keys(before).length).toBeGreaterThan(20);
    expect(differences(sitesIn(root), before)).toEqual([]);
  });

  test('shows no stack trace and repeats nothing it found', () => {
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(run.stderr).not.toContain(SECRET);
    expect(run.stderr).not.toMatch(/node_modules|\.ts:\d/);
  });

  test('gives every message as a sentence with something to do', () => {
    const messages = run.stderr
      .split('\n')
      .flatMap((line) => / error (?:file|disclosure)\/\S+ — (.*)$/.exec(line)?.[1] ?? []);
    expect(messages.length).toBeGreaterThanOrEqual(CASES.length);
    for (const message of messages) expect(message).toMatch(/^[“A-Z].*[.?]$/);
  });

  test('gives programs the same as JSON', async () => {
    const checked = await checkHere(root);
    const { problems, summary } = JSON.parse(json(checked)) as {
      problems: Record<string, unknown>[];
      summary: Record<string, number>;
    };
    expect(Object.keys(summary)).toEqual(['errors', 'warnings', 'infos', 'files']);
    expect(summary.errors).toBe(problems.filter(({ severity }) => severity === 'error').length);
    for (const problem of problems) {
      expect(Object.keys(problem)).toEqual([
        'rule',
        'severity',
        'file',
        'line',
        'column',
        'endLine',
        'endColumn',
        'message',
      ]);
      const { line, column, endLine, endColumn } = problem as Record<string, number>;
      expect(
        [line, column, endLine, endColumn].every(
          (number) => Number.isInteger(number) && (number as number) >= 1,
        ),
      ).toBe(true);
      expect(place(endLine, endColumn)).toBeGreaterThanOrEqual(place(line, column));
    }
    expect(JSON.stringify(problems)).not.toContain(SECRET);
    // Places count UTF-16 units, so that editors agree.
    const smile = await compiled(littlePractice({ [BIO]: bio({ name: 'Ada' }, 'A 😀 <b>smile</b>') }));
    expect(smile.diagnostics.find(({ rule }) => rule === 'file/valid-fields')).toMatchObject({
      line: 8,
      column: 6,
      endLine: 8,
      endColumn: 9,
    });
  });
});

/** Places in order as numbers. */
function place(line = 0, column = 0): number {
  return line * 100_000 + column;
}

describe('links in the folders', () => {
  test('that lead out of the root, to nothing or in a circle are refused and not followed', async () => {
    const outside = newFolder({ 'secret.md': bio({ name: SECRET }), 'secret.jpg': 'x' });
    const root = newFolder(littlePractice({ '_data/rules.yaml': undefined }));
    symlinkSync(join(outside, 'secret.md'), join(root, 'content/providers/linked.md'));
    symlinkSync(outside, join(root, 'content/pages/folder'));
    symlinkSync(join(root, 'content/nothing'), join(root, 'content/pages/nothing.md'));
    symlinkSync(join(root, 'content'), join(root, 'content/pages/circle.md'));
    symlinkSync(join(outside, 'secret.md'), join(root, '_data/rules.yaml'));
    const { diagnostics } = await checkHere(root);
    const refused = diagnostics
      .filter(({ rule, severity }) => rule === 'file/valid-reference' && severity === 'error')
      .map(({ file }) => file);
    expect(refused).toEqual(
      expect.arrayContaining([
        'content/providers/linked.md',
        'content/pages/folder',
        'content/pages/nothing.md',
        'content/pages/circle.md',
        '_data/rules.yaml',
      ]),
    );
    expect(JSON.stringify(diagnostics)).not.toContain(SECRET);
  });

  test('that lead a picture out of the root publish nothing', async () => {
    const picture = await sharp({ create: { width: 600, height: 600, channels: 3, background: '#cc3333' } })
      .jpeg()
      .toBuffer();
    const outside = newFolder({ 'portrait.jpg': picture });
    const root = newFolder(
      littlePractice({
        [BIO]: bio({
          name: 'Ada Fenwick',
          photo: '{ src: portrait.jpg, alt: Ada at the window, consent: 2026-05-04 }',
        }),
      }),
    );
    symlinkSync(join(outside, 'portrait.jpg'), join(root, 'content/providers/portrait.jpg'));
    const out = newFolder();
    expect(await buildHere(root, out)).toMatchObject({ isPublished: false });
    expect(sitesIn(out)).toEqual({});
  });
});

describe('what does no harm', () => {
  let page: string;
  let staff: string;
  beforeAll(async () => {
    const body = `Some \`<b>code</b>\` and 1 &lt; 2.

\`\`\`nobody-knows
<script>alert(1)</script> <img src=x onerror=alert(2)>
\`\`\`

\`\`\`js" onmouseover="alert(3)
let quoted = "<b>";
\`\`\`

\`\`\`text
<script>alert(4)</script>
\`\`\`

\`\`\`html
<script>alert(5)</script>
\`\`\`

~~~__proto__
<script>alert(6)</script>
~~~

    <script>alert(7)</script>

One<!-- concealed
over lines --> paragraph.

<!-- a block of its own -->

Two paragraphs<!-- -->.

- a list <!-- with a comment --> of one
`;
    const root = newFolder(
      await approved(
        littlePractice({
          [BIO]: bio({ name: 'Ada Fenwick' }, body),
          'content/handbook/editing.md': `---\ntitle: Editing\n---\n${body}`,
          // A bio that shows code is rightly stopped; here it has to get as far as the page.
          '_data/rules.yaml': `${littlePractice()['_data/rules.yaml']}boundary/no-third-party-embed: off\n`,
        }),
      ),
    );
    const out = newFolder();
    const result = await buildHere(root, out);
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    page = String(filesIn(join(out, '_site')).get('providers/ada-fenwick/index.html'));
    staff = String(filesIn(join(out, '_staff')).get('handbook/editing/index.html'));
  });

  test('code in a language nobody knows is escaped', () => {
    for (const html of [page, staff]) {
      for (const number of [1, 4, 6, 7])
        expect(html).toContain(`&lt;script&gt;alert(${number})&lt;/script&gt;`);
      expect(html).not.toMatch(/<script>alert|<img src=x/);
    }
  });

  test('code in a language that is known is coloured, and escaped too', () => {
    expect(staff).toMatch(/class="token/);
    expect(staff.replace(/<[^>]*>/g, '')).toContain('&lt;script>alert(5)&lt;/script>');
  });

  test('a quote in the name of a language gets out of no attribute', () => {
    for (const html of [page, staff]) {
      expect(html).not.toMatch(/<[^>]*\sonmouseover=/);
      expect(html.replace(/<[^>]*>/g, '')).toMatch(/let quoted = (?:"|&quot;)&lt;b(?:>|&gt;)/);
    }
  });

  test('HTML comments are gone before the text is split into blocks', () => {
    for (const html of [page, staff])
      expect(html).not.toMatch(/concealed|over lines|block of its own|with a comment|&lt;!--|<!--(?! *-->)/);
    expect(page.replace(/\s+/g, ' ')).toContain('One paragraph.');
    expect(page).toContain('Two paragraphs.');
  });
});

test('code in front matter of another language never runs', async () => {
  const marker = join(newFolder(), 'it-ran');
  const script = `---js\n{ name: (process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(marker)}, ''), 'x') }\n---\n`;
  const engines = ['js', 'javascript', 'coffee', 'node'].map((name): [string, string] => [
    `content/pages/${name}.md`,
    script.replace('---js', `---${name}`),
  ]);
  const { diagnostics } = await compiled(littlePractice(Object.fromEntries(engines)));
  expect(diagnostics.filter(({ rule }) => rule === 'file/valid-front-matter')).toHaveLength(engines.length);
  expect(filesIn(join(marker, '..')).size).toBe(0);
});

test('an alias bomb is refused at once', async () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghij'
    .split('')
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(', ')}]\n`)
    .join('')}`;
  const started = performance.now();
  const { diagnostics } = await compiled(
    littlePractice({ '_data/rules.yaml': bomb, 'content/providers/bomb.md': `---\n${bomb}---\n` }),
  );
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(diagnostics.filter(({ message }) => /alias/.test(message)).length).toBeGreaterThan(0);
});

describe('a command that is called wrongly', () => {
  test.each([
    ['no command', []],
    ['an unknown command', ['bild']],
    ['an unknown option', ['build', '--holt']],
    ['a day that does not exist', ['build', '--today', '2026-02-30']],
    ['a root that is not there', ['check', '--root', '/nowhere/at/all']],
    ['a format nobody knows', ['check', '--format', 'xml']],
  ])('%s answers 2 with a line of help and no stack trace', async (_, args) => {
    const root = newFolder(littlePractice());
    const { status, stdout, stderr } = await doorplate(args, { cwd: root });
    expect(status).toBe(2);
    expect(stdout + stderr).toMatch(/\S/);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
    expect(sitesIn(root)).toEqual({});
  });

  test('a root without content and _data is told what is missing', async () => {
    const { status, stderr } = await doorplate(['build', '--today', TODAY, '--root', newFolder()]);
    expect(status).toBe(1);
    expect(stderr).toContain('_data/practice.yaml:1:1 error file/valid-reference — ');
  });
});

test('an output folder that can’t be written is an internal failure, told in one line', async () => {
  const root = await approvedFolder();
  mkdirSync(join(root, 'out'));
  writeFileSync(join(root, 'out/.doorplate'), 'a file where a folder should be');
  const { status, stderr } = await doorplate(['build', '--today', TODAY, '--out', join(root, 'out')], {
    cwd: root,
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^doorplate: .+\n$/);
  expect(stderr).not.toMatch(/^\s+at /m);
});
