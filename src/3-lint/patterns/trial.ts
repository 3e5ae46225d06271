import { bareOf, isBare } from './bare.ts';
import { factored } from './factored.ts';
import { plainOf } from './plain.ts';
import type { Scan } from './scan.ts';
import { built, type Spelled } from './spelled.ts';
import type { Starts } from './starts.ts';

/** So many finds in a text are enough: hostile texts have more, and people's have fewer. */
const MOST = 200;

/** A pattern as it is tried in texts. */
export class Trial {
  readonly pattern: Spelled;
  private readonly starts: Starts | undefined;
  private whole: RegExp | undefined;
  private plain: RegExp | undefined;
  /** The same for texts without accents; undefined as long as none was read. */
  private bare: Trial | undefined;
  private knownAccents: boolean | undefined;

  /** `starts`: at which words it is tried; everywhere, if it can begin with what is no word. */
  constructor(pattern: Spelled, starts: Starts | undefined) {
    this.pattern = pattern;
    this.starts = starts;
  }

  /** What it finds in a text. */
  matches(scan: Scan, most = MOST): RegExpExecArray[] {
    const pattern = this.readyFor(scan);
    return this.starts === undefined
      ? matchesAnywhere(pattern, scan.text, most)
      : matchesAtWords(pattern, this.starts, scan, most);
  }

  /** Whether it finds anything at all in a text; where it is tried everywhere, be it nothing but a place. */
  test(scan: Scan): boolean {
    const pattern = this.readyFor(scan);
    if (this.starts !== undefined) return matchesAtWords(pattern, this.starts, scan, 1).length > 0;
    pattern.lastIndex = 0;
    return pattern.test(scan.text);
  }

  /** With `y`, or with `g` where it is tried everywhere; made when it is first needed, since most never are. */
  private readyFor(scan: Scan): RegExp {
    if (scan.isBare && this.hasAccents) {
      this.bare ??= new Trial(bareOf(this.pattern), this.starts);
      return this.bare.readyFor(scan);
    }
    if (scan.isPlain) {
      this.plain ??= built(factored(plainOf(this.spelled)));
      return this.plain;
    }
    this.whole ??= built(this.spelled);
    return this.whole;
  }

  private get spelled(): Spelled {
    const { source, flags } = this.pattern;
    return { source, flags: flags.replace(/[gy]/g, '') + (this.starts === undefined ? 'g' : 'y') };
  }

  private get hasAccents(): boolean {
    this.knownAccents ??= !isBare(this.pattern.source);
    return this.knownAccents;
  }
}

/** As `matchAll` finds them, which makes a pattern anew for each text. */
function matchesAnywhere(pattern: RegExp, text: string, most: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (found.push(match) >= most) break;
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

function matchesAtWords(
  pattern: RegExp,
  starts: Starts,
  { text, words }: Scan,
  most: number,
): RegExpExecArray[] {
  const { places, letters } = words;
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (let row = 0; row < places.length; row++) {
    const place = places[row] ?? 0;
    if (place < end || !starts.has(letters[row] ?? 0)) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match === null || match[0] === '') continue;
    end = place + match[0].length;
    if (found.push(match) >= most) break;
  }
  return found;
}
