// Writes content/files/new-patient.pdf: the form that the sample practice offers to download. Invented, like the rest.
import { mkdirSync, writeFileSync } from 'node:fs';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

const TITLE = 'New patient form';
const LEAD = 'Fill this in at home if you like, and bring it to your first visit. You may skip any question.';
const LINES = [
  'Your name',
  'What you would like us to call you',
  'Date of birth',
  'Telephone, and when we may call',
  'Language you like to speak with us, and whether you want an interpreter',
  'Insurance plan and member number, if you have one',
  'Medicines you take, also those without a prescription',
  'Allergies',
  'Who may come with you or ask for you',
  'What you would like to talk about first',
];
const [EDGE, WIDTH, HEIGHT] = [60, 612, 792];

const document = await PDFDocument.create({ updateMetadata: false });
document.setTitle(TITLE);
document.setLanguage('en-US');
const [plain, bold] = [
  await document.embedFont(StandardFonts.Helvetica),
  await document.embedFont(StandardFonts.HelveticaBold),
];
const page = document.addPage([WIDTH, HEIGHT]);
let y = HEIGHT - EDGE - 20;
page.drawText(TITLE, { x: EDGE, y, size: 22, font: bold });
y -= 26;
page.drawText(LEAD, { x: EDGE, y, size: 10.5, font: plain });
for (const line of LINES) {
  y -= 58;
  page.drawText(line, { x: EDGE, y: y + 26, size: 11, font: plain });
  page.drawLine({ start: { x: EDGE, y }, end: { x: WIDTH - EDGE, y }, thickness: 0.5 });
}
mkdirSync('content/files', { recursive: true });
writeFileSync('content/files/new-patient.pdf', await document.save({ useObjectStreams: false }));
