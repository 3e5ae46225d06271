import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { approve } from '../approve/approve.ts';
import { check } from '../check.ts';
import { Misuse } from '../misuse.ts';
import { folderWith, run } from '../run-in-test.ts';
import { type Files, POLICY_PATH, SMALL, withFiles } from '../small-practice.ts';
import { fitTemplate } from './fit-template.ts';
import { newRecord } from './new.ts';

const TODAY = '2026-11-27';
/** A practice without a policy, under every rule. */
const practice = (changes: Files = {}) =>
  folderWith(withFiles({ [POLICY_PATH]: undefined, '_data/rules.yaml': undefined, ...changes }));
const policyAt = (root: string, ...words: string[]) =>
  run(newRecord, 'policy', ...words, '--root', root, '--today', TODAY);
const textAt = (root: string, file: string) => readFileSync(join(root, file), 'utf8');
const profile = (name: string) => ({ '_data/disclosure.yaml': `profile: ${name}\n` });
const WRITTEN = `content/policies/social-media/${TODAY}.md`;

describe('the new policy', () => {
  test('is the first version, with an owner, its day, and a year until it is read again', async () => {
    const root = practice();
    const { code, out } = await policyAt(root, 'social-media', '--yes', '--effective', '2028-02-29');
    expect([code, out]).toEqual([0, expect.stringContaining('content/policies/social-media/2028-02-29.md')]);
    expect(textAt(root, 'content/policies/social-media/2028-02-29.md')).toMatch(
      /^kind: social-media\nversion: 1\neffective: 2028-02-29\nowner: Practice manager\nnextReview: 2029-02-28\n/m,
    );
  });

  test('is told of its places and can’t be approved before they are filled in', async () => {
    const root = practice();
    const { out } = await policyAt(root, 'accessibility', '--yes', '--owner', 'Front desk: lead');
    expect(out).toMatch(/\d places are left to fill in/);
    const file = `content/policies/accessibility/${TODAY}.md`;
    const place = ['--root', root, '--today', TODAY];
    const checked = await run(check, ...place);
    const places = checked.out
      .split('\n')
      .filter((line) => line.startsWith(file) && line.includes(' warning policy/'));
    expect(places.length).toBe(Number(/(\d+) places/.exec(out)?.[1]));
    expect(checked.out.split('\n').filter((one) => one.startsWith(file) && / error /.test(one))).toEqual([]);
    for (const line of places) expect(line).toContain('policy/no-placeholder');
    const asked = await run(approve, 'accessibility', '--yes', '--by', 'Dana Reyes', ...place);
    expect(asked.out).toContain('Can’t be approved: places in it are left to be filled in');
    expect(textAt(root, file)).toContain('owner: "Front desk: lead"');
  });

  test.each([
    ['general', 'social-media'],
    ['mental-health', 'social-media-mental-health'],
    ['dental', 'social-media-dental'],
    ['pediatric', 'social-media-pediatrics'],
    ['paediatric', 'social-media-pediatrics'],
    ['small-community', 'social-media-small-community'],
  ])('on social media is, at a practice of the profile %s, of the kind %s', async (name, kind) => {
    const root = practice(profile(name));
    await policyAt(root, 'social-media', '--yes');
    expect(textAt(root, WRITTEN)).toContain(`\nkind: ${kind}\n`);
  });

  test('can be another than the profile’s', async () => {
    const root = practice(profile('dental'));
    await policyAt(root, 'social-media-general', '--yes');
    expect(textAt(root, WRITTEN)).toContain('\nkind: social-media\n');
  });

  test('has the owner its template names, unless another is given', async () => {
    const root = practice();
    await policyAt(root, 'notice-privacy-practices', '--yes');
    const file = `content/policies/notice-privacy-practices/${TODAY}.md`;
    expect(textAt(root, file)).toContain('\nowner: Privacy officer\n');
  });

  test('for staff goes where the public never looks', async () => {
    const root = practice();
    const { out } = await policyAt(root, 'review-replies', '--name', 'reviews', '--yes');
    expect(out).toContain(`content/staff-policies/reviews/${TODAY}.md`);
  });

  test('of a practice that is asked nothing is the one on social media', async () => {
    expect((await policyAt(practice(profile('dental')), '--yes')).out).toContain('social-media-dental');
  });
});

describe('what the practice has none of', () => {
  const TEMPLATE = '---\ntitle: A\n---\nCall 911 or 988, write to {email} or {portal}, not 9110.\n';
  const DRAFT = { effective: '2026-01-15', owner: 'A' };
  const with_ = (more: object) =>
    fitTemplate(TEMPLATE, DRAFT, {
      phone: '+1 503-555-0100',
      email: undefined,
      portal: undefined,
      emergency: undefined,
      jurisdictions: [],
      ...more,
    }).split('---\n')[2];

  test('is a place to fill in, and what it has stays a variable', () => {
    const portal = { label: 'A', url: 'https://a.example' };
    expect(with_({ email: 'a@a.example', portal })).toBe(
      'Call 911 or 988, write to {email} or {portal}, not 9110.\n',
    );
    expect(with_({})).toMatch(/write to \[\[Write here: [^\]]+\]\] or \[\[Write here: [^\]]+\]\], not 9110/);
  });

  test('is not spoken of as if it were there', () => {
    const text =
      '---\nkind: messages-email\n---\n## The portal\n\n| a visit | the portal |\n\nWe read the patient portal.\n\nA portal may be another’s.\n';
    const practice = {
      phone: '+1 503-555-0100',
      email: 'a@a.example',
      emergency: undefined,
      jurisdictions: [],
    };
    const body = (portal: { label: string; url: string } | undefined) =>
      fitTemplate(text, DRAFT, { ...practice, portal }).split('---\n')[2];
    expect(body({ label: 'A', url: 'https://a.example' })).not.toContain('Write here');
    expect(body(undefined)).toMatch(
      /^## The portal\n\n\| a visit \| the portal \[\[Write here: [^\]]+\]\] \|\n\nWe read the patient portal\. \[\[Write here: [^\]]+\]\]\n\nA portal may be another’s\.\n$/,
    );
  });

  test('is no notice of another country’s law', () => {
    const text = (kind: string) => `---\nkind: ${kind}\n---\nOur Notice of Privacy Practices says more.\n`;
    const at = (kind: string, jurisdictions: string[]) =>
      fitTemplate(text(kind), DRAFT, {
        phone: '+44 1632 960001',
        email: undefined,
        portal: undefined,
        emergency: undefined,
        jurisdictions,
      });
    expect(at('social-media', ['gb-eng'])).toContain('Our privacy notice says more.');
    expect(at('social-media', ['us-federal'])).toContain('Notice of Privacy Practices');
    expect(at('notice-privacy-practices', ['gb-eng'])).toContain('Notice of Privacy Practices');
  });

  test('is never the number of another country', () => {
    for (const more of [{ phone: '+44 1632 960001' }, { jurisdictions: ['gb-eng'] }])
      expect(with_(more)).toMatch(/^Call \[\[Write here: [^\]]+\]\] or \[\[Write here: [^\]]+\]\], write/);
    expect(with_({ emergency: { number: '999', crisis: '116 123' } })).toMatch(/^Call 999 or 116 123,/);
    expect(with_({ phone: '+44 1632 960001', emergency: { number: '999' } })).toMatch(
      /^Call 999 or \[\[Write here/,
    );
  });
});

describe('it refuses', () => {
  test('to write beside, or over, a policy of that name', async () => {
    const root = practice({ [POLICY_PATH]: SMALL[POLICY_PATH] });
    const { code, err } = await policyAt(root, 'social-media', '--yes');
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('npx doorplate new policy-version social-media.'),
    ]);
    expect(textAt(root, POLICY_PATH)).toBe(SMALL[POLICY_PATH]);
    expect((await policyAt(root, 'social-media', '--yes', '--name', 'online')).code).toBe(0);
  });

  test('a practice whose own files can’t be read', async () => {
    const { code, err } = await policyAt(practice({ '_data/practice.yaml': 'nmae: A\n' }), 'social-media');
    expect([code, err]).toEqual([1, expect.stringContaining('npx doorplate check')]);
  });

  test.each([
    [['scoial-media'], 'Did you mean “social-media”?'],
    [['../../package'], 'no template of that name'],
    [[], 'notice-privacy-practices'],
    [['accessibility', '--name', '../x'], '--name must be'],
    [['accessibility', '--owner', 'A\u200bB'], 'nobody sees'],
    [['accessibility', '--effective', '2026-02-30'], '--effective must be a date'],
  ])('%j as a misuse', async (words, message) => {
    const root = practice();
    await expect(policyAt(root, ...words)).rejects.toThrow(Misuse);
    await expect(policyAt(root, ...words)).rejects.toThrow(message);
  });
});
