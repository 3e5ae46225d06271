import { relative, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { BuildEvent, TemplateData, UserConfig } from '@11ty/eleventy';
import type { Assets } from '#layouts/index.ts';
import type { Page } from '#schema/page.ts';
import { fileOf } from './html.ts';
import type { OwnLayouts } from './own/own-layouts.ts';
import { type Documents, documents, type EarlierPages } from './page-again.ts';

/** Finished pages, and where they go. */
export interface PageSet<Pages extends Iterable<Page> = readonly Page[]> {
  readonly pages: Pages;
  readonly assets: Assets;
  readonly own: OwnLayouts;
  /** An empty folder: there is nothing for Eleventy to read. */
  readonly input: string;
  readonly output: string;
  /** What may be taken from earlier builds; nothing without. */
  readonly earlier?: EarlierPages;
}

/** The only format there is: that of the one virtual template. */
const FORMAT = '11ty.js';

/**
 * Hands pages to Eleventy as one paginated virtual template. Its data are numbers: no page goes through Eleventy's
 * data cascade, where another template could reach it.
 */
export function handPages(
  config: UserConfig,
  set: Omit<PageSet, 'earlier'>,
  { documentOf } = documents(set),
): void {
  const { pages, input, output } = set;
  const at = (data: TemplateData) => pages[(data as { index?: number }).index ?? -1] as Page;
  config.setInputDirectory(fromHere(input));
  config.setOutputDirectory(fromHere(output));
  config.setUseGitIgnore(false);
  config.setQuietMode(true);
  config.setTemplateFormats([FORMAT]);
  // Nothing is found beside the template: no data files, no layouts, no includes.
  config.setDataFileSuffixes([]);
  config.addTemplate('pages.11ty.js', {
    data: {
      numbers: pages.map((_, index) => index),
      pagination: { data: 'numbers', size: 1, alias: 'index' },
      eleventyExcludeFromCollections: true,
      permalink: (data: TemplateData) => fileOf(at(data)),
    },
    render: (data) => documentOf(at(data)),
  });
}

/** Eleventy keeps every document that it has written until it ends. */
const PORTION = 1000;

/**
 * Renders pages into their folder, with no configuration but this. Each is asked for shortly before it is rendered, and is
 * let go of at once if it stands: of thousands nearly all do.
 */
export async function renderPages(set: PageSet<Iterable<Page>>, size = PORTION): Promise<void> {
  const made = documents(set);
  for (const pages of portionsOf(set.pages, size, made)) {
    if (pages.length > 0) await renderPortion({ ...set, pages }, made);
    // Other threads wait for this one's answers.
    else await setImmediate();
  }
}

/**
 * Of so many pages each those that are still to be made. INVARIANT: no page is written over another, which Eleventy knows
 * only of those that it writes at once.
 */
function* portionsOf(pages: Iterable<Page>, size: number, { stands }: Documents): Generator<readonly Page[]> {
  const files = new Set<string>();
  let portion: Page[] = [];
  for (const page of pages) {
    const file = fileOf(page);
    if (files.has(file))
      throw new Error(`Two pages have the same address: ${page.url}. Rename one of their files.`);
    files.add(file);
    if (!stands(page)) portion.push(page);
    if (files.size % size > 0) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}

async function renderPortion(set: PageSet, made: Documents): Promise<void> {
  // A check of a small practice takes less time than loading it.
  const { default: Eleventy } = await import('@11ty/eleventy');
  const eleventy = new Eleventy(fromHere(set.input), fromHere(set.output), {
    configPath: false,
    source: 'script',
    quietMode: true,
    config: (config) => handPages(config, set, made),
  });
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } catch (error) {
    throw innermost(error);
  }
}

/** Eleventy wraps what went wrong; the cause is what helps. */
function innermost(error: unknown): Error {
  let inner = error as Error & { originalError?: Error };
  while (inner.originalError !== undefined) inner = inner.originalError;
  return new Error(`A page could not be rendered: ${inner.message}`);
}

/** The formats Eleventy was told to read, from what its event `eleventy.config` gives. */
export function formatsIn(whole: unknown): readonly string[] {
  return (
    whole as { templateFormats: { getTemplateFormats(): string[] } }
  ).templateFormats.getTemplateFormats();
}

/** Refuses everything that would go round the gate. */
export function refuseDetours(
  event: BuildEvent,
  { input, output }: Pick<PageSet, 'input' | 'output'>,
  formats: readonly string[],
): void {
  const isOurs = (folder: string, ours: string) => resolve(folder) === resolve(ours);
  if (event.runMode !== 'build')
    throw new Error('Eleventy’s own server shows pages before they are checked. Use: npx doorplate start');
  if (event.outputMode !== 'fs') throw new Error('Doorplate writes files only; this output is refused.');
  if (event.incremental)
    throw new Error('Doorplate decides about everything at every build; --incremental is refused.');
  if (formats.join() !== FORMAT)
    throw new Error('Other formats are refused: pages come from Doorplate alone, which needs no --formats.');
  if (!isOurs(event.directories.input, input))
    throw new Error('Another input folder is refused: pages come from Doorplate alone.');
  if (!isOurs(event.directories.output, output))
    throw new Error(
      'Another output folder is refused: nothing is shown before it is checked. Use: npx doorplate build --out DIR',
    );
}

/** Eleventy takes paths from the working folder. */
function fromHere(path: string): string {
  return relative(process.cwd(), path) || '.';
}
