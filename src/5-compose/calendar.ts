import type { DueItem } from '#schema/page.ts';
import type { PublishedSite } from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import { daysAfter } from './days.ts';
import { wordingOf } from './wording.ts';

/** What falls due as a calendar of whole days (RFC 5545); at least one. */
export function calendar(due: readonly DueItem[], site: PublishedSite): string {
  const { practice, today } = site;
  const { words, lang } = wordingOf(site);
  const stamp = `${compact(today)}T000000Z`;
  const host = new URL(practice.url).host;
  const used = new Map<string, number>();
  const events = due.flatMap((item) => {
    // Without the day: a calendar that knows the event moves it when the consent is renewed.
    const name = `${item.kind}.${item.slug}.${idOf(item.label)}`;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return [
      'BEGIN:VEVENT',
      `UID:${name}${count === 1 ? '' : `.${count}`}@${host}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(item.day)}`,
      `DTEND;VALUE=DATE:${compact(daysAfter(item.day, 1))}`,
      `SUMMARY:${escaped(say(words.due.event, { who: item.who, label: item.label }))}`,
      `DESCRIPTION:${escaped(item.says)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Doorplate//What falls due//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(say(words.due.calendarName, { practice: practice.name }))}`,
    ...events,
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** A label as part of an identifier. */
function idOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

const MOST_OCTETS = 75;

/** No line is longer than 75 octets; what doesn't fit goes on after a space, and no character is cut in two. */
function folded(line: string): string {
  // Most are shorter, and a large practice has a hundred thousand.
  if (Buffer.byteLength(line) <= MOST_OCTETS) return line;
  const lines: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    octets += Buffer.byteLength(character);
    if (octets > MOST_OCTETS) {
      lines.push(part);
      part = ' ';
      octets = 1 + Buffer.byteLength(character);
    }
    part += character;
  }
  return [...lines, part].join('\r\n');
}
