import { byPlace, type Finding, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import { Search, type Withheld } from '#schema/withheld.ts';
import { understand } from './built-file.ts';
import { Links } from './links/links.ts';
import { ownerOf } from './owner.ts';
import { type RawFile, readFolder } from './reader.ts';
import { siteRules } from './rules/index.ts';
import type { SiteCheck, SiteContext, SiteRule } from './site-rule.ts';
import { decodings } from './texts/decode.ts';

/** A built site, and what must not be in it. */
export interface AuditInput {
  /** The staged folder, before anyone can see it. */
  readonly folder: string;
  readonly audience: 'public' | 'staff';
  readonly withheld: readonly Withheld[];
  /** What may be shown: the words of the frame and of the practice, and each person's published wording. */
  readonly mayShow: {
    readonly everywhere: readonly string[];
    readonly ofPerson: ReadonlyMap<string, readonly string[]>;
  };
  /** What each HTML file was made from: whose page it is, and from which source file. By path below the folder. */
  readonly pages: ReadonlyMap<string, { readonly person?: string; readonly source?: string }>;
  /** The address the public site is published at. */
  readonly siteUrl: string;
}

export interface Audited {
  /** `file` is the page's source where it has one, so that `--hold` can hold it; else the file below the folder. */
  readonly findings: readonly Finding[];
  /** Every file with its digest: the proof. */
  readonly manifest: ReadonlyArray<{ readonly path: string; readonly digest: string }>;
}

export function audit(input: AuditInput): Promise<Audited> {
  return auditFiles(input, readFolder(input.folder), siteRules);
}

/** File by file, so that a large site takes no more memory than its paths, links and anchors. */
export async function auditFiles(
  input: Omit<AuditInput, 'folder'>,
  files: AsyncIterable<RawFile> | Iterable<RawFile>,
  rules: readonly SiteRule[],
): Promise<Audited> {
  const findings: Finding[] = [];
  const manifest: { path: string; digest: string }[] = [];
  const shared = { search: new Search(input.withheld), links: new Links(input) };
  const checks = rules
    .filter((rule) => rule.audiences.includes(input.audience))
    .map((rule) => safely(rule, contextOf(input, shared, rule, findings)));

  for await (const raw of files) {
    manifest.push({ path: raw.path, digest: raw.digest });
    const file = await understand(raw, ownerOf(raw, input.pages));
    shared.links.add(file);
    for (const check of checks) check.file(file);
  }
  for (const check of checks) check.end();
  return { findings: findings.sort(byPlace), manifest };
}

type Shared = Pick<SiteContext, 'search' | 'links'>;

function contextOf(
  input: Omit<AuditInput, 'folder'>,
  shared: Shared,
  rule: SiteRule,
  findings: Finding[],
): SiteContext {
  const { audience, mayShow, siteUrl, pages } = input;
  const show = (text: string, person?: string) => {
    const isPrivate = (part: string) =>
      [part, ...decodings(part)].some((form) =>
        shared.search
          .find(form)
          .some((hit) => hit.withheld.some((one) => one.isTelling || one.person === person)),
      );
    if (!isPrivate(text)) return text;
    const shown = text
      .split('/')
      .map((part) => (isPrivate(part) ? '[withheld]' : part))
      .join('/');
    return isPrivate(shown) ? '[withheld]' : shown;
  };
  const report: SiteContext['report'] = ({ path }, message, atMost) => {
    const page = pages.get(path);
    const built = `${audience === 'public' ? '_site' : '_staff'}/${show(path, page?.person)}`;
    findings.push({
      ...START_OF_FILE,
      rule: rule.id,
      file: page?.source ?? built,
      message: `${built} ${message}`,
      ...(atMost === undefined ? {} : { atMost }),
    });
  };
  return { audience, mayShow, siteUrl, ...shared, show, report };
}

/** INVARIANT: a check that fails is an error of its rule; what it threw may quote the page, so it is not repeated. */
function safely(rule: SiteRule, site: SiteContext): Required<SiteCheck> {
  const check = rule.check(site);
  const failed = `could not be checked by ${rule.id}: the check itself failed. Nothing goes out unchecked. Report this as a fault of the generator.`;
  return {
    file(file) {
      try {
        check.file?.(file);
      } catch {
        site.report(file, failed);
      }
    },
    end() {
      try {
        check.end?.();
      } catch {
        site.report({ path: '' }, failed);
      }
    },
  };
}
