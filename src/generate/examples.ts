import { Document, isCollection, visit } from 'yaml';
import type { ContentType } from '#schema/field.ts';

/** A whole file made of the fields' examples, and where it would stand. */
export interface ExampleFile {
  readonly path: string;
  readonly text: string;
}

/** Names in the examples' paths. They are those the examples refer to, so that all of them fit together. */
const NAMES: Readonly<Record<string, string>> = {
  provider: 'amara-osei',
  location: 'main-street',
  service: 'well-child-visits',
  answer: 'friend-request-portal',
  announcement: 'repairs',
  page: 'first-visit',
  handbook: 'edit-your-bio',
  policy: 'social-media',
  'staff-policy': 'staff-social-media',
};

const POLICY = [
  'You may ask if we can be friends online. This page gives you our answer.',
  '',
  '## If you send us a friend request {#friend-requests}',
  '',
  'We will not accept it. It is the same answer for everyone. Call us on {phone} instead.',
].join('\n');

const BODIES: Readonly<Record<string, string>> = {
  provider:
    'I see whole families. A good visit starts before we talk about medicine.\n\nI draw a lot, and you may take the page home.',
  policy: POLICY,
  'staff-policy': '## What must I never post? {#patients}\n\nNever post anything about a patient.',
  answer:
    'Hello {patient},\n\nthank you for thinking of {person}. At {practice} we don’t connect with patients on personal accounts: {policy}',
};

/** A file of a format with every field in it once. */
export function exampleOf({ kind, path, fields, body }: ContentType): ExampleFile {
  const values = Object.fromEntries(Object.entries(fields).map(([name, { example }]) => [name, example]));
  const effective = String(values.effective ?? '');
  const name = NAMES[kind] ?? kind;
  const at = path.replace('<slug>', name).replace('<policy>', name).replace('<effective-date>', effective);
  // In rules.yaml the one field stands for the whole file.
  if (kind === 'rules') return { path: at, text: yamlOf(values.rules) };
  const text = body === 'none' ? (BODIES[kind] ?? '') : (BODIES[kind] ?? 'The text, in Markdown.');
  return { path: at, text: path.endsWith('.md') ? `---\n${yamlOf(values)}---\n${text}\n` : yamlOf(values) };
}

/** A value as it would stand in one line. */
export function inline(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim();
}

const LONGEST = 100;

function yamlOf(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_, { value: inner }) => {
      if (!isCollection(inner)) return undefined;
      inner.flow = inline(inner.toJSON()).length <= LONGEST;
      return undefined;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
