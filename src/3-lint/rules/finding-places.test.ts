import { describe, expect, test } from 'vitest';
import { parse } from '#parse';
import { memoryFolder, readPractice } from '#read';
import { lint } from '../lint.ts';
import { practiceWith } from './example-practice.ts';
import { lintRules, rules } from './index.ts';

const BIO = 'content/providers/amara-osei.md';
const PAGE = 'content/pages/about.md';
const bio = (fields: string, body = 'Hello.') =>
  `---\nname: Dr Amara Osei\nprofession: physician\ntitle: Family doctor\ncredentials: [MD]\nlocations: [main-street]\n${fields}---\n${body}`;
const page = (body: string) => `---\ntitle: About us\n---\n${body}`;

/** What a rule's findings point at in a file, in their order. */
async function found(rule: string, file: string, content: string): Promise<string[]> {
  const { files } = practiceWith({ kind: 'files', words: [], text: `=== ${file}\n${content}` });
  const { records, findings } = parse(await readPractice(memoryFolder(files)), rules);
  if (records === undefined || records.broken.length > 0)
    throw new Error(findings.map(({ message }) => message).join(' '));
  const lines = content.split('\n');
  return lint(records, lintRules, '2026-11-21')
    .filter((one) => one.rule === rule && one.file === file)
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, endLine, endColumn }) => {
      const chosen = lines.slice(line - 1, endLine);
      const last = chosen.length - 1;
      return chosen
        .map((text, row) => text.slice(row === 0 ? column - 1 : 0, row === last ? endColumn - 1 : undefined))
        .join('\n');
    });
}

const EMAIL = 'privacy/no-personal-email';
const PHONE = 'privacy/no-personal-phone';
const PROFILE = 'boundary/no-personal-profile';
const CHANNEL = 'boundary/no-undeclared-channel';
const INVITATION = 'boundary/no-invitation';
const CONTACT = 'boundary/no-social-contact';
const EMBED = 'boundary/no-third-party-embed';

describe('in a body, findings point at exactly what is meant', () => {
  test.each([
    [
      EMAIL,
      'in a link, in emphasis and by itself on one line',
      'Write [**a@gmail.com**](/x/), _b@yahoo.es_, <c@aol.com> or d (at) gmail (dot) com.',
      ['a@gmail.com', 'b@yahoo.es', 'c@aol.com', 'd (at) gmail (dot) com'],
    ],
    [
      EMAIL,
      'in a table and a list',
      '| who | where |\n|---|---|\n| **A** | `a@gmail.com` |\n\n- b@gmail.com\n  - see c@gmail.com',
      ['a@gmail.com', 'b@gmail.com', 'c@gmail.com'],
    ],
    [
      EMAIL,
      'in entities and full width',
      'a&#64;gmail&#46;com or ｂ＠ｇｍａｉｌ．ｃｏｍ',
      ['a&#64;gmail&#46;com', 'ｂ＠ｇｍａｉｌ．ｃｏｍ'],
    ],
    [EMAIL, 'behind words', 'You can [write **to me**](mailto:a%40gmail.com).', ['write **to me']],
    [
      PHONE,
      'several in a line, over marks and in words',
      '1) **503**-555-0142, 2) [5O3 555 O143](/x/) or five oh three 555 01 44',
      ['503**-555-0142', '5O3 555 O143', 'five oh three 555 01 44'],
    ],
    [PHONE, 'over two lines of a quote', '> My cell is 503-555-\n> 0142.', ['503-555-\n> 0142']],
    [
      PROFILE,
      'links, handles and addresses in one line',
      'See [my *bread*](https://instagram.com/amara_b), `instagram.com/amara_c`, @amara_d and **TikTok: amara_e**.',
      ['my *bread', 'instagram.com/amara_c', '@amara_d', 'amara_e'],
    ],
    [
      PROFILE,
      'in a table',
      '| net | name |\n|---|---|\n| Insta | @amara_b |\n| Snap | [@amara_c](https://snapchat.com/add/amara_c) |',
      ['@amara_b', '@amara_c'],
    ],
    [
      INVITATION,
      'several in one line, in emphasis',
      'So **friend me**, [DM me](/x/) or _add me on Insta_!',
      ['friend me', 'DM me', 'add me on Insta'],
    ],
    [INVITATION, 'in Spanish, over two lines', '- Agrégame\n  al Face.', ['Agrégame\n  al Face']],
  ])('%s %s', async (rule, _, body, expected) => {
    expect(await found(rule, BIO, bio('', body))).toEqual(expected);
  });

  test.each([
    [
      CHANNEL,
      'words and address of two links',
      'See [**us**](https://x.com/cedarhill) and [facebook.com/cedarhillfm](https://www.facebook.com/other).',
      ['us', 'facebook.com/cedarhillfm'],
    ],
    [
      CONTACT,
      'two ways in a list and a heading',
      '## DM us {#dm}\n\n- **message us** on Messenger\n- escríbanos por *WhatsApp*',
      ['DM us', 'message us** on Messenger', 'escríbanos por *WhatsApp'],
    ],
    [
      EMBED,
      'code between other words',
      'One [instagram-feed num=3], two `<div class="fb-page"></div>`.',
      ['[instagram-feed num=3]', '<div class="fb-page"></div>'],
    ],
  ])('%s %s', async (rule, _, body, expected) => {
    expect(await found(rule, PAGE, page(body))).toEqual(expected);
  });
});

describe('in front matter, findings point at exactly what is meant', () => {
  const says = (text: string) => bio(`personal:\n  interests: ${text}\n`);

  test.each([
    [EMAIL, 'plain', 'Bread, ask a@gmail.com or b@gmail.com', ['a@gmail.com', 'b@gmail.com']],
    [EMAIL, 'in double quotes', '"Bread \\"and\\" a\\u0040gmail.com"', ['a\\u0040gmail.com']],
    [EMAIL, 'in single quotes', "'It''s a@gmail.com, isn''t it'", ['a@gmail.com']],
    [EMAIL, 'folded', '>-\n    Bread, ask\n    a at gmail\n    dot com', ['a at gmail\n    dot com']],
    [PHONE, 'folded', '>-\n    Text 503-555-0142\n    or 503-555-0143', ['503-555-0142', '503-555-0143']],
    [PHONE, 'in double quotes', '"Text\\t503-555-0142 too"', ['503-555-0142']],
    [PROFILE, 'plain', 'Bread (tiktok @amara_b, Insta amara_c)', ['@amara_b', 'amara_c']],
    [PROFILE, 'in single quotes', "'It''s @amara_b on IG'", ['@amara_b']],
    [INVITATION, 'folded', '>-\n    Come and add\n    me on Facebook', ['add\n    me on Facebook']],
    [INVITATION, 'in a list', '{ says: [Bread, "DM me"] }', ['DM me']],
  ])('%s %s', async (rule, _, text, expected) => {
    expect(await found(rule, BIO, says(text))).toEqual(expected);
  });
});
