import type { TextFile } from '#schema/page.ts';
import type { ProviderView } from '#schema/published.ts';
import type { Context } from './context.ts';
import { addressOf } from './structured-data/practice.ts';

/** A content line may have this many bytes; what is longer goes on in the next, after a space (RFC 6350, 3.2). */
const LONGEST = 75;

/** Where a person's card lies. */
export function cardUrl(slug: string): string {
  return `/providers/${slug}/card.vcf`;
}

/**
 * The office as a contact for a telephone's address book (vCard 4, RFC 6350): the person's working name, and the practice's
 * numbers and addresses. Nothing of the person's own.
 */
export function contactCard(view: ProviderView, context: Context): TextFile {
  const { practice, locations } = context.site;
  const places = locations.filter(({ slug }) => view.locations.includes(slug));
  const numbers = [...new Set([...places.flatMap(({ phone }) => phone ?? []), practice.phone])];
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    `FN:${escaped([view.name, ...view.credentials].join(', '))}`,
    `ORG:${escaped(practice.name)}`,
    `TITLE:${escaped(view.title)}`,
    ...numbers.map((number) => `TEL;VALUE=uri;TYPE="work,voice":tel:${number.replace(/[^\d+]/g, '')}`),
    ...(practice.email === undefined ? [] : [`EMAIL;TYPE=work:${practice.email}`]),
    ...places.map(({ address }) => `ADR;TYPE=work:;;${escaped(address.trim())};;;;`),
    `URL:${addressOf(`/providers/${view.slug}/`, context)}`,
    'END:VCARD',
  ];
  return {
    audience: 'public',
    path: cardUrl(view.slug).slice(1),
    text: `${lines.flatMap(folded).join('\r\n')}\r\n`,
  };
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n+/g, '\\n');
}

/** A line cut where it is too long, never within a character. */
function folded(line: string): string[] {
  if (Buffer.byteLength(line) <= LONGEST) return [line];
  const lines: string[] = [];
  let rest = '';
  for (const char of line) {
    if (Buffer.byteLength(rest + char) > LONGEST) {
      lines.push(rest);
      rest = ' ';
    }
    rest += char;
  }
  return [...lines, rest];
}
