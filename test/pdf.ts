// Small PDFs for tests, each with everything a program writes into one besides its page.
import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';

/** What the metadata of every PDF made here says. */
export const AUTHOR = 'Zanzibar Marmalade';

/** A PDF of one page that says this, after something was done to it. */
export async function pdf(
  text = 'A form.',
  change: (document: PDFDocument) => unknown = () => undefined,
  useObjectStreams = false,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setAuthor(AUTHOR);
  document.setCreationDate(new Date('2020-02-02T00:00:00Z'));
  const xmp = document.context.stream(`<?xpacket?><x:xmpmeta>${AUTHOR}</x:xmpmeta>`, { Type: 'Metadata' });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(xmp));
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage([300, 300]).drawText(text, { x: 20, y: 200, size: 12, font });
  await change(document);
  return document.save({ useObjectStreams, updateFieldAppearances: false });
}
