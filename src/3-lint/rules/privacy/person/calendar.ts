/** Months, days and times of day as pieces of patterns, in English and Spanish. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
export const MES =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)';
const NTH = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
/** "May 3", "the 3rd of May, 1980", "3/5/1980". */
export const DATE = String.raw`(?:(?:the\s)?${NTH}\s(?:of\s)?${MONTH}(?:,?\s\d{4})?|${MONTH}\s(?:the\s)?${NTH}\b(?:,?\s\d{4})?|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b|\d{4}-\d{2}-\d{2})`;
/** "3 de mayo de 1980", "primero de mayo". */
export const FECHA = String.raw`(?:(?:\d{1,2}|primero|uno)\s(?:de\s)?${MES}(?:\s(?:de|del)\s\d{4})?|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)`;

export const WEEKDAY =
  '(?:Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|weekdays?|weekends?)';
export const DIA =
  '(?:lunes|martes|miércoles|miercoles|jueves|viernes|sábados?|sabados?|domingos?|fines de semana)';
export const PART_OF_DAY =
  '(?:mornings?|evenings?|afternoons?|nights?|lunch ?times?|lunch hours?|lunch breaks?|dawn|daybreak|sunrise|sunset|dusk|noon)';
export const PARTE_DEL_DIA =
  '(?:mañanas?|tardes?|noches?|madrugadas?|mediodía|medianoche|amanecer|atardecer|anochecer)';
export const SEASON = '(?:spring|summer|autumn|fall|winter|Easter|Christmas|Thanksgiving|New Year)';
export const TEMPORADA =
  '(?:primavera|verano|otoño|invierno|Navidad|Navidades|Semana Santa|Año Nuevo|vacaciones)';

const HOUR_WORD =
  '(?:five|six|seven|eight|nine|ten|eleven|twelve|four|three|two|one|noon|midnight)(?:[- ](?:thirty|fifteen|forty-five))?';
/** "at 6 am", "by 5:30", "at six", "from five to six". */
export const CLOCK = String.raw`(?:(?:at|by|from|around|about|before|after|until|till)\s(?:about\s|around\s|half past\s|quarter (?:past|to)\s)?(?:(?:five|ten|twenty|quarter|half)\s(?:past|to)\s)?(?:\d{1,2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\b\.?|\so'clock)?|${HOUR_WORD})(?![\d%/:]|\s\p{Lu}|\s(?:years?|weeks?|months?|days?|miles?|minutes?|hours?|of\b|different|other|or\b|countries|states|people|patients|k\b))|\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b\.?|\d{1,2}:\d{2}\b)`;
const HORA = '(?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\\d{1,2}(?:[:.]\\d{2})?)';
/** "a las seis", "de cinco a seis", "desde las 5:30". */
export const RELOJ = String.raw`(?:(?:a|desde|sobre|hacia|hasta|antes de|después de|entre)\s(?:eso de\s)?las?\s${HORA}(?!\p{L})|\bde\s${HORA}\sa\s${HORA}(?!\p{L})|\d{1,2}:\d{2}\b)`;

/** A day of the month without its month: "the 3rd", "the ninth". */
export const THE_DAY =
  'the\\s(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-\\p{L}{4,7}|thirtieth|thirty-first|end of (?:the|this|next) (?:month|week|year|summer))(?!\\p{L})';
/** "el nueve", "el 9", "fin de mes". */
export const EL_DIA =
  '(?:(?:el|del|al)\\s(?:día\\s)?(?:\\d{1,2}|uno|primero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veinti\\p{L}{3,6}|treinta(?: y uno)?)(?=\\s?(?:$|[.,;)]|y|al?|hasta|de)(?!\\p{L}))|fin(?:es|ales)? de (?:mes|semana|año))';
