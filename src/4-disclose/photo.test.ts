import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import {
  approvedWordings,
  disclosed,
  disclosureYaml,
  type Files,
  PRACTICE_YAML,
  practiceWithBio,
  withApprovals,
} from '../../test/practice.ts';

let plain: Buffer;
let located: Buffer;
beforeAll(async () => {
  const image = sharp({ create: { width: 40, height: 30, channels: 3, background: '#2f6f5e' } });
  plain = await image.clone().jpeg().toBuffer();
  located = await image
    .clone()
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 8/1 13/1' } })
    .jpeg()
    .toBuffer();
});

const files = (photo: string, bytes: Uint8Array, more: Files = {}): Files =>
  practiceWithBio(`photo: {src: a.jpg, alt: A portrait, ${photo}}`, '', {
    'content/providers/a.jpg': bytes,
    ...more,
  });
const photoOf = async (all: Files, today?: string) => (await disclosed(all, today)).site.providers[0]?.photo;

test('with consent, approval and an approved alt the photo is published', async () => {
  expect(await photoOf(await withApprovals(files('consent: 2026-05-04', plain)))).toMatchObject({
    path: 'content/providers/a.jpg',
    width: 40,
    height: 30,
    alt: 'A portrait',
  });
});

test('without any one of them it is not', async () => {
  const agreed = files('consent: 2026-05-04', plain);
  const approved = await withApprovals(agreed);
  expect(await photoOf(await withApprovals(files('taken: 2025-06-01', plain)))).toBeUndefined();
  expect(await photoOf(agreed)).toBeUndefined();
  expect(await photoOf({ ...agreed, ...approvedWordings({ alt: ['A portrait'] }) })).toBeUndefined();
  expect(
    await photoOf({
      ...approved,
      '_data/approvals.yaml': String(approved['_data/approvals.yaml']).replace(
        'says: A portrait',
        'says: Another',
      ),
    }),
  ).toBeUndefined();
  expect(await photoOf({ ...approved, 'content/providers/a.jpg': located })).toBeUndefined();
});

test('the consent to a photo ends with the term', async () => {
  const approved = await withApprovals(files('consent: 2026-05-04', plain));
  expect(await photoOf(approved, '2028-05-04')).toBeDefined();
  expect(await photoOf(approved, '2028-05-05')).toBeUndefined();
});

test('where approval covers no photos, consent and alt still count', async () => {
  const covers = disclosureYaml({ approval: { covers: ['personal'] } });
  expect(await photoOf(files('consent: 2026-05-04', plain, covers))).toBeDefined();
  expect(await photoOf(files('taken: 2025-06-01', plain, covers))).toBeUndefined();
});

test('in a public repository an original that says where it was taken is an error', async () => {
  const visible = { '_data/practice.yaml': `${PRACTICE_YAML}repository: {visibility: public}\n` };
  const found = async (bytes: Uint8Array) =>
    (await disclosed(await withApprovals(files('consent: 2026-05-04', bytes, visible)))).findings;
  expect(await found(plain)).toEqual([]);
  expect(await found(located)).toMatchObject([{ rule: 'disclosure/no-public-source', subject: 'photo' }]);
});

test('a published view says nothing of consent or of the day the photo was taken', async () => {
  const { site } = await disclosed(
    await withApprovals(files('taken: 2025-06-01, consent: {on: 2026-05-04, by: Zanzibar, ref: C-1}', plain)),
  );
  expect(JSON.stringify(site.providers)).not.toMatch(/2025-06-01|Zanzibar|C-1|2026-05-04/);
});
