import { defineCommand } from 'citty';
import { PROFESSIONS } from '#schema/provider.ts';
import { isTerminal } from '../ask.ts';
import { exit } from '../exit.ts';
import { Misuse } from '../misuse.ts';
import { placeArgs, placeOf } from '../practice.ts';
import { suggest } from '../suggest.ts';
import { readAnswersFile } from './interview/answers-file.ts';
import { newFromInterview } from './interview/new-from-interview.ts';
import { locationsIn } from './locations-in.ts';
import { newAnswer } from './new-answer.ts';
import { newHandbook } from './new-handbook.ts';
import { newPolicy } from './new-policy.ts';
import { newProvider } from './new-provider.ts';
import { PLAIN_KINDS } from './plain/kinds.ts';
import { newPlain } from './plain/new-plain.ts';
import { newPolicyVersion } from './policy-version.ts';
import { draftOf } from './provider-draft.ts';
import { newTranslation } from './translation/new-translation.ts';
import { writeNew } from './write-new.ts';

/** What `new` can write. */
export const TYPES = [
  'announcement',
  'answer',
  'handbook',
  'location',
  'page',
  'policy',
  'policy-version',
  'provider',
  'service',
  'translation',
];

export const newRecord = defineCommand({
  meta: { name: 'new', description: 'Writes a valid new file, and says who will see it' },
  args: {
    type: { type: 'positional', required: true, description: `What to write: ${TYPES.join(', ')}` },
    which: {
      type: 'positional',
      required: false,
      description:
        'Which template (of a policy, an answer, a page of the handbook), which policy gets a new version, or which file is translated',
    },
    ...placeArgs,
    name: {
      type: 'string',
      description: 'The name patients see, of a person or a place; of a policy, its folder',
      valueHint: 'NAME',
    },
    profession: { type: 'string', description: `One of: ${PROFESSIONS.join(', ')}`, valueHint: 'WORD' },
    title: {
      type: 'string',
      description: 'The role in plain words; of a service or a page, its heading',
      valueHint: 'TITLE',
    },
    address: { type: 'string', description: 'Where a location is', valueHint: 'ADDRESS' },
    hours: {
      type: 'string',
      description: 'When it is open: "mon-thu 08:00-18:00; fri 08:00-16:00"',
      valueHint: 'HOURS',
    },
    phone: {
      type: 'string',
      description: 'Its number, if it isn’t the practice’s',
      valueHint: 'NUMBER',
    },
    summary: {
      type: 'string',
      description: 'A service or a page in one sentence',
      valueHint: 'SENTENCE',
    },
    text: {
      type: 'string',
      description: 'The first paragraph of a service or a page',
      valueHint: 'TEXT',
    },
    says: { type: 'string', description: 'An announcement itself', valueHint: 'TEXT' },
    from: {
      type: 'string',
      description: 'Its first day (default with --yes: today)',
      valueHint: 'YYYY-MM-DD',
    },
    until: { type: 'string', description: 'Its last day', valueHint: 'YYYY-MM-DD' },
    level: {
      type: 'string',
      description: 'info (first page, the default) or urgent (every page)',
      valueHint: 'WORD',
    },
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
    lang: {
      type: 'string',
      description: 'The language of a translation, one of “languages” in practice.yaml',
      valueHint: 'CODE',
    },
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
    if (args.type === 'translation') return exit(await newTranslation(root, args));
    if (args.type === 'handbook') return exit(await newHandbook(root, { ...args, page: args.which }));
    const plain = PLAIN_KINDS.find(({ type }) => type === args.type);
    if (plain !== undefined) return exit(await newPlain(place, plain, args));
    if (args.type !== 'provider')
      throw new Misuse(
        `Nothing of that kind can be made.${suggest(args.type, TYPES)} These can: ${TYPES.join(', ')}.`,
      );
    const locations = locationsIn(root);
    if (locations.length === 0) {
      process.stderr.write(
        'A bio has to name a place where patients find this person, and content/locations has none yet. Write one first: npx doorplate new location\n',
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
