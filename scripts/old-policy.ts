// Writes content/files/website-privacy-2023.pdf: the sheet that stands for what the sample practice had before Doorplate.
// Invented, like everything else there. Once a version is approved its file must not change, so this is run once.
import { mkdirSync, writeFileSync } from 'node:fs';
import { PDFDocument, type PDFFont, StandardFonts } from '@cantoo/pdf-lib';

const TITLE = 'Website privacy';
const PARAGRAPHS = [
  'Cedar Hill Family Medicine, January 15, 2023',
  'Our website tells you who we are, when we are open and how to reach us. You can read all of it without telling us who you are.',
  'We count how many people visit each page. The counter sets a cookie, which stays for one month. You can turn cookies off in your browser, and the website works as before.',
  'Please do not send us anything about your health through the website. Call 503-555-0100 while we are open.',
  'Questions? Ask at the front desk for the practice manager.',
];

const [SIZE, LEADING, EDGE, WIDTH] = [12, 18, 72, 612];

function linesOf(text: string, font: PDFFont): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (font.widthOfTextAtSize(longer, SIZE) > WIDTH - 2 * EDGE) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

const document = await PDFDocument.create({ updateMetadata: false });
document.setTitle(TITLE);
document.setLanguage('en-US');
const [plain, bold] = [
  await document.embedFont(StandardFonts.Helvetica),
  await document.embedFont(StandardFonts.HelveticaBold),
];
const page = document.addPage([WIDTH, 792]);
let y = 792 - EDGE;
page.drawText(TITLE, { x: EDGE, y, size: 22, font: bold });
for (const paragraph of PARAGRAPHS) {
  y -= LEADING;
  for (const line of linesOf(paragraph, plain)) {
    y -= LEADING;
    page.drawText(line, { x: EDGE, y, size: SIZE, font: plain });
  }
}
mkdirSync('content/files', { recursive: true });
writeFileSync('content/files/website-privacy-2023.pdf', await document.save({ useObjectStreams: false }));
