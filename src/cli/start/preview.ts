import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '#diagnostic/diagnostic.ts';
import type { Assets } from '#layouts/index.ts';
import { fileOf, htmlOf, writeAssets } from '#render';
import type { Page } from '#schema/page.ts';
import type { Place } from '../practice.ts';
import { type Bio, bioAt } from './bio.ts';
import type { News } from './check-thread.ts';
import { Checks } from './checks.ts';
import { type Audience, Pages, sourceOf } from './pages.ts';
import { type PracticeNow, practiceSource } from './practice-source.ts';
import { Problems } from './problems.ts';
import { type Reasons, reasonsOf } from './reasons.ts';
import type { Changes } from './watch.ts';

/** What is shown at an address. */
export interface Shown {
  /** Undefined: there is no page, or none can be made. */
  readonly html: string | undefined;
  /** A document of the built site, which is made of no content: its path below the output. */
  readonly document?: string;
  /** The file it is made of. */
  readonly source?: string;
  /** The page is old, because of this file. */
  readonly oldFor?: string;
  readonly reasons?: Reasons;
}

/** So many changed bios are looked at when they change; of more the checks tell. */
const FEW = 20;

/** Both sites as they would be published now: bios at once, everything else when it is decided, checks behind. */
export class Preview {
  readonly problems = new Problems();
  /** Where what pages need stands before anything is built. */
  readonly assets: string;
  readonly #place: Pick<Place, 'root' | 'today'>;
  readonly #checks: Checks;
  readonly #pages = new Pages();
  readonly #read: (changes: Changes) => Promise<PracticeNow>;
  readonly #listeners = new Set<() => void>();
  readonly #bios = new Map<string, Bio>();
  readonly #looks = new Map<string, Assets>();
  /** Of what is shown now, and of no other start of the server. */
  #version = Date.now();
  #documents: ReadonlySet<string> = new Set();
  #practice: PracticeNow | undefined;
  #queue: Promise<void> = Promise.resolve();
  readonly #begun = promised();
  readonly #decided = promised();

  constructor(place: Pick<Place, 'root' | 'today'>, out: string, told: (news: News) => void) {
    this.#place = place;
    this.assets = join(out, '.doorplate', 'preview');
    // Files of another day may be of people who are gone.
    for (const folder of ['_site', '_staff', '.doorplate/preview'])
      rmSync(join(out, folder), { recursive: true, force: true });
    this.#read = practiceSource(place);
    this.#checks = new Checks({ ...place, out }, (news) => {
      this.#hear(news);
      told(news);
    });
  }

  /** Reads everything for the first time. From then on bios can be shown; the rest follows by itself. */
  begin(): Promise<void> {
    this.#queue = this.#read(undefined).then((practice) => {
      this.#practice = practice;
      this.#begun.keep();
      this.#checks.order('at once');
    });
    return this.#queue;
  }

  end(): Promise<void> {
    return this.#checks.end();
  }

  /** Another one whenever a page may be another one. */
  get version(): string {
    return String(this.#version);
  }

  /** Calls back whenever a page may be another one. Gives the end of it. */
  onNews(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Files changed. Fulfilled when their pages are new. */
  changed(changes: Changes): Promise<void> {
    this.problems.recheck();
    this.#checks.order('at rest');
    this.#queue = this.#queue.then(async () => {
      try {
        this.#practice = await this.#read(changes);
      } catch {
        // A file went while it was read: its going is told of next, and the checks tell of what stays.
      }
      this.#bios.clear();
      // A translation is shown beside its original, and decided on with it.
      const bios = (changes ?? []).flatMap((path) => {
        const slug = /^content\/providers\/([^/.]+)(?:\.[^/.]+)?\.md$/.exec(path)?.[1];
        return slug === undefined ? [] : [`content/providers/${slug}.md`];
      });
      if (bios.length <= FEW) for (const file of new Set(bios)) this.#bioOf(file);
      this.#tell();
    });
    return this.#queue;
  }

  /** What is shown of a site at a file's path, such as `providers/index.html`. */
  async at(audience: Audience, file: string): Promise<Shown | undefined> {
    await this.#begun.promise;
    const slug = audience === 'public' ? BIO.exec(file)?.[1] : undefined;
    const shown =
      (slug === undefined ? undefined : this.#shownBio(slug, file)) ?? this.#shownPage(audience, file);
    if (shown !== undefined || this.problems.isDecided) return shown;
    // Nothing was decided about it yet.
    await this.#decided.promise;
    return this.#shownPage(audience, file);
  }

  /** Whether a file of a site is made of one that is gone, or belongs to a person whose bio is gone. */
  isGone(path: string): boolean {
    if (path.startsWith('/files/')) return this.#practice?.paths.has(`content${path}`) !== true;
    const slug = /^\/?(?:(?:[a-z]{2,3}(?:-[a-z0-9]+)*\/)?providers|who-sees-what)\/([^/]+)\//i.exec(
      path,
    )?.[1];
    const isPersons =
      slug !== undefined && this.#pages.lastAt('public', `providers/${slug}/index.html`)?.person;
    return isPersons === slug && slug !== undefined && this.#fileOf(slug) === undefined;
  }

  #shownBio(slug: string, path: string): Shown | undefined {
    const file = this.#fileOf(slug);
    if (file === undefined) return undefined;
    const { pages, diagnostics, person, site } = this.#bioOf(file);
    const page = pages.find((one) => fileOf(one) === path);
    const reasons = person && site && { reasons: reasonsOf(person, site) };
    if (page !== undefined && !hasErrors(diagnostics))
      return { html: this.#htmlOf(page), source: file, ...reasons };
    // Whoever has left or is a draft is taken off whatever else the file says.
    if (!hasErrors(diagnostics) || this.#isOff(file)) return { html: undefined, source: file, ...reasons };
    return this.#last('public', path, file);
  }

  #shownPage(audience: Audience, path: string): Shown | undefined {
    const document = `${siteOf(audience)}/${path}`;
    const page = this.#pages.at(audience, path);
    const data = this.problems.dataFile();
    if (page === undefined) {
      const last = this.#pages.lastAt(audience, path);
      if (last !== undefined)
        return this.#isGone(last)
          ? undefined
          : this.#last(audience, path, sourceOf(last) ?? this.problems.firstFile());
      if (this.#documents.has(document)) return { html: undefined, document };
      return data === undefined ? undefined : { html: undefined, oldFor: data };
    }
    if (this.#isGone(page)) return undefined;
    const source = sourceOf(page);
    return {
      html: this.#htmlOf(page),
      ...(source === undefined ? {} : { source }),
      ...(data === undefined ? {} : { oldFor: data }),
    };
  }

  /** What stood there before its file had errors. */
  #last(audience: Audience, path: string, file: string | undefined): Shown {
    const page = this.#pages.lastAt(audience, path);
    return {
      html: page && this.#htmlOf(page),
      ...(file === undefined ? {} : { source: file, oldFor: file }),
    };
  }

  /** Whether the file a page is made of is no longer there. The home page stays without its file. */
  #isGone(page: Page): boolean {
    const source = sourceOf(page);
    const paths = this.#practice?.paths;
    return source !== undefined && page.layout !== 'home' && paths !== undefined && !paths.has(source);
  }

  #isOff(file: string): boolean {
    const { providers = [], broken = [] } = this.#practice?.records ?? {};
    const status =
      providers.find((one) => one.file === file)?.data.status ??
      broken.find((one) => one.file === file)?.status;
    return status === 'left' || status === 'draft';
  }

  #fileOf(slug: string): string | undefined {
    const { records, paths } = this.#practice ?? {};
    const file = `content/providers/${slug}.md`;
    return records !== undefined && paths?.has(file) === true ? file : undefined;
  }

  #bioOf(file: string): Bio {
    const known = this.#bios.get(file);
    if (known !== undefined) return known;
    const practice = this.#practice;
    if (practice === undefined || practice.records === undefined || !practice.paths.has(file)) {
      this.problems.fresh(file, []);
      return NOTHING;
    }
    const { today } = this.#place;
    const { previewApprovals } = practice;
    const bio = bioAt(file, practice, { now: new Date(), today, previewApprovals, held: this.problems.held });
    this.#bios.set(file, bio);
    if (this.problems.isChecking) this.problems.fresh(file, bio.diagnostics);
    if (!hasErrors(bio.diagnostics)) for (const page of bio.pages) this.#pages.keep(page);
    return bio;
  }

  #htmlOf(page: Page): string {
    const { records, own } = this.#practice as PracticeNow;
    const look = { accent: records?.practice.theme.accent, theme: records?.look.theme };
    const key = JSON.stringify([page.audience, look]);
    const folder = join(this.assets, siteOf(page.audience));
    const assets = this.#looks.get(key) ?? writeAssets(folder, page.audience, look);
    this.#looks.set(key, assets);
    return htmlOf(page, assets, own);
  }

  #hear(news: News): void {
    if (news.kind === 'compiled' && news.pages !== undefined)
      this.#pages.take(news.pages, new Set(news.held));
    if (news.kind === 'built' && news.isPublished) this.#documents = new Set(news.documents);
    this.problems.hear(news);
    // Other files are held now.
    if (news.kind === 'compiled') this.#bios.clear();
    this.#decided.keep();
    this.#tell();
  }

  #tell(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}

/** A bio in the practice's first language, or below the part of the address that says which other. */
const BIO = /^(?:[a-z]{2,3}(?:-[a-z0-9]+)*\/)?providers\/([^/]+)\/index\.html$/i;

const NOTHING: Bio = { pages: [], diagnostics: [], person: undefined, site: undefined };

/** Something that is waited for, and the call that ends the wait. */
function promised(): { readonly promise: Promise<void>; readonly keep: () => void } {
  let keep = () => {};
  const promise = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return { promise, keep: () => keep() };
}

/** The folder of a site below the output. */
export function siteOf(audience: Audience): '_site' | '_staff' {
  return audience === 'public' ? '_site' : '_staff';
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
