import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Audited, audit, NORMAL_FORMS } from '#audit';
import { ALL_RULES, type Compilation } from '#compile';
import { type Diagnostic, type Finding, hasErrors, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import { settle } from '#diagnostic/settle.ts';
import { weightOf } from '#diagnostic/weight.ts';
import { explain } from '#lint';
import {
  fileOf,
  indexSite,
  makePhotos,
  makePictures,
  makeWebEditor,
  noOwnLayouts,
  type OwnLayouts,
  type PageSet,
  renderPages,
  shippedFonts,
  writeAssets,
} from '#render';
import { rulePage } from '#rule-page';
import type { Page, Share, StaffPage, TextFile } from '#schema/page.ts';
import type { FileView } from '#schema/published.ts';
import type { Results } from '#schema/results.ts';
import manifest from '../package.json' with { type: 'json' };
import { webEditorConfig } from './generate/web-editor/config.ts';
import type { SiteName, Stage } from './stage.ts';

export interface PublishOptions {
  /** The practice's root: originals of photos stand there. */
  readonly root: string;
  readonly stage: Stage;
  /** How public pages become files; `npx @11ty/eleventy` does it itself. */
  readonly renderPublic: (set: PageSet) => Promise<void>;
  /** Layouts of the practice’s own; without, all are ours. */
  readonly own?: OwnLayouts;
  /** What is told and doesn't keep the sites from going out, though it is an error. */
  readonly stays: (found: Diagnostic) => boolean;
  /** Called with the name of each part when it is done. */
  readonly timed: (part: string) => void;
  /** What earlier builds left; without, everything is made and looked at. */
  readonly earlier?: Earlier;
  /** Called with the files of each site as they were audited. */
  readonly onAudited?: (site: SiteName, files: Audited['manifest']) => void;
}

/** Of pages what was made of them, of files what was found in them. */
export interface Earlier {
  readonly pages: Results;
  readonly files: Results;
}

/** A composition that can be published. */
export type Built = NonNullable<Compilation['built']>;

/**
 * Pages in, sites out: render, index, audit, swap. Nothing is where anyone can see it before all of it has passed.
 * Gives what the audit found; the sites are swapped in only if none of it is an error.
 */
export async function publish(built: Built, options: PublishOptions): Promise<Diagnostic[]> {
  const { stage, stays, timed, own = noOwnLayouts() } = options;
  const stops = (all: readonly Diagnostic[]) => hasErrors(all.filter((one) => !stays(one)));
  const { composition, disclosed, settings } = built;
  const { practice } = disclosed.site;
  const { earlier } = options;
  const input = {
    siteUrl: practice.url,
    contacts: contactsOf(disclosed),
    ...(earlier === undefined ? {} : { results: earlier.files }),
  };

  const brokenLooks = () => settle([...own.faults.values()], { ...settings, waivers: [] });
  await options.renderPublic(prepare(built, stage, 'public', own, earlier));
  timed('render');
  if (stops(brokenLooks())) return brokenLooks();
  for (const { path, text } of composition.files) write(join(stage.site, path), text);
  for (const { path, bytes } of composition.downloads) write(join(stage.site, path), bytes);
  const { root } = options;
  const photos = await makePhotos(composition.photos, { root, cache: stage.cache }, stage.site);
  timed('photos');
  // Every list that shows the picture would be found wrong as well.
  if (photos.failed.size > 0)
    return settle(photoFindings(photos.failed, disclosed), { ...settings, waivers: [] });
  const { publicPages } = composition;
  const { accent } = practice.theme;
  const pictures = await makePictures(publicPages, accent, stage.cache, stage.site, earlier?.pages);
  timed('pictures');
  await indexSite(publicPages, stage.site);
  timed('search');
  const sameForAll = await makeEditor(built, stage);
  timed('web editor');
  const audited = await audit({
    ...input,
    folder: stage.site,
    audience: 'public',
    mayShow: disclosed.mayShow.public,
    withheld: disclosed.withheld,
    pages: new Map<string, PageStated>([
      ...pagesByFile(publicPages),
      ...filesByPath(composition.downloads),
      ...sharesByPath(composition.files),
    ]),
    permalinks: disclosed.site.permalinks,
    parts: composition.parts,
    sameForAll,
    made: new Map([...shippedFonts(), ...photos.made, ...pictures]),
  });
  options.onAudited?.('_site', audited.manifest);
  timed('audit');
  const found = settle(audited.findings, {
    ...settings,
    waivers: settings.waivers.filter(({ waiver }) => waiver.rule.startsWith('site/')),
  });
  if (stops(found)) return found;

  const proof = composition.proof({
    doorplate: manifest.version,
    withheldValues: disclosed.withheld.length,
    forms: NORMAL_FORMS,
    files: audited.manifest,
  });
  const rules = rulesPages(built);
  const staffPages = [...composition.staffPages, ...rules, proof.page];
  await renderPages({ ...prepare(built, stage, 'staff', own, earlier), pages: staffPages });
  for (const { path, text } of [...composition.staffFiles, proof.file]) write(join(stage.staff, path), text);
  for (const { path, bytes } of composition.staffDownloads) write(join(stage.staff, path), bytes);
  timed('staff');
  const staff: Audited = await audit({
    ...input,
    folder: stage.staff,
    audience: 'staff',
    mayShow: disclosed.mayShow.staff,
    withheld: disclosed.hiddenFromStaff,
    pages: new Map([...pagesByFile(staffPages), ...filesByPath(composition.staffDownloads)]),
    permalinks: [],
    made: shippedFonts(),
  });
  options.onAudited?.('_staff', staff.manifest);
  // What the rules’ pages say is the program’s own, and its examples are like what people write: likeness is no leak.
  // Their frame is that of every other page, where it is searched.
  const told = new Set(rules.map(fileOf));
  const others = staff.findings.filter(({ rule, file }) => rule !== 'site/no-leak' || !told.has(file));
  const all = [...found, ...settle(others, { ...settings, waivers: [] }), ...brokenLooks()];
  timed('audit');
  if (!stops(all)) stage.swap();
  return all;
}

/** The web editor, where it is switched on, and which of its files are the same for every practice. */
async function makeEditor({ composition, disclosed, records }: Built, { cache, site }: Stage) {
  const { webEditor } = composition;
  if (webEditor === undefined) return new Map<string, string>();
  const config = webEditorConfig(webEditor, disclosed.site, records.disclosure.approval);
  return makeWebEditor(config, cache, site);
}

/** The rules as the handbook tells them, with what they weigh here. */
function rulesPages({ composition, settings }: Built): readonly StaffPage[] {
  return composition.rules(
    ALL_RULES.map((rule) => ({
      id: rule.id,
      summary: rule.summary,
      weight: weightOf(rule, settings),
      markdown: explain(rule.id, ALL_RULES, rulePage) ?? rule.summary,
    })),
  );
}

/** Writes a site's assets and says what Eleventy is to render. */
export function prepare(
  { composition, disclosed, records }: Built,
  stage: Stage,
  audience: Page['audience'],
  own: OwnLayouts,
  earlier?: Earlier,
): PageSet {
  const output = audience === 'public' ? stage.site : stage.staff;
  const look = { accent: disclosed.site.practice.theme.accent, theme: records.look.theme };
  const assets = writeAssets(output, audience, look, earlier?.pages);
  const site = stage.standing(audience === 'public' ? '_site' : '_staff');
  return {
    pages: audience === 'public' ? composition.publicPages : composition.staffPages,
    assets,
    own,
    input: stage.input,
    output,
    ...(earlier === undefined ? {} : { earlier: { results: earlier.pages, site } }),
  };
}

function pagesByFile(pages: readonly Page[]): Map<string, { person?: string; source?: string }> {
  return new Map(
    pages.map((page) => [
      fileOf(page),
      {
        ...(page.person === undefined ? {} : { person: page.person }),
        ...(page.source === undefined ? {} : { source: page.source }),
      },
    ]),
  );
}

/** A file to download is made of itself: it alone can be held. */
function filesByPath(files: readonly FileView[]): [string, { person?: string; source: string }][] {
  return files.map(({ path, person }) => [
    path,
    { source: `content/${path}`, ...(person === undefined ? {} : { person }) },
  ]);
}

type PageStated = { readonly person?: string; readonly source?: string; readonly shares?: readonly Share[] };

/** Files that are about everyone, with the part that is about each. */
function sharesByPath(files: readonly TextFile[]): [string, PageStated][] {
  return files.flatMap(({ path, shares }) => (shares === undefined ? [] : [[path, { shares }]]));
}

/** How patients reach the practice and its places. */
function contactsOf({ site: { practice, locations } }: Built['disclosed']): string[] {
  return [practice.phone, practice.email, ...locations.map(({ phone }) => phone)].filter(
    (one) => one !== undefined,
  );
}

/** A picture that can't be made holds its bio, and stops nobody else's. */
function photoFindings(failed: ReadonlySet<string>, { site }: Built['disclosed']): Finding[] {
  return [...failed].map((source) => ({
    rule: 'file/valid-reference',
    file: site.providers.find(({ photo }) => photo?.path === source)?.file ?? source,
    // Whatever the rule weighs here: pages show a picture that isn't there.
    atLeast: 'error',
    message:
      'The picture can’t be made ready for the site: it is damaged, or it was exchanged while the site was built. Save it again as JPEG, and build again.',
    ...START_OF_FILE,
  }));
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
