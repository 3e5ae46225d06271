// `npm run bench:start -- 1000`: how long it takes in `doorplate start` from a saved bio to its new page.
//   --saves 10   --seed 1   --lists (also how long the page that lists everyone takes)
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writePractice } from './practice.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    saves: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    lists: { type: 'boolean', default: false },
  },
});
const count = Number(positionals[0] ?? 1000);
const PORT = 18_080;
const origin = `http://localhost:${PORT}`;
const work = mkdtempSync(join(tmpdir(), 'doorplate-start-'));
let server: ChildProcess | undefined;
try {
  await bench();
} finally {
  server?.kill('SIGKILL');
  rmSync(work, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  const root = join(work, 'practice');
  writePractice(root, count, Number(values.seed));
  const folder = join(root, 'content/providers');
  const bios = readdirSync(folder).filter((name) => name.endsWith('.md'));

  const started = performance.now();
  const bin = join(import.meta.dirname, '../bin/doorplate.js');
  server = spawn(
    process.execPath,
    [bin, 'start', '--root', root, '--port', String(PORT), '--today', '2026-11-21'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await new Promise<void>((resolve, reject) => {
    server?.stdout?.on('data', (text: Buffer) => String(text).includes('The staff site') && resolve());
    server?.once('close', () => reject(new Error('The server ended.')));
  });
  console.log(`${count} bios, Node ${process.versions.node}; ready after ${since(started)} ms`);

  const times: number[] = [];
  const cpu: number[] = [];
  for (let save = 0; save < Number(values.saves); save += 1) {
    const bio = bios[Math.floor((bios.length * save) / Number(values.saves))] ?? '';
    const path = join(folder, bio);
    const degree = `Certificate ${save} of this run`;
    const address = `${origin}/providers/${bio.replace('.md', '')}/`;
    await textOf(address);
    const text = readFileSync(path, 'utf8').replace(/^title: .*$/m, `title: ${degree}`);
    const saved = performance.now();
    const before = processorTime();
    writeFileSync(path, text);
    await until(address, degree);
    times.push(since(saved));
    cpu.push(processorTime() - before);
    if (values.lists && save === 0) {
      await until(`${origin}/providers/`, degree);
      console.log(`the list of everyone: ${since(saved)} ms`);
    }
  }
  times.sort((a, b) => a - b);
  cpu.sort((a, b) => a - b);
  console.log(
    `saved to served: median ${times[times.length >> 1]} ms, fastest ${times[0]} ms, slowest ${times.at(-1)} ms; processor time of it: median ${cpu[cpu.length >> 1]} ms`,
  );
}

/** Asks again whenever the server says that something is new, as the page itself does. */
async function until(address: string, words: string): Promise<void> {
  const news = await fetch(`${origin}/__start/news`);
  for await (const _ of news.body as ReadableStream<Uint8Array>) {
    if ((await textOf(address)).includes(words)) return;
  }
}

/** Milliseconds of processor time of the thread that answers: steadier than the clock on a busy machine. */
function processorTime(): number {
  try {
    const stat = readFileSync(`/proc/${server?.pid}/task/${server?.pid}/stat`, 'utf8');
    const [user = 0, system = 0] = stat.split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? [];
    return (user + system) * 10;
  } catch {
    return Number.NaN;
  }
}

async function textOf(address: string): Promise<string> {
  // The panel says words, too.
  return (await (await fetch(address)).text()).replace(/<!--doorplate-start-->.*/s, '');
}

function since(moment: number): number {
  return Math.round(performance.now() - moment);
}
