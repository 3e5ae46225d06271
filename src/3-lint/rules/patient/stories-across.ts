import { type Spelled, spelled } from '../../patterns/spelled.ts';

// A story in two sentences: what ailed somebody without a name, and then what became of it.

const END = String.raw`(?!\p{L})`;
const REST = String.raw`[^.!?\n]{0,140}`;
const NEXT = String.raw`${REST}[.!?…]["”’»]?\s{1,2}`;

const AILED = String.raw`(?:pain|aches?|ringing|sle(?:pt|ep)|smok\p{L}{2,4}|panic|grief|cane|walker|crutches|limp\p{L}{0,3}|stammer|stutter|(?:because of|with) (?:his|her) \p{L}{3,9}|smil(?:e|ed)|in tears|tired|doctors|specialists|walk|climb|bend|lift|speak|breathe|hear|chew|bite|wheelchair|headaches?|migraines?|tremor|rash|weight|drinking|afraid|scared|hopeless|given up|gave up|to (?:live|cope) with)`;
const THEN = String.raw`(?:(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|\d{1,2}|some)\s(?:sessions|visits|weeks|months|appointments|days|years|treatments|year|month|week)\slater)|after (?:the|a few|two|three|four|five|six|eight|ten|just|only|her|his)\s|within (?:weeks|months|a (?:month|year))|today|now|these days|by (?:spring|summer|fall|winter|christmas)|then (?:s?he|our|we)|our [^.!?\n]{3,30} did|we did(?: not|n['’]t)?|last (?:week|month|spring|summer|fall|winter))`;

const DOLIA = String.raw`(?:dolor\p{L}{0,2}|dorm\p{L}{1,4}|fum\p{L}{2,4}|p[aá]nico|ansiedad|duelo|bast[oó]n|muletas|silla de ruedas|coje\p{L}{2,4}|caminar|subir|hablar|respirar|o[ií]r|morder|sonre[ií]r?|l[aá]grimas|cansanci?o|m[eé]dicos|especialistas|migrañas|temblor|miedo|beber|peso)`;
const LUEGO = String.raw`(?:(?:a los?|en) \p{L}{2,6} (?:d[ií]as|semanas|meses|sesiones|visitas)|(?:un|dos|tres|cuatro|cinco|seis|diez) (?:mes|meses|semanas|sesiones|años?|visitas) (?:despu[eé]s|m[aá]s tarde)|tras (?:el|la|las|los|unas|unos|dos|tres)|despu[eé]s de(?:l)?|hoy|ahora|al (?:mes|año)|poco a poco|desde entonces|nuestro equipo s[ií])`;

export const STORIES_ACROSS: readonly Spelled[] = [
  String.raw`(?<=^|[.!?]["”’»]?\s|\n)["“«]?(?:s?he|they|nobody|no one|(?:his|her) (?:other |old |last )?(?:doctors?|parents|surgeon|teachers))\s(?:had|was|were|came|told|slept|could|couldn['’]t|walked|arrived|tried|hid|lived|thought|spent|wore|never|used|limped|believed|knew|listened)${END}${REST}?${AILED}${END}${NEXT}${THEN}${END}`,
  String.raw`(?<=^|[.!?]["”’»]?\s|\n)["“«]?(?:lleg[oó]|vino|ten[ií]a|no (?:pod|sal|dorm|quer)[ií]a|llevaba|hab[ií]a|nadie|apenas|dorm[ií]a|ella|[eé]l)\s${REST}?${DOLIA}${END}${NEXT}${LUEGO}${END}`,
].map((one) => spelled(one, 'giu'));
