import { domainToUnicode } from 'node:url';
import { asRead } from './network-hosts.ts';

const MOST_STEPS = 3;
/** An address inside another: `l.php?u=https%3A%2F%2F…`, `/web/2020/https://…`. */
const INSIDE = /[=/]((?:https?:\/\/|https?%3A%2F%2F|https?%253A%252F%252F)[^&\s]{3,400})/i;

/** Where an address leads in the end: out of redirects that carry it, with a host as it is read. Undefined if it is none. */
export function leadsTo(url: string, steps = MOST_STEPS): URL | undefined {
  const written = url.trim().replace(/^\/\//, '');
  const text = /^[a-z][a-z0-9+.-]*:/i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(text)) return undefined;
  const parsed = new URL(text);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return undefined;
  const inner = INSIDE.exec(`${parsed.pathname}${parsed.search}${parsed.hash}`)?.[1];
  if (inner !== undefined && steps > 0) {
    const target = leadsTo(decoded(inner), steps - 1);
    if (target !== undefined) return target;
  }
  if (!parsed.hostname.includes('xn--')) return parsed;
  const host = asRead(domainToUnicode(parsed.hostname));
  const read = `https://${host}${parsed.pathname}${parsed.search}`;
  return URL.canParse(read) ? new URL(read) : parsed;
}

/** Decoded as often as it was encoded, which is twice at most in what people paste. */
function decoded(text: string): string {
  try {
    const once = decodeURIComponent(text);
    return /^https?%3A/i.test(once) ? decodeURIComponent(once) : once;
  } catch {
    return text;
  }
}
