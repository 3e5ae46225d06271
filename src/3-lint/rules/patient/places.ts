import { once } from '#schema/once.ts';
import { lastAtOrBefore } from '../../position.ts';
import type { Stretch } from '../text.ts';

/**
 * Tells whether a text says something near a stretch of it. The text is searched when first asked, and once: a long text
 * with many names stays cheap. The pattern has the flag `g`.
 */
export function placesOf(text: string, pattern: RegExp, near: number): (around: Stretch) => boolean {
  const places = once(() => {
    const all = [...text.matchAll(pattern)];
    return {
      starts: all.map(({ index }) => index),
      ends: all.map(({ 0: found, index }) => index + found.length),
    };
  });
  return ({ start, end }) => {
    const { starts, ends } = places();
    const last = lastAtOrBefore(starts, end + near);
    return (starts[last] ?? Number.POSITIVE_INFINITY) <= end + near && (ends[last] ?? -1) >= start - near;
  };
}
