// What is wrong is said at its line, in plain words, without repeating it; and nothing is written.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { json } from '#diagnostic/formats/json.ts';
import { BAD_FILES, SECRET } from './bad-files.ts';
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
import { doorplateHere } from './terminal-here.ts';

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
      ...Object.fromEntries(BAD_FILES.map(([, path, content]) => [path, content])),
    });
    run = await doorplate(['build', '--today', TODAY, '--out', root], { cwd: root });
  });

  test.each(BAD_FILES)('%s is said at its place, with why and what to do', (_, path, __, at, rule, says) => {
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
    expect(messages.length).toBeGreaterThanOrEqual(BAD_FILES.length);
    for (const message of messages) expect(message).toMatch(/^[“A-Z].*(?:[.?]|: npx doorplate [\w ]+)$/);
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
    const { status, stdout, stderr } = await doorplateHere(args, { cwd: root });
    expect(status).toBe(2);
    expect(stdout + stderr).toMatch(/\S/);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
    expect(sitesIn(root)).toEqual({});
  });

  test('a root without content and _data is told what is missing', async () => {
    const { status, stderr } = await doorplateHere(['build', '--today', TODAY, '--root', newFolder()]);
    expect(status).toBe(1);
    expect(stderr).toContain('_data/practice.yaml:1:1 error file/valid-reference — ');
  });
});

test('an output folder that can’t be written is an internal failure, told in one line', async () => {
  const root = await approvedFolder();
  mkdirSync(join(root, 'out'));
  writeFileSync(join(root, 'out/.doorplate'), 'a file where a folder should be');
  const { status, stderr } = await doorplateHere(['build', '--today', TODAY, '--out', join(root, 'out')], {
    cwd: root,
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^doorplate: .+\n$/);
  expect(stderr).not.toMatch(/^\s+at /m);
});
