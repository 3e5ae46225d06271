/** Words nobody can choose simpler ones for. They count as one short word each, so that they make nothing harder. */
export interface NamesLeftOut {
  /** Names and addresses of people, places and the practice. */
  readonly names: readonly string[];
}

const ADDRESS = /\bhttps?:\/\/\S+|\bwww\.\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const TELEPHONE = /\+?\(?\d[\d ().-]{5,22}\d/g;
const VARIABLE = /\{\w{1,20}\}/g;
/** What a template leaves to be filled in, as `[[Write here: …]]`: another rule tells of it. */
const PLACE = /\[\[[^[\]]{1,400}\]\]/g;
/** Letters after a name: `, MD, FAAFP`. */
const CREDENTIALS = /(?:, ?(?:[A-Z]{2,}(?:-[A-Z]{1,6})?|PhD|PharmD|PsyD|EdD|DrPH)(?![\p{L}]))+/gu;
/** A street with its number, and the town behind it where there is one. */
const STREET =
  /(?<!\p{L})\d{1,5} (?:\p{Lu}[\p{L}.'’]{0,20} ){1,4}(?:(?:St|Ave|Rd|Ln|Dr|Blvd)(?:\.|(?!\p{L}))|(?:Street|Avenue|Road|Lane|Drive|Boulevard|Way|Place|Court|Square)(?!\p{L}))/gu;
/** A name of several words within a sentence: American Board of Family Medicine. The capital is asked first: it is rarest. */
const PROPER =
  /\p{Lu}(?<=[\p{Ll}\p{N},;:)] \p{Lu})[\p{L}.'’-]{0,30}(?: (?:(?:of|for|the|and|&|de|del|la) ){0,2}\p{Lu}[\p{L}.'’-]{0,30}){1,8}/gu;

/** A text with names, credentials, addresses and numbers each as one short word. */
export function withoutNames(text: string, { names }: NamesLeftOut): string {
  const own = [...names].sort((a, b) => b.length - a.length).filter((name) => name.length > 1);
  const plain = own.reduce((done, name) => done.replaceAll(name, 'Sam'), text);
  // Most texts have no address, and looking for one at each letter takes longer than all the rest.
  const linked = /@|www\.|https?:/.test(plain) ? plain.replace(ADDRESS, 'here') : plain;
  const filled = /[{[]/.test(linked) ? linked.replace(VARIABLE, 'here').replace(PLACE, 'here') : linked;
  const numbered = /\d/.test(filled) ? filled.replace(STREET, 'here').replace(TELEPHONE, 'here') : filled;
  return numbered.replace(CREDENTIALS, '').replace(PROPER, 'Sam');
}
