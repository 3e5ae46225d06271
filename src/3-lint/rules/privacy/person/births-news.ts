import { AGE, EDAD, NTH_AGE } from './ages.ts';
import { L, patterns, R } from './patterns.ts';

// Birthdays as notices tell them: a notice has its own date, so the day alone is enough.

const BIG = String.raw`(?:(?:big|very|milestone|belated|early|happiest|special|own|upcoming|${NTH_AGE})\s){0,2}`;

/** Birthdays wished and kept, in English. A rule tells by the group `news`. */
export const BIRTHDAY_NEWS = patterns(
  String.raw`(?<news>)\b(?:happy|happiest|wish(?:es|ing)?|celebrat(?:e|es|ing|ed)|mark(?:s|ing)?|toast(?:s|ing)?|sing(?:s|ing)?|for|it['’]s|is|on|throw(?:s|ing)?|hosting|join|cake|candles|balloons|surprise)\b[^.!?;\n]{0,50}?\b${BIG}(?:birthday|bday|b-day)\b(?!\s(?:of|date|clinic|check|visit|letter|card from us))`,
  String.raw`(?<news>)\bbirthday\s(?:boy|girl|cake|party|bash|lunch|celebrations?|cards?|wishes|surprise|drinks|balloons|person)\b|(?<news2>)\b(?:many happy returns|born on this day|another trip around the sun|a year older|another year (?:older|wiser|young))\b`,
  String.raw`(?<news>)\b(?:turn|turns|turned|turning|hits?|reach(?:es|ed)?|celebrates?)\s(?:the\sbig\s|the\sgrand\sage\sof\s|a\s(?:young|youthful|spry)\s)?(?:${AGE}|${NTH_AGE})(?=\s?(?:$|[.,;:!)]|years? (?:old|young)|this\b|in\b|last\b|next\b|on\b|and\b|with\b|today\b|tomorrow\b|so\b|soon\b|but\b))`,
  String.raw`(?<news>)(?:[\p{L}.]{2,20}['’]s|\b(?:my|his|her))\s(?:big\s|upcoming\s|own\s)?(?:${NTH_AGE})(?=\s?(?:$|[.,;:!)]|birthday\b|bash\b|party\b|this\b|on\b|next\b|last\b|today\b|with\b|and\b))`,
  String.raw`(?<news>)\b(?:who|he|she)(?:['’]s|\sis|\swas)?\s(?:now\s|just\s|only\s|already\s|all\sof\s|a\s(?:young|youthful|spry)\s)?${AGE}(?=\s?(?:[,;)!]|[.]?$|[.]\s)|\s(?:and\s(?!over|under|above|up|older|\d)|but\b|today\b|this\s(?:year|week|month)))`,
  String.raw`(?<news>)\b[Aa]\s(?:sprightly|spry|youthful|young|fit|cheerful|vigorous|proud|hale|ripe old|mere|tender|lively|energetic|well-preserved)\s${AGE}(?=\s?[,.;!]|\s?$|\s(?:and|but|now|this)\b)`,
  String.raw`(?<news>)(?:\b(?:I am|I was|he is|she is|he was|she was)|\b(?:I|he|she)['’][ms])\s(?:officially|finally|already|suddenly|all of|only|still only|now|nearly|almost)\s${AGE}(?=\s?[.,;!]|\s?$)`,
  String.raw`(?<news>)\b(?:happy|a happy|the big|big)\s(?:${NTH_AGE}|${AGE})(?=\s?(?:$|[.,;:!)]|to\b|for\b|birthday\b|on\s|this\s|next\s|today\b|tomorrow\b|from\s))`,
);

/** The same in Spanish. */
export const NOTICIAS_DE_CUMPLE = patterns(
  String.raw`(?<news>)${L}(?:feliz|celebr\p{L}{1,5}|festej\p{L}{1,5}|felicit\p{L}{2,6}|felicidades|es el|por (?:el|su)|en (?:el|su)|pastel|fiesta|sorpresa|mañanitas)${R}[^.!?;\n]{0,50}?${L}(?:cumpleaños|cumple|cumpleañer[oa])${R}(?!\s(?:de la (?:clínica|práctica)|del (?:consultorio|centro)|(?:\p{L}{2,12}|\d{1,2})\saños\s(?:con|de\s(?!edad|vida)|en|aquí|trabaj|atend|como|al)))`,
  String.raw`(?<news>)${L}(?:cumpleaños|cumple)\s(?:número\s)?(?:${EDAD}|(?:de|del)\s(?:la\s|nuestr[oa]\s)?(?:querid[oa]\s)?(?:Dra?\.?|doctora?|Lic\.?|enfermer[oa]|\p{Lu}))`,
  String.raw`(?<news>)${L}(?:cumple|cumplió|cumplirá|llega a los|alcanza los|festeja (?:sus|los)|celebra (?:sus|los))\s(?:hoy\s|sus\s|los\s|ya\s|sus primeros\s|mañana\s){0,2}${EDAD}(?:\saños)?(?!,?\s(?:años\s)?(?:de\s(?!edad|vida)|como|con nosotros|en (?:la|el|nuestr)|atend|trabaj|al servicio|ejerc|cuid))`,
  String.raw`(?<news>)${L}(?:cumple|cumplió|cumplirá)\saños${R}(?!\s(?:la|el|nuestra|nuestro)\s(?:clínica|práctica|consultorio|centro))|(?<news2>)${L}(?:un año más (?:joven|vieja|viejo|de vida)|vuelta al sol)${R}`,
);
