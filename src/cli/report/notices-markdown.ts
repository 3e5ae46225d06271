import type { NoticeRow } from '#compose';
import { NO_LEGAL_ADVICE } from '#schema/notices/notices.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import { plain } from './quote.ts';

const words = en.notices;

/** For people: one line a notice, by place. */
export function noticesMarkdown(rows: readonly NoticeRow[]): string {
  if (rows.length === 0) return `${words.none}\n`;
  const lines = rows.map((row) => {
    const required = say(words.required[row.required], { day: row.inForceFrom });
    const because = row.because.length === 0 ? '' : ` (${row.because.join(', ')})`;
    const lacks = row.lacks.length === 0 ? '' : ` ${say(words.lacks, { what: row.lacks.join('; ') })}.`;
    return `- ${row.jurisdiction}, **${plain(row.title)}**: ${required}${because}. ${words.columns.present}: ${words.present[row.present]}.${lacks} ${row.lawRef}; ${say(words.checked, { day: row.checkedOn })}.`;
  });
  return `# ${words.title}\n\n${NO_LEGAL_ADVICE}\n\n${lines.join('\n')}\n`;
}
