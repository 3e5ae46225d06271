import type { RegisteredVersion, StaffPage, TextFile } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Context } from './context.ts';
import { type PolicyRow, policyRegisterCsv, policyRegisterJson, policyRows } from './policy-register.ts';
import { readingLine } from './reading-words.ts';
import { staffBase } from './staff-base.ts';

const CSV = 'policies/register.csv';
const JSON_FILE = 'policies/register.json';

/** The register of policies: a page, and the same for spreadsheets and programs. */
export function policyRegister(context: Context): { readonly page: StaffPage; readonly files: TextFile[] } {
  const { words } = context;
  const rows = policyRows(context.site, context.ledger);
  const linesFor = (audience: PolicyRow['audience']) =>
    rows.filter((row) => row.audience === audience).map((row) => lineOf(row, context));
  const file = (path: string, text: string): TextFile => ({ audience: 'staff', path, text });
  return {
    page: {
      ...staffBase(context),
      layout: 'policy-register',
      url: '/policies/register.html',
      title: words.lifecycle.register.title,
      day: context.wording.day(context.site.today),
      forPatients: linesFor('public'),
      forStaff: linesFor('staff'),
      csv: `/${CSV}`,
      json: `/${JSON_FILE}`,
    },
    files: [file(CSV, policyRegisterCsv(rows, words)), file(JSON_FILE, policyRegisterJson(rows))],
  };
}

function lineOf(row: PolicyRow, { wording, words: all }: Context): RegisteredVersion {
  const words = all.lifecycle.register;
  const day = (text: string, of: string) => (of === '' ? [] : [say(text, { day: wording.day(of) })]);
  const { state, effective, lastDay } = row;
  return {
    title: row.title === '' ? row.policy : row.title,
    ...(row.version === '' ? {} : { version: say(words.versionOf, { number: row.version }) }),
    ...(row.url === '' ? {} : { url: row.url }),
    state: words.states[state],
    isInForce: state === 'in-force',
    days: [
      lastDay === ''
        ? say(words.fromDay, { from: wording.day(effective) })
        : say(words.until, { from: wording.day(effective), until: wording.day(lastDay) }),
      ...(row.retainUntil === '' ? [words.keepOpen] : day(words.keep, row.retainUntil)),
    ],
    approved: [
      row.approved === ''
        ? words.notApproved
        : say(words.approvedBy, { day: wording.day(row.approved), by: row.approvedBy }),
      ...row.corrected.flatMap((on) => day(words.corrected, on)),
    ],
    care: [
      ...(row.owner === '' ? [] : [row.owner]),
      ...(state === 'in-force' || state === 'upcoming' ? day(words.review, row.nextReview) : []),
    ],
    ...(row.reading === '' ? {} : { reading: readingLine(row.reading, all) }),
    file: row.file,
    digest: row.digest,
  };
}
