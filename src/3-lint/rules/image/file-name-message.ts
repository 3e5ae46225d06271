import type { Named, Sign } from './file-name-sign.ts';

const SAYS: Readonly<Record<Sign, string>> = {
  person: 'has the shape of a person’s name, and not of someone who works here',
  'birth date': 'holds what looks like a date of birth',
  number: 'holds what looks like the number of a record',
  telephone: 'holds a telephone number that is not the practice’s',
  address: 'holds an e-mail address',
};

const WHY: Readonly<Record<Named, readonly [what: string, then: string]>> = {
  asset: [
    'The name of this file',
    'File names are read by search engines, by whoever saves the file, and by everyone who can see the repository. Call it by what it shows, such as reception.jpg or fees-2026.pdf, and correct what names it.',
  ],
  page: [
    'The name of this file, which is a part of its address,',
    'An address is read by search engines and stays in histories. Call the file by its subject, and let a patient be named only by their written authorisation.',
  ],
};

/** What is told; the name itself is never repeated. */
export function fileNameMessage(sign: Sign, named: Named): string {
  const [what, then] = WHY[named];
  return `${what} ${SAYS[sign]}. ${then}`;
}
