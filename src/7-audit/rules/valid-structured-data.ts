import type { BuiltFile } from '../built-file.ts';
import { attribute, textOf } from '../html.ts';
import type { SiteRule } from '../site-rule.ts';
import { faultsOfNode, type OwnContacts } from '../structured-data/faults-of-node.ts';
import { nodesIn } from '../structured-data/nodes-in.ts';
import { PRIVATE } from '../structured-data/types.ts';

export const validStructuredData: SiteRule = {
  id: 'site/valid-structured-data',
  summary: 'What a page tells search engines is in schema.org’s words, and nothing in it is private.',
  severity: 'error',
  canBeWaived: true,
  audiences: ['public', 'staff'],
  check(site) {
    const contacts = site.contacts && contactsOf(site.contacts);
    return {
      file(file) {
        const messages = new Set([
          ...blocks(file).flatMap((block) => faultsOf(block, contacts)),
          ...inMarkup(file),
        ]);
        for (const message of messages) site.report(file, message);
      },
    };
  },
};

function contactsOf(contacts: readonly string[]): ReadonlySet<string> {
  return new Set(contacts.map((one) => (one.includes('@') ? one.toLowerCase() : one.replace(/\D/g, ''))));
}

/** What stands in the page's blocks of JSON-LD. */
function blocks({ kind, elements }: BuiltFile): string[] {
  if (kind !== 'html') return [];
  return elements
    .filter(({ tagName }) => tagName === 'script')
    .filter((script) => /^\s*application\/ld\+json\s*(?:;|$)/i.test(attribute(script, 'type') ?? ''))
    .map(textOf);
}

function faultsOf(block: string, contacts: OwnContacts): string[] {
  const data = parsed(block);
  if (data === undefined)
    return [
      'has structured data that is no JSON: search engines drop all of it. Correct the layout that writes it.',
    ];
  const nodes = nodesIn(data.value);
  if (nodes === undefined)
    return ['has structured data that is nested deeper than anybody reads. Link objects by “@id” instead.'];
  const contexts = nodes.flatMap(({ properties }) => properties.get('@context') ?? []);
  const isOfSchema =
    contexts.length > 0 && contexts.every((one) => /^https?:\/\/schema\.org\/?$/.test(String(one)));
  return [
    ...(isOfSchema
      ? []
      : [
          'has structured data that doesn’t say “@context”: “https://schema.org”, so that its words mean nothing.',
        ]),
    ...nodes.flatMap((node) => faultsOfNode(node, contacts)),
  ];
}

function parsed(block: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(block) };
  } catch {
    return undefined;
  }
}

/** The same private facts, said in attributes of elements. */
function inMarkup({ elements }: BuiltFile): string[] {
  return elements
    .flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'itemprop' || name === 'property'))
    .flatMap(({ value }) => value.split(/\s+/))
    .map((name) => name.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''))
    .filter((name) => PRIVATE.has(name))
    .map(
      (name) =>
        `says “${name}” in its markup. That is private whoever it is about, and machines collect it. Take it out.`,
    );
}
