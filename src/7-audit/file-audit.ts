import type { Finding } from '#diagnostic/diagnostic.ts';
import { type Newcomers, type Search, Seen } from '#schema/withheld.ts';
import type { AuditInput } from './audit.ts';
import { understand, unreadFile } from './built-file.ts';
import { CodeReader } from './codes/codes-of.ts';
import { Leaks } from './leaks.ts';
import { Addresses } from './links/addresses.ts';
import { Links } from './links/links.ts';
import { type FileLinks, LinkReader } from './links/links-of.ts';
import { Parts } from './links/parts.ts';
import { ownerOf } from './owner.ts';
import type { RawFile } from './reader.ts';
import { safely } from './safely.ts';
import { withShares } from './shares.ts';
import { contextOf } from './site-context.ts';
import type { SiteContext, SiteRule } from './site-rule.ts';
import { Trace, type Traced } from './trace.ts';

/** What the audit knows of the whole site before it looks at a file; all of it plain data. */
export type SiteInput = Pick<
  AuditInput,
  'audience' | 'mayShow' | 'pages' | 'parts' | 'sameForAll' | 'siteUrl' | 'permalinks' | 'contacts' | 'made'
>;

/** What is left of a file when it was looked at: plain data, which another thread can send. */
export interface AuditedFile {
  readonly digest: string;
  readonly size: number;
  readonly links: FileLinks;
  readonly findings: readonly Finding[];
  /** Of a file in which nothing was found, what a later build may go by; undefined where it was not taken down. */
  readonly traced?: Traced | undefined;
}

/** A file in which nothing was found. */
export interface Clean extends Traced {
  readonly links: FileLinks;
}

/** Looks at files one by one, in any order, and at the end at what is left of them all. */
export class FileAudit {
  readonly #input: SiteInput;
  readonly #links: Links;
  readonly #reader: LinkReader;
  readonly #codes = new CodeReader();
  readonly #checks: ReturnType<typeof safely>[];
  readonly #leaks: Leaks;
  readonly #isTracing: boolean;
  #findings: Finding[] = [];
  #trace: Trace | undefined;

  /** `isTracing`: what is clean is to be known again by later builds. */
  constructor(input: SiteInput, search: Search, rules: readonly SiteRule[], isTracing = false) {
    this.#input = input;
    const addresses = new Addresses(input);
    this.#links = new Links(input.audience);
    this.#reader = new LinkReader(addresses, input.audience);
    const parts = new Parts(input.parts ?? [], addresses);
    this.#leaks = new Leaks(search, input.mayShow);
    this.#isTracing = isTracing;
    const leaksIn: SiteContext['leaksIn'] = (texts, person) => this.#leaks.in(texts, person, this.#trace);
    const shared = { search, leaksIn, addresses, links: this.#links, parts };
    this.#checks = rules
      .filter((rule) => rule.audiences.includes(input.audience))
      .map((rule) =>
        safely(
          rule,
          contextOf(input, shared, rule, (found) => this.#findings.push(found)),
        ),
      );
  }

  async file(raw: RawFile): Promise<AuditedFile> {
    // INVARIANT: another byte, or another place, and it is searched like any other file.
    if (this.#input.sameForAll?.get(raw.path) === raw.digest) {
      const links = this.#reader.read(unreadFile(raw, undefined));
      return { digest: raw.digest, size: raw.size, links, findings: [] };
    }
    const { pages, made } = this.#input;
    const whole = await understand(raw, ownerOf(raw, pages), this.#codes, made?.get(raw.digest));
    const file = withShares(whole, pages);
    // INVARIANT: nothing waits from here on, so that no other file's findings come in between.
    const links = this.#reader.read(file);
    this.#trace = this.#isTracing ? new Trace() : undefined;
    for (const check of this.#checks) check.file(file);
    const findings = this.#taken();
    const traced = findings.length === 0 ? this.#trace?.traced : undefined;
    return { digest: raw.digest, size: raw.size, links, findings, traced };
  }

  /**
   * A file that was clean in an earlier build, if it is clean in this one: a value that wasn't sought then can't be in it,
   * and where one stood and was allowed to it still is. INVARIANT: undefined wherever that isn't sure; then it is looked at.
   */
  again(
    raw: Pick<RawFile, 'digest' | 'size'>,
    earlier: Clean,
    newcomers: Newcomers,
  ): AuditedFile | undefined {
    const { links, places, seen } = earlier;
    if (newcomers.mayBeIn(new Seen(seen))) return undefined;
    for (const _ of this.#leaks.in(places, links.person)) return undefined;
    return this.known(raw, earlier);
  }

  /** A file that was clean when the same was sought, and the same might be shown, as now. */
  known({ digest, size }: Pick<RawFile, 'digest' | 'size'>, { links }: Pick<Clean, 'links'>): AuditedFile {
    return { digest, size, links: this.#reader.again(links), findings: [] };
  }

  /** Whether one link fits another is known when all files are; gives every finding, in the order of files. */
  end(files: readonly AuditedFile[]): Finding[] {
    for (const { links } of files) this.#links.add(links);
    for (const check of this.#checks) check.end();
    return [...files.flatMap(({ findings }) => findings), ...this.#taken()];
  }

  #taken(): Finding[] {
    const taken = this.#findings;
    this.#findings = [];
    return taken;
  }
}
