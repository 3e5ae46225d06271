import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newStage } from './stage.ts';

let out: string;
let clock = 0;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'doorplate-stage-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

function filled(text: string, linked: boolean) {
  const stage = newStage(out, linked, new Date(Date.UTC(2026, 10, 21) + clock++));
  writeFileSync(join(stage.site, 'index.html'), text);
  writeFileSync(join(stage.staff, 'index.html'), `${text} staff`);
  return stage;
}
const site = () => readFileSync(join(out, '_site/index.html'), 'utf8');
const staff = () => readFileSync(join(out, '_staff/index.html'), 'utf8');
const isLink = (name: string) => lstatSync(join(out, name)).isSymbolicLink();
const builds = () => readdirSync(join(out, '.doorplate/builds'));

test.each([true, false])(
  'nothing is seen before the swap, both sites after it (linked: %s)',
  async (linked) => {
    const stage = filled('one', linked);
    expect(existsSync(join(out, '_site'))).toBe(false);
    const done = stage.swap();
    expect([site(), staff()]).toEqual(['one', 'one staff']);
    await done;
    expect([isLink('_site'), isLink('_staff')]).toEqual([linked, linked]);
  },
);

test('linked sites change by one link, and only the current build is kept', async () => {
  await filled('one', true).swap();
  const before = readlinkSync(join(out, '_site'));
  await filled('two', true).swap();
  expect([site(), staff()]).toEqual(['two', 'two staff']);
  expect(readlinkSync(join(out, '_site'))).toBe(before);
  expect(builds()).toHaveLength(1);
  expect(readdirSync(join(out, '.doorplate')).filter((name) => name.startsWith('current'))).toEqual([
    'current',
  ]);
});

test('real folders are replaced whole: pages of the earlier build are gone', async () => {
  mkdirSync(join(out, '_site/old'), { recursive: true });
  writeFileSync(join(out, '_site/old/index.html'), 'old');
  await filled('one', false).swap();
  expect(site()).toBe('one');
  expect(existsSync(join(out, '_site/old'))).toBe(false);
  expect(builds()).toEqual([]);
});

test('a real folder gives way to a link', async () => {
  await filled('one', false).swap();
  await filled('two', true).swap();
  expect([site(), staff(), isLink('_site'), isLink('_staff')]).toEqual(['two', 'two staff', true, true]);
});

test('a link gives way to a real folder, and what it led to is not written into', async () => {
  await filled('one', true).swap();
  await filled('two', false).swap();
  expect([site(), isLink('_site')]).toEqual(['two', false]);
  expect(readFileSync(join(out, '.doorplate/current/_site/index.html'), 'utf8')).toBe('one');
});

test.each([true, false])(
  'a link of someone else’s is taken away, what it leads to stays (linked: %s)',
  async (linked) => {
    mkdirSync(join(out, 'precious'));
    writeFileSync(join(out, 'precious/file'), 'x');
    symlinkSync(join(out, 'precious'), join(out, '_site'));
    symlinkSync('nowhere', join(out, '_staff'));
    await filled('one', linked).swap();
    expect([site(), staff()]).toEqual(['one', 'one staff']);
    expect(readdirSync(join(out, 'precious'))).toEqual(['file']);
  },
);

test('an unfinished build is discarded and the earlier site stands', async () => {
  await filled('one', true).swap();
  const stage = filled('two', true);
  await stage.discard();
  expect(site()).toBe('one');
  expect(builds()).toHaveLength(1);
});

test('builds of processes that were killed are swept, one that is still being made is not', async () => {
  const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
  for (const name of [`a-${dead}`, 'b-notanumber', 'c-0', 'd', `e-${process.ppid}`])
    mkdirSync(join(out, '.doorplate/builds', name, '_site'), { recursive: true });
  await filled('one', true).swap();
  expect(builds().filter((name) => /^[a-e](-|$)/.test(name))).toEqual([`e-${process.ppid}`]);
  expect(site()).toBe('one');
});

test('a link left by a killed swap does not stand in the way', async () => {
  await filled('one', true).swap();
  symlinkSync('builds/gone', join(out, '.doorplate', `current.${process.pid}`));
  await filled('two', true).swap();
  expect(site()).toBe('two');
});

test('if the new folder can’t be put there, the old one comes back', async () => {
  await filled('one', false).swap();
  const stage = filled('two', false);
  rmSync(stage.site, { recursive: true });
  await expect(stage.swap()).rejects.toThrow();
  expect(site()).toBe('one');
});
