// Learns from the labelled sentences of the tuned half what is like them, and writes it where the rules read it. To be run
// whenever those sentences change, or how it learns; a test tells.
//   npm run learn
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learn } from '../../src/3-lint/likeness/learn.ts';
import { sentencesIn } from '../../src/3-lint/rules/text.ts';
import { digestOfLesson, tunedSentences } from './prose.ts';

const TOLD = /^patient\/no-(?:story|visit-detail|named-patient|care-confirmation)$/;
const FILE = join(import.meta.dirname, '../../src/3-lint/likeness/told-of-patients.json');

// Of a fault nobody knows in which of its sentences it is. Of what is harmless every sentence is.
const examples = tunedSentences().flatMap(({ text, right }) => {
  const isMeant = right.some((id) => TOLD.test(id));
  const sentences = isMeant ? [] : sentencesIn(text).map((one) => one.text);
  return [text, ...(sentences.length > 1 ? sentences : [])].map((text) => ({ text, isMeant }));
});
writeFileSync(FILE, `${JSON.stringify({ from: digestOfLesson(), ...learn(examples) }, null, 2)}\n`);
