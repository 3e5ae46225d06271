import { assertPublished } from '#disclose';
import { type ANSWER_VARIABLES, CHANNELS, SITUATIONS } from '#schema/answer.ts';
import type { AnswerView, HandbookEntry, LedgerLine, ProofPage, StaffPage, WhoPage } from '#schema/page.ts';
import type { LedgerEntry, PersonLedger, ProviderView } from '#schema/published.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import type { Context } from './context.ts';
import { socialPolicy } from './frame.ts';
import { currentOf, summaryOf, textOf } from './policies.ts';
import { publicFacts } from './public-facts.ts';

/** Every page of the staff site but the proof, which is made after the audit. */
export function staffPages(context: Context): StaffPage[] {
  const { site, ledger } = context;
  const base = baseOf(context);
  const shownStaffPolicies = site.staffPolicies.filter(({ isBeingUpdated }) => !isBeingUpdated);
  const views = new Map(site.providers.map((view) => [view.slug, view] as const));
  const answers = site.answers
    .map((answer) => answerView(answer, context))
    .sort((a, b) => CHANNELS.indexOf(a.channel) - CHANNELS.indexOf(b.channel));
  return [
    {
      ...base,
      layout: 'staff-home',
      url: '/index.html',
      title: en.titles.staffHome,
      answers: answers.length,
      people: ledger.people.length,
      policies: shownStaffPolicies.length,
    },
    {
      ...base,
      layout: 'staff-answers',
      url: '/answers/index.html',
      title: en.titles.staffAnswers,
      situations: SITUATIONS.map((situation) => ({
        situation,
        answers: answers.filter((one) => one.situation === situation),
      })).filter((one) => one.answers.length > 0),
    },
    {
      ...base,
      layout: 'staff-policies',
      url: '/policies/index.html',
      title: en.titles.staffPolicies,
      policies: shownStaffPolicies.flatMap((view) =>
        summaryOf(view, context, `/policies/${view.policy}/index.html`).map(({ upcoming: _, ...one }) => one),
      ),
    },
    ...shownStaffPolicies.map((view): StaffPage => {
      const current = currentOf(view);
      return {
        ...base,
        layout: 'staff-policy',
        url: `/policies/${view.policy}/index.html`,
        title: current.title,
        source: current.file,
        ...textOf(current, view, context, `/policies/${view.policy}/`, 'staff'),
      };
    }),
    ...handbookPages(context),
    {
      ...base,
      layout: 'who-sees-what',
      url: '/who-sees-what/index.html',
      title: en.titles.whoSeesWhat,
      people: ledger.people.map((person) => ({
        name: person.name,
        url: whoUrl(person),
        published: count(person, 'published'),
        withheld: count(person, 'withheld'),
      })),
    },
    ...ledger.people.map((person) => whoPage(person, views.get(person.slug), context)),
  ];
}

/** What was searched for, in which files: made when the audit has passed. */
export function proofPage(context: Context, withheldValues: number, files: ProofPage['files']): ProofPage {
  return {
    ...baseOf(context),
    layout: 'proof',
    url: '/proof/index.html',
    title: en.titles.proof,
    withheldValues,
    files,
  };
}

function baseOf({ staff, frame }: Context) {
  return { audience: 'staff' as const, lang: frame.lang, noindex: true, staff };
}

function answerView(answer: Context['site']['answers'][number], { site, frame }: Context): AnswerView {
  assertPublished(answer);
  const { practice } = site;
  const at = (path: string) => new URL(path, practice.url).href;
  const values: Readonly<Record<(typeof ANSWER_VARIABLES)[number], string | undefined>> = {
    // The speaker knows the name; it must never stand in a file.
    patient: undefined,
    person: en.answers.person,
    practice: practice.name,
    phone: frame.phone.label,
    portal: practice.portal?.url,
    policy: at(socialPolicy(site)?.url ?? '/policies/'),
    bio: at('/providers/'),
    follow: at('/follow/'),
    site: at('/'),
  };
  const text = answer.body
    .join('\n\n')
    .replace(
      /\{(\w+)\}/g,
      (whole, name: string) =>
        (Object.hasOwn(values, name) ? (values as Record<string, string | undefined>)[name] : undefined) ??
        whole,
    );
  return {
    slug: answer.slug,
    title: answer.title,
    situation: answer.situation,
    channel: answer.channel,
    paragraphs: text.split(/\n{2,}/),
    after: answer.after === undefined ? [] : [answer.after].flat(),
  };
}

function handbookPages(context: Context): StaffPage[] {
  const { site, markdown } = context;
  const pages = [...site.handbook].sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
  const sidebar = pages.map(
    ({ slug, title, summary }): HandbookEntry => ({
      title,
      url: `/handbook/${slug}/index.html`,
      ...(summary === undefined ? {} : { summary }),
    }),
  );
  const base = { ...baseOf(context), layout: 'handbook' as const, sidebar };
  const contents = {
    ...base,
    url: '/handbook/index.html',
    title: en.titles.handbook,
    body: markdown([], 'staff').html,
    headings: [],
    ...(sidebar[0] === undefined ? {} : { next: sidebar[0] }),
  };
  return [
    contents,
    ...pages.map((page, index): StaffPage => {
      assertPublished(page);
      const { html, headings } = markdown(page.body, 'staff');
      const [previous, next] = [sidebar[index - 1], sidebar[index + 1]];
      return {
        ...base,
        url: `/handbook/${page.slug}/index.html`,
        title: page.title,
        source: page.file,
        body: html,
        headings,
        ...(page.summary === undefined ? {} : { summary: page.summary }),
        ...(previous === undefined ? {} : { previous }),
        ...(next === undefined ? {} : { next }),
      };
    }),
  ];
}

function whoUrl({ slug }: PersonLedger): string {
  return `/who-sees-what/${slug}/index.html`;
}

function count({ entries }: PersonLedger, outcome: LedgerEntry['outcome']): number {
  return entries.filter((entry) => entry.outcome === outcome).length;
}

function whoPage(person: PersonLedger, view: ProviderView | undefined, context: Context): WhoPage {
  const { site, wording } = context;
  const line = (entry: LedgerEntry): LedgerLine => {
    const isPublished = entry.outcome === 'published';
    // What is public is no secret; of what is withheld a staff page may show less.
    const words = isPublished ? entry.wording.open('show') : entry.wording.open('staff-page');
    return {
      label: !isPublished && entry.isSensitive ? en.who.private : entry.label,
      isPublished,
      because: en.ledger[entry.reason ?? 'published'],
      ...(words === undefined ? {} : { wording: words }),
      ...(entry.until === undefined ? {} : { until: wording.day(entry.until) }),
    };
  };
  return {
    ...baseOf(context),
    layout: 'who',
    url: whoUrl(person),
    title: say(en.titles.who, { name: person.name }),
    name: person.name,
    status: person.status,
    person: person.slug,
    ...(view !== undefined ? { bio: new URL(`/providers/${person.slug}/`, site.practice.url).href } : {}),
    facts:
      view === undefined
        ? []
        : publicFacts(view).map(({ label, text }) => ({
            label,
            isPublished: true,
            because: en.who.fact,
            wording: text,
          })),
    published: person.entries.filter(({ outcome }) => outcome === 'published').map(line),
    withheld: person.entries.filter(({ outcome }) => outcome === 'withheld').map(line),
  };
}
