/** The words of families in Spanish, with or without accents, as pieces of patterns. Every piece is bounded. */

/** Children by words that nobody uses for patients. */
export const OWN_CHILD_SPANISH =
  'hij(?:[oa]s?|it[oa]s?)|hijastr[oa]s?|niet(?:[oa]s?|ecit[oa]s?)|sobrin(?:[oa]s?|it[oa]s?)|ahijad[oa]s?|primog[eé]nit[oa]|gemel(?:[oa]s|it[oa]s)|melliz[oa]s|trilliz[oa]s|cuat(?:es|it[oa]s)';
/** Children by words that fit patients as well. */
export const ANY_CHILD_SPANISH =
  'niñ(?:[oa]s?|it[oa]s?)|nen(?:[eai]s?|it[oa]s?)|beb(?:[eé]s?|[eé]cit[oa]s?|it[oa]s?)|varon(?:es|cit[oa]s?)|var[oó]n|chic[oa]s?|chiquit[oa]s?|chiquill[oa]s?|chamac(?:[oa]s?|it[oa]s?)|muchach(?:[oa]s?|it[oa]s?)|chav(?:[oa]s?|it[oa]s?)|pequeñ(?:[oa]s?|it[oa]s?)|peques?|cr[ií][oa]s?|adolescentes?|escuincl[ei]s?|pib[ea]s?|gur[ií]s?(?:es)?|guaguas?|patoj[oa]s?|retoños?|criaturas?|nenas?';
export const CHILD_SPANISH = `(?:${OWN_CHILD_SPANISH}|${ANY_CHILD_SPANISH})(?![\\p{L}-])`;

const NUMBER_WORD =
  'un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|diecis[eé]is|diecisiete|dieciocho|diecinueve|veinte';
export const NUMBER_SPANISH = `(?:\\d{1,2}|${NUMBER_WORD})`;
export const MANY_SPANISH = `(?:\\d{1,2}|${NUMBER_WORD.replace('un|una|uno|', '')})`;

export const PARENT_SPANISH =
  '(?:padres?|madres?|pap[aá]s?|mam[aá]s?|papi|mami|papito|mamita|padrastro|madrastra|abuel[oa]s?|abuelit[oa]s?|t[ií][oa]s?|padrinos?|madrina)';

/** Who shares someone's life. */
export const PARTNER_SPANISH =
  'espos[oa]|marido|mujer|pareja|c[oó]nyuge|novi[oa]|prometid[oa]|compañer[oa] de vida|media naranja|viej[oa]|señora';
export const ELDER_SPANISH =
  'madre|padre|mam[aá]|pap[aá]|mami|papi|mamita|papito|apá|amá|padres|pap[aá]s|padrastro|madrastra|suegr[oa]s?|(?:bis)?abuel[oa]s?|abuelit[oa]s?|t[ií][oa]s?|madrina|padrino|cuñad[oa]s?|yerno|nuera';
export const SIBLING_SPANISH =
  'herman(?:[oa]s?|it[oa]s?)|hermanastr[oa]s?|gemel[oa]|melliz[oa]|prim[oa]s?|primit[oa]s?';
export const RELATIVE_SPANISH = `(?:${PARTNER_SPANISH}|${ELDER_SPANISH}|${SIBLING_SPANISH}|${OWN_CHILD_SPANISH}|${ANY_CHILD_SPANISH}|familiar(?:es)?|ser(?:es)? querid[oa]s?)(?![\\p{L}-])`;

export const OURS_SPANISH = '(?:mis?|nuestr[oa]s?)\\s{1,2}';
export const WHOSE_SPANISH = '(?:mis?|nuestr[oa]s?|sus?|cuy[oa]s?)\\s{1,2}';
/** Words between "mi" and the relative, or after the relative. */
export const QUALIFIERS_SPANISH =
  '(?:(?:propi[oa]s?|querid[oa]s?|amad[oa]s?|ador(?:ad[oa]s?|ables?)|hermos[oa]s?|precios[oa]s?|lind[oa]s?|bell[oa]s?|maravillos[oa]s?|pequeñ[oa]s?|dulces?|primer[oa]?s?|segund[oa]s?|tercer[oa]?|[uú]nic[oa]s?|difunt[oa]|ex|futur[oa]|actual|joven|dos|tres|cuatro|cinco|viej[oa]|grandes|traves[oa]s|inquiet[oa]s|nuev[oa]s?)[\\s-]{1,2}){0,3}';
export const AFTER_SPANISH =
  '(?:\\s(?:mayor(?:es)?|menor(?:es)?|chic[oa]s?|pequeñ[oa]s?|grandes?|adolescentes?|matern[oa]|patern[oa]|adoptiv[oa]s?|gemel[oa]s?|queridas?|querido|del medio|de en medio|favorit[oa]|peque|adult[oa]s?|preferid[oa]|únic[oa])){0,2}';
export const AND_SPANISH = '(?:\\s{0,2},\\s{0,2}(?:y\\s{1,2})?|\\s{1,2}(?:y|e|&)\\s{1,2})';
