import { CsvError, parse } from 'csv-parse/sync';

/** A row of a table, and the line of the file on which it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table, or why it can't be read: the library's own messages may quote what stands in it. */
export function tableIn(bytes: Uint8Array): readonly Row[] | string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'The file is not plain UTF-8 text. In the spreadsheet, save it as “CSV UTF-8”.';
  }
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as readonly { record: string[]; raw: string; info: { lines: number } }[];
    return records.map(({ record, raw, info }) => ({
      line: info.lines - (raw.replace(/\r?\n$/, '').match(/\n/g)?.length ?? 0),
      cells: record,
    }));
  } catch (error) {
    const line = error instanceof CsvError ? (error as { lines?: number }).lines : undefined;
    return `A quote is opened and not closed, or stands inside a cell without quotes around it${line === undefined ? '' : `, at line ${line} or before it`}. Nothing was written.`;
  }
}

/** Spreadsheets part cells by what is usual where they run: the first line says which. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.search(/\r?\n|$/)).replace(/"[^"]*"/g, '');
  const count = (mark: string) => head.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** A column as a spreadsheet calls it: A, B, …, Z, AA. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}
