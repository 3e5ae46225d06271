import { PROFESSIONS } from '#schema/provider.ts';
import { en } from '#schema/words/en.ts';
import { init } from '#schema/words/en-init.ts';
import { askOne, askOptional, askText, askYes } from '../ask.ts';
import { slugOf } from '../new/new-provider.ts';
import type { Person } from './own-practice.ts';

const { ask } = init;

/** The first people, one after the other. Undefined: they would rather stop. */
export async function askPeople(): Promise<Person[] | undefined> {
  const people: Person[] = [];
  for (;;) {
    const isMore = await askYes(ask.anotherPerson, people.length === 0);
    if (isMore === undefined) return undefined;
    if (!isMore) return people;
    const person = await askPerson();
    if (person === undefined) return undefined;
    people.push(person);
  }
}

async function askPerson(): Promise<Person | undefined> {
  const name = await askText(ask.personName, 'Dr Jo Marsh', (typed) =>
    slugOf(typed) === ''
      ? 'Please write it in Latin letters for now: its file is named after it.'
      : undefined,
  );
  const professions = PROFESSIONS.map((value) => ({ value, label: en.professions[value] }));
  const value = name && (await askOne(ask.profession, professions));
  const profession = PROFESSIONS.find((one) => one === value);
  if (!name || profession === undefined) return undefined;
  const title = await askOptional(ask.title, en.professions[profession]);
  if (title === undefined) return undefined;
  const letters = profession === 'staff' ? '' : await askOptional(ask.credentials, 'MD, FAAFP');
  if (letters === undefined) return undefined;
  const credentials = letters.split(/[,;\s]+/).filter((one) => one !== '');
  return { name, profession, title: title || en.professions[profession], credentials };
}
