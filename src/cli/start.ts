import { existsSync, watch } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import sirv from 'sirv';
import { pretty } from '#diagnostic/formats/pretty.ts';
import { buildSites } from './build.ts';
import { Misuse } from './misuse.ts';
import { type Place, placeArgs, placeOf } from './practice.ts';

const LOOPBACK = '127.0.0.1';

/** Staff pages are among these: no other site may frame or load them, and no browser keeps them. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

export const start = defineCommand({
  meta: { name: 'start', description: 'Shows both sites on this computer and rebuilds when a file changes' },
  args: {
    ...placeArgs,
    port: {
      type: 'string',
      description: 'Port of the public site; the staff site takes the next',
      default: '8080',
      valueHint: 'PORT',
    },
  },
  async run({ args }) {
    const place = placeOf(args);
    const port = Number(args.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_534)
      throw new Misuse('--port must be a number from 1 to 65534.');
    const out = join(place.root, '.doorplate', 'dev');
    await rebuild(place, out);
    await serve(join(out, '_site'), port);
    await serve(join(out, '_staff'), port + 1);
    process.stdout.write(
      `The public site: http://localhost:${port}/\nThe staff site:  http://localhost:${port + 1}/\n`,
    );
    onChange(place.root, () => rebuild(place, out));
  },
});

async function rebuild(place: Place, out: string): Promise<void> {
  try {
    const result = await buildSites({ place: { ...place, now: new Date() }, out, hold: false });
    process.stderr.write(
      `${pretty(result)}\n${result.isPublished ? '' : 'The earlier pages stay until this is put right.\n'}`,
    );
  } catch (error) {
    process.stderr.write(`doorplate: ${(error as Error).message}\n`);
  }
}

/** Answers on the loopback address only, and only to a browser that asked for it by name. */
async function serve(folder: string, port: number): Promise<void> {
  const files = sirv(folder, { dev: true, etag: true });
  const answer: RequestListener = (request, response) => {
    if (!isLocal(request, port)) {
      response.writeHead(421).end('This server answers on this computer only.\n');
      return;
    }
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    files(request, response, () => {
      response
        .writeHead(404, { 'Content-Type': 'text/plain' })
        .end('There is no such page. If nothing was built yet, look at the terminal.\n');
    });
  };
  await new Promise<void>((resolve, reject) => {
    const server = createServer(answer);
    server.once('error', () => reject(new Misuse(`Port ${port} is taken. Choose another with --port.`)));
    server.listen(port, LOOPBACK, resolve);
  });
}

/** Another site's name that points at this computer (DNS rebinding) is refused. */
function isLocal({ headersDistinct }: IncomingMessage, port: number): boolean {
  const [host = '', ...more] = headersDistinct.host ?? [];
  return more.length === 0 && [`localhost:${port}`, `${LOOPBACK}:${port}`].includes(host);
}

/** Calls back after files came to rest; one at a time. */
function onChange(root: string, work: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let queue = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      queue = queue.then(work);
    }, 100);
  };
  for (const part of ['content', '_data', 'layouts'].filter((name) => existsSync(join(root, name))))
    watch(join(root, part), { recursive: true }, changed);
  // It may not be there yet.
  watch(root, (_, name) => {
    if (name === 'theme.css') changed();
  });
}
