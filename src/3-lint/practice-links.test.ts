import { expect, test } from 'vitest';
import { compiled, PRACTICE_YAML, practice } from '../../test/practice.ts';

const rulesWith = async (yaml: string) => {
  const { diagnostics } = await compiled(practice({ '_data/practice.yaml': `${PRACTICE_YAML}${yaml}\n` }));
  return diagnostics
    .filter(({ file }) => file === '_data/practice.yaml')
    .map(({ rule, line, column }) => [rule, line, column]);
};
const line = PRACTICE_YAML.split('\n').length;

test.each([
  ['redirects: {/amara/: https://www.facebook.com/amara.osei.7}', 22],
  ['booking: {label: Book, url: https://www.instagram.com/hana}', 29],
])(
  'an address of the practice that leads to a network is found where it stands: %s',
  async (yaml, column) => {
    expect(await rulesWith(yaml)).toEqual([['boundary/no-undeclared-channel', line, column]]);
  },
);

test('a declared channel, a page of the site and any other address pass', async () => {
  expect(
    await rulesWith(
      'channels: [{network: Facebook, url: https://www.facebook.com/clinic, for: News}]\nredirects: {/fb/: https://facebook.com/clinic/, /old/: /providers/, /map/: https://maps.example/}',
    ),
  ).toEqual([]);
});
