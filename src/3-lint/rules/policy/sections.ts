import type { PolicyRecord } from '#schema/record.ts';
import type { Passage } from '#schema/rule.ts';
import { plainText } from '../../plain-text.ts';

/** A heading of a policy, and whether anything is written below it. */
export interface Section {
  readonly id: string;
  readonly hasText: boolean;
  readonly at: { readonly passage: Passage; readonly start: number; readonly end: number };
}

export interface Sections {
  readonly sections: readonly Section[];
  /** Whether there are words above the first heading. */
  readonly hasOpening: boolean;
}

type Piece = Omit<Section, 'hasText'> & { readonly level: number };

/** The parts of a policy by the ids of their headings: the id stays when the words of a heading change. */
export function sectionsOf(record: PolicyRecord, passages: readonly Passage[]): Sections {
  const bySubject = new Map(passages.map((passage) => [passage.subject, passage]));
  const pieces: (Piece | 'text')[] = record.body.blocks.flatMap(({ markdown }, index) => {
    const passage = bySubject.get(`body.${index}`);
    if (passage === undefined) return [];
    const { text, headings } = plainText(markdown);
    const end = headings.at(-1)?.end ?? 0;
    const rest = text.slice(end).trim() === '' ? [] : (['text'] as const);
    return [
      ...headings.map((one) => ({
        id: one.id ?? slugOf(text.slice(one.start, one.end)),
        level: one.level,
        at: { passage, start: one.start, end: one.end },
      })),
      ...rest,
    ];
  });
  const sections = pieces.flatMap((piece, index) => {
    if (piece === 'text') return [];
    const { level, ...heading } = piece;
    // Past the headings within it to the first words, or to the heading that ends it; without a copy of all that follows.
    let next = index + 1;
    for (let one = pieces[next]; one !== undefined && one !== 'text' && one.level > level; )
      one = pieces[++next];
    return [{ ...heading, hasText: pieces[next] === 'text' }];
  });
  return { sections, hasOpening: pieces[0] === 'text' };
}

/** A version from before that is kept as a file has no headings of ours, and no words. */
export function isKeptAsFile({ data }: PolicyRecord): boolean {
  return data.origin === 'before-doorplate' && data.attachment !== undefined;
}

/** The id a heading gets when it states none. */
function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
