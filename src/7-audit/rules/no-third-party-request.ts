import type { BuiltFile } from '../built-file.ts';
import { attribute, type Element, textOf } from '../html.ts';
import type { SiteContext, SiteRule } from '../site-rule.ts';

/** Links may lead there; nothing may be loaded from there. */
const FOLLOWABLE = new Set(['mailto:', 'tel:', 'sms:', 'geo:', 'webcal:']);

export const noThirdPartyRequest: SiteRule = {
  id: 'site/no-third-party-request',
  summary: 'A page loads nothing from another host, and runs nothing that the security policy would block.',
  severity: 'error',
  canBeWaived: true,
  audiences: ['public', 'staff'],
  check: (site) => ({
    file(file) {
      const messages = new Set([
        ...requests(file, site),
        ...(site.audience === 'public' ? blocked(file) : embeds(file)),
      ]);
      for (const message of messages) site.report(file, message);
    },
  }),
};

function requests(file: BuiltFile, site: SiteContext): string[] {
  const found: string[] = [];
  for (const { url, by, isLoaded } of file.references) {
    const target = site.addresses.targetOf(url, file.path);
    if (target.kind === 'outside' && isLoaded) {
      const host = site.show(target.host, file.person);
      found.push(
        `makes the browser ask ${host} (${by}) without being told to: ${host} would learn who reads this page. ` +
          'Copy the file into the site, or make it a link that people may follow.',
      );
    }
    if (target.kind !== 'other') continue;
    const { scheme } = target;
    // A file for the shared drive must hold its pictures itself.
    if (/^(?:data|blob):/.test(scheme) && isLoaded && site.audience === 'staff') continue;
    if (isLoaded || !FOLLOWABLE.has(scheme)) {
      found.push(
        `has an address that begins with ${site.show(scheme, file.person)} (${by}), which the site's security policy blocks. ` +
          'Use a file of the site, or an address that begins with https://.',
      );
    }
  }
  return found;
}

/** What the Content-Security-Policy blocks: code and style inside the page. */
function blocked(file: BuiltFile): string[] {
  const found: string[] = [];
  for (const element of file.elements) {
    const { tagName, attrs } = element;
    found.push(...embedded(element));
    for (const { name } of attrs) {
      if (/^on[a-z]{3,}$/i.test(name))
        found.push(inline(`an event handler (<${tagName} ${name}>)`, 'a script file'));
      // A drawing in a file of its own answers to no page's policy.
      if (name === 'style' && file.kind === 'html')
        found.push(inline(`style="" on <${tagName}>`, 'a style sheet'));
    }
    if (tagName === 'style' && file.kind === 'html') found.push(inline('a <style> element', 'a style sheet'));
    if (isInlineScript(element)) found.push(inline('a <script> without src', 'a script file'));
  }
  return found;
}

/** A page in a page, and a base that changes where all links lead, are wrong for every audience. */
function embeds(file: BuiltFile): string[] {
  return file.elements.flatMap(embedded);
}

function embedded(element: Element): string[] {
  if (element.tagName === 'base')
    return ['has a <base>, which changes where every address leads. Take it out.'];
  if (attribute(element, 'srcdoc') !== undefined)
    return ['has a page inside the page (srcdoc), which no check reads. Take it out.'];
  return [];
}

/** Data blocks such as JSON-LD are not run. */
function isInlineScript(element: Element): boolean {
  if (element.tagName !== 'script' || attribute(element, 'src') !== undefined) return false;
  const type = (attribute(element, 'type') ?? '').trim().toLowerCase();
  const isCode =
    type === '' || /(?:java|ecma|j|live)script|^module$|^importmap$|^speculationrules$/.test(type);
  return isCode && textOf(element).trim() !== '';
}

function inline(what: string, where: string): string {
  return `has ${what}, which the site's security policy blocks, as it must not tell ours from someone else's. Move it into ${where}.`;
}
