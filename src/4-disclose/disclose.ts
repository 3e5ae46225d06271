import type { Finding } from '#diagnostic/diagnostic.ts';
import { noticeStandings } from '#lint';
import { CATEGORIES, stanceOn } from '#schema/categories.ts';
import { RESERVED } from '#schema/content.ts';
import { isFinderAddress } from '#schema/facets.ts';
import { once } from '#schema/once.ts';
import { type PracticePublic, practice as practiceType } from '#schema/practice.ts';
import type { HeldView, Ledger, PersonLedger, PublishedSite } from '#schema/published.ts';
import type { PracticeRecords, RecordOf } from '#schema/record.ts';
import type { Withheld } from '#schema/withheld.ts';
import { monthsIn } from './consent.ts';
import { datedIn } from './dated.ts';
import type { Circumstances } from './decider.ts';
import { downloads, findingsOfFiles } from './downloads.ts';
import { withoutEchoes } from './echoes.ts';
import { findingsOf, findingsOfPolicy, findingsOfUnusedPhotos } from './findings.ts';
import { isNameOf, type MayShow, mayShow, namesWhole, withheldEntries, withheldValues } from './for-audit.ts';
import { mint } from './mint.ts';
import { goneVersions, lostVersions, missingVersions, movedFiles } from './missing.ts';
import { namesInAddress } from './names-in-address.ts';
import { type PlainKind, plainView } from './plain-view.ts';
import { decidePolicy } from './policy.ts';
import { decidePolicyTranslations, withTranslations } from './policy-translation.ts';
import { decideProvider } from './provider.ts';
import { publicPart } from './public-part.ts';
import { findingsOfStaleApprovals } from './stale-approvals.ts';
import { byPolicy, withoutSuperseded } from './superseded.ts';
import { type Bare, translatedSites } from './translated-sites.ts';
import { decideTranslation } from './translation.ts';
import {
  findingsOfPolicyTranslation,
  findingsOfTranslation,
  lostTranslations,
} from './translation-findings.ts';

export interface Disclosed {
  readonly site: PublishedSite;
  /** The same in each other language of the practice, translations in place of originals where they may be shown. */
  readonly translated: readonly PublishedSite[];
  readonly ledger: Ledger;
  /** What must not be on the public site. */
  readonly withheld: readonly Withheld[];
  /** Of that, what staff pages may not show either: items of sensitive categories. */
  readonly hiddenFromStaff: readonly Withheld[];
  /** What the pages of each site may show. */
  readonly mayShow: Readonly<Record<'public' | 'staff', MayShow>>;
  readonly findings: readonly Finding[];
}

/** Decides everything. What comes out in `site` may be shown; nothing else may. */
export function disclose(circumstances: Circumstances): Disclosed {
  const { records, today, held } = circumstances;
  const { practice, disclosure } = records;
  const people = records.providers.map((record) => {
    const decided = decideProvider(record, circumstances);
    const translations = records.translations
      .filter(({ original }) => original === record.file)
      .map((one) => decideTranslation(one, record, decided, circumstances));
    return { record, decided, translations };
  });
  const policies = byPolicy(records.policies).map((versions) =>
    decidePolicy(versions, 'public', records, today),
  );
  const staffPolicies = byPolicy(records.staffPolicies).map((versions) =>
    decidePolicy(versions, 'staff', records, today),
  );
  const policyTranslations = [...policies, ...staffPolicies].flatMap((one) =>
    decidePolicyTranslations(one, records, today),
  );
  const plain = <K extends PlainKind>(list: readonly RecordOf<K>[]) =>
    list.filter(({ file }) => !held.has(file)).map(plainView);

  const bare: Bare = {
    today,
    lang: practice.languages[0] ?? 'en',
    practice: practiceView(records),
    stances: CATEGORIES.map((category) => ({
      category,
      stance: stanceOn(category, disclosure.profile, disclosure.categories),
    })),
    consentMonths: monthsIn(disclosure.consent.term),
    providers: people.flatMap(({ decided }) => (decided.view === undefined ? [] : [mint(decided.view)])),
    leftNotices:
      practice.afterLeaving === 'notice'
        ? people.flatMap(({ record }) => leftNotice(record, circumstances))
        : [],
    locations: plain(records.locations),
    services: plain(records.services),
    announcements: plain(
      records.announcements.filter(({ data }) => data.from <= today && today <= data.until),
    ),
    isNewsComplete: ![...records.broken, ...records.announcements.filter(({ file }) => held.has(file))].some(
      ({ kind }) => kind === 'announcement',
    ),
    pages: plain(records.pages),
    policies: policies.flatMap(({ view }) => (view === undefined ? [] : [mint(view)])),
    held: heldViews(records, held, new Set(policies.flatMap(({ view }) => view?.policy ?? []))),
    missing: missingVersions(
      records,
      new Set(policies.flatMap(({ view }) => view?.versions.map(({ file }) => file) ?? [])),
      today,
    ),
    permalinks: records.approvals.permalinks,
    answers: plain(records.answers),
    handbook: plain(records.handbook),
    staffPolicies: staffPolicies.flatMap(({ view }) => (view === undefined ? [] : [mint(view)])),
  };
  const moved = movedFiles(records, today);
  const bios = people.flatMap(({ translations }) => translations);
  const others = translatedSites(bare, { bios, policies: policyTranslations }, records, held);
  const led = downloads(records, [bare, ...others], held);
  const withFiles = (one: Bare): PublishedSite => Object.freeze({ ...one, ...led });
  const site = withFiles(bare);
  const translated = others.map(withFiles);

  const decisionsOf = ({ decided, translations }: (typeof people)[number]) =>
    [decided, ...translations.map((one) => one.decided)].flatMap(({ decisions }) => decisions);
  const entries = people.flatMap((one) => {
    const { data } = one.record;
    const titles = one.translations.map(({ title }) => title);
    const who = [data.name, data.title, ...data.credentials, ...titles].join(' ');
    return decisionsOf(one).map(({ entry }) => [entry, entry.wording.open('show') ?? '', who] as const);
  });
  const shown = new Set(site.providers.map(({ slug }) => slug));
  const withheld = withheldValues(
    records,
    entries,
    [...policies, ...staffPolicies],
    policyTranslations,
    shown,
  );
  const sensitive = entries.filter(([entry]) => entry.isSensitive);
  const hiddenFromStaff = withheldEntries(sensitive.filter((one) => !isNameOf(...one)));
  // A word of a name or title stands on every staff page; what else says it again needn't.
  const asStaffMaySee = withoutEchoes(
    withheldEntries(sensitive.filter((one) => !(isNameOf(...one) && namesWhole(one[0], one[1])))),
  );
  // Made when staff pages or the audit ask for them: whoever looks at one bio, or only checks, doesn't wait for that.
  let notices: Ledger['notices'] | undefined;
  const shownTo = once(() => mayShow([site, ...translated], withheld));
  const [shownToPatients, shownToStaff] = [once(() => shownTo()('public')), once(() => shownTo()('staff'))];
  return {
    site,
    translated,
    ledger: {
      people: people.map((one) =>
        personLedger(
          one.record,
          decisionsOf(one).map(({ entry }) => asStaffMaySee(entry, entry.wording.open('show') ?? '')),
          held,
        ),
      ),
      policies: [...policies, ...staffPolicies].map(({ ledger }) =>
        withTranslations(ledger, policyTranslations),
      ),
      gone: goneVersions(records, today),
      dated: datedIn(records, today),
      get notices() {
        notices ??= noticeStandings(withoutSuperseded(records, today), today);
        return notices;
      },
    },
    withheld,
    hiddenFromStaff,
    mayShow: {
      get public() {
        return shownToPatients();
      },
      get staff() {
        return shownToStaff();
      },
    },
    findings: [
      ...people.flatMap(({ record, decided }) => findingsOf(record, decided, circumstances)),
      ...bios.flatMap((one) => findingsOfTranslation(one, circumstances)),
      ...[...policies, ...staffPolicies].flatMap((one) => findingsOfPolicy(one, today, moved)),
      ...policyTranslations.flatMap((one) => findingsOfPolicyTranslation(one, today)),
      ...lostTranslations(records, today),
      ...findingsOfUnusedPhotos(records),
      ...findingsOfFiles(records, site, held),
      ...lostVersions(records, today),
      ...findingsOfStaleApprovals(
        records,
        entries.map(([entry]) => entry),
      ),
    ],
  };
}

/** The same decisions with more that must not be on the public site: wording that was just taken out of the files. */
export function withholdingAlso(disclosed: Disclosed, gone: readonly Withheld[]): Disclosed {
  if (gone.length === 0) return disclosed;
  const withheld = [...disclosed.withheld, ...gone];
  return {
    ...disclosed,
    withheld,
    mayShow: {
      public: mayShow([disclosed.site, ...disclosed.translated], withheld)('public'),
      staff: disclosed.mayShow.staff,
    },
  };
}

/** The practice's own file, without redirects that would name someone who isn't shown. */
function practiceView({ practice, providers, broken }: PracticeRecords): PublishedSite['practice'] {
  const left = [...providers.map(({ slug, data }) => ({ slug, status: data.status })), ...broken]
    .filter(({ status }) => status === 'left' || status === 'draft')
    .map(({ slug }) => slug);
  const redirects = Object.fromEntries(
    Object.entries(practice.redirects).filter(
      (both) => !both.some((address) => namesInAddress(address, left)),
    ),
  );
  return mint({ ...publicPart(practiceType.fields, practice), redirects } as unknown as PracticePublic);
}

function leftNotice({ slug, file, data }: RecordOf<'provider'>, { today, held }: Circumstances) {
  const { status, leftNotice: agreed, name } = data;
  const isAgreed =
    status === 'left' &&
    !held.has(file) &&
    agreed !== undefined &&
    agreed.consent <= today &&
    today <= agreed.until;
  return isAgreed ? [mint({ slug, name })] : [];
}

/** Records that can't be shown now but have an address of their own. Who has left or is a draft has none. */
function heldViews(
  records: PracticeRecords,
  held: ReadonlySet<string>,
  shownPolicies: ReadonlySet<string>,
): HeldView[] {
  const all = [
    ...records.broken.map(({ kind, slug, file, status }) => ({ kind, slug, file, status })),
    ...records.providers
      .filter(({ file }) => held.has(file))
      .map(({ kind, slug, file, data }) => ({ kind, slug, file, status: data.status })),
    ...[...records.services, ...records.pages]
      .filter(({ file }) => held.has(file))
      .map(({ kind, slug, file }) => ({ kind, slug, file, status: undefined })),
    // Whatever became of its files, an approved policy keeps its address.
    ...Object.keys(records.approvals.policies).map((slug) => ({
      kind: 'policy' as const,
      slug,
      file: `content/policies/${slug}`,
      status: undefined,
    })),
  ];
  const taken: readonly string[] = [...RESERVED, ...records.practice.languages];
  const views = all.flatMap(({ kind, slug, file, status }): HeldView[] => {
    if (status === 'left' || status === 'draft') return [];
    // A policy nobody approved yet is nowhere; one whose other versions are shown has its page.
    if (kind === 'policy' && (shownPolicies.has(slug) || !Object.hasOwn(records.approvals.policies, slug)))
      return [];
    // A page by a name that is taken must not take the place of the other.
    if (kind === 'page' && taken.includes(slug)) return [];
    if (kind === 'provider' && isFinderAddress(slug)) return [];
    return kind === 'provider' || kind === 'service' || kind === 'page' || kind === 'policy'
      ? [{ kind, slug, file }]
      : [];
  });
  // Several versions of a policy have one page.
  return views.filter(
    (one, index) => views.findIndex(({ kind, slug }) => kind === one.kind && slug === one.slug) === index,
  );
}

function personLedger(
  { slug, file, data }: RecordOf<'provider'>,
  entries: PersonLedger['entries'],
  held: ReadonlySet<string>,
): PersonLedger {
  const isHeld = held.has(file) && data.status !== 'left' && data.status !== 'draft';
  return {
    slug,
    file,
    name: data.name,
    status: isHeld ? 'held' : data.status,
    entries,
  };
}
