import { FOLDED_FORMS } from '#schema/withheld.ts';
import { DECODED_FORMS } from './decode.ts';

/** Every form in which a withheld value is looked for, by name, for the proof that staff read. */
export const NORMAL_FORMS: readonly string[] = [
  ...FOLDED_FORMS,
  'telephone numbers in any punctuation',
  'several words written as one',
  'words told apart by capitals',
  'words split by tags',
  'style sheet escapes',
  ...DECODED_FORMS,
  'packed files',
  'QR codes',
];
