// The form with which a practice begins, for people without a terminal.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROFILES } from '#schema/categories.ts';
import { PRACTICE_KINDS } from '#schema/vocabulary.ts';
import { SMALL } from '../../src/cli/small-practice.ts';
import { REPOSITORY } from '../terminal.ts';
import { workflow } from './run.ts';
import { filesOf, headOf, sceneWith, start, textAt } from './scene.ts';

const FORM = 'start-your-practice';
const FILLED = {
  name: 'Birch Lane Clinic',
  kind: 'MedicalClinic',
  phone: '+1 212-555-0142',
  address: '8 Birch Lane, Fairhaven, NY 10001',
  timezone: 'America/New_York',
  profile: 'general',
};

test('the sample gives way to a practice with its people and approvers, and all of it is committed', () => {
  // Of the sample its settings are enough here.
  const settings = ['_data/practice.yaml', '_data/disclosure.yaml', '_data/rules.yaml'];
  const sample = settings.map((path) => [path, readFileSync(join(REPOSITORY, path), 'utf8')]);
  const nothing = Object.keys(SMALL).map((path) => [path, undefined]);
  const scene = sceneWith(Object.fromEntries([...nothing, ...sample]));
  const people = 'Dr Ada Fenwick, physician, Family doctor, MD; Bo May, staff, Front desk;';
  const approvers = 'Pat Quill @dreyes, Kim Park';
  const run = start(scene, FORM, { ...FILLED, law: 'us-federal, us-or', people, approvers });
  expect([run.code, run.log], run.summary).toEqual([0, '']);
  expect(run.summary).toContain('### Start your practice: done');
  expect(filesOf(scene)).toEqual(
    expect.arrayContaining(['content/providers/ada-fenwick.md', 'content/providers/bo-may.md']),
  );
  expect(filesOf(scene).filter((path) => !/^(?:content|_data)\//.test(path))).toEqual([]);
  expect(textAt(scene, '_data/practice.yaml')).toContain('name: Birch Lane Clinic');
  expect(textAt(scene, '_data/practice.yaml')).toContain('jurisdictions: [us-federal, us-or]');
  expect(textAt(scene, '_data/disclosure.yaml')).toContain('logins: {"dreyes":"Pat Quill"}');
}, 600_000);

test('where a practice of somebody’s own stands, nothing happens, and it says so', () => {
  const scene = sceneWith();
  const before = headOf(scene);
  const run = start(scene, FORM, FILLED);
  expect([run.code, headOf(scene)]).toEqual([1, before]);
  expect(run.summary).toContain('### Start your practice: not done');
  expect(run.summary).toContain('no sample. Nothing was changed');
});

test('each field reaches the command as one word, and an empty one doesn’t', () => {
  const typed = '$(touch x) `touch x`" --by=x';
  const asked = (inputs: object) => start(sceneWith(), FORM, { ...inputs }, { npx: 'true' }).asked[0] ?? [];
  const names = Object.keys(workflow(FORM).on.workflow_dispatch?.inputs ?? {});
  const all = asked(Object.fromEntries(names.map((name) => [name, typed])));
  expect(all.slice(0, 3)).toEqual(['doorplate', 'init', '--yes']);
  expect(all.slice(3).map((word) => word.slice(word.indexOf('=') + 1))).toEqual(names.map(() => typed));
  expect(asked({ name: 'Birch', people: ' ; ' })).toEqual(['doorplate', 'init', '--yes', '--name=Birch']);
});

test('it offers what there is, and no more fields than GitHub has room for', () => {
  const { inputs = {} } = workflow(FORM).on.workflow_dispatch ?? {};
  expect(Object.keys(inputs).length).toBeLessThanOrEqual(10);
  expect(inputs.profile?.options).toEqual(PROFILES);
  for (const kind of inputs.kind?.options ?? []) expect(PRACTICE_KINDS).toContain(kind);
});

test('the page for people without a terminal names forms and settings as they are called', () => {
  const read = (path: string) => readFileSync(join(REPOSITORY, path), 'utf8');
  const forms = readdirSync(join(REPOSITORY, '.github/workflows')).map(
    (file) => workflow(file.replace('.yml', '')).name,
  );
  const page = read('START-HERE.md');
  for (const form of ['Start your practice', 'Approve wording', 'Staff site', 'Take down', 'Upgrade']) {
    expect(page).toContain(`**${form}**`);
    expect(forms).toContain(form);
  }
  for (const path of page.matchAll(/\]\(((?!http)[^)#]+)/g)) expect(read(path[1] as string)).not.toBe('');
  for (const path of page.matchAll(/`((?:content|_data)\/[^`]*)`/g))
    expect(existsSync(join(REPOSITORY, path[1] as string)), path[1]).toBe(true);
  // What the person should see at Netlify is what netlify.toml says.
  const [command, publish] = [...read('netlify.toml').matchAll(/^(?:command|publish) = "(.*)"$/gm)].map(
    ([, value]) => value,
  );
  expect(read('docs/deploy.md')).toContain(`| Build command | \`${command}\` |`);
  expect(read('docs/deploy.md')).toContain(`| Publish directory | \`${publish}\` |`);
});
