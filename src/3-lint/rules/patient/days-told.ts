import { DATE, MONTH_AND_YEAR, RECENT } from './dates.ts';

// When something was, as people tell it: a day, a weekday, a feast, a season just gone, a time ago.

const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const SEASON = '(?:summer|winter|spring|fall|autumn|christmas|easter|ramadan|hunting season|ski season)';
const MES = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';

const FEAST = String.raw`(?:the\s(?:morning|afternoon|evening|night|day|week|friday|saturday|sunday) (?:of|before|after)(?! you)|(?:during|at|after) (?:the|last|this)\s(?:[\p{L}'’-]{1,12}\s){0,3}?(?:storm|parade|fair|rodeo|festival|marathon|flood|blizzard|snow|heat ?wave|game|match|wedding|derby|fireworks|concert|picnic)|(?:new year['’]s|mother['’]s|father['’]s|valentine['’]s|memorial|labor|founders['’]|independence|st\.? patrick['’]s|boxing|bonfire|guy fawkes|christmas|easter)\s(?:day|night|eve)|halloween|thanksgiving|super bowl|día de (?:las madres|los muertos|reyes|la independencia)|domingo de|fiestas? (?:de|del)|posadas|quinceañera|nochevieja|nochebuena|noche de reyes|puente de)`;
const AGO = String.raw`(?:(?:a|one|two|three|a few|some|ten|several)\s(?:fortnight|days?|weeks?|nights?|months?)\sago|(?:on\s)?the \d{1,2}(?:st|nd|rd|th)|today|tonight|(?:this|that)\s(?:same\s)?(?:morning|afternoon|evening|night)|(?:this|the) past\s(?:${MONTH}|${SEASON}|week(?:end)?|month|\p{L}{3,6}day)|last\s(?:${MONTH}|${SEASON}|weekend|month|night)|(?:early|late|mid|the (?:first|second|third|last) (?:week|weekend|days?)) (?:in|of|-)?\s?${MONTH}|(?:in|during) the (?:spring|summer|fall|autumn|winter) of (?:19|20)\d\d|en (?:la primavera|el verano|el otoño|el invierno) del? (?:19|20)\d\d|hours (?:before|after)|since ${MONTH}|desde ${MES}|el primer \p{L}{5,9} de ${MES}|hace\s(?:unos?\s|una\s|dos\s|tres\s|quince\s|ocho\s|pocos\s|\d{1,2}\s){1,2}(?:d[ií]as|semanas?|noches|meses|mes)|antier|anteayer|antenoche|hoy|(?:este|el)\s(?:pasado\s)?(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)|(?:est[ae]|aquel(?:la)?|es[ae])\s(?:misma?\s)?(?:verano|invierno|otoño|primavera|mañana|tarde|noche|fin de semana|madrugada|semana|mes)|(?:el|la)\s(?:verano|invierno|otoño|primavera|noche|fin de semana|semana|mes)\spasad[oa]|en la madrugada|a (?:principios|finales|mediados) de ${MES}|la (?:primera|[uú]ltima|segunda) semana de ${MES}|el (?:d[ií]a )?\d{1,2}(?=[\s,.]))`;

/** What tells when it was. */
export const TOLD_DAY = String.raw`(?<!\p{L})(?:${DATE}|${MONTH_AND_YEAR}|${RECENT}|${FEAST}|${AGO})(?!\p{L})`;

/** A time of the day beside a board, a log or a list. */
export const CLOCK = String.raw`(?<![\d:])(?:\d{1,2}:\d\d(?:\s?[ap]\.?\s?m\.?)?|\d{1,2}\s?[ap]\.?m\.?|(?:box|sala|room|bay) \d{1,2})(?![\d:\p{L}])`;
