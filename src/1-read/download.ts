import type { AssetFile, DownloadFile } from '#schema/source.ts';

/** Names that are the same in every address and on every computer. */
const NAME = /^files(?:\/[A-Za-z0-9][A-Za-z0-9_-]*)*\/[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*$/;

/** A file to download as it may be published, or why it may not be. `path` is below content/. */
export async function readDownload(
  path: string,
  file: AssetFile,
): Promise<{ download: DownloadFile } | { refusal: string }> {
  if (!NAME.test(path))
    return {
      refusal:
        'The file’s name becomes a part of an address. Use letters without accents, digits, hyphens and dots, and no spaces.',
    };
  if (!path.endsWith('.pdf'))
    return {
      refusal:
        'Only PDF files can be downloaded from the site, with a name that ends in .pdf: other kinds can’t be checked for what they give away. Save it as PDF.',
    };
  // It takes a while to load, and most practices have no such file.
  const [{ cleanPdf }, { PDF_FAULTS }] = await Promise.all([
    import('./pdf/clean-pdf.ts'),
    import('./pdf/pdf-faults.ts'),
  ]);
  const cleaned = await cleanPdf(file.bytes);
  if ('fault' in cleaned)
    return {
      refusal: `This PDF ${PDF_FAULTS[cleaned.fault]}, so it is not published. Open it, print it to a new PDF, and put that here.`,
    };
  return { download: { ...file, clean: cleaned.bytes } };
}
