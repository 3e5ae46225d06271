export type { UserConfig } from '@11ty/eleventy';
export { shippedFonts, writeAssets } from './assets.ts';
export { highlight } from './highlight.ts';
export { fileOf, htmlOf } from './html.ts';
export { noOwnLayouts, type OwnLayouts, ownLayouts } from './own/own-layouts.ts';
export { formatsIn, handPages, type PageSet, refuseDetours, renderPages } from './pages.ts';
export { makePhotos } from './photos.ts';
export { makePictures } from './pictures.ts';
export { indexSite } from './search/index-site.ts';
