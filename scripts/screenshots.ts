// `npx tsx scripts/screenshots.ts`: takes the pictures of the README from the built sample site (`npm run build` first).
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { launch, serve } from '../test/browser/chromium.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/images');
mkdirSync(folder, { recursive: true });

const site = await serve(join(root, '_site'));
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.goto(`${site.origin}/providers/hana-nakamura/`);
  // Palette pictures are a tenth of the size and read as well.
  const png = await page.screenshot();
  await sharp(png)
    .resize({ width: 1000 })
    .png({ palette: true, quality: 80 })
    .toFile(join(folder, 'bio.png'));
} finally {
  await browser.close();
  await site.close();
}
