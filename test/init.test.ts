// A clone holds the sample; `init` takes it away, and whatever is somebody's own stays.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesIn, newFolder, sitesIn } from './folder.ts';
import { TODAY } from './practice.ts';
import { doorplate, type Outcome, REPOSITORY } from './terminal.ts';
import { doorplateHere } from './terminal-here.ts';

let root: string;
let before: Map<string, Buffer>;
let run: Outcome;
const OWN = 'content/pages/parking.md';
const CHANGED = 'content/pages/first-visit.md';
const WINDOWS = 'content/services/counseling.md';
const at = (path: string) => join(root, path);
/** On a busy machine it all takes several times as long. */
const PATIENCE = 600_000;

beforeAll(async () => {
  root = newFolder({ [OWN]: '---\ntitle: Parking\n---\nBehind the house.\n' });
  for (const part of ['content', '_data']) cpSync(join(REPOSITORY, part), at(part), { recursive: true });
  writeFileSync(at(CHANGED), readFileSync(at(CHANGED), 'utf8').replace('an hour', 'two hours'));
  writeFileSync(at(WINDOWS), readFileSync(at(WINDOWS), 'utf8').replaceAll('\n', '\r\n'));
  // A setting somebody had begun to change is still the sample's practice.
  writeFileSync(at('_data/practice.yaml'), `${readFileSync(at('_data/practice.yaml'), 'utf8')}# mine\n`);
  before = filesIn(root);
  const own = ['--name', 'Birch Lane Clinic', '--phone', '+1 212-555-0142', '--timezone', 'America/New_York'];
  const more = [
    '--address',
    '8 Birch Lane, Fairhaven',
    '--provider',
    'Dr Ada Fenwick, physician, Family doctor, MD',
  ];
  run = await doorplate(['init', '--root', root, ...own, ...more, '--yes', '--today', TODAY]);
}, PATIENCE);

test('the site builds, and nothing of the sample is on it but what was kept', () => {
  expect(run, run.stderr + run.stdout).toMatchObject({ status: 0 });
  const sites = sitesIn(root);
  expect(sites['_site/providers/ada-fenwick/index.html']).toContain('Birch Lane Clinic');
  for (const [path, text] of Object.entries(sites).filter(([one]) => !one.startsWith('_staff/handbook/')))
    expect(text, path).not.toMatch(/Cedar Hill|cedarhill|Osei|Nakamura|MyCedar/);
});

test('what is somebody’s own, or was changed, stands where it stood, and is told', () => {
  for (const path of [OWN, CHANGED]) {
    expect(readFileSync(at(path))).toEqual(before.get(path));
    expect(run.stdout).toContain(`was changed: ${path}`);
  }
  expect(run.stdout.match(/was changed: /g)).toHaveLength(2);
});

test('nothing is lost: each file that went is kept aside, byte for byte', () => {
  const gone = [...before].filter(
    ([path]) => !existsSync(at(path)) || !readFileSync(at(path)).equals(before.get(path) as Buffer),
  );
  expect(gone.length).toBeGreaterThan(40);
  for (const [path, bytes] of gone)
    expect(readFileSync(at(`.doorplate/before-init/${path}`)).equals(bytes), path).toBe(true);
  expect(existsSync(at(WINDOWS))).toBe(false);
  expect(existsSync(at('_data/approvals.yaml'))).toBe(false);
});

test(
  'with an address of one’s own and people of the sample left, the check stops it',
  async () => {
    const other = newFolder();
    for (const part of ['content/providers', 'content/locations', '_data'])
      cpSync(join(REPOSITORY, part), join(other, part), { recursive: true });
    const file = join(other, '_data/practice.yaml');
    const own = readFileSync(file, 'utf8').replace(
      'https://cedarhill.example',
      'https://www.birchlane.health',
    );
    writeFileSync(file, own.replace(/^sample: true.*\n/m, ''));
    // Another name makes nobody of a made-up person: the words are still theirs. Who is called alike is somebody else.
    const bio = join(other, 'content/providers/hana-nakamura.md');
    writeFileSync(bio, readFileSync(bio, 'utf8').replace(/^name: .*$/m, 'name: Jo Marsh'));
    const alike = join(other, 'content/providers/linh-dao.md');
    writeFileSync(
      alike,
      '---\nname: Linh Dao\nprofession: staff\ntitle: Front desk\nlocations: [main-street]\n---\n',
    );
    const { status, stdout } = await doorplateHere(['check', '--root', other, '--today', TODAY]);
    expect(status).toBe(1);
    const found = stdout.split('\n').filter((one) => one.includes(' error file/no-sample — This person'));
    const files = found.map((one) => one.split(':')[0]);
    expect(files).toContain('content/providers/hana-nakamura.md');
    expect(files).toContain('content/providers/amara-osei.md');
    expect(files).not.toContain('content/providers/linh-dao.md');
    expect(found.join()).not.toMatch(/Jo Marsh|Amara Osei/);
  },
  PATIENCE,
);
