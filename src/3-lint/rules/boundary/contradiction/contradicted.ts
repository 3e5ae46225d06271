import type { Passage } from '#schema/rule.ts';
import { testOf } from '../../../patterns/finder.ts';
import { plain, type Stretch, sentencesIn } from '../../text.ts';
import { type Claim, claimsIn, MAY_CLAIM } from './claims.ts';
import { answeredNoIn, NAMES_NETWORK, type OwnPages, ownPagesIn } from './own-pages.ts';
import type { Stand } from './stands.ts';

const NAMED = testOf(NAMES_NETWORK);
const CLAIMED = testOf(MAY_CLAIM);

/** A stretch of a text, and what it contradicts: a stand of a policy, or the channels in practice.yaml. */
export interface Contradicted extends Stretch {
  readonly about: Claim['topic'] | 'has-page' | 'has-no-page';
  /** Undefined: it contradicts practice.yaml. */
  readonly stand: Stand | undefined;
}

/** A text as rules read it. */
export type Read = Pick<Passage, 'plain' | 'sentences'>;

/** The same of a text that is no passage of a record. */
export function asSentences(written: string): Read {
  const text = plain(written);
  return { plain: text, sentences: sentencesIn(text) };
}

/** Everything in a text that a policy or the declared channels deny. `declared` are networks; undefined: not asked. */
export function contradictedIn(
  { plain: text, sentences }: Read,
  stands: readonly Stand[],
  declared: ReadonlySet<string> | undefined,
): Contradicted[] {
  const mayName = NAMED.test(text);
  if (!mayName && !CLAIMED.test(text)) return [];
  const answered = mayName && text.includes('?') ? answeredNoIn(text) : [];
  return [
    ...answered.flatMap((one) => againstPages(one, stands, declared)),
    ...sentences.flatMap((sentence) => contradictedBy(sentence, mayName, stands, declared)),
  ];
}

function contradictedBy(
  sentence: Read['sentences'][number],
  mayName: boolean,
  stands: readonly Stand[],
  declared: ReadonlySet<string> | undefined,
): Contradicted[] {
  return [
    ...(mayName ? ownPagesIn(sentence).flatMap((one) => againstPages(one, stands, declared)) : []),
    ...claimsIn(sentence).flatMap(({ topic, start, end }): Contradicted[] => {
      const stand = stands.find((one) => one.topic === topic);
      return stand === undefined ? [] : [{ about: topic, stand, start, end }];
    }),
  ];
}

function againstPages(
  { has, networks, isOnly, start, end }: OwnPages,
  stands: readonly Stand[],
  declared: ReadonlySet<string> | undefined,
): Contradicted[] {
  const about = has ? 'has-page' : 'has-no-page';
  const stand = stands.find(
    (one) => one.topic === 'pages' && one.has === !has && overlap(networks, one.networks ?? []),
  );
  if (stand !== undefined) return [{ about, stand, start, end }];
  if (declared === undefined) return [];
  const isDeclared = (network: string) => declared.has(network);
  const isWrong = has
    ? networks !== 'all' &&
      (networks.some((network) => !isDeclared(network)) || (isOnly && declared.size > new Set(networks).size))
    : networks === 'all'
      ? declared.size > 0
      : networks.some(isDeclared);
  return isWrong ? [{ about, stand: undefined, start, end }] : [];
}

function overlap(a: readonly string[] | 'all', b: readonly string[] | 'all'): boolean {
  if (a === 'all' || b === 'all') return true;
  return a.some((network) => b.includes(network));
}
