import { defineCommand } from 'citty';
import { diskFolder } from '#read';
import { PROFESSIONS } from '#schema/provider.ts';
import { en } from '#schema/words/en.ts';
import { askOne, askText, isTerminal } from '../ask.ts';
import { exit } from '../exit.ts';
import { Misuse } from '../misuse.ts';
import { placeArgs, placeOf } from '../practice.ts';
import { suggest } from '../suggest.ts';
import { readAnswersFile } from './interview/answers-file.ts';
import { newFromInterview } from './interview/new-from-interview.ts';
import { newAnswer } from './new-answer.ts';
import { newHandbook } from './new-handbook.ts';
import { newPolicy } from './new-policy.ts';
import { type Draft, newProvider, slugOf } from './new-provider.ts';
import { newPolicyVersion } from './policy-version.ts';
import { writeNew } from './write-new.ts';

/** What `new` can write. */
export const TYPES = ['answer', 'handbook', 'policy', 'policy-version', 'provider'];

export const newRecord = defineCommand({
  meta: { name: 'new', description: 'Writes a valid new file, which nobody sees yet' },
  args: {
    type: { type: 'positional', required: true, description: `What to write: ${TYPES.join(' or ')}` },
    which: {
      type: 'positional',
      required: false,
      description:
        'Which template (of a policy, an answer, a page of the handbook), or which policy gets a new version',
    },
    ...placeArgs,
    name: {
      type: 'string',
      description: 'The name patients see; of a policy, its folder',
      valueHint: 'NAME',
    },
    profession: { type: 'string', description: `One of: ${PROFESSIONS.join(', ')}`, valueHint: 'WORD' },
    title: { type: 'string', description: 'The role in plain words', valueHint: 'TITLE' },
    location: { type: 'string', description: 'A file in content/locations, without .md', valueHint: 'SLUG' },
    slug: {
      type: 'string',
      description: 'The name of the file (default: made from the name)',
      valueHint: 'SLUG',
    },
    effective: {
      type: 'string',
      description: 'The day a policy’s version takes effect',
      valueHint: 'YYYY-MM-DD',
    },
    owner: { type: 'string', description: 'The role that answers for a policy', valueHint: 'ROLE' },
    changes: { type: 'string', description: 'What is new in it, told to readers', valueHint: 'TEXT' },
    staff: { type: 'boolean', description: 'A policy for staff' },
    all: { type: 'boolean', description: 'Every prepared answer the practice doesn’t have yet' },
    interview: { type: 'boolean', description: 'Ask the questions that fill a bio' },
    answers: {
      type: 'string',
      description: 'A file (YAML) with the answers, so that nothing is asked',
      valueHint: 'FILE',
    },
    yes: { type: 'boolean', description: 'Ask nothing; what isn’t given is filled in' },
  },
  async run({ args }) {
    const place = placeOf(args);
    const { root } = place;
    if (args.type === 'answer') return exit(await newAnswer(root, { ...args, template: args.which }));
    if (args.type === 'policy')
      return exit(await newPolicy(place, { ...args, template: args.which, name: args.name ?? args.slug }));
    if (args.type === 'policy-version')
      return exit(await newPolicyVersion(root, { ...args, policy: args.which }));
    if (args.type === 'handbook') return exit(await newHandbook(root, { ...args, page: args.which }));
    if (args.type !== 'provider') {
      throw new Misuse(
        `So far only ${TYPES.map((type) => `“${type}”`).join(', ')} can be made.${suggest(args.type, TYPES)} For other files, copy one that is there, or the example in docs/fields.md, and change it.`,
      );
    }
    const locations = locationsIn(root);
    if (locations.length === 0) {
      process.stderr.write(
        'A bio has to name a place where patients find this person, and content/locations has none yet. Write a file there first, such as content/locations/main-street.md; docs/fields.md shows a whole one.\n',
      );
      return exit(1);
    }
    const given = args.answers === undefined ? undefined : readAnswersFile(args.answers);
    if (args.interview && given === undefined && (args.yes || !isTerminal()))
      throw new Misuse(
        '--interview asks questions, and nobody can be asked here. Give the answers with --answers FILE.',
      );
    const draft = await draftOf({ ...given?.facts, ...args }, locations);
    if (draft === undefined) {
      process.stderr.write('Stopped. Nothing was written.\n');
      return exit(1);
    }
    if (args.interview || given !== undefined)
      return exit(await newFromInterview(place, draft, given?.answers));
    exit(
      writeNew(root, {
        file: `content/providers/${draft.slug}.md`,
        text: newProvider(draft),
        meaning: 'It is a draft: nobody sees it before “status” is active.',
        otherwise: 'Change it, or choose another name with --slug.',
      }),
    );
  },
});

type Given = {
  readonly [K in 'name' | 'profession' | 'title' | 'location' | 'slug']?: string | undefined;
} & { readonly yes?: boolean | undefined };

/** What is given, and of the rest what has to be asked. Undefined: they would rather stop. */
async function draftOf(given: Given, locations: readonly string[]): Promise<Draft | undefined> {
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
    given.name?.trim() || (await ask('name', () => askText('What name do patients see?', 'Dr Amara Osei')));
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

function locationsIn(root: string): string[] {
  return diskFolder(root)
    .list()
    .flatMap(({ path }) => /^content\/locations\/([^/]+)\.md$/.exec(path)?.[1] ?? []);
}
