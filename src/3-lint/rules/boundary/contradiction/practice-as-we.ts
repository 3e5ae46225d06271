import type { Read } from './contradicted.ts';

/** The practice's name as “we”, padded to the same length: “Cedar Hill has no page” says it of the practice. */
export function practiceAsWe({ plain, sentences }: Read, name: string): Read {
  // Most texts don't have its first word.
  if (!plain.includes(name.split(' ', 1)[0] ?? name)) return { plain, sentences };
  const words = name.split(/\s{1,9}/);
  const names = [name, words.slice(0, 2).join(' ')].filter((one) => one.length > 4);
  if (!names.some((one) => plain.includes(one))) return { plain, sentences };
  const asWe = (text: string) =>
    names.reduce((done, one) => done.replaceAll(one, 'we'.padStart(one.length)), text);
  return { plain: asWe(plain), sentences: sentences.map(({ text, start }) => ({ text: asWe(text), start })) };
}
