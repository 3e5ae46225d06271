import { WEEKDAYS } from '#schema/content.ts';

/** Opening hours as a location's file has them. */
export interface OpeningHours {
  readonly days: readonly (typeof WEEKDAYS)[number][];
  readonly from: string;
  readonly to: string;
}

export const HOURS_MESSAGE =
  'must be days and times such as “mon-fri 08:00-17:00”, several of them parted by a semicolon';

const PERIOD =
  /^([a-z]{3,9})(?:\s?(?:-|–|to)\s?([a-z]{3,9}))?\s+(\d{1,2}(?::\d\d)?)\s?(am|pm)?\s?(?:-|–|to)\s?(\d{1,2}(?::\d\d)?)\s?(am|pm)?$/;

/** Hours as people type them: “mon-thu 8:00-18:00; fri 8am-4pm”. Undefined: they can't be told for sure. */
export function hoursIn(typed: string): OpeningHours[] | undefined {
  const periods = typed
    .toLowerCase()
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(periodOf);
  return periods.length === 0 || periods.includes(undefined) ? undefined : (periods as OpeningHours[]);
}

function periodOf(text: string): OpeningHours | undefined {
  const [, first = '', last, opens = '', morning, closes = '', evening] = PERIOD.exec(text) ?? [];
  const [begin, end] = [dayOf(first), dayOf(last ?? first)];
  const [from, to] = [clockOf(opens, morning), clockOf(closes, evening)];
  if (begin === -1 || end < begin || from === undefined || to === undefined || to <= from) return undefined;
  return { days: WEEKDAYS.slice(begin, end + 1), from, to };
}

function dayOf(word: string): number {
  return WEEKDAYS.findIndex((day) => word.startsWith(day));
}

function clockOf(typed: string, half: string | undefined): string | undefined {
  const [hours = Number.NaN, minutes = 0] = typed.split(':').map(Number);
  if (half !== undefined && (hours < 1 || hours > 12)) return undefined;
  const hour = half === undefined ? hours : (hours % 12) + (half === 'pm' ? 12 : 0);
  if (!(hour <= 23 && minutes <= 59)) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
