/** Numbers that can be a grown person's age, in digits and words. */
const ONES = '(?:one|two|three|four|five|six|seven|eight|nine)';
const UNO = '(?:un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)';

export const AGE = String.raw`(?:(?:2[4-9]|[3-9]\d)(?!\d|[.,:/]\d|%)|(?:twenty-(?:five|six|seven|eight|nine)|(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]${ONES})?)(?![\p{L}-]))`;
/** The same before a hyphen: "fifty-year-old". */
export const HYPHENED_AGE = String.raw`(?:2[4-9]|[3-9]\d|twenty-(?:five|six|seven|eight|nine)|(?:thirty|forty|fifty|sixty|seventy|eighty)(?:-${ONES})?)`;
export const EDAD = String.raw`(?:(?:2[4-9]|[3-9]\d)(?!\d|[.,:/]\d|%)|(?:veinti(?:cuatro|cinco|séis|seis|siete|ocho|nueve)|(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?:\sy\s${UNO})?)(?!\p{L}))`;
export const NTH_AGE =
  '(?:\\d{2}(?:st|nd|rd|th)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth)';
