import { expect, test } from 'vitest';
import { situationOf } from '../../../cli/small-practice.ts';

const PRACTICE = (jurisdiction: string, phone: string) => `name: Small Practice
kind: MedicalClinic
url: https://small.example
timezone: America/Los_Angeles
phone: "${phone}"
jurisdictions: [${jurisdiction}]
`;
const BIO = `---
name: Dr Ada Lund
profession: physician
title: Skin specialist
registrations: []
credentials: [MD]
locations: [main]
---
I am board certified, and the best doctor in town. One patient told us she had never felt so cared for.
`;

/** The claims found in that bio, by the law of a place. */
async function claimsIn(jurisdiction: string, phone = '+1 503-555-0100', bio = BIO) {
  const files = {
    '_data/practice.yaml': PRACTICE(jurisdiction, phone),
    'content/providers/ada-lund.md': bio,
  };
  const { diagnostics } = await situationOf(files, '2026-02-01');
  return diagnostics
    .filter(({ rule }) => rule.startsWith('claims/'))
    .map(({ rule, severity }) => `${rule.slice('claims/'.length)} ${severity}`)
    .sort();
}

test('each place weighs what its law forbids, and asks for what its law wants', async () => {
  expect(await claimsIn('us-or')).toEqual([
    'no-superlative warning',
    'no-testimonial warning',
    'require-board-name warning',
  ]);
  expect(await claimsIn('us-ca')).toContain('require-board-name error');
  expect(await claimsIn('ca-on')).toEqual(
    expect.arrayContaining(['no-superlative error', 'no-testimonial error']),
  );
  expect(await claimsIn('au', '+61 2 5550 0100')).toEqual(
    expect.arrayContaining([
      'no-testimonial error',
      'no-unregistered-specialist error',
      'require-registration warning',
    ]),
  );
  const registered = BIO.replace('registrations: []', 'registrations: [{ authority: GMC, number: "1" }]');
  const unlettered = registered.replace('credentials: [MD]\n', '');
  expect(await claimsIn('gb-eng', '+44 1632 960001', unlettered)).toEqual(
    expect.arrayContaining(['require-qualification error', 'require-yearly-review warning']),
  );
});
