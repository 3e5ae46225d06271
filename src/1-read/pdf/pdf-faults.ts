import { PDFArray, PDFDict, PDFName, PDFStream } from '@cantoo/pdf-lib';

/** Why a PDF is refused. */
export type Fault =
  | 'damaged'
  | 'encrypted'
  | 'unreadable'
  | 'scripts'
  | 'files'
  | 'form-data'
  | 'comments'
  | 'signed';

/** What is to be done about it. */
export const PDF_FAULTS: Readonly<Record<Fault, string>> = {
  damaged: 'is damaged, or no PDF at all',
  encrypted: 'is locked with a password, so nobody can check what it says',
  unreadable: 'has text or pictures that only a person can read, so nobody can check what they say',
  scripts: 'has scripts in it, or starts something when it is opened',
  files: 'has other files in it, which nobody would see here',
  'form-data':
    'sends what people write into it somewhere, or holds a form of a kind (XFA) that can’t be checked',
  comments: 'has comments in it, with the names of those who wrote them',
  signed: 'is signed, which names a person and would not hold for the file without its details',
};

/** What a dictionary of a PDF does or holds that none of ours may. Its values are dictionaries themselves, and asked too. */
export function faultOf(dict: PDFDict): Fault | undefined {
  const byKey = dict.keys().map((key) => KEYS.get(key.decodeText()));
  const found = byKey.find((fault) => fault !== undefined);
  if (found !== undefined) return found;
  const byName = nameIn(dict, 'S');
  const byType = nameIn(dict, 'Type');
  return (
    ACTIONS.get(byName) ??
    TYPES.get(byType) ??
    (startsSomething(dict) ? 'scripts' : undefined) ??
    (isUnknownFont(dict) ? 'unreadable' : undefined) ??
    (hasComments(dict) ? 'comments' : undefined)
  );
}

const KEYS = new Map<string, Fault>([
  ['JS', 'scripts'],
  ['JavaScript', 'scripts'],
  ['RichMediaContent', 'scripts'],
  // Actions that nobody asks for.
  ['AA', 'scripts'],
  ['EF', 'files'],
  ['EmbeddedFiles', 'files'],
  ['AF', 'files'],
  ['Collection', 'files'],
  ['XFA', 'form-data'],
]);

/** Kinds of action that do more than lead somewhere. */
const ACTIONS = new Map<string, Fault>([
  ...['JavaScript', 'Launch', 'Rendition', 'Movie', 'Sound', 'GoToE', 'RichMediaExecute'].map(
    (name): [string, Fault] => [name, 'scripts'],
  ),
  ['SubmitForm', 'form-data'],
  ['ImportData', 'form-data'],
]);

const TYPES = new Map<string, Fault>([
  ['EmbeddedFile', 'files'],
  ['Sig', 'signed'],
  ['DocTimeStamp', 'signed'],
]);

/** Opening it may show a page of it, and nothing else. */
function startsSomething(dict: PDFDict): boolean {
  const action = dict.lookup(PDFName.of('OpenAction'));
  return action instanceof PDFDict && (nameIn(action, 'S') !== 'GoTo' || action.has(PDFName.of('Next')));
}

/** Its codes are the numbers of drawings, and it doesn’t say which letters they mean. */
function isUnknownFont(dict: PDFDict): boolean {
  return nameIn(dict, 'Subtype') === 'Type0' && !(dict.lookup(PDFName.of('ToUnicode')) instanceof PDFStream);
}

/** What may lie on a page besides its content: links, and fields to fill in. */
const ON_A_PAGE = new Set(['Link', 'Widget']);

function hasComments(dict: PDFDict): boolean {
  const all = dict.lookup(PDFName.of('Annots'));
  if (!(all instanceof PDFArray)) return false;
  return all.asArray().some((_, at) => {
    const one = all.lookup(at);
    return one instanceof PDFDict && !ON_A_PAGE.has(nameIn(one, 'Subtype'));
  });
}

function nameIn(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : '';
}
