// Days at their edges, and what the practice's own file may not bring into a site.
import { describe, expect, test } from 'vitest';
import { approved, BIO, bio, littlePractice } from '../little-practice.ts';
import { compiled } from '../practice.ts';

describe('a day', () => {
  const says = 'Quavexorn collecting';
  const item = { interests: { says, until: '2026-11-01', consent: '2026-03-08' } };
  const practiceIn = async (zone: string) => {
    const files = littlePractice({ [BIO]: bio({ name: 'Ada Fenwick', personal: JSON.stringify(item) }) });
    const yaml = String(files['_data/practice.yaml']).replace('America/New_York', zone);
    const all = await approved(files);
    const early = String(all['_data/approvals.yaml']).replaceAll('2026-05-05', '2026-01-05');
    return { ...all, '_data/practice.yaml': yaml, '_data/approvals.yaml': early };
  };

  // Both days are those on which the clocks change in New York.
  test.each([
    [
      'America/New_York',
      '2026-03-08T04:59:59Z',
      '2026-03-08T05:00:00Z',
      '2026-11-02T04:59:59Z',
      '2026-11-02T05:00:00Z',
    ],
    [
      'America/Los_Angeles',
      '2026-03-08T07:59:59Z',
      '2026-03-08T08:00:00Z',
      '2026-11-02T07:59:59Z',
      '2026-11-02T08:00:00Z',
    ],
    [
      'Pacific/Kiritimati',
      '2026-03-07T09:59:59Z',
      '2026-03-07T10:00:00Z',
      '2026-11-01T09:59:59Z',
      '2026-11-01T10:00:00Z',
    ],
    [
      'Pacific/Pago_Pago',
      '2026-03-08T10:59:59Z',
      '2026-03-08T11:00:00Z',
      '2026-11-02T10:59:59Z',
      '2026-11-02T11:00:00Z',
    ],
    [
      'Asia/Kathmandu',
      '2026-03-07T18:14:59Z',
      '2026-03-07T18:15:00Z',
      '2026-11-01T18:14:59Z',
      '2026-11-01T18:15:00Z',
    ],
  ])('begins and ends at midnight in %s', async (zone, before, first, last, after) => {
    const files = await practiceIn(zone);
    const isShown = async (now: string) => {
      const { built } = await compiled(files, { now: new Date(now), today: undefined });
      return JSON.stringify(built?.composition.publicPages).includes(says);
    };
    expect([await isShown(before), await isShown(first), await isShown(last), await isShown(after)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test.each(['0001-01-01', '1970-01-01', '2026-03-07', '2026-11-02', '9999-12-31'])(
    'of somebody’s choice (%s) shows nothing before its consent, nor after it',
    async (today) => {
      const { built } = await compiled(await practiceIn('America/New_York'), { today });
      expect(built).toBeDefined();
      expect(JSON.stringify(built?.composition.publicPages)).not.toContain(says);
    },
  );
});

test.each([
  ['an accent', 'theme: { accent: "#2f6f5e}*{x:url(//quavexorn.example)" }'],
  ['an accent over two lines', 'theme: { accent: "#2f6f5e\\n}body{display:none" }'],
  ['an address that runs', 'booking: { label: Book, url: "javascript:alert(1)" }'],
  ['an address with a password', 'portal: { label: Portal, url: "https://user:quavexorn@portal.example/" }'],
  ['a channel that is data', 'channels: [{ network: Facebook, url: "data:text/html,quavexorn", for: News }]'],
  ['a redirect over two lines', 'redirects: { "/old/": "/new/\\n/* https://quavexorn.example/ 301!" }'],
  ['a redirect from over two lines', 'redirects: { "/old/ https://quavexorn.example/ 301\\n/x": "/new/" }'],
  ['a redirect with a space', 'redirects: { "/old/": "/_staff/ 200" }'],
  ['a redirect to another host', 'redirects: { "/old/": "//quavexorn.example/" }'],
  ['a time zone', 'timezone: "America/New_York\\nX-Quavexorn: 1"'],
])('%s in the practice’s own file is refused, and nothing of it is repeated', async (_, yaml) => {
  const key = `${yaml.split(':')[0]}:`;
  const own = String(littlePractice()['_data/practice.yaml'])
    .split('\n')
    .filter((line) => !line.startsWith(key))
    .join('\n');
  const { diagnostics } = await compiled(littlePractice({ '_data/practice.yaml': `${own}${yaml}\n` }));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ file }) => file)).toContain('_data/practice.yaml');
  expect(JSON.stringify(diagnostics)).not.toMatch(/quavexorn|user:/i);
});
