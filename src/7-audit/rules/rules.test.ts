import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { amara, findingsOf, html, OWN } from '../fixture.ts';
import { siteRules } from './index.ts';

const HEADINGS = ['Why it matters', 'What to write instead', 'Not OK', 'OK', 'Source'];
const given = { withheld: [amara('Two rescue dogs')], permalinks: ['/policies/social-media/'] };

describe.each(siteRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const text = readFileSync(new URL(`./${id.replace('site/', '')}.md`, import.meta.url), 'utf8');
  const [head = '', ...sections] = text.split(/^## /m);
  const section = (title: string) => sections.find((one) => one.startsWith(`${title}\n`)) ?? '';

  test('says what it is for', () => {
    expect(head.trim().split('\n\n')).toEqual([`# ${id}`, rule.summary]);
    expect(sections.map((one) => one.split('\n')[0])).toEqual(HEADINGS);
  });

  test.each([
    ...examples(section('Not OK')).map((one) => [one, 1] as const),
    ...examples(section('OK')).map((one) => [one, 0] as const),
  ])('of %j it reports %i', async ([kind, example], count) => {
    const [path, content] = file(kind, example);
    const found = await findingsOf(
      id,
      { 'index.html': html('<main><h1>Home</h1></main>'), 'assets/a.webp': 'x', [path]: content },
      given,
    );
    expect(found).toHaveLength(count);
    expect(found.filter(({ message }) => /rescue/i.test(message))).toEqual([]);
  });
});

function examples(section: string): [kind: string, example: string][] {
  return Array.from(section.matchAll(/^```(.+)\n([\s\S]*?)\n```$/gm), ([, kind = '', example = '']) => [
    kind,
    example,
  ]);
}

function file(kind: string, example: string): [path: string, content: string] {
  if (kind === 'html') return [OWN, html(example)];
  return [kind.startsWith('text ') ? kind.slice(5) : `assets/example.${kind}`, example];
}
