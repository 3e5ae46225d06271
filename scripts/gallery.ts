// `npm run gallery`: every component in every state, in light and dark, as a page of one's own computer. It goes into
// .doorplate/gallery/, which no build reads and no host gets.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderToString } from 'preact-render-to-string';
import { componentExamples } from '#layouts/gallery/components.ts';
import { gallery, galleryStyles } from '#layouts/gallery/gallery.tsx';
import { staffStyles } from '#layouts/styles/index.ts';

const LAYOUTS = join(import.meta.dirname, '../layouts');

/** Writes the gallery into a folder and answers the page to open. */
export function writeGallery(folder: string): string {
  const read = (name: string) => readFileSync(join(LAYOUTS, name), 'utf8');
  const [tokens = '', ...others] = [...staffStyles, 'components/desk-choices/desk-choices.css'];
  const css = galleryStyles(read(tokens), others.map(read).join('\n'), read('gallery/gallery.css'));
  mkdirSync(folder, { recursive: true });
  cpSync(join(LAYOUTS, 'fonts'), join(folder, 'fonts'), { recursive: true });
  writeFileSync(join(folder, 'gallery.css'), css.replaceAll('/assets/fonts/', 'fonts/'));
  cpSync(join(LAYOUTS, 'gallery/portrait.svg'), join(folder, 'portrait.svg'));
  const page = join(folder, 'index.html');
  const html = withPortrait(renderToString(gallery(componentExamples, 'gallery.css')));
  writeFileSync(page, `<!doctype html>\n${html}\n`);
  return page;
}

/** People in the examples have no pictures; one drawing stands for all of them. */
function withPortrait(html: string): string {
  return html
    .replace(/<source [^>]*>/g, '')
    .replace(/\ssrcset="[^"]*"/g, '')
    .replace(/src="\/assets\/[^"]+"/g, 'src="portrait.svg"');
}

if (process.argv[1] === import.meta.filename) {
  const page = writeGallery(join(import.meta.dirname, '../.doorplate/gallery'));
  process.stdout.write(`Open ${pathToFileURL(page)}\n`);
}
