import { analyse } from 'scslre';
import { ACCEPTED } from './accepted.ts';
import { needingVerdict, type Pattern, TOOL, type Verdicts } from './verdicts.ts';

const REMEDY =
  'Give every repetition a limit ({0,80} for *), let no two neighbours match the same, or begin it where a run begins: (?<!x)x+$';

/** What is wrong with patterns and their verdicts, in words; each names the places and the pattern. */
export function faultsOf(
  patterns: readonly Pattern[],
  unreached: readonly string[],
  { tool, verdicts }: Verdicts,
): string[] {
  if (tool !== TOOL) return [`The verdicts are of ${tool}, and ${TOOL} is here: npm run regexes`];
  const faults = unreached.map(
    (at) =>
      `${at} builds a regular expression that was never built: reach it in test/backtracking/built.ts, by an example.`,
  );
  const tell = ({ at, key }: Pattern, what: string) => faults.push(`${at.join(', ')}\n  ${key}\n  ${what}`);
  const wanted = needingVerdict(patterns);
  for (const pattern of wanted) {
    if (isAccepted(pattern)) continue;
    const verdict = Object.hasOwn(verdicts, pattern.key) ? verdicts[pattern.key] : undefined;
    if (verdict === undefined) tell(pattern, 'New, and not checked for backtracking yet: npm run regexes');
    else if (verdict === 'super-linear') tell(pattern, `Its time grows faster than the text. ${REMEDY}`);
    else if (verdict === 'undecided') tell(pattern, `The tool gave up on it: make it simpler. ${REMEDY}`);
    const attack = singleCharacterAttack(pattern);
    if (attack !== undefined) tell(pattern, `Its time grows faster than a row of ${attack}. ${REMEDY}`);
  }
  const keys = new Set(wanted.map(({ key }) => key));
  const gone = Object.keys(verdicts).filter((key) => !keys.has(key));
  return [...faults, ...gone.map((key) => `${key} is listed and stands nowhere: npm run regexes`)];
}

/** A second opinion, quick enough for every pattern on every run: a row of one character that takes too long. */
function singleCharacterAttack({ source, flags }: Pattern): string | undefined {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: false } });
  const [first] = reports;
  return first === undefined ? undefined : `${first.character.literal.source} (${first.type})`;
}

function isAccepted({ at, source }: Pattern): boolean {
  return ACCEPTED.some(
    ({ file, begins }) => source.startsWith(begins) && at.every((one) => one.startsWith(`${file}:`)),
  );
}
