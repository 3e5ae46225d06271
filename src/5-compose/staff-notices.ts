import { FACTS, type Fact } from '#schema/notices/fact.ts';
import type { NoticeStanding } from '#schema/notices/standing.ts';
import type { NoticeGroup, NoticeLine, NoticesPage, OpenQuestion, TextFile } from '#schema/page.ts';
import { JURISDICTION_NAMES } from '#schema/vocabulary.ts';
import { say } from '#schema/words/say.ts';
import type { Context } from './context.ts';
import { isOpen, type NoticeRow, noticeRows, noticesCsv, noticesJson } from './notices.ts';
import { staffBase } from './staff-base.ts';

const CSV = 'notices/notices.csv';
const JSON_FILE = 'notices/notices.json';

/** The notice matrix: a page, and the same for spreadsheets and programs. */
export function noticeMatrix(context: Context): { readonly page: NoticesPage; readonly files: TextFile[] } {
  const { site, ledger, words: all, wording } = context;
  const words = all.notices;
  const rows = noticeRows(site, ledger);
  const count = (holds: (row: NoticeRow) => boolean) => rows.filter(holds).length;
  const file = (path: string, text: string): TextFile => ({ audience: 'staff', path, text });
  return {
    page: {
      ...staffBase(context),
      layout: 'notices',
      url: '/notices/index.html',
      title: words.title,
      day: wording.day(site.today),
      sums: [
        { label: words.sums.here, count: count(({ present }) => present === 'here') },
        { label: words.sums.missing, count: openNotices(context) },
        { label: words.sums.open, count: count(({ required }) => required === 'unanswered') },
        { label: words.sums.rest, count: count(({ required }) => required === 'no') },
      ],
      questions: questions(context),
      groups: groups(rows, context),
      csv: `/${CSV}`,
      json: `/${JSON_FILE}`,
    },
    files: [file(CSV, noticesCsv(rows, all)), file(JSON_FILE, noticesJson(rows))],
  };
}

/** How many are asked for and are missing or not whole. */
export function openNotices({ site, ledger }: Context): number {
  return noticeRows(site, ledger).filter((row) => row.required !== 'unanswered' && isOpen(row)).length;
}

function questions({ ledger, words: { notices: words }, wording }: Context): OpenQuestion[] {
  return (Object.keys(FACTS) as Fact[]).flatMap((fact) => {
    const on = ledger.notices.filter(({ questions }) => questions.includes(fact));
    if (on.length === 0) return [];
    const titles = [...new Set(on.map(({ notice }) => notice.title))];
    return [
      { question: FACTS[fact].question, decides: say(words.decides, { notices: wording.list(titles) }) },
    ];
  });
}

function groups(rows: readonly NoticeRow[], context: Context): NoticeGroup[] {
  const { notices } = context.ledger;
  const places = [...new Set(notices.map(({ notice }) => notice.jurisdiction))];
  return places.map((place) => ({
    id: place,
    place: capitalised(JURISDICTION_NAMES[place]),
    lines: rows.flatMap((row, at) => {
      const standing = notices[at];
      return row.jurisdiction === place && standing !== undefined ? [lineOf(row, standing, context)] : [];
    }),
  }));
}

function lineOf(row: NoticeRow, standing: NoticeStanding, { words: all, wording }: Context): NoticeLine {
  const words = all.notices;
  const { notice, isStale } = standing;
  const from = wording.day(notice.inForceFrom);
  const isWanted = row.required === 'yes' || row.required === 'later';
  return {
    title: notice.title,
    about: notice.about,
    required: say(words.required[row.required], { day: from }),
    because: because(row, standing, words, (all) => wording.list(all)),
    present: words.present[row.present],
    ...(row.url === '' ? {} : { url: row.url }),
    ...(row.lacks.length === 0 ? {} : { lacks: say(words.lacks, { what: row.lacks.join('; ') }) }),
    ...(isWanted && row.present !== 'rules' ? { placed: words.placed[notice.placement] } : {}),
    isOpen: isOpen(row),
    lawRef: notice.lawRef,
    lawNotes: [
      say(words.status[notice.status], { day: from }),
      say(isStale ? words.stale : words.checked, { day: wording.day(notice.checkedOn) }),
      ...(notice.confidence === 'read' ? [] : [words.confirm]),
    ],
  };
}

function because(
  { required, because: facts }: NoticeRow,
  { notice }: NoticeStanding,
  words: Context['words']['notices'],
  list: (all: readonly string[]) => string,
): string {
  if (notice.status === 'stayed' || notice.status === 'vacated') return words.notLaw;
  if (facts.length === 0) return words.because.everyone;
  return say(words.because[required === 'unanswered' ? 'unanswered' : 'known'], { facts: list(facts) });
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
