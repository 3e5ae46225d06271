import { PROFESSIONS } from '#schema/provider.ts';
import { en } from '#schema/words/en.ts';
import { askOne, askText, isTerminal } from '../ask.ts';
import { Misuse } from '../misuse.ts';
import { suggest } from '../suggest.ts';
import { type Draft, slugOf } from './new-provider.ts';

type Given = {
  readonly [K in 'name' | 'profession' | 'title' | 'location' | 'slug']?: string | undefined;
} & { readonly yes?: boolean | undefined };

/** What is given, and of the rest what has to be asked. Undefined: they would rather stop. */
export async function draftOf(given: Given, locations: readonly string[]): Promise<Draft | undefined> {
  const isAsking = !given.yes && isTerminal();
  const ask = async (
    option: string,
    question: () => Promise<string | undefined>,
  ): Promise<string | undefined> => {
    if (isAsking) return question();
    throw new Misuse(`--${option} is missing, and nobody can be asked here.`);
  };
  const choose = (message: string, options: readonly { value: string; label: string }[]) => () =>
    askOne(message, options);

  const name =
    given.name?.trim() || (await ask('name', () => askText('What name do patients see?', 'Dr Jo Marsh')));
  if (name === undefined) return undefined;
  const slug = given.slug ?? slugOf(name);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    throw new Misuse(
      'The name of the file can’t be made from this name. Give it with --slug: lower-case letters, digits and hyphens.',
    );
  }
  const professions = PROFESSIONS.map((value) => ({ value, label: en.professions[value] }));
  const profession =
    given.profession ??
    (given.yes ? 'staff' : await ask('profession', choose('Which profession?', professions)));
  if (profession === undefined) return undefined;
  const known = professions.find(({ value }) => value === profession);
  if (known === undefined)
    throw new Misuse(
      `--profession must be one of: ${PROFESSIONS.join(', ')}.${suggest(profession, PROFESSIONS)}`,
    );

  const title =
    given.title?.trim() ||
    (given.yes
      ? known.label
      : await ask('title', () => askText('What is the role, in plain words?', known.label)));
  if (title === undefined) return undefined;
  const only = locations.length === 1 || given.yes ? locations[0] : undefined;
  const location =
    given.location ??
    only ??
    (await ask(
      'location',
      choose(
        'Where do patients find this person?',
        locations.map((value) => ({ value, label: value })),
      ),
    ));
  if (location === undefined) return undefined;
  if (!locations.includes(location))
    throw new Misuse(
      `--location must be a file in content/locations, without .md.${suggest(location, locations)}`,
    );
  return { slug, name, profession: known.value, title, location };
}
