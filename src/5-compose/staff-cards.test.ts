import { expect, test } from 'vitest';
import {
  disclosed,
  type Files,
  PRACTICE_YAML,
  policyVersion,
  practice,
  withApprovals,
  withStaff,
} from '../../test/practice.ts';
import { type Composition, compose } from './compose.ts';

const composed = async (files: Files, today?: string): Promise<Whole> => {
  const { site, ledger } = await disclosed(files, today);
  return withStaff(
    compose({ site, translated: [], ledger }, { highlight: () => undefined, isPreview: false }),
  );
};
type Whole = ReturnType<typeof withStaff<Composition>>;
const POLICY: Files = {
  'content/policies/social-media/2026-01-15.md': policyVersion(
    '2026-01-15',
    '## A request {#friend-requests}\n\nWe decline.\n',
  ),
};
const yaml = (text: string): Files => ({ '_data/practice.yaml': text });
const page = <L extends 'cards' | 'signature'>({ staffPages }: Whole, layout: L) => {
  const found = staffPages.find((one) => one.layout === layout);
  if (found === undefined) throw new Error(`There is no page “${layout}”.`);
  return found as Extract<Whole['staffPages'][number], { layout: L }>;
};
const sheets = ({ staffPages }: Whole) => staffPages.filter(({ layout }) => layout === 'print');
const social = ({ publicPages }: Composition) => publicPages.find(({ layout }) => layout === 'social');

test('with a policy in force there is a page for each sheet, and each knows the others of its kind', async () => {
  const built = await composed(await withApprovals(practice(POLICY)));
  expect(page(built, 'cards')).toMatchObject({ policy: 'Social media and you', isSample: false });
  expect(sheets(built).map(({ url }) => url)).toEqual(page(built, 'cards').pieces.map(({ url }) => url));
  expect(sheets(built)).toHaveLength(7);
  expect(sheets(built).at(-1)).toMatchObject({
    title: 'Poster, A6',
    others: [{ paper: 'letter' }, { paper: 'a4' }],
    card: { address: 'cedarhill.example/social' },
  });
  expect(social(built)).toMatchObject({
    target: '/policies/social-media/#friend-requests',
    canonical: 'https://cedarhill.example/policies/social-media/',
    noindex: true,
  });
});

test.each([
  ['there is none', practice(), undefined],
  ['it waits for approval', practice(POLICY), undefined],
  ['it takes effect later', undefined, '2026-01-14'],
])('nothing is printed while no policy can be shown: %s', async (_, files, today) => {
  const built = await composed(files ?? (await withApprovals(practice(POLICY))), today);
  expect(sheets(built)).toEqual([]);
  expect(page(built, 'cards').policy).toBeUndefined();
  expect(built.staffPages.find(({ layout }) => layout === 'staff-home')).toMatchObject({ cards: 0 });
  expect(JSON.stringify(page(built, 'signature').texts)).not.toContain('/social');
  expect(social(built)).toMatchObject({ title: 'How to reach us' });
  expect(JSON.stringify(social(built))).not.toMatch(/"target"|"canonical"/);
});

test('the signature names nobody, and holds nothing but words and links of the practice', async () => {
  const [look, code, text, message] = page(
    await composed(
      await withApprovals(
        practice({
          ...POLICY,
          ...yaml(
            `${PRACTICE_YAML}portal: {label: MyCedar, url: "https://portal.cedarhill.example"}\nemergency: {number: "911"}\n`,
          ),
        }),
      ),
    ),
    'signature',
  ).texts;
  expect(look?.html).toBe(`<p>
  <strong>Your name</strong>, Your role<br>
  Cedar Hill Family Medicine<br>
  Phone <a href="tel:+15035550100">(503) 555-0100</a> · <a href="https://cedarhill.example/">cedarhill.example</a>
</p>
<p>
  Please don’t send health details by e-mail: write to us in <a href="https://portal.cedarhill.example">MyCedar</a>, or call.<br>
  In an emergency call 911.<br>
  Why we don’t connect on personal social media: <a href="https://cedarhill.example/social">cedarhill.example/social</a>
</p>`);
  expect(code?.html).toContain('&lt;strong&gt;Your name&lt;/strong&gt;');
  expect(text?.html).toContain('write to us in MyCedar (https://portal.cedarhill.example), or call.');
  expect(text?.html).toContain('(503) 555-0100 · https://cedarhill.example\n');
  expect(message?.html).toContain('Thank you for writing to Cedar Hill Family Medicine.');
  expect(message?.html).toContain('https://cedarhill.example/social');
});

test('a name full of signs can leave neither the code nor the look of a signature', async () => {
  const name = '~~~~ Smith & <Sons> "x" ```';
  const { texts } = page(
    await composed(practice(yaml(PRACTICE_YAML.replace(/name: .*/, `name: '${name}'`)))),
    'signature',
  );
  expect(texts).toHaveLength(3);
  const [look, code, text] = texts;
  expect(look?.html).toContain('~~~~ Smith &#38; &#60;Sons&#62; &#34;x&#34; ```<br>');
  for (const one of [code, text]) {
    expect(one?.html.match(/<pre>/g)).toHaveLength(1);
    expect(one?.html.trim()).toMatch(/^<pre><code class="language-\w+">[^<]*<\/code><\/pre>$/);
  }
  expect(text?.html).toContain('~~~~ Smith &amp; &lt;Sons&gt; &quot;x&quot; ```');
});
