import { DATE, RECENT } from './dates.ts';

// A day, “he” or “she”, and what was done: nobody is named, and everything else is told. “On May 9 she had her
// gallbladder out with us”, “la vimos el 3 de junio por …”.

const pattern = (source: string) => new RegExp(source, 'giu');
const DAY = `(?:${DATE}|${RECENT}|on the \\d{1,2}(?:st|nd|rd|th))`;
const DIA = `(?:el\\s)?(?:${DATE}|${RECENT})`;
const START = String.raw`(?<=^|[.;:!?,]\s|\b(?:and|then|where)\s)\s{0,2}`;
const SHE = '(?:s?he|they)';
const BY = String.raw`(?:by\s[^.!?;,]{2,24}?\s|here\s|with us\s|at our [\p{L}]{4,9}\s)?`;
const PART =
  '(?:appendix|gallbladder|tonsils|adenoids|wisdom teeth|tooth|teeth|molars?|molar|kidney|spleen|uterus|cyst|moles?|cataracts?|hernia|stitches|sutures|cast|pins|screws|drain|braces|staples|splinter|stones?|gallstones|toenail|polyps?|lump|tumou?r|thyroid|ovary|prostate|wart|bunions?)';
const DEVICE =
  '(?:stents?|pacemaker|hip|knee|cast|crown|implants?|stitches|braces|hearing aids?|dentures?|new (?:hip|knee|lens|valve|tooth|teeth)|valve|bypass|transplant|c-section|biopsy|scan|mri|angiogram|defibrillator|iud|port|insulin pump|infusion|transfusion|chemo\\p{L}{0,7}|injection|shot|epidural|boot|brace|sling|splint|test results|diagnosis)';
const OUT =
  '(?:out|removed|taken out|pulled|replaced|repaired|fixed|set|pinned|drained|stitched|done|put in|placed|scoped|biopsied|lasered|cut out|off)';
const ILL = '(?:for|with|after|because of|following|about)';

export const VISITS_BY_DATE: readonly RegExp[] = [
  String.raw`${START}(?:on\s)?(?:${DATE}|${RECENT}),?\s${SHE}\s(?:had|got)\s(?:his|her|their|a|an|the|both|two|all|four)\s(?:[\p{L}-]{2,12}\s){0,2}?${PART}(?!\p{L})(?:\s[\p{L}-]{2,10}){0,2}?\s${OUT}(?!\p{L})`,
  String.raw`${START}${SHE}\s(?:had|got)\s(?:his|her|their|a|an|the|both|two|all|four)\s(?:[\p{L}-]{2,12}\s){0,2}?${PART}(?!\p{L})(?:\s[\p{L}-]{2,10}){0,1}?\s${OUT}\s${BY}(?:on\s)?${DAY}`,
  String.raw`${START}${SHE}\s(?:was|were|had been)\s(?:seen|examined|scanned|x-rayed|diagnosed|scheduled|operated on|treated|admitted|brought in|referred)\s${BY}(?:on\s)?${DAY},?\s${ILL}\s(?!(?:a|an|the)\s(?:meeting|interview|award|photo|party|talk|lunch|dinner))`,
  String.raw`${START}${SHE}\s(?:got|received|had|was given|was fitted with)\s(?:his|her|their|a|an|the|two|both|six|four)\s(?:[\p{L}-]{2,12}\s){0,2}?${DEVICE}\s${BY}(?:on\s)?(?:the\s)?${DAY}(?!\p{L})`,
  String.raw`${START}(?:on\s)?(?:${DATE}|${RECENT}),?\s${SHE}\s(?:got|received|had|was given|was fitted with)\s(?:his|her|their|a|an|the|two|both|six|four)\s(?:[\p{L}-]{2,12}\s){0,2}?${DEVICE}(?=\s(?:here|with us|at our|in our|and|put|from (?:us|dr))|[.,;])`,
  String.raw`${START}(?:on\s)?(?:${DATE}|${RECENT}),?\sshe\s(?:delivered|gave birth|went into labou?r|had (?:her|the|a) (?:baby|twins|c-section|boy|girl|son|daughter))(?!\p{L}|\s(?:a|an|the|her)\s(?:talk|speech|lecture|keynote|address|paper|workshop))`,
  String.raw`${START}she\s(?:gave birth|went into labou?r|had (?:her|the) (?:baby|twins|c-section))\s${BY}(?:on\s)?${DAY}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:${DIA},?\s(?:[\p{L}]{2,8}\s){0,2}?dio a luz|dio a luz\s(?:aqu[ií]\s|con nosotr[oa]s\s|a\s[\p{L} ]{4,20}?\s)?${DIA})(?!\p{L})`,
  // last Tuesday they wheeled him in; born here on February 2
  String.raw`${START}(?:on\s)?(?:${DATE}|${RECENT}),?\s(?:they|we|paramedics|the ambulance|his \p{L}{3,8}|her \p{L}{3,8}|a neighbor|friends)\s(?:wheeled|rushed|brought|carried|flew|drove|helped|walked)\s(?:him|her|them)\s(?:in|here|over|to us)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:wheeled|rushed|brought|carried|flew)\s(?:him|her|them)\s(?:in|here|over|to us)\s${BY}(?:on\s)?(?:${DATE}|${RECENT})(?!\p{L})`,
  String.raw`(?<!\p{L})(?:was|were|is)\s(?:born|delivered)\s(?:here|with us|in our [\p{L} ]{4,16}|at our [\p{L} ]{4,16})\s(?:on\s)?(?:${DATE}|${RECENT})(?!\p{L})`,
  String.raw`(?<!\p{L})naci(?:[oó]|eron)\s(?:con nosotr[oa]s|aqu[ií]|en nuestr[oa]\s\p{L}{4,9})\s${DIA}(?!\p{L})`,
  // El 9 de mayo le sacaron la vesícula; la vimos el 3 de junio por …
  String.raw`(?<!\p{L})${DIA},?\s(?:se\s)?(?:le|les)\s(?:sac|quit|extirp|pus|coloc|extraj|hic|hiz|enyes|oper|implant|repar|retir|reempl|cambi|drena|dren)\p{L}{1,6}\s(?:la|el|las|los|una?|su|sus|unos|dos|tres|cuatro)\s(?:[\p{L}]{3,10}\s)?(?:ves[ií]cula|ap[eé]ndice|am[ií]gdalas|muelas?|dientes?|ri[nñ][oó]n|matriz|quistes?|lunar(?:es)?|cataratas?|hernia|puntos|yeso|stent|marcapasos|pr[oó]tesis|implantes?|corona|rodilla|cadera|v[aá]lvula|piedras|c[aá]lculos|tumor|bultos?|p[oó]lipos?|clavos|placa|f[eé]rula|cat[eé]ter|sonda|ces[aá]rea|biopsia|pr[oó]stata|tiroides|verruga|juanetes?|u[nñ]a|bypass|trasplante|transfusi[oó]n)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:le|les)\s(?:sac|quit|extirp|pus|coloc|extraj|hic|hiz|enyes|oper|implant|repar|retir)\p{L}{1,6}\s(?:la|el|las|los|una?|su|sus|dos|tres|cuatro)\s(?:[\p{L}]{3,10}\s)?(?:ves[ií]cula|ap[eé]ndice|am[ií]gdalas|muelas?|matriz|quistes?|lunar(?:es)?|cataratas?|hernia|puntos|yeso|stent|marcapasos|pr[oó]tesis|implantes?|corona|rodilla|cadera|v[aá]lvula|piedras|c[aá]lculos|tumor|ces[aá]rea|biopsia|pr[oó]stata|tiroides|trasplante)\s(?:aqu[ií]\s|con nosotros\s|en (?:la|nuestra) \p{L}{4,8}\s)?${DIA}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:l[ao]s?)\s(?:vimos|atendimos|operamos|recibimos|internamos|revisamos|ingresamos|vieron|atendieron|operaron|revisaron)\s(?:aqu[ií]\s|de urgencia\s)?${DIA}\s(?:por|con|de|tras|despu[eé]s de)\s(?!(?:mucho\s)?(?:gusto|cari[nñ]o|alegr[ií]a|placer)|nuevo|la (?:ma[nñ]ana|tarde|noche))`,
  String.raw`(?<!\p{L})se\s(?:le\s)?(?:oper|fractur|rompi|quebr|quit|sac|pus)[oó]?\s?(?:de\s)?(?:la|el|las|los|su|una?|del)\s\p{L}{4,12}\s(?:aqu[ií]\s|con nosotros\s|en (?:la|nuestra) \p{L}{4,8}\s)?${DIA}(?!\p{L})`,
  String.raw`(?<=^|[.;!?]\s)\s{0,2}${DIA},?\s(?:se\soper[oó]|lleg[oó]|vino|entr[oó]|ingres[oó]|acudi[oó]|la operamos|lo operamos|la vimos|lo vimos|la atendimos|lo atendimos)\s(?:aqu[ií]\s|con nosotros\s)?(?:de|por|con|tras)\s(?!(?:mucho\s)?(?:gusto|cari[nñ]o|alegr[ií]a|placer)|nuevo)(?=[^.!?;]{0,60}?(?:dolor|hernia|fractura|ves[ií]cula|ap[eé]ndice|coraz[oó]n|arteria|rodilla|cadera|infarto|herida|fiebre|muela|catarata|tumor|parto|ces[aá]rea|piedra|hemorragia|sangrado|quemadura|infecci[oó]n|neumon[ií]a|asma|az[uú]car|presi[oó]n|embarazo|ca[ií]da|accidente))`,
].map(pattern);
