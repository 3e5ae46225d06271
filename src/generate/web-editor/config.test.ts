import { expect, test } from 'vitest';
import { CATEGORIES, type Stance, stanceOn } from '#schema/categories.ts';
import type { PublishedSite } from '#schema/published.ts';
import type { EditedField } from '#schema/web-editor.ts';
import { webEditorConfig } from './config.ts';
import { EDITED } from './kinds.ts';

type Cms = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly comment?: string;
  readonly required?: boolean;
} & {
  readonly fields?: readonly Cms[];
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly pattern?: readonly [string, string];
  readonly widget?: string;
};

const made = (
  chosen: Readonly<Record<string, Stance>> = {},
  required = true,
  signIn: 'token' | 'netlify' = 'token',
) =>
  webEditorConfig(
    { repository: 'example/practice', branch: 'main', host: 'github', signIn },
    {
      practice: {
        name: 'A practice',
        url: 'https://practice.example',
      } as unknown as PublishedSite['practice'],
      policies: [
        {
          policy: 'friends',
          versions: [{ kind: 'social-media', title: 'Friends', version: 3, effective: '2026-01-15' }],
        },
      ] as unknown as PublishedSite['policies'],
      stances: CATEGORIES.map((category) => ({ category, stance: stanceOn(category, 'general', chosen) })),
    },
    {
      required,
      covers: ['personal', 'text', 'photo'],
      approvers: ['Somebody'],
      ownWording: false,
      logins: {},
    },
  );

const collections = (config = made()) =>
  config.cms.collections as readonly (Cms & { readonly format: string; readonly fields: readonly Cms[] })[];
const form = (name: string, config = made()) => collections(config).find((one) => one.name === name) as Cms;
const part = (of: Cms | undefined, ...names: string[]): Cms | undefined =>
  names.reduce<Cms | undefined>((at, name) => at?.fields?.find((one) => one.name === name), of);

test('each kind has a form with each of its fields, their labels and their meanings', () => {
  const apart = new Set(['waivers', 'corrections', 'origin', 'attachment', 'personal']);
  for (const { path, fields } of EDITED) {
    const one = form(path.split('/')[1] as string);
    for (const [name, { label, meaning }] of Object.entries(fields)) {
      if (apart.has(name)) continue;
      expect(part(one, name)?.label, `${path} ${name}`).toBe(label);
      expect(part(one, name)?.hint, `${path} ${name}`).toContain(meaning);
    }
    expect(part(one, 'body')?.widget).toBe('text');
    expect(part(one, 'waivers')).toBeUndefined();
  }
});

test('choices, days, numbers and names of other files can be picked, and what must be given is asked for', () => {
  const bio = form('providers');
  expect(part(bio, 'profession')?.options).toContainEqual({ value: 'np', label: 'Nurse practitioner' });
  expect(part(bio, 'specialties')?.options).toContainEqual({ value: 'PrimaryCare', label: 'Primary care' });
  expect(part(bio, 'locations')).toMatchObject({
    widget: 'relation',
    collection: 'locations',
    required: true,
  });
  expect(part(bio, 'npi')).toMatchObject({
    pattern: ['^\\d{10}$', 'Must be ten digits in quotes.'],
    required: false,
  });
  expect(part(bio, 'status')).toMatchObject({ default: 'draft' });
  expect(part(bio, 'acceptingNewPatients', 'asOf')).toMatchObject({
    widget: 'datetime',
    type: 'date',
    required: true,
  });
  expect(part(form('policies'), 'version')).toMatchObject({ widget: 'number' });
});

test('a category that is never shared has no field; of the others the stance stands in words where they are typed', () => {
  const personal = (chosen = {}) => part(form('providers', made(chosen)), 'personal') as Cms;
  for (const { id } of CATEGORIES.filter((one) => stanceOn(one, 'general', {}) === 'never'))
    expect(part(personal(), id), id).toBeUndefined();
  expect(part(personal({ pets: 'never' }), 'pets')).toBeUndefined();
  expect(part(personal(), 'pets')?.comment).toMatch(/only in general terms: no figures, days/);
  expect(part(personal(), 'interests')?.comment).toMatch(/Your practice shares this/);
  expect(part(personal({ interests: 'signed' }), 'interests')).toMatchObject({
    label: 'Interests — Share only with a signed yes',
    comment: expect.stringMatching(/Signed: needs the person’s written consent/),
  });
});

test('where a signed yes is needed, who signed must be said', () => {
  const by = (stance: Stance) =>
    part(form('providers', made({ interests: stance })), 'personal', 'interests', 'consent', 'by');
  expect(by('signed')?.required).toBe(true);
  expect(by('share')?.required).toBe(false);
});

test('what waits for approval is what the practice has approved', () => {
  const waits = (config: ReturnType<typeof made>) => {
    const { fields = [], bodyWaits } = config.kinds['doorplate-providers'] ?? {
      fields: [],
      bodyWaits: false,
    };
    const personal = fields.find(({ name }) => name === 'personal')?.fields ?? [];
    const named = (all: readonly EditedField[]) => all.filter((one) => one.waits).map(({ name }) => name);
    return { body: bodyWaits, fields: named(fields), personal: named(personal) };
  };
  expect(waits(made())).toMatchObject({ body: true, fields: ['approach', 'photo'] });
  expect(waits(made()).personal).toContain('interests');
  const free = waits(made({ pets: 'signed' }, false));
  expect(free).toMatchObject({ body: false, fields: [] });
  expect(free.personal).toContain('pets');
  expect(free.personal).not.toContain('interests');
});

test('a new version can go to each policy there is, and to a new one', () => {
  const options = part(form('policies'), 'policy')?.options ?? [];
  expect(options[0]).toEqual({ value: 'friends', label: 'Friends' });
  expect(options).toContainEqual({ value: 'complaints', label: 'A new one: Complaints' });
  expect(made().kinds['doorplate-policies']?.approved).toEqual([
    { policy: 'friends', kind: 'social-media', title: 'Friends', version: 3, effective: '2026-01-15' },
  ]);
});

test('who approves stays inside; a window of somebody else’s is for those who asked for it', () => {
  expect(JSON.stringify(made())).not.toContain('Somebody');
  expect(made().cms.backend).toMatchObject({
    auth_methods: ['token'],
    repo: 'example/practice',
    branch: 'main',
  });
  expect(made({}, true, 'netlify').cms.backend).toMatchObject({ auth_methods: ['oauth', 'token'] });
});
