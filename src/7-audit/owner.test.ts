import { expect, test } from 'vitest';
import { ownerOf } from './owner.ts';

const pages = new Map([
  ['index.html', { person: 'carla-solo' }],
  ['providers/index.html', {}],
  ['providers/amara-osei/index.html', { person: 'amara-osei' }],
  ['providers/ben.html', { person: 'ben-ito' }],
]);
const fragment = (url: string) => `pagefind_dcd{"url":"${url}","content":"x"}`;

test.each([
  ['index.html', '', 'carla-solo'],
  ['providers/index.html', '', undefined],
  ['providers/list.vcf', '', undefined],
  ['providers/amara-osei/index.html', '', 'amara-osei'],
  ['providers/amara-osei/card.vcf', '', 'amara-osei'],
  ['providers/amara-osei/more/card.vcf', '', undefined],
  ['card.vcf', '', 'carla-solo'],
  ['more/card.vcf', '', undefined],
  ['providers/ben.html', '', 'ben-ito'],
  ['f/en_1.pf_fragment', fragment('/providers/amara-osei/'), 'amara-osei'],
  ['f/en_1.pf_fragment', fragment('providers/amara-osei/?x=1#pets'), 'amara-osei'],
  ['f/en_1.pf_fragment', fragment('/providers/ben.html'), 'ben-ito'],
  ['f/en_1.pf_fragment', fragment('/'), 'carla-solo'],
  ['f/en_1.pf_fragment', fragment('/providers/nobody/'), undefined],
  ['f/en_1.pf_fragment', 'x', undefined],
  ['f/en_1.json', fragment('/providers/amara-osei/'), undefined],
])('%s with %j is %s’s', (path, content, person) => {
  expect(ownerOf({ path, bytes: Buffer.from(content) }, pages)).toBe(person);
});
