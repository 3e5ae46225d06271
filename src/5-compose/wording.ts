import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { onceFor } from '#schema/once.ts';
import type { PhoneView } from '#schema/page.ts';
import type { PublishedSite } from '#schema/published.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import { type Words, wordsIn } from '#schema/words/words.ts';

/** How things are put in words in one language: days, telephone numbers, lists, names of languages. */
export class Wording {
  /** BCP 47. */
  readonly lang: string;
  /** Those of the interface; in English where it doesn't speak the language. */
  readonly words: Words;
  readonly #locale: string;
  readonly #days: Intl.DateTimeFormat;
  readonly #saidDays = new Map<string, string>();
  readonly #yearless: Intl.DateTimeFormat;
  readonly #months: Intl.DateTimeFormat;
  readonly #times: Intl.DateTimeFormat;
  readonly #languages: (code: string) => string;
  readonly #list: Intl.ListFormat;
  readonly #order: Intl.Collator;

  /** American dates and clocks for an American practice, those of others elsewhere. */
  constructor(language: string, timeZone: string) {
    this.lang = language;
    this.words = wordsIn(language) ?? en;
    this.#locale = localeOf(language, /^(?:America|US|Pacific\/Honolulu)/.test(timeZone));
    this.#days = new Intl.DateTimeFormat(this.#locale, { dateStyle: 'long', timeZone: 'UTC' });
    this.#yearless = new Intl.DateTimeFormat(this.#locale, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    this.#months = new Intl.DateTimeFormat(this.#locale, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    this.#times = new Intl.DateTimeFormat(this.#locale, { timeStyle: 'short', timeZone: 'UTC' });
    const languages = new Intl.DisplayNames([this.#locale], { type: 'language' });
    this.#languages = onceFor((code) => languages.of(code) ?? code);
    this.#list = new Intl.ListFormat(this.#locale, { type: 'conjunction' });
    this.#order = new Intl.Collator(this.#locale);
  }

  /** “January 15, 2026”. */
  day(day: string): string {
    // Thousands of people have the same few days, and saying one takes long.
    const said = this.#saidDays.get(day) ?? this.#days.format(new Date(`${day}T00:00:00Z`));
    this.#saidDays.set(day, said);
    return said;
  }

  /** “January 2026”. */
  month(day: string): string {
    return this.#months.format(new Date(`${day}T00:00:00Z`));
  }

  /** “January 15 to January 20, 2026”: the year is said once if it can be. */
  span(from: string, until: string): string {
    if (from === until) return this.day(from);
    const isOneYear = from.slice(0, 4) === until.slice(0, 4);
    const first = isOneYear ? this.#yearless.format(new Date(`${from}T00:00:00Z`)) : this.day(from);
    return say(this.words.dates.span, { from: first, until: this.day(until) });
  }

  /** For sorting what people read. */
  compare(a: string, b: string): number {
    return this.#order.compare(a, b);
  }

  list(items: readonly string[]): string {
    return this.#list.format(items);
  }

  language(code: string): string {
    const { names } = this.words.languages;
    if (Object.hasOwn(names, code)) return names[code as keyof typeof names];
    return this.#languages(code);
  }

  /** “8:00 am”, from “08:00”; where clocks have twelve hours nobody knows which 12:00 is meant. */
  time(clock: string): string {
    const { twelve } = this.words.dates;
    if (this.#locale.endsWith('-US') && clock in twelve) return twelve[clock as keyof typeof twelve];
    return this.#times
      .format(new Date(`1970-01-01T${clock}:00Z`))
      .replace(/[\u202f\u00a0 ]?([AP])M$/, (_, half: string) => ` ${half.toLowerCase()}m`);
  }
}

/** The usage of a language where the practice is, unless the practice says which. */
function localeOf(language: string, isAmerican: boolean): string {
  if (isAmerican && (language === 'en' || language === 'es')) return `${language}-US`;
  return language === 'en' ? 'en-GB' : language;
}

const wordings = new WeakMap<PublishedSite['practice'], Map<string, Wording>>();

/** The words of a site, in its language. Making them takes longer than using them, so they are kept. */
export function wordingOf({ practice, lang }: Pick<PublishedSite, 'practice' | 'lang'>): Wording {
  const made = wordings.get(practice) ?? new Map<string, Wording>();
  wordings.set(practice, made);
  const wording = made.get(lang) ?? new Wording(lang, practice.timezone);
  made.set(lang, wording);
  return wording;
}

/** A telephone number as people of its country read it. */
export function phoneView(phone: string): PhoneView {
  const parsed = parsePhoneNumberFromString(phone);
  return parsed === undefined
    ? { label: phone, url: `tel:${phone.replace(/[^+\d]/g, '')}` }
    : { label: parsed.formatNational(), url: parsed.getURI() };
}

/** A friendlier name for a field of medicine, or the value split at its capitals: “Primary care”. */
export function specialtyName(value: string, { specialties }: Words): string {
  const friendly = specialties as Readonly<Record<string, string>>;
  return (
    friendly[value] ??
    value.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').replace(/(?<= )[A-Z]/g, (letter) => letter.toLowerCase())
  );
}

const TITLES = /^(?:dr|prof|professor|mr|mrs|ms|mx|rev|sir|dame)\.?$/i;

/** Letters for the arch: “AO” for Dr Amara Osei. */
export function monogram(name: string): string {
  const all = name
    .replace(/,[\s\S]*/, '')
    .split(/\s+/)
    .filter((part) => part !== '');
  const parts = all.length > 1 ? all.filter((part) => !TITLES.test(part)) : all;
  const letters = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return letters.map((part) => [...(part ?? '')][0]?.toUpperCase() ?? '').join('');
}
