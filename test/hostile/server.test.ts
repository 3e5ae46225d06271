// What `doorplate start` answers to somebody who isn't sitting at this computer, or who asks for more than the site.
import type { ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Aviary, placesIn } from '../canary.ts';
import { newFolder } from '../folder.ts';
import { approved, BIO, bio, littlePractice } from '../little-practice.ts';
import { freePorts } from '../ports.ts';
import { TODAY } from '../practice.ts';
import { doorplate, outcomeOf, startDoorplate } from '../terminal.ts';

const birds = new Aviary();
const word = (place: string) => birds.at(place).word;
let root: string;
let server: ChildProcess;
let port: number;
let ended: Promise<unknown>;

beforeAll(async () => {
  root = newFolder({
    ...(await approved(
      littlePractice({
        '_data/disclosure.yaml': 'categories: { pets: share }\napproval: { approvers: [Pat Quill] }\n',
        [BIO]: bio({
          name: 'Ada Fenwick',
          personal: `{ interests: { says: [Hiking], consent: 2026-05-04 }, pets: ${word('pets')} }`,
        }),
        'content/answers/more.md': `---\ntitle: More\nsituation: follow\nchannel: phone\n---\n${word('answer')}\n`,
      }),
    )),
    'secret.txt': word('a file of the root'),
    '.env': word('a hidden file'),
  });
  port = await freePorts();
  server = startDoorplate(['start', '--root', root, '--port', String(port), '--today', TODAY]);
  ended = outcomeOf(server);
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (text: string) => text.includes('The staff site') && resolve());
    server.once('close', () => reject(new Error('The server ended.')));
  });
});

afterAll(async () => {
  server?.kill('SIGKILL');
  await ended;
});

/** What is answered to these lines, byte for byte as they stand here. */
function answerTo(lines: readonly string[], at = port): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(at, '127.0.0.1', () =>
      socket.write(`${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n`),
    );
    let text = '';
    socket.setEncoding('latin1').on('data', (part: string) => {
      text += part;
    });
    socket.once('error', reject).once('close', () => resolve(text));
  });
}

const get = (path: string, host = `localhost:${port}`, at = port) =>
  answerTo([`GET ${path} HTTP/1.1`, `Host: ${host}`], at);

test('it shows both sites to the person at this computer', async () => {
  const bio = await get('/providers/ada-fenwick/');
  expect(bio).toContain('Hiking');
  expect(bio).toContain('<doorplate-start ');
  expect(await get('/answers/', `localhost:${port + 1}`, port + 1)).toContain(word('answer'));
  expect(await get('/', `127.0.0.1:${port}`)).toMatch(/^HTTP\/1\.1 200 /);
});

test.each([
  '/../_staff/answers/index.html',
  '/..%2f_staff/answers/index.html',
  '/%2e%2e/_staff/answers/index.html',
  '/%2e%2e%2f_staff%2fanswers%2findex.html',
  '/..%5c_staff%5canswers%5cindex.html',
  '/..\\_staff\\answers\\index.html',
  '/%252e%252e/_staff/answers/index.html',
  '/index.html/../../_staff/answers/index.html',
  '/assets/../../_staff/answers/index.html',
  '//_staff/answers/',
  '/./.././_staff/answers/',
  '/_staff/answers/',
  '/_staff',
  '/.doorplate/dev/_staff/answers/index.html',
  '/../../../content/providers/ada-fenwick.md',
  '/../../../secret.txt',
  '/../../../.env',
  '/content/providers/ada-fenwick.md',
  '/index.html%00.md',
  '/%ff%fe',
  '/%',
  '/assets/',
  '/assets',
  'http://elsewhere.example/../_staff/answers/index.html',
])('the public port gives nothing of the staff site or the files for %s', async (path) => {
  const answer = await get(path);
  expect(answer).toMatch(/^HTTP\/1\.1 (?:200|301|302|400|404)/);
  expect(placesIn(answer, birds.all)).toEqual([]);
  expect(answer).not.toMatch(/approvals\.yaml|Index of|at file:|node:internal/);
});

test.each([
  ['another name', () => ['Host: elsewhere.example']],
  ['another name with the port', (at: number) => [`Host: elsewhere.example:${at}`]],
  ['a name that begins the same', (at: number) => [`Host: localhost:${at}.elsewhere.example`]],
  ['a name that ends the same', (at: number) => [`Host: elsewhere.example@localhost:${at}`]],
  ['no port', () => ['Host: localhost']],
  ['another port', (at: number) => [`Host: localhost:${at + 2}`]],
  ['no name', () => []],
  ['two names', (at: number) => [`Host: localhost:${at}`, 'Host: elsewhere.example']],
  [
    'a name that is passed on',
    (at: number) => ['Host: elsewhere.example', `X-Forwarded-Host: localhost:${at}`],
  ],
])('a browser that asked for %s is refused, on either port', async (_, headers) => {
  for (const at of [port, port + 1])
    for (const version of ['1.0', '1.1'])
      expect(await answerTo([`GET / HTTP/${version}`, ...headers(at)], at)).not.toContain('Birch Lane');
});

test.each(['/providers/ada-fenwick/', '/__start/news', '/__start/panel.js'])(
  'the panel, its news and its script are as close to others as the pages: %s',
  async (path) => {
    for (const at of [port, port + 1]) {
      const refused = await get(path, `elsewhere.example:${at}`, at);
      expect(refused).toMatch(/^HTTP\/1\.1 421 /);
      expect(refused).not.toContain('doorplate-start');
    }
  },
);

test('a second one on the same port says so, and ends', async () => {
  const second = await doorplate(['start', '--root', root, '--port', String(port), '--today', TODAY]);
  expect(second).toMatchObject({ status: 2, stderr: expect.stringContaining(`Port ${port} is taken.`) });
});

test('no other site may frame it, load from it or keep it', async () => {
  const answer = await get('/answers/', `localhost:${port + 1}`, port + 1);
  for (const header of [
    'X-Frame-Options: DENY',
    'Cross-Origin-Resource-Policy: same-origin',
    'Cache-Control: no-store',
  ])
    expect(answer).toContain(`${header}\r\n`);
  expect(answer).not.toContain('Access-Control-Allow-Origin');
});

test('it can’t be reached from another computer', async () => {
  const addresses = Object.values(networkInterfaces())
    .flat()
    .flatMap((one) => (one === undefined || one.internal || one.family !== 'IPv4' ? [] : [one.address]));
  const answers = addresses.map(
    (address) =>
      new Promise<string>((resolve) => {
        const socket = connect(port, address, () => resolve(`${address} answered`));
        socket.once('error', () => resolve('refused')).unref();
      }),
  );
  for (const answer of await Promise.all(answers)) expect(answer).toBe('refused');
});
