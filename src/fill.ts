import {
  indexer,
  makePhotos,
  makePictures,
  makeWebEditor,
  type OwnLayouts,
  type PageSet,
  put,
  putText,
  renderPages,
  type Target,
  writeAssets,
} from '#render';
import type { MadeFiles } from '#schema/made-file.ts';
import type { Page, StaffPage, TextFile } from '#schema/page.ts';
import type { FileView } from '#schema/published.ts';
import { allEnded } from './all-ended.ts';
import { type Stated, stated } from './audit-input.ts';
import { webEditorConfig } from './generate/web-editor/config.ts';
import type { Built, Earlier, PublishOptions } from './publish.ts';
import type { SiteName, Stage } from './stage.ts';

/** What the audit has to know of files of the public site, besides what its pages were made from. */
interface MadeForPublic {
  readonly made: MadeFiles;
  /** Digests of files of the web editor, by path. */
  readonly sameForAll: ReadonlyMap<string, string>;
}

/** Fulfilled when something is so. */
interface Moments {
  /** This thread has nothing else to do. */
  readonly free: Promise<unknown>;
  /** The public site has its index. */
  readonly indexed: Promise<unknown>;
}

/** How sites are filled, and who looks at one when it is there. */
export interface Filling<Site, Staff> extends PublishOptions {
  readonly own: OwnLayouts;
  /** Pages of the staff site that no record is on. */
  readonly rules: readonly StaffPage[];
  readonly staffSet: () => Omit<PageSet, 'pages'>;
  /** Whether a layout of the practice’s own failed in a way that keeps the sites from going out. */
  readonly isBroken: () => boolean;
  /** Looks at the public site, which is there but for its index. */
  readonly lookAtSite: (made: MadeForPublic, when: Moments) => Promise<Site>;
  /** May look at the staff site; `isIndexed`: the public one has its index by now, and nobody waits for it any more. */
  readonly lookAtStaff: (pages: ReadonlyMap<string, Stated>, isIndexed: boolean) => Promise<Staff>;
}

/** Both sites are there, and were looked at; or originals of photos of which nothing could be made; or a layout failed. */
type Filled<Site, Staff> =
  | { readonly site: Site; readonly staff: Staff }
  | { readonly failed: ReadonlySet<string> }
  | 'broken looks';

/**
 * Makes all of both sites but the proof, which tells what was audited. Other threads encode pictures, make the index and
 * look at files, so these go on beside each other and beside rendering. Ends when nothing is written any more.
 */
export async function fill<Site extends object, Staff extends object>(
  built: Built,
  filling: Filling<Site, Staff>,
): Promise<Filled<Site, Staff>> {
  const { composition, disclosed } = built;
  const { root, stage, timed, own, earlier, rules, staffSet, isBroken, lookAtSite, lookAtStaff } = filling;
  const indexSite = await indexer();
  const publicSite = targetIn(stage, '_site');

  const pages = async () => {
    await filling.renderPublic({
      ...prepare(built, stage, 'public', own, earlier),
      pages: composition.publicPages,
    });
    timed('render');
    if (isBroken()) return false;
    putAll(publicSite, composition.files, composition.downloads);
    return true;
  };
  let isIndexed = false;
  // Who waits for it doesn't hold the pages.
  const indexing = () => indexSite(composition.publicPages, publicSite, earlier?.pages);
  const index = async () => {
    await indexing();
    isIndexed = true;
    timed('search');
  };
  const pictures = async () => {
    const photos = await makePhotos(composition.photos, { root, cache: stage.cache }, publicSite);
    timed('photos');
    // A picture shows its portrait.
    if (photos.failed.size > 0) return photos;
    const { accent } = disclosed.site.practice.theme;
    const made = await makePictures(
      composition.publicPages,
      accent,
      stage.cache,
      publicSite,
      earlier?.pages,
      // Another thread has the program once more.
      filling.isAlone ? Number.POSITIVE_INFINITY : undefined,
    );
    timed('pictures');
    return { ...photos, made: new Map([...photos.made, ...made]) };
  };
  const editor = async () => {
    const sameForAll = await makeEditor(built, stage);
    timed('web editor');
    return sameForAll;
  };
  const site = async () => {
    const [isWhole, { failed, made }, sameForAll] = await allEnded([rendered, pictures(), editor()]);
    if (!isWhole) return undefined;
    if (failed.size > 0) return { failed };
    const looking = lookAtSite({ made, sameForAll }, { free, indexed });
    // All is made of them, the index has its list, and the audit has taken down what it must know.
    composition.forgetPublicPages();
    return { failed, looked: await looking };
  };
  const staffPages = async () => {
    const target = targetIn(stage, '_staff');
    const known = new Map<string, Stated>();
    const pages = function* () {
      for (const part of composition.staffParts()) {
        yield* part.pages;
        for (const file of part.files) putText(target, file, earlier?.pages);
      }
      yield* rules;
    };
    await renderPages({ ...staffSet(), pages: noted(pages(), known) });
    putAll(target, [], composition.staffDownloads);
    timed('staff');
    return known;
  };
  const staff = async () => {
    const known = await staffFilled;
    return known && lookAtStaff(known, isIndexed);
  };

  const rendered = pages();
  const ifWhole = async <T>(work: () => Promise<T>) => ((await rendered) ? work() : undefined);
  // First of all: for a large site another thread makes it, and this one will be busy.
  const indexed = ifWhole(index);
  const staffFilled = ifWhole(staffPages);
  const free = staffFilled.catch(() => {});
  const [, ofSite, ofStaff] = await allEnded([indexed, site(), staff()]);
  if (ofSite === undefined || ofStaff === undefined) return 'broken looks';
  const { failed, looked } = ofSite;
  return looked === undefined ? { failed } : { site: looked, staff: ofStaff };
}

/** Pages as they come, with what the audit has to know of them taken down. */
function* noted(pages: Iterable<Page>, known: Map<string, Stated>): Generator<Page> {
  for (const page of pages) {
    known.set(...stated(page));
    yield page;
  }
}

/** The web editor, where it is switched on, and which of its files are the same for every practice. */
async function makeEditor({ composition, disclosed, records }: Built, { cache, site }: Stage) {
  const { webEditor } = composition;
  if (webEditor === undefined) return new Map<string, string>();
  const config = webEditorConfig(webEditor, disclosed.site, records.disclosure.approval);
  return makeWebEditor(config, cache, site);
}

/** Writes a site's assets and says what Eleventy is to render. */
export function prepare(
  { disclosed, records }: Built,
  stage: Stage,
  audience: Page['audience'],
  own: OwnLayouts,
  earlier?: Earlier,
): Omit<PageSet, 'pages'> {
  const output = audience === 'public' ? stage.site : stage.staff;
  const look = { accent: disclosed.site.practice.theme.accent, theme: records.look.theme };
  const assets = writeAssets(output, audience, look, earlier?.pages);
  const site = stage.standing(audience === 'public' ? '_site' : '_staff');
  return {
    assets,
    own,
    input: stage.input,
    output,
    ...(earlier === undefined ? {} : { earlier: { results: earlier.pages, site } }),
  };
}

function putAll(
  target: Target,
  texts: readonly Pick<TextFile, 'path' | 'text'>[],
  files: readonly FileView[],
): void {
  for (const { path, text } of texts) put(target, path, text);
  for (const { path, bytes } of files) put(target, path, bytes);
}

export function targetIn(stage: Stage, site: SiteName): Target {
  return { folder: site === '_site' ? stage.site : stage.staff, standing: stage.standing(site) };
}
