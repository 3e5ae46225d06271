// A folder as Netlify would serve it: its `_headers`, its `_redirects`, its 404 page. Loopback only.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Header, parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';

const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

interface Redirect {
  from: string;
  to: string;
  status?: number;
  force?: boolean;
}

export interface Served {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** Serves `folder` on a free port of the loopback address; with a certificate by HTTPS, and packed as hosts do it. */
export async function serve(
  folder: string,
  { headersFrom = '_headers', tls }: { headersFrom?: string; tls?: { key: string; cert: string } } = {},
): Promise<Served> {
  const headers = await readHeaders(join(folder, headersFrom));
  const redirects = await readRedirects(join(folder, '_redirects'));

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    for (const rule of headers) {
      if (!rule.forRegExp.test(path)) continue;
      for (const [name, value] of Object.entries(rule.values)) response.setHeader(name, value);
    }
    answer(folder, path, redirects, response);
  };
  const server = tls === undefined ? createServer(listener) : createSecureServer(tls, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http${tls === undefined ? '' : 's'}://127.0.0.1:${port}`, close: () => close(server) };
}

function answer(folder: string, path: string, redirects: Redirect[], response: ServerResponse): void {
  const rule = redirects.find(({ from }) => matches(from, path));
  const isForced = rule?.force === true; // `302!` beats a file of that name
  const file = path === '/_headers' || path === '/_redirects' ? undefined : fileFor(folder, path);

  if (file !== undefined && !isForced) send(response, 200, file);
  else if (fileFor(folder, `${path}/`) !== undefined && !isForced) redirect(response, 301, `${path}/`);
  else if (rule === undefined) send(response, 404, join(folder, '404.html'));
  else if (isRedirect(rule)) redirect(response, rule.status ?? 301, rule.to);
  else send(response, rule.status ?? 200, fileFor(folder, rule.to) ?? join(folder, '404.html'));
}

function isRedirect({ status = 301 }: Redirect): boolean {
  return status >= 300 && status < 400;
}

function fileFor(folder: string, path: string): string | undefined {
  const inside = normalize(`/${path}`); // `..` ends at the root
  const candidates = inside.endsWith('/') ? [`${inside}index.html`] : [inside, `${inside}.html`];
  return candidates
    .map((name) => join(folder, name))
    .find((name) => existsSync(name) && statSync(name).isFile());
}

function matches(from: string, path: string): boolean {
  if (!from.endsWith('/*')) return from.replace(/\/$/, '') === path.replace(/\/$/, '');
  return path.startsWith(from.slice(0, -1)) || path === from.slice(0, -2);
}

function redirect(response: ServerResponse, status: number, to: string): void {
  response.writeHead(status, { location: to }).end();
}

function send(response: ServerResponse, status: number, file: string): void {
  const body = existsSync(file) ? readFileSync(file) : Buffer.from('not found');
  // A `_headers` line may have set the type already, and Netlify lets it win.
  if (!response.hasHeader('content-type'))
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  const type = String(response.getHeader('content-type'));
  const isPacked = 'encrypted' in response.req.socket && /^text|xml|javascript|json/.test(type);
  if (isPacked) response.setHeader('content-encoding', 'gzip');
  response.writeHead(status).end(isPacked ? gzipSync(body) : body);
}

async function readHeaders(file: string): Promise<Header[]> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file],
    configHeaders: undefined,
    minimal: false,
  });
  if (errors.length > 0) throw new AggregateError(errors, 'the _headers file is not valid');
  return headers as Header[];
}

async function readRedirects(file: string): Promise<Redirect[]> {
  const { redirects, errors } = await parseAllRedirects({
    redirectsFiles: [file],
    configRedirects: [],
    minimal: true,
  });
  if (errors.length > 0) throw new AggregateError(errors, 'the _redirects file is not valid');
  return redirects as Redirect[];
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
