import type { COVERS, DisclosureData } from '#schema/disclosure.ts';
import type { ContentType, Disclosure } from '#schema/field.ts';
import { POLICY_KINDS } from '#schema/policy.ts';
import type { PracticeData } from '#schema/practice.ts';
import type { PublishedSite } from '#schema/published.ts';
import type { ApprovedVersion, EditedKind, WebEditorConfig } from '#schema/web-editor.ts';
import { webEditor } from '#schema/words/en-web-editor.ts';
import { say } from '#schema/words/say.ts';
import { type FormField, readable } from './form-field.ts';
import { EDITED, fieldsOf, folderOf } from './kinds.ts';
import { personalField } from './personal.ts';

type Editor = NonNullable<PracticeData['editor']>;

/**
 * The configuration of the web editor, from the schemas and the practice's stances. Of content it holds nothing but what
 * stands on the public site: names of policies and of their approved versions.
 */
export function webEditorConfig(
  editor: Editor,
  { practice, policies, stances }: Pick<PublishedSite, 'practice' | 'policies' | 'stances'>,
  { required, covers }: DisclosureData['approval'],
): WebEditorConfig {
  const isCovered = (one: (typeof COVERS)[number]) => required && covers.includes(one);
  const waits = (disclosure: Disclosure) =>
    (disclosure === 'text' && isCovered('text')) || (disclosure === 'photo' && isCovered('photo'));
  const personal = personalField(stances, ({ stance }) => stance === 'signed' || isCovered('personal'));
  const approved = approvedIn(policies);
  const forms = EDITED.map((type) =>
    formOf(type, fieldsOf(type, waits, personal), isCovered('text'), approved),
  );
  return {
    cms: {
      load_config_file: false,
      backend: backendOf(editor),
      app_title: `${practice.name}: ${webEditor.title}`,
      site_url: practice.url,
      display_url: practice.url,
      // What is uploaded lies beside the bios, where nobody sees a picture before a bio names it and all have agreed. In
      // content/files it would be public at once.
      media_folder: 'content/providers',
      public_folder: '/',
      media_libraries: { stock_assets: { providers: [] } },
      show_preview_links: false,
      editor: { preview: false },
      slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
      collections: forms.map(({ collection }) => collection),
    },
    kinds: Object.fromEntries(forms.map(({ format, kind }) => [format, kind])),
    approveUrl: `https://github.com/${editor.repository}/actions/workflows/approve-wording.yml`,
  };
}

function backendOf({ host, repository, branch, signIn }: Editor) {
  return {
    name: host,
    repo: repository,
    branch,
    // With the slash at the end Sveltia doesn't ask githubstatus.com how GitHub is: nobody but the git host is asked.
    api_root: 'https://api.github.com/',
    auth_methods: signIn === 'netlify' ? ['oauth', 'token'] : ['token'],
    commit_messages: {
      create: 'Add {{path}} in the web editor',
      update: 'Change {{path}} in the web editor',
      delete: 'Delete {{path}} in the web editor',
    },
  };
}

function approvedIn(policies: PublishedSite['policies']): ApprovedVersion[] {
  return policies.flatMap(({ policy, versions }) =>
    versions.map(({ kind, title, version, effective }) => ({ policy, kind, title, version, effective })),
  );
}

/** One collection, the name of its format, and how its files are read and written. */
function formOf(
  type: ContentType,
  fields: readonly FormField[],
  textWaits: boolean,
  approved: readonly ApprovedVersion[],
): { collection: object; format: string; kind: EditedKind } {
  const words = webEditor;
  const name = folderOf(type);
  const format = `doorplate-${name}`;
  const isPolicy = type.kind === 'policy';
  const isBio = type.kind === 'provider';
  const [label, one] = words.kinds[type.kind as keyof typeof words.kinds];
  const titled = ['name', 'title', 'says'].find((field) => Object.hasOwn(type.fields, field));
  const bodyHint = isPolicy ? words.textWaitsWhole : isBio && textWaits ? words.textWaits : words.textHint;
  const body = { name: 'body', label: words.text, hint: bodyHint, widget: 'text', required: false };
  return {
    format,
    kind: {
      fields: fields.map(({ edited }) => edited),
      body: words.text,
      bodyWaits: isPolicy || (isBio && textWaits),
      ...(isPolicy ? { approved } : {}),
    },
    collection: {
      name,
      label,
      label_singular: one,
      description: words.about[type.kind as keyof typeof words.about],
      folder: `content/${name}`,
      format,
      create: true,
      // A bio and a version of a policy are taken off by what stands in them, so that nothing is left behind.
      delete: !isPolicy && !isBio,
      identifier_field: titled,
      summary: isPolicy ? '{{title}}, {{effective}}' : `{{${titled}}}`,
      // Approvals and links go by the name of a file: it is chosen once.
      slug: isPolicy
        ? { template: '{{policy}}-{{effective}}', editable: false }
        : { template: `{{${titled}}}`, editable: ['create'] },
      // With a path of its own it would get a place for pictures of its own, too.
      ...(isPolicy ? { path: '{{policy}}/{{effective}}', media_folder: '/content/providers' } : {}),
      fields: [
        ...(isPolicy ? [policyName(approved)] : []),
        ...inOrder([...fields.map(({ cms }) => cms), body]),
      ],
    },
  };
}

/** A bio is long, and what is changed most often comes first. */
const FIRST = [
  'name',
  'title',
  'status',
  'acceptingNewPatients',
  'approach',
  'helpsWith',
  'personal',
  'body',
];

function inOrder(fields: readonly FormField['cms'][]): readonly FormField['cms'][] {
  const isBio = fields.some(({ name }) => name === 'personal');
  if (!isBio) return fields;
  const first = FIRST.flatMap((name) => fields.filter((one) => one.name === name));
  return [...first, ...fields.filter((one) => !first.includes(one))];
}

/** Only the form has this field: it says in which folder a new version goes. */
function policyName(approved: readonly ApprovedVersion[]) {
  const words = webEditor;
  const known = new Map([...approved].reverse().map(({ policy, title }) => [policy, title]));
  const others = POLICY_KINDS.filter((kind) => !known.has(kind));
  return {
    name: 'policy',
    label: words.policyName,
    hint: words.policyNameHint,
    widget: 'select',
    options: [
      ...[...known].map(([value, label]) => ({ label, value })),
      ...others.map((value) => ({ label: say(words.otherPolicy, { kind: readable(value) }), value })),
    ],
  };
}
