import { transform } from 'lightningcss';
import { type Finding, START_OF_FILE } from '#diagnostic/diagnostic.ts';

const FILE = 'theme.css';

/** The practice's style sheet without what no browser needs, or what is wrong with it. */
export function readTheme(css: string): { data: string } | { findings: Finding[] } {
  try {
    const { code, dependencies } = transform({
      filename: FILE,
      code: Buffer.from(css),
      minify: true,
      analyzeDependencies: true,
    });
    const findings = (dependencies ?? []).map((one) =>
      at(
        'loc' in one ? one.loc.start : undefined,
        one.type === 'import'
          ? 'The style sheet imports another one, which visitors would have to fetch. Put everything into this file, and take the @import out.'
          : 'The style sheet names a file with url(). A theme sets colours, type and space; pictures and fonts from elsewhere would tell others who reads the site. Take it out.',
      ),
    );
    if (findings.length > 0) return { findings };
    const theme = code.toString();
    // What may only stand at the head of a file can't stand after our own styles.
    transform({ filename: FILE, code: Buffer.from(`a{color:red}${theme}`) });
    return { data: theme };
  } catch (error) {
    const { loc } = error as { loc?: Place };
    return {
      findings: [
        at(
          loc,
          'The style sheet can’t be read from here on, so the site would not look as it says. See that every brace and bracket is closed, every selector is CSS, and nothing stands here that belongs at the head of a file.',
        ),
      ],
    };
  }
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function at(place: Place | undefined, message: string): Finding {
  const position =
    place === undefined
      ? START_OF_FILE
      : { line: place.line, column: place.column, endLine: place.line, endColumn: place.column + 1 };
  return { rule: 'file/valid-look', file: FILE, atLeast: 'error', message, ...position };
}
