import { PROFESSIONS } from '#schema/provider.ts';
import { en } from '#schema/words/en.ts';
import { Misuse } from '../misuse.ts';
import { suggest } from '../suggest.ts';
import type { Person } from './own-practice.ts';

const SHAPE =
  '--provider must be a name, a profession and a title, and may end in letters after the name: "Dr Jo Marsh, physician, Family doctor, MD".';

/** A person as `--provider` names them: “Dr Jo Marsh, physician, Family doctor, MD, FAAFP”. */
export function personIn(typed: string): Person {
  const [name = '', profession = '', title, ...credentials] = typed.split(',').map((part) => part.trim());
  if (name === '' || profession === '') throw new Misuse(SHAPE);
  const known = PROFESSIONS.find(
    (one) =>
      one === profession.toLowerCase() || en.professions[one].toLowerCase() === profession.toLowerCase(),
  );
  if (known === undefined)
    throw new Misuse(
      `${SHAPE} The second word must be one of: ${PROFESSIONS.join(', ')}.${suggest(profession, PROFESSIONS)}`,
    );
  return {
    name,
    profession: known,
    title: title || en.professions[known],
    credentials: credentials.filter((one) => one !== ''),
  };
}
