// Days, as people write them, in English and Spanish.

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const MES =
  '(?:ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|may(?:o)?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sep(?:t|tiembre)?|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?)';
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|º|o)?`;
const YEAR = String.raw`(?:(?:1[5-9]|20)\d\d|'\d\d)`;

/** A day with its month: "March 3", "3rd of March 1961", "4/3/61", "1961-03-04", "3 de marzo". */
export const DATE = String.raw`(?:${MONTH}\.?\s${DAY}(?:,?\s${YEAR})?(?!\d)|(?:the\s)?${DAY}(?:\sof)?[\s-]${MONTH}\.?(?:,?[\s-]${YEAR})?|(?:1\.?º|primero|${DAY})\s(?:de\s)?${MES}\.?(?:\s(?:de|del)\s${YEAR})?|\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:(?:19|20)\d\d|\d\d)(?!\d)|${YEAR}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}[\s-]${MONTH}[\s-]\d\d(?!\d))`;

/** A month with its year. */
export const MONTH_AND_YEAR = String.raw`(?:${MONTH}\.?(?:\sof)?,?\s(?:19|20)\d\d|${MES}\.?\s(?:de|del)\s(?:19|20)\d\d)`;

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const DIA = '(?:lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)';

/** A day that readers can place: a weekday just gone, a feast, yesterday. */
export const RECENT = String.raw`(?:(?:on\s|last\s|this\s|this past\s)?${WEEKDAY}(?:\s(?:morning|afternoon|evening|night))?|yesterday|(?:in|last|this|back in|early in|late in)\s(?:january|february|march|april|may|june|july|august|september|october|november|december)|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|last (?:night|week|month|summer|winter|spring|fall|autumn)|this (?:morning|week)|(?:on\s|over\s|the night of\s)?(?:christmas|thanksgiving|new year's|easter|halloween|labor day|memorial day|the fourth of july)(?:\s(?:eve|day|weekend|morning|night))?|(?:el\s)?(?:pasado\s)?${DIA}(?:\spasado)?|ayer|anoche|la semana pasada|el mes pasado|esta mañana|(?:en\s)?(?:nochebuena|navidad|semana santa|año nuevo))`;
