// `doorplate report --since`: what a change newly tells the public, and what it takes away without a word of it.
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { Misuse } from '../src/cli/misuse.ts';
import { differenceJson } from '../src/cli/report/difference-json.ts';
import { differenceMarkdown } from '../src/cli/report/difference-markdown.ts';
import { report } from '../src/cli/report/report.ts';
import { differenceSince } from '../src/cli/report/since.ts';
import { type Answer, run } from '../src/cli/run-in-test.ts';
import { newFolder } from './folder.ts';
import { approved, BIO, bio, littlePractice, POLICY } from './little-practice.ts';
import { type Files, TODAY } from './practice.ts';
import { type Changes, Repository } from './repository.ts';

const ask = (root: string, ...args: string[]): Promise<Answer> =>
  run(report, '--root', root, '--today', TODAY, ...args);

/** A repository with a practice in its first commit, and everything in it approved. */
const repositoryOf = async (changes: Changes = {}) => new Repository(await approved(littlePractice(changes)));

/** What its report says of files as they become, in both formats. */
async function reportOn(repository: Repository, changes: Changes, since = 'HEAD') {
  repository.write(changes);
  const found = await differenceSince({ root: repository.root, today: TODAY, now: new Date() }, since);
  if ('problem' in found) throw new Error(found.problem);
  const [md, json] = [differenceMarkdown(found), differenceJson(found)];
  return { md, json: JSON.parse(json), all: md + json };
}

const personal = (yaml: string, body?: string) => bio({ name: 'Ada Fenwick', personal: yaml }, body);
const interests = (...says: string[]) =>
  personal(`{ interests: { says: ${JSON.stringify(says)}, consent: 2026-05-04 } }`);

describe('what it says', () => {
  test('nothing, where nothing changes', async () => {
    const { md, json } = await reportOn(await repositoryOf(), {});
    expect(md).toBe(`Nothing changes for the public.\n\nCompared with \`HEAD\`, both as of ${TODAY}.\n`);
    expect(json).toEqual({
      since: 'HEAD',
      today: TODAY,
      newlyTold: [],
      takenAway: [],
      waiting: [],
      waitingPolicies: [],
      held: 0,
    });
  });

  test('what is newly told, quoted; what is taken away, named', async () => {
    const repository = await repositoryOf();
    const { md, json, all } = await reportOn(
      repository,
      await approved(littlePractice({ [BIO]: interests('Hiking', 'Brass bands') })),
    );
    expect(md).toMatch(/^This change newly tells the public 1 thing about 1 person and takes 1 away\.\n/);
    expect(md).toContain('### Ada Fenwick\n\nNewly told on `/providers/ada-fenwick/`:\n');
    expect(md).toContain('- Interests, reworded, now says: `Brass bands`\n');
    expect(json.newlyTold).toEqual([
      {
        about: 'ada-fenwick',
        kind: 'personal',
        label: 'Interests',
        says: 'Brass bands',
        pages: ['/providers/ada-fenwick/'],
      },
    ]);
    expect(json.takenAway).toEqual([{ about: 'ada-fenwick', kind: 'personal', label: 'Interests' }]);
    expect(all).not.toContain('Jazz');
  });

  test('that new wording waits, without the wording', async () => {
    const { md, json, all } = await reportOn(await repositoryOf(), {
      [BIO]: interests('Hiking', 'Quavexorn collecting', 'Zulkelvin racing'),
      'content/policies/social-media/2026-06-01.md': String(littlePractice()[POLICY])
        .replace('2026-01-15', '2026-06-01')
        .replace('accept it', 'accept it, quavexorn'),
    });
    expect(md).toMatch(/^This change tells the public nothing new and takes 1 thing away\.\n/);
    expect(md).toContain('2 new wordings of `ada-fenwick`, 1 new version of `policies/social-media`.');
    expect(json.waiting).toEqual([{ person: 'ada-fenwick', count: 2 }]);
    expect(json.waitingPolicies).toEqual([{ policy: 'policies/social-media', count: 1 }]);
    expect(all).not.toMatch(/quavexorn|zulkelvin|jazz/i);
  });

  test('but not what waited before', async () => {
    const repository = await repositoryOf();
    repository.commit({ [BIO]: interests('Hiking', 'Jazz piano', 'Quavexorn collecting') });
    expect((await reportOn(repository, {})).json.waiting).toEqual([]);
  });

  test('of things and people apart', async () => {
    const files = littlePractice({ [BIO]: interests('Hiking', 'Jazz piano', 'Chess') });
    const yaml = String(files['_data/practice.yaml']);
    const { md } = await reportOn(
      await repositoryOf(),
      await approved({ ...files, '_data/practice.yaml': `${yaml}legalName: Birch Lane, PC\n` }),
    );
    expect(md).toMatch(/^This change newly tells the public 2 things, 1 of them about 1 person\.\n/);
  });
});

describe('people and pictures', () => {
  const picture = (background: string) =>
    sharp({ create: { width: 40, height: 50, channels: 3, background } })
      .jpeg()
      .toBuffer();
  const withPhoto = async (background: string, alt = 'Ada Fenwick, smiling') => ({
    'content/providers/ada-fenwick.jpg': await picture(background),
    [BIO]: bio({
      name: 'Ada Fenwick',
      photo: `{ src: ada-fenwick.jpg, alt: "${alt}", consent: 2026-05-04 }`,
    }),
  });

  test('a new picture, another one, and another description', async () => {
    const files = async (...args: Parameters<typeof withPhoto>) =>
      approved(littlePractice(await withPhoto(...args)));
    const without = await approved(littlePractice({ [BIO]: bio({ name: 'Ada Fenwick' }) }));
    const first = await reportOn(new Repository(without), await files('#336655'));
    expect(first.md).toContain(
      '- Photo: `A picture, 40 × 50`\n- Description of the photo: `Ada Fenwick, smiling`',
    );

    const second = await reportOn(new Repository(await files('#336655')), await files('#993355'));
    expect(second.md).toContain('- Photo, another one: `A picture, 40 × 50`\n');
    expect(second.json.newlyTold[0].pages).toEqual(['/providers/ada-fenwick/', '/providers/', '/']);

    const third = await reportOn(
      new Repository(await files('#336655')),
      await files('#336655', 'At her desk'),
    );
    expect(third.json.newlyTold.map(({ says }: { says: string }) => says)).toEqual(['At her desk']);
    expect(third.all).not.toContain('smiling');
  });

  test('who leaves is named by their file and nothing else', async () => {
    const { md, json, all } = await reportOn(await repositoryOf(), {
      [BIO]: String(littlePractice()[BIO]).replace('---\n', '---\nstatus: left\n'),
    });
    expect(md).toContain('### `ada-fenwick`\n\nTaken away:\n\n- All of it\n');
    expect(json.takenAway).toEqual([{ about: 'ada-fenwick', kind: 'person', label: 'All of it' }]);
    expect(all).not.toMatch(/Ada Fenwick|Family doctor|Hiking|I listen/);
  });

  test('who is deleted, too; and a change of name never tells the old one', async () => {
    const deleted = await reportOn(await repositoryOf(), { [BIO]: undefined });
    expect(deleted.md).toContain('- All of it');
    const renamed = await reportOn(await repositoryOf(), {
      [BIO]: String(littlePractice()[BIO]).replace('Ada Fenwick', 'Ida Marlowe'),
    });
    expect(renamed.md).toContain('- Name, changed, now: `Ida Marlowe`');
    expect(renamed.all).not.toContain('Ada Fenwick');
  });
});

test('a policy takes effect when its version is approved', async () => {
  const files = littlePractice({
    'content/policies/social-media/2026-06-01.md': String(littlePractice()[POLICY])
      .replace('version: 1', 'version: 2')
      .replace('2026-01-15', '2026-06-01')
      .replace('Call {phone} instead.', 'Write to us in {portal}.'),
  });
  const before = await approved(files, { keptVersions: ['content/policies/social-media/2026-06-01.md'] });
  const { md, json } = await reportOn(new Repository(before), await approved(files));
  expect(md).toContain('- Version that applies, reworded, now says: `Version 2, from 2026-06-01`');
  expect(md).toContain('`We will not accept it. Write to us in https://portal.birchlane.example.`');
  expect(md).toContain('- Earlier version: `Version 1, 2026-01-15 to 2026-05-31`');
  expect(json.newlyTold[0].pages).toContain('/policies/social-media/2026-01-15/');
});

describe('what stays private', () => {
  const secret = 'Quavexornlop and Zulkelvintor';

  test.each([
    ['has no consent', `{ interests: ${secret} }`],
    ['waits for approval', `{ interests: { says: ${secret}, consent: 2026-05-04 } }`],
    ['is withdrawn', `{ interests: { says: ${secret}, consent: 2026-05-04, withdrawn: 2026-06-01 } }`],
    ['has run out', `{ interests: { says: ${secret}, consent: 2020-05-04 } }`],
    ['is unsafe', `{ pets: { says: ${secret} at 12 Elm Road, consent: 2026-05-04 } }`],
    ['is of a sensitive category', `{ ownHealth: { says: ${secret}, consent: 2026-05-04 } }`],
    ['is never shared', `{ faith: { says: ${secret}, consent: 2026-05-04 } }`],
  ])('what %s, whether it is added, changed or taken out', async (_, yaml) => {
    const without = await approved(littlePractice());
    const held: Files = { ...without, [BIO]: personal(yaml) };
    const reports = [
      await reportOn(new Repository(without), held),
      await reportOn(new Repository(held), without),
      await reportOn(new Repository(held), { [BIO]: personal(yaml.replace('and', 'or')) }),
    ];
    for (const { all } of reports) expect(all).not.toMatch(/quavexornlop|zulkelvintor/i);
  });

  test('of a sensitive category that goes not even which it was', async () => {
    const files = littlePractice({
      [BIO]: personal('{ pronouns: { says: she/her, consent: { on: 2026-05-04, by: Ada Fenwick } } }'),
    });
    const { md, json, all } = await reportOn(new Repository(await approved(files)), {
      [BIO]: personal('{}'),
    });
    expect(md).toContain('- A personal item\n');
    expect(json.takenAway).toEqual([{ about: 'ada-fenwick', kind: 'personal', label: 'A personal item' }]);
    expect(all).not.toMatch(/pronoun|she\/her/i);
  });

  test('what is for staff', async () => {
    const { md } = await reportOn(await repositoryOf(), {
      'content/handbook/more.md': '---\ntitle: Quavexorn\n---\nKeys are under the mat.\n',
    });
    expect(md).toMatch(/^Nothing changes for the public\./);
  });
});

test('wording that means to be more than wording is only quoted', async () => {
  const body = [
    'Write to desk@birchlane.example about #12 and `code`.',
    '| a | b |\n|---|---|\n| 1 | `` ` `` |',
    '- [ ] a task\n- **another**',
  ].join('\n\n');
  const about = `---\ntitle: "<img src=x> #12"\nsummary: "[x](/providers/) owner/name#12"\n---\n${body}\n`;
  const { md, json } = await reportOn(
    await repositoryOf(),
    await approved(littlePractice({ 'content/pages/about.md': about })),
  );
  expect(md).toContain('### Page: `<img src=x> #12`\n');
  const html = new MarkdownIt({ html: true, linkify: true }).render(md);
  const tags = new Set([...html.matchAll(/<\/?(\w+)/g)].map(([, name]) => name));
  expect([...tags].sort()).toEqual(['br', 'code', 'h3', 'li', 'p', 'ul']);
  expect(html.replace(/<code>.*?<\/code>/g, '')).not.toContain('#');
  expect(md).not.toMatch(/@(?!\u200b)/);
  expect(JSON.stringify(json)).toContain('Write to desk@birchlane.example about #12');
});

describe('when there is little to compare', () => {
  test('before the practice was there, everything is new', async () => {
    const repository = new Repository({ 'README.md': 'Soon.' });
    const { md, json } = await reportOn(repository, await approved(littlePractice()));
    expect(md).toMatch(/^This change newly tells the public \d+ things, \d+ of them about 1 person\.\n/);
    expect(md).toContain('everything counts as new');
    expect(json.newlyTold).toContainEqual(expect.objectContaining({ label: 'Title', says: 'Family doctor' }));
    const order = json.newlyTold.map(({ about, kind, label }: Record<string, string>) =>
      [about, kind, label].join(),
    );
    expect(order).toEqual([...order].sort());
  });

  test('nor could it be read then', async () => {
    const files = await approved(littlePractice());
    const repository = new Repository({ ...files, '_data/disclosure.yaml': 'approval: [\n' });
    expect((await reportOn(repository, files)).md).toContain('everything counts as new');
  });

  test('if it can’t be read now, it says where and why, and exits 1', async () => {
    const repository = await repositoryOf();
    repository.write({ '_data/practice.yaml': 'name: [Quavexorn\n' });
    const { code, out, err } = await ask(repository.root, '--since', 'HEAD');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('_data/practice.yaml:');
    expect(err).toContain('nothing reported');
    expect(err).not.toContain('Quavexorn');
  });

  test('a record with errors is held, then and now', async () => {
    const repository = await repositoryOf();
    const broken = String(littlePractice()[BIO]).replace('title:', 'titel:');
    const now = await reportOn(repository, { [BIO]: broken });
    expect(now.md).toContain('Taken away while its file has errors:\n\n- All of it\n');
    expect(now.md).toContain('1 record has errors and is held');
    expect(now.json.held).toBe(1);

    repository.commit({});
    const then = await reportOn(repository, await approved(littlePractice()));
    expect(then.md).toContain('There, 1 record has errors, and nothing of it counted as public.');
    expect(then.md).toContain('### Ada Fenwick (new)');
    expect(then.json.held).toBe(0);
  });
});

test('both formats, asked for by the command', async () => {
  const repository = await repositoryOf();
  repository.write(await approved(littlePractice({ [BIO]: interests('Hiking', 'Jazz piano', 'Chess') })));
  const md = await ask(repository.root, '--since', 'HEAD');
  expect([md.code, md.err]).toEqual([0, '']);
  expect(md.out).toMatch(/^This change newly tells the public 1 thing about 1 person\.\n[\s\S]*`Chess`\n$/);
  const json = await ask(repository.root, '--since', 'HEAD', '--format', 'json');
  expect([json.code, JSON.parse(json.out).newlyTold[0].says]).toEqual([0, 'Chess']);
});

test('the practice may be a folder of a larger repository', async () => {
  const inFolder = (files: Changes): Changes =>
    Object.fromEntries(Object.entries(files).map(([path, content]) => [`clinics/birch/${path}`, content]));
  const repository = new Repository(inFolder(await approved(littlePractice())));
  repository.write(
    inFolder(await approved(littlePractice({ [BIO]: interests('Hiking', 'Jazz piano', 'Chess') }))),
  );
  const { out } = await ask(join(repository.root, 'clinics/birch'), '--since', 'HEAD');
  expect(out).toMatch(/^This change newly tells the public 1 thing about 1 person\.\n/);
});

describe('what falls due, and who sees what', () => {
  test('within so many days, in both formats', async () => {
    const root = newFolder(await approved(littlePractice()));
    const soon = await ask(root, '--due');
    expect([soon.code, soon.out]).toEqual([
      0,
      expect.stringContaining(`What falls due within 60 days of ${TODAY}, soonest first:\n\n- 2027-01-15: `),
    ]);
    expect((await ask(root, '--due', '3')).out).toBe(`Nothing falls due within 3 days of ${TODAY}.\n`);
    const json = JSON.parse((await ask(root, '--due=600', '--format', 'json')).out);
    expect([json.today, json.days]).toEqual([TODAY, 600]);
    expect(json.due).toContainEqual(
      expect.objectContaining({ kind: 'consent', day: '2028-05-04', slug: 'ada-fenwick' }),
    );
  });

  test('the register, without the words that are held back', async () => {
    const files = await approved(littlePractice());
    const root = newFolder({ ...files, [BIO]: interests('Hiking', 'Quavexorn collecting') });
    const csv = await ask(root);
    const json = await ask(root, '--format', 'json');
    const md = await ask(root, '--format', 'md');
    for (const { code, out } of [csv, json, md]) {
      expect(code).toBe(0);
      expect(out).toContain('Hiking');
      expect(out).not.toContain('Quavexorn');
    }
    expect(csv.out).toContain(',Interests,');
    expect(JSON.parse(json.out)).toContainEqual(expect.objectContaining({ wording: 'Hiking' }));
    expect(md.out).toContain('### Ada Fenwick (`ada-fenwick`)\n');
    expect(md.out).toMatch(/- Interests: Held back: Waits for the practice’s approval\./);
  });

  test('neither while a file under _data/ has errors', async () => {
    const files = await approved(littlePractice());
    const root = newFolder({ ...files, '_data/disclosure.yaml': 'approval: [\n' });
    for (const args of [[], ['--due']]) {
      const { code, out, err } = await ask(root, ...args);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('_data/disclosure.yaml:');
    }
  });
});

test.each([
  [['--since', 'HEAD', '--due'], 'one at a time'],
  [['--since', 'nowhere'], 'git knows no revision “nowhere” here'],
  [['--since=--all'], 'git knows no revision'],
  [['--since', 'HEAD', '--format', 'csv'], '--format must be one of: md, json.'],
  [['--due', '--format', 'csv'], '--format must be one of: md, json.'],
  [['--format', 'toString'], '--format must be one of: csv, json, md.'],
  [['--due', 'soon'], '--due takes a number of days'],
  [['--due=-1'], '--due takes a number of days'],
  [['--due=5', '6'], '--due takes a number of days'],
  [['30'], 'no use for'],
])('%j is a misuse', async (args, message) => {
  const { root } = await repositoryOf();
  await expect(ask(root, ...args)).rejects.toThrow(Misuse);
  await expect(ask(root, ...args)).rejects.toThrow(message);
});
