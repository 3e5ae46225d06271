// The second site at the host, for staff: what it publishes, and that its door is shut.
import { join } from 'node:path';
import { resolveConfig } from '@netlify/config';
import { describe, expect, test } from 'vitest';
import { REPOSITORY } from './terminal.ts';

interface Gate {
  readonly config: { readonly path: string };
  gate(request: Request, password: string | undefined): Promise<Response | undefined>;
}
const { config, gate } = (await import(join(REPOSITORY, 'netlify/staff/edge-functions/gate.js'))) as Gate;

const PASSWORD = 'correct horse battery stäple';
const ask = (authorization?: string, path = '/front-desk.html') =>
  new Request(
    `https://staff.example${path}`,
    authorization === undefined ? {} : { headers: { authorization } },
  );
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

test.each(['production', 'deploy-preview', 'branch-deploy'])(
  'the package directory netlify/staff publishes _staff behind the door in the context %s',
  async (context) => {
    const { config: resolved, logs } = await resolveConfig({
      repositoryRoot: REPOSITORY,
      cwd: REPOSITORY,
      packagePath: 'netlify/staff',
      offline: true,
      mode: 'buildbot',
      buffer: true,
      context,
      branch: 'main',
    });
    expect(logs.stderr).toEqual([]);
    expect(resolved.build.command).toBe('npx doorplate build --hold');
    expect(resolved.build.publish).toBe(join(REPOSITORY, '_staff'));
    expect(resolved.build.edge_functions).toBe(join(REPOSITORY, 'netlify/staff/edge-functions'));
    expect(resolved.functionsDirectory).toBe(join(REPOSITORY, 'netlify/functions'));
  },
);

test('the first site knows nothing of the door, and publishes what it did', async () => {
  const where = {
    repositoryRoot: REPOSITORY,
    cwd: REPOSITORY,
    offline: true,
    mode: 'buildbot',
    buffer: true,
  };
  const { config: resolved } = await resolveConfig({ ...where, context: 'production', branch: 'main' });
  expect(resolved.build.publish).toBe(join(REPOSITORY, '_site'));
  expect(resolved.build.edge_functions).toBeUndefined();
});

describe('the door', () => {
  test('stands before every address', () => {
    expect(config.path).toBe('/*');
  });

  test('lets in whoever has the password, under any name', async () => {
    for (const name of ['staff', '', 'front desk'])
      expect(await gate(ask(basic(`${name}:${PASSWORD}`)), PASSWORD)).toBeUndefined();
  });

  test.each([
    undefined,
    '',
    'Basic',
    'Basic ====',
    basic(''),
    basic(':'),
    basic('staff:'),
    basic(`staff:${PASSWORD} `),
    basic(`staff:${PASSWORD.slice(0, -1)}`),
    basic(PASSWORD).replace('Basic', 'Bearer'),
    `${basic(`staff:${PASSWORD}`)}, Basic x`,
  ])('asks whoever comes with %j', async (authorization) => {
    const answer = await gate(ask(authorization), PASSWORD);
    expect(answer?.status).toBe(401);
    expect(answer?.headers.get('www-authenticate')).toMatch(/^Basic /);
    expect(answer?.headers.get('cache-control')).toBe('no-store');
    expect(await answer?.text()).not.toContain(PASSWORD);
  });

  test.each([undefined, '', 'short'])('is shut for everyone while the password is %j', async (password) => {
    for (const authorization of [undefined, basic(`staff:${password ?? ''}`), basic('staff:undefined')])
      expect((await gate(ask(authorization), password))?.status).toBe(503);
  });
});
