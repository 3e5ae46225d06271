import type { SchemaGraph, SchemaNode } from '#schema/structured-data.ts';

/** Nodes of a page as one graph of schema.org's vocabulary. */
export function graphOf(nodes: readonly SchemaNode[]): { readonly structuredData: SchemaGraph } {
  return { structuredData: { '@context': 'https://schema.org', '@graph': nodes } };
}
