/** A thing in the words of schema.org; a test holds its type and properties against that vocabulary. */
export interface SchemaNode {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/** What a page says to machines. */
export interface SchemaGraph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly SchemaNode[];
}
