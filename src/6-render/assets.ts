import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import type { Assets } from '#layouts/index.ts';
import { preload, staffStyles, standAlone, styles } from '#layouts/styles/index.ts';
import { themeCss } from '#layouts/theme.ts';
import type { MadeFiles } from '#schema/made-file.ts';
import type { PictureView } from '#schema/page.ts';
import { NO_RESULTS, type Results } from '#schema/results.ts';
import { picturePath } from './pictures.ts';

/** The folder the layouts stand in, wherever this package is installed. */
const LAYOUTS = fileURLToPath(new URL('../../layouts/', import.meta.url));

/** What a practice says about the look. */
interface Look {
  readonly accent: string | undefined;
  readonly theme: string | undefined;
}

/** Writes stylesheet, fonts and scripts into a site, and says where they are. */
export function writeAssets(
  folder: string,
  audience: 'public' | 'staff',
  look: Look,
  results: Results = NO_RESULTS,
): Assets {
  mkdirSync(join(folder, 'assets/fonts'), { recursive: true });
  const addresses = new Map(
    fontNames().map((name) => [
      `/assets/fonts/${name}`,
      copied(`fonts/${name}`, `assets/fonts/${name}`, folder),
    ]),
  );
  const [icon] = readdirSync(join(LAYOUTS, 'icons'));
  const css = [...addresses].reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    stylesheet(audience === 'staff' ? staffStyles : styles, look),
  );
  const text = audience === 'staff' ? css.replaceAll('url(/assets/', 'url(') : css;
  const digest = digestOf(text);
  writeFileSync(join(folder, `assets/site.${digest}.css`), text);
  if (audience === 'staff')
    for (const name of ['copy.js', 'print.js'])
      cpSync(join(LAYOUTS, 'scripts', name), join(folder, 'assets', name));
  return {
    stylesheet: `/assets/site.${digest}.css`,
    preload: audience === 'staff' ? [] : preload.map((font) => addresses.get(font) ?? font),
    ...(audience === 'public'
      ? {
          finderScript: script('finder', folder),
          searchScript: script('search', folder),
          todayScript: script('today', folder),
        }
      : {}),
    ...(icon === undefined ? {} : { icon: copied(`icons/${icon}`, `assets/${icon}`, folder) }),
    ...(audience === 'public' ? { pictureOf: (view) => pictureAddress(view, look.accent, results) } : {}),
    ...(audience === 'staff'
      ? {
          copyScript: '/assets/copy.js',
          printScript: '/assets/print.js',
          inlined: inlined(icon, look),
        }
      : {}),
  };
}

/** The fonts that every site has, by their digests: the same whatever a practice wrote. */
export function shippedFonts(): MadeFiles {
  return new Map(
    fontNames().map((name) => {
      const digest = createHash('sha256')
        .update(readFileSync(join(LAYOUTS, 'fonts', name)))
        .digest('hex');
      return [`sha256-${digest}`, { says: [], mayShowCode: false }];
    }),
  );
}

function fontNames(): string[] {
  return readdirSync(join(LAYOUTS, 'fonts')).filter((one) => one.endsWith('.woff2'));
}

function pictureAddress(view: PictureView, accent: string | undefined, results: Results): string | undefined {
  const path = picturePath(view, accent, results);
  return path === undefined ? undefined : `/${path}`;
}

function script(name: string, folder: string): string {
  return copied(`scripts/${name}.js`, `assets/${name}.js`, folder);
}

/** Copies a file of the layouts; its name gets its digest, as what is kept for a year may never be out of date. */
function copied(from: string, to: string, folder: string): string {
  const bytes = readFileSync(join(LAYOUTS, from));
  const path = to.replace(/(?=\.\w+$)/, `.${digestOf(bytes)}`);
  writeFileSync(join(folder, path), bytes);
  return `/${path}`;
}

function digestOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** The same as texts, for the staff page that has to be one file. */
function inlined(icon: string | undefined, look: Look): NonNullable<Assets['inlined']> {
  const read = (name: string) => readFileSync(join(LAYOUTS, name), 'utf8');
  return {
    css: stylesheet(standAlone, look),
    script: ['copy', 'front-desk'].map((name) => read(`scripts/${name}.js`)).join('\n'),
    icon: `data:image/svg+xml,${icon === undefined ? '' : encodeURIComponent(read(`icons/${icon}`))}`,
  };
}

const bundled = new Map<string, string>();

/** Where paper begins: a theme is for screens unless it says otherwise, and never keeps a page from being printed in black. */
const PAPER = 'styles/print.css';

/** Styles in order without what no browser needs: the practice's accent after the tokens, its theme before what paper needs. */
function stylesheet(names: readonly string[], { accent, theme = '' }: Look): string {
  const key = [accent, theme, ...names].join('\n');
  const known = bundled.get(key);
  if (known !== undefined) return known;
  const [tokens = '', ...others] = names.map((name) => {
    const css = readFileSync(join(LAYOUTS, name), 'utf8');
    return name === PAPER ? `${theme}\n${css}` : css;
  });
  // A page that is one file has no such part: there the theme comes last.
  const last = names.includes(PAPER) ? '' : theme;
  const css = [tokens, accent === undefined ? '' : themeCss(accent), ...others, last].join('\n');
  const { code } = transform({
    filename: 'site.css',
    code: Buffer.from(css),
    minify: true,
    targets: { chrome: 111 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) },
  });
  const made = code.toString();
  bundled.set(key, made);
  return made;
}
