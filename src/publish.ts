import { type Audited, type Audits, NORMAL_FORMS, newAudits } from '#audit';
import { ALL_RULES, type Compilation } from '#compile';
import { type Diagnostic, type Finding, hasErrors, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import { settle } from '#diagnostic/settle.ts';
import { weightOf } from '#diagnostic/weight.ts';
import { explain } from '#lint';
import {
  fileOf,
  indexSite,
  isOfIndex,
  makePhotos,
  makePictures,
  makeWebEditor,
  noOwnLayouts,
  type OwnLayouts,
  type PageSet,
  put,
  renderPages,
  shippedFonts,
  type Target,
  writeAssets,
} from '#render';
import { rulePage } from '#rule-page';
import type { MadeFiles } from '#schema/made-file.ts';
import { once } from '#schema/once.ts';
import type { Page, StaffPage, TextFile } from '#schema/page.ts';
import type { FileView } from '#schema/published.ts';
import type { Results } from '#schema/results.ts';
import manifest from '../package.json' with { type: 'json' };
import { allEnded } from './all-ended.ts';
import { publicInput, type Stated, staffInput, stated } from './audit-input.ts';
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
  /** Called with the name of each part when it is done; some go on at once, and one may come twice. May throw to give up. */
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
  const audits = await newAudits();
  try {
    return await renderAndAudit(built, options, audits);
  } finally {
    await audits.end();
  }
}

async function renderAndAudit(built: Built, options: PublishOptions, audits: Audits): Promise<Diagnostic[]> {
  const { stage, stays, timed, own = noOwnLayouts(), earlier, onAudited } = options;
  await stage.prepared();
  const { composition, disclosed, settings } = built;
  const stops = (all: readonly Diagnostic[]) => hasErrors(all.filter((one) => !stays(one)));
  const unwaived = (all: readonly Finding[]) => settle(all, { ...settings, waivers: [] });
  const brokenLooks = () => unwaived([...own.faults.values()]);

  const rules = rulesPages(built);
  const staffSet = once(() => prepare(built, stage, 'staff', own, earlier));
  const results = earlier === undefined ? {} : { results: earlier.files };
  const begun = async ({ sameForAll, made, staffPages }: Made) => {
    const site = audits.of({
      ...publicInput(built),
      folder: stage.site,
      sameForAll,
      made,
      read: stage.standing('_site').linked,
      ...results,
    });
    const staff = audits.of({
      ...staffInput(built, staffPages),
      folder: stage.staff,
      made: shippedFonts(),
      read: stage.standing('_staff').linked,
      ...results,
    });
    await site.look((path) => !isOfIndex(path));
    await staff.look(() => true);
    timed('audit');
    return { site, staff };
  };
  const isBroken = () => stops(brokenLooks());
  const filled = await fill(built, { ...options, own, rules, staffSet, isBroken, beside: begun });
  if (filled === 'broken looks') return brokenLooks();
  // Every list that shows the picture would be found wrong as well.
  if ('failed' in filled) return unwaived(photoFindings(filled.failed, disclosed));

  const audited = await filled.site.end();
  onAudited?.('_site', audited.manifest);
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
  await renderPages({ ...staffSet(), pages: [proof.page] });
  put(targetIn(stage, '_staff'), proof.file.path, proof.file.text);
  const staff = await filled.staff.end();
  onAudited?.('_staff', staff.manifest);
  // What the rules’ pages say is the program’s own, and its examples are like what people write: likeness is no leak.
  // Their frame is that of every other page, where it is searched.
  const told = new Set(rules.map(fileOf));
  const others = staff.findings.filter(({ rule, file }) => rule !== 'site/no-leak' || !told.has(file));
  const all = [...found, ...unwaived(others), ...brokenLooks()];
  timed('audit');
  if (!stops(all)) await stage.swap();
  return all;
}

/** What the audit has to know of what was made. */
interface Made {
  readonly staffPages: ReadonlyMap<string, Stated>;
  readonly made: MadeFiles;
  readonly sameForAll: ReadonlyMap<string, string>;
}

/** How sites are filled. */
interface Filling<Looked> extends PublishOptions {
  readonly own: OwnLayouts;
  /** Pages of the staff site that no record is on. */
  readonly rules: readonly StaffPage[];
  readonly staffSet: () => Omit<PageSet, 'pages'>;
  /** Whether a layout of the practice’s own failed in a way that keeps the sites from going out. */
  readonly isBroken: () => boolean;
  /** May look at what is there, when that is all but the index. */
  readonly beside: (made: Made) => Promise<Looked>;
}

/**
 * Makes all of both sites but the proof, which tells what was audited. Other threads encode pictures and another program
 * makes the index, so these go on beside each other and beside rendering. Gives what `beside` gives, or the originals of
 * photos of which nothing could be made. Ends when nothing is written any more.
 */
async function fill<Looked extends object>(
  built: Built,
  filling: Filling<Looked>,
): Promise<Looked | { readonly failed: ReadonlySet<string> } | 'broken looks'> {
  const { composition, disclosed } = built;
  const { publicPages } = composition;
  const { root, stage, timed, own, earlier, rules, staffSet, isBroken, beside } = filling;
  const site = targetIn(stage, '_site');

  const pages = async () => {
    await filling.renderPublic({ ...prepare(built, stage, 'public', own, earlier), pages: publicPages });
    timed('render');
    if (isBroken()) return false;
    putAll(site, composition.files, composition.downloads);
    return true;
  };
  const indexed = async () => {
    await indexSite(publicPages, site, earlier?.pages);
    timed('search');
  };
  const staffPages = async () => {
    const target = targetIn(stage, '_staff');
    const known = new Map<string, Stated>();
    const pages = function* () {
      for (const part of composition.staffParts()) {
        yield* part.pages;
        putAll(target, part.files, []);
      }
      yield* rules;
    };
    await renderPages({ ...staffSet(), pages: noted(pages(), known) });
    putAll(target, [], composition.staffDownloads);
    timed('staff');
    return known;
  };
  const pictures = async () => {
    const photos = await makePhotos(composition.photos, { root, cache: stage.cache }, site);
    timed('photos');
    // A picture shows its portrait.
    if (photos.failed.size > 0) return photos;
    const { accent } = disclosed.site.practice.theme;
    const made = await makePictures(publicPages, accent, stage.cache, site, earlier?.pages);
    timed('pictures');
    return { ...photos, made: new Map([...photos.made, ...made]) };
  };
  const editor = async () => {
    const sameForAll = await makeEditor(built, stage);
    timed('web editor');
    return sameForAll;
  };

  const rendered = pages();
  const ifWhole = async <T>(work: () => Promise<T>) => ((await rendered) ? work() : undefined);
  const allButIndex = async () => {
    const [isWhole, { failed, made }, sameForAll, staff] = await allEnded([
      rendered,
      pictures(),
      editor(),
      ifWhole(staffPages),
    ]);
    if (!isWhole || staff === undefined) return 'broken looks';
    if (failed.size > 0) return { failed };
    return beside({ made: new Map([...shippedFonts(), ...made]), sameForAll, staffPages: staff });
  };
  const [, result] = await allEnded([ifWhole(indexed), allButIndex()]);
  return result;
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

function putAll(
  target: Target,
  texts: readonly Pick<TextFile, 'path' | 'text'>[],
  files: readonly FileView[],
): void {
  for (const { path, text } of texts) put(target, path, text);
  for (const { path, bytes } of files) put(target, path, bytes);
}

function targetIn(stage: Stage, site: SiteName): Target {
  return { folder: site === '_site' ? stage.site : stage.staff, standing: stage.standing(site) };
}
