export type { UserConfig } from '@11ty/eleventy';
export { shippedFonts, writeAssets } from './assets.ts';
export { highlight } from './highlight.ts';
export { fileOf, htmlOf } from './html.ts';
export { noOwnLayouts, type OwnLayouts, ownLayouts } from './own/own-layouts.ts';
export { formatsIn, handPages, type PageSet, refuseDetours, renderPages } from './pages.ts';
export { put, putText, type Target } from './put.ts';
export { isOfIndex } from './search/index-path.ts';

// What draws loads what takes longer than a check of a small practice: sharp, fonts, Pagefind. Only builds draw.
type Photos = typeof import('./photos.ts');
export const makePhotos: Photos['makePhotos'] = async (...args) =>
  (await import('./photos.ts')).makePhotos(...args);

type Pictures = typeof import('./pictures.ts');
export const makePictures: Pictures['makePictures'] = async (...args) =>
  (await import('./pictures.ts')).makePictures(...args);

type Search = typeof import('./search/index-site.ts');
/** Whoever has it in time needn't wait for it at the moment when an index is to begin. */
export const indexer = async (): Promise<Search['indexSite']> =>
  (await import('./search/index-site.ts')).indexSite;
export const readyToIndex = async (pages: number): Promise<void> =>
  (await import('./search/index-site.ts')).readyToIndex(pages);

type WebEditor = typeof import('./web-editor/make-web-editor.ts');
export const makeWebEditor: WebEditor['makeWebEditor'] = async (...args) =>
  (await import('./web-editor/make-web-editor.ts')).makeWebEditor(...args);
