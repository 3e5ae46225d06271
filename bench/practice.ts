// A made-up practice of any size, the same every time for the same seed, in the formats people write.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import * as words from './words.ts';

const CONSENT = '2026-05-04';
const APPROVED = { by: 'Dana Reyes', on: '2026-05-05' };
const BIOS_PER_LOCATION = 50;

type Wording = typeof APPROVED & { says: string };

interface Bio {
  slug: string;
  text: string;
  approved: Record<string, Wording[]>;
}

/** Writes `content/` and `_data/` for `count` bios into `folder`. */
export function writePractice(folder: string, count: number, seed = 1): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const chance = randomness(seed);
  const names = namesFor(count, chance);
  const people: Record<string, Bio['approved']> = {};
  for (const [index, name] of names.entries()) {
    const bio = bioOf(name, index, chance);
    people[bio.slug] = bio.approved;
    write(`content/providers/${bio.slug}.md`, bio.text);
  }
  for (let index = 0; index * BIOS_PER_LOCATION < count; index += 1) {
    write(`content/locations/${locationSlug(index)}.md`, location(index));
  }
  for (const slug of ['check-ups', 'vaccines', 'minor-surgery'])
    write(`content/services/${slug}.md`, service(slug));
  write('content/policies/social-media/2026-01-15.md', frontMatter(POLICY_FIELDS) + words.POLICY);
  write('_data/practice.yaml', stringify(PRACTICE));
  write('_data/disclosure.yaml', stringify({ profile: 'general', approval: { approvers: [APPROVED.by] } }));
  // The digest of a policy is the generator's affair: bench/run.ts has it approve that one itself.
  write('_data/approvals.yaml', stringify({ people, permalinks: [] }, { lineWidth: 0 }));
}

const PRACTICE = {
  name: 'Benchmark Family Medicine',
  sample: true,
  kind: 'MedicalClinic',
  url: 'https://benchmark.example',
  timezone: 'America/Los_Angeles',
  languages: ['en'],
  phone: '+1 503-555-0100',
  email: 'frontdesk@benchmark.example',
  portal: { label: 'MyBenchmark', url: 'https://portal.benchmark.example' },
  booking: { label: 'Book a visit', url: 'https://book.benchmark.example' },
  emergency: { number: '911', crisis: '988' },
  menu: ['providers', 'services', 'locations', 'policies'],
  afterLeaving: 'gone',
  repository: { visibility: 'private', url: 'https://github.com/example/benchmark' },
};

const POLICY_FIELDS = {
  title: 'Social media and you',
  kind: 'social-media',
  version: 1,
  effective: '2026-01-15',
  owner: 'Practice manager',
  nextReview: '2027-01-15',
  summary: 'We do not connect with patients on personal accounts. Here is why, and how to reach us instead.',
};

function bioOf(name: string, index: number, chance: Chance): Bio {
  const job = chance.pick(words.PROFESSIONS);
  const approach = chance.pick(words.APPROACHES);
  const interests = chance.shuffle(words.INTERESTS).slice(0, 2);
  const pets = chance.pick(words.PETS);
  const pronouns = chance.pick(words.PRONOUNS);
  const blocks = body(chance);
  const list = (items: readonly string[]): string => items.map((item) => `\n  - ${item}`).join('');
  const flow = JSON.stringify; // a JSON object is a flow map of YAML

  const text = `---
name: ${name}
profession: ${job.profession}
title: ${job.title}
credentials:${list(job.credentials)}
status: active
specialties:${list(['PrimaryCare'])}
services:${list(['check-ups', 'vaccines'])}
helpsWith:${list(chance.shuffle(words.HELPS_WITH).slice(0, 3))}
npi: "${npi(index)}"
registrations:${list([flow({ authority: job.authority, number: `OR${10_000 + index}`, until: '2028-12-31' })])}
boardCertifications:${list([flow({ board: 'American Board of Family Medicine', in: 'Family Medicine', until: '2029-12-31' })])}
education:${list([flow({ institution: chance.pick(words.SCHOOLS), award: job.credentials[0] })])}
training:${list([flow({ institution: 'Oregon Health & Science University', program: 'Primary care' })])}
languages:${list(['en', chance.pick(words.LANGUAGES)])}
locations:${list([locationSlug(Math.floor(index / BIOS_PER_LOCATION))])}
acceptingNewPatients: {value: ${chance.below(4) > 0}, asOf: 2026-10-01}
approach: ${approach}
personal:
  interests:
    says:${list(interests).replaceAll('\n', '\n    ')}
    consent: ${CONSENT}
  pets: {says: ${pets}, consent: ${CONSENT}}
  pronouns: {says: ${pronouns}, consent: {on: ${CONSENT}, by: ${name}}}
reviewed: {on: ${CONSENT}, by: Dana Reyes}
---
${blocks.join('\n\n')}
`;

  // Not everything is published: now and then an item or a paragraph still waits for its approval.
  const waits = (odds: number): boolean => chance.below(odds) === 0;
  const wordings = (texts: readonly string[]): Wording[] => texts.map((says) => ({ says, ...APPROVED }));
  const approved = {
    approach: wordings([approach]),
    interests: wordings(waits(10) ? interests.slice(1) : interests),
    pets: wordings(waits(20) ? [] : [pets]),
    pronouns: wordings([pronouns]),
    body: wordings(waits(40) ? blocks.slice(1) : blocks),
  };
  return { slug: slugOf(name), text, approved };
}

/** Some 300 words: four paragraphs around a list. */
function body(chance: Chance): string[] {
  const sentences = words.writeSentences(23, chance.pick);
  const paragraph = (from: number, to: number): string => sentences.slice(from, to).join(' ');
  const list = sentences.slice(20).map((sentence) => `- ${sentence}`);
  return [paragraph(0, 5), paragraph(5, 10), list.join('\n'), paragraph(10, 15), paragraph(15, 20)];
}

function location(index: number): string {
  const fields = {
    name: `Office ${index + 1}`,
    address: `${100 + index} Main Street, Portland, OR 97201`,
    phone: `+1 503-555-01${String(index % 100).padStart(2, '0')}`,
    hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '17:00' }],
    access: 'Step-free from the street.',
  };
  return `${frontMatter(fields)}Parking is behind the building.\n`;
}

function service(slug: string): string {
  const title = slug.charAt(0).toUpperCase() + slug.slice(1).replace('-', ' ');
  return `${frontMatter({ title, summary: 'What it is and how to book it.' })}Call the front desk and we will find a time.\n`;
}

function frontMatter(fields: object): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n`;
}

function locationSlug(index: number): string {
  return `office-${index + 1}`;
}

function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** Different names; when two names are used up, a middle initial makes more. */
function namesFor(count: number, chance: Chance): string[] {
  const pairs = words.FIRST_NAMES.flatMap((first) => words.LAST_NAMES.map((last) => [first, last]));
  const shuffled = chance.shuffle(pairs);
  return Array.from({ length: count }, (_, index) => {
    const [first, last] = shuffled[index % shuffled.length] ?? [];
    const round = Math.floor(index / shuffled.length);
    return round === 0 ? `${first} ${last}` : `${first} ${String.fromCharCode(64 + round)} ${last}`;
  });
}

/** A valid number: Luhn's check digit over 80840, the prefix of US health identifiers, and nine digits. */
function npi(index: number): string {
  const digits = String(100_000_000 + index);
  const sum = [...`80840${digits}`].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

interface Chance {
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
}

/** Mulberry32: small, and the same on every machine. */
function randomness(seed: number): Chance {
  let state = seed;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const shuffle = <T>(list: readonly T[]): T[] => {
    const mixed = [...list];
    for (let last = mixed.length - 1; last > 0; last -= 1) {
      const other = below(last + 1);
      [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
    }
    return mixed;
  };
  return { below, pick, shuffle };
}
