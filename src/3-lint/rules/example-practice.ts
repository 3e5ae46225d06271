import type { Example } from './rule-page.ts';

/** A stretch that an example marks, in the file it becomes part of. */
export interface Marked {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ExamplePractice {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly marked: readonly Marked[];
}

/** The day an example is about, where the words after its kind name one. */
export function dayOf({ words }: Example): string | undefined {
  return words.find((word) => /^\d{4}-\d{2}-\d{2}$/.test(word));
}

const OPEN = '⟦';
const CLOSE = '⟧';

const PRACTICE = `name: Cedar Hill Family Medicine
kind: MedicalClinic
url: https://cedarhill.example
timezone: America/Los_Angeles
phone: "+1 503-555-0100"
email: frontdesk@cedarhill.example
portal: { label: MyCedar, url: https://portal.cedarhill.example }
channels: [{ network: Facebook, url: https://www.facebook.com/cedarhillfm, for: Closures }]
repository: { visibility: private }
`;

const LOCATION = `---
name: Main Street
address: 214 Main Street, Cedar Hill, OR 97000
phone: "+1 503-555-0120"
---
`;

const BIO = {
  name: 'Dr Amara Osei',
  profession: 'physician',
  title: 'Family doctor',
  credentials: '[MD]',
  registrations: '[{ authority: Oregon Medical Board, number: MD12345 }]',
  locations: '[main-street]',
};

const POLICY_HEAD = `title: Social media and you
kind: social-media
version: 1
effective: 2026-01-15
owner: Practice manager
nextReview: 2027-01-15
summary: We don’t connect with patients on personal accounts.
`;

const STAFF_POLICY_HEAD = POLICY_HEAD.replace('kind: social-media', 'kind: staff-social-media').replace(
  /summary:.*/,
  'summary: What goes for everyone who works here.',
);

const PATHS = {
  bio: 'content/providers/amara-osei.md',
  policy: 'content/policies/social-media/2026-01-15.md',
  staff: 'content/staff-policies/staff-social-media/2026-01-15.md',
  answer: 'content/answers/friend-request.md',
  page: 'content/pages/about.md',
  service: 'content/services/check-ups.md',
  announcement: 'content/announcements/closed.md',
};

/** A small practice without fault, with the example in its place. */
export function practiceWith(example: Example): ExamplePractice {
  const files: Record<string, string> = {
    '_data/practice.yaml': PRACTICE,
    'content/locations/main-street.md': LOCATION,
    [PATHS.bio]: bio({}, 'I explain things in plain words.'),
    [PATHS.policy]: file(
      POLICY_HEAD,
      '## If you send us a friend request {#friend-requests}\n\nWe can’t accept it.',
    ),
    ...filesOf(example),
  };
  const marked: Marked[] = [];
  const plain = Object.entries(files)
    .filter(([, text]) => text !== GONE)
    .map(([path, text]) => {
      const read = withoutMarks(path, text);
      marked.push(...read.marked);
      return [path, characters(read.text)] as const;
    });
  return { files: Object.fromEntries(plain), marked };
}

const GONE = '(gone)';

function filesOf({ kind, words, text }: Example): Record<string, string> {
  if (kind === 'bio') return { [PATHS.bio]: bio({}, text) };
  if (kind === 'fields') return { [PATHS.bio]: bio(fieldsIn(text), 'I explain things in plain words.') };
  if (kind === 'personal')
    return {
      [PATHS.bio]: bio(
        { personal: `\n  ${text.replaceAll('\n', '\n  ')}` },
        'I explain things in plain words.',
      ),
    };
  if (kind === 'policy') return { [PATHS.policy]: file(POLICY_HEAD, text) };
  if (kind === 'staff') return { [PATHS.staff]: file(STAFF_POLICY_HEAD, text) };
  if (kind === 'answer') {
    return {
      [PATHS.answer]: file(
        `title: A friend request\nsituation: friend-request\nchannel: ${words[0] ?? 'portal'}\n`,
        text,
      ),
    };
  }
  if (kind === 'page') return { [PATHS.page]: file('title: About us\n', text) };
  if (kind === 'service') return { [PATHS.service]: file('title: Check-ups\nsummary: Once a year.\n', text) };
  if (kind === 'announcement')
    return {
      [PATHS.announcement]: file(`says: ${JSON.stringify(text)}\nfrom: 2026-11-20\nuntil: 2026-11-30\n`, ''),
    };
  if (kind === 'facts') return { '_data/practice.yaml': `${PRACTICE}${text}\n` };
  if (kind === 'practice') return practiceAnd(text);
  if (kind === 'files') return listed(text);
  throw new Error(`There is no example of the kind “${kind}”.`);
}

/** Lines of the practice's own file, then files. Below `=== path kind` stands the body of a policy of that kind. */
function practiceAnd(text: string): Record<string, string> {
  const [lines = '', ...files] = text.split(/^(?==== )/m);
  const entries = Object.entries(listed(files.join('')));
  return {
    '_data/practice.yaml': `${PRACTICE}${lines}`,
    ...Object.fromEntries(entries.map(([head, body]) => policyOf(head.split(' '), body))),
  };
}

function policyOf([path = '', kind, ...fields]: readonly string[], body: string): readonly [string, string] {
  if (kind === undefined) return [path, body];
  const effective = /(\d{4}-\d{2}-\d{2})\.md$/.exec(path)?.[1] ?? '';
  const head = POLICY_HEAD.replace(/^kind: .*$/m, `kind: ${kind}`).replace(
    /^effective: .*$/m,
    `effective: ${effective}`,
  );
  return [path, file(`${head}${fields.length === 0 ? '' : `${fields.join(' ')}\n`}`, body.trimEnd())];
}

/** `=== path` begins a file; `=== path (gone)` takes one away. */
function listed(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(/^=== /m)
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const [head = '', ...lines] = part.split('\n');
        return head.endsWith(GONE)
          ? [head.replace(GONE, '').trim(), GONE]
          : [head.trim(), `${lines.join('\n').replace(/(?<!\n)\n+$/, '')}\n`];
      }),
  );
}

function fieldsIn(text: string): Record<string, string> {
  const at = text.indexOf(':');
  return { [text.slice(0, at)]: text.slice(at + 1).trimStart() };
}

function bio(fields: Readonly<Record<string, string>>, body: string): string {
  const head = Object.entries({ ...BIO, ...fields }).map(([name, value]) => `${name}: ${value}\n`);
  return file(head.join(''), body);
}

function file(head: string, body: string): string {
  return `---\n${head}---\n${body}\n`;
}

function withoutMarks(path: string, text: string): { text: string; marked: Marked[] } {
  const marked: Marked[] = [];
  let plain = '';
  let open: { line: number; column: number } | undefined;
  let line = 1;
  let column = 1;
  for (const char of text) {
    if (char === OPEN) open = { line, column };
    else if (char === CLOSE && open !== undefined)
      marked.push({ file: path, ...open, endLine: line, endColumn: column });
    else {
      plain += char;
      column = char === '\n' ? 1 : column + char.length;
      if (char === '\n') line += 1;
    }
  }
  return { text: plain, marked };
}

/** ⟨U+200B⟩ stands for a character that can't be shown, ⟨byte E9⟩ for one byte of a file that is not UTF-8. */
function characters(text: string): string | Uint8Array {
  const shown = text.replace(/⟨U\+([0-9A-F]{4,6})⟩/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  if (!shown.includes('⟨byte ')) return shown;
  const parts = shown.split(/⟨byte ([0-9A-F]{2})⟩/);
  return Buffer.concat(
    parts.map((part, index) => (index % 2 === 1 ? Buffer.from(part, 'hex') : Buffer.from(part, 'utf8'))),
  );
}
