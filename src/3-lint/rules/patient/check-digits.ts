// Numbers whose last digits follow from the others, so that a number can be told from digits in a row.

/** Luhn's sum over digits: the last one makes it a multiple of ten. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0);
}

const isOneDigit = (digits: string) => /^(\d)\1*$/.test(digits);

/** US National Provider Identifier: Luhn over 80840 and the ten digits. Nine of the same were never given out. */
export function isNpi(digits: string): boolean {
  return /^[12]\d{9}$/.test(digits) && !isOneDigit(digits.slice(0, 9)) && passesLuhn(`80840${digits}`);
}

/** The seven digits after the letters of a number of the US Drug Enforcement Administration. */
export function areDeaDigits(digits: string): boolean {
  return /^\d{7}$/.test(digits) && weighted(digits, [1, 2, 1, 2, 1, 2]) % 10 === Number(digits[6]);
}

/** NHS number of England, Wales and the Isle of Man: mod 11. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || isOneDigit(digits)) return false;
  const check = 11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return check !== 10 && check % 11 === Number(digits[9]);
}

/** Australian Medicare card: eight digits, a check digit, an issue number, and perhaps the person's line. */
export function isAustralianMedicare(digits: string): boolean {
  return (
    /^[2-6]\d{9,10}$/.test(digits) && weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(digits[8])
  );
}

/** Canadian Social Insurance Number. None begins with 0 or 8. */
export function isSocialInsuranceNumber(digits: string): boolean {
  return /^[1-79]\d{8}$/.test(digits) && !isOneDigit(digits) && passesLuhn(digits);
}

/** Routing number of a US bank. */
export function isRoutingNumber(digits: string): boolean {
  return (
    /^\d{9}$/.test(digits) && !isOneDigit(digits) && weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0
  );
}

/** How long an IBAN is, by country: the registry's lengths. */
const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18
  FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20
  LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31
  SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20`
    .split(/\s+/)
    .map((one) => [one.slice(0, 2), Number(one.slice(2))]),
);

/** How many characters an IBAN of this country has. */
export function ibanLength(country: string): number | undefined {
  return IBAN_LENGTHS.get(country.toUpperCase());
}

/** IBAN without its spaces: mod 97. */
export function isIban(written: string): boolean {
  const iban = written.toUpperCase();
  if (iban.length !== ibanLength(iban.slice(0, 2)) || !/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return false;
  const rest = [...iban.slice(4), ...iban.slice(0, 4)].reduce((mod, char) => {
    const value = Number.parseInt(char, 36);
    return (mod * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
  return rest === 1;
}
