/** A pattern as it is spelled. To build one takes a while for each `\p{L}` in it, even if nothing is tried with it. */
export type Spelled = Pick<RegExp, 'source' | 'flags'>;

export function built({ source, flags }: Spelled): RegExp {
  return new RegExp(source, flags);
}

export function spelled(source: string, flags: string): Spelled {
  return { source, flags };
}
