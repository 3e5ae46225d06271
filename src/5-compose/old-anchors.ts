import type { Html } from '#schema/page.ts';
import { lostIds, type Section } from '#schema/sections.ts';
import { escapeXml } from './escape-xml.ts';

/** A text whose old links work, and the ids of which nothing is left in it. */
export interface Anchored {
  readonly html: Html;
  readonly top: readonly string[];
}

/**
 * Ids that headings had in earlier texts at the same address, put where those parts went: at the heading of the section
 * that took their place, or else at the top. A link somebody holds must lead to more than nothing.
 */
export function withOldAnchors(current: Html, earlier: readonly Html[]): Anchored {
  const sections = sectionsOf(current);
  const lost = new Map(earlier.flatMap((html) => [...lostIds(sectionsOf(html), sections)]));
  const top: string[] = [];
  let html: string = current;
  for (const id of [...lost.keys()].sort()) {
    const successor = lost.get(id);
    // What is an id of something else in the text is taken.
    if (current.includes(` id="${id}"`)) continue;
    if (successor === undefined) top.push(id);
    else
      html = html.replace(
        openingOf(successor.id),
        (heading) => `${heading}<span id="${escapeXml(id)}"></span>`,
      );
  }
  return { html: html as Html, top };
}

const HEADING = /<h([1-6])[^<>]{0,500}? id="([^"<>]{0,500})"[^<>]{0,500}>([\s\S]{0,5000}?)<\/h\1>/g;

/** The parts of a text of ours; what stands before its first heading is none. */
function sectionsOf(html: Html): Section[] {
  const found = [...html.matchAll(HEADING)];
  return found.map((match, at) => ({
    id: match[2] as string,
    heading: words(match[3] as string),
    text: words(html.slice(match.index + match[0].length, found[at + 1]?.index)),
  }));
}

function words(html: string): string {
  return html.replace(/<[^<>]*>/g, ' ');
}

function openingOf(id: string): RegExp {
  return new RegExp(`<h[1-6][^<>]{0,500} id="${id.replace(/[^\p{L}\p{N}-]/gu, '\\$&')}"[^<>]{0,500}>`, 'u');
}
