import { type Audit, type Audited, type Audits, NORMAL_FORMS, newAudits } from '#audit';
import { ALL_RULES, type Compilation } from '#compile';
import { type Diagnostic, type Finding, hasErrors, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import { settle } from '#diagnostic/settle.ts';
import { weightOf } from '#diagnostic/weight.ts';
import { explain } from '#lint';
import {
  fileOf,
  isOfIndex,
  noOwnLayouts,
  type OwnLayouts,
  type PageSet,
  put,
  renderPages,
  shippedFonts,
} from '#render';
import { rulePage } from '#rule-page';
import { once } from '#schema/once.ts';
import type { StaffPage } from '#schema/page.ts';
import type { Results } from '#schema/results.ts';
import manifest from '../package.json' with { type: 'json' };
import { publicInput, staffInput } from './audit-input.ts';
import { type Filling, fill, prepare, targetIn } from './fill.ts';
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
  /** No other threads look at files; without, they do where they are worth it. */
  readonly isAlone?: boolean;
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

/** Who looks at the sites. */
type Looking = Filling<Audited, Audit>;

/**
 * Pages in, sites out: render, index, audit, swap. Nothing is where anyone can see it before all of it has passed.
 * Gives what the audit found; the sites are swapped in only if none of it is an error.
 */
export async function publish(built: Built, options: PublishOptions): Promise<Diagnostic[]> {
  const audits = await newAudits(options.isAlone);
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
  const lookAtSite: Looking['lookAtSite'] = async ({ made, sameForAll }, { free, indexed }) => {
    const site = audits.of({
      ...publicInput(built),
      folder: stage.site,
      sameForAll,
      made: new Map([...shippedFonts(), ...made]),
      read: stage.standing('_site').linked,
      ...results,
    });
    await site.look((path) => !isOfIndex(path), free);
    await indexed;
    const audited = await site.end();
    onAudited?.('_site', audited.manifest);
    timed('audit');
    return audited;
  };
  const lookAtStaff: Looking['lookAtStaff'] = async (pages, isIndexed) => {
    const staff = audits.of({
      ...staffInput(built, pages),
      folder: stage.staff,
      made: shippedFonts(),
      read: stage.standing('_staff').linked,
      ...results,
    });
    // All of it is looked at when its proof is there, which is soon.
    if (!isIndexed) await staff.look(() => true);
    timed('audit');
    return staff;
  };
  const isBroken = () => stops(brokenLooks());
  const filled = await fill(built, { ...options, own, rules, staffSet, isBroken, lookAtSite, lookAtStaff });
  if (filled === 'broken looks') return brokenLooks();
  // Every list that shows the picture would be found wrong as well.
  if ('failed' in filled) return unwaived(photoFindings(filled.failed, disclosed));

  const audited = filled.site;
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
