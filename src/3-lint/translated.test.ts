import { expect, test } from 'vitest';
import {
  type Files,
  IN_TWO_LANGUAGES,
  PRACTICE_YAML,
  policyVersion,
  practiceWithBio,
  recordsOf,
  TODAY,
  withTranslation,
} from '../../test/practice.ts';
import { lint, lintRules } from './index.ts';

const BIO = 'content/providers/amara-osei.md';
const SPANISH = 'content/providers/amara-osei.es.md';
const POLICY = 'content/policies/social-media/2026-01-15.md';
const TEXT =
  '## If you send us a friend request {#friend-requests}\n\nWe say no. In an emergency call 911.\n';
const ORIGINAL = practiceWithBio(
  'npi: "1234567890"\npersonal: { interests: { says: Hiking, consent: 2026-05-04 } }',
  'I listen first.\n',
  { ...IN_TWO_LANGUAGES, [POLICY]: policyVersion('2026-01-15', TEXT) },
);

/** Rules and places of what is found in files that begin so. */
const found = async (files: Files, path: string) =>
  lint(await recordsOf(files), lintRules, TODAY)
    .filter(({ file }) => file === path)
    .map(({ rule, line, column, subject }) => `${line}:${column} ${rule} ${subject ?? ''}`.trim());

test('what a bio must not say, its translation must not say either, and it is told where it stands', async () => {
  const files = await withTranslation(
    ORIGINAL,
    BIO,
    { personal: { interests: { says: 'Jugar con mi hija Lucía, de ocho años', consent: '2026-05-04' } } },
    'Llámeme a casa: 503-555-0187.\n',
  );
  const list = await found(files, SPANISH);
  expect(list).toContainEqual(
    expect.stringMatching(/^5:\d+ privacy\/no-child-identity personal\.interests\.0$/),
  );
  expect(list).toContainEqual(expect.stringMatching(/^8:\d+ privacy\/no-personal-phone body\.0$/));
});

test('what is wrong in the original alone is told there, once', async () => {
  const files = await withTranslation(ORIGINAL, BIO, { title: 'Médica de familia' }, 'Primero escucho.\n');
  expect(await found(files, BIO)).toContainEqual(expect.stringContaining('claims/require-valid-npi'));
  expect(await found(files, SPANISH)).toEqual([]);
});

test('a translated policy has to have the parts of its kind; one of which a title is translated does not', async () => {
  const es = POLICY.replace('.md', '.es.md');
  const whole = await withTranslation(
    ORIGINAL,
    POLICY,
    {},
    '## Si nos envía una solicitud {#friend-requests}\n\nDecimos que no.\n',
  );
  const missing = (await found(whole, es)).map((one) => one.split(' ')[1]);
  expect(missing).toContain('policy/require-section');
  expect(missing).toContain('policy/require-emergency');
  expect(await found(await withTranslation(ORIGINAL, POLICY, { title: 'Las redes' }), es)).toEqual([]);
});

test('in a language that a rule can’t read nothing is missing, and numbers are read all the same', async () => {
  const files = await withTranslation(
    ORIGINAL,
    POLICY,
    {},
    '## طلبات الصداقة {#friend-requests}\n\nلا نقبلها. 503-555-0187\n',
  );
  const es = POLICY.replace('.md', '.es.md');
  const ar = POLICY.replace('.md', '.ar.md');
  const { [es]: text = '', ...others } = files;
  const arabic = { ...others, [ar]: text, '_data/practice.yaml': `${PRACTICE_YAML}languages: [en, ar]\n` };
  const rules = (await found(arabic, ar)).map((one) => one.split(' ')[1]);
  expect(rules).not.toContain('policy/require-emergency');
  expect(rules).not.toContain('policy/require-former-patients');
  expect(rules).toContain('policy/require-section');
});
