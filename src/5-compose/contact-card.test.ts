import { expect, test } from 'vitest';
import { compiled, type Files, practice, practiceWithBio } from '../../test/practice.ts';

/** The bios here need no policy to link to. */
const NO_POLICY = { '_data/rules.yaml': 'boundary/require-policy-link: off\n' };
const cardOf = async (files: Files) =>
  (await compiled({ ...NO_POLICY, ...files })).built?.composition.files.find(({ path }) =>
    path.endsWith('card.vcf'),
  );

test('the card is the office as a contact, at an address beside the bio', async () => {
  const card = await cardOf(practice());
  expect(card?.path).toBe('providers/amara-osei/card.vcf');
  expect(card?.text).toBe(
    [
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:individual',
      'FN:Dr Amara Osei\\, MD',
      'ORG:Cedar Hill Family Medicine',
      'TITLE:Family doctor',
      'TEL;VALUE=uri;TYPE="work,voice":tel:+15035550100',
      'ADR;TYPE=work:;;214 Main Street\\, Cedar Hill\\, OR 97000;;;;',
      'URL:https://cedarhill.example/providers/amara-osei/',
      'END:VCARD',
      '',
    ].join('\r\n'),
  );
});

test('no line is longer than 75 bytes, and none is cut within a character', async () => {
  const name = 'Señorita Ñandú de la Peña y Ibáñez, '.repeat(6).trim();
  const card = await cardOf(practiceWithBio(`helpsWith: [x]`, '', withTitle(name)));
  const lines = String(card?.text).split('\r\n');
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(String(card?.text).replaceAll('\r\n ', '')).toContain(name.replaceAll(',', '\\,'));
});

test('there is none for somebody who has left or is not shown', async () => {
  expect(await cardOf(practiceWithBio('status: left'))).toBeUndefined();
  expect(await cardOf(practiceWithBio('status: draft'))).toBeUndefined();
});

function withTitle(title: string): Files {
  const text = `---\nname: Dr Amara Osei\nprofession: physician\ntitle: ${JSON.stringify(title)}\ncredentials: [MD]\nlocations: [main-street]\n---\n`;
  return { 'content/providers/amara-osei.md': text };
}
