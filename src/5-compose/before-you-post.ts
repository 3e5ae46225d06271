import type { BeforeYouPostPage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Context } from './context.ts';
import { staffBase } from './staff-base.ts';

type Size = BeforeYouPostPage['size'];

/** The sizes of the card, and how many fit on a sheet that is both A4 and Letter. */
const SIZES: ReadonlyArray<readonly [Size, number]> = [
  ['a5', 1],
  ['a6', 2],
  ['pocket', 8],
];

/** The card of questions, a page for each size, so that a page prints as one sheet. */
export function beforeYouPostPages(context: Context): BeforeYouPostPage[] {
  const { title, titleIn, size: names } = context.words.staffPapers.beforeYouPost;
  return SIZES.map(([size, copies], index) => ({
    ...staffBase(context),
    layout: 'before-you-post',
    url: urlOf(size),
    title: index === 0 ? title : say(titleIn, { size: names[size] }),
    size,
    copies,
    sizes: SIZES.map(([one]) => ({ label: names[one], url: urlOf(one), isThis: one === size })),
  }));
}

function urlOf(size: Size): string {
  return size === SIZES[0]?.[0] ? '/before-you-post/index.html' : `/before-you-post/${size}/index.html`;
}
