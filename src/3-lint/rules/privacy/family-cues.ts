import { cueOf } from '../wording.ts';

/** Words of families, for the cheap question whether a text speaks of any; as `cueOf` reads them. */

export const CHILD_WORDS = `
  daughter son$ sons$ step-son step-daughter step-child step-kid stepson stepdaughter stepchild stepkid foster grandson granddaughter grandchild
  grandkid grandbab grand- godson goddaughter godchild niece nephew twin triplet quadruplet firstborn youngest oldest eldest middle_one kid$ kids$
  child$ children$ boy$ boys$ girl$ girls$ baby$ babies$ toddler newborn infant teen$ teens$ teenage preschooler tween little_ kiddo lad$ lass
`;
export const PARENT_WORDS = `
  mother$ mothers$ mom mum$ mums$ mommy mummy mama$ mam$ ma$ dad$ dads$ daddy papa$ my_pa$ his_pa$ her_pa$ pop$ da$ parent$ parents$ parenting grandmother grandfather
  grandma grandpa granddad grandad grandmom grandparent great-grand stepmother stepfather stepmom stepdad stepparent father$ fathers$ father-in-law
  mother-in-law aunt$ aunts$ auntie uncle godmother godfather gran$ granny nan$ nana$ nonna$ nonno$ abuel gramps grammy oma$ opa$ in-laws great-aunt
  great-uncle ancestor
`;
export const PARTNER_WORDS = `
  husband wife$ wives$ spouse partner better_half other_half significant_other fianc boyfriend girlfriend hubby wifey soulmate sweetheart missus
`;
export const SIBLING_WORDS =
  'brother$ brothers$ brother-in sister$ sisters$ sister-in half-b half-s step-b step-s sibling cousin';
/** Spanish words as they stand in texts with and without accents, where `ñ` may be an `n` as well. */
export const CHILD_WORDS_SPANISH = `
  hij hijastr niet sobrin ahijad primogenit gemel melliz trilliz cuates cuatit niñ nin$ nina ninas nino ninos ninit nen$ nena nenas nene nenes neni
  nenit beb$ bebe bebit varon varón chic chiquit chiquill chamac muchach chav pequeñ pequen peque$ peques$ cria$ crias$ cría crio$ crios$ crío adolescente
  escuincl pibe$ piba$ guri guagua patoj retoñ retono criatura
`;
export const PARENT_WORDS_SPANISH = `
  padre madre papa$ papas$ papá papás mama$ mamas$ mamá mamás papi$ mami$ papito mamita apá$ amá$ padrastro madrastra abuel bisabuel tía tia$
  tío tio$ tías tias$ tíos tios$ titi$ padrin madrina suegr cuñad cunad yerno nuera
`;
export const PARTNER_WORDS_SPANISH = `
  espos marido mujer$ pareja cónyuge conyuge novi$ novia novio prometid compañer companer media_naranja viejo$ vieja$ señora senora
`;
export const SIBLING_WORDS_SPANISH = 'herman primo$ primos$ prima$ primas$ primit';
export const RELATIVE_WORDS = [
  CHILD_WORDS,
  PARENT_WORDS,
  PARTNER_WORDS,
  SIBLING_WORDS,
  CHILD_WORDS_SPANISH,
  PARENT_WORDS_SPANISH,
  PARTNER_WORDS_SPANISH,
  SIBLING_WORDS_SPANISH,
  'loved_one family_member relative familia ser_querid seres_querid',
].join(' ');

/** Whether a text speaks of children or of parents, in English. */
export const FAMILY_CUE = cueOf(`${CHILD_WORDS} ${PARENT_WORDS} rais`);
/** The same in Spanish. */
export const FAMILY_CUE_SPANISH = cueOf(`${CHILD_WORDS_SPANISH} ${PARENT_WORDS_SPANISH} mayor menor`);
