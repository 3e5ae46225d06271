import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { Misuse } from '../misuse.ts';
import { inject } from './inject.ts';
import { OWN } from './marks.ts';
import { nothingYet } from './nothing-yet.tsx';
import { script } from './own-files.ts';
import type { Audience } from './pages.ts';
import { panel } from './panel.tsx';
import { type Preview, type Shown, siteOf } from './preview.ts';

const LOOPBACK = '127.0.0.1';

/** Staff pages are among these: no other site may frame or load them, and no browser keeps them. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Answers on the loopback address only, and only to a browser that asked for it by name. */
export async function serve(
  preview: Preview,
  audience: Audience,
  out: string,
  port: number,
): Promise<Server> {
  // Documents are never among them: those come with the panel, and only as they stand now.
  const folders = [join(out, siteOf(audience)), join(preview.assets, siteOf(audience))].map((folder) =>
    sirv(folder, { dev: true, etag: true, extensions: [] }),
  );
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (!isLocal(request, port)) {
      response.writeHead(421).end('This server answers on this computer only.\n');
      return;
    }
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const path = pathOf(request);
    if (path === undefined) return send(response, 400, 'text/plain', 'There is no such address.\n');
    if (path === `${OWN}news`) return tellNews(preview, response);
    if (path === `${OWN}panel.js`) return send(response, 200, 'text/javascript', script);
    if (await page(path, preview, audience, out, response)) return;
    const none = () => notFound(preview, audience, response);
    if (/\.html?$/i.test(path) || preview.isGone(path)) return none();
    const [first, second] = folders;
    first?.(request, response, () => second?.(request, response, none));
  };
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      answer(request, response).catch(() =>
        send(response, 500, 'text/plain', 'This page could not be made.\n'),
      );
    });
    server.once('error', () => reject(new Misuse(`Port ${port} is taken. Choose another with --port.`)));
    server.listen(port, LOOPBACK, () => resolve(server));
  });
}

/** Another site's name that points at this computer (DNS rebinding) is refused. */
function isLocal({ headersDistinct }: IncomingMessage, port: number): boolean {
  const [host = '', ...more] = headersDistinct.host ?? [];
  return more.length === 0 && [`localhost:${port}`, `${LOOPBACK}:${port}`].includes(host);
}

function pathOf({ url = '/' }: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

/** Answers with a page, or leads to it where the address lacks its last slash. */
async function page(
  path: string,
  preview: Preview,
  audience: Audience,
  out: string,
  response: ServerResponse,
): Promise<boolean> {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const shown = await preview.at(audience, file.slice(1));
  if (shown !== undefined) {
    await sendShown(shown, preview, out, response);
    return true;
  }
  if (/\.\w+$/.test(path) || path.endsWith('/')) return false;
  if ((await preview.at(audience, `${path}/index.html`.slice(1))) === undefined) return false;
  response.writeHead(302, { Location: encodeURI(`${path.replace(/^\/+/, '/')}/`) }).end();
  return true;
}

async function sendShown(
  shown: Shown,
  preview: Preview,
  out: string,
  response: ServerResponse,
): Promise<void> {
  const html = shown.document === undefined ? shown.html : readFileSync(join(out, shown.document), 'utf8');
  if (html !== undefined) return sendPage(response, 200, html, shown, preview);
  if (shown.oldFor === undefined) return notFound(preview, 'public', response, shown);
  sendPage(response, 503, nothingYet(preview.problems.all), { ...shown, oldFor: undefined }, preview);
}

async function notFound(
  preview: Preview,
  audience: Audience,
  response: ServerResponse,
  shown: Partial<Shown> = {},
): Promise<void> {
  const own = audience === 'public' ? await preview.at('public', '404.html') : undefined;
  sendPage(response, 404, own?.html ?? nothingYet(undefined), shown, preview);
}

function sendPage(
  response: ServerResponse,
  status: number,
  html: string,
  { source, oldFor, reasons }: { [K in keyof Shown]?: Shown[K] | undefined },
  { problems, version }: Preview,
): void {
  const digest = createHash('sha256').update(html).digest('hex').slice(0, 16);
  const view = {
    state: problems.state,
    problems: problems.all,
    digest,
    version,
    ...(source === undefined ? {} : { source }),
    ...(oldFor === undefined ? {} : { oldFor }),
    ...(reasons === undefined ? {} : { reasons }),
  };
  send(response, status, 'text/html', inject(html, panel(view)));
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(text);
}

/** Stays open, and says which news there are, at first and each time there are more. */
function tellNews(preview: Preview, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
  const tell = () => response.write(`data: ${preview.version}\n\n`);
  response.write('retry: 300\n');
  tell();
  const end = preview.onNews(tell);
  response.once('close', end);
}
