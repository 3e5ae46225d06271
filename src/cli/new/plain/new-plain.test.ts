import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../check.ts';
import { folderWith, run } from '../../run-in-test.ts';
import { withFiles } from '../../small-practice.ts';
import { newRecord } from '../new.ts';
import { hoursIn } from './hours.ts';

const TODAY = ['--today', '2026-02-01'];
const newAt = (root: string, ...words: string[]) => run(newRecord, ...words, '--root', root, ...TODAY);
const HOURS = ['--hours', 'Mon-Thu 8:00-18:00; fri 8am to 4pm', '--phone', '+1 503-555-0102'];
const WHOLE: readonly (readonly [string, string, readonly string[]])[] = [
  ['location', 'locations/high-street', ['--name', 'High Street: north', '--address', '1 High Street']],
  ['location', 'locations/mill', ['--name', 'Mill', '--address', '2 Mill Lane', ...HOURS]],
  ['service', 'services/well-child-visits', ['--title', 'Well-child visits', '--summary', 'Check-ups.']],
  ['announcement', 'announcements/we-are-closed-on-friday', ['--says', 'We are closed on Friday, all day.']],
  ['page', 'pages/your-first-visit', ['--title', 'Your first visit', '--text', 'Plan on an hour.']],
];

test.each(WHOLE)('a new %s passes the check: %s', async (type, file, options) => {
  const root = folderWith(withFiles({}));
  const path = `content/${file.replace('high-street', 'high-street-north')}.md`;
  const { code, out } = await newAt(root, type, ...options, '--until', '2026-02-10', '--yes');
  expect([code, out]).toEqual([0, expect.stringContaining(`Wrote ${path}.`)]);
  // One or two lines say what comes next.
  expect(out.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
  const checked = await run(check, '--root', root, ...TODAY);
  expect(checked.code, checked.out).toBe(0);
  expect(checked.out).not.toContain(path);
});

test('a location’s hours stand as the format wants them, and each line that is a note can be used', async () => {
  const root = folderWith(withFiles({}));
  await newAt(root, 'location', '--name', 'Mill', '--address', '2 Mill Lane', ...HOURS);
  const text = readFileSync(join(root, 'content/locations/mill.md'), 'utf8');
  expect(text).toContain('phone: "+1 503-555-0102"\n');
  expect(text).toContain(
    '  - { days: [mon, tue, wed, thu], from: "08:00", to: "18:00" }\n  - { days: [fri], from: "08:00", to: "16:00" }\n',
  );
  await newAt(root, 'location', '--name', 'Hill', '--address', '3 Hill Lane');
  const path = 'content/locations/hill.md';
  const used = readFileSync(join(root, path), 'utf8').replace(/^# (\w+:)/gm, '$1');
  expect(used).toMatch(/^hours: /m);
  const checked = await run(check, '--root', folderWith(withFiles({ [path]: used })), ...TODAY);
  expect([checked.code, checked.out]).toEqual([0, expect.not.stringContaining(path)]);
});

test('what doesn’t fit is told by its option, never by its value, and nothing is written', async () => {
  const root = folderWith(withFiles({}));
  const refused = (...words: string[]) => expect(newAt(root, ...words)).rejects;
  await refused('location', '--name', 'Mill').toThrow('--address is missing');
  await refused('location', '--name', 'M', '--address', 'A', '--hours', 'mornings').toThrow(
    '--hours must be',
  );
  await refused('location', '--name', 'M', '--address', 'A', '--phone', '5550102').toThrow('--phone must be');
  await refused('announcement', '--says', 'Closed.').toThrow('--until is missing');
  const closed = ['announcement', '--says', 'Closed.', '--until'];
  await refused(...closed, '2026-02-30').toThrow('--until must be a real date');
  await refused(...closed, '2026-01-01').toThrow('--until is before --from');
  await refused(...closed, '2026-03-01', '--level', 'loud').toThrow('--level must be one of');
  await refused(...closed, '2026-03-01', '--location', 'mian').toThrow('Did you mean “main”?');
  await refused('page', '--title', 'Policies').toThrow('Doorplate makes a page at that address itself');
  await refused('page', '--title', '李明').toThrow('Give it with --slug');
  const before = 'Check-ups and \u200bvaccines.';
  await refused('service', '--title', 'Visits', '--summary', before).toThrow('nobody can see');
  const { code, err } = await newAt(root, 'location', '--name', 'Main', '--address', 'Elsewhere');
  expect([code, err]).toEqual([1, expect.stringContaining('is there already')]);
  expect(readFileSync(join(root, 'content/locations/main.md'), 'utf8')).toContain('1 Main Street');
});

test.each([
  ['mon 9-5', undefined],
  ['mon 9am-5pm', [{ days: ['mon'], from: '09:00', to: '17:00' }]],
  ['Monday to Wednesday 12:30pm – 8 pm', [{ days: ['mon', 'tue', 'wed'], from: '12:30', to: '20:00' }]],
  ['fri-mon 9:00-17:00', undefined],
  ['sat 17:00-09:00', undefined],
  ['sun 24:00-25:00', undefined],
  ['mon 13pm-14pm', undefined],
  ['closed', undefined],
  ['', undefined],
])('“%s” as hours', (typed, hours) => {
  expect(hoursIn(typed)).toEqual(hours);
});
